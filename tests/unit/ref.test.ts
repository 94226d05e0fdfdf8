import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { key } from '#domain/key.ts';
import { ref, refsIn } from '#domain/ref.ts';

const schema = z.object({
  id: key,
  label: ref('label').optional().describe('described after it was made'),
  sources: z.array(ref('source').describe('one of many')).default([]),
  byLanguage: z.record(z.string(), z.object({ event: ref('event').exactOptional() })),
  first: z.discriminatedUnion('is', [
    z.object({ is: z.literal('unknown'), sources: z.array(key).optional() }),
    z.object({ is: z.literal('asked'), sources: z.array(ref('source')) }),
  ]),
});

test('what a value refers to is found, however deep, and ids of its own are not', () => {
  const value = {
    id: 'own',
    label: 'me',
    sources: ['a', 'b'],
    byLanguage: { fr: { event: 'first' }, en: {} },
    first: { is: 'asked', sources: ['c'] },
    unknown: 'me',
  };
  expect(refsIn(schema, value)).toEqual([
    { to: 'label', id: 'me', path: ['label'] },
    { to: 'source', id: 'a', path: ['sources', 0] },
    { to: 'source', id: 'b', path: ['sources', 1] },
    { to: 'event', id: 'first', path: ['byLanguage', 'fr', 'event'] },
    { to: 'source', id: 'c', path: ['first', 'sources', 0] },
  ]);
});

test('what is left out, or is of another type, refers to nothing', () => {
  expect(refsIn(schema, { id: 'own', label: 3, sources: 'a', byLanguage: null })).toEqual([]);
  expect(refsIn(undefined, 'a')).toEqual([]);
});

test('an id that refers to something is spelt as an id', () => {
  expect(ref('label').safeParse('Not An Id').success).toBe(false);
  expect(refsIn(key, 'me')).toEqual([]);
});
