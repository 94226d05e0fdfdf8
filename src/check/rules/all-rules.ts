import type { Content } from '#check/read/content.ts';
import { foundBy, type RuleFault } from '#check/read/fault.ts';
import { addressesAreUnique } from './addresses-are-unique.ts';
import { charactersAreVisible } from './characters-are-visible.ts';
import { citesStandByPunctuation } from './cites-stand-by-punctuation.ts';
import { claimsAreCited } from './claims-are-cited.ts';
import { datesArePast } from './dates-are-past.ts';
import { deadlinesNameSections } from './deadlines-name-sections.ts';
import { draftsHaveAddresses } from './drafts-have-addresses.ts';
import { eventsAreDated } from './events-are-dated.ts';
import { eventsCiteTheirSources } from './events-cite-their-sources.ts';
import { everyLanguageExists } from './every-language-exists.ts';
import { examplesAreCaught } from './examples-are-caught.ts';
import { forbiddenClaims } from './forbidden-claims.ts';
import { gradesAgree } from './grades-agree.ts';
import { idsExist } from './ids-exist.ts';
import { noStrayFiles } from './no-stray-files.ts';
import { pagesAreLinked } from './pages-are-linked.ts';
import { placesAreUnique } from './places-are-unique.ts';
import { publishedAddressesWork } from './published-addresses-work.ts';
import { quotedLabelsHaveWords } from './quoted-labels-have-words.ts';
import { readersReachSomebody } from './readers-reach-somebody.ts';
import { regionsHaveNotes } from './regions-have-notes.ts';
import { sameFrontmatter } from './same-frontmatter.ts';
import { sameReferencesAndNumbers } from './same-references-and-numbers.ts';
import { sameStructure } from './same-structure.ts';
import { screensAreDescribed } from './screens-are-described.ts';
import { screensAreUsed } from './screens-are-used.ts';
import { screensExist } from './screens-exist.ts';
import { screensQuoteLabels } from './screens-quote-labels.ts';
import { sourcesAreCited } from './sources-are-cited.ts';
import { sourcesAreDescribed } from './sources-are-described.ts';
import { sourcesAreNewEnough } from './sources-are-new-enough.ts';
import { stepsMatchCard } from './steps-match-card.ts';
import { stringsAgree } from './strings-agree.ts';
import { stringsAreDescribed } from './strings-are-described.ts';
import { tagsAreKnown } from './tags-are-known.ts';
import { tagsNest } from './tags-nest.ts';
import { textsAreInTheirLanguage } from './texts-are-in-their-language.ts';
import { timelinesRunForward } from './timelines-run-forward.ts';
import { typographyIsNative } from './typography-is-native.ts';
import { waysToSayNoAreNumbered } from './ways-to-say-no-are-numbered.ts';
import { wordsHaveNoTags } from './words-have-no-tags.ts';
import { wordingsAreDated } from './wordings-are-dated.ts';
import type { Rule } from './rule.ts';

/** Every rule by its id, which is the name of its file and ends its messages. */
export const rules = {
  'addresses-are-unique': addressesAreUnique,
  'characters-are-visible': charactersAreVisible,
  'cites-stand-by-punctuation': citesStandByPunctuation,
  'claims-are-cited': claimsAreCited,
  'dates-are-past': datesArePast,
  'deadlines-name-sections': deadlinesNameSections,
  'drafts-have-addresses': draftsHaveAddresses,
  'events-are-dated': eventsAreDated,
  'events-cite-their-sources': eventsCiteTheirSources,
  'every-language-exists': everyLanguageExists,
  'examples-are-caught': examplesAreCaught,
  'forbidden-claims': forbiddenClaims,
  'grades-agree': gradesAgree,
  'ids-exist': idsExist,
  'no-stray-files': noStrayFiles,
  'pages-are-linked': pagesAreLinked,
  'places-are-unique': placesAreUnique,
  'published-addresses-work': publishedAddressesWork,
  'quoted-labels-have-words': quotedLabelsHaveWords,
  'readers-reach-somebody': readersReachSomebody,
  'regions-have-notes': regionsHaveNotes,
  'same-frontmatter': sameFrontmatter,
  'same-references-and-numbers': sameReferencesAndNumbers,
  'same-structure': sameStructure,
  'screens-are-described': screensAreDescribed,
  'screens-are-used': screensAreUsed,
  'screens-exist': screensExist,
  'screens-quote-labels': screensQuoteLabels,
  'sources-are-cited': sourcesAreCited,
  'sources-are-described': sourcesAreDescribed,
  'sources-are-new-enough': sourcesAreNewEnough,
  'steps-match-card': stepsMatchCard,
  'strings-agree': stringsAgree,
  'strings-are-described': stringsAreDescribed,
  'tags-are-known': tagsAreKnown,
  'tags-nest': tagsNest,
  'texts-are-in-their-language': textsAreInTheirLanguage,
  'timelines-run-forward': timelinesRunForward,
  'typography-is-native': typographyIsNative,
  'ways-to-say-no-are-numbered': waysToSayNoAreNumbered,
  'wordings-are-dated': wordingsAreDated,
  'words-have-no-tags': wordsHaveNoTags,
} satisfies Record<string, Rule>;

/** Everything that is wrong in a project's content: what cannot be read or is not valid, and what the rules find. */
export function faultsIn(content: Content): RuleFault[] {
  const found = Object.entries(rules).flatMap(([id, rule]) => foundBy(id, rule(content)));
  return [...content.faults, ...found];
}
