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
const folder = folderWith({
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
      ['desk/b.md', 'desk/made.json'],
    ]);
  });

  it('are read again when they change, and a fault in them is told while the rest stands', async () => {
    writeFileSync(at('desk/stet.config.yml'), 'rule-folders: [rules]\nfail_on: error\n');
    const { fault, drafts } = await review.until((state) => state.fault !== null);
    expect(fault).toMatch(/^desk\/stet\.config\.yml:2:1: unexpected key "fail_on"/u);
    expect(drafts).toHaveLength(2);
    writeFileSync(at('desk/stet.config.yml'), 'rule-folders: [rules]\nrules: { opposite-states: off }\n');
    await review.until((state) => state.fault === null);
  });

  it('may name rules of the desk, which are read again when they change', async () => {
    writeFileSync(at('desk/rules/own.yml'), RULE.replace('TITLE', 'shut or open?'));
    const { findings } = await review.until((state) =>
      state.findings.some(({ message }) => message.includes('shut or open?')),
    );
    expect(findings.map(({ path }) => path)).toEqual(['a.md', 'desk/b.md']);
  });
});
