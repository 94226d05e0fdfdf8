import { tinyPng } from '../fixture/draw-pictures.ts';
import type { Mistakes } from './mistake.ts';
import { startOf } from './mistake.ts';

const article = 'content/articles/home/fr.mdx';
const words = 'content/ui/fr/site.json';
const notUtf8 = 'This is not UTF-8. Save the file in that encoding.';
const accents = '---\ntitle: été\nsummary: S\nrevision: 1\n---\n\nT\n';

/** Files saved in another form than UTF-8 text. */
export const encodings: Mistakes = {
  'a byte order mark in a text': ({ rewrite }) => {
    rewrite(article, (text) => `\ufeff${text}`);
    return startOf(article, 'A byte order mark stands first. Save as UTF-8 without “BOM”.');
  },
  'a byte order mark in JSON': ({ rewrite }) => {
    rewrite(words, (text) => `\ufeff${text}`);
    return startOf(words, 'A byte order mark stands first. Save as UTF-8 without “BOM”.');
  },
  'a text in Latin-1': ({ write }) => {
    write(article, Buffer.from(accents, 'latin1'));
    return { file: article, line: 2, column: 8, says: notUtf8 };
  },
  'a text in Windows-1252': ({ write }) => {
    write(article, Buffer.from(accents.replace('é', '\x92'), 'latin1'));
    return { file: article, line: 2, column: 8, says: notUtf8 };
  },
  'a text in UTF-16': ({ write }) => {
    write(article, Buffer.from(`\ufeff${accents}`, 'utf16le'));
    return startOf(article, notUtf8);
  },
  'a picture named .mdx': ({ write }) => {
    write(article, tinyPng);
    return startOf(article, notUtf8);
  },
};
