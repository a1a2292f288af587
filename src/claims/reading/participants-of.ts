/** Who and what takes part in what a predicate tells. */
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isPassive, subject } from '../../language/tree.ts';
import type { Participant } from '../claim.ts';
import { linkAt, linkOf, modifiersOf, ownerOf, phraseTokens } from './phrase.ts';
import type { SentenceContext } from './sentence-context.ts';

type Role = Participant['role'];

/**
 * The participants of a predicate's token, agents first; for a noun ("the withdrawal of troops") its owners. The subject
 * of the verb that carries it ("they began the withdrawal") is its agent. Times take no part.
 */
export function participantsOf(context: SentenceContext, predicate: Token, carrier?: Token): readonly Participant[] {
  const found: (readonly [Role, Token])[] =
    predicate.upos === 'NOUN' ? ofNoun(context, predicate) : ofVerb(context, predicate);
  const agent = carrier === undefined ? undefined : carrierSubject(context, carrier, predicate);
  if (agent !== undefined && !found.some(([role]) => role === 'agent')) found.unshift(['agent', agent]);
  if (carrier !== undefined && predicate.upos === 'NOUN')
    for (const oblique of dependents(context.sentence, carrier, 'obl', 'obl:agent', 'iobj'))
      found.push([isBy(context, oblique) ? 'agent' : 'oblique', oblique]);
  return found
    .filter(([, token]) => takesPart(context, token))
    .map(([role, token]) => participant(context, role, token));
}

function ofVerb(context: SentenceContext, verb: Token): (readonly [Role, Token])[] {
  const { sentence } = context;
  const passive = isPassive(sentence, verb);
  const own = subject(sentence, verb);
  const planner = plannerOf(context, verb);
  const object = dependent(sentence, verb, 'obj') ?? dependent(sentence, verb, 'iobj');
  return [
    ...(planner === undefined ? [] : [['owner', planner] as const]),
    ...(own === undefined || isNounOfPlan(verb) ? [] : [[passive ? 'patient' : 'agent', own] as const]),
    ...(object === undefined ? [] : [['patient', object] as const]),
    ...dependents(sentence, verb, 'obl', 'obl:agent', 'iobj').flatMap((oblique): (readonly [Role, Token])[] => {
      if (oblique === object) return [];
      const by = passive && dependent(sentence, oblique, 'case')?.lemma === 'by';
      return [[by ? 'agent' : 'oblique', oblique]];
    }),
    ...ofNoun(context, verb),
  ];
}

const isBy = ({ sentence }: SentenceContext, oblique: Token) => dependent(sentence, oblique, 'case')?.lemma === 'by';

/** "of" and possessives own the event, "by" does it, other prepositions place it. */
function ofNoun({ sentence }: SentenceContext, noun: Token): (readonly [Role, Token])[] {
  return dependents(sentence, noun, 'nmod:poss', 'nmod', 'compound', 'amod').map((below) => {
    const preposition = dependent(sentence, below, 'case')?.lemma;
    if (preposition === 'by') return ['agent', below];
    const owns = below.deprel !== 'nmod' || preposition === undefined || preposition === 'of';
    return [owns ? 'owner' : 'oblique', below];
  });
}

/** "a decision to leave", "aims to leave": the noun above the infinitive does nothing. */
const isNounOfPlan = (verb: Token) => verb.deprel === 'acl' && verb.xpos === 'VB';

/** Whoever owns the noun above an infinitive ("Kovac's decision to leave"): the deed is theirs, though others may do it. */
function plannerOf(context: SentenceContext, verb: Token): Token | undefined {
  const noun = head(context.sentence, verb);
  if (noun === undefined || !isNounOfPlan(verb)) return undefined;
  const owners = dependents(context.sentence, noun, 'nmod:poss', 'compound', 'amod');
  return owners.find((owner) => owner.upos === 'NOUN' || linkAt(context, owner) !== undefined);
}

function carrierSubject(context: SentenceContext, carrier: Token, event: Token): Token | undefined {
  const found = subject(context.sentence, carrier);
  return found === undefined || found.index === event.index || isPassive(context.sentence, carrier) ? undefined : found;
}

function takesPart(context: SentenceContext, token: Token): boolean {
  if (context.times.some(({ first, end }) => token.index >= first && token.index < end)) return false;
  const linked = linkAt(context, token) !== undefined;
  return token.upos === 'PRON' || token.upos === 'ADJ' ? linked : true;
}

/** The phrase that a token heads, in its role. */
export function participant(context: SentenceContext, role: Role, token: Token): Participant {
  const { sentence } = context;
  const tokens = phraseTokens(sentence, token);
  const [first, last] = [sentence.tokens[tokens[0] ?? token.index], sentence.tokens[tokens.at(-1) ?? token.index]];
  const entity = linkOf(context, token);
  const owner = entity === undefined ? ownerOf(context, token) : undefined;
  const preposition = token.deprel === 'iobj' ? 'to' : dependent(sentence, token, 'case')?.lemma;
  const determiner = dependent(sentence, token, 'det')?.lemma;
  return {
    role,
    head: token.lemma.toLowerCase(),
    text: context.prose.block.text.slice(first?.span.start ?? token.span.start, last?.span.end ?? token.span.end),
    ...(preposition === undefined || preposition === "'s" ? {} : { preposition }),
    modifiers: modifiersOf(context, token),
    indefinite: determiner !== undefined && INDEFINITE.has(determiner),
    ...(entity === undefined ? {} : { entity }),
    ...(owner === undefined ? {} : { of: owner.link }),
  };
}

/** Determiners that bring up something new. Source: Quirk et al. 5.12–5.14. */
const INDEFINITE = new Set(['a', 'an', 'another', 'some', 'any', 'no', 'each', 'every']);
