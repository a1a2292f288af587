/** What a doc comment says: the text, and the tags that a JSON Schema has too. */
import type { JSDocableNode } from 'ts-morph';

export interface Comment {
  readonly text: string;
  /** "minItems": "1", "uniqueItems": "". */
  readonly tags: ReadonlyMap<string, string>;
}

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
  return {
    text: text.trim(),
    tags: new Map(
      tags.map((tag) => {
        const [name = '', ...value] = tag.split(' ');
        return [name, value.join(' ').trim()] as const;
      }),
    ),
  };
}
