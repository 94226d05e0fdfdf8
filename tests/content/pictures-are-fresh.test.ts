import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reports } from './faults.ts';
import { tinyPng } from './fixture/draw-pictures.ts';

const manifest = 'content/screens/manifest.json';
const screens = 'content/screens/screens.yml';
const png = 'app-menu.en.light.png';

reports(
  'a picture that is older than its words is reported, with the command that draws it again',
  ({ replace }) => {
    replace('content/facts/labels.yml', 'text: Settings', 'text: Options');
    return ['light', 'dark'].map((theme) => {
      const name = `"web-menu.en.${theme}.png"`;
      const place = replace(manifest, name, name);
      return {
        ...place,
        says: `web-menu.en.${theme}.png is older than its inputs. Draw it again: npm run screens`,
      };
    });
  },
);

reports('a picture that is older than what its screen shows is reported', ({ replace }) => {
  replace(screens, 'isOn: false', 'isOn: true');
  return ['fr.light', 'fr.dark', 'en.light', 'en.dark'].map((name) => {
    const place = replace(manifest, `"app-switch-off.${name}.png"`, `"app-switch-off.${name}.png"`);
    return { ...place, says: `app-switch-off.${name}.png is older than its inputs` };
  });
});

reports('a new alt text makes no picture older', ({ replace }) => {
  replace(screens, 'the switch is off', 'the switch is not on');
  return [];
});

reports('a picture that is missing is reported', ({ remove, replace }) => {
  remove(`content/screens/${png}`);
  const place = replace(manifest, `"${png}"`, `"${png}"`);
  return { ...place, says: `The picture ${png} is missing` };
});

reports('a label that is not valid is reported, and its pictures are not', ({ replace }) => {
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
    return { ...place, says: `The picture ${png} is another file than its record says` };
  });
}

reports('a record without the SHA-256 of its file is reported', ({ replace, root }) => {
  const [sha256 = ''] = /\n *"sha256".*/.exec(readFileSync(join(root, manifest), 'utf8')) ?? [];
  replace(manifest, sha256, '');
  return { file: manifest, line: 2, column: 3, says: 'The field "0.sha256" is missing' };
});

reports('a picture of a screen that is gone is reported', ({ replace, root, write }) => {
  const text = readFileSync(join(root, manifest), 'utf8');
  const [record = ''] = /{[^}]*"app-menu.fr.light.png"[^}]*}/.exec(text) ?? [];
  const other = record.replaceAll('app-menu', 'app-gone');
  const place = replace(manifest, record, `${other},\n${record}`);
  write('content/screens/app-gone.fr.light.png', tinyPng);
  const says = 'is of the screen "app-gone", which content/screens/screens.yml lacks';
  return { ...place, line: place.line + 1, column: 13, says };
});

reports('a drawing made on another system than most is reported', ({ replace }) => {
  const place = replace(manifest, '"app-menu.fr.light.png"', '"app-menu.fr.light.png"');
  replace(manifest, '"linux"', '"darwin"');
  return { ...place, says: 'app-menu.fr.light.png was drawn on darwin, most others on linux' };
});
