/** Do two scenes tell of one act? */
import type { Claims, SceneClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { inCommon, isTelling } from './one-act.ts';

const QUESTION = 'same act';

/** What the two have in common must weigh so much. */
const ENOUGH = 2;

/** Yes where both tell the act of the same, and the draft tells it at no third place. */
export function oneScene(a: SceneClaim, b: SceneClaim, context: CompareContext): Answer {
  const act = a.acts.find((name) => b.acts.includes(name));
  if (act === undefined) return no(QUESTION, 'the two tell of no one act');
  if (a.place.block === b.place.block) return no(QUESTION, 'one paragraph tells both');
  const other = [a, b].map(({ place }) => ANOTHER.exec(place.text)?.[0]).find((words) => words !== undefined);
  if (other !== undefined) return no(QUESTION, `"${other}" may tell of another`);
  if (areOfTwoTimes(a, b)) return no(QUESTION, 'they are told of two times', 'other-time');
  const common = inCommon({ participants: a.parties }, { participants: b.parties }, context);
  if (common.apart !== undefined) return no(QUESTION, common.apart);
  const isOnly = (counts(context.claims).get(act) ?? 0) <= 2;
  const isOpen = [a, b].some(({ parties }) => !parties.some((party) => party.role !== 'oblique' && isTelling(party)));
  const weight = common.weight + (isOnly ? 1 : 0) + (isOnly && isOpen ? 1 : 0);
  return weight < ENOUGH
    ? no(QUESTION, `little says that they are of one (${weight})`)
    : yes(QUESTION, `both tell of "${act}", and ${common.because}`, weight > ENOUGH + 1 ? 0.95 : 0.88);
}

/** Words of another time or another one. By hand. */
const ANOTHER =
  /\b(?:another|second|third|other|earlier|later|previous(?:ly)?|again|also|last year|moved|transferred|then|before that|first|originally|once|annual|each|every|grew up)\b/iu;

/** Both give a year, or both a day, and not the same. */
function areOfTwoTimes(a: SceneClaim, b: SceneClaim): boolean {
  const [x, y] = [a.scope.time?.value.fields, b.scope.time?.value.fields];
  return (['year', 'month', 'weekday', 'day'] as const).some(
    (field) => x?.[field] !== undefined && y?.[field] !== undefined && x[field] !== y[field],
  );
}

/** At how many places the draft tells an act. */
const counts = remembered((claims: Claims): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const claim of claims.all)
    if (claim.kind === 'attribute' && claim.attribute === 'scene')
      for (const act of claim.acts) found.set(act, (found.get(act) ?? 0) + 1);
  return found;
});
