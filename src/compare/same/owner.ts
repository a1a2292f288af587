/** Is an attribute told of the same person or organisation in both claims? */
import type { Claim } from '../../claims/index.ts';
import type { Entity, Link, References } from '../../reference/entity.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';

const QUESTION = 'same owner';

/** Yes where both name one entity, as sure as the weaker of the two links; no where a bare surname could be a relative's. */
export function sameOwner(a: Claim, b: Claim, { references }: CompareContext): Answer {
  const [x, y] = [a.subject.entity, b.subject.entity];
  if (x === undefined || y === undefined || x.entity !== y.entity)
    return no(QUESTION, `${a.subject.text} is not ${b.subject.text}`);
  const entity = references.entity(x.entity);
  if ([a, b].some((claim) => isAmbiguous(claim, entity)) && hasNamesake(entity, references))
    return no(QUESTION, `the draft has more than one ${surnameOf(entity)}`);
  return yes(QUESTION, `both speak of ${entity.name}`, Math.min(x.confidence, y.confidence));
}

/** A pronoun, or a name in short that is not the given name. */
const isAmbiguous = ({ subject }: Claim, { name }: Entity): boolean =>
  subject.entity !== undefined && isShort(subject.entity) && !subject.text.startsWith(name.split(' ')[0] ?? name);

const isShort = ({ ground }: Link) => ground !== 'name' && ground !== 'apposition' && ground !== 'acronym';

/** Another person with the same last name: a pronoun or surname may be meant for either. */
function hasNamesake(entity: Entity, { entities }: References): boolean {
  if (entity.kind !== 'person') return false;
  const surname = surnameOf(entity);
  return entities.some((other) => other.id !== entity.id && other.kind === 'person' && surnameOf(other) === surname);
}

const surnameOf = ({ name }: Entity): string => name.split(' ').at(-1) ?? name;
