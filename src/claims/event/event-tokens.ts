/** Which verbs and nouns of a sentence tell of an event. */
import { isReportingVerb, reportingKind, twoSided } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isPredicate, nouns, verbs } from '../../language/tree.ts';
import { ASPECTUAL, INTENDING, isEmptyNoun } from '../reading/carriers.ts';
import { carriedBy, type EventToken } from '../reading/events-of.ts';
import { linkAt } from '../reading/phrase.ts';
import { classOf, nominal, verbLemma } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** Verbs that tell of no deed that could be denied by itself. By hand: copulas, raising, possession, thought and perception. */
const STATIVE = new Set(
  `be have do get become seem look feel keep let know think want need like try appear tend mean contain cost number total
  include remain consist depend matter concern involve regard resemble equal deserve happen occur`.split(/\s+/u),
);

/** Verbs that carry another event and tell none themselves. */
const isCarrier = ({ lemma }: Token) => ASPECTUAL.has(lemma) || INTENDING.has(lemma);

/** The events that the verbs of a sentence tell, in the order of the text: their own, or the one they carry. */
export function* verbsOfEvent(sentence: Sentence): Generator<EventToken> {
  for (const verb of verbs(sentence)) {
    if (STATIVE.has(verb.lemma) || !isPredicate(sentence, verb)) continue;
    const carried = isCarrier(verb) ? carriedBy(sentence, verb) : undefined;
    if (carried !== undefined) {
      if (carried.token.upos === 'NOUN') yield carried;
    } else if (!isReported(sentence, verb)) yield { token: verb, phase: 'whole' };
  }
}

/** "said", "told", "thinks": the kind speech reads these, but not "agreed", nor "warned the workers", "never replied". */
export function isReported(sentence: Sentence, verb: Token): boolean {
  if (!isReportingVerb(verb.lemma) || classOf(verb, 'verb', verbLemma(sentence, verb)) !== undefined) return false;
  return ONLY_TELLING.has(reportingKind(verb.lemma) ?? '') || PURE.has(verb.lemma) || hasContent(sentence, verb);
}

/** Thoughts and forecasts are no deeds. */
const ONLY_TELLING = new Set(['believe', 'foretell']);

/** Verbs that are nothing without what is said. By hand. */
const PURE = new Set(
  'say add tell comment claim insist note argue state assert remark observe allege contend continue go show find indicate suggest hold'.split(
    ' ',
  ),
);

/** A clause or quoted words follow: what is told counts, not that it is told. Whoever is praised or blamed is no content. */
const hasContent = (sentence: Sentence, verb: Token) =>
  dependents(sentence, verb, 'ccomp', 'parataxis').length > 0 ||
  (/["“”]/u.test(sentence.text) && dependent(sentence, verb, 'obj', 'nsubj:pass') === undefined);

/**
 * The nouns that name an event of a known class or a deed of two sides, with somebody who takes part: "the sale of the
 * mill", "Orme's defeat", "a lawsuit against Orme".
 */
export function* nounsOfEvent(context: SentenceContext): Generator<EventToken> {
  for (const token of nouns(context.sentence)) {
    const sided = twoSided(token.lemma).length > 0;
    if (isEmptyNoun(token.lemma) && !(sided && gainedBy(context.sentence, token) !== undefined)) continue;
    const performing = sided ? undefined : performedBy(context.sentence, token);
    const isKnown = classOf(token, 'noun') !== undefined || performing !== undefined;
    if (!sided && (!isKnown || nominal(token) === undefined)) continue;
    const carrier = sided ? gainedBy(context.sentence, token) : performing;
    if (carrier !== undefined) yield { token, carrier, phase: 'whole' };
    else if (sided || hasParty(context, token)) yield { token, phase: 'whole' };
  }
}

/** Verbs whose subject has the part that their object names. By hand: verbs of winning, suffering and filing. */
const GAINING = new Set(
  'win secure earn claim score record seal clinch celebrate enjoy complete snatch grab suffer endure concede sustain file bring lodge launch make complete agree announce'.split(
    ' ',
  ),
);

/** "secured a victory over Orme", "filed a lawsuit against the mill", "the suit that Orme filed": the verb above or below. */
function gainedBy(sentence: Sentence, noun: Token): Token | undefined {
  const verb = head(sentence, noun);
  if (noun.deprel === 'obj' && verb !== undefined && GAINING.has(verb.lemma)) return verb;
  return dependents(sentence, noun, 'acl', 'acl:relcl').find(
    (below) => GAINING.has(below.lemma) && dependent(sentence, below, 'nsubj') !== undefined,
  );
}

/** Verbs that do what their object names. By hand: light verbs and verbs of filing and uttering (Quirk et al. 16.58). */
const PERFORMING = new Set(
  'make give offer issue lodge file submit deliver express bring raise enter provide send carry conduct launch hold pay take'.split(
    ' ',
  ),
);

/** "offered no apology", "lodged a complaint", "a warning was issued": the verb above. */
function performedBy(sentence: Sentence, noun: Token): Token | undefined {
  const verb = head(sentence, noun);
  if (verb === undefined || !PERFORMING.has(verb.lemma)) return undefined;
  return noun.deprel === 'obj' || noun.deprel === 'nsubj:pass' ? verb : undefined;
}

/** "of the mill", "by Orme", "Orme's", "the Orme sale". */
function hasParty(context: SentenceContext, noun: Token): boolean {
  const { sentence } = context;
  if (dependent(sentence, noun, 'nmod:poss') !== undefined) return true;
  return dependents(sentence, noun, 'nmod', 'compound', 'amod').some((below) => {
    if (below.deprel !== 'nmod') return linkAt(context, below) !== undefined;
    const preposition = dependent(sentence, below, 'case')?.lemma;
    return preposition === 'of' || preposition === 'by';
  });
}
