import { describe, expect, it } from '@jest/globals';
import { markdown, outline, proseOf, text, texts } from './support.ts';

describe('inline markup is not read', () => {
  it.each([
    ['emphasis', 'He *did* say **so** and ***more***.', 'He did say so and more.'],
    ['underscores inside of a word', 'The file_name_here stays.', 'The file_name_here stays.'],
    ['a star that opens nothing', 'Rated 5* by 3 * 4 guests.', 'Rated 5* by 3 * 4 guests.'],
    ['a link', 'See [the report](http://a.example/b "Title") now.', 'See the report now.'],
    ['an empty link', 'See [the report]() now.', 'See the report now.'],
    ['brackets of the writer', 'He [the mayor] said it [sic].', 'He [the mayor] said it [sic].'],
    ['two brackets in a row', 'Both [a][b] stay.', 'Both [a][b] stay.'],
    ['a link by label', 'See [the report][r], [r] and [R][].\n\n[r]: http://a.example', 'See the report, r and R.'],
    ['a footnote mark', 'It rose[^1] by 3.', 'It rose by 3.'],
    ['an address', 'Write to <http://a.example/b>.', 'Write to http://a.example/b.'],
    ['inline code', 'Run `npm test` now.', 'Run npm test now.'],
    ['tags', 'H<sub>2</sub>O rose.', 'H2O rose.'],
    ['a comment', 'It<!-- check -->fell.', 'Itfell.'],
    ['struck-out text', 'It rose by ~~3~~ 4 points.', 'It rose by  4 points.'],
    ['entities', 'A &amp; B &lt; C&nbsp;&#8364;5 &#x1F600; &copy', 'A & B < C\u00a0€5 \u{1F600} &copy'],
    ['escapes', 'Not \\*so\\* \\[at\\] all \\o/.', 'Not *so* [at] all \\o/.'],
    ['a soft break', 'One line\n  and another.', 'One line and another.'],
    ['a hard break', 'One line  \n  and another\\\nmore<br>end.', 'One line\nand another\nmore\nend.'],
    ['trailing blanks', 'One line. \t \n', 'One line.'],
  ])('%s', (_, source, expected) => {
    expect(texts(markdown(source))).toEqual([expected]);
  });
});

describe('blocks', () => {
  it.each([
    ['a fenced block', '```\n12 dead\n```\n\nText.', ['body: Text.']],
    ['an indented block', 'Text.\n\n    12 dead\n', ['body: Text.']],
    ['an HTML comment', '<!-- 12 dead -->\n\nText.', ['body: Text.']],
    ['a rule', 'Text.\n\n---\n\nMore.', ['body: Text.', 'body: More.']],
    ['a definition', 'Text.\n\n[a]: http://a.example "12 dead"', ['body: Text.']],
    [
      'a footnote',
      'Text.[^1]\n\n[^1]: It was *nine*.\n[^b]: Or ten.',
      ['body: Text.', 'note: It was nine.', 'note: Or ten.'],
    ],
    ['nothing but markup', '<b></b>\n\n![](a.png)\n\n# \n\nText.', ['body: Text.']],
    ['an image', 'Text.\n\n![A *bridge* at dusk](a.png "t")', ['body: Text.', 'caption: A bridge at dusk']],
    [
      'an image and its line',
      'Text.\n\n![A bridge](a.png)\n*The bridge in May.*',
      ['body: Text.', 'caption: A bridge', 'caption: The bridge in May.'],
    ],
    [
      'an image and its paragraph',
      'Text.\n\n![A bridge](a.png)\n\n*The bridge in May.*',
      ['body: Text.', 'caption: A bridge', 'caption: The bridge in May.'],
    ],
    ['an image inside of a sentence', 'A ![bridge](a.png) fell.', ['body: A  fell.', 'caption: bridge']],
    ['nothing at all', '', []],
    ['white space alone', ' \n\t\n\r\n', []],
  ])('%s', (_, source, expected) => {
    expect(outline(markdown(source))).toEqual(expected);
  });

  it('gives list items their list, depth and order', () => {
    const { blocks } = markdown('- a\n  - b\n  - c\n- d\n\n  more\n\nText.\n\n1. e\n2. f\n');
    const items = blocks.map((block) => (block.type === 'prose' ? [block.kind, block.text, block.list] : []));
    expect(items).toEqual([
      ['list-item', 'a', { id: 0, depth: 0, ordered: false }],
      ['list-item', 'b', { id: 1, depth: 1, ordered: false }],
      ['list-item', 'c', { id: 1, depth: 1, ordered: false }],
      ['list-item', 'd', { id: 0, depth: 0, ordered: false }],
      ['paragraph', 'more', undefined],
      ['paragraph', 'Text.', undefined],
      ['list-item', 'e', { id: 2, depth: 0, ordered: true }],
      ['list-item', 'f', { id: 2, depth: 0, ordered: true }],
    ]);
  });

  it('reads the box of a task as no part of it', () => {
    expect(texts(markdown('- [x] Check the *sums*\n- [ ] Call back'))).toEqual(['Check the sums', 'Call back']);
  });

  it('reads a quotation over several lines, with nested marks and lazy lines', () => {
    const [quotation, nested] = markdown('> One line\n> and another\nand a lazy one.\n>\n> > Inner\n> > more.').blocks;
    expect(quotation).toMatchObject({ kind: 'quotation', text: 'One line and another and a lazy one.' });
    expect(nested).toMatchObject({ kind: 'quotation', text: 'Inner more.' });
  });

  it.each([
    ['## Two ##', 2, 'Two'],
    ['One\n===', 1, 'One'],
    ['Two *words*\nlong\n---', 2, 'Two words long'],
  ])('reads the heading %j', (source, level, heading) => {
    expect(markdown(`Text.\n\n${source}\n`).blocks[1]).toMatchObject({ kind: 'heading', level, text: heading });
  });
});

describe('tables', () => {
  const rows = '| Town | Dead | |\n|---|--:|---|\n| **Aden** \\| port | 12 | |\n| | 3 | x |\n';

  it('keeps rows and columns, empty cells among them', () => {
    expect(outline(markdown(rows))).toEqual(['table: Town|Dead| / Aden | port|12| / |3|x']);
  });

  it.each(['\n', '\r\n', '\r'])('does so with the line end %j', (end) => {
    expect(outline(markdown(rows.replaceAll('\n', end)))).toEqual(['table: Town|Dead| / Aden | port|12| / |3|x']);
  });

  it('numbers the header and each row as a paragraph', () => {
    const document = markdown(`Text.\n\n${rows}\nText.\n`);
    expect(document.paragraphs).toBe(5);
    expect(document.blocks[1]).toMatchObject({ header: { paragraph: 2 }, rows: [{ paragraph: 3 }, { paragraph: 4 }] });
    expect(document.blocks[2]).toMatchObject({ paragraph: 5 });
  });

  it('counts the words of its cells', () => {
    expect(markdown(rows).words).toBe(8);
  });

  it.each([
    ['a heading above', '## Losses\n\n', '', 'heading', 1],
    ['an introduction above', 'The losses were:\n\n', '', 'body', 1],
    ['a line that begins with "Table"', 'Table 1. Losses.\n\n', '', 'caption', 1],
    ['a line in italics below', '', '\n*Losses by town.*\n', 'caption', 4],
  ])('takes %s for its caption', (_, above, below, role, paragraph) => {
    const document = markdown(`Text.\n\n${above}${rows}${below}`);
    const table = document.blocks.find((block) => block.type === 'table');
    const caption = document.blocks.find((block) => block.type === 'prose' && block.text !== 'Text.');
    expect(table).toMatchObject({ caption: paragraph + 1 });
    expect(caption).toMatchObject({ role, paragraph: paragraph + 1 });
  });

  it('takes a sentence above for no caption', () => {
    const document = markdown(`Losses grew.\n\n${rows}\nThey grew again.`);
    expect(document.blocks.find((block) => block.type === 'table')).not.toHaveProperty('caption');
  });
});

describe('front matter', () => {
  it.each([
    ['plain', 'title: Two dead in Aden', ['Two dead in Aden']],
    ['with a comment', 'title: Two dead # really', ['Two dead']],
    ['in double quotes', 'title: "The \\"big\\" day: it\'\'s here"', ['The "big" day: it\'\'s here']],
    ['in single quotes', "title: 'It''s here: #1'", ["It's here: #1"]],
    ['folded', 'description: >-\n  Two lines\n  of it\ntags: [a]', ['Two lines of it']],
    ['over several lines', 'description: Two lines\n  of it\ntags: [a]', ['Two lines of it']],
    ['in TOML', 'title = "Two dead"', ['Two dead']],
    ['empty', 'title:\nlayout: post', []],
    ['nested', 'seo:\n  title: Other', []],
  ])('reads a value %s', (kind, content, expected) => {
    const fence = kind === 'in TOML' ? '+++' : '---';
    const source = `${fence}\n${content}\n${fence}\n`;
    expect(texts(markdown(source))).toEqual(expected);
    expect(texts(markdown(source.replaceAll('\n', '\r\n')))).toEqual(expected);
  });

  it('gives the title and the description their roles and exact places', () => {
    const document = markdown('---\ndescription: "Why it fell"\ntitle: The bridge\n---\n# The bridge\n\nIt fell.');
    expect(outline(document)).toEqual([
      'standfirst: Why it fell',
      'headline: The bridge',
      'headline: The bridge',
      'body: It fell.',
    ]);
    const [first] = proseOf(document);
    expect(document.source.slice(first?.span.start, first?.span.end)).toBe('Why it fell');
    expect(first?.kind).toBe('front-matter');
  });

  it('takes a rule at the start for a rule', () => {
    expect(outline(markdown('---\n\nText and more.\n\n---\n\nText.'))).toEqual(['body: Text and more.', 'body: Text.']);
  });
});

describe('roles in Markdown', () => {
  it.each([
    ['the first heading of level 1', '# Head\n\nText.\n\n# Other', ['headline: Head', 'body: Text.', 'heading: Other']],
    [
      'the first heading above all text',
      '## Head\n\nText.\n\n## Other',
      ['headline: Head', 'body: Text.', 'heading: Other'],
    ],
    ['no heading further down', 'Text.\n\n## Other', ['body: Text.', 'heading: Other']],
    [
      'a heading of level 1 further down',
      '## Kicker\n\nText.\n\n# Head',
      ['heading: Kicker', 'body: Text.', 'headline: Head'],
    ],
    [
      'a standfirst',
      '# Head\n\n**Why it all fell.**\n\nText.',
      ['headline: Head', 'standfirst: Why it all fell.', 'body: Text.'],
    ],
    ['emphasis further down', '# Head\n\nText.\n\n*So it was.*', ['headline: Head', 'body: Text.', 'body: So it was.']],
    [
      'a byline',
      '# Head\n\n*By Jo Doe and Al Roe*\n\nText.',
      ['headline: Head', 'byline: By Jo Doe and Al Roe', 'body: Text.'],
    ],
    [
      'a list of agencies',
      '# Head\n\n*North Press, Wire and our correspondent in Aden*\n\nText.',
      ['headline: Head', 'byline: North Press, Wire and our correspondent in Aden', 'body: Text.'],
    ],
    ['a first line without headings', 'Two dead in Aden\n\nText.', ['headline: Two dead in Aden', 'body: Text.']],
    [
      'a dateline in bold',
      '# Head\n\n**ADEN, Yemen** — Two died.',
      ['headline: Head', 'dateline: ADEN, Yemen', 'body: Two died.'],
    ],
  ])('%s', (_, source, expected) => {
    expect(outline(markdown(source))).toEqual(expected);
  });
});

it('takes the format from the option, else from the extension, else text', () => {
  expect(markdown('*a*', 'A.MARKDOWN').format).toBe('markdown');
  expect(text('*a*', 'notes').format).toBe('text');
});
