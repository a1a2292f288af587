/** Are those that one claim speaks of members of the set of the other? */
import type { Claim, QuantifiedClaim } from '../../claims/index.ts';
import { isKindOf, isOrganisationNoun, isPersonNoun } from '../../language/lexicon/index.ts';
import type { EntityKind } from '../../reference/entity.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';

const QUESTION = 'same set';

/** Words for people of any kind. */
const ANYBODY = new Set([
  'everyone',
  'everybody',
  'nobody',
  'no-one',
  'noone',
  'one',
  'person',
  'people',
  'no',
  'anyone',
  'anybody',
  'injury',
]);
/** Words for all who work somewhere. By hand. */
const STAFF = new Set(['staff', 'worker', 'employee', 'workforce', 'personnel', 'crew', 'team']);
/** Others than those who were spoken of. */
const OTHERS = /\b(?:other|others|another|else|different|further|more)\b/iu;

/** Yes where some or all of them are; `whole` speaks of how much of its set it is, `member` of some or as many. */
export function sameMembers(whole: QuantifiedClaim, member: QuantifiedClaim, { references }: CompareContext): Answer {
  if (OTHERS.test(member.subject.text)) return no(QUESTION, `${member.subject.text} are said to be others`);
  if (!member.named) return unknown(QUESTION, `${member.value} may be any of them`, 0.75);
  const [x, y] = [whole.subject, member.subject];
  if (x.of !== undefined && y.of !== undefined && x.of.entity !== y.of.entity)
    return no(QUESTION, `${x.ofText} is not ${y.ofText}`);
  if (y.entity !== undefined && x.entity === undefined)
    return ofName(whole, member, references.entity(y.entity.entity).kind);
  const nouns = relateNouns(x.head, y.head);
  if (nouns.kind === 'same' || nouns.kind === 'synonym') return narrowed(whole, member, nouns.weight);
  if (ANYBODY.has(x.head))
    return isPersonNoun(y.head) ? yes(QUESTION, `${y.text} are people`, 0.85) : other(whole, member);
  if (isKindOf(y.head, x.head)) return narrowed(whole, member, 0.9);
  if (STAFF.has(x.head) && isKindOf(y.head, 'worker')) return yes(QUESTION, `${y.text} belong to the ${x.head}`, 0.85);
  if (new RegExp(`\\b(?:of|in|on) (?:\\w+ ){1,2}${x.head}\\b`, 'iu').test(y.text))
    return yes(QUESTION, `${y.text} belong to ${x.text}`, 0.85);
  if (isGeneric(y.head) && isPersonNoun(x.head) && !tellsOnlyThat(member))
    return unknown(QUESTION, `${y.text} may be of ${x.text}`, 0.75);
  return other(whole, member);
}

/** "found no villains", "found many people": the verb says that there are some, and not of whom. By hand. */
const tellsOnlyThat = ({ value }: QuantifiedClaim) =>
  /^(?:find|finds|found|see|saw|meet|met|know|knew|have|has|had|is|are|was|were)\b/iu.test(value);

const isGeneric = (noun: string) => noun === 'person' || noun === 'people' || noun === 'member';

const other = (whole: QuantifiedClaim, member: QuantifiedClaim): Answer =>
  no(QUESTION, `${member.subject.text} are not said to be of ${whole.subject.text}`);

/** Fewer words narrow the whole than its members, or other ones: "all girls", "12 pupils". */
function narrowed(whole: QuantifiedClaim, member: QuantifiedClaim, weight: number): Answer {
  const missing = whole.subject.modifiers.filter((word) => word !== 'few' && !member.subject.modifiers.includes(word));
  if (relateModifiers(whole.subject, member.subject) === 'contrast') return other(whole, member);
  if (isPartial(whole) && member.subject.modifiers.some((word) => !whole.subject.modifiers.includes(word)))
    return no(QUESTION, `${member.subject.text} are some of ${whole.subject.text} only`);
  if (missing.length > 0 && !isDefinite(member))
    return no(QUESTION, `${member.subject.text} may be others than ${whole.subject.text}`);
  return yes(
    QUESTION,
    `${member.subject.text} are of ${whole.subject.text}`,
    missing.length > 0 ? weight * 0.85 : weight,
  );
}

/** Of a narrower set another share can be so; all and none hold for each of its parts. */
const isPartial = ({ share }: QuantifiedClaim) => share.low !== share.high;

const isDefinite = ({ subject, value }: Claim) =>
  /^(?:the|these|those|its|their)\b/iu.test(subject.text) || / of the /iu.test(value);

/** Nouns whose members have names of places. By hand. */
const TERRITORIES = new Set(
  'country state nation council town city village region district province county island parish borough'.split(' '),
);

/** A name can be one of the set, if it is of that kind. */
function ofName(whole: QuantifiedClaim, member: QuantifiedClaim, kind: EntityKind): Answer {
  const { head } = whole.subject;
  const isFit =
    (kind !== 'person' && TERRITORIES.has(head)) ||
    (kind === 'person' && (isPersonNoun(head) || ANYBODY.has(head))) ||
    (kind === 'organisation' && isOrganisationNoun(head));
  return isFit
    ? unknown(QUESTION, `${member.subject.text} may be of ${whole.subject.text}`, 0.85)
    : other(whole, member);
}
