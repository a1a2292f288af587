/** The relations that the model knows, numbered, with what the parser's features need to know of each. */
export interface Relations {
  readonly names: readonly string[];
  /** The bit that stands for the relation in a set of relations; kindred ones share one. */
  readonly group: Int32Array;
  /** 1 for the relations of words that mark their head: case and mark. */
  readonly marks: Uint8Array;
}

/** Groups of kindred relations, by the bit that they share in a set. Relations are those of universaldependencies.org/u/dep. */
const GROUP: Readonly<Record<string, number>> = {
  nsubj: 0,
  'nsubj:pass': 0,
  'nsubj:outer': 0,
  csubj: 0,
  expl: 1,
  obj: 2,
  iobj: 3,
  ccomp: 4,
  xcomp: 5,
  aux: 6,
  'aux:pass': 7,
  cop: 8,
  mark: 9,
  case: 10,
  det: 11,
  'nmod:poss': 11,
  punct: 12,
  cc: 13,
  conj: 14,
  obl: 15,
  nmod: 16,
  compound: 17,
  flat: 17,
  'compound:prt': 18,
  advcl: 19,
  acl: 20,
  'acl:relcl': 20,
  appos: 21,
  parataxis: 22,
  nummod: 23,
  advmod: 25,
  amod: 25,
};
const ALL_OTHERS = 24;

export function relationsOf(names: readonly string[]): Relations {
  return {
    names,
    group: Int32Array.from(names, (name) => 1 << (GROUP[name] ?? ALL_OTHERS)),
    marks: Uint8Array.from(names, (name) => (name === 'case' || name === 'mark' ? 1 : 0)),
  };
}
