/** The open word classes, as the lexicon names them. */
export type Pos = 'noun' | 'verb' | 'adjective' | 'adverb';
