/**
 * Deeds that hold another in them: who praised somebody mentioned her, who was convicted had been charged. Where the second
 * is denied, the first cannot be so.
 * Source: by hand, after the backward presuppositions and troponyms of WordNet's verb hierarchy (Fellbaum 1998, chapter 3).
 */
import { wordList } from './word-list.ts';

/** The deed that is held, by its verb or the name of its class, and the verbs or classes that hold it. */
const ENTRIES: Readonly<Record<string, string>> = {
  mention:
    'praise thank congratulate criticise criticize condemn cite quote name commend applaud denounce single_out refer',
  charge: 'convict acquit sentence',
  marry: 'divorce',
  own: 'sell inherit',
  employ: 'dismiss hire promote',
  begin: 'complete',
  meet: 'interview marry',
  tell: 'inform notify warn brief alert',
  inform: 'notify warn brief alert tell',
  hear: 'convict acquit',
  travel: 'fly sail drive',
  attack: 'stab shoot punch bomb',
  compete: 'win finish',
  read: 'quote',
  reply: 'refuse accept apologise apologize',
};

const HELD = new Map<string, string[]>();
for (const [held, words] of Object.entries(ENTRIES)) {
  for (const word of wordList(words)) HELD.set(word, [...(HELD.get(word) ?? []), held]);
}

/** The deeds that a deed, by its verb or class, holds in it; most hold none. */
export const heldIn = (deed: string): readonly string[] => HELD.get(deed) ?? [];
