import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reports } from './faults.ts';

const authority = 'content/facts/authorities/ch-pfpdt.yml';
const sources = 'content/facts/sources.yml';
const says = 'must be a full URL that starts with https://.';

const urls: [what: string, file: string, url: string][] = [
  ['the URL of a source', sources, 'https://www.linkedin.com/help/'],
  ['the URL of a place on LinkedIn', 'content/facts/settings.yml', 'https://www.linkedin.com/my'],
  ['the website of an authority', authority, 'https://www.edoeb.admin.ch/'],
  ['the complaint page of an authority', authority, 'https://www.edoeb.admin.ch/de/'],
  ['the list of errors', 'content/publication.yml', 'https://issues.notmycv.example/'],
];
for (const [what, file, url] of urls) {
  for (const start of ['http://', 'javascript:', 'HTTPS://', 'https:/', '']) {
    reports(`${what} that starts with ${start || 'no protocol'} is reported`, (copy) => {
      return { ...copy.replace(file, url, url.replace('https://', start)), says };
    });
  }
}

reports(
  'a version of a source and the text of a law that start with http: are reported',
  (copy) => {
    const { replace } = copy;
    const versions = "  versions: { fr: { title: Aide, url: 'http://www.linkedin.com/help/' } }\n";
    replace(sources, '  grade: primary\n', `${versions}  grade: primary\n`);
    const region = 'content/regions/ch/region.yml';
    const card = readFileSync(join(copy.root, region), 'utf8');
    copy.write(
      region,
      `${card}law: { url: { fr: 'http://www.fedlex.admin.ch/' }, sources: [help-page] }\n`,
    );
    return [
      { ...replace(sources, "'http://www", "'http://www"), says },
      { ...replace(region, "'http://www", "'http://www"), says },
    ];
  },
);

reports('a place on LinkedIn that is elsewhere is reported', ({ replace }) => {
  const place = replace(
    'content/facts/settings.yml',
    'https://www.linkedin.',
    'https://www.linkedln.',
  );
  return { ...place, says: 'must start with https://www.linkedin.com/.' };
});

reports('an email address with mailto: is reported', ({ replace }) => {
  const place = replace('content/publication.yml', 'hello@', 'mailto:hello@');
  return { ...place, says: 'must be an email address: name@host.example.' };
});
