/** Do the two stand at opposite poles of one scale, or is something counted that is said to be gone? */
import type { Claim, QuantityClaim, StateClaim } from '../../claims/index.ts';
import { no, yes } from '../answer.ts';
import { placesOf } from '../same/empty-place.ts';
import { apartInSetting } from '../scope/setting.ts';
import type { Clashing } from './outcome.ts';

const QUESTION = 'poles clash';

/** Clash for opposite poles; for "gone" against a count; a part where the count is of one place in a wider area. */
export function poleClash(a: Claim, b: Claim): Clashing {
  const [first, second] = a.kind === 'state' ? [a, b] : [b, a];
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return { outcome: 'none', answer: no(QUESTION, 'one sentence tells both') };
  if (first.kind !== 'state') return { outcome: 'none', answer: no(QUESTION, 'neither claim is a state') };
  if (second.kind === 'state') return statesClash(first, second);
  if (second.kind === 'quantity') return countClash(first, second);
  return { outcome: 'none', answer: no(QUESTION, 'the other claim is neither a state nor a count') };
}

function statesClash(a: StateClaim, b: StateClaim): Clashing {
  if (a.scale !== b.scale || a.pole === b.pole) {
    return { outcome: 'none', answer: no(QUESTION, `"${a.value}" and "${b.value}" are not opposites`) };
  }
  return { outcome: 'clash', answer: yes(QUESTION, `"${a.value}" and "${b.value}" are opposites`) };
}

function countClash(state: StateClaim, count: QuantityClaim): Clashing {
  if (count.quantity.value.high <= 0 || count.quantity.change !== undefined) {
    return { outcome: 'none', answer: no(QUESTION, `${count.value} counts nothing that is there`) };
  }
  const apart = apartInSetting(state, count) ?? forOthers(state, count);
  if (apart !== undefined) return { outcome: 'none', answer: no(QUESTION, apart) };
  if (SOME.test(state.subject.text))
    return { outcome: 'none', answer: no(QUESTION, `${state.subject.text} are not all there are`) };
  if (TO_BE_HAD.test(state.text) && !STILL_THERE.test(count.place.text))
    return { outcome: 'none', answer: no(QUESTION, `nothing says that ${count.value} are to be had`) };
  const past = lostOrPast(state, count);
  if (past !== undefined) return { outcome: 'none', answer: no(QUESTION, past) };
  const because = `what is "${state.value}" cannot number ${count.value}`;
  const { place } = count.scope;
  const named = state.scope.place !== undefined || placesOf(state).includes(place?.text.toLowerCase() ?? '');
  const narrower = place !== undefined && !named && !place.wide;
  if (narrower || count.scope.part === true) {
    return { outcome: 'part', answer: yes(QUESTION, `${because}; the count is of a part`, 0.9) };
  }
  return { outcome: 'clash', answer: yes(QUESTION, because, state.degree >= 0.8 ? 1 : 0.7) };
}

/** What is said not to be there to be had may well be there in use. By hand. */
const TO_BE_HAD =
  /\b(?:available|free|vacant|unsold|spare|for sale|for hire|to (?:sell|spare|offer|give|let|rent|hire|lend|be had)|in (?:stock|store|hand)|on (?:hand|sale|offer)|shel(?:f|ves)|books)\b/iu;
/** Words for what waits to be had. By hand. */
const STILL_THERE =
  /\b(?:remain(?:s|ing)?|left|free|available|vacant|empty|still|unsold|spare|stock|store|window|shelves|warehouse|depot|shed|(?:sitting|standing|lying|waiting|stored|stacked|kept|parked) (?:in|at|on|for))\b/iu;

/** "no seats for the musical", "90 seats for the opera". */
function forOthers(state: StateClaim, count: QuantityClaim): string | undefined {
  const [x, y] = [state, count].map(({ place }) =>
    [...place.text.matchAll(FOR)].map(([, word = '']) => word.toLowerCase()),
  );
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return undefined;
  return x.some((word) => y.includes(word)) ? undefined : `one is for the ${x[0]}, the other for the ${y[0]}`;
}
const FOR = /\bfor (?:the|its|their|a|an|his|her) (?:\p{L}+ ){0,2}?(\p{L}+)(?=[.,;]| (?:on|in|at|and|this|next)\b)/giu;

/** Quantifiers of a part: "many people have disappeared" leaves others. Source: Quirk et al. 5.23-25. */
const SOME = /^(?:many|some|several|a few|few|a number of|dozens|scores|hundreds|thousands|more|other|others)\b/iu;

/** Classes of predicates that take what is counted away, or tell what became of it. */
const LOSS = new Set(['die', 'kill', 'destroy', 'capture', 'withdraw', 'arrest', 'evacuate', 'flee']);
/** Verbs that do the same and have no class. By hand. */
const LOSS_VERBS = new Set(
  'lose collapse flee leave burn flatten level demolish raze bury perish wreck damage'.split(' '),
);
/** Verbs that tell how many there were. By hand: existence and possession. */
const HOLDING = new Set('have be number total boast comprise exist there live'.split(' '));

/** They left, and were there before. By hand. */
const GONE = /\b(?:left|gone|departed|fled)$/iu;

/** Why a count does not stand against "gone": it counts those lost, or those of before. */
function lostOrPast(state: StateClaim, { predicate, value, subject }: QuantityClaim): string | undefined {
  if (predicate === undefined) return undefined;
  // "600 are left": they are there.
  if (predicate.lemma === 'leave' && predicate.passive) return undefined;
  // "the 340 evacuees who were sleeping there": the noun tells what they are, not what became of them.
  if (predicate.class === 'evacuate' && subject.head === 'evacuee') return undefined;
  if (LOSS.has(predicate.class ?? '') || LOSS_VERBS.has(predicate.lemma)) return `${value} counts those lost`;
  const isNow =
    state.predicate?.tense === 'present' || GONE.test(state.value) || state.subject.set?.quantifier === 'none';
  const was = predicate.tense === 'past' && isNow && HOLDING.has(predicate.lemma);
  return was ? `${value} is how many there were` : undefined;
}
