/** What of a rule's vocabulary can have an effect together with the rest of the rule; the rest is refused with the reason. */
import type { ClaimKind } from '../../claims/index.ts';
import type { Clash, Explanation, WalkedSame } from '../../compare/vocabulary.ts';
import type { ClaimPattern, PairRule, RelationTable } from '../rule.ts';

/** A word of a rule that does nothing: where it stands, and why. */
export interface Idle {
  readonly keys: readonly string[];
  /** The key itself is idle, not its value. */
  readonly ofKey?: string;
  readonly words: string;
}

/** The kinds that have a verb, or a noun that stands for one. */
const WITH_VERB: readonly ClaimKind[] = ['quantity', 'state', 'event', 'time', 'schedule-denial'];

/** The kinds of claims that a key of a pattern can say something of; those that are not here say something of all. */
const KINDS_OF_KEY: Readonly<Partial<Record<keyof ClaimPattern, readonly ClaimKind[]>>> = {
  dimension: ['quantity'],
  scale: ['state'],
  pole: ['state'],
  attribute: ['attribute'],
  polarity: ['event'],
  form: ['group'],
  verb: WITH_VERB,
  class: WITH_VERB,
  with: WITH_VERB,
};

/** The kinds that a way of being about the same thing can lead together. */
const KINDS_OF_SAME: Readonly<Partial<Record<WalkedSame, readonly ClaimKind[]>>> = {
  measure: ['quantity'],
  event: WITH_VERB,
  words: ['speech'],
};

/** The pairs of kinds that can clash in a way; in those that are not here all can. */
const KINDS_OF_CLASH: Readonly<Partial<Record<Clash, readonly (readonly [ClaimKind, ClaimKind])[]>>> = {
  value: [['quantity', 'quantity']],
  'part-over-whole': [['quantity', 'quantity']],
  pole: [
    ['state', 'state'],
    ['state', 'quantity'],
  ],
  time: [
    ['time', 'time'],
    ['time', 'schedule-denial'],
  ],
  words: [['speech', 'speech']],
};

/** The outcomes beside a clash that a way of clashing has. */
const OUTCOMES: Readonly<Record<Clash, readonly (keyof RelationTable)[]>> = {
  value: ['same', 'sources', 'compatible'],
  pole: ['same', 'sources', 'part'],
  polarity: ['same', 'sources'],
  time: ['same', 'sources', 'compatible'],
  place: ['same', 'sources'],
  words: ['same'],
  'part-over-whole': ['same', 'sources'],
};

/** The explanations that the questions of a way of clashing can give. */
const EXPLANATIONS: Readonly<Record<Clash, readonly Explanation[]>> = {
  value: ['other-scope', 'other-time', 'part-of-whole', 'rounding', 'revised', 'hypothetical', 'denied'],
  pole: ['other-scope', 'other-time', 'revised', 'hypothetical', 'denied'],
  polarity: ['other-scope', 'other-time', 'revised', 'hypothetical', 'denied'],
  time: ['other-scope', 'revised', 'hypothetical', 'denied'],
  place: ['other-time', 'revised', 'hypothetical', 'denied'],
  words: ['revised', 'denied'],
  'part-over-whole': ['other-scope', 'other-time', 'revised', 'hypothetical', 'denied'],
};

/** The first word of the rule that can have no effect. */
export function idleIn(rule: PairRule): Idle | undefined {
  return (
    idleKey(rule.a, 'a') ??
    idleKey(rule.b, 'b') ??
    idleSame(rule) ??
    idleClash(rule) ??
    idleRow(rule) ??
    idleUnless(rule)
  );
}

function idleKey(pattern: ClaimPattern, side: 'a' | 'b'): Idle | undefined {
  for (const [key, kinds] of Object.entries(KINDS_OF_KEY)) {
    if (!Object.hasOwn(pattern, key) || kinds.includes(pattern.kind)) continue;
    return {
      keys: [side],
      ofKey: key,
      words: `"${key}" says nothing of the kind "${pattern.kind}", only of ${kinds.join(', ')}`,
    };
  }
  return undefined;
}

function idleSame({ a, b, same }: PairRule): Idle | undefined {
  for (const [at, way] of same.entries()) {
    const kinds = KINDS_OF_SAME[way];
    const other = [a, b].find(({ kind }) => kinds !== undefined && !kinds.includes(kind));
    if (kinds === undefined || other === undefined) continue;
    return {
      keys: ['same', String(at)],
      words: `"${way}" never holds of the kind "${other.kind}", only of ${kinds.join(', ')}; the rule could flag nothing`,
    };
  }
  return undefined;
}

function idleClash({ a, b, clash }: PairRule): Idle | undefined {
  const pairs = KINDS_OF_CLASH[clash];
  if (pairs === undefined || pairs.some(([x, y]) => isPair(a, b, x, y) || isPair(a, b, y, x))) return undefined;
  const can = pairs.map(([x, y]) => `${x} and ${y}`).join(', or ');
  return {
    keys: ['clash'],
    words: `the kinds "${a.kind}" and "${b.kind}" never clash in "${clash}", only ${can}; the rule could flag nothing`,
  };
}

const isPair = (a: ClaimPattern, b: ClaimPattern, x: ClaimKind, y: ClaimKind) => a.kind === x && b.kind === y;

function idleRow({ clash, relation }: PairRule): Idle | undefined {
  const row = Object.keys(relation).find((name) => !OUTCOMES[clash].some((outcome) => outcome === name));
  if (row === undefined) return undefined;
  return {
    keys: ['relation'],
    ofKey: row,
    words: `"${row}" never comes of the clash "${clash}", only ${OUTCOMES[clash].join(', ')}`,
  };
}

function idleUnless({ clash, same, unless }: PairRule): Idle | undefined {
  const measured: readonly Explanation[] = same.includes('measure') ? ['part-of-whole', 'other-scope'] : [];
  const can = [...EXPLANATIONS[clash], ...measured];
  const at = (unless ?? []).findIndex((explanation) => !can.includes(explanation));
  if (at < 0) return undefined;
  return {
    keys: ['unless', String(at)],
    words: `"${unless?.[at]}" explains nothing where the clash is "${clash}", only ${EXPLANATIONS[clash].join(', ')}`,
  };
}
