/** What a doc comment says: the text, and the tags that a JSON Schema has too. */
import type { JSDocableNode } from 'ts-morph';

export interface Comment {
  readonly text: string;
  /** "minItems": "1", "uniqueItems": "". */
  readonly tags: ReadonlyMap<string, string>;
  /** What is said of each parameter: its name, and the rest. */
  readonly parameters: readonly (readonly [name: string, about: string])[];
}

export const NO_COMMENT: Comment = { text: '', tags: new Map(), parameters: [] };

/** The comment of a declaration; empty where it has none. */
export function commentOf(node: JSDocableNode): Comment {
  const raw = node
    .getJsDocs()
    .map((doc) => doc.getText().slice(3, -2))
    .join('\n')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/u, '').trim())
    .join(' ');
  const [text = '', ...tags] = raw.split(/(?:^|\s)@(?=[a-z])/u);
  const named = tags.map((tag) => firstWord(tag));
  return {
    text: text.trim(),
    tags: new Map(named),
    parameters: named.filter(([name]) => name === 'param').map(([, about]) => firstWord(about)),
  };
}

/** The first word, and the rest. */
function firstWord(text: string): readonly [string, string] {
  const [first = '', ...rest] = text.split(' ');
  return [first, rest.join(' ').trim()];
}
