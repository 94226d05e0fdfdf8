import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import manifestFile from '#content/screens/manifest.json';
import {
  type Picture as PictureRecord,
  pictureFile,
  screenManifest,
} from '#domain/screen-manifest.ts';
import { fillSlots, slotsOf } from '#domain/screen-quotes.ts';
import { languageName } from '#i18n/format.ts';
import { firstLocale, isDraft, type Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import { entry } from './entry.ts';
import { labelWords } from './labels.ts';

const manifest = screenManifest.parse(manifestFile);

const files = import.meta.glob<ImageMetadata>('/content/screens/*.png', {
  eager: true,
  import: 'default',
});

/** The addresses of one picture, for browsers with and without AVIF. */
type Files = { avif: string; png: string };

/** What stands under a picture: its `date` ends the caption. `hasUndated` tells that some words in it have no known date. */
type Caption = { caption: string; date: string; hasUndated: boolean };

/** A picture of a screen, ready to be shown. Width and height are CSS pixels. */
export type Picture = Caption & {
  light: Files;
  dark: Files;
  width: number;
  height: number;
  alt: string;
};

type Themed = Caption & { entry: PictureRecord; image: ImageMetadata };

/**
 * The picture of one screen in one locale, for both themes. Throws where content/screens lacks it.
 * @param id `web-menu`
 */
export async function picture(id: string, locale: Locale): Promise<Picture> {
  const find = (theme: string): Themed => {
    // Screens are not drawn in a draft.
    const name = pictureFile(id, isDraft(locale) ? firstLocale : locale, theme);
    const entry = manifest.find(({ file }) => file === name);
    const image = files[`/content/screens/${name}`];
    if (!entry || !image) throw new Error(`No content/screens/${name}: run npm run screens`);
    return { entry, image, ...captionOf(entry, locale) };
  };
  const [light, dark] = underOneCaption(find('light'), find('dark'));
  // The words that an eye reads in it, even where the page knows them in its own language.
  const language = light.entry.kind === 'drawing' ? light.entry.language : locale;
  return {
    light: await filesOf(light.image),
    dark: await filesOf(dark.image),
    width: light.entry.width,
    height: light.entry.height,
    caption: light.caption,
    date: light.date,
    hasUndated: light.hasUndated,
    alt: await altOf(id, locale, language),
  };
}

/** The alt text of one screen, which quotes the labels in it in the language in which they are drawn. */
async function altOf(id: string, locale: Locale, language: string): Promise<string> {
  const texts = (await entry('screens', id)).data.alt;
  const alt = texts[locale] ?? (isDraft(locale) ? texts[firstLocale] : undefined);
  if (!alt) throw new Error(`The screen "${id}" has no alt text in ${locale}`);
  return fillSlots(alt, await labelWords(slotsOf(alt), language));
}

/** Who made a picture, in which language where not the page's, and the date that says how old it is: of its labels, or of the capture. */
function captionOf(entry: PictureRecord, locale: Locale): Caption {
  const t = translate(locale);
  if (entry.kind === 'capture') {
    const caption = t('screen.capture', { credit: entry.credit });
    return { caption, date: entry.taken, hasUndated: false };
  }
  const language = languageName(entry.language, locale);
  const caption =
    entry.language === locale ? t('screen.drawing') : t('screen.foreignDrawing', { language });
  // A month: a day would seem surer than several reports of several days are.
  return { caption, date: entry.confirmed.slice(0, 7), hasUndated: entry.hasUndated ?? false };
}

/**
 * Both themes share one caption. Where it would be untrue of one of them, as when a screen was captured
 * in the light theme only, the capture serves for both.
 */
function underOneCaption(light: Themed, dark: Themed): [Themed, Themed] {
  if (light.caption === dark.caption && light.date === dark.date) return [light, dark];
  const one = [light, dark].find(({ entry }) => entry.kind === 'capture') ?? light;
  return [one, one];
}

async function filesOf(image: ImageMetadata): Promise<Files> {
  const avif = await getImage({ src: image, format: 'avif', quality: 50 });
  return { avif: avif.src, png: image.src };
}
