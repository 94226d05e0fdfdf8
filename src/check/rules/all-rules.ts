import type { Content } from '#check/read/content.ts';
import { type Fault, formatPlace } from '#check/read/fault.ts';
import { addressesAreUnique } from './addresses-are-unique.ts';
import { noStrayFiles } from './no-stray-files.ts';
import { charactersAreVisible } from './characters-are-visible.ts';
import { citesStandByPunctuation } from './cites-stand-by-punctuation.ts';
import { claimsAreCited } from './claims-are-cited.ts';
import { datesArePast } from './dates-are-past.ts';
import { deadlinesNameSections } from './deadlines-name-sections.ts';
import { waysToSayNoAreNumbered } from './ways-to-say-no-are-numbered.ts';
import { eventsAreDated } from './events-are-dated.ts';
import { eventsCiteTheirSources } from './events-cite-their-sources.ts';
import { everyLanguageExists } from './every-language-exists.ts';
import { examplesAreCaught } from './examples-are-caught.ts';
import { forbiddenClaims } from './forbidden-claims.ts';
import { sameStructure } from './same-structure.ts';
import { gradesAgree } from './grades-agree.ts';
import { sameFrontmatter } from './same-frontmatter.ts';
import { idsExist } from './ids-exist.ts';
import { placesAreUnique } from './places-are-unique.ts';
import { quotedLabelsHaveWords } from './quoted-labels-have-words.ts';
import { readersReachSomebody } from './readers-reach-somebody.ts';
import { sameReferencesAndNumbers } from './same-references-and-numbers.ts';
import { sourcesAreCited } from './sources-are-cited.ts';
import { sourcesAreDescribed } from './sources-are-described.ts';
import { sourcesAreNewEnough } from './sources-are-new-enough.ts';
import { stepsMatchCard } from './steps-match-card.ts';
import { stringsAgree } from './strings-agree.ts';
import { tagsAreKnown } from './tags-are-known.ts';
import { tagsNest } from './tags-nest.ts';
import { textsAreInTheirLanguage } from './texts-are-in-their-language.ts';
import { timelinesRunForward } from './timelines-run-forward.ts';
import { typographyIsNative } from './typography-is-native.ts';
import { wordsHaveNoTags } from './words-have-no-tags.ts';
import { wordingsAreDated } from './wordings-are-dated.ts';

// What looks at one tag stands before what compares tags with something else.
const rules = [
  tagsAreKnown,
  tagsNest,
  idsExist,
  placesAreUnique,
  everyLanguageExists,
  noStrayFiles,
  addressesAreUnique,
  deadlinesNameSections,
  waysToSayNoAreNumbered,
  datesArePast,
  sourcesAreDescribed,
  sourcesAreCited,
  gradesAgree,
  wordingsAreDated,
  quotedLabelsHaveWords,
  readersReachSomebody,
  stepsMatchCard,
  timelinesRunForward,
  eventsCiteTheirSources,
  sameStructure,
  sameFrontmatter,
  sameReferencesAndNumbers,
  stringsAgree,
  textsAreInTheirLanguage,
  charactersAreVisible,
  wordsHaveNoTags,
  typographyIsNative,
  citesStandByPunctuation,
  claimsAreCited,
  sourcesAreNewEnough,
  eventsAreDated,
  forbiddenClaims,
  examplesAreCaught,
];

/** Everything that is wrong in a project's content: first what cannot be read or does not fit, then what the rest lacks. */
export function faultsIn(content: Content): Fault[] {
  const faults = [...content.faults];
  for (const rule of rules) faults.push(...rule(content, new Set(faults.map(formatPlace))));
  return faults;
}
