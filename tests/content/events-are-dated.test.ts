import { fixTypography } from '#check/text/typography.ts';
import type { Copy } from './broken-copy.ts';
import { reports } from './faults.ts';

const page = { en: 'content/articles/sources/en.mdx', fr: 'content/articles/sources/fr.mdx' };
const cite = '<Cite id="help-page" />';
const dated = `Depuis le 3\u00a0novembre 2025${cite}.`;

/** Puts words in the place of the paragraph with a date, and gives where it stands. */
const say = ({ replace }: Copy, fr: string, en: string) => [
  replace(page.en, `Since 3 November 2025.${cite}`, `${en}${cite}`),
  replace(page.fr, dated, fixTypography(`${fr}${cite}`, 'fr')),
];

reports('an event without its date is reported, in every language', (copy) => {
  const [en, fr] = say(copy, 'Bien. LinkedIn l’a annoncé.', 'Well. LinkedIn announced it.');
  return [
    { ...en!, says: '“LinkedIn announced it.” says what happened, and not when.' },
    { ...fr!, says: '“LinkedIn l’a annoncé.” says what happened, and not when.' },
  ];
});

reports('the number of a law is no date', (copy) => {
  const places = say(copy, 'La loi 2016/679 l’a annoncé.', 'The law 2016/679 announced it.');
  return places.map((place) => ({ ...place, says: 'says what happened' }));
});

reports('a day without its year is no date', (copy) => {
  const places = say(copy, 'LinkedIn l’a annoncé le 3 mai.', 'LinkedIn announced it on 3 May.');
  return places.map((place) => ({ ...place, says: 'says what happened' }));
});

for (const [why, fr, en] of [
  ['it has its year', 'LinkedIn l’a annoncé en 2025.', 'LinkedIn announced it in 2025.'],
  [
    'its paragraph has the date',
    'En mai 2025. LinkedIn l’a annoncé.',
    'In May 2025. LinkedIn announced it.',
  ],
  [
    'nobody knows its date',
    'LinkedIn l’a annoncé. On ne sait pas quand.',
    'LinkedIn announced it. We do not know when.',
  ],
  ['it names nobody', 'On l’a annoncé.', 'It was announced.'],
  ['it asks', 'LinkedIn l’a annoncé\u00a0? Oui.', 'LinkedIn announced it? Yes.'],
  ['nothing happened', 'LinkedIn l’annonce.', 'LinkedIn announces it.'],
] as const) {
  reports(`a sentence needs no date when ${why}`, (copy) => {
    say(copy, fr, en);
    return [];
  });
}

const listed = {
  en: 'content/articles/regions/en.mdx',
  fr: 'content/articles/regions/fr.mdx',
};

reports('an event in a timeline has its date there', ({ replace }) => {
  const press = '<Cite id="press-2025" />';
  replace(listed.en, `The guide.${press}`, `LinkedIn announced it.${press}`);
  replace(listed.fr, `Le guide${press}`, `LinkedIn l’a annoncé${press}`);
  return [];
});

reports('the words that a row is about may have the date', ({ replace }) => {
  const finding = '<Finding is="plausible" />';
  replace(listed.en, `The guide ${finding}.`, `LinkedIn announced it ${finding}.${cite}`);
  replace(listed.fr, `Le guide ${finding}`, `LinkedIn l’a annoncé ${finding}${cite}`);
  return [];
});

reports('the words that a row is about may lack the date', ({ replace }) => {
  const places = [
    replace(listed.en, `Since 2025.${cite}`, `LinkedIn announced it.${cite}`),
    replace(listed.fr, `Depuis 2025${cite}.`, `LinkedIn l’a annoncé${cite}.`),
  ];
  return places.map((place) => ({ ...place, says: 'says what happened' }));
});

reports('the title of a section may have the date', ({ replace }) => {
  const text = { en: 'content/regions/ch/en.mdx', fr: 'content/regions/ch/fr.mdx' };
  replace(text.en, 'title="The guide"', 'title="In 2025"');
  replace(text.fr, 'title="Le guide"', 'title="En 2025"');
  replace(text.en, `Since 3 November 2025.${cite}`, `LinkedIn announced it.${cite}`);
  replace(text.fr, dated, `LinkedIn l’a annoncé${cite}.`);
  return [];
});

reports('a language without words of what happened is reported', ({ write }) => {
  const file = 'content/rules/claims.yml';
  write(file, 'fr: { names: [loi], happened: [annoncé] }\nen: { names: [law] }\n');
  return { file, line: 2, column: 5, says: 'The field "en.happened" is missing. Add it.' };
});
