/** What would make a finding right, as sentences for the editor. They follow from its places and the answers to its questions. */
import type { FindingResult } from './result.ts';
import { type Side, sidesOf } from './sides.ts';

/** What to do, the likeliest first; nothing for a finding that says it itself, as that of a faulty comment. */
export function remediesFor(finding: FindingResult): string[] {
  const sides = sidesOf(finding.claims);
  if (sides.some(({ claim }) => claim.kind === 'comment')) return [];
  return [change(finding, sides), ...(sides.length < 2 ? [] : explained(finding))];
}

function change({ relation }: FindingResult, sides: readonly Side[]): string {
  const named = sides.map((side) => `${wordsOf(side)} (paragraph ${side.claim.paragraph})`);
  const [first = '', ...others] = named;
  if (others.length === 0) return `Correct ${first}.`;
  if (relation === 'drift') return `Say both alike: ${listed(named)}.`;
  return others.length === 1
    ? `Change ${first} or ${others[0]}.`
    : `Change one of ${listed(named)}, so that they agree.`;
}

/** The clashing words of a place, in quotation marks. */
function wordsOf({ passage: { text, marks }, claim }: Side): string {
  const words = marks.map(({ start, end }) => text.slice(start, end));
  return (words.length === 0 ? [claim.text] : words).map((each) => `"${each}"`).join(' … ');
}

const listed = (named: readonly string[]): string => `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;

/** Questions that were left open, and what would answer them. */
const ANSWERS: Readonly<Record<string, string>> = {
  'same place': 'If they are of two places, name the place of each.',
  'same time': 'If they are of two times, say when each was so.',
  'same population': 'If they are of two groups of people or things, say which each is of.',
  'whole against whole': 'If one is a part of the other, say so.',
  'both said to be so': 'If one is a plan, a condition or a guess, say so.',
};

function explained({ relation, voice, acknowledged, reasoning }: FindingResult): string[] {
  const open = reasoning.flatMap(({ question, answer }) => (answer === 'unknown' ? (ANSWERS[question] ?? []) : []));
  if (relation === 'drift') return open;
  if (voice === 'same') return [...open, 'If one is out of date or was wrong, say so in the text.'];
  return acknowledged ? open : [...open, 'If the sources disagree, say so in the text.'];
}
