import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { folderWith, WRONG_DAY } from '../cli/stet.ts';
import { type Review, startReview } from './review.ts';

const RULE = `id: shut-and-open
title: Shut, yet open
shape: pair
a: { kind: state, scale: openness, pole: closed }
b: { kind: state, scale: openness, pole: open }
same: [subject]
clash: pole
relation: { same: conflict, sources: tension }
message: '{a.subject}: TITLE.'
flag:
  - |
    The bridge is closed.

    The bridge is open.
pass:
  - draft: |
      The bridge is closed.
    because: nothing else is said of it
`;
/** A rule in TypeScript that flags each time of a draft. */
const CODE_RULE = (body: string) => `import { defineRule, yes } from 'stet/rules';
export default defineRule({
  id: 'no-time',
  title: 'A time',
  shape: 'one',
  a: { kind: 'time' },
  relation: { same: 'conflict' },
  message: 'TITLE: {a.value}.',
  flag: ['The fair opens on Tuesday.'],
  pass: [{ draft: 'The fair opens.', because: 'no time' }],
  compareOne: () => {
    ${body}
    return { outcome: 'clash', answers: [yes('a time', 'it is one')] };
  },
});
`;
const folder = folderWith({
  'code/stet.config.yml': 'code-rules: [no-time.ts]\n',
  'code/no-time.ts': CODE_RULE(''),
  'code/c.md': 'The fair opens on Tuesday.\n',
  'a.md': WRONG_DAY,
  'desk/stet.config.yml': 'rule-folders: [rules]\ndecisions: made.json\n',
  'desk/rules/own.yml': RULE,
  'desk/b.md': 'The bridge is closed, the mayor said on Monday.\n\nThe bridge is open, the mayor said on Monday.\n',
});
const at = (name: string) => join(folder.path, name);
let review: Review;
beforeAll(async () => {
  review = await startReview(folder.path);
  await review.ready();
});
afterAll(async () => {
  await review.end();
  folder.remove();
});

describe('settings', () => {
  it('hold for each draft as they do in stet check', async () => {
    const { drafts } = await review.state();
    expect(drafts.map(({ path, decisionsFile }) => [path, decisionsFile])).toEqual([
      ['a.md', 'stet.decisions.json'],
      ['code/c.md', 'code/stet.decisions.json'],
      ['desk/b.md', 'desk/made.json'],
    ]);
  });

  it('are read again when they change, and a fault in them is told while the rest stands', async () => {
    writeFileSync(at('desk/stet.config.yml'), 'rule-folders: [rules]\nfail_on: error\n');
    const { fault, drafts } = await review.until((state) => state.fault !== null);
    expect(fault).toMatch(/^desk\/stet\.config\.yml:2:1: unexpected key "fail_on"/u);
    expect(drafts).toHaveLength(3);
    writeFileSync(at('desk/stet.config.yml'), 'rule-folders: [rules]\nrules: { opposite-states: off }\n');
    await review.until((state) => state.fault === null);
  });

  it('may name rules of the desk, which are read again when they change', async () => {
    writeFileSync(at('desk/rules/own.yml'), RULE.replace('TITLE', 'shut or open?'));
    const { findings } = await review.until((state) =>
      state.findings.some(({ message }) => message.includes('shut or open?')),
    );
    expect(findings.map(({ path }) => path)).toEqual(['a.md', 'code/c.md', 'desk/b.md']);
  });

  it('may name rules in TypeScript, and say where one fails while all else stands', async () => {
    writeFileSync(at('code/no-time.ts'), CODE_RULE('').replace('TITLE', 'No times here'));
    await review.until((state) => state.findings.some(({ message }) => message.startsWith('No times here')));
    writeFileSync(at('code/no-time.ts'), CODE_RULE("throw new Error('no luck');"));
    const { errors, drafts } = await review.until((state) => state.errors.length > 0);
    expect(errors).toMatchObject([
      { path: 'code/c.md', code: 'rule-failed', message: expect.stringContaining('no luck') },
    ]);
    expect(drafts).toHaveLength(3);
  });
});
