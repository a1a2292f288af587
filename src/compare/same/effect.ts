/** Is it one event of which two causes are told? */
import type { CauseClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { relateFillers } from './fillers.ts';
import { relateNouns } from './nouns.ts';

const QUESTION = 'same event';

/** Yes where both tell of the same deed, done to the same. */
export function sameEffect(a: CauseClaim, b: CauseClaim, context: CompareContext): Answer {
  const { references } = context;
  const [x, y] = [a.effect, b.effect];
  const isOneKind = x.incident !== undefined && x.incident === y.incident;
  if (isOneKind && (x.deed !== y.deed || severalIn(context.text) === undefined)) return sameIncident(a, b, context);
  if (x.deed !== y.deed) return no(QUESTION, `"${x.deed}" is not "${y.deed}"`);
  if (x.theme === undefined || y.theme === undefined) return no(QUESTION, 'one does not say to what it happened');
  if (FRESH.test(y.theme.text)) return no(QUESTION, `${y.theme.text} may be another`);
  const isLevel = LEVELS.has(x.deed);
  const loose = [x.theme, y.theme].find(
    (theme) => !isLevel && theme.entity === undefined && !DEFINITE.test(theme.text),
  );
  if (loose !== undefined && !/^an?\s/iu.test(loose.text)) return no(QUESTION, `${loose.text} may be another`);
  const relation = relateFillers(y.theme, x.theme, references);
  if (relation.kind !== 'same') return no(QUESTION, `${x.theme.text} may not be ${y.theme.text}`);
  const apart = placedApart(x.theme.text, y.theme.text);
  if (apart !== undefined) return no(QUESTION, apart);
  return yes(QUESTION, `both tell what became of ${y.theme.text}`, relation.weight);
}

/** The incident that the draft is about: one, unless it tells of several, or puts the two in two places. */
function sameIncident(a: CauseClaim, b: CauseClaim, { text }: CompareContext): Answer {
  const [x, y] = [a.effect, b.effect];
  const [p, q] = [x.theme?.text ?? x.phrase, y.theme?.text ?? y.phrase];
  const apart = p !== undefined && q !== undefined ? placedApart(p, q) : undefined;
  if (apart !== undefined) return no(QUESTION, apart);
  const limited = [a, b].map(({ text: told }) => LIMITED.exec(told)?.[0]).find((word) => word !== undefined);
  if (limited !== undefined) return no(QUESTION, `"${limited}" is of another one, or of a part`);
  const several = severalIn(text);
  if (several !== undefined) return no(QUESTION, `the draft tells of "${several}"`);
  return yes(QUESTION, `both tell how the ${x.incident === 'any' ? 'trouble' : x.incident} came about`, 0.9);
}

/** What tells of another one, or of how it went on. By hand. */
const LIMITED =
  /\b(?:another|second|earlier|previous|separate|similar|last (?:year|month)|spread|worse\w*|\d+ years? (?:ago|earlier|before)|in \d{4}|of \d{4}|such)\b(?!-)/iu;
const SEVERAL =
  /\b(?:both|two|three|several|many|series of|spate of|string of) (?:\p{L}+ )?(?:fires|blazes|outbreaks|crashes|collisions|outages|blackouts|explosions|blasts|spills|leaks|floods|landslides|accidents|incidents)\b/iu;

/** The words of the draft that tell of several. */
const severalIn = remembered(
  ({ document }: CompareContext['text']): string | undefined => SEVERAL.exec(document.source)?.[0],
);

/** Classes of which a bare noun is the one level that the draft speaks of ("attendance fell"). */
const LEVELS = new Set(['rise', 'fall']);

const DEFINITE = /\d|^(?:the|this|that|these|those|its|his|her|their|our|my)\s|['’]s?\s/iu;

/** What is brought up anew. */
const FRESH = /^(?:an?|another|other|some|many|several|most|each|every|any|no|two|three|\d+)\b/iu;

/** "the fire at the sawmill" is not "the fire at the paper mill": another noun after the same preposition. */
function placedApart(x: string, y: string): string | undefined {
  const [p, q] = [placeIn(x), placeIn(y)];
  if (p === undefined || q === undefined || p === q) return undefined;
  const { kind } = relateNouns(p, q);
  return kind === 'other' || kind === 'both-people' ? `${x} is not ${y}` : undefined;
}

/** The last word of what stands after "at", "in", "on", "near". */
function placeIn(text: string): string | undefined {
  return /\b(?:at|in|on|near|outside|of) (?:\S+ ){0,4}?(\p{L}+)$/u.exec(text.toLowerCase())?.[1];
}
