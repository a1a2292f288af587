import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { folderWith, stet, WRONG_DAY } from './stet.ts';
import { stetHere } from './stet-here.ts';

const TWO = 'The wall is 4.2 metres (18ft) high.\n\nThe tower: "20 metres (90 feet)", the guide\'s leaflet says.\n';
const folder = folderWith({ 'stories/a.md': WRONG_DAY, 'stories/b.md': TWO, 'stories/clean.md': 'All is well.\n' });
const run = (...args: string[]) => stetHere(args, { cwd: folder.path });
afterAll(() => folder.remove());

interface Example {
  readonly draft: string;
  readonly because: string;
}
const rulesIn = (yaml: string): readonly { readonly id: string; readonly pass: readonly Example[] }[] =>
  parseAllDocuments(yaml).map((document) => document.toJS());
const stored = () => JSON.parse(readFileSync(join(folder.path, 'stet.decisions.json'), 'utf8')).decisions;

beforeAll(async () => {
  const { stdout } = await run('check', '--format', 'json', 'stories');
  const [day = '', wall = '', tower = ''] = JSON.parse(stdout).documents.flatMap(
    ({ findings }: { findings: readonly { id: string }[] }) => findings.map(({ id }) => id),
  );
  await run('decide', day, 'stet', '--explanation', 'false-alarm', 'stories');
  await run('decide', wall, 'stet', '--explanation', 'false-alarm', '--reason', 'feet: of another wall', 'stories');
  await run('decide', tower, 'stet', '--explanation', 'rounding', 'stories');
});

describe('stet decide --explanation', () => {
  it('keeps which of the usual reasons it is, with its words where there are no others', () => {
    const made = Object.values(stored()).map((record) => {
      const { explanation, reason } = Object(record);
      return [explanation, reason];
    });
    expect(made).toEqual(
      expect.arrayContaining([
        ['false-alarm', 'false alarm'],
        ['false-alarm', 'feet: of another wall'],
        ['rounding', 'rounding'],
      ]),
    );
  });

  it.each([
    ['a word with a slip', ['stet', '--explanation', 'false-alrm'], 'Did you mean false-alarm?'],
    ['what is to be mended', ['fix', '--explanation', 'rounding'], '--explanation is for a finding that may stand'],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr } = await run('decide', '0123456789abcdef', ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('stet decisions export --false-alarms', () => {
  it('prints examples that must pass, rule by rule, and nothing that was let stand for another reason', async () => {
    const { code, stdout } = await run('decisions', 'export', '--false-alarms');
    expect([code, rulesIn(stdout)]).toEqual([
      0,
      [
        {
          id: 'unit-conversion',
          pass: [{ draft: 'The wall is 4.2 metres (18ft) high.\n', because: 'feet: of another wall' }],
        },
        {
          id: 'weekday-against-date',
          pass: [{ draft: 'It will meet again on Monday, 14 March 2026.\n', because: 'false alarm' }],
        },
      ],
    ]);
    expect(stdout).toContain('  - draft: |\n      It will meet again');
  });

  it('prints those of the drafts that are named', async () => {
    const { stdout } = await run('decisions', 'export', '--false-alarms', 'stories/a.md');
    expect(rulesIn(stdout).map(({ id }) => id)).toEqual(['weekday-against-date']);
  });

  it('gives the same bytes each time', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => stet(['decisions', 'export', '--false-alarms'], { cwd: folder.path })),
    );
    expect(one?.stdout).toBe(two?.stdout);
  });

  it('says so where there are none', async () => {
    const { code, stdout, stderr } = await run('decisions', 'export', '--false-alarms', 'stories/clean.md');
    expect([code, stdout, stderr]).toEqual([0, '', 'stet: nothing was let stand as a false alarm\n']);
  });

  it.each([
    ['what to export is not said', ['export'], 'say what to export: stet decisions export --false-alarms'],
    ['a draft is not there', ['export', '--false-alarms', 'gone.md'], 'gone.md: there is no such file or folder'],
    ['a word has a slip', ['exprt'], 'Did you mean "stet decisions export"?'],
  ])('ends with 2 where %s', async (_, args, message) => {
    const { code, stderr } = await run('decisions', ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
