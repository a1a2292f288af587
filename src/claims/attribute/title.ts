/** "Mayor Ann Lee", "Ann Lee, the chief executive of Orrel Bank", "Lee, who chairs the board": who holds which office. */

import { cued, cueOf } from '../../language/cues.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, isNegated, modality, tense } from '../../language/tree.ts';
import type { Draft } from '../reading/base.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { type Body, bodyOf } from './body.ts';
import { personDescribed } from './described.ts';
import { OFFICE_FIELDS, OFFICE_HEADS, type Office, officeOf } from './offices.ts';
import { nameBefore, PEOPLE, subjectFor } from './owner.ts';
import { bearerOfRole, rolePhrase } from './role-phrase.ts';
import { type StandingClaim, standingClaim } from './standing.ts';

/** Words before an office that make it another one, or one of another time. By hand: Quirk et al. 7.35. */
const OTHER =
  /^(?:former|ex|then|acting|associate|interim|outgoing|incoming|past|late|retired|future|onetime|one-time|ex-.*|honorary|co|shadow|joint|previous|next|new|first|last|would-be|caretaker|self-styled|under|junior|opposition|longtime|lieutenant|district|staff|group|trainee|student|part-time|visiting|aspiring|substitute|second|third|only|amateur|volunteer|qualified|trained|apprentice|goalkeeping|batting|bowling|fitness|assistant)$/u;

/** Verbs that say what office their subject holds. By hand: verbs of leading that have an office of their own. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['chair', 'chair'],
  ['captain', 'captain'],
  ['coach', 'coach'],
  ['edit', 'editor'],
  ['run', 'head'],
  ['head', 'head'],
]);

/** What is chaired, captained, coached or edited as an office. */
const LED =
  /^(?:board|committee|panel|club|team|side|council|company|ministry|group|opposition|association|union|society|trust|authority|agency|department|school|charity|museum|library|centre|paper|newspaper|magazine|journal)$/u;

const CUE = cueOf(OFFICE_HEADS, OFFICE_FIELDS, VERBS.keys(), ['lead', 'command', 'portfolio', 'brief', 'remit']);

/** The offices that a sentence gives to named people in its own time. */
export function* titles(context: SentenceContext): Iterable<Draft<StandingClaim>> {
  for (const token of cued(context.sentence, CUE)) {
    const found =
      token.upos === 'VERB' && (VERBS.has(token.lemma) || /^(?:lead|command)$/u.test(token.lemma))
        ? ofVerb(context, token)
        : isOffice(token.lemma) || (token.form !== token.lemma && isOffice(token.form)) || isField(context, token)
          ? ofNoun(context, token)
          : ofBrief(context, token);
    if (found !== undefined) yield found;
  }
}

/** May the word end the name of an office, however it is written? */
function isOffice(word: string): boolean {
  const lower = word.toLowerCase();
  return OFFICE_HEADS.has(lower) || (lower.includes('.') && OFFICE_HEADS.has(lower.replace('.', '')));
}

/** "head of sales", "minister for health". */
const isField = ({ sentence }: SentenceContext, { index, form }: Token): boolean =>
  /^(?:of|for)$/u.test(sentence.tokens[index - 1]?.form ?? '') && OFFICE_FIELDS.has(form.toLowerCase());

/** "whose brief is health": the minister for it. */
function ofBrief(context: SentenceContext, noun: Token): Draft<StandingClaim> | undefined {
  const { tokens } = context.sentence;
  const [whose, be, field] = [tokens[noun.index - 1], tokens[noun.index + 1], tokens[noun.index + 2]];
  if (!/^(?:brief|portfolio|remit)$/u.test(noun.form) || whose?.form !== 'whose' || be?.form !== 'is') return undefined;
  const office = officeOf(`minister for ${field?.form.toLowerCase()}`);
  const owner = nameBefore(context, tokens[whose.index - 1]?.form === ',' ? whose.index - 1 : whose.index, PEOPLE);
  if (office === undefined || owner === undefined) return undefined;
  const reading = { attribute: 'title' as const, what: office.name, joint: false };
  return standingClaim(context, { ...reading, owner, first: whose.index, end: noun.index + 3 });
}

function ofVerb(context: SentenceContext, verb: Token): Draft<StandingClaim> | undefined {
  const office = officeOfVerb(context, verb);
  if (office === undefined || !isOfNow(context, verb) || isOfOtherYear(context, verb)) return undefined;
  if (isNegated(context.sentence, verb) || modality(context.sentence, verb) !== 'fact') return undefined;
  const owner = subjectFor(context, verb, PEOPLE);
  const object = dependent(context.sentence, verb, 'obj');
  if (
    owner === undefined ||
    object === undefined ||
    !(LED.test(object.lemma) || TROOPS.test(object.lemma) || object.upos === 'PROPN')
  )
    return undefined;
  const reading = { attribute: 'title' as const, what: officeOf(office)?.name ?? office, joint: false };
  return standingClaim(context, {
    ...reading,
    ...bodyOf(context, object, 'itself'),
    owner,
    first: verb.index,
    end: object.index + 1,
  });
}

/** "chairs", "has chaired"; not "had chaired". */
function isOfNow({ sentence }: SentenceContext, verb: Token): boolean {
  if (/^VB[ZP]$/u.test(verb.xpos)) return true;
  return verb.xpos === 'VBN' && dependents(sentence, verb, 'aux').some(({ form }) => /^(?:has|have)$/u.test(form));
}

/** "leads the opposition", "runs the health ministry", "commands the garrison". */
function officeOfVerb({ sentence }: SentenceContext, verb: Token): string | undefined {
  const led = dependent(sentence, verb, 'obj');
  const field = led === undefined ? undefined : sentence.tokens[led.index - 1]?.form.toLowerCase();
  if (led !== undefined && /^(?:ministry|department)$/u.test(led.lemma)) {
    const minister = officeOf(`${led.lemma === 'ministry' ? 'minister for' : 'head of'} ${field}`);
    if (minister !== undefined) return minister.name;
  }
  if (verb.lemma === 'command') return led !== undefined && TROOPS.test(led.lemma) ? 'army commander' : undefined;
  if (verb.lemma !== 'lead') return VERBS.get(verb.lemma);
  return led?.lemma === 'opposition' || led?.lemma === 'council' ? `${led.lemma} leader` : undefined;
}

/** What an officer of an army commands. */
const TROOPS = /^(?:garrison|battalion|brigade|regiment|division|army|troop|barracks)$/u;

function ofNoun(context: SentenceContext, noun: Token): Draft<StandingClaim> | undefined {
  const read = officeAt(context, noun);
  if (read === undefined || !isOwnTime(context, noun, read.first)) return undefined;
  const { first, office } = read;
  const behind = [1, 2].map((step) => officeAt(context, context.sentence.tokens[noun.index + step]));
  if (behind.some((longer) => longer !== undefined && longer.first <= noun.index)) return undefined;
  const owner = personDescribed(context, noun, first) ?? bearerNow(context, noun, first);
  if (owner === undefined || !isOfName(context, noun, owner) || isOfOtherYear(context, noun)) return undefined;
  const reading = { attribute: 'title' as const, what: office.name, joint: isJoint(context, noun, first) };
  return standingClaim(context, {
    ...reading,
    ...bodyOfOffice(context, noun, first),
    owner,
    first,
    end: noun.index + 1,
  });
}

/** "head of sales at Corvan": the body of the head, not of the sales. */
function bodyOfOffice(context: SentenceContext, noun: Token, first: number): Body {
  const top = isField(context, noun) ? context.sentence.tokens[noun.index - 2] : undefined;
  if (top === undefined || top.index < first) return bodyOf(context, noun, 'owner');
  const [body, own] = [bodyOf(context, top, 'owner'), bodyOf(context, noun, 'owner')];
  const nouns = [...(body.bodyNouns ?? []), ...(own.bodyNouns ?? [])].filter((word) => word !== noun.lemma);
  return { ...own, ...body, ...(nouns.length === 0 ? { bodyNouns: [] } : { bodyNouns: nouns }) };
}

/** Whom "as head of sales", "who has been head since May" and the like tell of, in their own time. */
function bearerNow(context: SentenceContext, noun: Token, first: number): Token | undefined {
  const bearer = bearerOfRole(context, rolePhrase(context, first, noun));
  return bearer?.held === 'now' ? bearer.owner : undefined;
}

/** The longest office that ends in the token, with its first token; "vice-chairman" may be three tokens. */
function officeAt(
  { sentence }: SentenceContext,
  noun: Token | undefined,
): { office: Office; first: number } | undefined {
  if (noun === undefined) return undefined;
  for (let length = 4; length > 0; length -= 1) {
    const first = noun.index - length + 1;
    if (first < 0) continue;
    const words = sentence.tokens
      .slice(first, noun.index + 1)
      .map(({ form }) => form.toLowerCase().replaceAll('.', ''));
    const office = officeOf(words.join(' ').replaceAll(' - ', '-'));
    if (office !== undefined && words[0] !== '-') return { office, first };
  }
  return undefined;
}

/** Held in the sentence's own present: not "the former", "mayor-elect", "was", "will be", "not", "by training". */
function isOwnTime({ sentence }: SentenceContext, noun: Token, first: number): boolean {
  const { tokens } = sentence;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const form = tokens[at]?.form.toLowerCase() ?? '';
    if (OTHER.test(form)) return false;
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT)$/u.test(tokens[at]?.upos ?? '') || form === ',') break;
  }
  if (
    AFTER.test(tokens[noun.index + 1]?.form ?? '') ||
    /^(?:by|until|at)_(?:trade|training|profession|the|[12]\d{3})$/u.test(
      `${tokens[noun.index + 1]?.form}_${tokens[noun.index + 2]?.form}`,
    )
  )
    return false;
  if (tokens[first - 1]?.form === '-') return false;
  if (dependent(sentence, noun, 'cop') === undefined) return true;
  return (
    (tense(sentence, noun) === 'present' || hasBeen(sentence, noun)) &&
    !isNegated(sentence, noun) &&
    modality(sentence, noun) === 'fact'
  );
}

/** "who has been head since May": to this day. */
const hasBeen = (sentence: SentenceContext['sentence'], noun: Token): boolean =>
  dependents(sentence, noun, 'aux').some(({ form }) => form === 'has') &&
  sentence.tokens.slice(noun.index + 1, noun.index + 8).some(({ form }) => form === 'since');

const AFTER = /^(?:-|designate|emeritus|elect|candidate|nominee|hopeful|turned|until|'s|’s)$/iu;

/** Told of a year that the clause names: the office may be that of then. */
function isOfOtherYear(context: SentenceContext, token: Token): boolean {
  const { tokens } = context.sentence;
  const dated = context.times.filter(
    ({ expression, first }) =>
      expression.value.fields.year !== undefined &&
      tokens[first - 1]?.lemma !== 'since' &&
      tokens[first]?.lemma !== 'since',
  );
  if (dated.length === 0) return false;
  const clause = context.clauseOf(token).tokens;
  return dated.some(({ head, first }) => clause.includes(head) || clause.includes(first));
}

/** A title counts where it stands beside the name; "the general" alone only takes up what was said before. */
function isOfName({ references, prose, sentence }: SentenceContext, noun: Token, owner: Token): boolean {
  const mention = references.at(prose.index, sentence.index, noun.index);
  return mention === undefined || mention.form === 'name' || owner.index !== noun.index;
}

/** "chairman and chief executive", "chairman, president and CEO". */
function isJoint({ sentence }: SentenceContext, noun: Token, first: number): boolean {
  if (
    sentence.tokens
      .slice(Math.max(0, first - 5), first)
      .some(({ form }) => /^(?:also|both|doubles|either)$/u.test(form))
  )
    return true;
  const near = [...dependents(sentence, noun, 'conj', 'cc')];
  const [before, after] = [sentence.tokens[first - 1]?.form ?? '', sentence.tokens[noun.index + 1]?.form ?? ''];
  return (
    near.length > 0 ||
    (noun.deprel === 'conj' && before === 'and') ||
    [before, after].some((form) => /^(?:and|or|\/|cum)$/u.test(form))
  );
}
