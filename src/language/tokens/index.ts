/** Tokens and sentences. */
export { sentences } from './sentences.ts';
export type { SentenceSpan, TokenSpan } from './token-span.ts';
export { tokenise } from './tokenise.ts';
