import { expect, test } from '@playwright/test';
import { readContent } from '#check/read/content.ts';
import { formatFault, foundBy } from '#check/read/fault.ts';
import { wordsAreSpelled } from '#check/rules/words-are-spelled.ts';
import { type Copy, copyFixture, discard } from './broken-copy.ts';

const home = { fr: 'content/articles/home/fr.mdx', en: 'content/articles/home/en.mdx' };
const list = 'content/rules/spelling.yml';

/** A test that writes words into a copy of the fixture and expects what is said of their spelling, by place. */
function spells(title: string, damage: (copy: Copy) => string[]): void {
  test(title, () => {
    const copy = copyFixture();
    try {
      const expected = damage(copy);
      const faults = foundBy('', wordsAreSpelled(readContent(copy.root))).map(formatFault);
      expect(faults.map((fault) => fault.replace(/ If it is right.*| \(\)$/, ''))).toEqual(
        expected,
      );
    } finally {
      discard(copy);
    }
  });
}

spells('words of the dictionaries and of the list are right', ({ replace }) => {
  replace(list, 'words: {}', 'words: { fr: [RGPD] }');
  replace(home.en, 'The guide,', 'I can’t colour the members’ Nom’s 2nd b_c,');
  replace(
    home.fr,
    'Le guide,',
    'Jusqu’aujourd’hui, l’œuvre du RGPD, l’évènement qu’il y a-t-il\u00a0?',
  );
  return [];
});

spells('a misspelt word is reported at its place, with the word that was meant', ({ replace }) => {
  const en = replace(home.en, 'The guide,', 'The gude,');
  const fr = replace(home.fr, 'Le guide,', 'Le guide,\nà l’interupteur,');
  return [
    `${en.file}:${en.line}:${en.column + 4}  “gude” is in no dictionary of "en". Did you mean “guide”?`,
    `${fr.file}:${fr.line + 1}:3  “l’interupteur” is in no dictionary of "fr". Did you mean “interrupteur”?`,
  ];
});

spells('misspelt words of titles, interface and facts are reported', ({ replace }) => {
  const title = replace(home.en, 'title="The guide"', 'title="The giude"');
  const summary = replace('content/regions/ch/en.mdx', 'The guide.', 'The ygelow.');
  const ui = replace('content/ui/en/site.json', '"Skip to the text"', '"Skpi to the {{regoin}}"');
  const source = replace('content/facts/sources.yml', 'A note that', 'A noate that');
  return [
    `${title.file}:${title.line}:5  “giude” is in no dictionary of "en". Did you mean “guide”?`,
    `${summary.file}:${summary.line}:${summary.column}  “ygelow” is in no dictionary of "en". Did you mean “yellow”?`,
    `${ui.file}:${ui.line}:${ui.column}  “Skpi” is in no dictionary of "en". Did you mean “skip”?`,
    `${source.file}:${source.line}:${source.column}  “noate” is in no dictionary of "en". Did you mean “note”?`,
  ];
});

spells('marked words are held to the dictionary of their language', ({ replace }) => {
  replace(home.fr, 'Le guide,', 'Le guide, <Foreign lang="en">colour</Foreign>,');
  replace(home.en, 'The guide,', 'The <Foreign lang="de">Änderung</Foreign>,');
  const mark = '<Foreign lang="fr">';
  const place = replace(home.en, '<WaysToSayNo', `${mark}entreprize</Foreign>\n\n<WaysToSayNo`);
  const { file, line, column } = place;
  return [
    `${file}:${line}:${column + mark.length}  “entreprize” is in no dictionary of "fr". Did you mean “entreprise”?`,
  ];
});

spells('a name of several words is accepted as a whole only', ({ replace }) => {
  replace(list, 'names: [Nom]', 'names: [Hiring Xqzy, Nom]');
  const { file, line, column } = replace(home.en, 'The guide,', 'Hiring\u00a0Xqzy, Xqzy,');
  return [`${file}:${line}:${column + 13}  “Xqzy” is in no dictionary of "en".`];
});

spells('a word of the list that nothing needs is reported', ({ replace }) => {
  replace(list, 'names: [Nom]', 'names: [guide, Nom]');
  return [
    `${list}:1:9  No text needs “guide”: none has it, or the dictionary has it too. Remove it.`,
  ];
});

spells('a word of the list that is out of order is reported', ({ replace }) => {
  replace(list, 'names: [Nom]', 'names: [Nom, Naxqz]');
  replace(home.en, 'The guide,', 'The Naxqz,');
  return [
    `${list}:1:14  “Naxqz” stands after “Nom”. Put the words in alphabetical order, each once.`,
  ];
});
