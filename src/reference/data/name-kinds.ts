/**
 * Nouns by which a text takes up a body that is named by its last word ("Skyline Air" … "the airline"). Source: the direct
 * and near hypernyms of the word in WordNet 3.1 that news prose uses with "the", and the usual terms of its trade; by hand.
 */
const KINDS: readonly (readonly [nouns: string, lastWords: string])[] = [
  ['club team side', 'rovers wanderers united athletic albion rangers hotspur rugby cricket fc afc cc rfc'],
  ['airline carrier company', 'air airways airlines'],
  ['bank lender company', 'bank bancorp'],
  ['insurer company firm', 'insurance assurance'],
  ['brewer brewery company firm', 'brewery breweries brewing'],
  ['carmaker company firm', 'motors'],
  ['retailer chain company firm', 'stores supermarkets retail'],
  ['drugmaker company firm', 'pharmaceuticals pharma biotech therapeutics'],
  ['miner company firm', 'mining'],
  ['builder developer company firm', 'homes construction properties'],
  ['operator company firm', 'railways trains buses ferries'],
  ['firm partnership company', 'partners associates llp'],
  ['charity trust', 'trust'],
  ['charity foundation', 'foundation'],
  ['charity fund', 'fund'],
  ['council authority', 'council'],
  ['authority agency', 'agency authority'],
  ['force', 'police constabulary'],
  ['university institution', 'university'],
  ['college institution', 'college'],
  ['school academy', 'academy'],
  ['paper newspaper', 'times tribune herald gazette guardian journal telegraph observer'],
  ['group ensemble', 'quartet quintet trio ensemble choir'],
  ['institute institution', 'institute'],
  ['ministry department', 'ministry'],
  ['court tribunal', 'tribunal'],
  ['committee panel', 'committee'],
  ['commission panel body', 'commission'],
];

/** The nouns for a body by the last word of its name, in lower case. */
export const NOUNS_BY_LAST_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.flatMap(([nouns, lastWords]) => lastWords.split(' ').map((word) => [word, nouns.split(' ')] as const)),
);
