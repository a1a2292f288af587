/** Is it one thing that two states are told of? Stricter than sameSubject: a state of one bridge says nothing of another. */
import type { StateClaim, Subject } from '../../claims/index.ts';
import { scaleNamed } from '../../language/lexicon/index.ts';
import type { Link } from '../../reference/entity.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { isBearer } from './bearer-kinds.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';
import { isOneOfSeveral } from './several.ts';

const QUESTION = 'same subject';
/** Below this a pronoun or description may stand for somebody else. */
const SURE = 0.7;

/** Yes where both name one entity, or speak of the one thing of their noun in the draft. */
export function sameBearer(a: StateClaim, b: StateClaim, context: CompareContext): Answer {
  const kind = scaleNamed(a.scale)?.of ?? 'any';
  const stray = [a.subject, b.subject].find((subject) => !isBearer(subject, kind, context.references));
  if (stray !== undefined) return no(QUESTION, `"${stray.head}" is nothing that can be "${a.pole}" in this sense`);
  const [x, y] = [a.subject, b.subject];
  if (x.entity !== undefined && y.entity !== undefined) return byEntity(x, y, x.entity, y.entity);
  if (x.entity !== undefined || y.entity !== undefined) return no(QUESTION, `${x.text} may not be ${y.text}`);
  return byNoun(x, y, context);
}

function byEntity(x: Subject, y: Subject, p: Link, q: Link): Answer {
  if (p.entity !== q.entity) return no(QUESTION, `${x.text} is not ${y.text}`);
  const confidence = Math.min(p.confidence, q.confidence);
  if (confidence < SURE) return no(QUESTION, `${x.text} may not be ${y.text}`);
  return yes(QUESTION, `${x.text} and ${y.text} are one`, confidence);
}

function byNoun(x: Subject, y: Subject, context: CompareContext): Answer {
  const heads = relateNouns(x.head, y.head);
  if (heads.kind !== 'same' && heads.kind !== 'synonym') return no(QUESTION, `"${x.head}" is not "${y.head}"`);
  if (x.of !== undefined && y.of !== undefined && x.of.entity !== y.of.entity)
    return no(QUESTION, `${x.ofText} is not ${y.ofText}`);
  if (isNew(y)) return no(QUESTION, `${y.text} may be another`);
  if (isVague(x) || isVague(y)) return no(QUESTION, `${x.text} and ${y.text} need not be the same`);
  if (relateModifiers(x, y) === 'contrast' || narrows(y, x)) return no(QUESTION, `${x.text} is not ${y.text}`);
  const several = [x, y].find(({ head }) => isOneOfSeveral(head, context.text));
  if (several !== undefined && !(x.of !== undefined && y.of !== undefined) && restOf(x) !== restOf(y))
    return no(QUESTION, `the draft tells of more than one "${several.head}"`);
  const [first, second] = [restOf(x), restOf(y)];
  if (second !== '' && first !== second) return no(QUESTION, `${x.text} may not be ${y.text}`);
  return yes(QUESTION, `${x.text} and ${y.text} name the same`, heads.weight * (first === second ? 0.95 : 0.85));
}

/** The later telling must not say more of what it is than the first. */
const narrows = (later: Subject, first: Subject): boolean =>
  later.modifiers.some((word) => !first.modifiers.includes(word));

/** "a bridge", "another bridge", "some bridges", "two bridges", a bare plural: brought up for the first time. */
const isNew = ({ text }: Subject): boolean => !KNOWN.test(text);
const KNOWN = /^(?:the|its|his|her|their|our|my|this|that|these|those)\s|['’]s?\s/iu;

/** Parts and sorts of what there is. */
const isVague = ({ text }: Subject): boolean => VAGUE.test(text);
const VAGUE =
  /^(?:some|any|each|every|no|many|most|few|several|both|all|one|two|three|half|part|more|other|another)\b|\b(?:other|another|second|third|fourth|first|next|last|latest|previous|earlier|original|new|old|former|final|initial|separate|similar)\b/iu;

/** What follows the noun in its phrase: "to Ostrel" in "the road to Ostrel". */
function restOf({ text, head }: Subject): string {
  const small = text.toLowerCase();
  const at = small.indexOf(head);
  return at < 0
    ? ''
    : small
        .slice(at + head.length)
        .replace(/^(?:e?s)\b/u, '')
        .trim();
}
