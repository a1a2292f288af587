/** The packs of samples/rules: their examples hold, nothing is doubtful about them, and they flag what their drafts hold. */
import { describe, expect, it } from '@jest/globals';
import { stetHere } from '../cli/stet-here.ts';

const PACKS = {
  sports: ['crowd-hoped-for', 'opposite-states', 'tickets-gone-yet-left', 'won-with-fewer'],
  health: ['more-than-all-patients', 'opposite-states', 'stock-gone-yet-counted', 'target-against-result'],
};

describe.each(Object.entries(PACKS))('samples/rules/%s', (pack, expected) => {
  const cwd = `samples/rules/${pack}`;

  it('holds, and nothing is to be said of it', async () => {
    const tested = await stetHere(['rules', 'test'], { cwd });
    expect([tested.stdout, tested.code]).toEqual([expect.stringMatching(/3 rules, 14 examples: all hold/u), 0]);
    expect((await stetHere(['rules', 'lint'], { cwd })).stdout).toBe('3 rules: nothing to say\n');
  });

  it('flags what its draft holds', async () => {
    const { stdout } = await stetHere(['check', 'draft.md', '--format', 'json'], { cwd });
    const { documents } = JSON.parse(stdout);
    const rules: string[] = documents[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.sort()).toEqual(expected);
  });
});
