/** The same words from two speakers. */
import type { Claim, Source } from '../../claims/index.ts';
import { relatedNoun } from '../../language/lexicon/index.ts';
import type { References } from '../../reference/entity.ts';
import { no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import type { Clashing, ClashOptions } from './outcome.ts';

const QUESTION = 'speakers clash';

/** Clash where both are quoted with the same words and are not one voice. */
export function wordsClash(a: Claim, b: Claim, _: ClashOptions, context: CompareContext): Clashing {
  if (a.kind !== 'speech' || b.kind !== 'speech')
    return { outcome: 'none', answer: no(QUESTION, 'one of the two is no quotation') };
  if (a.source.name === undefined || b.source.name === undefined) {
    return { outcome: 'none', answer: no(QUESTION, 'one quotation names no speaker') };
  }
  if (a.source.kind === 'described' || b.source.kind === 'described')
    return byDescription(a.source, b.source, context.references);
  if (
    a.source.name === b.source.name ||
    (a.source.entity !== undefined && a.source.entity.entity === b.source.entity?.entity)
  ) {
    return { outcome: 'none', answer: no(QUESTION, `both are from ${a.source.name}`) };
  }
  return { outcome: 'clash', answer: yes(QUESTION, `one is from ${a.source.name}, the other from ${b.source.name}`) };
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
  const role = name.toLowerCase().replace(/ (?:of|for|at|in|from|with|who)\b.*$/u, '');
  return [role.replace(/^(?:an?|the|its|his|her|their|one|another|\S+['’]s?)\s+/u, '')];
}

/** Forms of address say nothing of what somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor)$/u;

/** "chief" and "police chief" can be one; "police chief" and "party leader" are two. */
function canBeOneRole(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (relatedNoun(x.at(-1) ?? '', y.at(-1) ?? '') === 'none') return false;
  const [before, after] = [x.slice(0, -1), y.slice(0, -1)];
  return before.length === 0 || after.length === 0 || before.some((word) => after.includes(word));
}
