import { reports } from './faults.ts';

const manifest = 'content/screens/manifest.json';
const png = 'app-menu.en.light.png';

reports(
  'a picture that is older than its words is reported, with the command that draws it again',
  ({ replace }) => {
    replace('content/facts/labels.yml', 'text: Vous', 'text: Moi');
    return ['light', 'dark'].map((theme) => {
      const name = `"web-menu.fr.${theme}.png"`;
      const place = replace(manifest, name, name);
      return {
        ...place,
        says: `web-menu.fr.${theme}.png is older than its inputs. Draw it again: npm run screens`,
      };
    });
  },
);

reports('a picture that is missing is reported', ({ remove, replace }) => {
  remove(`content/screens/${png}`);
  const place = replace(manifest, `"${png}"`, `"${png}"`);
  return { ...place, says: `The picture ${png} is missing` };
});

reports('a label that does not fit is reported, and its pictures are not', ({ replace }) => {
  const place = replace('content/facts/labels.yml', 'text: Settings', 'txt: Settings');
  return { ...place, says: 'The field "txt" is unknown. Did you mean "text"?' };
});
