/** What narrows a deed beside those who take part: "fully", "again", "because it rained", "to save money". */
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, head, plainRelation } from '../../language/tree.ts';

/** Adverbs that leave the deed as wide as it is. By hand: additive, stance and linking adjuncts (Quirk et al. 8.116–8.147). */
const NEUTRAL = new Set(
  `not n't never also even ever either indeed actually however meanwhile therefore thus so too apparently clearly
  reportedly hardly scarcely barely just simply neither nor certainly definitely really still yet already instead there
  here moreover furthermore nevertheless nonetheless`.split(/\s+/u),
);

/** Clauses and infinitives under the verb that say when, why or what for. */
const JOINED = new Set(['advcl', 'ccomp', 'xcomp', 'csubj']);

/**
 * The lemmas of the adverbs under a verb, and the first words of the clauses under it, in text order; what negates,
 * links or comments narrows nothing.
 */
export function limitsOf(sentence: Sentence, verb: Token): readonly string[] {
  return dependents(sentence, verb).flatMap((below) => {
    const relation = plainRelation(below.deprel);
    if (relation === 'advmod') return isNeutral(below) ? [] : [below.lemma];
    if (!JOINED.has(relation) || isComment(sentence, verb, below) || isApart(sentence, verb, below)) return [];
    return [dependent(sentence, below, 'mark', 'advmod')?.lemma ?? below.lemma];
  });
}

const isNeutral = ({ lemma, xpos }: Token) => NEUTRAL.has(lemma.toLowerCase()) || xpos === 'RP';

/** ", officials said": the tree may hang what reports the deed under it. */
function isComment(sentence: Sentence, verb: Token, below: Token): boolean {
  return below.deprel === 'ccomp' && below.index < verb.index && sentence.tokens[below.index + 1]?.form === ',';
}

/** After a semicolon or a dash another sentence begins in all but its full stop. */
const isApart = (sentence: Sentence, verb: Token, below: Token) =>
  sentence.tokens.slice(verb.index, below.index).some(({ form }) => /^[;:–—]$/u.test(form));

/** Told as done before another deed of the past: "had not opened"; not where it is only passed on ("said that it had"). */
export function isEarlier(sentence: Sentence, verb: Token): boolean {
  if (verb.deprel === 'ccomp') return false;
  return dependents(sentence, verb, 'aux').some(({ form }) => /^(?:had|'d|’d)$/iu.test(form)) && verb.xpos === 'VBN';
}

/** Verbs and nouns of denying. By hand. */
const DENYING = new Set('deny refute rebut disprove dispute denial'.split(' '));

/** "denied taking the money": the draft itself reports that it is disputed. */
export function isDisputed(sentence: Sentence, verb: Token): boolean {
  let at: Token | undefined = verb;
  for (let steps = 6; at !== undefined && steps > 0; steps -= 1) {
    at = head(sentence, at);
    if (at !== undefined && DENYING.has(at.lemma)) return true;
  }
  return false;
}
