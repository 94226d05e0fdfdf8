import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import manifest from '#content/screens/manifest.json';
import type { Platform } from '#domain/platform.ts';
import type { ScreenId } from '#domain/walkthrough.ts';
import type { Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import { labelWords } from './labels.ts';

/** The labels that the alt texts of `content/ui` quote. */
const quotedInAlt = [
  'me',
  'settings-privacy',
  'app-settings',
  'data-privacy',
  'ai-training',
  'ai-training-switch',
];

const files = import.meta.glob<ImageMetadata>('/content/screens/*.png', {
  eager: true,
  import: 'default',
});

/** The addresses of one picture, for browsers with and without AVIF. */
export type Files = { avif: string; png: string };

/** A drawn screen, ready to be shown. Width and height are CSS pixels, `confirmed` the date of its oldest label. */
export type Picture = {
  light: Files;
  dark: Files;
  width: number;
  height: number;
  kind: 'drawing' | 'capture';
  confirmed: string;
  alt: string;
};

/** The picture of one screen in one locale, for both themes. Throws where content/screens lacks it. */
export async function picture(id: ScreenId, platform: Platform, locale: Locale): Promise<Picture> {
  const find = (theme: string) => {
    const name = `${platform}-${id}.${locale}.${theme}.png`;
    const entry = manifest.find(({ file }) => file === name);
    const image = files[`/content/screens/${name}`];
    if (!entry || !image) throw new Error(`No content/screens/${name}: run npm run screens`);
    return { entry, image };
  };
  const light = find('light');
  const { width, height, kind, confirmed } = light.entry;
  return {
    light: await filesOf(light.image),
    dark: await filesOf(find('dark').image),
    width,
    height,
    kind: kind === 'capture' ? 'capture' : 'drawing',
    confirmed,
    alt: translate(locale)(`screen.alt.${platform}-${id}`, {
      replace: await labelWords(quotedInAlt, locale),
    }),
  };
}

async function filesOf(image: ImageMetadata): Promise<Files> {
  const avif = await getImage({ src: image, format: 'avif', quality: 50 });
  return { avif: avif.src, png: image.src };
}
