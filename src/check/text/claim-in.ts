import { blockText, sentencesIn } from './block-text.ts';
import type { Block } from '#check/read/mdx-file.ts';
import { refersTo } from '#check/read/refs-of.ts';
import { type Names, saysSomething } from './says-something.ts';

/** Sections that list what is not known: the first sentence of an entry says what that is; from the second on, claims need sources. */
const openSections = ['unknown', 'unsure'];

/** Stands for the words of a label, which are LinkedIn's. */
const label = '\ufffc';

/** The first sentence of a block that needs a source, where the block has no cite. */
export function claimIn(block: Block, words: Names, locale: string): string | undefined {
  const { parts, within, prop } = block;
  const tags = parts.filter((part) => typeof part !== 'string');
  // A title says what its part is about: the part has the sources.
  if (prop || tags.some((tag) => refersTo('source', tag))) return undefined;
  // settings.yml says what confirms the address of the place.
  if (within.some((tag) => refersTo('setting', tag))) return undefined;
  const isStep = within.some(({ name }) => name === 'Step');
  const says = (sentence: string) =>
    saysSomething(sentence, words) &&
    // “Choose <Label>” says no more than the label, whose evidence is in labels.yml. After a colon come the labels of the
    // step's card.
    !(isStep && (sentence.includes(label) || sentence.endsWith(':')));
  const text = blockText(block, (tag) => (refersTo('label', tag) ? label : ''));
  const isOpen = within.some((tag) => openSections.includes(tag.props['id'] ?? ''));
  const sentences = sentencesIn(text, locale).slice(isOpen ? 1 : 0);
  return sentences.find(says)?.replaceAll(label, '…');
}
