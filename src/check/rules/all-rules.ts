import type { Content } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import { addressesAreUnique } from './addresses-are-unique.ts';
import { citesStandByPunctuation } from './cites-stand-by-punctuation.ts';
import { claimsAreCited } from './claims-are-cited.ts';
import { datesArePast } from './dates-are-past.ts';
import { deadlinesNameSections } from './deadlines-name-sections.ts';
import { eventsAreDated } from './events-are-dated.ts';
import { eventsCiteTheirSources } from './events-cite-their-sources.ts';
import { everyLanguageExists } from './every-language-exists.ts';
import { examplesAreCaught } from './examples-are-caught.ts';
import { forbiddenClaims } from './forbidden-claims.ts';
import { gradesAgree } from './grades-agree.ts';
import { idsExist } from './ids-exist.ts';
import { noStrayFiles } from './no-stray-files.ts';
import { placesAreUnique } from './places-are-unique.ts';
import { quotedLabelsHaveWords } from './quoted-labels-have-words.ts';
import { readersReachSomebody } from './readers-reach-somebody.ts';
import { sameFrontmatter } from './same-frontmatter.ts';
import { sameReferencesAndNumbers } from './same-references-and-numbers.ts';
import { sameStructure } from './same-structure.ts';
import { sourcesAreCited } from './sources-are-cited.ts';
import { sourcesAreDescribed } from './sources-are-described.ts';
import { sourcesAreNewEnough } from './sources-are-new-enough.ts';
import { stepsMatchCard } from './steps-match-card.ts';
import { stringsAgree } from './strings-agree.ts';
import { tagsAreKnown } from './tags-are-known.ts';
import { tagsNest } from './tags-nest.ts';
import { timelinesRunForward } from './timelines-run-forward.ts';
import { typographyIsNative } from './typography-is-native.ts';
import { waysToSayNoAreNumbered } from './ways-to-say-no-are-numbered.ts';
import { wordingsAreDated } from './wordings-are-dated.ts';

const rules = [
  addressesAreUnique,
  citesStandByPunctuation,
  claimsAreCited,
  datesArePast,
  deadlinesNameSections,
  eventsAreDated,
  eventsCiteTheirSources,
  everyLanguageExists,
  examplesAreCaught,
  forbiddenClaims,
  gradesAgree,
  idsExist,
  noStrayFiles,
  placesAreUnique,
  quotedLabelsHaveWords,
  readersReachSomebody,
  sameFrontmatter,
  sameReferencesAndNumbers,
  sameStructure,
  sourcesAreCited,
  sourcesAreDescribed,
  sourcesAreNewEnough,
  stepsMatchCard,
  stringsAgree,
  tagsAreKnown,
  tagsNest,
  timelinesRunForward,
  typographyIsNative,
  waysToSayNoAreNumbered,
  wordingsAreDated,
];

/** Everything that is wrong in a project's content: what cannot be read or does not fit, and what the rules find. */
export function faultsIn(content: Content): Fault[] {
  return [...content.faults, ...rules.flatMap((rule) => rule(content))];
}
