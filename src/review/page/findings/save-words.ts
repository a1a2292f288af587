/** How far a decision got, in a word. */
import type { Save } from '../state/save.ts';

const WORDS: Readonly<Record<Save['state'], string>> = {
  saving: 'Saving …',
  saved: 'Saved',
  failed: 'Not saved',
  conflict: 'Not saved: decided by somebody else',
};

export const saveWords = ({ state }: Save): string => WORDS[state];
