import { z } from 'astro/zod';
import { key } from './key.ts';
import { language } from './language.ts';
import { type Platform, platforms } from './platform.ts';

/** One screen on one platform, as files name it: `web-menu`. A card and `<Screen>` give the platform beside `menu`. */
export const screenId = z
  .string()
  .regex(
    new RegExp(`^(${platforms.join('|')})(-[a-z0-9]+)+$`),
    `begin the id with the platform: "web-menu" (platforms: ${platforms.join(', ')})`,
  );

const quoted = key.describe('an id in content/facts/labels.yml; where it has no words, a grey bar');
const quotedOrUnknown = z
  .union([quoted, z.literal(true)])
  .describe('true: its words are not known');

const beside = z
  .union([quoted, z.strictObject({ heading: quotedOrUnknown })])
  .optional()
  .describe('a line, or a heading; left out: a line whose words we do not give');

const part = z.union([
  z.enum(['text', 'field', 'options', 'submit']),
  z.strictObject({ submit: quoted.describe('the words of the button, where they are known') }),
]);

const alt = z
  .record(language, z.string().min(1))
  .describe('what the picture shows, in each language; {{slots}} are labels that it quotes');

/**
 * What a screen shows around the control to touch: how it is laid out, and the labels that it quotes.
 * `ringed` is the control to touch. A value of `content/screens/screens.yml`.
 */
export const screen = z.discriminatedUnion('shape', [
  z
    .strictObject({ shape: z.literal('menu'), opener: quoted, ringed: quoted, alt })
    .describe('the menu of the web that opens behind the profile photo, under `opener`'),
  z
    .strictObject({ shape: z.literal('panel'), ringed: quoted, alt })
    .describe('the panel of the app that opens behind the profile photo'),
  z
    .strictObject({
      shape: z.literal('settings'),
      rows: z.array(quoted).min(1),
      ringed: quoted.describe('one of the rows'),
      alt,
    })
    .describe('some sections of the page of all settings'),
  z
    .strictObject({ shape: z.literal('list'), above: beside, ringed: quoted, below: beside, alt })
    .describe('a line that leads on, between its neighbours'),
  z
    .strictObject({
      shape: z.literal('switch'),
      title: quoted,
      control: quoted.optional().describe('the words beside the switch; left out if not known'),
      isOn: z.boolean().describe('a switch that is on is ringed'),
      alt,
    })
    .describe('a page with one switch'),
  z
    .strictObject({
      shape: z.literal('choices'),
      title: quoted,
      choices: z.array(quoted).min(1),
      ringed: quoted.describe('one of the choices'),
      alt,
    })
    .describe('a page with choices, of which one holds'),
  z
    .strictObject({
      shape: z.literal('entries'),
      title: quoted,
      control: quotedOrUnknown.describe('stands beside each entry; true: its words are not known'),
      alt,
    })
    .describe('a page with what LinkedIn keeps; the second control is ringed'),
  z
    .strictObject({ shape: z.literal('page'), title: quoted, parts: z.array(part).min(1), alt })
    .describe(
      'a page of which little more than the title is known; `options`, `submit` are ringed',
    ),
  z
    .strictObject({ shape: z.literal('post'), ringed: quoted, alt })
    .describe('a post of the reader’s own, with its menu open'),
]);

/** What one screen shows. */
export type Screen = z.infer<typeof screen>;

/** The id of a screen, by the name that it has on its platform. */
export function screenIdOf(platform: Platform, name: string): string {
  return `${platform}-${name}`;
}

/** The platform of a screen. Throws on what is no id of a screen. */
export function platformOf(id: string): Platform {
  const platform = platforms.find((one) => id.startsWith(`${one}-`));
  if (!platform) throw new Error(`"${id}" is no id of a screen: it names no platform`);
  return platform;
}
