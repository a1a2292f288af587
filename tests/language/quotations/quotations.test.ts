import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuotations } from '../../../src/language/quotations/index.ts';

const inside = (text: string): readonly string[] =>
  (readQuotations([{ text }])[0] ?? []).map(({ span }) => text.slice(span.start, span.end));

describe('readQuotations', () => {
  it.each<[string, string, readonly string[]]>([
    ['straight double marks', '"We go," she said.', ['We go,']],
    ['curly double marks', '“We go,” she said.', ['We go,']],
    ['straight single marks', "'We go,' she said.", ['We go,']],
    ['curly single marks', '‘We go,’ she said.', ['We go,']],
    ['a quotation in two parts', '"We go," she said, "at once."', ['We go,', 'at once.']],
    ['single inside double', '"He called it \'a gift\' twice," she said.', ["He called it 'a gift' twice,", 'a gift']],
    ['double inside single', '‘He called it “a gift” twice,’ she said.', ['He called it “a gift” twice,', 'a gift']],
    ['an apostrophe inside single marks', "'We don't go,' she said.", ["We don't go,"]],
    ['a curly apostrophe inside curly single marks', '‘We don’t go,’ she said.', ['We don’t go,']],
    ['a plural possessive inside single marks', "'The boys' club is shut,' he said.", ["The boys' club is shut,"]],
    ['a plural ending at the closing mark', "He spoke of 'the boys' and left.", ['the boys']],
    ['marks of two characters', "``We go,'' she said.", ['We go,']],
    ['the closing mark before the stop', 'It was "mostly gone".', ['mostly gone']],
    ['in brackets', 'The town ("a jewel") fell.', ['a jewel']],
    ['after a dash', 'He left—"for good," he said.', ['for good,']],
    ['a year before the closing mark', '"It was 2005" was all he said.', ['It was 2005']],
    ['guillemets', 'Il a dit «jamais» hier.', ['jamais']],
    ['an opening mark typed as a closing one', 'She said ”never” twice.', ['never']],
    ['a space before the closing mark', 'The "word " was his.', ['word ']],
    ['an elision inside single marks', "'Get 'em out,' he said.", ["Get 'em out,"]],
    ['a mark never closed', 'She said: "We go. Then rain fell.', ['We go. Then rain fell.']],
    [
      'a mark never closed before another quotation',
      'He said "we go. She said "we stay".',
      ['we go. She said', 'we stay'],
    ],
    ['a quoted short word', "He said 'no' twice.", ['no']],
    ['a quoted elision word', "The word 'round' was his.", ['round']],
  ])('reads %s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  it.each([
    ['feet and inches', 'He is 6\'2" and she is 5\'11" tall.'],
    ['spaced feet and inches', 'A man of 6\' 2" won.'],
    ['inches alone', 'A 12" pipe and a 3" one.'],
    ['an elision', "Get 'em while they last."],
    ['a decade', "The '90s and the '80s were kind."],
    ['a possessive', "The boys' club and the girls' team met."],
    ['rock and roll', "They played rock 'n' roll."],
    ['a curly elision', '’Tis late, and ‘twas cold.'],
    ['contractions', "They don't and won't, it's said."],
    ['an unclosed single mark', "The 'word was his."],
    ['a name', "O'Neill met D’Arcy at McDonald's."],
    ['no mark', 'Nothing here.'],
    ['nothing at all', ''],
  ])('reads no quotation in %s', (_, text) => {
    expect(inside(text)).toEqual([]);
  });

  it.each<[string, 'words' | 'clause']>([
    ['He said they were "mostly gone".', 'words'],
    ['They are "terrorists".', 'words'],
    ['He spoke of "a very long and hard road back".', 'words'],
    ['He praised "people who are ill".', 'words'],
    ['He wrote "Gone With the Wind" at home.', 'words'],
    ['It was "the most successful campaign in history."', 'words'],
    ['"We will go," he said.', 'clause'],
    ['"No comment," he said.', 'clause'],
    ['He said that "the army is ready".', 'clause'],
    ['He said "it\'s over for us now".', 'clause'],
    ['"Fighters launched an attack on our lines", he said.', 'clause'],
    ['He said: "Go home and rest."', 'clause'],
  ])('%s holds %s', (text, extent) => {
    expect(readQuotations([{ text }])[0]?.[0]?.extent).toBe(extent);
  });

  it('follows a quotation over three paragraphs', () => {
    const blocks = ['"We go,', '"and we rest.', '"We sleep," he said. "Now."', '"New one."'].map((text) => ({ text }));
    const found = readQuotations(blocks);
    expect(found.map((list) => list.map(({ continues }) => continues))).toEqual([
      [false],
      [true],
      [true, false],
      [false],
    ]);
  });

  it('follows single marks over two paragraphs', () => {
    const found = readQuotations([{ text: '‘We go, and it’s late.' }, { text: '‘We rest,’ he said.' }]);
    expect(found.map((list) => list.map(({ continues }) => continues))).toEqual([[false], [true]]);
  });

  it('does not continue where the paragraph before closed its quotation', () => {
    const found = readQuotations([{ text: '"We go."' }, { text: '"We rest."' }]);
    expect(found[1]?.[0]?.continues).toBe(false);
  });

  it('keeps every span inside its paragraph and inside its marks', () => {
    const piece = fc.constantFrom('"', "'", '“', '”', '‘', '’', ' ', 's', 'We', '6', ',', '.', '\n', '``', "''", '—');
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece).map((parts) => parts.join('')),
          { maxLength: 4 },
        ),
        (texts) => {
          const found = readQuotations(texts.map((text) => ({ text })));
          for (const [index, list] of found.entries()) {
            for (const { span, outer } of list) {
              expect(outer.start).toBeLessThan(outer.end);
              expect(outer.start).toBeLessThanOrEqual(span.start);
              expect(span.start).toBeLessThanOrEqual(span.end);
              expect(span.end).toBeLessThanOrEqual(outer.end);
              expect(outer.end).toBeLessThanOrEqual(texts[index]?.length ?? 0);
            }
          }
        },
      ),
    );
  });

  it('takes time in proportion to the length', () => {
    const text = `${'"'.repeat(100_000)} ${"'s ".repeat(100_000)} ${'“a '.repeat(50_000)}`;
    const started = process.cpuUsage().user;
    readQuotations([{ text }]);
    expect(process.cpuUsage().user - started).toBeLessThan(3_000_000);
  });
});
