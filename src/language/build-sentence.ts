/** One sentence with its tags, lemmas and tree. */
import type { TextSpan } from '../document/position.ts';
import type { DeskWords } from './desk-words.ts';
import { lemma } from './lemmas/index.ts';
import { analyse } from './model/index.ts';
import type { Sentence, Token } from './sentence.ts';
import type { TokenSpan } from './tokens/index.ts';
import type { Upos } from './upos.ts';

/** A sentence that has been cut into tokens. `tagged` are the forms as the tagger should see them. */
export interface CutSentence {
  readonly index: number;
  readonly span: TextSpan;
  readonly text: string;
  readonly tokens: readonly TokenSpan[];
  readonly tagged: readonly string[];
}

/** Tags and parses a sentence. */
export function buildSentence(
  { index, span, text, tokens: spans, tagged }: CutSentence,
  deskWords?: DeskWords,
): Sentence {
  const { upos, xpos, heads, deprels, tags } = analyse(tagged);
  const dependents: number[][] = spans.map(() => []);
  const tokens = spans.map(({ form, span: place }, at): Token => {
    const tag = upos[at] ?? 'X';
    const fine = xpos[at] ?? '';
    const head = heads[at] ?? -1;
    dependents[head]?.push(at);
    const base = lemmaOf(tagged[at] ?? form, tag, fine, tags[at] ?? 0);
    const token = {
      index: at,
      form,
      lemma: base,
      upos: tag,
      xpos: fine,
      head,
      deprel: deprels[at] ?? 'dep',
      span: place,
    };
    const group = deskWords?.classes.of(base, tag);
    return group === undefined ? token : { ...token, group };
  });
  const sentence = { index, span, text, tokens, dependents };
  return deskWords === undefined ? sentence : { ...sentence, deskWords };
}

/** Beyond so many forms of a tag the memory starts anew, so that it does not grow with the text. */
const MOST_REMEMBERED = 20_000;

/** For each tag by its number, the lemmas of the forms that have been met with it. */
const known: Map<string, string>[] = [];

function lemmaOf(form: string, upos: Upos, xpos: string, tag: number): string {
  known[tag] ??= new Map();
  const ofTag = known[tag];
  const old = ofTag.get(form);
  if (old !== undefined) return old;
  if (ofTag.size >= MOST_REMEMBERED) ofTag.clear();
  const made = lemma(form, upos, xpos);
  ofTag.set(form, made);
  return made;
}
