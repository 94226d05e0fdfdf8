import { reports } from './faults.ts';

const english = 'You can say no at any time, and nothing on your profile is deleted.';
const french = 'Vous pouvez dire non à tout moment, et rien de votre profil n’est supprimé.';

for (const [locale, text, says] of [
  ['fr', english, 'This reads as English, in a text in French. Translate it'],
  ['en', french, 'This reads as French, in a text in English. Translate it'],
] as const) {
  const file = `content/articles/regions/${locale}.mdx`;

  reports(`a paragraph left in the wrong language in ${file} is reported`, ({ replace }) => {
    const place = replace(file, '<Regions />', `${text}\n\n<Regions />`);
    return { ...place, says };
  });

  reports(`a quotation that is marked in ${file} is in its language`, ({ replace }) => {
    const lang = locale === 'fr' ? 'en' : 'fr';
    const quotation = `<Foreign lang="${lang}">${text}</Foreign>`;
    replace(file, '<Regions />', `${quotation}\n\n2025. ${quotation}\n\n<Regions />`);
    const other = file.replace(`${locale}.mdx`, `${lang}.mdx`);
    replace(other, '<Regions />', '2025.\n\n<Regions />');
    return [];
  });
}

reports('a title in the wrong language is reported', ({ replace }) => {
  const file = 'content/articles/home/fr.mdx';
  const place = replace(file, 'title="Le guide"', `title="${english}"`);
  return { ...place, column: 1, says: 'This reads as English' };
});

reports('a summary in the wrong language is reported', ({ replace }) => {
  const { file, line, column } = replace('content/articles/regions/fr.mdx', 'Le guide.', english);
  return { file, line, column, says: 'These words read as English, and should be in French' };
});

reports('words of the interface in the wrong language are reported', ({ replace }) => {
  const place = replace('content/ui/fr/site.json', '"Aller au texte"', `"${english}"`);
  return { ...place, says: 'These words read as English, and should be in French' };
});

reports('a source that is described in the wrong language is reported', ({ replace }) => {
  const place = replace('content/facts/sources.yml', 'A note that nobody signed', french);
  return { ...place, says: 'These words read as French, and should be in English' };
});

reports('the name of a law may be in another language', ({ replace }) => {
  const law = 'law: { url: {}, sources: [help-page] }';
  replace('content/regions/ch/region.yml', 'controller:', `${law}\ncontroller:`);
  for (const locale of ['fr', 'en']) {
    const file = `content/regions/ch/${locale}.mdx`;
    replace(file, 'revision:', 'law: UK GDPR and the Data Protection Act of the year\nrevision:');
  }
  return [];
});
