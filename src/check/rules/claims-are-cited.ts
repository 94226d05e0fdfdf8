import type { ClaimWords } from '#domain/claim-words.ts';
import type { Uncited } from '#domain/uncited.ts';
import { blockText, plain } from '#check/text/block-text.ts';
import { claimIn } from '#check/text/claim-in.ts';
import type { Content, Document } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import type { Block } from '#check/read/mdx-file.ts';
import type { Rule } from './rule.ts';

/** Every paragraph that says something of LinkedIn, Microsoft, a law or a regulator cites a source, or is allowed not to. */
export const claimsAreCited: Rule = (content) => {
  const { documents, claims, locales, uncited } = content;
  // Unreadable lists: reported already, so skip.
  if (!claims.ids || !uncited.ids) return [];
  const bare = documents.flatMap((document) => {
    const words = claims.records.get(document.locale);
    return words ? bareClaims(document, words) : [];
  });
  const entries = [...uncited.records];
  return [
    ...locales
      .filter((locale) => !claims.ids?.includes(locale))
      .map((locale) => {
        const what = `Nothing says which words make a sentence a claim in "${locale}". Add them, as the other languages have them.`;
        return claims.yaml.faultAt([], what);
      }),
    ...bare
      .filter((claim) => !entries.some(([, entry]) => allows(entry, claim)))
      .map(bareClaimFault),
    ...entries.flatMap(([id, entry]) => {
      const isNeeded = bare.some((claim) => allows(entry, claim));
      return entryFaults(id, entry, isNeeded, content);
    }),
  ];
};

/** A block that makes a claim and has no source. */
type BareClaim = { document: Document; block: Block; claim: string };

function bareClaims(document: Document, words: ClaimWords): BareClaim[] {
  return document.blocks.flatMap((block) => {
    const claim = claimIn(block, words, document.locale);
    return claim === undefined ? [] : [{ document, block, claim }];
  });
}

function bareClaimFault({ document, block, claim }: BareClaim): Fault {
  const { line, column } = block;
  const what = `“${claim}” says something of LinkedIn, Microsoft, a law or a regulator, and the paragraph has no source. End what it says with <Cite id="…" />; if it needs none, say why in content/rules/uncited.yml, in every language.`;
  return { file: document.file, line, column, what };
}

function allows({ page, begins }: Uncited, { document, block }: BareClaim): boolean {
  return page === document.key && (!begins || opens(begins[document.locale], block));
}

function opens(words: string | undefined, block: Block): boolean {
  return words !== undefined && blockText(block).startsWith(plain(words));
}

/** What is wrong with an entry of uncited.yml: its words begin no paragraph of the page, or it is not needed. */
function entryFaults(
  id: string,
  { page, begins }: Uncited,
  isNeeded: boolean,
  { documents, uncited: { yaml }, locales }: Content,
): Fault[] {
  const translations = documents.filter(({ key }) => key === page);
  if (translations.length === 0) {
    const what = `The page "${page}" does not exist, or cannot be read. Fix its name, or remove the entry.`;
    return [yaml.faultAt([id, 'page'], what)];
  }
  const faults = translations.flatMap(({ blocks, locale, file }) => {
    if (!begins?.[locale] || blocks.some((block) => opens(begins[locale], block))) return [];
    const what = `No paragraph of ${file} begins with “${begins[locale]}”. Fix the words, or remove the entry.`;
    return [yaml.faultAt([id, 'begins', locale], what)];
  });
  for (const locale of locales.filter((one) => begins && !begins[one])) {
    const what = `The entry "${id}" has no words in "${locale}". Add the first words of the paragraph there.`;
    faults.push(yaml.faultAt([id, 'begins'], what));
  }
  if (faults.length > 0 || isNeeded) return faults;
  const what = `The entry "${id}" is not needed: what it allows has its sources, or makes no claim. Remove it.`;
  return [yaml.faultAtName([id], what)];
}
