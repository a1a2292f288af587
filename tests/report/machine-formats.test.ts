import { describe, expect, it } from '@jest/globals';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { CLEAN, ODD_PATH, resultWith, UNREADABLE, written } from './formats.ts';

const line = (text: string, number: number): string => text.split('\n')[number - 1] ?? '';

describe('--format rdjson', () => {
  const output = written('rdjson', [resultWith(), CLEAN]);
  const [diagnostic] = JSON.parse(output).diagnostics;

  it.each([
    ['a pair', output],
    ['nothing', written('rdjson', [])],
  ])('fits the schema of reviewdog with %s', async (_, text) => {
    const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
    const { valid, errors } = await validator.validateString(text);
    expect([valid, errors]).toEqual([true, []]);
  });

  it('names the other end as related', () => {
    expect(diagnostic.related_locations).toHaveLength(1);
    expect(diagnostic.related_locations[0].location.range.start.line).toBe(7);
  });

  it('counts columns in bytes, the end not included', () => {
    const { range } = diagnostic.related_locations[0].location;
    const row = Buffer.from('| 🌍 North | 9,000 |');
    expect(row.subarray(range.start.column - 1, range.end.column - 1).toString()).toBe('9,000');
  });
});

describe('--format gitlab', () => {
  const entries = JSON.parse(written('gitlab', [resultWith(), resultWith({}, 'other.md')]));

  it('has just the fields that GitLab reads', () => {
    expect(Object.keys(entries[0]).sort()).toEqual([
      'check_name',
      'description',
      'fingerprint',
      'location',
      'severity',
    ]);
    expect(entries[0]).toMatchObject({ severity: 'critical', location: { path: ODD_PATH, lines: { begin: 3 } } });
  });

  it('puts the other end into the description', () => {
    expect(entries[0].description).toContain(`the other place: ${ODD_PATH}:7:`);
  });

  it('has no fingerprint twice, though two drafts hold the same pair', () => {
    expect(new Set(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(2);
  });

  it('leaves out what was let stand', () => {
    expect(JSON.parse(written('gitlab', [resultWith({ decision: 'known' })]))).toEqual([]);
  });
});

describe('--format junit', () => {
  const output = written('junit', [resultWith(), resultWith({ severity: 'info' }, 'i.md'), CLEAN], [UNREADABLE]);
  const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(output);
  const suites = parsed.testsuites.testsuite;

  it('is XML', () => expect(XMLValidator.validate(output)).toBe(true));

  it('counts what failed and what could not be read', () => {
    expect(parsed.testsuites).toMatchObject({ tests: '4', failures: '1', errors: '1' });
  });

  it('fails for an error, not for what is only for information, and passes a draft without findings', () => {
    expect(suites[0].testcase.failure.message).toContain('[the table] says 9,000: 100% wrong.');
    expect(suites[1].testcase.failure).toBeUndefined();
    expect(suites[1].testcase['system-out']).toContain('9,000');
    expect(suites[2].testcase.name).toBe('nothing flagged');
    expect(suites[3].testcase.error.message).toBe(UNREADABLE.message);
  });

  it('survives characters that XML cannot hold', () => {
    expect(XMLValidator.validate(written('junit', [resultWith({ message: 'a\u0000\u001b\ud800<b>&' })]))).toBe(true);
  });
});

describe('--format github', () => {
  const commands = (text: string) => text.split('\n').filter((each) => each.startsWith('::'));
  const output = written('github', [resultWith()], [UNREADABLE]);
  const [failure = '', annotation = ''] = commands(output);

  it('escapes what would end a property or the line', () => {
    expect(annotation).toMatch(
      /^::error file=desk\/a b%2C100%25%3Aé\.md,line=3,endLine=3,col=\d+,endColumn=\d+,title=stet%3A /u,
    );
    expect(annotation).toContain('100%25 wrong.%0ASecond line.');
    expect(failure).toContain('file=x y.md');
  });

  it('names the other place in the message', () => {
    expect(annotation).toContain('the other place: desk/a b,100%25:é.md:7:');
  });

  it('shows ten of a kind, and says how many more there are', () => {
    const many = Array.from({ length: 14 }, (_, i) => resultWith({}, `${i}.md`));
    const shown = commands(written('github', many));
    expect(shown.filter((each) => each.startsWith('::error'))).toHaveLength(10);
    expect(shown.at(-1)).toContain('4 more are not shown here');
  });
});

describe('--format jsonl', () => {
  const lines = written('jsonl', [resultWith(), CLEAN], [UNREADABLE])
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));

  it('has a record for each draft, finding and error, and a summary at the end', () => {
    expect(lines.map(({ type }) => type)).toEqual(['document', 'finding', 'document', 'error', 'summary']);
    expect(lines[1]).toMatchObject({
      path: ODD_PATH,
      rule: 'status-against-count',
      claims: [{ role: 'a' }, { role: 'b' }],
    });
    expect(lines[4]).toMatchObject({ documents: 2, error: 1 });
  });
});

describe('--format compact', () => {
  it('has a line for each finding, with both places', () => {
    const output = written('compact', [resultWith(), CLEAN]);
    expect(line(output, 1)).toMatch(
      /^desk\/a b,100%:é\.md:3:\d+: error status-against-count: .*\(see .*:7:\d+\) \[[0-9a-f]{16}\]$/u,
    );
    expect(line(output, 2)).toContain('1 error in 2 files');
  });
});

describe('--format markdown', () => {
  const output = written('markdown', [resultWith()], [UNREADABLE]);
  const row = output.split('\n').find((each) => each.startsWith('| **error**')) ?? '';

  it('has both places in one row of a table', () => {
    expect(row).toContain(':3`');
    expect(row).toContain(':7`');
    expect(row.replace(/\\\|/gu, '').split('|')).toHaveLength(7);
  });

  it('lets the draft make no markup: no tags, links, or mentions of people', () => {
    const text = written('markdown', [resultWith({ message: '<img src=x> [a](b) @team | `c`' })]);
    expect(text).not.toMatch(/<img|\[a\]\(b\)|@team/u);
  });

  it('says what could not be read', () => expect(output).toContain('`x y.md`: not UTF-8'));
});
