import { describe, expect, it } from '@jest/globals';
import { outline, proseOf, text, texts } from './support.ts';

const wrapped =
  'The council said on Monday that the bridge over the river would\nstay closed until the end of May, because the repairs had shown\nthat two of the piers were cracked.';

describe('breaks', () => {
  it.each([
    ['a blank line ends a block', 'One.\n\nTwo.\n \t\nThree.', ['One.', 'Two.', 'Three.']],
    ['a break ends a sentence', 'One went.\nTwo came.', ['One went.\nTwo came.']],
    ['with CRLF', 'One went.\r\nTwo came.\r\n\r\nThree.', ['One went.\nTwo came.', 'Three.']],
    ['with CR', 'One went.\rTwo came.\r\rThree.', ['One went.\nTwo came.', 'Three.']],
    ['no final newline', 'One.\n\nTwo', ['One.', 'Two']],
    ['a wrapped paragraph', wrapped, [wrapped.replaceAll('\n', ' ')]],
    [
      'two lines that run on',
      'The council said on Monday that the bridge over the river\nwould stay closed.',
      ['The council said on Monday that the bridge over the river would stay closed.'],
    ],
    [
      'a first line that ends in a conjunction',
      'If the tower by the old ropewalk stands 30 metres high and\nSt Olave’s church stands 24 metres high, the tower is higher.',
      [
        'If the tower by the old ropewalk stands 30 metres high and St Olave’s church stands 24 metres high, the tower is higher.',
      ],
    ],
    [
      'a question on two lines',
      'How much higher is the tower than the church that the Orley\nSalt Company built beside the ropewalk in the harbour?',
      [
        'How much higher is the tower than the church that the Orley Salt Company built beside the ropewalk in the harbour?',
      ],
    ],
    [
      'a headline right above a question',
      'How the tower by the old ropewalk was built in forty days\nWho built the tower beside the ropewalk in the harbour?',
      [
        'How the tower by the old ropewalk was built in forty days',
        'Who built the tower beside the ropewalk in the harbour?',
      ],
    ],
    [
      'a word parted at the width',
      `${wrapped}\n\nThe council said on Monday that the bridge over the long-\nclosed canal would stay closed, too.`,
      [
        wrapped.replaceAll('\n', ' '),
        'The council said on Monday that the bridge over the long-closed canal would stay closed, too.',
      ],
    ],
    [
      'a sentence on each line',
      'The first sentence of them all stands here, on a line of its own.\nThe second sentence of them all stands here, on its own line too.\nThe third one as well, which makes three lines of about one width.',
      [
        'The first sentence of them all stands here, on a line of its own.\nThe second sentence of them all stands here, on its own line too.\nThe third one as well, which makes three lines of about one width.',
      ],
    ],
    [
      'short lines',
      'Roses are red,\nviolets are blue,\nall of it is over.',
      ['Roses are red,\nviolets are blue,\nall of it is over.'],
    ],
    [
      'indented first lines',
      '  The first one is here and it\ngoes on.\n  The second one too.',
      ['The first one is here and it\ngoes on.', 'The second one too.'],
    ],
    ['empty', '', []],
    ['white space alone', ' \r\n\u00a0\n', []],
  ])('%s', (_, source, expected) => {
    expect(texts(text(source))).toEqual(expected);
  });
});

describe('lists', () => {
  const items = (source: string) =>
    text(source).blocks.map((block) => (block.type === 'prose' ? [block.text, block.list?.id, block.list?.depth] : []));

  it.each([
    [
      'bullets',
      '- One.\n- Two.',
      [
        ['One.', 0, 0],
        ['Two.', 0, 0],
      ],
    ],
    [
      'bullets after an introduction',
      'They want:\n* one\n* two',
      [
        ['They want:', undefined, undefined],
        ['one', 0, 0],
        ['two', 0, 0],
      ],
    ],
    [
      'numbers',
      '1. One.\n\n2. Two.',
      [
        ['One.', 0, 0],
        ['Two.', 0, 0],
      ],
    ],
    [
      'nested ones',
      '- One.\n  - Inner.\n- Two.',
      [
        ['One.', 0, 0],
        ['Inner.', 1, 1],
        ['Two.', 0, 0],
      ],
    ],
    [
      'two lists',
      '- One.\n\nText.\n\n- Two.',
      [
        ['One.', 0, 0],
        ['Text.', undefined, undefined],
        ['Two.', 1, 0],
      ],
    ],
    [
      'an item of two lines',
      '- One\n  more.\n- Two.',
      [
        ['One more.', 0, 0],
        ['Two.', 0, 0],
      ],
    ],
  ])('%s', (_, source, expected) => {
    expect(items(source)).toEqual(expected);
  });

  it.each([
    ['a year', 'It was so.\n1945. Then it ended.'],
    ['a number at a line start by chance', 'He came, they say,\non May\n12. He left.'],
    ['a minus sign', 'It was cold.\n-5 degrees it was.'],
    ['a dash before a name', '— Jane Doe said so.'],
  ])('%s is no list', (_, source) => {
    expect(proseOf(text(source)).map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('roles in pasted text', () => {
  it.each([
    [
      'headlines, byline, body',
      'Two dead in Aden\n\nPort shut: report\n\nBy Jo Doe\n\nThe port was shut.',
      ['headline: Two dead in Aden', 'headline: Port shut: report', 'byline: By Jo Doe', 'body: The port was shut.'],
    ],
    [
      'all in one group of lines',
      'Two dead in Aden\nBy Jo Doe\nThe port was shut.',
      ['headline: Two dead in Aden', 'byline: By Jo Doe', 'body: The port was shut.'],
    ],
    [
      'byline and date in a group below the headline',
      'Two dead in Aden\n\nBy Jo Doe\nPublished: 3 March 2021\n\nThe port was shut.',
      [
        'headline: Two dead in Aden',
        'byline: By Jo Doe',
        'dateline: Published: 3 March 2021',
        'body: The port was shut.',
      ],
    ],
    [
      'a byline of agencies',
      'Two dead\n\nFrom agencies in Aden and Paris\n\nThe port was shut.',
      ['headline: Two dead', 'byline: From agencies in Aden and Paris', 'body: The port was shut.'],
    ],
    [
      'a headline that begins with By',
      'By the sea, a port in trouble\n\nThe port was shut.',
      ['headline: By the sea, a port in trouble', 'body: The port was shut.'],
    ],
    [
      'a headline that begins with From',
      'Port shut\n\nFrom rags to riches and back\n\nThe port was shut.',
      ['headline: Port shut', 'headline: From rags to riches and back', 'body: The port was shut.'],
    ],
    [
      'a sentence that begins with By',
      'Port shut\n\nBy April the port was shut.',
      ['headline: Port shut', 'body: By April the port was shut.'],
    ],
    [
      'a heading',
      'It was shut.\n\nWhat next\n\nNobody knows.',
      ['body: It was shut.', 'heading: What next', 'body: Nobody knows.'],
    ],
    [
      'furniture',
      'Port shut\n\nShare this\n\nIt was shut.\n\nLatest News\n\nRead more: Other ports',
      [
        'headline: Port shut',
        'furniture: Share this',
        'body: It was shut.',
        'furniture: Latest News',
        'furniture: Read more: Other ports',
      ],
    ],
    [
      'words of furniture in a sentence',
      'Port shut\n\nRead more books, said the mayor of the town.',
      ['headline: Port shut', 'body: Read more books, said the mayor of the town.'],
    ],
    [
      'a correction',
      'It was shut.\n\nCorrection: it was open.',
      ['body: It was shut.', 'note: Correction: it was open.'],
    ],
    [
      'a credit',
      'It was shut.\n\n(Reporting by Jo Doe; Editing by Al Roe)',
      ['body: It was shut.', 'byline: (Reporting by Jo Doe; Editing by Al Roe)'],
    ],
    ['a picture', 'It was shut.\n\nPhoto: the port in May', ['body: It was shut.', 'caption: Photo: the port in May']],
    [
      'short lines and no sentence',
      'Two dead in Aden\n\nThree dead in Aden',
      ['body: Two dead in Aden', 'body: Three dead in Aden'],
    ],
    ['one line', 'Two dead in Aden', ['body: Two dead in Aden']],
  ])('%s', (_, source, expected) => {
    expect(outline(text(source))).toEqual(expected);
  });
});

describe('datelines', () => {
  it.each([
    ['GENEVA — Talks failed.', 'GENEVA'],
    ['BEIRUT (Reuters) - Talks failed.', 'BEIRUT (Reuters)'],
    ['Beirut (Reuters) - Talks failed.', 'Beirut (Reuters)'],
    ['KOTA BARU, Malaysia -- Talks failed.', 'KOTA BARU, Malaysia'],
    ['LONDON, March 3, 2021 — Talks failed.', 'LONDON, March 3, 2021'],
    ['PARIS, 3 March (AFP) – "Talks" failed.', 'PARIS, 3 March (AFP)'],
    ['ST. LOUIS — Talks failed.', 'ST. LOUIS'],
    ['WASHINGTON/PARIS — Talks failed.', 'WASHINGTON/PARIS'],
  ])('%j has one', (source, dateline) => {
    const [first, second] = proseOf(text(source));
    expect(first).toMatchObject({ role: 'dateline', text: dateline, paragraph: 1 });
    expect(second).toMatchObject({ role: 'body', paragraph: 1 });
    expect(source.slice(second?.span.start, second?.span.end)).toMatch(/^"?Talks"? failed\.$/);
  });

  it.each([
    'NATO — an alliance of 30 — met.',
    'NATO — The alliance of 30 — met.',
    'The talks — Mr Doe had called them — failed.',
    'US - Backed forces moved on.',
    'Talks failed - Paris was shut.',
    'He went to PARIS — London was shut.',
    'UN — Talks failed.',
    'GENEVA was quiet.',
    'GENEVA — ',
  ])('%j has none', (source) => {
    expect(proseOf(text(source))).toHaveLength(1);
  });
});
