/** Is it one thing that two states are told of? Stricter than sameSubject: a state of one bridge says nothing of another. */
import type { StateClaim, Subject } from '../../claims/index.ts';
import { type BearerKind, scaleNamed } from '../../language/lexicon/index.ts';
import type { Link } from '../../reference/entity.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { isBearer } from './bearer-kinds.ts';
import { decisionGroup } from './decision-groups.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';
import { isOneOfSeveral } from './several.ts';

const QUESTION = 'same subject';
/** Below this a pronoun or description may stand for somebody else. */
const SURE = 0.7;

/** Yes where both name one entity, or speak of the one thing of their noun in the draft. */
export function sameBearer(a: StateClaim, b: StateClaim, context: CompareContext): Answer {
  const kind = scaleNamed(a.scale, context.text.deskWords)?.of ?? 'any';
  const stray = [a.subject, b.subject].filter((subject) => !isBearer(subject, kind, context.references));
  if (stray[0] !== undefined && !(stray.length === 1 && areOneEntity(a.subject, b.subject)))
    return no(QUESTION, `"${stray[0].head}" is nothing that can be "${a.pole}" in this sense`);
  const [x, y] = [a.subject, b.subject];
  if (x.entity !== undefined && y.entity !== undefined) return byEntity(x, y, x.entity, y.entity);
  if ((x.entity !== undefined || y.entity !== undefined) && bareName(x) === bareName(y))
    return yes(QUESTION, `${x.text} and ${y.text} bear one name`, 0.85);
  if (x.entity !== undefined || y.entity !== undefined) return no(QUESTION, `${x.text} may not be ${y.text}`);
  return byNoun(a, b, kind, context);
}

/** A name of which nothing tells the kind is of the kind of what else it is called. */
const areOneEntity = (x: Subject, y: Subject): boolean =>
  x.entity !== undefined && x.entity.entity === y.entity?.entity;

/** "His brother, Samuel Okafor": a relative of whoever was told of before, though they share a name. By hand. */
const RELATIVE =
  /^(?:his|her|their|its)\s(?:[\w-]+\s)?(?:brother|sister|son|daughter|father|mother|wife|husband|cousin|uncle|aunt|nephew|niece|twin|partner|widow|widower)\b/iu;

function byEntity(x: Subject, y: Subject, p: Link, q: Link): Answer {
  const relative = [x, y].find(({ text }) => RELATIVE.test(text));
  if (relative !== undefined && !(RELATIVE.test(x.text) && RELATIVE.test(y.text)))
    return no(QUESTION, `${relative.text} is somebody else`);
  if (p.entity !== q.entity) return no(QUESTION, `${x.text} is not ${y.text}`);
  const confidence = Math.min(p.confidence, q.confidence);
  if (confidence < SURE) return no(QUESTION, `${x.text} may not be ${y.text}`);
  return yes(QUESTION, `${x.text} and ${y.text} are one`, confidence);
}

function byNoun(first: StateClaim, second: StateClaim, kind: BearerKind, context: CompareContext): Answer {
  const [x, y] = [first.subject, second.subject];
  const heads = relateHeads(x.head, y.head);
  if (heads === undefined) return no(QUESTION, `"${x.head}" is not "${y.head}"`);
  if (x.of !== undefined && y.of !== undefined && x.of.entity !== y.of.entity)
    return no(QUESTION, `${x.ofText} is not ${y.ofText}`);
  const isMeasure = kind === 'measure' && x.head === y.head && (isBareNoun(x) || isBareNoun(y) || x.text === y.text);
  if (isNew(y) && !isMeasure && y.of === undefined && !isPermission(first, y))
    return no(QUESTION, `${y.text} may be another`);
  if ((isVague(x) && !isTakenUp(x, y)) || isVague(y))
    return no(QUESTION, `${x.text} and ${y.text} need not be the same`);
  if (relateModifiers(x, y) === 'contrast' || narrows(y, x, first)) return no(QUESTION, `${x.text} is not ${y.text}`);
  const several = [x, y].find(({ head }) => isOneOfSeveral(head, context));
  if (
    kind !== 'measure' &&
    several !== undefined &&
    !(x.of !== undefined && y.of !== undefined) &&
    restOf(x) !== restOf(y)
  )
    return no(QUESTION, `the draft tells of more than one "${several.head}"`);
  const [here, there] = [siteOf(first), siteOf(second)];
  if (here !== undefined && there !== undefined && !here.some((word) => there.includes(word)))
    return no(QUESTION, `${here.join(' ')} is not ${there.join(' ')}`);
  const [own, rest] = [restOf(x), restOf(y)];
  if (isOther(x, rest)) return no(QUESTION, `${x.text} may not be ${y.text}`);
  return yes(QUESTION, `${x.text} and ${y.text} name the same`, heads * (own === rest ? 0.95 : 0.85));
}

/** "profits", "unemployment in the region": no article. */
const isBareNoun = ({ text, head }: Subject): boolean => text.toLowerCase().startsWith(head.slice(0, -1));

/** "City" at the start of a sentence, and "City's". */
const bareName = ({ text }: Subject): string => text.replace(/['’]s?$/u, '');

/** "two brothers", and then "the brothers". */
const isTakenUp = (x: Subject, y: Subject): boolean =>
  /^(?:two|three|four|five|both|several)\s/iu.test(x.text) && /^the\s\S+$/iu.test(y.text);

/** How much of the confidence two nouns for one thing leave; undefined for two things. */
function relateHeads(a: string, b: string): number | undefined {
  const { kind, weight } = relateNouns(a, b);
  if (kind === 'same' || kind === 'synonym') return weight;
  return decisionGroup(a) !== undefined && decisionGroup(a) === decisionGroup(b) ? 0.85 : undefined;
}

/** The later telling must not say more of what it is than the first. */
const narrows = (later: Subject, { modifiers }: Subject, { place }: StateClaim): boolean =>
  later.modifiers.some((word) => !modifiers.includes(word) && !isIn(word, place.text));

/** "first-half profits", where the first told of "the first half". */
const isIn = (modifier: string, sentence: string): boolean =>
  sentence.toLowerCase().replaceAll('-', ' ').includes(modifier.replaceAll('-', ' '));

/** "a bridge", "another bridge", "some bridges", "two bridges", a bare plural: brought up for the first time. */
const isNew = ({ text }: Subject): boolean => !KNOWN.test(text);
const KNOWN = /^(?:the|its|his|her|their|our|my|this|that|these|those)\s|['’]s?\s/iu;

/** "the hotel by the station": the words of the place right after it, which trees often hang on the verb. */
function siteOf({ place, subject }: StateClaim): readonly string[] | undefined {
  const at = place.text.indexOf(`${subject.head} `);
  if (at < 0) return undefined;
  const site = /^\S+ (?:on|by|at|in|near|beside|opposite|outside|behind) (?:the|an?|its|their) (\p{Ll}+(?: \p{Ll}+)?)/u;
  return site.exec(place.text.slice(at))?.[1]?.split(' ');
}

/** Parts and sorts of what there is. */
const isVague = ({ text }: Subject): boolean => VAGUE.test(text);
const VAGUE =
  /^(?:some|any|each|every|no|many|most|few|several|both|all|one|two|three|half|part|more|other|another)\b(?!-)|\b(?:other|another|second|third|fourth|first|next|last|latest|previous|earlier|former|separate|similar)\b(?!-)/iu;

/** Does the rest of the later phrase name something that the first does not? */
const isOther = ({ text }: Subject, rest: string): boolean => {
  const named = rest.replace(/^to \p{Ll}+/u, '').match(/\p{L}{4,}/gu) ?? [];
  return named.length > 0 && !named.some((word) => text.toLowerCase().includes(word));
};

/** "permission", without an article, or "a licence" after "the application for a licence". */
const isPermission = ({ place }: StateClaim, { text, head }: Subject): boolean =>
  /^(?:(?:since|that|as|because) )?(?:planning )?(?:permission|consent|approval)\b/iu.test(text) ||
  place.text.toLowerCase().includes(` for a ${head}`);

/** What follows the noun in its phrase: "to Ostrel" in "the road to Ostrel". */
function restOf({ text, head }: Subject): string {
  const small = text.toLowerCase();
  const at = small.indexOf(head);
  const rest = at < 0 ? '' : small.slice(at + head.length).replace(/^e?s\b/u, '');
  return rest.replace(CIRCUMSTANCE, '').trim();
}

/** When and where the clause happens, which trees often hang on the noun before it. */
const CIRCUMSTANCE =
  /\b(?:(?:at|on|by|after|during|last|this)\b|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|spring|summer|autumn|winter)\b).*$/u;
