/** Who speaks in a reporting clause: the subject in the tree, checked against the words beside the verb. */
import type { Sentence, Token } from '../sentence.ts';
import { dependent, dependents, head, isPassive, subject } from '../tree.ts';
import { beside, isBeforeVerb } from './beside-verb.ts';
import { NOMINAL, ownerOfPhrase } from './noun-phrase.ts';
import { DENIAL_VERBS, REPORTING_VERBS, STRONG_REPORTING_VERBS } from './reporting-verbs.ts';

/** Who speaks: the subject, what stands right beside the verb, or for "quoted as saying" the one quoted. */
export function speakerOf(sentence: Sentence, verb: Token): Token | undefined {
  if (followsBe(sentence, verb)) return asSaying(sentence, verb) ?? byAgent(sentence, verb);
  const own = ownSubject(sentence, verb) ?? beside(sentence, verb);
  if (own !== undefined && (NOMINAL.has(own.upos) || own.upos === 'ADJ') && !isImpersonalPronoun(own)) {
    return relative(sentence, own, verb) ?? named(sentence, lastOfPhrase(sentence, own, verb));
  }
  if (isPassive(sentence, verb)) return byAgent(sentence, verb);
  const inherited = asSaying(sentence, verb) ?? sharedSpeaker(sentence, verb) ?? subject(sentence, verb);
  if (inherited === undefined || !NOMINAL.has(inherited.upos) || inherited.deprel === 'expl') return undefined;
  return named(sentence, inherited);
}

/** "was denied": a participle after a form of "be" is passive, whatever the tree says. */
function followsBe(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos !== 'VBN' && verb.xpos !== 'VBD') return false;
  let at = verb.index - 1;
  while (sentence.tokens[at]?.upos === 'ADV') at -= 1;
  return sentence.tokens[at]?.lemma === 'be' && at >= 0;
}

/** The nearest subject in the tree; one beyond a quotation mark belongs to what is said. */
function ownSubject(sentence: Sentence, verb: Token): Token | undefined {
  const subjects = dependents(sentence, verb, 'nsubj');
  const nearest = subjects.toSorted((a, b) => Math.abs(a.index - verb.index) - Math.abs(b.index - verb.index))[0];
  if (nearest === undefined || (verb.xpos === 'VBG' && nearest.index > verb.index)) return undefined;
  const [from, to] = nearest.index < verb.index ? [nearest.index, verb.index] : [verb.index, nearest.index];
  const crosses =
    to - from > 80 || sentence.tokens.slice(from, to).some(({ form }) => /^(?:["“”«»]|``|'')$/u.test(form));
  return crosses ? undefined : nearest;
}

/** "X said that … and announced …": the speaker of the verb of the same form before it, whatever stands between. */
function sharedSpeaker(sentence: Sentence, verb: Token): Token | undefined {
  if (!/^(?:and|but)$/u.test(sentence.tokens[verb.index - 1]?.form ?? '')) return undefined;
  for (let at = verb.index - 2; at >= Math.max(0, verb.index - 40); at -= 1) {
    const earlier = sentence.tokens[at];
    if (earlier === undefined || earlier.xpos !== verb.xpos || !REPORTING_VERBS.has(earlier.lemma)) continue;
    const speaker = ownSubject(sentence, earlier) ?? beside(sentence, earlier);
    if (speaker !== undefined) return named(sentence, lastOfPhrase(sentence, speaker, earlier));
  }
  return undefined;
}

/** "US President Ann Lee said": the word beside the verb, where the tree took one of the words before it. */
function lastOfPhrase(sentence: Sentence, own: Token, verb: Token): Token {
  let last = verb.index - 1;
  while (last > own.index && isBeforeVerb(sentence.tokens[last])) last -= 1;
  const beside = sentence.tokens[last];
  if (beside === undefined || beside.index <= own.index || own.upos !== 'PROPN' || !NOMINAL.has(beside.upos))
    return own;
  const between = sentence.tokens.slice(own.index, beside.index);
  return between.every(({ upos }) => upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ') ? beside : own;
}

/** "Ann Lee was the first to say": the subject, not the noun that is said of it. */
function named(sentence: Sentence, token: Token): Token {
  return dependent(sentence, token, 'cop') === undefined ? token : (dependent(sentence, token, 'nsubj') ?? token);
}

/** "X, who said": the noun that "who" stands for. */
function relative(sentence: Sentence, own: Token, verb: Token): Token | undefined {
  if (!/^(?:who|which|that)$/iu.test(own.form)) return undefined;
  const antecedent = subject(sentence, verb);
  if (antecedent !== undefined && antecedent.index !== own.index) return antecedent;
  const before = sentence.tokens[own.index - (sentence.tokens[own.index - 1]?.form === ',' ? 2 : 1)];
  return before !== undefined && NOMINAL.has(before.upos) ? ownerOfPhrase(sentence, before) : own;
}

function byAgent(sentence: Sentence, verb: Token): Token | undefined {
  if (!STRONG_REPORTING_VERBS.has(verb.lemma) && !DENIAL_VERBS.has(verb.lemma) && !QUOTING.has(verb.lemma))
    return undefined;
  return dependents(sentence, verb, 'obl:agent', 'obl').find((token) =>
    dependents(sentence, token, 'case').some(({ form }) => form.toLowerCase() === 'by'),
  );
}

/** "cited officials as saying", "was quoted as saying": the one whose words they are. */
function asSaying(sentence: Sentence, verb: Token): Token | undefined {
  if (sentence.tokens[verb.index - 1]?.form.toLowerCase() !== 'as') return undefined;
  const above = head(sentence, verb);
  if (above === undefined || !QUOTING.has(above.lemma)) return undefined;
  return dependent(sentence, above, 'obj', 'nsubj:pass');
}

const QUOTING = new Set(['cite', 'quote', 'report', 'describe', 'paraphrase', 'record']);

function isImpersonalPronoun({ form, deprel }: Token): boolean {
  return deprel === 'expl' || /^(?:there)$/iu.test(form);
}
