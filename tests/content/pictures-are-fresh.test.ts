import { reports } from './faults.ts';
import { tinyPng } from './fixture/draw-pictures.ts';

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

const broken = {
  empty: Buffer.alloc(0),
  'a text': 'no picture',
  'cut off': tinyPng.subarray(0, -9),
};
for (const [name, bytes] of Object.entries(broken)) {
  reports(`a picture that is ${name} is reported`, ({ replace, write }) => {
    write(`content/screens/${png}`, bytes);
    const place = replace(manifest, `"${png}"`, `"${png}"`);
    return { ...place, says: `The picture ${png} is no PNG, or is cut off` };
  });
}

reports('a picture of another size than its record says is reported', ({ replace }) => {
  const place = replace(manifest, '"app-menu.fr.light.png"', '"app-menu.fr.light.png"');
  replace(manifest, '"width": 1', '"width": 480');
  return { ...place, says: 'is 2 × 2 pixels; its record says twice 480 × 1' };
});

reports('a picture in the place of another is reported', ({ replace }) => {
  const place = replace(manifest, '"app-menu.fr.light.png"', '"app-menu.fr.light.png"');
  replace(manifest, '"width": 1', `"sha256": "${'0'.repeat(64)}", "width": 1`);
  return { ...place, says: 'is another file than its record says' };
});
