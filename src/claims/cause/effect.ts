/** What came about: one name for the deed, and to whom or what it happened. */
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isPassive, subject } from '../../language/tree.ts';
import type { Lemma, Participant } from '../claim.ts';
import { participant } from '../reading/participants-of.ts';
import { classOf, nominal, verbLemma } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

export interface Effect {
  /** The class of its verb or noun, else its verb, else the noun itself ("riot"). */
  readonly deed: Lemma;
  /** To whom or what it happened; absent where the noun names it all ("the riot"). */
  readonly theme?: Participant;
  /** The family of incidents that it is one of, where it is told as the known one ("the fire"). */
  readonly incident?: string;
  /** The words for it, where no theme has them: "the fire at the mill". */
  readonly phrase?: string;
  /** The token that the claim is about. */
  readonly about: Token;
  /** The token that tells the effect. */
  readonly token: Token;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

/** Verbs of the same outcome under one name. */
const SAME: Readonly<Record<string, Lemma>> = { kill: 'die', explode: 'blaze', cancel: 'cancel', postpone: 'postpone' };
const named = (deed: Lemma): Lemma => SAME[deed] ?? deed;

/** The effect that a verb tells: its object, or what it is said of. */
export function effectOfVerb(context: SentenceContext, verb: Token): Effect | undefined {
  const { sentence } = context;
  if (verb.upos !== 'VERB') return undefined;
  const own = subject(sentence, verb);
  const found = dependent(sentence, verb, 'obj');
  const object = found !== undefined && NOMINAL.has(found.upos) ? found : undefined;
  const carried = carriedNoun(context, verb, own, object);
  if (carried !== undefined) return effectOfNoun(context, carried);
  const about = isPassive(sentence, verb) || object === undefined ? own : object;
  if (about === undefined || !NOMINAL.has(about.upos)) return undefined;
  const isLeaving = object !== undefined && own !== undefined && classOf(verb, 'verb') === 'withdraw';
  const theme = isLeaving ? own : about;
  const lemma = verbLemma(sentence, verb);
  const deed = classOf(verb, 'verb', lemma) ?? classOf(verb, 'verb') ?? lemma;
  return { deed: named(deed), theme: participant(context, 'patient', theme), about: theme, token: verb };
}

/** Verbs that only say that their subject or object comes about. By hand. */
const BRINGING = new Set(
  'order announce happen occur come begin start make decide declare erupt flare take hold call start impose'.split(' '),
);

/** "The closure was ordered because of", "the fire broke out after": the noun is what came about. */
function carriedNoun(
  { sentence }: SentenceContext,
  verb: Token,
  own: Token | undefined,
  object: Token | undefined,
): Token | undefined {
  const lemma = verbLemma(sentence, verb);
  const isBringing = BRINGING.has(verb.lemma) || lemma === 'break out';
  const noun = isPassive(sentence, verb) || object === undefined ? own : object;
  return isBringing && noun?.upos === 'NOUN' && isHappening(noun) ? noun : undefined;
}

const isHappening = (noun: Token) => nominal(noun) !== undefined || classOf(noun, 'noun') !== undefined;

/** Classes of which "in" names the theme: "a fall in sales". */
const OF_MEASURES = new Set(['rise', 'fall']);

/** The effect that a noun tells: "the collapse of the crane", "the dog's death", "the riot". */
export function effectOfNoun(context: SentenceContext, noun: Token): Effect | undefined {
  if (noun.upos === 'VERB') return effectOfVerb(context, noun);
  if (noun.upos !== 'NOUN') return undefined;
  const told = nominal(noun);
  const group = classOf(noun, 'noun') ?? told?.class;
  const theme = told === undefined ? undefined : themeOf(context, noun, group);
  if (theme !== undefined && told !== undefined)
    return {
      deed: named(group ?? told.lemma),
      theme: participant(context, 'patient', theme),
      about: theme,
      token: noun,
    };
  const bare = group === undefined ? noun.lemma : named(group);
  return { deed: bare, theme: participant(context, 'patient', noun), about: noun, token: noun };
}

/** "made the crane collapse", where the tree takes "crane collapse" for one noun. */
export function effectOfCompound(context: SentenceContext, noun: Token): Effect | undefined {
  const theme = dependent(context.sentence, noun, 'compound');
  const told = nominal(noun);
  if (theme === undefined || told === undefined) return undefined;
  const party = participant(context, 'patient', theme);
  const text = /^the\b/iu.test(participant(context, 'patient', noun).text) ? `the ${party.text}` : party.text;
  return { deed: named(told.class ?? told.lemma), theme: { ...party, text }, about: theme, token: noun };
}

function themeOf(context: SentenceContext, noun: Token, group: string | undefined): Token | undefined {
  const { sentence, times } = context;
  const isTime = ({ index }: Token) => times.some(({ first, end }) => index >= first && index < end);
  const owner = dependents(sentence, noun, 'nmod:poss').find((word) => !isTime(word));
  if (owner !== undefined) return owner;
  const prepositions = OF_MEASURES.has(group ?? '') ? ['of', 'in'] : ['of'];
  const phrases = [...dependents(sentence, noun, 'nmod'), ...besideNoun(context, noun)];
  const of = phrases.find(
    (word) => prepositions.includes(dependent(sentence, word, 'case')?.lemma ?? '') && !isTime(word),
  );
  return of ?? (OF_MEASURES.has(group ?? '') ? dependent(sentence, noun, 'compound') : undefined);
}

/** "the fall in attendance" where the tree hangs the phrase on the verb. */
function besideNoun({ sentence }: SentenceContext, noun: Token): readonly Token[] {
  const verb = head(sentence, noun);
  if (verb === undefined) return [];
  return dependents(sentence, verb, 'obl').filter((word) => {
    const preposition = dependent(sentence, word, 'case');
    return preposition?.index === noun.index + 1;
  });
}
