/** "Ann Lee, a midwife", "who drove trams for a living": what somebody works as, however it is attached to the name. */

import { cued, cueOf } from '../../language/cues.ts';
import type { Token } from '../../language/sentence.ts';
import type { Draft } from '../reading/base.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { CALLING_HEADS, callingNamed, LONGEST_CALLING } from './occupations.ts';
import { bearerOfRole, type RolePhrase, rolePhrase } from './role-phrase.ts';
import { type StandingClaim, standingClaim } from './standing.ts';

/** Words before a calling that make it no living of one's own, or one that is given up. By hand: Quirk et al. 7.35. */
const OTHER =
  /^(?:former|ex|then|future|onetime|one-time|sometime|would-be|aspiring|failed|trainee|student|apprentice|amateur|part-time|volunteer|honorary|qualified|trained|self-taught|keen|first|new|next|previous|fellow|self-styled|fake|bogus|hobby|budding|occasional|armchair|frustrated|jobbing|company|court|test|fighter|spin|witch|script|play|backing|session)$/u;

/** What a sentence says of a change, of another calling besides, or of a wish. By hand. */
const CHANGED =
  /\b(?:before (?:that|then|becoming|he|she|turning|moving|joining)|became|becomes?|becoming|later|also|formerly|previously|once|at first|turned|retrained?|retraining|quit|gave up|gave it up|switched|both|as well as|aspired?|dream\w*|wanted|hop(?:es?|ed) to|train(?:s|ed|ing) (?:as|to)|stud(?:y|ied|ying)|qualif\w+|plays?|playing|played|portray\w*|dressed|disguised|pos(?:es?|ed|ing) as|pretend\w*|as if|as though|initially|until (?:he|she) (?:became|was)|went on to|former|started (?:out )?as|began as)\b/iu;

const LIFELONG =
  /\b(?:lifelong|(?:all|throughout) (?:his|her) (?:working )?life|(?:his|her) (?:whole|entire) (?:working )?(?:life|career)|(?:whole|entire) working life|from the day (?:he|she) left school)\b/iu;
const OVER = /^(?:retired|late|longtime)$/iu;

const CUE = cueOf(CALLING_HEADS);

/** The callings that a sentence gives to named people. */
export function* callings(context: SentenceContext): Iterable<Draft<StandingClaim>> {
  for (const noun of cued(context.sentence, CUE)) {
    const found = callingAt(context, noun);
    if (found === undefined || isAnother(context, found.phrase)) continue;
    const bearer = bearerOfRole(context, found.phrase);
    if (bearer === undefined || bearer.owner.index === noun.index) continue;
    const { first } = found.phrase;
    const reading = { attribute: 'calling' as const, what: found.what, joint: isJoint(context, found.phrase) };
    const { owner } = bearer;
    const held = heldIn(context, found.phrase, bearer.held);
    yield standingClaim(context, { ...reading, owner, held, first, end: noun.index + 1 });
  }
}

function callingAt(context: SentenceContext, noun: Token): { what: string; phrase: RolePhrase } | undefined {
  const { tokens } = context.sentence;
  if (!/^(?:NN|NNP|JJ)$/u.test(noun.xpos)) return undefined;
  for (let length = LONGEST_CALLING; length > 0; length -= 1) {
    const first = noun.index - length + 1;
    const words = tokens.slice(Math.max(0, first), noun.index + 1).map(({ form }) => form.toLowerCase());
    const what = first < 0 ? undefined : callingNamed(words.join(' '));
    const phrase = what === undefined ? undefined : rolePhrase(context, first, noun);
    if (what !== undefined && phrase !== undefined) return { what, phrase };
  }
  return undefined;
}

/** "a former nurse", "a trainee chef", "a nurse turned singer", "a chef's hat", "a doctor and poet". */
function isAnother({ sentence }: SentenceContext, { start, first, noun }: RolePhrase): boolean {
  const { tokens } = sentence;
  if (tokens.slice(start, first).some(({ form }) => OTHER.test(form.toLowerCase()))) return true;
  return /^(?:-|turned|by|’s|'s|in|to|on)$/u.test(tokens[noun.index + 1]?.form ?? '') && !isByDay(tokens, noun);
}

/** "an electrician by day", "a cook in Orrel": the trade is followed. */
const isByDay = (tokens: readonly Token[], { index }: Token): boolean =>
  /^(?:by_day|by_trade|in_\p{L}+|on_the|to_the)$/u.test(`${tokens[index + 1]?.form}_${tokens[index + 2]?.form}`) &&
  tokens[index + 2]?.form !== 'training';

function isJoint({ sentence }: SentenceContext, { start, noun }: RolePhrase): boolean {
  const { tokens } = sentence;
  const [before, after] = [tokens[start - 1]?.form ?? '', tokens[noun.index + 1]?.form ?? ''];
  return (
    /^(?:and|or|\/|&)$/u.test(before) ||
    /^(?:and|or|\/|&)$/u.test(after) ||
    CHANGED.test(clauseText(sentence, start, noun))
  );
}

/** The words around the phrase: far enough for "before that she was a plumber" and "who also works as a chef". */
function clauseText({ tokens }: SentenceContext['sentence'], start: number, { index }: Token): string {
  return tokens
    .slice(Math.max(0, start - REACH), index + REACH)
    .map(({ form }) => form)
    .join(' ');
}
const REACH = 8;

/** All one's life; once, where the words or a year tell of another time; or now. */
function heldIn(
  context: SentenceContext,
  { start, first }: RolePhrase,
  held: 'now' | 'past',
): NonNullable<StandingClaim['held']> {
  const { sentence, times } = context;
  if (LIFELONG.test(sentence.text)) return 'lifelong';
  const isOver = sentence.tokens.slice(start, first).some(({ form }) => OVER.test(form));
  const isDated = times.some(
    ({ expression: { value }, first: at }) =>
      value.fields.year !== undefined &&
      sentence.tokens[at]?.lemma !== 'since' &&
      sentence.tokens[at - 1]?.lemma !== 'since',
  );
  return isOver || isDated ? 'past' : held;
}
