import type { TextSpan } from '../../document/position.ts';

/** A token without tags: its form and its place in the text of the block. */
export interface TokenSpan {
  readonly form: string;
  readonly span: TextSpan;
}

/** A sentence without tags: its place in the text of the block, without the white space around it, and its tokens. */
export interface SentenceSpan {
  readonly span: TextSpan;
  readonly tokens: readonly TokenSpan[];
}
