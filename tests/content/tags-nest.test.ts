import { reports } from './faults.ts';

const languages = ['en', 'fr'].map((locale) => `content/walkthroughs/setting/${locale}.mdx`);

const mistakes = {
  '<IfMissing slot="note" title="Text">\n\nText\n\n</IfMissing>':
    '<IfMissing> stands outside of <Step>',
  '<Section id="more" title="More">\n\nText\n\n</Section>': '<Section> may not stand in <Section>',
};
for (const [mistake, says] of Object.entries(mistakes)) {
  reports(`${says} is reported`, ({ replace }) => {
    const places = languages.map((file) => replace(file, '<Does>', `${mistake}\n\n<Does>`));
    return places.map((place) => ({ ...place, says }));
  });
}

reports('what a list of steps cannot hold is reported', ({ replace }) => {
  const places = languages.map((file) =>
    replace(file, '<Step id="web-open-menu"', '<WaysToSayNo />\n\n<Step id="web-open-menu"'),
  );
  return places.map((place) => ({
    ...place,
    says: '<Steps> holds <Step> only. Move <WaysToSayNo>',
  }));
});

reports('what it does within what it does not is reported', ({ replace }) => {
  const places = languages.map((file) => {
    replace(file, '<Does>', '<DoesNot>\n\n<Does>');
    return { ...replace(file, '</Does>', '</Does>\n\n</DoesNot>'), column: 1 };
  });
  return places.map(({ file, line }) => ({
    file,
    line: line - 4,
    column: 1,
    says: '<Does> may not stand in <DoesNot>',
  }));
});

const pages = ['en', 'fr'].map((locale) => `content/articles/regions/${locale}.mdx`);

reports('a block within itself is reported', ({ replace }) => {
  const line = '<Line is="off">\n\nText\n\n</Line>';
  const places = pages.map((file) =>
    replace(
      file,
      '<Regions />',
      line.replace('Text', () => line),
    ),
  );
  return places.map((place) => ({
    ...place,
    line: place.line + 2,
    says: '<Line> may not stand in <Line>',
  }));
});

const strays = {
  '<Event id="third">2<Cite id="help-page" /></Event>': '<Event> stands outside of <Timeline>',
  '<Lane is="training" title="2">2</Lane>': '<Lane> stands outside of <Flow>',
  '<Row id="third-row" is="true" what="2">2</Row>': '<Row> stands outside of <Findings>',
};
for (const [stray, says] of Object.entries(strays)) {
  reports(`${says} is reported`, ({ replace }) => {
    const places = pages.map((file) => replace(file, '<Regions />', stray));
    return places.map((place) => ({ ...place, says }));
  });
}

reports('what is not a table is reported beside a table', ({ replace }) => {
  const places = pages.map((file) => {
    const { line } = replace(file, '<Flow>', '<SideBySide>\n\n<Flow>');
    replace(file, '</Flow>', '</Flow>\n\n</SideBySide>');
    return { file, line: line + 2, column: 1 };
  });
  return places.map((place) => ({ ...place, says: '<SideBySide> holds <Findings> only' }));
});

reports('a row of which nobody says what is known is reported', ({ replace }) => {
  const places = pages.map((file) =>
    replace(file, '<Row id="second-row" is="used"', '<Row id="second-row"'),
  );
  return places.map((place) => ({ ...place, says: '<Row> says nothing of what is known' }));
});

reports('a table may say it of all its rows', ({ replace }) => {
  for (const file of pages) {
    replace(file, '<Findings title', '<Findings is="used" title');
    replace(file, '<Row id="second-row" is="used"', '<Row id="second-row"');
  }
  return [];
});

for (const [list, part, props] of [
  ['Timeline', 'Event', ' year="2025"'],
  ['Flow', 'Lane', ''],
  ['Findings', 'Row', ' title="3" checked="2025-11-03"'],
]) {
  reports(`words in a <${list}> and in no <${part}> of it are reported`, ({ replace }) => {
    const places = pages.map((file) => {
      const { line } = replace(file, `</${list}>`, `Text\n\n</${list}>`);
      return { file, line, column: 1 };
    });
    return places.map((place) => ({ ...place, says: `<${list}> holds <${part}> only` }));
  });

  reports(`a <${list}> in what a row says is reported`, ({ replace }) => {
    const places = pages.map((file) => {
      const { line } = replace(
        file,
        '<Row id="second-row" is="used"',
        `<Row id="third-row" is="used" what="3">\n\n<${list}${props} />\n\n</Row>\n\n<Row id="second-row" is="used"`,
      );
      return { file, line: line + 2, column: 1 };
    });
    return places.map((place) => ({ ...place, says: `<${list}> may not stand in <Findings>` }));
  });
}
