import { describe, expect, it } from '@jest/globals';
import { stet } from './stet.ts';
import { stetHere } from './stet-here.ts';

describe('a call that Stet does not know', () => {
  it.each<[string, string[], string]>([
    ['an option with a slip', ['check', '--formt', 'json', 'x.md'], 'unknown option --formt. Did you mean --format?'],
    ['an option of another command', ['claims', '--fail-on', 'info', 'x.md'], 'unknown option --fail-on'],
    ['a short option', ['check', '-f', 'x.md'], 'unknown option -f'],
    ['a negated option', ['check', '--no-format', 'x.md'], 'unknown option --no-format. Did you mean --format?'],
    ['a command with a slip', ['chekc', 'x.md'], 'unknown command "chekc". Did you mean "stet check"?'],
    ['a path without a command', ['draft.md'], 'unknown command "draft.md". Did you mean "stet check draft.md"?'],
    ['a second command with a slip', ['rules', 'shw', 'x'], 'unexpected "shw". Did you mean "stet rules show"?'],
    ['an option before the command', ['--format', 'json', 'check'], 'unknown option --format; the command comes first'],
    [
      'no command',
      [],
      'a command is missing; there are check, review, claims, explain, annotate, rules, lexicon, init, config, decide, baseline, decisions, completion',
    ],
    ['a folder without a command', ['.'], 'unknown command ".". Did you mean "stet check ."?'],
    ['the name of a property of all objects', ['check', '--constructor', 'x.md'], 'unknown option --constructor'],
    ['a format as an option', ['check', '--json', 'x.md'], 'unknown option --json. Did you mean --format json?'],
    ['help for a command with a slip', ['help', 'chekc'], 'unknown command "chekc". Did you mean "stet check"?'],
    ['no file', ['claims'], 'FILE is missing: stet claims <FILE>'],
    ['no rule to show', ['rules', 'show'], 'ID is missing: stet rules show <ID>'],
    ['two files', ['claims', 'a.md', 'b.md'], 'unexpected "b.md"; "stet claims" takes one FILE'],
    [
      'a value with a slip',
      ['check', '--fail-on', 'eror'],
      '--fail-on cannot be "eror"; it is one of error, warning, info, never. Did you mean error?',
    ],
    ['a value that is missing', ['check', '--format'], '--format needs a value: --format FORMAT'],
    [
      'a value that is the next option',
      ['check', '--format', '--fail-on', 'never'],
      '--format needs a value: --format FORMAT',
    ],
    ['an option given twice', ['check', '--fail-on', 'info', '--fail-on', 'never'], '--fail-on can be given only once'],
    [
      'two formats for one place',
      ['check', '--format', 'json', '--format', 'pretty'],
      'only one --format can go to standard output',
    ],
    [
      'two formats for one file',
      ['check', '--format', 'json=a', '--format', 'sarif=a'],
      'two formats cannot go to one file: a',
    ],
    ['a format with a slip', ['check', '--format', 'sarf=x'], 'Did you mean sarif?'],
    ['a format with no file', ['check', '--format', 'sarif='], '--format sarif= needs the name of a file'],
    [
      'a day that there is not',
      ['check', '--date', '2019-02-29', 'x.md'],
      '--date cannot be "2019-02-29"; it is a day of the calendar as YYYY-MM-DD',
    ],
    [
      'standard input to watch',
      ['check', '--watch', '-'],
      '--watch cannot watch standard input; save the draft to a file',
    ],
    ['a day in another order', ['check', '--date', '10/02/2019', 'x.md'], '--date cannot be "10/02/2019"'],
    [
      'a confidence above 1',
      ['check', '--min-confidence', '80', 'x.md'],
      '--min-confidence cannot be "80"; it is a number from 0 to 1',
    ],
    [
      'a rule with a slip',
      ['check', '--rule', 'weekday-agianst-date'],
      'there is no rule "weekday-agianst-date". Did you mean weekday-against-date?',
    ],
    [
      'a rule to leave out that there is not',
      ['check', '--no-rule', 'zzz'],
      'there is no rule "zzz"; "stet rules" lists them',
    ],
    ['a rule to show that there is not', ['rules', 'show', 'unit-conversions'], 'Did you mean unit-conversion?'],
    ['a part of the id of a rule', ['rules', 'show', 'weekday'], 'Did you mean weekday-against-date?'],
    ['a folder without rules', ['check', '--rules', 'src', 'x.md'], 'src: there are no rules (.yml) in this folder'],
    [
      'a folder of rules that there is not',
      ['check', '--rules', 'nowhere', 'x.md'],
      'nowhere: no such folder of rules',
    ],
  ])('is refused: %s', async (_, args, message) => {
    const { code, stdout, stderr } = await stetHere(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('help', () => {
  it.each<[string[], string]>([
    [['--help'], 'stet check draft.md'],
    [['check', '--help'], 'cat draft.txt | stet check - --date 2026-03-14'],
    [['claims', '-h'], 'stet claims --format csv draft.md > claims.csv'],
    [['explain', '--help'], 'stet explain draft.md:15'],
    [['annotate', '--help'], 'stet annotate --format conllu draft.md'],
    [['rules', '--help'], 'stet rules show count-against-count'],
    [['rules', 'show', '--help'], 'stet rules show count-against-count'],
    [['help', 'check'], 'Exit codes: 0 nothing as grave as --fail-on'],
  ])('of %j has examples and fits 80 columns', async (args, example) => {
    const { code, stdout, stderr } = await stet(args);
    expect(stdout).toContain(example);
    expect(stdout).toMatch(/^Usage: stet /u);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect([code, stderr]).toEqual([0, '']);
  });

  it.each([[['--version']], [['-v']], [['check', '--version']]])('%j tells the version', async (args) => {
    expect(await stet(args)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
  });

  it('speaks English wherever it is called', async () => {
    const { stdout } = await stet(['check', '--help'], { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } });
    expect(stdout).toContain('Arguments:');
  });
});
