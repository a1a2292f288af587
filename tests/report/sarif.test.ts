import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { CLEAN, resultWith, UNREADABLE, written } from './formats.ts';

/** The official schema, as Microsoft publishes it for tests. */
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv04.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const valid = ajv.compile(schema);

describe('--format sarif', () => {
  const log = JSON.parse(written('sarif', [resultWith(), CLEAN], [UNREADABLE]));
  const [run] = log.runs;
  const [result] = run.results;

  it.each([
    ['a pair and an unreadable file', written('sarif', [resultWith(), CLEAN], [UNREADABLE])],
    ['nothing at all', written('sarif', [])],
    ['a decided finding', written('sarif', [resultWith({ decision: 'stet', reason: 'both stand' })])],
    ['an absolute path', written('sarif', [resultWith({}, '/drafts/ä b.md')])],
  ])('fits the official schema with %s', (_, text) => {
    expect([valid(JSON.parse(text)), valid.errors]).toEqual([true, null]);
  });

  it('has one location, and the other end as a related one that the message links to', () => {
    expect(result.locations).toHaveLength(1);
    expect(result.locations[0].physicalLocation.region).toMatchObject({
      startLine: 3,
      snippet: { text: 'all but gone' },
    });
    expect(result.relatedLocations).toHaveLength(1);
    expect(result.relatedLocations[0]).toMatchObject({ id: 1, physicalLocation: { region: { startLine: 7 } } });
    expect(result.message.text).toContain('[line 7](1)');
  });

  it('keeps square brackets of the draft from making links', () => {
    expect(result.message.text).toContain('\\[the table\\]');
  });

  it('writes paths as URI references', () => {
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('desk/a%20b%2C100%25%3A%C3%A9.md');
    const [absolute] = JSON.parse(written('sarif', [resultWith({}, '/drafts/ä b.md')])).runs[0].results;
    expect(absolute.locations[0].physicalLocation.artifactLocation.uri).toBe('file:///drafts/%C3%A4%20b.md');
  });

  it('describes the rule and points at it', () => {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it('tells of files that could not be read', () => {
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(UNREADABLE.message);
  });

  it('marks what was let stand as suppressed, with the reason, and not what is to be mended', () => {
    const suppressed = (text: string) => JSON.parse(text).runs[0].results[0].suppressions;
    expect(suppressed(written('sarif', [resultWith({ decision: 'stet', reason: 'both stand' })]))).toEqual([
      { kind: 'external', status: 'accepted', justification: 'both stand' },
    ]);
    expect(suppressed(written('sarif', [resultWith({ decision: 'fix' })]))).toBeUndefined();
  });

  it('puts the changed end first where only changes are looked at', () => {
    const [changed] = JSON.parse(written('sarif', [resultWith({ primary: 1 })])).runs[0].results;
    expect(changed.locations[0].physicalLocation.region.startLine).toBe(7);
    expect(changed.relatedLocations[0].physicalLocation.region.startLine).toBe(3);
  });
});
