/** "That figure was wrong", "she later changed her mind": what the draft says, in so many words, of a claim beside it. */
import type { Claim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { CompareContext } from '../context.ts';
import { neighboursOf } from './neighbours.ts';

/** The words of the remark, for messages. */
export interface Remark {
  readonly words: string;
}

/** Nouns for what was said: a figure, a date, a statement. By hand, the same classes as in claims/reading. */
const SAID =
  'figures?|numbers?|tolls?|counts?|estimates?|totals?|claims?|statements?|reports?|accounts?|dates?|deadlines?|versions?|assertions?|announcements?|story|information|descriptions?|remarks?|quotes?|quotations?|details?|decisions?|plans?|pledges?|promises?|positions?|forecasts?|allegations?|spelling|names?|ages?|titles?';

/** "That", "this figure", "the earlier report", "her first account": a subject that points back. */
const POINTING = `(?:(?:that|this|it|which|these|those|both|he|she|they)|(?:that|this|the|these|those|his|her|its|their)(?: (?:earlier|first|initial|original|previous|latter|former|same|first-given))? (?:${SAID}))`;

/** What tells that a statement is not so, or no longer. Source: synonyms of incorrect, false, revise and retract in WordNet 3.1. */
const UNDONE =
  'wrong|incorrect|false|untrue|mistaken|inaccurate|erroneous|misleading|a mistake|an error|in error|a misprint|a typing error|a slip|outdated|out of date|corrected|revised|updated|amended|restated|retracted|withdrawn|disproved|debunked|dropped|scrapped|reversed|overturned|abandoned|superseded';

/** "That was wrong", "the figure has since been corrected", "which turned out to be false". */
const CORRECTED = new RegExp(
  `(?:^|[,;:–—(] ?|\\b(?:but|and|yet|however,?) )(?:but |yet |however, )?${POINTING}(?: (?:later|since|soon|then|now|also|quickly|subsequently))*,? (?:was|were|is|are|has(?: since| now)? been|had(?: since)? been|have(?: since)? been|proved|proves|turned out|would turn out)(?: (?:to be|to have been|later|since|soon|then|quickly|subsequently|simply|plainly|badly|quite|partly|itself|themselves))* (?:${UNDONE})\\b`,
  'iu',
);

/** Participles that undo what stands before them: ", later revised to", "(since corrected)". */
const APPENDED =
  /[,(–—] ?(?:later|since|subsequently|now|soon|then)(?: (?:being|been))? (?:revised|corrected|updated|amended|retracted|withdrawn|disproved|debunked|reversed|overturned|dropped|restated|scrapped|abandoned)\b/iu;

/** Verbs of changing one's own position. By hand, with the idioms of news prose. */
const CHANGED_MIND =
  /\b(?:(?:chang(?:ed|es|ing) (?:his|her|their|its|my|our|your) (?:minds?|stor(?:y|ies)|account|position|stance|tune|version|plea))|(?:backtrack(?:ed|s|ing)?|back-?pedall?(?:ed|s|ing)?)|(?:revers(?:ed|es|ing) (?:himself|herself|itself|themselves|course|(?:his|her|its|their|the|that) (?:decision|position|stance)))|(?:(?:did|made|performed) (?:a|an)(?: [a-z]+)? (?:u-turn|about-face|about-turn|volte-face))|(?:(?:went|gone|going) back on)|(?:(?:took|taken|take|taking) (?:it|that|this|them|the [a-z]+|(?:his|her|its|their) [a-z]+) back)|(?:(?:retract|withdr[ae]w|recant|rescind)(?:ed|n|s|ing)? (?:it|that|this|them|(?:the|his|her|its|their|that|this)(?: [a-z-]+){0,2} (?:claims?|statements?|remarks?|comments?|offer|resignation|bid|threat|allegations?|accusations?|confession|testimony|report|figure|candidacy|decision|promise|pledge))|correct(?:ed|s) (?:himself|herself|itself|themselves)|(?:thought|thinks?) better of it|(?:had|has|have) second thoughts))\b/iu;

/** What undoes the claim, in its own sentence after it or in the next one; undefined where nothing does. */
export const undoing = remembered((claim: Claim, context: CompareContext): Remark | undefined => {
  const { own, after } = neighboursOf(claim, context);
  const rest = own.slice(endIn(claim, own));
  return (
    found(APPENDED, rest) ??
    found(CORRECTED, rest) ??
    (after === undefined ? undefined : (startingWith(after, CORRECTED) ?? byItsSource(claim, after))) ??
    byItsSource(claim, rest)
  );
});

/** Where the claim's value ends in its sentence; 0 where it is not found. */
function endIn({ value }: Claim, sentence: string): number {
  const at = sentence.indexOf(value);
  return at < 0 ? 0 : at + value.length;
}

/** How far into the next sentence a remark may begin. */
const OPENING = 30;

function startingWith(sentence: string, pattern: RegExp): Remark | undefined {
  const match = pattern.exec(sentence);
  return match === null || match.index > OPENING ? undefined : { words: match[0].trim() };
}

function found(pattern: RegExp, text: string): Remark | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : { words: match[0].replace(/^[^\p{L}]+/u, '') };
}

/** "… but she changed her mind": by a pronoun, or by a name or noun of the one who said or did it. */
function byItsSource(claim: Claim, text: string): Remark | undefined {
  const match = CHANGED_MIND.exec(text);
  if (match === null) return undefined;
  const before = text.slice(0, match.index);
  const clause = before.slice(before.search(/[^,;:–—]*$/u)).toLowerCase();
  const isPronoun =
    /\b(?:he|she|they|it|who|we|i)\b/u.test(clause) ||
    clause.trim() === '' ||
    /^\W*(?:and|but|then|later)\b/u.test(clause);
  return isPronoun || namesOf(claim).some((name) => clause.includes(name)) ? { words: match[0] } : undefined;
}

/** The words by which the one who says or does it may be called again, in small letters. */
function namesOf({ source, participants }: Claim): readonly string[] {
  return [source.name ?? '', ...participants.filter(({ role }) => role === 'agent').map(({ text }) => text)]
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u))
    .filter((word) => word.length > 3);
}
