/** Which noun does a figure measure? */
import { predicateClass } from '../../language/lexicon/index.ts';
import type { NumericExpression } from '../../language/quantity.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, head, isPredicate, plainRelation, subject } from '../../language/tree.ts';
import type { Placed } from '../reading/placed.ts';
import { classOf } from '../reading/predicate-of.ts';
import { afterOf, announced } from './announced.ts';

/** The measured noun: its token, its lemma, and where it stands. */
export interface Measured {
  readonly token: Token;
  readonly lemma: string;
  readonly role: 'subject' | 'object' | 'oblique' | 'modifier' | 'root';
  /** The class of events that the noun itself tells of: "deaths", "the injured". */
  readonly event?: string;
}

/** Nouns that only announce a figure: what they are "of" is what is measured. By hand. */
const COUNTING = new Set(
  'number total tally figure count proportion share percentage rate amount majority handful dozen score hundred thousand million billion couple'.split(
    ' ',
  ),
);
/** Nouns for those who died. By hand. */
const REMAINS = new Set(['body', 'corpse', 'fatality', 'dead']);
/** Classes of events whose nouns ("deaths", "arrests") count people. */
const OF_PEOPLE = new Set([
  'die',
  'kill',
  'injure',
  'arrest',
  'rescue',
  'evacuate',
  'charge',
  'convict',
  'acquit',
  'detain',
]);

/** The noun that a figure measures; for a bare measure ("9.5 metres long") the noun that has it. */
export function measuredBy(sentence: Sentence, number: Placed<NumericExpression>): Measured | undefined {
  const own = sentence.tokens[number.head];
  if (own === undefined) return undefined;
  const victims = victimsOf(sentence, own, number);
  if (victims !== undefined) return victims;
  const those = sentence.tokens[number.end + 1];
  if (those !== undefined && isOfThoseWho(sentence, number.end) && number.expression.dimension === 'count')
    return { token: those, lemma: 'person', role: roleOf(sentence, own) };
  const noun =
    announced(sentence, number) ??
    putAt(sentence, own) ??
    nextTo(sentence, own, number) ??
    nounOf(sentence, own, number);
  const token = noun ?? own;
  const inside = token.index >= number.first && token.index < number.end;
  const lemma = inside ? (number.expression.unit ?? 'thing') : lemmaOf(token, number.expression);
  return { token, lemma, role: roleOf(sentence, token), ...eventOf(token) };
}

/** "all 40 of those who signed": people. */
const isOfThoseWho = ({ tokens }: Sentence, of: number): boolean =>
  tokens[of]?.lemma === 'of' &&
  tokens[of + 1]?.form.toLowerCase() === 'those' &&
  tokens[of + 2]?.lemma.toLowerCase() === 'who';

/** Verbs that put the size of what is their object at a figure. By hand. */
const PUTTING = new Set(['put', 'estimate', 'number', 'place', 'value', 'reckon']);

/** "Police put the crowd at 51,000": the crowd. */
function putAt(sentence: Sentence, own: Token): Token | undefined {
  const verb =
    own.deprel === 'obl' && dependent(sentence, own, 'case')?.lemma === 'at' ? head(sentence, own) : undefined;
  if (verb === undefined || !PUTTING.has(verb.lemma)) return undefined;
  const noun = dependent(sentence, verb, 'obj', 'nsubj:pass');
  return noun?.upos === 'NOUN' ? noun : undefined;
}

/** "a landslide kills 34", "the 34 dead", "the death toll stood at 41": people, though no noun says so. */
function victimsOf(
  sentence: Sentence,
  own: Token,
  { end, expression }: Placed<NumericExpression>,
): Measured | undefined {
  if (expression.dimension !== 'count' || expression.unit !== undefined) return undefined;
  const next = sentence.tokens[end];
  const isPlain = sentence.tokens[end - 1]?.index === own.index && own.upos === 'NUM';
  const verb = isPlain && own.deprel === 'obj' ? head(sentence, own) : undefined;
  const deed = verb === undefined ? undefined : classOf(verb, 'verb');
  if (verb !== undefined && deed !== undefined && OF_PEOPLE.has(deed) && next?.lemma !== 'of')
    return { token: own, lemma: 'person', role: 'object', event: deed === 'kill' ? 'die' : deed };
  const before = sentence.tokens[own.index - 1]?.form.toLowerCase();
  const fate = next?.upos === 'ADJ' && DEFINITE.has(before ?? '') ? FATES.get(next.lemma) : undefined;
  return next === undefined || fate === undefined
    ? undefined
    : { token: next, lemma: 'person', role: 'modifier', event: fate };
}

/** What has befallen those who are named by it alone. By hand. */
const FATES = new Map([
  ['dead', 'die'],
  ['injured', 'injure'],
  ['wounded', 'injure'],
]);
const DEFINITE = new Set(['the', 'these', 'those', 'all', 'its', 'their']);

function nounOf(sentence: Sentence, own: Token, number: Placed<NumericExpression>): Token | undefined {
  const inside = (token: Token) => token.index >= number.first && token.index < number.end;
  const of = ofPhrase(sentence, own);
  if (of !== undefined && !inside(of)) return of;
  const above = head(sentence, own);
  if (above === undefined) return bearer(sentence, own);
  if (isQuantifying(own) && isNoun(above) && !inside(above)) return counted(sentence, lastOfRun(sentence, above, own));
  if (own.deprel === 'nmod' && isNoun(above)) return counted(sentence, above);
  return bearer(sentence, own);
}

/** "Eleven walkers", "600 of the group's fighters": read from the words where the tree does not hang the figure on a noun. */
function nextTo(sentence: Sentence, own: Token, number: Placed<NumericExpression>): Token | undefined {
  if (own.deprel === 'nummod' || number.expression.unit !== undefined) return undefined;
  const next = sentence.tokens[number.end];
  if (next?.form.toLowerCase() === 'of') return afterOf(sentence, number.end - 1);
  return next?.xpos === 'NNS' && own.head !== next.index ? next : undefined;
}

/** "300 retired bus drivers": English phrases end with their head, whatever the tree says of the nouns before it. */
function lastOfRun(sentence: Sentence, noun: Token, number: Token): Token {
  if (noun.index < number.index || noun.index > number.index + 3) return noun;
  // "16 mouth-wateringly rich puddings": the first noun is a part of an adverb.
  const whole = sentence.tokens[noun.index + 1]?.xpos === 'HYPH' ? head(sentence, noun) : undefined;
  if (noun.deprel === 'compound' && whole !== undefined && whole.index > noun.index && isNoun(whole)) return whole;
  let last = noun;
  for (let at = noun.index + 1; at <= noun.index + 3; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || !isNoun(token)) break;
    if (
      token.upos === 'NOUN' &&
      (token.head === noun.head || token.head < number.index || plainRelation(noun.deprel) === 'compound')
    )
      last = token;
  }
  return last;
}

/** "14 of the dead", "a third of pupils", "dozens of homes". */
function ofPhrase(sentence: Sentence, token: Token): Token | undefined {
  const below = dependent(sentence, token, 'nmod', 'obl');
  if (below === undefined || dependent(sentence, below, 'case')?.lemma !== 'of') return undefined;
  return isNoun(below) ? below : undefined;
}

/** "the number of trains", "the death toll": down to what is counted. */
function counted(sentence: Sentence, noun: Token): Token {
  return COUNTING.has(noun.lemma) ? (ofPhrase(sentence, noun) ?? noun) : noun;
}

/** Verbs whose prepositional phrase is the measure of their subject: "stood at", "rose to", "sold for". By hand. */
const REACHING = new Set(
  'stand rise fall climb drop amount come grow shrink cost sell price value estimate put set last measure weigh run go double increase decrease decline jump soar peak reach settle total finish end open close start begin limit cap fix'.split(
    ' ',
  ),
);

/** "the gap was £9.8m", "the toll stood at 41", "the tower cost £3m": the subject has the measure. */
function bearer(sentence: Sentence, own: Token): Token | undefined {
  const predicate = clauseHead(sentence, own);
  const direct = own.index === predicate.index || head(sentence, own)?.index === predicate.index;
  if (!direct || !isPredicate(sentence, predicate)) return undefined;
  if (plainRelation(own.deprel) === 'obl' && !REACHING.has(predicate.lemma)) return undefined;
  const found = subject(sentence, predicate);
  return found !== undefined && isNoun(found) ? counted(sentence, found) : undefined;
}

const isNoun = (token: Token) => token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'SYM';
const isQuantifying = (token: Token) =>
  ['nummod', 'compound', 'amod', 'det', 'nmod'].includes(plainRelation(token.deprel));

function lemmaOf(token: Token, expression: NumericExpression): string {
  if (token.upos === 'NUM' || token.upos === 'SYM' || token.upos === 'PRON') return expression.unit ?? 'thing';
  if (eventOf(token).event !== undefined) return 'person';
  return token.lemma.toLowerCase();
}

/** The class of events that a noun or adjective tells of; the killed are dead. */
function eventClass(token: Token): string | undefined {
  if (REMAINS.has(token.lemma) || token.lemma === 'toll') return 'die';
  const group = classOf(token, token.upos === 'ADJ' ? 'adjective' : 'noun') ?? predicateClass(token.lemma, 'adjective');
  return group === 'kill' ? 'die' : group;
}

function eventOf(token: Token): { event?: string } {
  const group = eventClass(token);
  return group !== undefined && OF_PEOPLE.has(group) ? { event: group } : {};
}

function roleOf(sentence: Sentence, token: Token): Measured['role'] {
  const relation = plainRelation(token.deprel);
  if (relation === 'nsubj') return 'subject';
  if (relation === 'obj' || relation === 'iobj') return 'object';
  if (relation === 'obl') return 'oblique';
  return head(sentence, token) === undefined ? 'root' : 'modifier';
}
