/** "Mayor Ann Lee", "Ann Lee, the chief executive of Orrel Bank", "Lee, who chairs the board": who holds which office. */
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, isNegated, modality, tense } from '../../language/tree.ts';
import type { Draft } from '../reading/base.ts';
import { ownerOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { OFFICE_HEADS, type Office, officeOf } from './offices.ts';
import { describedBy, PEOPLE, subjectFor } from './owner.ts';
import { type StandingClaim, standingClaim } from './standing.ts';

/** Words before an office that make it another one, or one of another time. By hand: Quirk et al. 7.35 and deputies. */
const OTHER =
  /^(?:former|ex|then|acting|deputy|vice|assistant|associate|interim|outgoing|incoming|past|late|retired|future|onetime|one-time|ex-.*|honorary|co|shadow|joint|previous|next|new|first|last|would-be|caretaker|self-styled|under|junior|opposition|longtime|lieutenant|district|staff|group)$/u;

/** Verbs that say what office their subject holds. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['chair', 'chair'],
  ['captain', 'captain'],
  ['coach', 'coach'],
]);

/** The offices that a sentence gives to named people in its own time. */
export function* titles(context: SentenceContext): Iterable<Draft<StandingClaim>> {
  const { tokens } = context.sentence;
  if (!tokens.some(({ lemma }) => OFFICE_HEADS.has(lemma.toLowerCase()) || VERBS.has(lemma))) return;
  if (context.times.some(({ expression }) => expression.value.fields.year !== undefined)) return;
  for (const token of tokens) {
    const found = token.upos === 'VERB' ? ofVerb(context, token) : ofNoun(context, token);
    if (found !== undefined) yield found;
  }
}

function ofVerb(context: SentenceContext, verb: Token): Draft<StandingClaim> | undefined {
  const office = VERBS.get(verb.lemma);
  if (office === undefined || !/^VB[ZP]$/u.test(verb.xpos)) return undefined;
  if (isNegated(context.sentence, verb) || modality(context.sentence, verb) !== 'fact') return undefined;
  const owner = subjectFor(context, verb, PEOPLE);
  const object = dependent(context.sentence, verb, 'obj');
  if (
    owner === undefined ||
    object === undefined ||
    !/^(?:board|committee|panel|club|team|side|council|company|group)$/u.test(object.lemma)
  )
    return undefined;
  const body = ownerOf(context, object);
  const reading = { attribute: 'title' as const, what: officeOf(office)?.name ?? office, joint: false, body };
  return standingClaim(context, { ...reading, owner, first: verb.index, end: object.index + 1 });
}

function ofNoun(context: SentenceContext, noun: Token): Draft<StandingClaim> | undefined {
  if (!OFFICE_HEADS.has(noun.lemma.toLowerCase().replace('.', ''))) return undefined;
  const read = officeAt(context, noun);
  if (read === undefined || !isOwnTime(context, noun, read.first)) return undefined;
  const said = dependent(context.sentence, noun, 'cop') !== undefined;
  const owner = said ? subjectFor(context, noun, PEOPLE) : describedBy(context, noun, PEOPLE);
  if (owner === undefined || !isOfName(context, noun, owner)) return undefined;
  const first = read.first;
  const reading = { attribute: 'title' as const, what: read.office.name, joint: isJoint(context, noun, first) };
  return standingClaim(context, { ...reading, owner, first, end: noun.index + 1, body: bodyOf(context, noun) });
}

/** The longest office that ends in the token, with its first token. */
function officeAt({ sentence }: SentenceContext, noun: Token): { office: Office; first: number } | undefined {
  for (let length = 3; length > 0; length -= 1) {
    const first = noun.index - length + 1;
    if (first < 0) continue;
    const words = sentence.tokens
      .slice(first, noun.index + 1)
      .map(({ form }) => form.toLowerCase().replaceAll('.', ''));
    const office = officeOf(words.join(' '));
    if (office !== undefined) return { office, first };
  }
  return undefined;
}

/** Held in the sentence's own present: not "the former", "deputy", "mayor-elect", "was", "will be", "not". */
function isOwnTime({ sentence }: SentenceContext, noun: Token, first: number): boolean {
  const { tokens } = sentence;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const form = tokens[at]?.form.toLowerCase() ?? '';
    if (OTHER.test(form)) return false;
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT)$/u.test(tokens[at]?.upos ?? '') || form === ',') break;
  }
  if (/^(?:-|designate|emeritus|elect|candidate|nominee|'s|’s)$/iu.test(tokens[noun.index + 1]?.form ?? ''))
    return false;
  if (tokens[noun.index - 1]?.form === '-' && first === noun.index) return false;
  if (dependent(sentence, noun, 'cop') === undefined) return true;
  return tense(sentence, noun) === 'present' && !isNegated(sentence, noun) && modality(sentence, noun) === 'fact';
}

/** A title counts where it stands beside the name; "the general" alone only takes up what was said before. */
function isOfName({ references, prose, sentence }: SentenceContext, noun: Token, owner: Token): boolean {
  const mention = references.at(prose.index, sentence.index, noun.index);
  return mention === undefined || mention.form === 'name' || owner.index !== noun.index;
}

/** "chairman and chief executive", "chairman, president and CEO". */
function isJoint({ sentence }: SentenceContext, noun: Token, first: number): boolean {
  const near = [...dependents(sentence, noun, 'conj', 'cc')];
  const before = sentence.tokens[first - 1]?.form;
  const after = sentence.tokens[noun.index + 1]?.form;
  return (
    near.length > 0 || noun.deprel === 'conj' || before === 'and' || after === 'and' || before === '/' || after === '/'
  );
}

/** The body of the office: of the noun itself, or of the word that it hangs on in a title before a name. */
function bodyOf(context: SentenceContext, noun: Token): StandingClaim['body'] {
  return ownerOf(context, noun);
}
