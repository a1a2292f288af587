/** What Stet flags in the samples: every expected pair, no trap, and nothing else that would stop an editor. */
import { describe, expect, it } from '@jest/globals';
import { type CheckedDocument, check, type Finding } from '../../src/index.ts';
import { otherSides, overlap, placeOf, readSample, SAMPLES, type Sample } from './samples.ts';

const results = new Map<string, CheckedDocument>();

/** Each draft is checked once, when the first test asks for it. */
function findingsOf(sample: Sample): readonly Finding[] {
  const checked = results.get(sample.path) ?? check(sample);
  results.set(sample.path, checked);
  return checked.findings;
}

describe.each(SAMPLES)('findings of samples/%s', (name) => {
  const sample = readSample(name);

  it.each(sample.pairs.map((pair) => [pair.rule, pair.a, otherSides(pair).join(' + '), pair] as const))(
    '%s: "%s" against "%s"',
    (rule, a, _, pair) => {
      const found = findingsOf(sample)
        .filter((finding) => speaksOf(finding, sample, a, otherSides(pair)))
        .filter((finding) => [finding.rule, ...finding.also].includes(rule));
      const { relation, voice } = pair;
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ relation, voice, severity: severityOf(relation, voice) });
    },
  );

  it.each(sample.traps.map((trap) => [trap.a, trap.b, trap.why] as const))('passes "%s" with "%s": %s', (a, b) => {
    const sprung = findingsOf(sample).filter((finding) => speaksOf(finding, sample, a, [b]));
    expect(sprung.map(inWords)).toEqual([]);
  });

  it('flags nothing else as an error or a warning', () => {
    const others = findingsOf(sample)
      .filter(({ severity }) => severity !== 'info')
      .filter((finding) => !sample.pairs.some((pair) => speaksOf(finding, sample, pair.a, otherSides(pair))));
    expect(others.map(inWords)).toEqual([]);
  });
});

/** True where one role of the finding stands at one side, and the other role at every place of the other side. */
function speaksOf({ claims }: Finding, sample: Sample, a: string, others: readonly string[]): boolean {
  const at = (role: 'a' | 'b', slice: string) =>
    claims.some((claim) => claim.role === role && overlap(claim.claim.span, placeOf(sample, slice)));
  if (others.length === 0) return claims.length === 1 && at('a', a);
  const straight = at('a', a) && others.every((slice) => at('b', slice));
  return straight || (at('b', a) && others.every((slice) => at('a', slice)));
}

function severityOf(relation: string, voice: string): Finding['severity'] {
  if (relation === 'drift') return 'info';
  return relation === 'conflict' && voice === 'same' ? 'error' : 'warning';
}

const inWords = ({ rule, severity, claims }: Finding) =>
  `${severity} ${rule}: ${claims.map(({ claim }) => claim.text).join(' / ')}`;
