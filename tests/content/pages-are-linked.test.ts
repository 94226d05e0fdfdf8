import { reports } from './faults.ts';

reports('a page to which no text leads is reported', ({ write, replace }) => {
  for (const locale of ['fr', 'en']) {
    const title = locale === 'fr' ? 'Une page' : 'A page';
    const text = `---\ntitle: ${title}\nsummary: ${title}.\nrevision: 1\n---\n\n${title}.\n`;
    write(`content/articles/lonely/${locale}.mdx`, text);
    replace(
      'content/ui/addresses.json',
      `"${locale}": {`,
      `"${locale}": { "lonely": "${locale}-page",`,
    );
  }
  const place = replace('content/ui/addresses.json', '"lonely": "fr', '"lonely": "fr');
  return { ...place, says: 'No text leads to the page "lonely"' };
});
