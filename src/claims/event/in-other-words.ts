/** "tied the knot", "put pen to paper", "was taken into custody": deeds told by a phrase. */
import { type DeedPhrase, phrasesFrom } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { isPredicate, subject, verbsAndBe } from '../../language/tree.ts';
import { isReported } from './event-tokens.ts';

/** A phrase in a sentence, with whoever the clause is about. */
export interface Told {
  readonly verb: Token;
  /** The index after its last token. */
  readonly end: number;
  readonly phrase: DeedPhrase;
  readonly about: Token;
}

/** The deeds that a sentence tells by phrases of the lexicon. */
export function* toldInOtherWords(sentence: Sentence): Generator<Told> {
  for (const verb of verbsAndBe(sentence)) {
    const phrases = phrasesFrom(verb.lemma);
    if (phrases.length === 0) continue;
    for (const phrase of phrases) {
      const end = endOf(sentence, verb, phrase);
      if (
        end === undefined ||
        isElsewhere(sentence, verb, end) ||
        (phrase.rest.length === 0 && isReported(sentence, verb))
      )
        continue;
      const head = verb.upos === 'VERB' ? verb : sentence.tokens[end - 1];
      const about = head === undefined || !isPredicate(sentence, head) ? undefined : subject(sentence, head);
      if (about !== undefined && head !== undefined) yield { verb: head, end, phrase, about };
      break;
    }
  }
}

/** "was admitted to the bar": with "to" the participle alone tells something else. */
const isElsewhere = ({ tokens }: Sentence, { lemma }: Token, end: number): boolean =>
  lemma === 'be' && tokens[end]?.lemma === 'to';

/** Words that may stand inside a phrase. */
const BETWEEN = new Set(['DET', 'ADJ', 'PRON', 'NUM', 'ADV']);
/** No more than so many of them stand in a row. */
const LONGEST_GAP = 3;

function endOf({ tokens }: Sentence, verb: Token, { rest }: DeedPhrase): number | undefined {
  let at = verb.index + 1;
  for (const words of rest) {
    let steps = LONGEST_GAP;
    let token = tokens[at];
    while (token !== undefined && !words.has(token.lemma.toLowerCase()) && steps > 0 && BETWEEN.has(token.upos)) {
      at += 1;
      steps -= 1;
      token = tokens[at];
    }
    if (token === undefined || !words.has(token.lemma.toLowerCase())) return undefined;
    at += 1;
  }
  return at;
}
