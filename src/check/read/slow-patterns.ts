import { createContext, Script } from 'node:vm';
import type { ClaimWords } from '#domain/claim-words.ts';
import type { Entry } from '#domain/files.ts';
import { blockText, plain, sentencesIn } from '#check/text/block-text.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';

/**
 * Milliseconds that all patterns may take over everything that the guide says, and that one may take where all of
 * them take longer. Ours take 100 together, and one of them less than 5: a busy machine is no reason for a fault.
 */
const budget = { together: 500, alone: 2000 };

/** What rules search, and the patterns that they search for. */
type Searched = Pick<Content, 'claims' | 'forbidden' | 'documents' | 'strings'>;

/** A pattern of an author, its language, and where it stands: the path to its list, and its place in it. */
type Placed = { pattern: RegExp; locale: string; path: string[]; index: number };

/**
 * Finds patterns that would keep a rule busy for minutes, as `(a+)+$` does on a long word, and takes the records
 * that hold them out of the content, so that no rule searches for them.
 */
export function removeSlowPatterns(content: Searched): Fault[] {
  const { claims, forbidden } = content;
  const textsOf = textsIn(content);
  const searchFor = ({ pattern, locale }: Placed) => {
    const texts = textsOf(locale);
    return () => texts.forEach((text) => pattern.test(text));
  };
  const searches = [
    ...[...claims.records].flatMap(claimPatterns).map((placed) => ({ file: claims, placed })),
    ...[...forbidden.records]
      .flatMap(forbiddenPatterns)
      .map((placed) => ({ file: forbidden, placed })),
  ].map((one) => ({ ...one, run: searchFor(one.placed) }));
  // All of them at once first: to watch over each costs more than what it searches.
  if (endsInTime(() => searches.forEach(({ run }) => run()), budget.together)) return [];
  return searches
    .filter(({ run }) => !endsInTime(run, budget.alone))
    .map(({ file: { yaml, records }, placed: { pattern, path, index } }) => {
      records.delete(path[0] ?? '');
      const what = `The pattern ${pattern.source} takes too long on the words of the guide. Let no + or * stand on a group that holds another: write (a+)+ as a+.`;
      return yaml.faultAt([...path, index], what);
    });
}

function claimPatterns([locale, words]: [string, ClaimWords]): Placed[] {
  return (['unless', 'announced', 'happened', 'undated'] as const).flatMap((list) =>
    words[list].map((pattern, index) => ({ pattern, locale, path: [locale, list], index })),
  );
}

function forbiddenPatterns([id, { words }]: [string, Entry<'forbidden'>]): Placed[] {
  return Object.entries(words).flatMap(([locale, forbiddenWords]) =>
    (['patterns', 'unless'] as const).flatMap((list) =>
      forbiddenWords[list].map((pattern, index) => ({
        pattern,
        locale,
        path: [id, 'words', locale, list],
        index,
      })),
    ),
  );
}

/** Everything that rules search, by language: paragraphs whole and in sentences, titles, the interface, examples. */
function textsIn({ documents, strings, forbidden }: Searched): (locale: string) => string[] {
  const kept = new Map<string, string[]>();
  return (locale) => {
    const found =
      kept.get(locale) ??
      [
        ...documents
          .filter((document) => document.locale === locale)
          .flatMap(({ blocks, words }) => [
            ...blocks.map((block) => blockText(block)),
            ...Object.values(words ?? {}).filter((value) => typeof value === 'string'),
          ]),
        ...(strings.get(locale)?.records.values() ?? []),
        ...[...forbidden.records.values()].flatMap(({ words }) => [
          ...(words[locale]?.wrong ?? []),
          ...(words[locale]?.right ?? []),
        ]),
      ].flatMap((text) => [plain(text), ...sentencesIn(plain(text), locale)]);
    kept.set(locale, found);
    return found;
  };
}

const context = createContext({ work: () => {} });
const script = new Script('work()');

// JavaScript cannot stop a regular expression; V8 can, on behalf of `node:vm`.
function endsInTime(work: () => void, timeout: number): boolean {
  context['work'] = work;
  try {
    script.runInContext(context, { timeout });
    return true;
  } catch (error) {
    // It is thrown from that context, whose `Error` is not the one of this file.
    if (Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
