import { posix } from 'node:path';
import { editorSchemas } from '#domain/editor-schemas.ts';

/** A kind of page: where its pages stand, and what a new one begins with. */
type PageKind = {
  folder: string;
  /** the keys that lead to it in the table of addresses, where none are given */
  under: string[];
  /** the fields of its frontmatter, beside `revision` */
  fields: string[];
  body: string;
  card?: { name: string; text: string };
};

const step = `<Section id="steps" title="">

<Steps platform="web">

<Step id="web-open-menu" title="">

</Step>

</Steps>

</Section>`;

/** The kinds of pages that npm run new makes. What is empty in them is a fault until somebody fills it in. */
export const pageKinds: Record<string, PageKind> = {
  article: {
    folder: 'content/articles',
    under: [],
    fields: ['title', 'summary'],
    body: '<Section id="" title="">\n\n</Section>',
  },
  walkthrough: {
    folder: 'content/walkthroughs',
    under: [],
    fields: ['title', 'summary'],
    body: step,
    card: {
      name: 'walkthrough.yml',
      text: "opens: ''\nsteps:\n  web:\n    - id: web-open-menu\n      labels: [me, settings-privacy]\n      screen: menu\n",
    },
  },
  region: {
    folder: 'content/regions',
    under: ['regions'],
    fields: ['title', 'name', 'inRegion', 'summary'],
    body: '<KeyFacts />\n\n<Section id="rights" title="">\n\n</Section>',
    card: {
      name: 'region.yml',
      text: "controller: { id: '', sources: [] }\nauthorities: []\n",
    },
  },
};

/** The files of a new page by their names: its card, and a text for each language. */
export function filesOf(kind: PageKind, locales: readonly string[]): Map<string, string> {
  const fields = kind.fields.map((field) => `${field}: ''\n`).join('');
  const text = `---\n${fields}revision: 1\n---\n\n${kind.body}\n`;
  const files = new Map(locales.map((locale) => [`${locale}.mdx`, text]));
  if (kind.card) files.set(kind.card.name, schemaLine(kind, kind.card.name) + kind.card.text);
  return files;
}

/** The line by which an editor finds the schema of a card. */
function schemaLine({ folder }: PageKind, name: string): string {
  const schema = editorSchemas.find(({ path }) => path === `${folder}/*/${name}`);
  if (!schema) throw new Error(`src/domain/files.ts has no ${folder}/*/${name}`);
  return `# yaml-language-server: $schema=${posix.relative(`${folder}/key`, schema.file)}\n`;
}
