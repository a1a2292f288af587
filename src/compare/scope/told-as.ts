/** Are a denial and a telling of one deed told as of one moment, and without a limit? */
import type { EventClaim } from '../../claims/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';

const QUESTION = 'told of the same moment';

/** Adverbs that set a deed apart from an earlier or later one. By hand: time adjuncts of order and change (Quirk et al. 8.71). */
const SHIFTS = new Set(
  `again later earlier then now before after since once first initially originally previously recently formerly soon
  eventually finally subsequently afterwards long anymore longer until when while today yesterday tomorrow tonight today's
  nowadays currently usually normally often always sometimes rarely seldom generally immediately`.split(/\s+/u),
);

/** A telling may say what went on beside it or came after it. */
const LINKS = new Set(['before', 'while', 'when', 'until', 'immediately', 'finally', 'recently']);

/** "nobody had been hurt until Monday": it may well have happened then. */
const OPEN_ENDED = new Set(['until', 'before', 'by', 'after', 'within']);

/** No where one is told as earlier than the other, or the denial holds only of how, why or when it was done. */
export function sameMoment(denied: EventClaim, told: EventClaim): Answer {
  const shift = [...denied.limits, ...told.limits.filter((word) => !LINKS.has(word))].find((word) => SHIFTS.has(word));
  if (shift !== undefined) return no(QUESTION, `"${shift}" tells of another moment`);
  const until = denied.scope.time?.value;
  if (until !== undefined && OPEN_ENDED.has(until.bound) && told.scope.time === undefined)
    return no(QUESTION, `it is denied only for ${denied.scope.time?.text}`);
  const [limit] = denied.limits;
  if (limit !== undefined) return no(QUESTION, `only "${limit}" may be denied`);
  if (denied.earlier && !told.earlier && isNarrated(denied) && isNarrated(told))
    return no(QUESTION, 'one is told as before the other');
  if (told.earlier && !denied.earlier) return unknown(QUESTION, 'one is told as done before', 0.8);
  const [x, y] = [denied.predicate.tense, told.predicate.tense];
  if (x === 'none' || y === 'none') return unknown(QUESTION, 'one has no tense', 0.9);
  if (x !== y && !isBackshifted(denied, told)) return no(QUESTION, `one is told in the ${x}, the other in the ${y}`);
  return yes(QUESTION, 'both are told in one tense, and neither is limited');
}

const isNarrated = ({ source }: EventClaim) => source.kind === 'narrator';

/** "He said that it did not leak": what is passed on in other words moves into the past. */
const isBackshifted = (a: EventClaim, b: EventClaim) =>
  [a, b].some(({ source, predicate }) => source.mode === 'paraphrased' && predicate.tense === 'past') ||
  [a, b].some(({ source }) => source.mode === 'headline');
