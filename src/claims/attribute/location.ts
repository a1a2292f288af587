/** "the summit will be held in Geneva", "his home in Brno", "the concert in the town hall": where a thing is or happens. */

import { cued, cueOf } from '../../language/cues.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, isNegated, isPassive, modality, subject } from '../../language/tree.ts';
import type { ClaimBase, Subject } from '../claim.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { aboutOf, toldOf } from './about.ts';
import { type Site, type Sites, siteAfter, sitesBehind } from './site.ts';
import { EVENT_OF_VERB, EVENTS, type Facet, NOUNS_OF_PLACE, VERBS_OF_PLACE } from './where.ts';

/** The subject is the thing, person or event. */
export interface LocationClaim extends ClaimBase {
  readonly kind: 'attribute';
  readonly attribute: 'location';
  readonly facet: Facet;
  /** From the narrow to the wide. */
  readonly sites: readonly Site[];
}

const CUE = cueOf(VERBS_OF_PLACE.keys(), EVENTS, NOUNS_OF_PLACE.keys(), ['be']);

/** The places that a sentence tells of. */
export function* locations(context: SentenceContext): Iterable<Draft<LocationClaim>> {
  for (const token of cued(context.sentence, CUE)) {
    const found =
      token.upos === 'VERB' ? ofVerb(context, token) : token.upos === 'NOUN' ? ofNoun(context, token) : undefined;
    if (found !== undefined) yield found;
    if (token.deprel !== 'cop') continue;
    const predicated = ofCopula(context, token);
    if (predicated !== undefined) yield predicated;
  }
}

/** What a phrase tells: of what, which facet, and the tokens [first, end). */
interface Located extends Sites {
  readonly told: Subject;
  readonly facet: Facet;
  readonly first: number;
}

function ofVerb(context: SentenceContext, verb: Token): Draft<LocationClaim> | undefined {
  const { sentence } = context;
  const next = sentence.tokens[verb.index + 1];
  const isLong = VERBS_OF_PLACE.has(`${verb.lemma}_${next?.lemma}`);
  const name = isLong ? `${verb.lemma}_${next?.lemma}` : verb.lemma;
  const facet = VERBS_OF_PLACE.get(name);
  if (facet === undefined || !isTold(context, verb)) return undefined;
  if (facet === 'seat' && sentence.tokens[verb.index - 1]?.form === '-') return ofCompound(context, verb);
  const thing = thingOf(context, verb, facet, isLong);
  if (thing === undefined) return undefined;
  const from = isLong ? (next ?? verb) : (dependent(sentence, verb, 'obj') ?? verb);
  const behind = sitesBehind(context, from);
  const { sites, end } = behind.sites.length > 0 ? behind : sitesBefore(context, verb);
  const noun = EVENT_OF_VERB.get(name);
  const told = toldOf(context, thing);
  return noun === undefined
    ? claimOf(context, { told, facet, sites, first: verb.index, end })
    : claimOf(context, { told: { ...told, head: noun, modifiers: [] }, facet: 'held', sites, first: verb.index, end });
}

/** "the Leeds-based bank": the place is named before the hyphen, the thing behind. */
function ofCompound(context: SentenceContext, verb: Token): Draft<LocationClaim> | undefined {
  const { references, prose, sentence } = context;
  const mention = references.at(prose.index, sentence.index, verb.index - 2);
  const named = references.at(prose.index, sentence.index, verb.index + 1);
  const thing = named === undefined ? nounBehind(sentence, verb) : sentence.tokens[named.head];
  if (mention?.form !== 'name' || thing === undefined) return undefined;
  const { kind, name } = references.entity(mention.link.entity);
  if (kind !== 'place') return undefined;
  const sites = [{ kind: 'town' as const, value: name, link: mention.link }];
  return claimOf(context, {
    told: toldOf(context, thing),
    facet: 'seat',
    sites,
    first: mention.first,
    end: verb.index + 1,
  });
}

/** The last of the nouns that follow, past adjectives: "based drinks company". */
function nounBehind({ tokens }: Sentence, { index }: Token): Token | undefined {
  let noun: Token | undefined;
  for (let at = index + 1; /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at]?.upos ?? ''); at += 1)
    if (tokens[at]?.upos !== 'ADJ') noun = tokens[at];
  return noun;
}

const isTold = ({ sentence }: SentenceContext, verb: Token): boolean =>
  !isNegated(sentence, verb) && !/^(?:condition|question)$/u.test(modality(sentence, verb));

/** "the fifth floor, where it was found". */
function sitesBefore(context: SentenceContext, verb: Token): Sites {
  const where = dependents(context.sentence, verb, 'advmod').find(({ lemma }) => lemma === 'where');
  if (where === undefined) return { sites: [], end: 0 };
  for (let at = where.index - 1; at >= Math.max(0, where.index - 6); at -= 1) {
    if (context.sentence.tokens[at]?.upos !== 'ADP') continue;
    return { sites: siteAfter(context, at)?.sites ?? [], end: verb.index + 1 };
  }
  return { sites: [], end: 0 };
}

/** The thing: the subject of a passive or of a verb without object, else the object. */
function thingOf(context: SentenceContext, verb: Token, facet: Facet, isLong: boolean): Token | undefined {
  const { sentence } = context;
  const object = isLong ? undefined : dependent(sentence, verb, 'obj');
  if (OF_OBJECTS.test(facet) && object !== undefined) return object;
  const own = aboutOf(context, verb);
  const needsPassive = (OF_OBJECTS.test(facet) && !isLong) || facet === 'seat';
  return needsPassive && !isPassive(sentence, verb) && verb.index > 0 && facet !== 'begin' ? undefined : own;
}

const OF_OBJECTS = /^(?:held|find|arrest|found|bury|treat|move)$/u;

function ofNoun(context: SentenceContext, noun: Token): Draft<LocationClaim> | undefined {
  const { sentence } = context;
  const lemma = noun.lemma.toLowerCase();
  const facet = EVENTS.has(lemma) ? 'held' : NOUNS_OF_PLACE.get(lemma);
  if (facet === undefined || (noun.xpos === 'NNS' && !lemma.startsWith('headquarter'))) return undefined;
  if (
    lemma === 'office' &&
    !dependents(sentence, noun, 'compound', 'amod').some(({ lemma: of }) => /^(?:head|main)$/u.test(of))
  )
    return undefined;
  const next = sentence.tokens[noun.index + 1];
  const behind = sitesBehind(context, next?.form === ',' ? next : noun);
  if (facet !== 'held') return ofOwner(context, noun, facet, behind);
  const { sites, end } = behind.sites.length > 0 ? behind : goneTo(context, noun);
  return claimOf(context, { told: subjectOf(context, noun), facet, sites, first: noun.index, end });
}

/** "his home in Brno": it is told of the owner. */
function ofOwner(context: SentenceContext, noun: Token, facet: Facet, { sites, end }: Sites) {
  const owner = dependent(context.sentence, noun, 'nmod:poss');
  if (owner === undefined) return undefined;
  const told = toldOf(context, owner);
  if (told.entity === undefined && told.head === owner.lemma.toLowerCase() && owner.upos === 'PRON') return undefined;
  return claimOf(context, { told, facet, sites, first: noun.index, end });
}

/** "travelled to Sussex for the wedding". */
function goneTo(context: SentenceContext, noun: Token): Sites {
  const { tokens } = context.sentence;
  const forWord = tokens[noun.index - 2];
  if (forWord?.form !== 'for' || tokens[noun.index - 1]?.form !== 'the') return { sites: [], end: 0 };
  for (let at = forWord.index - 1; at >= Math.max(0, forWord.index - 6); at -= 1) {
    if (tokens[at]?.form !== 'to') continue;
    const found = siteAfter(context, at);
    return found?.end === forWord.index ? { sites: found.sites, end: noun.index + 1 } : { sites: [], end: 0 };
  }
  return { sites: [], end: 0 };
}

/** "the meeting will be in room 12". */
function ofCopula(context: SentenceContext, copula: Token): Draft<LocationClaim> | undefined {
  const { sentence } = context;
  const predicate = sentence.tokens[copula.head];
  const own = predicate === undefined ? undefined : subject(sentence, predicate);
  if (predicate === undefined || own === undefined || !isTold(context, predicate)) return undefined;
  if (!/^(?:in|at|on)$/u.test(dependent(sentence, predicate, 'case')?.form ?? '')) return undefined;
  const seat = NOUNS_OF_PLACE.get(own.lemma.toLowerCase()) === 'seat' && own.lemma !== 'office';
  const owner = seat ? dependent(sentence, own, 'nmod:poss') : undefined;
  const told = toldOf(context, owner ?? own);
  const facet = owner !== undefined ? 'seat' : EVENTS.has(told.head) ? 'held' : 'stand';
  return claimOf(context, { told, facet, ...sitesBehind(context, copula), first: copula.index });
}

function claimOf(context: SentenceContext, located: Located): Draft<LocationClaim> | undefined {
  const { told, facet, sites, first, end } = located;
  const token = context.sentence.tokens[first];
  if (token === undefined || sites.length === 0) return undefined;
  const value = { first: Math.min(first, end - 1), end: Math.max(first + 1, end) };
  const base = new LazyBase(context, { token, bearer: told, value });
  return Object.assign(base, { kind: 'attribute' as const, attribute: 'location' as const, facet, sites });
}
