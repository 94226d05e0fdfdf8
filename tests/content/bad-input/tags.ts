import type { Mistakes } from './mistake.ts';
import { below } from './mistake.ts';

const en = 'content/walkthroughs/setting/en.mdx';
const fr = 'content/walkthroughs/setting/fr.mdx';
const home = 'content/articles/home/en.mdx';

const quotes = 'Each prop has two straight quotes, as in <Label id="me" />.';
const unclosed = 'Close every tag that you open, in the reverse order.';
const address = 'An address in prose cannot be dated. Use <Cite>, <OpenSetting> or <PageLink>.';

/** Slips in the tags of a text, and what authors may not write. */
export const tags: Mistakes = {
  'curly quotes around a prop': ({ replace }) => {
    return { ...replace(en, '<Label id="me" />', '<Label id=“me” />'), says: quotes };
  },
  'guillemets around a prop': ({ replace }) => {
    return { ...replace(fr, '<Label id="me" />', '<Label id=« me » />'), says: quotes };
  },
  'a tag is not closed': ({ replace }) => {
    const place = replace(en, '</IfMissing>\n\n', '');
    return { ...place, says: unclosed };
  },
  'the slash of a tag without words is left out': ({ replace }) => {
    return { ...replace(en, '<Label id="me" />', '<Label id="me">'), says: unclosed };
  },
  'tags are closed in the wrong order': ({ replace }) => {
    const place = replace(en, '</Step>\n\n</Steps>', '</Steps>\n\n</Step>');
    return { ...place, says: unclosed };
  },
  'a step stands outside its list': ({ replace }) => {
    const step = '<Step id="app-open-menu" title="The guide">\n\nThe guide.\n\n</Step>';
    const place = replace(en, '<Steps platform="app">', `${step}\n\n<Steps platform="app">`);
    return { ...place, says: '<Step>' };
  },
  '<br>': ({ replace }) => {
    const place = replace(en, '- The guide', '- The guide<br>');
    return { ...below(place, 0, 12), says: unclosed };
  },
  'a text is cut in half': ({ rewrite }) => {
    rewrite(en, (text) => text.slice(0, text.indexOf('<IfMissing')));
    return { file: en, line: 7, column: 1, says: unclosed };
  },
  'a tag in lower case': ({ replace }) => {
    const place = replace(en, '<Label id="me" />', '<label id="me" />');
    return { ...place, says: 'Did you mean "Label"?' };
  },
  'a prop is misspelt': ({ replace }) => {
    const place = replace(
      en,
      '<Screen id="switch-off" platform',
      '<Screen id="switch-off" platfrom',
    );
    return { ...place, says: '<Screen> has no "platfrom". Did you mean "platform"?' };
  },
  'a tag of another guide': ({ replace }) => {
    const place = replace(en, '- The guide', '- The guide <Note />');
    return { ...below(place, 0, 13), says: '<Note> is not a tag of the guide' };
  },
  'a comment of HTML': ({ replace }) => {
    const place = replace(home, 'The guide, <Page', '<!-- later --> <Page');
    return { ...place, says: 'A comment is not for articles. Remove <!-- … -->.' };
  },
  'a comment of MDX': ({ replace }) => {
    const place = replace(home, 'The guide, <Page', '{/* later */} <Page');
    return { ...place, says: 'An expression in braces is code. Write the words themselves.' };
  },
  'a placeholder in braces': ({ replace }) => {
    const place = replace(home, 'The guide, <Page', '{prénom}, <Page');
    return { ...place, says: 'An expression in braces is code. Write the words themselves.' };
  },
  'a heading of Markdown': ({ replace }) => {
    const place = replace(home, 'The guide, <Page', '## The guide\n\nThe guide, <Page');
    return { ...place, says: 'A heading needs an id that is the same in every language' };
  },
  'a picture of Markdown': ({ replace }) => {
    const place = replace(home, 'The guide, <Page', '![The guide](guide.png) <Page');
    return { ...place, says: 'A picture needs a date and an alt text: use <Screen>.' };
  },
  'a link of Markdown': ({ replace }) => {
    const place = replace(home, 'The guide, <Page', '[The guide](https://x.example) <Page');
    return { ...place, says: address };
  },
  'an address in angle brackets': ({ replace }) => {
    const place = replace(home, 'The guide, <Page', '<https://x.example> <Page');
    return { ...place, says: address };
  },
  'a bare address': ({ replace }) => {
    const place = replace(home, 'The guide, <Page', 'https://x.example <Page');
    return { ...place, says: address };
  },
  'less than, as a sign': ({ replace }) => {
    const place = replace(home, '<Section', '<Section');
    replace(home, 'The guide, <Page', 'In < 3 minutes, <Page');
    return { ...place, says: 'only here 3' };
  },
  'an emoji in a sentence': ({ replace }) => {
    replace(home, 'The guide, <Page', 'The guide 🎉, <Page');
    return undefined;
  },
  'a no-break space in a tag': ({ replace }) => {
    replace(en, '<Label id="me" />', '<Label\u00a0id="me" />');
    return undefined;
  },
  'no blank line inside a tag': ({ replace }) => {
    replace(en, '<Does>\n\n- The guide\n\n</Does>', '<Does>\n- The guide\n</Does>');
    return undefined;
  },
  'spaces at the end of a line': ({ replace }) => {
    replace(home, '</PageLink>.\n', '</PageLink>.  \n');
    return undefined;
  },
};
