/** Sentences from CoNLL-U lines, for tests of what is built on trees. */
import { textSpan } from '../../src/document/position.ts';
import type { Sentence, Token } from '../../src/language/sentence.ts';
import { UPOS, type Upos } from '../../src/language/upos.ts';

/**
 * A sentence from lines of "form lemma UPOS XPOS head deprel" (ids are counted from 1, the head is 0 for the root), parted
 * by white space. Tokens are joined by single spaces.
 */
export function sentence(lines: string): Sentence {
  const tokens: Token[] = [];
  let at = 0;
  for (const line of lines.trim().split('\n')) {
    const [form = '', lemma = '', upos = '', xpos = '', head = '0', deprel = ''] = line.trim().split(/\s+/u);
    const span = textSpan(at, at + form.length);
    tokens.push({ index: tokens.length, form, lemma, upos: uposOf(upos), xpos, head: Number(head) - 1, deprel, span });
    at = span.end + 1;
  }
  const text = tokens.map(({ form }) => form).join(' ');
  return { index: 0, span: textSpan(0, text.length), text, tokens, dependents: dependentsOf(tokens) };
}

function uposOf(tag: string): Upos {
  const found = UPOS.find((upos) => upos === tag);
  if (found === undefined) throw new Error(`unknown tag ${tag}`);
  return found;
}

function dependentsOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const dependents: number[][] = tokens.map(() => []);
  for (const { index, head } of tokens) dependents[head]?.push(index);
  return dependents;
}
