import { reports } from './faults.ts';

const file = 'content/walkthroughs/setting/en.mdx';

reports('an unknown tag is reported with the one that was meant', ({ replace }) => {
  const line = replace(file, '<Label ', '<Lable ');
  return { file, line, says: '<Lable> is not a tag of the guide. Did you mean "Label"?' };
});

reports('an unknown prop is reported', ({ replace }) => {
  const line = replace(file, '<Steps platform="web"', '<Steps platfrom="web"');
  return { file, line, says: 'Did you mean "platform"?' };
});

reports('a prop with a value that does not exist is reported', ({ replace }) => {
  const line = replace(file, '<RegionNote region="ch"', '<RegionNote region="swiss"');
  return { file, line, says: '<RegionNote> needs region="…"' };
});

reports('an unknown screen is reported', ({ replace }) => {
  const line = replace(file, '<Screen id="switch-off"', '<Screen id="switch-of"');
  return { file, line, says: '<Screen> needs id="…"' };
});

reports('code in an article is reported', ({ replace }) => {
  const line = replace(file, '<Section id="check"', '{1 + 1}\n\n<Section id="check"');
  return { file, line, says: 'An expression in braces is code' };
});

reports('a bare address in prose is reported', ({ replace }) => {
  const line = replace(
    file,
    '<Section id="check"',
    '[here](https://x.example)\n\n<Section id="check"',
  );
  return { file, line, says: 'An address in prose cannot be dated' };
});
