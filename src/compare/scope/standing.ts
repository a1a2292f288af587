/** Do two opposite states hold at one time? What was open on Monday may be closed today. */
import type { StateClaim } from '../../claims/index.ts';
import { type Scale, scaleNamed } from '../../language/lexicon/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { relateTimes } from '../time-relation.ts';

const QUESTION = 'same time';

/** Words that tell of a change, or of an earlier or later state. By hand: adverbs and verbs of change, by class. */
const CHANGED =
  /\b(?:again|re-?open(?:ed|ing)|resum\w*|later|earlier|previous(?:ly)?|former(?:ly)?|until|till|since|original(?:ly)?|initial(?:ly)?|at first|eventual(?:ly)?|finally|used to|no longer|overturn\w*|on appeal|appeal court|court of appeal|appeals court|revers\w*|reinstat\w*|retrial|second time|u-turn|changed (?:his|her|its|their)|after (?:being|having)|followed by|temporar\w*|briefly|instead)\b/u;

/** Yes where neither can be an earlier or a later state of the thing; `scale` tells how it changes. */
export function standTogether(a: StateClaim, b: StateClaim, context?: CompareContext): Answer {
  const untimely = [a, b].find(({ told }) => told === 'before' || told === 'ahead');
  if (untimely !== undefined) return no(QUESTION, `"${untimely.value}" is told of another time`);
  const changed = [a, b].find((claim) => tellsOfChange(claim));
  if (changed !== undefined) return no(QUESTION, `"${changed.place.text}" may tell of a change`);
  const [x, y] = [a.scope.time, b.scope.time];
  const isLasting = a.told === 'now' && b.told === 'now' && [x, y].some((time) => LASTING.test(time?.text ?? ''));
  if (x !== undefined && y !== undefined && !isLasting) {
    const relation = relateTimes(x.value, y.value);
    const same = x.text.toLowerCase() === y.text.toLowerCase();
    if (!same && relation.kind !== 'one') return no(QUESTION, `${x.text} may not be ${y.text}`);
    if (same || scaleNamed(a.scale, context?.text.deskWords)?.course === 'settled')
      return yes(QUESTION, `${x.text} can be ${y.text}`, 0.95);
  }
  return byCourse(a, b, scaleNamed(a.scale, context?.text.deskWords));
}

/** What has been so since then, or is so every day, is so now. */
const LASTING = /^(?:ever )?(?:since|every|each|daily)\b/iu;

/** The words of the state itself tell of none ("reopens"), nor does "until" right before them: it is not so yet. */
function tellsOfChange({ place, value, told }: StateClaim): boolean {
  const whole = place.text.toLowerCase();
  const text = told === 'now' ? whole.replace(/\bsince\b/u, '') : whole;
  const at = text.indexOf(value.toLowerCase());
  const before = text.slice(0, Math.max(0, at)).replace(/\b(?:until|till)\b[^,;]*$/u, '');
  return CHANGED.test(`${before} ${text.slice(at + value.length)}`);
}

/** Scales of movements, and scales on which nobody goes to and fro in the span of a story. */
const MOVING = new Set(['direction', 'strictness']);
/** What has a new price every hour, so that it both rises and falls within a story. By hand: currencies, securities, commodities. */
const TRADED = new Set(
  'dollar pound sterling euro yen mark franc peso rupee rouble yuan lira currency share stock bond bill note security index market future contract crude oil gold silver copper metal commodity'.split(
    ' ',
  ),
);
const STAYING = new Set(['freedom', 'employment', 'marriage', 'disclosure']);

const isStill = ({ place }: StateClaim) => /\b(?:still|remains?|continues?)\b/iu.test(place.text);

function byCourse(a: StateClaim, b: StateClaim, scale: Scale | undefined): Answer {
  if (scale?.course === 'settled') return yes(QUESTION, 'it is decided once', 0.9);
  const bothNow = a.told === 'now' && b.told === 'now';
  const isNamed = [a, b].some(({ told }) => told === 'timeless');
  if (isNamed && MOVING.has(a.scale) && !TRADED.has(a.subject.head))
    return yes(QUESTION, 'one names the movement that the other tells of', 0.8);
  const [was, is] = a.told === 'now' ? [b, a] : [a, b];
  if (STAYING.has(a.scale) && was.told === 'then' && is.told === 'now' && isStill(is))
    return yes(QUESTION, `"still" leaves no room for "${was.value}"`, 0.85);
  if (scale?.course === 'both-ways')
    return bothNow ? yes(QUESTION, 'both are told as so now', 0.9) : no(QUESTION, 'the one may have become the other');
  const ordeal = a.scale === 'integrity' && a.told === b.told ? sharedOrdeal(a, b) : undefined;
  if (ordeal !== undefined) return yes(QUESTION, `both tell what the ${ordeal} did`, 0.85);
  const open = a.pole === scale?.poles[0].name ? b : a;
  return open.told === 'now'
    ? yes(QUESTION, `"${open.value}" is told as so now`, 0.9)
    : no(QUESTION, `first "${open.value}", then the other`);
}

/** What harms things, told as what one came through and the other did not. By hand. */
const ORDEAL =
  /\b(?:in|by|after|from) the (?:\p{L}+ )?(fire|blaze|blast|explosion|crash|storm|hurricane|cyclone|flood|quake|earthquake|shelling|bombing|raid|attack|collision|tornado)\b/iu;

function sharedOrdeal(a: StateClaim, b: StateClaim): string | undefined {
  const [x, y] = [a, b].map(({ place }) => ORDEAL.exec(place.text)?.[1]?.toLowerCase());
  return x === y ? x : undefined;
}
