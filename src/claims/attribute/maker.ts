/** "the bridge was designed by Ann Lee", "its founder, Ann Lee", "the novel, by Ann Lee": who made a thing. */

import { cued, cueOf } from '../../language/cues.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, isNegated, isPassive, modality, subject } from '../../language/tree.ts';
import type { ClaimBase, Participant, Subject } from '../claim.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { participant } from '../reading/participants-of.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { aboutOf, toldOf } from './about.ts';
import { personDescribed } from './described.ts';
import { CRAFTS, MADE_BY, MAKER_NOUNS, MAKING_VERBS, type Making } from './making.ts';

/** The subject is the work. */
export interface MakerClaim extends ClaimBase {
  readonly kind: 'attribute';
  readonly attribute: 'maker';
  /** One name for all words of the deed: "write" for "penned by" and "its author". */
  readonly deed: string;
  readonly maker: Participant;
}

/** Made together, anew, in part, or in another form: others may be right too. By hand: adverbs and nouns of shares and order. */
const SHARED =
  /\b(?:co-\w+|with|together|jointly|joint|help(?:ed|s)?|partly|part of|originally|later|re-?(?:written|wrote|designed|built|discovered|vised)|first|second|new|another|other|half|version|adapt\w*|translat\w*|chapter|extended|based on|among|one of)\b/iu;

const CUE = cueOf(MAKING_VERBS.keys(), MAKER_NOUNS.keys(), ['by', 'work']);

/** The makers that a sentence names. */
export function* makers(context: SentenceContext): Iterable<Draft<MakerClaim>> {
  for (const token of cued(context.sentence, CUE)) {
    const { lemma } = token;
    if (token.upos === 'VERB') yield* ofVerb(context, token);
    else if (token.upos !== 'NOUN' && token.upos !== 'ADP') continue;
    else if (MAKER_NOUNS.has(lemma)) yield* ofNoun(context, token);
    else if (lemma === 'by') yield* ofBy(context, token);
    else if (lemma === 'work') yield* ofWork(context, token);
  }
}

function* ofVerb(context: SentenceContext, verb: Token): Iterable<Draft<MakerClaim>> {
  const { sentence } = context;
  const particle = dependent(sentence, verb, 'compound:prt')?.lemma ?? sentence.tokens[verb.index + 1]?.lemma ?? '';
  const makings = MAKING_VERBS.get(`${verb.lemma}_${particle}`) ?? MAKING_VERBS.get(verb.lemma);
  if (makings === undefined || isNegated(sentence, verb) || modality(sentence, verb) !== 'fact') return;
  const object = dependent(sentence, verb, 'obj') ?? payee(context, verb);
  const passive = isPassive(sentence, verb) || (object === undefined && agentOf(context, verb) !== undefined);
  if (!passive && !/^VB[DZ]$|^VBN$/u.test(verb.xpos)) return;
  const own = aboutOf(context, verb);
  const [work, maker] = passive ? [own, agentOf(context, verb)] : [object, own];
  if (work === undefined || maker === undefined) return;
  const end = Math.max(verb.index, maker.index, passive ? 0 : work.index) + 1;
  yield* claims(context, { makings, work, maker, first: Math.min(verb.index, maker.index), end });
}

/** "paid for the study": the tree may take the particle for a preposition. */
const payee = ({ sentence }: SentenceContext, verb: Token) =>
  verb.lemma === 'pay'
    ? dependents(sentence, verb, 'obl').find((below) => {
        const prepositions = dependents(sentence, below, 'case').map(({ lemma }) => lemma);
        return prepositions.includes('for') && !prepositions.includes('by');
      })
    : undefined;

/** Whom "by" names. */
function agentOf({ sentence }: SentenceContext, verb: Token): Token | undefined {
  return dependents(sentence, verb, 'obl:agent', 'obl', 'nmod').find(
    (below) => dependent(sentence, below, 'case')?.lemma === 'by' && below.index > verb.index,
  );
}

/** "its founder, Ann Lee", "Ann Lee, the author of the bill". */
function* ofNoun(context: SentenceContext, noun: Token): Iterable<Draft<MakerClaim>> {
  const { sentence } = context;
  const work = workOf(context, noun);
  const maker = personDescribed(context, noun, firstOf(context, noun, work));
  const makings = MAKER_NOUNS.get(noun.lemma.toLowerCase());
  if (work === undefined || maker === undefined || makings === undefined || noun.xpos === 'NNS') return;
  if (dependents(sentence, noun, 'conj').length > 0 || work.index === maker.index) return;
  const [first, end] = [Math.min(noun.index, maker.index), Math.max(noun.index, maker.index) + 1];
  yield* claims(context, { makings, work, maker, first, end });
}

function workOf({ sentence }: SentenceContext, noun: Token): Token | undefined {
  return (
    dependent(sentence, noun, 'nmod:poss') ??
    dependents(sentence, noun, 'nmod').find((below) => dependent(sentence, below, 'case')?.lemma === 'of')
  );
}

/** The first token of the phrase: that of the owner before it, or of the noun. */
function firstOf({ sentence }: SentenceContext, noun: Token, work: Token | undefined): number {
  let first = work !== undefined && work.index < noun.index ? work.index : noun.index;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/u.test(sentence.tokens[first - 1]?.upos ?? '')) first -= 1;
  return first;
}

/** "the novel The Salt Road, by Ann Lee", "a report by Ann Lee". */
function* ofBy(context: SentenceContext, by: Token): Iterable<Draft<MakerClaim>> {
  const { sentence } = context;
  const maker = sentence.tokens[by.head];
  if (maker === undefined || by.deprel !== 'case' || maker.index < by.index) return;
  const above = sentence.tokens[maker.head];
  const before = sentence.tokens[by.index - 1];
  if (above === undefined || (above.upos === 'VERB' && before?.form !== ',' && before?.upos !== 'PROPN')) return;
  const noun = sentence.tokens.slice(Math.max(0, by.index - 7), by.index).findLast(({ lemma }) => MADE_BY.has(lemma));
  const between = noun === undefined ? [] : sentence.tokens.slice(noun.index + 1, by.index);
  if (
    noun === undefined ||
    !between.every(
      ({ upos, form }) => upos === 'PROPN' || upos === 'DET' || /^[,"“”'‘’]$/u.test(form) || /^\p{Lu}/u.test(form),
    )
  )
    return;
  const named = between.find((token) => linkAt(context, token) !== undefined);
  const makings = [{ deed: MADE_BY.get(noun.lemma) ?? '' }];
  yield* claims(context, { makings, work: named ?? noun, maker, first: by.index, end: maker.index + 1 });
}

/** "the bridge, the work of the architect Ann Lee". */
function* ofWork(context: SentenceContext, noun: Token): Iterable<Draft<MakerClaim>> {
  const { sentence } = context;
  const maker = dependents(sentence, noun, 'nmod').find((below) => dependent(sentence, below, 'case')?.lemma === 'of');
  const deed = maker === undefined ? undefined : CRAFTS.get(maker.lemma);
  const work = noun.deprel === 'appos' ? sentence.tokens[noun.head] : subject(sentence, noun);
  if (maker === undefined || deed === undefined || work === undefined) return;
  yield* claims(context, { makings: [{ deed }], work, maker, first: noun.index, end: maker.index + 1 });
}

/** Who made which work, and the tokens [first, end) that say so. */
interface Made {
  readonly makings: readonly Making[];
  readonly work: Token;
  readonly maker: Token;
  readonly first: number;
  readonly end: number;
}

function* claims(context: SentenceContext, { makings, work, maker, first, end }: Made): Iterable<Draft<MakerClaim>> {
  const told = subjectOfWork(context, work);
  if (told === undefined || isShared(context, first, end)) return;
  const making = makings.find(({ works }) => works === undefined || works.has(told.head));
  const who = making === undefined ? undefined : makerOf(context, maker);
  if (making === undefined || who === undefined) return;
  const token = context.sentence.tokens[first] ?? maker;
  const base = new LazyBase(context, { token, bearer: told, value: { first, end } });
  yield Object.assign(base, { kind: 'attribute' as const, attribute: 'maker' as const, deed: making.deed, maker: who });
}

/** Do the words around tell of more than one maker, or of another form of the work? */
function isShared({ sentence }: SentenceContext, first: number, end: number): boolean {
  const near = sentence.tokens.slice(Math.max(0, first - 5), end + 4);
  return SHARED.test(
    near
      .map(({ form }) => form)
      .join(' ')
      .replaceAll(' - ', '-'),
  );
}

/** One person or body alone: the name beside the noun ("the engineer Ann Lee") stands for it. */
function makerOf(context: SentenceContext, token: Token): Participant | undefined {
  const { sentence, references, prose } = context;
  if (token.upos === 'PRON' && linkAt(context, token) === undefined) return undefined;
  if (dependents(sentence, token, 'conj').length > 0 || token.xpos === 'NNS') return undefined;
  const beside = references.at(prose.index, sentence.index, token.index + 1);
  const named =
    linkAt(context, token) !== undefined
      ? token
      : (dependents(sentence, token, 'appos', 'flat').find((below) => linkAt(context, below) !== undefined) ??
        (beside?.form === 'name' ? sentence.tokens[beside.head] : undefined));
  const who = participant(context, 'agent', named ?? token);
  return who.indefinite && who.entity === undefined ? undefined : who;
}

/** The work, singular; a pronoun is the noun or name that it stands for. */
function subjectOfWork(context: SentenceContext, work: Token): Subject | undefined {
  const { references } = context;
  if (/^NNP?S$/u.test(work.xpos)) return undefined;
  const own = toldOf(context, work);
  if (own.entity !== undefined) return references.entity(own.entity.entity).kind === 'person' ? undefined : own;
  const isKnown = own.head !== work.lemma.toLowerCase() || /^its?$/iu.test(work.form);
  return work.upos === 'PRON' ? (isKnown ? own : undefined) : /^(?:NOUN|PROPN)$/u.test(work.upos) ? own : undefined;
}
