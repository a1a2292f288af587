/** People who came to harm, or to none, told by other words than a verb of the family: "in a grave condition", "unscathed". */
import { cueWhere, hasCue } from '../../language/cues.ts';
import { isPersonNoun } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, dependents, isNegated, subject } from '../../language/tree.ts';
import type { FoundDeed } from './deeds-in.ts';

/** Words that a sentence of harm has, so that most sentences are not looked at. */
const CUE =
  /\b(?:hurt|injured|wounded|condition|hospitals?|infirmary|intensive care|un(?:hurt|harmed|injured|scathed)|safe|scratch|broken|fractured|torn|crushed|severed|shattered|dislocated|burnt|burned|bruised|burns|stretcher\w*|airlift\w*|hospitali[sz]ed|br(?:eak|eaking|eaks|oke)|fractur(?:e|es|ing)|concussed|los(?:t|e|es|ing))\b/iu;

const OF_ONE = new RegExp(CUE.source.replace(' care', ''), 'iu');
const FIRST_WORD = cueWhere((form) => OF_ONE.test(form));

/** Each place of a sentence that tells of harm to somebody, or denies it. */
export function harmsIn(sentence: Sentence): readonly FoundDeed[] {
  if (!hasCue(sentence, FIRST_WORD) || !CUE.test(sentence.text)) return [];
  return sentence.tokens.flatMap((token) => harmAt(sentence, token) ?? []);
}

function harmAt(sentence: Sentence, token: Token): FoundDeed | undefined {
  if (isSafe(sentence, token)) return found(sentence, token, safeFrom(sentence, token), true);
  if (isInCare(sentence, token) || isGraveCondition(sentence, token) || isBrokenPart(sentence, token))
    return found(sentence, token, token.index, false);
  if (token.upos === 'ADJ' && HURT.has(token.form.toLowerCase()) && dependent(sentence, token, 'cop') !== undefined)
    return found(sentence, token, token.index, false);
  if (HARMING.has(token.lemma) && token.upos === 'VERB') return found(sentence, token, token.index, false);
  return undefined;
}

function found(sentence: Sentence, token: Token, first: number, isDenial: boolean): FoundDeed {
  const carrier = token.upos === 'VERB' ? token : clauseHead(sentence, token);
  const isDenied = isNegated(sentence, carrier) !== isDenial;
  const own = carrier.index === token.index ? {} : { carrier };
  const words = [token.index];
  return {
    family: 'injury',
    token,
    ...own,
    first,
    end: token.index + 1,
    words,
    isDenied,
    isTelling: true,
    isOfAll: isOfAll(sentence, carrier),
  };
}

/** "everyone escaped unharmed", "all 20 passengers": nobody is left out. */
function isOfAll(sentence: Sentence, verb: Token): boolean {
  const who = subject(sentence, verb);
  if (who === undefined) return false;
  const before = dependents(sentence, who, 'det', 'det:predet', 'conj');
  return [who, ...before, ...before.flatMap((token) => dependents(sentence, token, 'det', 'det:predet'))].some(
    ({ lemma }) => ALL.has(lemma.toLowerCase()),
  );
}

const ALL = new Set(['all', 'every', 'everyone', 'everybody', 'each', 'both']);

/** Participles that are mostly read as verbs, but not in "nobody was hurt". */
const HURT = new Set(['hurt', 'injured', 'wounded']);

/** Verbs of bringing somebody hurt away. By hand. */
const HARMING = new Set(['stretcher', 'hospitalise', 'hospitalize', 'concuss']);

/** Adjectives of coming to no harm. Source: WordNet 3.1, similar to unharmed.a.01. */
const SAFE = new Set(['unharmed', 'unhurt', 'uninjured', 'unscathed']);

/** "got out unharmed", "without a scratch", "safe and well". */
function isSafe(sentence: Sentence, token: Token): boolean {
  if (SAFE.has(token.lemma.toLowerCase())) return token.deprel !== 'amod';
  if (token.lemma === 'scratch') return hasWithout(sentence, token);
  return token.lemma === 'safe' && dependents(sentence, token, 'conj').some(({ lemma }) => WELL.has(lemma));
}

const WELL = new Set(['well', 'sound', 'unharmed', 'unhurt']);

const hasWithout = (sentence: Sentence, token: Token): boolean =>
  dependent(sentence, token, 'case')?.form.toLowerCase() === 'without';

const safeFrom = (sentence: Sentence, token: Token): number =>
  token.lemma === 'scratch' ? (dependent(sentence, token, 'case')?.index ?? token.index) : token.index;

/** Verbs of being brought to, or being in, a place where the hurt are cared for. By hand. */
const CARED = new Set(
  'be remain stay spend recover take rush airlift fly lie keep bring admit discharge wake recuperate treat end'.split(
    ' ',
  ),
);

/** "spent the night in hospital", "is recovering in intensive care": not "said at the hospital". */
function isInCare(sentence: Sentence, token: Token): boolean {
  const isCare = token.lemma === 'care' && dependent(sentence, token, 'amod')?.lemma === 'intensive';
  if (!isCare && token.lemma !== 'hospital' && token.lemma !== 'infirmary') return false;
  if (!/^(?:obl|nmod)/u.test(token.deprel) && token.deprel !== 'root' && token.deprel !== 'conj') return false;
  const preposition = dependent(sentence, token, 'case')?.lemma ?? '';
  if (preposition !== 'in' && preposition !== 'to') return false;
  // "in the hospital" may be said of anybody; "in hospital" only of those who are cared for.
  const isBare = isCare || dependents(sentence, token, 'det', 'nmod:poss').length === 0;
  const verb = clauseHead(sentence, token);
  const isCared = CARED.has(verb.lemma) || (verb.index === token.index && isBare);
  return isCared && (isBare || preposition === 'to');
}

/** Grades of a condition that only the hurt are in. By hand. */
const GRADES = new Set(['critical', 'grave', 'serious', 'stable', 'life-threatening', 'satisfactory', 'poor']);

/** "in a grave condition", of people; by the order of the words, for the trees of such sentences are often wrong. */
function isGraveCondition(sentence: Sentence, token: Token): boolean {
  if (token.lemma !== 'condition') return false;
  const before = sentence.tokens.slice(Math.max(0, token.index - 4), token.index).map(({ form }) => form.toLowerCase());
  return GRADES.has(before.at(-1) ?? '') && before.includes('in') && isPersonal(sentence, token);
}

/** "the roof is in a poor condition". */
function isPersonal(sentence: Sentence, condition: Token): boolean {
  const who =
    subject(sentence, clauseHead(sentence, condition)) ??
    sentence.tokens.find(({ deprel, index }) => deprel === 'nsubj' && index < condition.index);
  if (who === undefined) return false;
  if (who.upos === 'PRON') return who.lemma !== 'it';
  return who.upos === 'PROPN' || who.upos === 'NUM' || isPersonNoun(who.lemma) || isCounted(sentence, who);
}

/** "two stokers": hardly ever of what is no person, before a grave condition. */
const isCounted = (sentence: Sentence, noun: Token): boolean => dependent(sentence, noun, 'nummod') !== undefined;

/** What happens to bones and flesh. By hand. */
const BREAKING = new Set('broken fractured torn crushed severed shattered dislocated burnt burned bruised'.split(' '));
const TO_BREAK = new Set(['break', 'fracture', 'dislocate', 'sever', 'lose']);

/** "a broken knee", "broke both wrists", "burns to his hands". */
function isBrokenPart(sentence: Sentence, token: Token): boolean {
  if (token.upos === 'VERB' && TO_BREAK.has(token.lemma)) {
    const part = dependent(sentence, token, 'obj');
    return part !== undefined && isBodyPart(part);
  }
  if (token.upos !== 'NOUN') return false;
  if (token.lemma === 'burn') return dependents(sentence, token, 'nmod').some(isBodyPart);
  const own = dependents(sentence, token, 'amod').filter(({ form }) => BREAKING.has(form.toLowerCase()));
  return own.length > 0 && isBodyPart(token);
}

/** Bones, joints, limbs and what holds them. Source: WordNet 3.1, hyponyms of bone.n.01, joint.n.01 and limb.n.01, those that injuries are told of. */
const BODY_PARTS = new Set(
  `shoulder arm forearm elbow wrist hand finger thumb hip pelvis leg thigh knee kneecap shin calf ankle heel foot toe rib skull jaw
  nose cheekbone collarbone breastbone spine neck vertebra femur tibia ligament tendon muscle hamstring tooth bone limb`.split(
    /\s+/u,
  ),
);

const isBodyPart = ({ upos, lemma }: Token): boolean => upos === 'NOUN' && BODY_PARTS.has(lemma);
