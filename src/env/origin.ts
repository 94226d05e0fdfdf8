import { fromEnvironment } from './environment.ts';

/** The origin of the built site, without a path: `https://notmycv.example` unless SITE_URL says otherwise. */
export const origin =
  fromEnvironment(
    'SITE_URL',
    originOf,
    'an origin and no more, as https://notmycv.example. A folder goes into BASE_PATH.',
  ) ?? 'https://notmycv.example';

/** What a build says where nothing told it the origin; undefined where SITE_URL did. */
export const originNotice = process.env['SITE_URL']
  ? undefined
  : `canonical addresses say ${origin}: set SITE_URL`;

/** The folder in which the site is served, with both slashes: `/`, or `/not-my-cv/` when BASE_PATH says so. */
export const base =
  fromEnvironment(
    'BASE_PATH',
    folderOf,
    'a folder in ASCII letters, digits, - . _ ~, as /not-my-cv/.',
  ) ?? '/';

function originOf(value: string): string | undefined {
  const url = URL.parse(value);
  const isBare = url && url.href === `${url.origin}/` && /^https?:$/.test(url.protocol);
  // `https://notmycv.example/?` has the same address, but says more than an origin.
  return isBare && /^[^?#]*$/.test(value) ? url.origin : undefined;
}

function folderOf(value: string): string | undefined {
  const folder = `/${value}/`.replace(/\/{2,}/g, '/');
  return /^\/([\w~-][\w.~-]*\/)*$/.test(folder) ? folder : undefined;
}
