import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { addressesAreUnique } from './addresses-are-unique.ts';
import { everyLanguageExists } from './every-language-exists.ts';
import { fieldsFit } from './fields-fit.ts';
import { filesAreWellFormed } from './files-are-well-formed.ts';
import { idsExist } from './ids-exist.ts';
import { stepsMatchCard } from './steps-match-card.ts';
import { stringsAgree } from './strings-agree.ts';
import { tagsAreKnown } from './tags-are-known.ts';
import { translationsAgree } from './translations-agree.ts';
import { typographyIsNative } from './typography-is-native.ts';

const rules = [
  filesAreWellFormed,
  fieldsFit,
  tagsAreKnown,
  idsExist,
  everyLanguageExists,
  addressesAreUnique,
  stepsMatchCard,
  translationsAgree,
  stringsAgree,
  typographyIsNative,
];

/** Everything that is wrong in a project's content, in the order of the files. */
export function faultsIn(content: Content): Fault[] {
  return rules
    .flatMap((rule) => rule(content))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
