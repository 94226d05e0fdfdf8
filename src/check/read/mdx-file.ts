import { type MdastNode, mdxToMdast } from 'satteri';
import { findTag } from '#domain/author-tags.ts';
import { wordPropsOf } from '#domain/tag.ts';
import type { Fault } from './fault.ts';
import { refused, syntaxFault } from './mdx-syntax.ts';
import { readYaml, unreadable, type YamlFile } from './yaml-file.ts';

/** A tag as its author wrote it. */
export type Tag = {
  name: string;
  props: Record<string, string>;
  /** the tags around it, the outermost first */
  within: Tag[];
  line: number;
  column: number;
};

/** Where words stand. */
type Words = {
  within: Tag[];
  /** the prop of the last tag of `within` in which they stand, where they stand in one */
  prop?: string;
  line: number;
  column: number;
};

/** A piece of prose, with what a reader sees of it. */
type Prose = Words & { text: string };

/**
 * What a reader takes in at once: a paragraph, the words of a list’s entry, those that a tag holds directly, a title.
 * `parts` are its words, and the tags among them where they open.
 */
export type Block = Words & { parts: (string | Tag)[] };

/** Something that authors may not write: code, HTML, a heading, an address. */
type Disallowed = { what: string; line: number; column: number };

/** One article in one language, taken apart. */
export type MdxFile = {
  file: string;
  frontmatter: YamlFile;
  tags: Tag[];
  prose: Prose[];
  blocks: Block[];
  disallowed: Disallowed[];
  faults: Fault[];
};

/** Takes one MDX text apart, without running it. */
export function readMdx(file: string, text: string): MdxFile {
  const found = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const frontmatter = found ? readYaml(file, found[1] ?? '', 2) : unreadable(file);
  const mdx: MdxFile = {
    file,
    frontmatter,
    tags: [],
    prose: [],
    blocks: [],
    disallowed: [],
    faults: [],
  };
  if (!found) {
    const what = 'The frontmatter is missing: begin with --- and a title. See docs/writing.md.';
    mdx.faults.push(frontmatter.faultAt([], what));
  }
  try {
    collect(mdxToMdast(text, { features: { smartPunctuation: false } }), [], mdx, []);
    mdx.blocks = mdx.blocks.filter(({ parts }) => parts.some((part) => typeof part === 'string'));
  } catch (error) {
    mdx.faults.push(syntaxFault(file, text, error));
  }
  return mdx;
}

/** @param parts of the block around the node */
function collect(node: MdastNode, within: Tag[], mdx: MdxFile, parts: Block['parts']): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const what = refused[node.type];
  if (what) mdx.disallowed.push({ what, line, column });
  if (node.type === 'text') {
    mdx.prose.push({ text: node.value, within, line, column });
    parts.push(node.value);
  }

  let around = within;
  let block = parts;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const tag = readTag(node, within, mdx);
    mdx.tags.push(tag);
    parts.push(tag);
    around = [...within, tag];
    for (const [prop, text] of Object.entries(propWords(tag))) {
      mdx.prose.push({ text, within: around, prop, line, column });
      mdx.blocks.push({ parts: [text], within: around, prop, line, column });
    }
  }
  if (node.type === 'paragraph' || node.type === 'mdxJsxFlowElement') {
    block = [];
    mdx.blocks.push({ parts: block, within: around, line, column });
  }
  if ('children' in node) {
    for (const child of node.children) collect(child, around, mdx, block);
  }
}

/** The words of a tag's props that a reader sees, by prop: each language has its own. */
export function propWords({ name, props }: Tag): Record<string, string> {
  const declared = findTag(name);
  const found = declared ? wordPropsOf(declared) : [];
  return Object.fromEntries(found.flatMap((prop) => (props[prop] ? [[prop, props[prop]]] : [])));
}

type TagNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function readTag(node: TagNode, within: Tag[], mdx: MdxFile): Tag {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const tag: Tag = { name: node.name ?? '', props: {}, within, line, column };
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      mdx.disallowed.push({ what: 'A prop in braces is code. Write it in quotes.', line, column });
    } else {
      tag.props[attribute.name] = attribute.value ?? '';
    }
  }
  return tag;
}
