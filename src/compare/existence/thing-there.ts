/** Is the thing of which one claim says that there is none the one that another points at? */
import type { ExistenceClaim } from '../../claims/index.ts';
import { isPersonNoun, relatedNoun } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, dependents, head, subject } from '../../language/tree.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { isDescriptive } from '../same/modifiers.ts';
import { likeness, type Party, partiesIn, partyOf } from './anchors.ts';
import { sentenceOf } from './sentence-of.ts';

const QUESTION = 'same thing';

/** Yes where nothing says that it is another's, of another place, or of another sort. */
export function thingThere(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): Answer {
  const [x, y] = [sentenceOf(denied, context), sentenceOf(told, context)];
  const [missing, noun] = [x?.tokens[denied.token], y?.tokens[told.token]];
  if (x === undefined || y === undefined || missing === undefined || noun === undefined)
    return no(QUESTION, 'one stands in a table');
  const narrow = narrowerSort(x, missing, y, noun);
  if (narrow !== undefined) return no(QUESTION, `"${narrow}" sets them apart`);
  const owner = ownerOf(denied, x, missing, context);
  const other = ownerOf(told, y, noun, context, true);
  if (owner !== undefined && other !== undefined) return sameOwner(owner, other, context);
  const whole = noun.deprel === 'compound' ? (head(y, noun) ?? noun) : noun;
  const around = placedAt(y, whole);
  if (around !== undefined) {
    const party = partyOf(around, told, y, context);
    const near = party === undefined ? [] : partiesIn(denied, context, true);
    const isNear = near.some((one) => party !== undefined && likeness(one, party, context) >= 0.7);
    if (!isNear) return no(QUESTION, `${around.form} is not spoken of where it is denied`);
    return yes(QUESTION, `both speak of ${told.of}, and of ${around.form}`);
  }
  if (owner !== undefined && isSomebody(owner, context)) return ofSomebody(owner, told, context);
  if (other !== undefined && isSomebody(other, context)) return no(QUESTION, `it is ${other.token.form}'s`);
  return unknown(QUESTION, `both speak of ${told.of}, and the text tells of one`, 0.9);
}

/** What is somebody's own has to be told of as theirs. */
function ofSomebody(owner: Party, told: ExistenceClaim, context: CompareContext): Answer {
  const sentence = sentenceOf(told, context);
  const noun = sentence?.tokens[told.token];
  const verb = sentence === undefined || noun === undefined ? undefined : head(sentence, noun);
  const user =
    sentence === undefined || verb?.upos !== 'VERB' || noun?.deprel !== 'obj' ? undefined : subject(sentence, verb);
  const party = sentence === undefined || user === undefined ? undefined : partyOf(user, told, sentence, context);
  return party !== undefined && likeness(party, owner, context) >= 0.8
    ? unknown(QUESTION, `${owner.token.form} is spoken of in both`, 0.9)
    : no(QUESTION, `nothing says that it is ${owner.token.form}'s`);
}

/** A word that narrows only one of the two, other than one that pictures it. */
function narrowerSort(x: Sentence, missing: Token, y: Sentence, noun: Token): string | undefined {
  const [own, others] = [narrowing(x, missing), narrowing(y, noun)];
  const isSameNoun = missing.lemma === noun.lemma;
  const lacking = own.find((word) => !others.includes(word) && !y.text.toLowerCase().includes(word));
  if (lacking !== undefined) return lacking;
  const added = others.find((word) => NARROWING.has(word) && !own.includes(word));
  return isSameNoun ? added : undefined;
}

const narrowing = (sentence: Sentence, noun: Token): readonly string[] =>
  dependents(sentence, noun, 'amod', 'compound')
    .map(({ lemma }) => lemma.toLowerCase())
    .filter((word) => !isDescriptive(word) && word !== 'single');

/** Words before a noun that say which of several. By hand: directions, order, age, part. */
const NARROWING = new Set(
  'north south east west northern southern eastern western upper lower front back rear old new other second third former original existing first last spare replacement temporary toy model paper'.split(
    ' ',
  ),
);

/** Whose it is: the possessor, who it is "of", else who has it, finds it or is without it. */
function ownerOf(
  claim: ExistenceClaim,
  sentence: Sentence,
  noun: Token,
  context: CompareContext,
  isTold = false,
): Party | undefined {
  const whole = noun.deprel === 'compound' ? (head(sentence, noun) ?? noun) : noun;
  const possessor = dependent(sentence, whole, 'nmod:poss');
  if (possessor !== undefined) return partyOf(possessor, claim, sentence, context);
  if (isTold) return undefined;
  const verb = clauseHead(sentence, noun);
  const own = HAVING.has(verb.lemma) || verb.lemma === 'without' ? subject(sentence, verb) : undefined;
  return own === undefined || own.index === noun.index ? undefined : partyOf(own, claim, sentence, context);
}

const HAVING = new Set(
  'have own possess carry keep get buy wear use hold include contain boast lack receive take drive'.split(' '),
);

/** "the balcony of the flat next door", "the lead in the play": what the thing is in or of. */
function placedAt(sentence: Sentence, noun: Token): Token | undefined {
  return dependents(sentence, noun, 'nmod').find((below) => {
    const preposition = dependent(sentence, below, 'case')?.lemma ?? '';
    return /^(?:of|in|at|on|for|from|to|around|behind|outside|inside|near|beside|between|under|above)$/u.test(
      preposition,
    );
  });
}

function sameOwner(owner: Party, other: Party, context: CompareContext): Answer {
  const weight = likeness(owner, other, context);
  if (weight >= 0.6) return yes(QUESTION, `it is ${owner.token.form}'s in both`, weight >= 0.8 ? 1 : 0.9);
  const isOpen = other.token.upos === 'PRON' && other.entity === undefined && !isSomebody(owner, context);
  return isOpen
    ? unknown(QUESTION, `${other.token.form} may be ${owner.token.form}`, 0.8)
    : no(QUESTION, `${owner.token.form} is not ${other.token.form}`);
}

const isSomebody = ({ entity, lemma }: Party, { references }: CompareContext): boolean =>
  entity === undefined
    ? isPersonNoun(lemma) || relatedNoun(lemma, 'person') !== 'none'
    : references.entity(entity).kind === 'person';
