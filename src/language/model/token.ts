/** The fields of a token as the parser reads it. Tokens lie in one array, Token.size apart; place 0 is no token. */
export const Token = {
  word: 0,
  /** UPOS and XPOS together. */
  tag: 1,
  /** UPOS alone. */
  coarse: 2,
  suffix: 3,
  shape: 4,
  capitals: 5,
  /** How many punctuation marks stand before it in the sentence. */
  marksBefore: 6,
  /** How many verbs and auxiliaries stand before it in the sentence. */
  verbsBefore: 7,
  /** The numbers of tag and UPOS in the tag set; the UPOS of no token and of the root is 0. */
  tagNumber: 8,
  coarseNumber: 9,
  size: 10,
} as const;
