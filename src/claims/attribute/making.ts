/** Deeds that one person or body does to a thing once: writing, founding, designing, discovering. */

/** A deed with the words that tell of it. */
export interface Making {
  readonly deed: string;
  /** The nouns to which the words are limited, where they say other things of other nouns; any noun where absent. */
  readonly works?: ReadonlySet<string>;
}

/**
 * Rows of: deed, verbs (with a particle behind "_"), nouns for who does it, the works it is limited to. Source: Levin (1993)
 * 26.1, 26.4 and 26.7 (verbs of creation) with the nouns that WordNet derives from them; the works by hand.
 */
const ROWS: readonly (readonly [string, string, string, string?])[] = [
  ['write', 'write author pen', 'author'],
  [
    'write',
    'draft draw_up',
    '',
    'bill law report letter plan treaty charter constitution proposal resolution motion agreement',
  ],
  ['write', '', 'writer', 'book novel song play letter article report script screenplay poem'],
  ['found', 'found establish set_up', 'founder'],
  ['design', 'design', 'designer architect'],
  ['invent', 'invent', 'inventor'],
  ['discover', 'discover', 'discoverer'],
  ['compose', 'compose', 'composer'],
  ['paint', 'paint', 'painter', 'painting portrait mural picture fresco watercolour watercolor landscape'],
  ['sculpt', 'sculpt carve', 'sculptor'],
  ['photograph', 'take shoot', 'photographer', 'photograph photo picture image'],
  ['direct', 'direct', 'director', 'film movie documentary play series drama production musical opera'],
  [
    'conduct',
    'conduct carry_out run',
    '',
    'poll survey study inquiry enquiry investigation review audit trial census test',
  ],
  ['fund', 'fund finance bankroll', 'funder'],
  [
    'fund',
    'pay_for',
    '',
    'study trial survey research building bridge hall tower wing statue monument roof campaign trip',
  ],
  ['commission', 'commission', ''],
  [
    'propose',
    'propose table introduce move sponsor',
    'sponsor proposer',
    'bill motion amendment law measure resolution',
  ],
  ['build', 'build construct', 'builder'],
  ['lead', 'lead head', '', 'inquiry enquiry investigation study dig excavation expedition search operation raid'],
  ['order', 'give issue', '', 'order instruction command'],
  ['translate', 'translate', 'translator'],
  ['illustrate', 'illustrate', 'illustrator'],
  ['make', 'manufacture', 'maker manufacturer'],
];

const works = (list: string | undefined): Pick<Making, 'works'> =>
  list === undefined ? {} : { works: new Set(list.split(' ')) };

function table(column: 1 | 2): ReadonlyMap<string, readonly Making[]> {
  const found = new Map<string, Making[]>();
  for (const row of ROWS) {
    for (const word of row[column].split(' ').filter((one) => one !== '')) {
      const making = { deed: row[0], ...works(row[3]) };
      found.set(word, [...(found.get(word) ?? []), making]);
    }
  }
  return found;
}

/** By verb lemma, with its particle behind "_": "draw_up". */
export const MAKING_VERBS = table(1);
/** By the noun for who does it. */
export const MAKER_NOUNS = table(2);

/** Works that a "by" behind them tells the maker of, with the deed. By hand: WordNet's kinds of creation.n.02. */
export const MADE_BY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    write:
      'novel book poem biography memoir autobiography article essay report letter script screenplay bill pamphlet thesis',
    conduct: 'poll survey study analysis audit',
    paint: 'painting portrait mural fresco watercolour watercolor',
    sculpt: 'sculpture statue bust',
    compose: 'symphony opera concerto sonata requiem oratorio hymn',
    photograph: 'photograph photo',
    direct: 'film documentary movie',
  }).flatMap(([deed, nouns]) => nouns.split(' ').map((noun) => [noun, deed] as const)),
);

/** Who "the work of" names the maker as, with the deed. */
export const CRAFTS: ReadonlyMap<string, string> = new Map([
  ['architect', 'design'],
  ['designer', 'design'],
  ['engineer', 'design'],
  ['sculptor', 'sculpt'],
  ['painter', 'paint'],
]);
