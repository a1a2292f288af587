/**
 * Phrases that tell a deed in other words: "tied the knot" for marrying, "put pen to paper" for signing.
 * Source: by hand, from general knowledge of English: verbs with their idioms and set phrases as in dictionaries of idioms,
 * grouped by what cannot be so if the deed is denied. A phrase is a row of lemmas that stand in this order with articles,
 * possessives and adjectives between them at most; "|" parts words for one place.
 */
interface DeedEntry {
  readonly deed: string;
  /** The part that the subject takes, in either voice. */
  readonly role: 'agent' | 'patient';
  readonly said: readonly string[];
  /** Phrases that say that it is not done. */
  readonly unsaid?: readonly string[];
}

const HOSPITAL = 'hospital|clinic';

const ENTRIES: readonly DeedEntry[] = [
  {
    deed: 'hospitalise',
    role: 'patient',
    said: [
      'hospitalise',
      'hospitalize',
      'be admit',
      `need|require|receive|want ${HOSPITAL} treatment|care|attention`,
      `admit to ${HOSPITAL}`,
      `take|rush|airlift|fly|send|bring|carry to ${HOSPITAL}`,
      `treat in|at ${HOSPITAL}`,
      `spend night|day|week in ${HOSPITAL}`,
      `end up in ${HOSPITAL}`,
    ],
  },
  {
    deed: 'reply',
    role: 'agent',
    said: ['reply', 'respond', 'write back', 'get back', 'return call|calls'],
    unsaid: ['ignore'],
  },
  {
    deed: 'speak',
    role: 'agent',
    said: ['say|utter|speak word', 'open mouth', 'speak up|out'],
    unsaid: ['stay|remain|keep silent|quiet', 'hold tongue'],
  },
  { deed: 'cry', role: 'agent', said: ['cry', 'weep', 'sob', 'shed tear', 'burst into tear', 'break down'] },
  { deed: 'laugh', role: 'agent', said: ['laugh', 'giggle', 'chuckle', 'crack joke'] },
  { deed: 'apologise', role: 'agent', said: ['apologise', 'apologize', 'say sorry', 'offer|make|issue apology'] },
  {
    deed: 'drink',
    role: 'agent',
    said: [
      'drink alcohol|beer|wine|whisky|whiskey|spirits',
      'touch alcohol|drink|drop',
      'have drink|beer|pint',
      'down|sip|order beer|wine|whisky|pint|drink',
    ],
    unsaid: ['be teetotal|teetotaller'],
  },
  { deed: 'smoke', role: 'agent', said: ['smoke', 'touch cigarette', 'light cigarette|cigar|pipe', 'light up'] },
  {
    deed: 'marry',
    role: 'agent',
    said: ['marry', 'wed', 'tie knot', 'get married', 'walk down aisle'],
    unsaid: ['stay|remain single|unmarried'],
  },
  {
    deed: 'travel abroad',
    role: 'agent',
    said: [
      'go|travel|live|work|study|holiday abroad|overseas',
      'leave country',
      'set foot abroad|overseas',
      'set foot outside country',
    ],
  },
  { deed: 'vote', role: 'agent', said: ['vote', 'cast vote|ballot', 'go to poll'], unsaid: ['abstain'] },
  {
    deed: 'attend',
    role: 'agent',
    said: ['attend', 'turn up', 'show up', 'put in appearance'],
    unsaid: ['stay away', 'skip', 'boycott'],
  },
  {
    deed: 'be injured',
    role: 'patient',
    said: [
      'suffer|sustain injury|burn|cut|bruise|fracture|concussion',
      'break arm|leg|rib|wrist|ankle|nose|collarbone|hip',
      'come to harm',
      'injure',
      'hurt',
      'wound',
    ],
    unsaid: [
      'escape unhurt|unharmed|uninjured|injury|unscathed',
      'be unhurt|unharmed|uninjured|unscathed',
      'walk away unhurt|unharmed|unscathed',
    ],
  },
  {
    deed: 'be damaged',
    role: 'patient',
    said: ['damage', 'suffer damage', 'sustain damage'],
    unsaid: ['escape damage|undamaged|unscathed', 'be undamaged|unscathed'],
  },
  {
    deed: 'be dismissed',
    role: 'patient',
    said: [
      'lose job',
      'make redundant',
      'sack',
      'dismiss',
      'lay off',
      'fire',
      'get sack',
      'give notice',
      'hand notice',
    ],
    unsaid: ['keep job'],
  },
  {
    deed: 'be arrested',
    role: 'patient',
    said: ['arrest', 'take into custody', 'detain', 'handcuff', 'place under arrest'],
  },
  {
    deed: 'resign',
    role: 'agent',
    said: [
      'resign',
      'step down',
      'stand down',
      'hand in notice|resignation',
      'tender resignation',
      'submit resignation',
    ],
    unsaid: ['stay in post|office', 'remain in post|office', 'stay on'],
  },
  {
    deed: 'sleep',
    role: 'agent',
    said: ['sleep', 'fall asleep', 'get sleep', 'doze off', 'nod off'],
    unsaid: ['lie awake', 'stay awake', 'stay up'],
  },
  { deed: 'drive', role: 'agent', said: ['drive', 'get behind wheel', 'sit behind wheel', 'take wheel'] },
  {
    deed: 'be told',
    role: 'patient',
    said: ['inform', 'tell', 'notify', 'warn', 'give warning|notice', 'receive warning|notice|notification', 'alert'],
    unsaid: ['leave in dark', 'keep in dark'],
  },
  { deed: 'be consulted', role: 'patient', said: ['consult', 'ask for view|opinion', 'seek view|opinion', 'canvass'] },
  {
    deed: 'help',
    role: 'agent',
    said: ['help', 'lend hand', 'come to aid|rescue', 'go to aid'],
    unsaid: ['stand by', 'look on'],
  },
  { deed: 'sign', role: 'agent', said: ['sign', 'put name to', 'put pen to paper', 'put signature to'] },
  {
    deed: 'shoot',
    role: 'agent',
    said: ['fire shot|gun|weapon|round', 'open fire', 'pull trigger', 'discharge weapon|gun'],
  },
  { deed: 'score', role: 'agent', said: ['score', 'find net', 'hit hat-trick'], unsaid: ['draw blank', 'fail score'] },
];

/** What a phrase tells. */
export interface DeedPhrase {
  readonly deed: string;
  readonly role: 'agent' | 'patient';
  readonly isDenial: boolean;
  /** The words after the first, each with its alternatives. */
  readonly rest: readonly ReadonlySet<string>[];
}

const BY_FIRST = new Map<string, DeedPhrase[]>();
for (const { deed, role, said, unsaid = [] } of ENTRIES) {
  for (const [phrases, isDenial] of [[said, false] as const, [unsaid, true] as const]) {
    for (const phrase of phrases) {
      const [firsts = '', ...others] = phrase.split(' ');
      const rest = others.map((word) => new Set(word.split('|')));
      for (const first of firsts.split('|'))
        BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { deed, role, isDenial, rest }]);
    }
  }
}

/** The phrases that begin with a verb, the longest first; most verbs begin none. */
export const phrasesFrom = (lemma: string): readonly DeedPhrase[] => BY_FIRST.get(lemma) ?? [];
for (const phrases of BY_FIRST.values()) phrases.sort((x, y) => y.rest.length - x.rest.length);
