/** What limits a denial, or sets a telling apart from it, so that both can stand. */
import type { ExistenceClaim } from '../../claims/index.ts';
import { isTimeNoun } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import { clauseHead, dependents, subject, subtree } from '../../language/tree.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { sameTime } from '../scope/time.ts';
import { clauseWords, sentenceOf } from './sentence-of.ts';

/** Words that leave room for some: for a time, for others, for more, for a part, or for a reason alone. By hand. */
const LEAVES_ROOM =
  /\b(?:where|until|till|yet|so far|still|since|again|any ?more|any longer|no longer|no more|further|other|others|another|else|fully|entirely|completely|wholly|necessarily|immediately|at first|initially|originally|previously|formerly|at the time|by then|at that stage|apart from|except|exception|other than|bar|but for|beyond|more than|longer|because|due to|almost|nearly|virtually|practically|hardly|little|few|enough|extra|additional|new|proper|formal|official|public|real|much|major|serious|direct|if|unless|whether|without a doubt|doubt|alone|specific|particular|personally|directly|separate|mutual|permanent|immediate|independent|significant|in (?:person|writing|public|private|full|detail|court|advance|time)|by name|this time|on this occasion|today|tonight|details|decision)\b/iu;

/** "were not sold online": how, where or to what degree, which may be all that is denied. */
function mannerOf(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): string | undefined {
  const sentence = sentenceOf(denied, context);
  const verb = sentence?.tokens[denied.carrier];
  if (sentence === undefined || verb === undefined) return undefined;
  const other = told.place.text.toLowerCase();
  return dependents(sentence, verb, 'advmod')
    .filter(({ index, upos }) => upos === 'ADV' && !denied.words.includes(index))
    .map(({ form }) => form.toLowerCase())
    .find((form) => !PLAIN.has(form) && !other.includes(form));
}

const PLAIN = new Set(
  "not n't n’t never ever when where why how also however simply ultimately in so far to therefore thus indeed actually away out off up down through back home".split(
    ' ',
  ),
);

/** Adjectives that leave room only for what is told in lesser words. */
const DEGREE = /^(?:proper|formal|official|public|real|major|serious|direct)$/iu;

/** The same, wherever they stand in the sentence. */
const EXCEPT = /\b(?:until|till|unless|except|apart from|other than|aside from|bar the)\b/iu;

/** No where the words of the denial leave room for what is told. */
export function deniedOutright(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): Answer {
  const question = 'denied outright';
  const room = roomOf(denied, context);
  if (room !== undefined && DEGREE.test(room) && denied.wording.join(' ') === told.wording.join(' '))
    return yes(question, 'both use the same words');
  if (isOfSome(denied, context))
    return no(question, 'it is denied of some only, whom the clause picks out', 'other-scope');
  const manner = mannerOf(denied, told, context);
  if (manner !== undefined) return no(question, `only "${manner}" is denied`, 'denied');
  return room === undefined ? yes(question, 'nothing limits the denial') : no(question, `it says "${room}"`, 'denied');
}

/** The words of a denial that leave room for some. */
const roomOf = remembered(
  (denied: ExistenceClaim, context: CompareContext): string | undefined =>
    LEAVES_ROOM.exec(clauseWords(denied, context, true))?.[0] ??
    EXCEPT.exec(sentenceOf(denied, context)?.text ?? '')?.[0],
);

/** "growers who own no mill", "in towns where no alarm was raised": a clause that picks out those of whom it is so. */
const isOfSome = remembered((denied: ExistenceClaim, context: CompareContext): boolean => {
  const sentence = sentenceOf(denied, context);
  const carrier = sentence?.tokens[denied.carrier];
  const verb = sentence === undefined || carrier === undefined ? undefined : clauseHead(sentence, carrier);
  if (sentence === undefined || verb === undefined || !verb.deprel.startsWith('acl')) return false;
  const above = sentence.tokens[verb.head];
  const before = sentence.tokens.slice(above === undefined ? 0 : above.index + 1, verb.index);
  return above !== undefined && above.index < verb.index && !before.some(({ form }) => form === ',');
});

/** Words that tell of another one, or of another time. By hand. */
const SETS_APART =
  /\b(?:(?:last|previous|past|next|following|coming) (?:year|season|month|summer|winter|spring|autumn|century|decade|week)['’]s|earlier (?:this|that|in)|formerly|once|next door|later|eventually|subsequently|since then|afterwards|now|nowadays|these days|today|soon|new|until|would|could|might|if|unless|instead|rather than|as if|like an?)\b/giu;

/** Where the words before a noun stand in its phrase. */
const LEADING = 6;

/** Words before a noun that make it another. By hand. */
const OTHERS =
  /\b(?:previous|former|old|ancient|original|neighbouring|neighboring|nearby|planned|proposed|future|possible|potential|alleged|mock|imaginary|similar|rival|other|others|another|different)\b/iu;

/** No where the telling is of another one, or of before or after. */
export function notSetApart(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): Answer {
  const question = 'of the same';
  const own = clauseWords(denied, context).toLowerCase();
  for (const found of setsApart(told, context))
    if (!own.includes(found.toLowerCase())) return no(question, `the other says "${found}"`, 'other-scope');
  const another = ANOTHER.exec(doerOf(denied, context))?.[0];
  if (another !== undefined && !ANOTHER.test(doerOf(told, context)))
    return no(question, `the denial is of "${another}"`, 'other-scope');
  const othersIn = denied.form === 'thing' ? othersInClause : othersInParties;
  const other = denied.none === undefined ? othersIn(told, context) : undefined;
  if (other !== undefined && !own.includes(other.toLowerCase()))
    return no(question, `the other is told of one that is "${other}"`, 'other-scope');
  return yes(question, 'neither is said to be another');
}

/** The words of a telling that tell of another one, or of another time. */
const setsApart = remembered((told: ExistenceClaim, context: CompareContext): readonly string[] =>
  [...clauseWords(told, context).matchAll(SETS_APART)].map(([found]) => found),
);

/** The words of a telling that make what it is of another, anywhere or before those who take part. */
const othersInClause = remembered(
  (told: ExistenceClaim, context: CompareContext): string | undefined => OTHERS.exec(clauseWords(told, context))?.[0],
);
const othersInParties = remembered((told: ExistenceClaim, context: CompareContext): string | undefined => {
  const parties = [
    told.subject.text,
    ...told.participants.filter(({ role }) => role !== 'oblique').map(({ text }) => text),
  ].map((text) => text.split(' ').slice(0, LEADING).join(' '));
  return OTHERS.exec([...parties, doerOf(told, context)].join(' '))?.[0];
});

/** The words of whoever does it or has it done to them: "the driver of the other car". */
const doerOf = remembered((claim: ExistenceClaim, context: CompareContext): string => {
  const sentence = sentenceOf(claim, context);
  const carrier = sentence?.tokens[claim.carrier];
  if (sentence === undefined || carrier === undefined) return '';
  const who = subject(sentence, clauseHead(sentence, carrier));
  return who === undefined
    ? ''
    : subtree(sentence, who)
        .map((index) => sentence.tokens[index]?.form)
        .slice(0, LONGEST)
        .join(' ');
});

/** "one in September", "an earlier fire": not the one that the story is about. */
const ANOTHER = /^(?:one|another|(?:an|the) earlier|(?:a|the) previous|(?:a|the) similar)\b(?! of)/iu;

/** Longer phrases have clauses of their own. */
const LONGEST = 8;

/** No where the two stand too close to have been written apart. */
export function toldApart(denied: ExistenceClaim, told: ExistenceClaim): Answer {
  const question = 'told twice';
  const [x, y] = [denied.place, told.place];
  if (x.block === y.block) return no(question, 'one paragraph tells both, and its writer saw them');
  return yes(question, 'two paragraphs tell of it');
}

/** What was not in the whole story was at no time of it; another year, or long ago, is another time. */
export function atThatTime(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): Answer {
  const answer = sameTime(denied, told);
  const [x, y] = [denied.scope.time, told.scope.time];
  const isOtherMonth = x === undefined && denied.none !== undefined && isPastMonth(denied, y?.text);
  if (answer.answer !== 'no' && !isOtherMonth)
    return answer.answer === 'unknown' ? { ...answer, weight: 0.95 } : answer;
  if (x !== undefined && y !== undefined) return answer;
  const text = (x ?? y)?.text ?? '';
  const isNever = /\b(?:never|ever|has|have)\b/iu.test(clauseWords(denied, context));
  const isFar = FAR.test(text) || (denied.none !== undefined && isPastMonth(denied, text));
  if (isNever || !isFar || /\b(?:a|every|each) /iu.test(text))
    return unknown(answer.question, `it is denied for all the time, ${text} too`, 0.9);
  return no(answer.question, `only one is tied to ${text}`, 'other-time');
}

/** What nobody did on an occasion may have been done in a month that is named. */
const isPastMonth = ({ stance }: ExistenceClaim, text = ''): boolean => MONTH.test(text) && stance.modality !== 'plan';

/** Another year than that of the story. */
const FAR = /\b(?:1[5-9]|20)\d\d\b|\b(?:year|decade|centur|season|ago|month)/iu;
const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** Plans are denied of what is planned, deeds of what was done. */
export function saidAlike(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): Answer {
  const question = 'both said to be so';
  const [x, y] = [denied.stance.modality, told.stance.modality];
  if (denied.stance.status === 'denied' || told.stance.status === 'denied')
    return no(question, 'one is only what somebody denies', 'denied');
  if (x === y) return yes(question, `both are told as ${x}`);
  if (told.predicate?.noun !== undefined && x === 'plan')
    return unknown(question, 'one is planned, and the other only named', 0.85);
  if (x === 'plan' && (denied.of === 'dismissal' || hasNoTense(told, context)))
    return unknown(question, 'one is planned, and the other told in passing', 0.85);
  if (denied.form === 'thing' && x === 'fact')
    return unknown(question, 'what is planned for it is planned for what is there', 0.8);
  const isWould = /\bwould\b/iu.test(sentenceOf(denied, context)?.text ?? '');
  return isWould
    ? unknown(question, 'one is told as what was planned', 0.85)
    : no(question, 'one is planned, the other is so', 'hypothetical');
}

/** "the 40 people made redundant": it may be told of what is to come. */
function hasNoTense(told: ExistenceClaim, context: CompareContext): boolean {
  const verb = sentenceOf(told, context)?.tokens[told.carrier];
  return verb?.deprel === 'acl' && verb.xpos === 'VBN';
}

/** Nouns of times say nothing of what it is about. */
export const isAbout = (lemma: string): boolean => !isTimeNoun(lemma) && !EMPTY.has(lemma);

/** Nouns that nearly every sentence may have. By hand. */
const EMPTY = new Set(
  'face hand head foot eye word place one thing way time place people person man woman part number lot kind sort case side end point word name other rest day hour minute week month year half quarter dozen pair group member'.split(
    ' ',
  ),
);
