import { cardNames } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

/** Every walkthrough and region has its card under its name, and no file stands where nothing reads it. */
export const cardsExist: Rule = ({ files, texts }) => {
  const read = new Set(texts.map(({ file }) => file));
  const folders = new Set(files.map((file) => file.replace(/\/[^/]+$/, '')));
  return [...folders].flatMap((folder): Fault[] => {
    const kind = folder.split('/')[1];
    const name = Object.entries(cardNames).find(([other]) => other === kind)?.[1];
    const card = name && `${folder}/${name}`;
    const strays = files.filter(
      (file) => file.startsWith(`${folder}/`) && file !== card && !read.has(file),
    );
    const isLacking = card && !files.includes(card);
    const at = (file: string, what: string) => ({ file, line: 1, column: 1, what });
    if (isLacking && strays.length === 0) {
      return [at(card, `The card is missing. Write it: its fields are in src/domain.`)];
    }
    return strays.map((file) =>
      at(
        file,
        isLacking
          ? `Nothing reads this file, and the card is missing. Name it ${name}.`
          : `Nothing reads this file. A folder holds ${name ? `${name} and ` : ''}one .mdx per language: rename or remove it.`,
      ),
    );
  });
};
