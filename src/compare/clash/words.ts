/** The same words from two speakers. */
import type { Claim, Source } from '../../claims/index.ts';
import { isOffice, relatedNoun } from '../../language/lexicon/index.ts';
import type { References } from '../../reference/entity.ts';
import { no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { speakerOf } from './coined.ts';
import type { Clashing, ClashOptions } from './outcome.ts';

const QUESTION = 'speakers clash';

/** Clash where both are quoted with the same words and are not one voice. */
export function wordsClash(a: Claim, b: Claim, _: ClashOptions, context: CompareContext): Clashing {
  if (a.kind !== 'speech' || b.kind !== 'speech')
    return { outcome: 'none', answer: no(QUESTION, 'one of the two is no quotation') };
  const [x, y] = [speakerOf(a, context), speakerOf(b, context)];
  if (x?.name === undefined || y?.name === undefined) {
    return { outcome: 'none', answer: no(QUESTION, 'one quotation names no speaker') };
  }
  if (areHeAndShe(x, y, context.references))
    return { outcome: 'clash', answer: yes(QUESTION, `one is from ${x.name}, the other from ${y.name}`, 0.85) };
  if (x.kind === 'described' || y.kind === 'described') return byDescription(x, y, context.references);
  if (x.name === y.name || (x.entity !== undefined && x.entity.entity === y.entity?.entity)) {
    return { outcome: 'none', answer: no(QUESTION, `both are from ${x.name}`) };
  }
  if (mayBeMember(x, y, context.references))
    return { outcome: 'none', answer: no(QUESTION, `${x.name} and ${y.name} may speak for one body`) };
  return { outcome: 'clash', answer: yes(QUESTION, `one is from ${x.name}, the other from ${y.name}`) };
}

/** A body and a person, who may speak for it. */
function mayBeMember(a: Source, b: Source, references: References): boolean {
  const kinds = [a, b].map(({ entity }) => (entity === undefined ? 'none' : references.entity(entity.entity).kind));
  return kinds.includes('person') && kinds.includes('organisation');
}

/** A man here and a woman there: "he", "Mr Orme", a name that only men have. */
function areHeAndShe(a: Source, b: Source, references: References): boolean {
  const genders = [a, b].map((source) => genderOf(source, references));
  return genders.includes('feminine') && genders.includes('masculine');
}

function genderOf({ entity, name = '' }: Source, references: References): string | undefined {
  const pronoun = /^(s?he) \(paragraph \d/u.exec(name)?.[1];
  if (pronoun !== undefined) return pronoun === 'she' ? 'feminine' : 'masculine';
  return entity === undefined ? undefined : references.entity(entity.entity).gender;
}

/** Two speakers of whom one or none is named: two sorts of people ("a neighbour", "the fire chief") are two. */
function byDescription(a: Source, b: Source, references: References): Clashing {
  const [x, y] = [rolesOf(a, references), rolesOf(b, references)];
  if (x.length === 0 || y.length === 0)
    return { outcome: 'none', answer: no(QUESTION, 'one speaker is neither named nor described') };
  const same = x.find((role) => y.some((other) => canBeOneRole(role, other)));
  if (same !== undefined) return { outcome: 'none', answer: no(QUESTION, `both may be the ${same}`) };
  return { outcome: 'clash', answer: yes(QUESTION, `one is from ${a.name}, the other from ${b.name}`, 0.8) };
}

/** What a speaker is called, without articles and owners: of a named one, all that the draft says of them. */
function rolesOf({ kind, name = '', entity }: Source, references: References): readonly string[] {
  if (entity !== undefined) return references.entity(entity.entity).descriptions.filter((role) => !ADDRESS.test(role));
  if (kind === 'named' || /\(paragraph \d|in paragraph \d/u.test(name)) return [];
  const lower = name.toLowerCase();
  // "a Union of Bakers spokeswoman" ends in the role, "a spokeswoman of the Union of Bakers" begins with it.
  const role = isOffice(lower.split(' ').at(-1) ?? '')
    ? lower
    : lower.replace(/ (?:of|for|at|in|from|with|who)\b.*$/u, '');
  return [role.replace(/^(?:an?|the|its|his|her|their|one|another|\S+['’]s?)\s+/u, '')];
}

/** Forms of address say nothing of what somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor)$/u;

/** Whoever holds an office may be called the spokeswoman of the body. */
const isMouthpiece = (role: readonly string[]): boolean => /^spokes(?:man|woman|person)$/u.test(role.at(-1) ?? '');

/** "chief" and "police chief" can be one; "police chief" and "party leader" are two. */
function canBeOneRole(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if ([x, y].some(isMouthpiece) && [x, y].every((role) => isOffice(role.at(-1) ?? ''))) return true;
  if (relatedNoun(x.at(-1) ?? '', y.at(-1) ?? '') === 'none') return false;
  const [before, after] = [x.slice(0, -1), y.slice(0, -1)];
  return before.length === 0 || after.length === 0 || before.some((word) => after.includes(word));
}
