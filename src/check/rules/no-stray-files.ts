import { cardNames } from '#check/read/content.ts';
import { editorSchemas } from '#domain/editor-schemas.ts';
import type { Rule } from './rule.ts';

/** For readers of the folder: no page shows them. */
const notes = /\/(README|LICENSE)\.md$/;

/** For editors. */
const schemas = new Set(editorSchemas.map(({ file }) => file));

/** Every walkthrough and region has its card under its name, and no file stands where nothing reads it. */
export const noStrayFiles: Rule = ({ files, read, texts, pictures }) => {
  const shown = pictures.value?.map(({ file }) => `content/screens/${file}`);
  const isRead = (file: string) =>
    read.has(file) ||
    // A text in no language of the guide is told by another rule.
    texts.some((text) => text.file === file) ||
    notes.test(file) ||
    schemas.has(file) ||
    // Unreadable manifest: reported already, so skip.
    (file.startsWith('content/screens/') && (shown?.includes(file) ?? true));
  const strays = files.filter((file) => !isRead(file));
  const cards = new Set(files.flatMap((file) => cardOf(file) ?? []));
  const lacking = [...cards].filter((card) => !files.includes(card));
  const at = (file: string, what: string) => ({ file, line: 1, column: 1, what });
  return [
    ...lacking
      .filter((card) => !strays.some((file) => cardOf(file) === card))
      .map((card) => at(card, 'The card is missing. Write it: its fields are in src/domain.')),
    ...strays.map((file) => {
      const card = cardOf(file);
      const name = card?.replace(/^.*\//, '');
      return at(
        file,
        card && lacking.includes(card)
          ? `Nothing reads this file, and the card is missing. Name it ${name}.`
          : `Nothing reads this file: ${name ? `a folder here holds ${name} and one .mdx per language` : 'its name or its folder is none of those in docs/writing.md'}. Rename or remove it.`,
      );
    }),
  ];
};

/** Where the card of the walkthrough or region stands to whose folder a file belongs. */
function cardOf(file: string): string | undefined {
  const [, kind, key, name] = file.split('/');
  const card = Object.entries(cardNames).find(([other]) => other === kind)?.[1];
  return card && key && name ? `content/${kind}/${key}/${card}` : undefined;
}
