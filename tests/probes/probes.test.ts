/** What was once found in ordinary wording stays found, and no near miss is flagged. */
import { describe, expect, it } from '@jest/globals';
import { AREAS, flagsOf, readProbes } from './probes.ts';

describe.each(AREAS)('probes of %s', (area) => {
  const probes = readProbes(area);

  it('has no draft twice', () => {
    const drafts = probes.map(({ draft }) => draft.trim());
    expect(drafts.filter((draft, index) => drafts.indexOf(draft) !== index)).toEqual([]);
  });

  it('flags what it is known to flag', () => {
    const expected = probes.filter(({ flag, missed }) => flag && missed !== true);
    expect(expected.filter((probe) => flagsOf(probe).length === 0).map(({ draft }) => draft)).toEqual([]);
  });

  it('flags no near miss', () => {
    const nearMisses = probes.filter(({ flag }) => !flag);
    const flagged = nearMisses
      .map((probe) => ({ ...probe, flags: flagsOf(probe) }))
      .filter(({ flags }) => flags.length > 0);
    expect(flagged.map(({ draft, because, flags }) => ({ draft, because, flags }))).toEqual([]);
  });
});
