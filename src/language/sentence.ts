/** Sentences, tokens and trees, as in Universal Dependencies. */
import type { TextSpan } from '../document/position.ts';
import type { DeskWords } from './desk-words.ts';
import type { Upos } from './upos.ts';

/** One word or mark. Offsets are into the text of its block. */
export interface Token {
  /** Its place in the sentence, from 0. */
  readonly index: number;
  readonly form: string;
  /** The dictionary form, in lower case but for proper nouns. It follows our own tag. */
  readonly lemma: string;
  readonly upos: Upos;
  /** The Penn tag: VBD, NNS, MD, … */
  readonly xpos: string;
  /** The index of its head in the sentence, -1 for the root. */
  readonly head: number;
  /** The relation to its head, as in UD: nsubj, nsubj:pass, obj, advmod, … */
  readonly deprel: string;
  /** Its place in the text of the block. */
  readonly span: TextSpan;
  /** The class of predicates that the desk's words put it in; absent for most words. */
  readonly group?: string;
}

/** A sentence of a block. */
export interface Sentence {
  /** Its place in the block, from 0. */
  readonly index: number;
  readonly span: TextSpan;
  /** The slice of the block's text that span covers. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, the indexes of its dependents in text order. */
  readonly dependents: readonly (readonly number[])[];
  /** What the desk adds to the words that Stet knows. */
  readonly deskWords?: DeskWords;
}
