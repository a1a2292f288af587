/** Sources that make readers slow or deep. The limit is generous: a quadratic reader takes minutes. */
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/document/index.ts';

const SIZE = 200_000;
/** Processor time, in seconds. */
const LIMIT = 2;
const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

const CASES: readonly (readonly [string, string])[] = [
  ['unclosed brackets', '['.repeat(100_000)],
  ['one line of 5 MB', 'The council said on Monday that it would stay. '.repeat(106_000)],
  ['closing brackets', filled(']')],
  ['links', filled('[a](b) ')],
  ['nested images', `${'!['.repeat(5_000)}${'](a)'.repeat(5_000)}`],
  ['nested emphasis', `${'*a **b '.repeat(5_000)}${'** *'.repeat(5_000)}`],
  ['marks that close nothing', filled('a*b_ ')],
  ['unclosed comments', filled('a <!-- ')],
  ['unclosed tags', filled('a <b c="')],
  ['code marks', filled('` `` ')],
  ['stars', filled('*')],
  ['deep quotations', filled('> ')],
  ['deep quotations without blanks', filled('>')],
  ['deep lists', `${filled('- ')}x`],
  ['deep mixed lists', `${filled('* 1. - ')}x`],
  ['lists deep by indent', Array.from({ length: 600 }, (_, indent) => `${' '.repeat(indent)}- a`).join('\n')],
  ['lines that begin with a bracket', filled('[a\n')],
  ['an unclosed title of a definition', `[a]: b "\n${filled('x y\n')}`],
  ['blanks after a bar', `a|b\n${filled(' ')}x`],
  ['a long table', `|a|b|\n|-|-|\n${filled('|1|2|\n')}`],
  ['a wide table', `${filled('|a')}|\n${filled('|-')}|\n`],
  ['blank lines', filled('\n')],
  ['blank front matter', `---\n${filled('\r\n')}---\n`],
  ['long front matter', `---\ntitle: a\n${filled(' b\n')}---\n`],
  ['short lines', filled('Ab cd\n')],
  ['dashes', filled('A — ')],
];

/** The least processor time of up to three tries, in seconds: compiling and collecting garbage fall on the first. */
function leastTime(read: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least >= LIMIT; tries += 1) {
    const start = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

describe.each(['text', 'markdown'] as const)('%s', (format) => {
  it.each(CASES)('reads %s in time', (_, source) => {
    expect(leastTime(() => readDocument({ path: 'a', source, format }))).toBeLessThan(LIMIT);
  });
});
