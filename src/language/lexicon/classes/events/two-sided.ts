/**
 * Deeds with two sides that cannot be exchanged: who beat whom, who bought what, who sued whom. Each word says in which
 * places of its clause the two sides stand, so that "beat", "lost to" and "victory over" meet.
 * Source: by hand, from general knowledge of news English; converses as in Levin (1993), 13.1, 13.5 (give and get verbs),
 * and Quirk et al. 5.115 and 16.62; deeds that people do to each other in turn (attack, visit, accuse) are left out.
 */

/**
 * Where a side stands: subj, obj (what is done to, in whatever voice), holder (whose it is, or who wins or suffers it),
 * or the preposition before it.
 */
export type Side = string;

/** One way of saying a deed: its words, and the places of its first and second side; "over/against" is either. */
interface Frame {
  readonly words: string;
  readonly first: Side;
  readonly second: Side;
}

interface TwoSidedEntry {
  readonly name: string;
  readonly frames: readonly Frame[];
}

const ENTRIES: readonly TwoSidedEntry[] = [
  {
    name: 'beat',
    frames: [
      {
        words:
          'beat defeat thrash overcome outplay trounce rout vanquish crush edge edge_out knock_out see_off outclass outscore outpoint overpower overwhelm upset demolish',
        first: 'subj',
        second: 'obj',
      },
      { words: 'win triumph prevail', first: 'subj', second: 'over/against' },
      { words: 'lose fall bow go_down succumb crash_out', first: 'to', second: 'subj' },
      { words: 'victory win triumph', first: 'holder/by', second: 'over/against' },
      { words: 'defeat', first: 'by/to/against', second: 'of' },
      { words: 'defeat loss', first: 'by/to/against', second: 'holder' },
      { words: 'defeat', first: 'holder', second: 'of' },
    ],
  },
  { name: 'sell', frames: [{ words: 'buy acquire purchase sign', first: 'from', second: 'subj' }] },
  {
    name: 'buy',
    frames: [
      { words: 'buy acquire purchase take_over snap_up swallow_up swallow', first: 'subj', second: 'obj' },
      { words: 'sell sell_off', first: 'to', second: 'obj' },
      { words: 'takeover acquisition purchase buyout', first: 'by', second: 'of' },
      { words: 'takeover acquisition purchase buyout', first: 'holder', second: 'of' },
      { words: 'sale', first: 'to', second: 'of/holder' },
    ],
  },
  { name: 'sell', frames: [{ words: 'sell', first: 'subj', second: 'to/obj' }] },
  {
    name: 'sue',
    frames: [
      { words: 'sue take_to_court haul_to_court', first: 'subj', second: 'obj' },
      { words: 'lawsuit suit claim case action writ', first: 'holder/by', second: 'against' },
    ],
  },
  {
    name: 'succeed',
    frames: [
      { words: 'succeed replace supplant supersede', first: 'subj', second: 'obj' },
      { words: 'take_over', first: 'subj', second: 'from' },
      { words: 'precede', first: 'obj', second: 'subj' },
      { words: 'hand_over', first: 'to', second: 'subj' },
    ],
  },
  {
    name: 'lend',
    frames: [
      { words: 'lend loan', first: 'subj', second: 'to/obj' },
      { words: 'borrow', first: 'from', second: 'subj' },
      { words: 'loan', first: 'from/by/holder', second: 'to' },
      { words: 'owe', first: 'to/obj', second: 'subj' },
    ],
  },
  {
    name: 'give',
    frames: [
      { words: 'donate give grant hand', first: 'subj', second: 'to/obj' },
      { words: 'receive obtain', first: 'from', second: 'subj' },
      { words: 'donation gift grant', first: 'from/by/holder', second: 'to' },
    ],
  },
  {
    name: 'employ',
    frames: [
      { words: 'employ hire recruit', first: 'subj', second: 'obj' },
      { words: 'work', first: 'for', second: 'subj' },
    ],
  },
  { name: 'dismiss', frames: [{ words: 'sack dismiss fire oust depose', first: 'subj', second: 'obj' }] },
  { name: 'appoint', frames: [{ words: 'appoint nominate', first: 'subj', second: 'obj' }] },
  {
    name: 'own',
    frames: [
      { words: 'own', first: 'subj', second: 'obj' },
      { words: 'belong', first: 'to', second: 'subj' },
    ],
  },
  { name: 'arrest', frames: [{ words: 'arrest detain jail', first: 'subj', second: 'obj' }] },
  { name: 'rescue', frames: [{ words: 'rescue save', first: 'subj', second: 'obj' }] },
  { name: 'kill', frames: [{ words: 'murder assassinate strangle kill slay', first: 'subj', second: 'obj' }] },
  { name: 'annex', frames: [{ words: 'annex conquer colonise colonize', first: 'subj', second: 'obj' }] },
  {
    name: 'teach',
    frames: [
      { words: 'teach coach mentor tutor', first: 'subj', second: 'obj' },
      { words: 'study learn train', first: 'under/with/from', second: 'subj' },
    ],
  },
  {
    name: 'hit',
    frames: [
      { words: 'hit strike ram run_over knock_down rear-end', first: 'subj', second: 'obj' },
      { words: 'crash run plough plow slam smash drive', first: 'subj', second: 'into' },
    ],
  },
  { name: 'wound', frames: [{ words: 'stab shoot punch bite slap headbutt', first: 'subj', second: 'obj' }] },
  { name: 'adopt', frames: [{ words: 'adopt', first: 'subj', second: 'obj' }] },
  {
    name: 'lead',
    frames: [
      { words: 'supervise manage', first: 'subj', second: 'obj' },
      { words: 'report answer', first: 'to', second: 'subj' },
    ],
  },
  { name: 'warn', frames: [{ words: 'warn alert notify tip_off', first: 'subj', second: 'obj' }] },
  { name: 'evict', frames: [{ words: 'evict expel', first: 'subj', second: 'obj' }] },
  { name: 'fund', frames: [{ words: 'fund sponsor bankroll finance', first: 'subj', second: 'obj' }] },
  { name: 'invite', frames: [{ words: 'invite', first: 'subj', second: 'obj' }] },
  { name: 'represent', frames: [{ words: 'represent defend', first: 'subj', second: 'obj' }] },
  { name: 'found', frames: [{ words: 'found create establish', first: 'subj', second: 'obj' }] },
  {
    name: 'overtake',
    frames: [
      {
        words: 'overtake outbid outsell outvote outnumber pip overhaul leapfrog come_past go_past sweep_past',
        first: 'subj',
        second: 'obj',
      },
    ],
  },
];

/**
 * Nouns for one side of a deed, "the owner of": the deed, and whether whoever is called so is its first side.
 * By hand: the agent and patient nouns of the deeds above; "parent" and "child" are left to the relations of kin.
 */
const ROLES: Readonly<Record<string, string>> = {
  'own first': 'owner parent_company holding_company',
  'own second': 'subsidiary',
  'succeed first': 'successor',
  'succeed second': 'predecessor',
  'employ first': 'employer',
  'employ second': 'employee',
  'teach first': 'teacher tutor mentor',
  'teach second': 'pupil student disciple protege protégé apprentice',
  'lead first': 'boss supervisor',
  'lead second': 'subordinate deputy',
  'lend first': 'creditor lender',
  'lend second': 'debtor borrower',
  'kill first': 'killer murderer assassin',
  'kill second': 'victim',
  'found first': 'founder',
  'buy first': 'buyer',
};

/** The deed that a noun names a side of, and which side. */
export interface RoleNoun {
  readonly deed: string;
  readonly side: 'first' | 'second';
}

const BY_NOUN = new Map(
  Object.entries(ROLES).flatMap(([place, nouns]) => {
    const [deed = '', side] = place.split(' ');
    const role: RoleNoun = { deed, side: side === 'first' ? 'first' : 'second' };
    return nouns.split(' ').map((noun) => [noun, role] as const);
  }),
);

/** The side of a deed that a noun names ("owner", "successor"); undefined for other nouns. */
export const roleNoun = (noun: string): RoleNoun | undefined => BY_NOUN.get(noun);

/** The places of the two sides in a clause with the word. */
export interface TwoSided {
  readonly deed: string;
  readonly first: readonly Side[];
  readonly second: readonly Side[];
}

const BY_WORD = new Map<string, TwoSided[]>();
for (const { name, frames } of ENTRIES) {
  for (const { words, first, second } of frames) {
    for (const word of words.split(' ')) {
      const sides = { deed: name, first: first.split('/'), second: second.split('/') };
      const lemma = word.replaceAll('_', ' ');
      const known = BY_WORD.get(lemma);
      if (known === undefined) BY_WORD.set(lemma, [sides]);
      else known.push(sides);
    }
  }
}

/** The two-sided deeds that a verb (with its particle) or noun tells, with the places of their sides, the likeliest first. */
export const twoSided = (lemma: string): readonly TwoSided[] => BY_WORD.get(lemma) ?? [];
