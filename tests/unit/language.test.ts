import { expect, test } from '@playwright/test';
import { language } from '#domain/language.ts';

const messageOf = (code: string) => language.safeParse(code).error?.issues[0]?.message;

for (const code of ['fr', 'nb', 'de-CH', 'zh-HK', 'zh-Hant', 'zh-Hant-HK', 'es-419']) {
  test(`${code} is a language`, () => {
    expect(messageOf(code)).toBeUndefined();
  });
}

for (const [code, message] of [
  ['fr_FR', 'write fr-FR, as BCP 47 does'],
  ['zh-hant', 'write zh-Hant, as BCP 47 does'],
  ['iw', 'write he, as BCP 47 does'],
  ['français', 'write the language as BCP 47 does: fr, de-CH, zh-Hant'],
  ['fr (copie)', 'write the language as BCP 47 does: fr, de-CH, zh-Hant'],
  ['de-CH-1996', 'write the language as BCP 47 does: fr, de-CH, zh-Hant'],
  ['', 'write the language as BCP 47 does: fr, de-CH, zh-Hant'],
  ['zz', 'no language has this code in BCP 47'],
  ['de-ZZ', 'no language has this code in BCP 47'],
] as const) {
  test(`"${code}" is refused: ${message}`, () => {
    expect(messageOf(code)).toBe(message);
  });
}
