/** The keys of a draft's claims as small numbers, each way of one claim once for all rules. */
import type { Claim, Claims } from '../claims/index.ts';
import { nearSentences, sentenceAt, sentencesIn } from '../compare/alignment/near-sentences.ts';
import { toldKind } from '../compare/alignment/told-kind.ts';
import type { CompareContext } from '../compare/context.ts';
import { keysOf, type NamedWay } from '../compare/keys.ts';
import type { Same } from '../compare/vocabulary.ts';

/** What is known of a draft's keys so far. */
interface KeyTable {
  readonly numbers: Map<string, number>;
  /** By way, then by claim id. */
  readonly byWay: Map<NamedWay, (readonly number[] | undefined)[]>;
  /** The numbers of what is told in sentences. */
  readonly kinds: Map<string, number>;
}

const tables = new WeakMap<Claims, KeyTable>();

/** Leads a claim to its keys; equal keys of a draft have one number. */
export interface KeyFinder {
  /** The keys that a claim is filed under, each once. */
  filed(claim: Claim): readonly number[];
  /** The keys that its partners are filed under, each once: in most ways its own. */
  sought(claim: Claim): readonly number[];
}

/** The keys for the ways in which a rule pairs claims. */
export function keyFinder(same: readonly Same[], context: CompareContext): KeyFinder {
  const finders = same.map((way) => (way === 'retelling' ? retellingFinder(context) : finderOf(way, context)));
  const [only] = finders;
  if (only !== undefined && finders.length === 1) return only;
  return {
    filed: (claim) => [...new Set(finders.flatMap((finder) => finder.filed(claim)))],
    sought: (claim) => [...new Set(finders.flatMap((finder) => finder.sought(claim)))],
  };
}

/** What a sentence tells is sought in it and in those near to it: too many for keys with names. */
function retellingFinder({ claims, text }: CompareContext): KeyFinder {
  const { kinds } = tableOf(claims);
  // Below nought, where no numbers of named keys are.
  const keyOf = (kind: string, sentence: number) => -1 - numberOf(kind, kinds) * sentencesIn(text) - sentence;
  return {
    filed: (claim) => {
      const [kind, at] = [toldKind(claim), sentenceAt(claim.place, text)];
      const isSought = kind !== undefined && at !== undefined && nearSentences(claim.place, text).length > 0;
      return isSought ? [keyOf(kind, at)] : [];
    },
    sought: (claim) => {
      const kind = toldKind(claim);
      return kind === undefined ? [] : nearSentences(claim.place, text).map((at) => keyOf(kind, at));
    },
  };
}

function finderOf(way: NamedWay, context: CompareContext): KeyFinder {
  const table = tableOf(context.claims);
  const known = table.byWay.get(way) ?? [];
  table.byWay.set(way, known);
  const find = (claim: Claim) => {
    const old = known[claim.id];
    if (old !== undefined) return old;
    const made = keysOf(claim, way, context).map((key) => numberOf(key, table.numbers));
    known[claim.id] = made;
    return made;
  };
  return { filed: find, sought: find };
}

function tableOf(claims: Claims): KeyTable {
  const table = tables.get(claims) ?? { numbers: new Map(), byWay: new Map(), kinds: new Map() };
  tables.set(claims, table);
  return table;
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
