import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/claims/index.ts';
import { pretty } from '../../src/report/pretty.ts';
import { addToSummary, EMPTY_SUMMARY } from '../../src/report/report.ts';
import { type Surroundings, styleFor } from '../../src/report/style.ts';
import { claimAt, flagAt, resultAt, textOf } from './fixture.ts';

const GENERAL: Source = { kind: 'named', name: 'General Ada Moss', mode: 'quoted' };
const SOURCE = `The rebels are all but gone, the general said, and the army will go home before the winter comes.

| Region | Rebels |
|---|---|
| North | 9,000 |
`;

function written(source: string, words: readonly [string, string], surroundings: Surroundings = { env: {} }): string {
  const text = textOf(source);
  const flag = flagAt(text, words);
  const [a, b] = words;
  const claims = [
    { role: 'a' as const, claim: claimAt(text, a, 0, GENERAL) },
    { role: 'b' as const, claim: claimAt(text, b, 1) },
  ];
  const checked = resultAt(text, [{ ...flag, claims }]);
  const writer = pretty.begin({ style: styleFor(surroundings), rules: [] });
  return writer.document(checked) + writer.end(addToSummary(EMPTY_SUMMARY, checked), []);
}

/** The line under the one that holds the words. */
const under = (output: string, words: string): string => {
  const lines = output.split('\n');
  return lines[lines.findIndex((line) => line.startsWith('  │') && line.includes(words)) + 1] ?? '';
};

const column = (line: string, words: string): number => line.indexOf(words);

describe('--format pretty', () => {
  const output = written(SOURCE, ['all but gone', '9,000']);

  it.each([
    ['the severity and the rule', 'error  status-against-count  conflict in one voice'],
    ['where the first claim stands and who says it', 'draft.md:1:16  paragraph 1, General Ada Moss, quoted'],
    ['where the second claim stands and who says it', 'draft.md:5:11  paragraph 3, the narrator'],
    ['the header of a table, in columns with the row', '│ Region | Rebels\n  │ North  | 9,000\n  │          ^^^^^'],
    ['why', 'same subject?  yes      both speak of the same rebels'],
    ['what it came to', '1 error in 1 file, 23 words'],
  ])('says %s', (_, words) => expect(output).toContain(words));

  it('ends with an id that can be quoted', () => expect(output).toMatch(/^ {2}id [0-9a-f]{16}$/mu));

  it('puts carets under the clashing words', () => {
    const line = output.split('\n').find((each) => each.includes('all but gone, the')) ?? '';
    expect(under(output, 'all but gone')).toBe(`  │ ${' '.repeat(column(line, 'all but gone') - 4)}^^^^^^^^^^^^`);
  });

  it.each([
    ['combining marks', 'Cafe\u0301 rebels are gone.', 'Café rebels are gone.'.indexOf('gone')],
    ['wide characters', '東京 rebels are gone.', '東京 rebels are gone.'.indexOf('gone') + 2],
    ['an emoji', '👩‍🚒 rebels are gone.', 'XX rebels are gone.'.indexOf('gone')],
    ['a non-breaking space and curly quotes', '“The\u00a0rebels” are gone.', '“The rebels” are gone.'.indexOf('gone')],
  ])('puts carets under the words after %s', (_, sentence, expected) => {
    const text = written(`${sentence}\n\nSome 9,000 hold out.\n`, ['gone', '9,000']);
    expect(under(text, 'gone').indexOf('^')).toBe('  │ '.length + expected);
  });

  it('never goes past 80 columns when it is not on a terminal', () => {
    const long = `${'The rebels are a great many words and '.repeat(20)}all but gone.\n\nSome 9,000 ${'x'.repeat(200)}.\n`;
    const longest = Math.max(
      ...written(long, ['all but gone', '9,000'])
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(80);
  });

  it('shows of a very long sentence what stands around the clashing words', () => {
    const long = `It began ${'and went on '.repeat(500)} until they were all but gone ${'and so on '.repeat(500)}.\n\nSome 9,000.\n`;
    const shown = written(long, ['all but gone', '9,000']);
    expect(shown).toContain('… ');
    expect(shown).toContain('^^^^^^^^^^^^');
    expect(shown.length).toBeLessThan(2500);
  });

  it('lets a draft not steer the terminal', () => {
    const evil = 'The rebels \u001b[2J\u202eare all but gone.\n\nSome 9,000.\n';
    const shown = written(evil, ['all but gone', '9,000']);
    expect([...shown].filter((char) => char === '\u001b' || char === '\u202e')).toEqual([]);
  });

  it('prints nothing for a draft without findings but the last line', () => {
    const checked = resultAt(textOf('All is well.\n'), []);
    const writer = pretty.begin({ style: styleFor({ env: {} }), rules: [] });
    expect(writer.document(checked)).toBe('');
    expect(writer.end(addToSummary(EMPTY_SUMMARY, checked), [])).toBe('Nothing flagged in 1 file, 3 words\n');
  });

  it.each<[string, Surroundings, boolean]>([
    ['a terminal', { isTTY: true, env: {} }, true],
    ['a pipe', { isTTY: false, env: {} }, false],
    ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a terminal with an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['a pipe with FORCE_COLOR', { isTTY: false, env: { FORCE_COLOR: '1' } }, true],
    ['a terminal with FORCE_COLOR=0', { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
    ['both', { isTTY: true, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('colours rightly on %s', (_, surroundings, coloured) => {
    const shown = written(SOURCE, ['all but gone', '9,000'], surroundings);
    expect(shown.includes('\u001b[')).toBe(coloured);
    expect(shown.includes('^^^')).toBe(!coloured);
  });
});
