/** Is the deed that is told of another occasion than the one on which it is denied? */
import type { ExistenceClaim } from '../../claims/index.ts';
import { incidentFamily } from '../../language/lexicon/index.ts';
import type { CompareContext } from '../context.ts';
import { clauseWords } from './sentence-of.ts';

/** "after a crash on the ring road": the telling brings up an occasion of its own, or another place than the denial's. */
export function hasOwnScene(
  denied: ExistenceClaim,
  told: ExistenceClaim,
  context: CompareContext,
  strength: number,
): boolean {
  const scene = OCCASION.exec(clauseWords(told, context));
  if (scene === null) return false;
  const words = clauseWords(denied, context).toLowerCase();
  return strength < 1 || !words.includes((scene[1] ?? '').toLowerCase());
}

/** "In 2022 a pump failed and four were hurt": one of the two sentences alone goes back to another time. */
export const isOfOtherTimes = (denied: ExistenceClaim, told: ExistenceClaim): boolean =>
  OTHER_TIMES.test(told.place.text) !== OTHER_TIMES.test(denied.place.text);

const OTHER_TIMES =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:last|the previous|the following) (?:year|season|month|summer|winter|spring|autumn)\b|\b(?:years?|months?|decades?) (?:ago|earlier|before|later)\b/iu;

/** People die in bed; those whom the story is about are killed, drown, or die in it. */
export function isOfIncident(told: ExistenceClaim, context: CompareContext): boolean {
  if (told.wording.some((lemma) => VIOLENT.has(lemma))) return true;
  return (
    told.topic.some((lemma) => incidentFamily(lemma) !== undefined) || ON_THE_SPOT.test(clauseWords(told, context))
  );
}

const VIOLENT = new Set(['kill', 'drown', 'perish', 'cost', 'claim', 'take']);

const ON_THE_SPOT =
  /\b(?:at the scene|on the spot|on impact|in hospital|(?:of|from) (?:his|her|their) (?:injuries|wounds|burns))\b/iu;

const OCCASION =
  /\b(?:in|after|during|at|when) (?:an?|another|the \d{4}|last [a-z]+['’]s|the previous|an earlier) (?:\w+ )?(crash|collision|accident|fire|blaze|attack|explosion|blast|match|game|fight|raid|storm|flood|quake|earthquake|march|rally|strike|training|dispute|merger|deal)\b/iu;
