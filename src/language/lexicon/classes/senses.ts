/**
 * What is said of the members of a set, in pairs of contraries that are told in many words: backed or opposed, hurt or unhurt.
 * Source: by hand; verbs and adjectives of news English by meaning, as in Levin (1993); words with many other meanings are left
 * out. Beside the scales, which tell of single things, these tell what all, none or some of many did.
 */
import { wordList } from './word-list.ts';

interface Contraries {
  readonly name: string;
  readonly positive: string;
  readonly negative: string;
}

const CONTRARIES: readonly Contraries[] = [
  {
    name: 'support',
    positive: 'back support endorse favour favor approve vote_for vote_in in_favour in_favor agree ratify',
    negative: 'oppose reject vote_against object dissent abstain against opposed disapprove',
  },
  { name: 'injury', positive: 'injure hurt wound injured wounded', negative: 'unhurt unharmed uninjured unscathed' },
  { name: 'survival', positive: 'survive alive', negative: 'die dead kill perish drown killed' },
  { name: 'found', positive: 'rescue find safe locate save', negative: 'missing unaccounted' },
  { name: 'pay', positive: 'pay paid', negative: 'unpaid' },
  { name: 'open', positive: 'open reopen', negative: 'close shut closed' },
  { name: 'exam', positive: 'pass', negative: 'fail' },
  { name: 'keeping', positive: 'keep retain', negative: 'lose' },
  {
    name: 'plea',
    positive: 'plead_guilty admit confess',
    negative: 'plead_not deny',
  },
  { name: 'attend', positive: 'attend', negative: 'miss boycott absent' },
  { name: 'running', positive: 'run operate depart', negative: 'cancel cancelled suspend' },
  { name: 'staying', positive: 'stay remain', negative: 'leave flee' },
  { name: 'sale', positive: 'sell', negative: 'unsold' },
  { name: 'vaccination', positive: 'vaccinate vaccinated inoculate immunise', negative: 'unvaccinated' },
  { name: 'working', positive: 'work', negative: 'strike' },
  { name: 'captivity', positive: 'hold_hostage hold_captive detain', negative: 'free release' },
  { name: 'return', positive: 'return', negative: 'never_return' },
];

/** What a word says of a member, and whether it is the positive side. */
export interface SenseEntry {
  readonly name: string;
  readonly positive: boolean;
}

const ENTRIES = new Map<string, SenseEntry>(
  CONTRARIES.flatMap(({ name, positive, negative }) => [
    ...wordList(positive).map((word) => [word, { name, positive: true }] as const),
    ...wordList(negative).map((word) => [word, { name, positive: false }] as const),
  ]),
);

/** The contraries that a lemma, a verb with its next word ("vote against") or an adjective belongs to. */
export function senseOfWord(words: string): SenseEntry | undefined {
  return ENTRIES.get(words);
}
