/** "the bridge is safe", "Amara is not a doctor": what somebody or something is said to be, or not to be. */
import type { Sentence, Token } from '../../language/sentence.ts';
import {
  copula,
  copulas,
  dependent,
  dependents,
  head,
  plainRelation,
  subject,
  type Tense,
  tense,
} from '../../language/tree.ts';
import type { ClaimBase, Lemma, Subject } from '../claim.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

export interface QualityClaim extends ClaimBase {
  readonly kind: 'attribute';
  readonly attribute: 'quality';
  /** What it is said to be: an adjective, or a noun with what narrows it. */
  readonly quality: Pick<Subject, 'head' | 'modifiers' | 'of'> & {
    readonly upos: 'ADJ' | 'NOUN';
    /** The heads of what the quality is limited to, sorted: "ready to sail", "a danger to children". */
    readonly complement: readonly Lemma[];
  };
  readonly tense: Tense;
}

/** What follows "be" and says what its subject is. */
const COMPLEMENTS = ['obl', 'xcomp', 'ccomp', 'csubj', 'advcl', 'nmod', 'acl'];

/** "very", "so", "yet", "only": a quality that is denied in this degree may be there in another. Source: Quirk et al. 7.87, 8.104. */
const DEGREES = new Set(
  'very so too as enough yet still always often really quite entirely wholly completely fully totally only just simply merely necessarily particularly especially exactly particular all that more most less least nearly almost longer anymore'.split(
    ' ',
  ),
);

/** Adjectives that say nothing of the thing alone, or point to others. By hand: deictic and comparing adjectives. */
const EMPTY = new Set(
  'same other different such similar equal next last first second third own worth due likely sure able about possible going'.split(
    ' ',
  ),
);

/** The qualities that the clauses of a sentence give to their subjects. */
export function* qualities(context: SentenceContext): Iterable<Draft<QualityClaim>> {
  for (const cop of copulas(context.sentence)) {
    const token = cop.lemma === 'be' ? head(context.sentence, cop) : undefined;
    const bearer = token === undefined ? undefined : bearerOf(context.sentence, token);
    if (token === undefined || bearer === undefined || !isQuality(context.sentence, token)) continue;
    yield claimOf(context, token, bearer);
  }
}

function isQuality(sentence: Sentence, token: Token): boolean {
  if (token.upos !== 'ADJ' && token.upos !== 'NOUN') return false;
  if (/^(?:JJR|JJS)$/u.test(token.xpos) || EMPTY.has(token.lemma)) return false;
  const own = dependents(sentence, token);
  if (own.some(({ deprel, lemma, upos }) => plainRelation(deprel) === 'nummod' || upos === 'NUM' || lemma === 'such'))
    return false;
  if (own.some(({ deprel, lemma }) => deprel === 'advmod' && DEGREES.has(lemma.toLowerCase()))) return false;
  return !own.some(({ deprel, lemma }) => deprel === 'case' && lemma !== 'as') && copula(sentence, token) !== undefined;
}

/** Its subject, where that is more than a place holder. */
function bearerOf(sentence: Sentence, token: Token): Token | undefined {
  const own = subject(sentence, token);
  if (own === undefined || own.upos === 'DET' || own.upos === 'NUM' || own.deprel === 'expl') return undefined;
  return /^(?:there|this|that|these|those|what|which|who|it|one|all|some|none|nobody|nothing|everything|something)$/iu.test(
    own.form,
  ) && own.deprel !== 'nsubj:outer'
    ? undefined
    : own;
}

function claimOf(context: SentenceContext, token: Token, bearer: Token): Draft<QualityClaim> {
  const { sentence } = context;
  const first = Math.min(copula(sentence, token)?.index ?? token.index, token.index);
  const base = new LazyBase(context, { token, bearer, value: { first, end: token.index + 1 } });
  return Object.assign(base, {
    kind: 'attribute' as const,
    attribute: 'quality' as const,
    quality: qualityOf(context, token),
    tense: tense(sentence, token),
  });
}

function qualityOf(context: SentenceContext, token: Token): QualityClaim['quality'] {
  const { sentence } = context;
  const { head: lemma, modifiers, of } = subjectOf(context, token);
  return {
    head: lemma,
    modifiers,
    upos: token.upos === 'ADJ' ? 'ADJ' : 'NOUN',
    ...(of === undefined ? {} : { of }),
    complement: dependents(sentence, token, ...COMPLEMENTS)
      .filter((below) => dependent(sentence, below, 'nsubj') === undefined || below.deprel !== 'advcl')
      .map((below) => below.lemma.toLowerCase())
      .sort(),
  };
}
