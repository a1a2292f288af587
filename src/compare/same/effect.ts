/** Is it one event of which two causes are told? */
import type { CauseClaim, Participant } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { relateFillers } from './fillers.ts';
import { relateNouns } from './nouns.ts';

const QUESTION = 'same event';

/** Yes where both tell of the same deed, done to the same. */
export function sameEffect(a: CauseClaim, b: CauseClaim, { references }: CompareContext): Answer {
  const [x, y] = [a.effect, b.effect];
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
  const apart = placedApart(x.theme, y.theme);
  if (apart !== undefined) return no(QUESTION, apart);
  return yes(QUESTION, `both tell what became of ${y.theme.text}`, relation.weight);
}

/** Classes of which a bare noun is the one level that the draft speaks of ("attendance fell"). */
const LEVELS = new Set(['rise', 'fall']);

const DEFINITE = /\d|^(?:the|this|that|these|those|its|his|her|their|our|my)\s|['’]s?\s/iu;

/** What is brought up anew. */
const FRESH = /^(?:an?|another|other|some|many|several|most|each|every|any|no|two|three|\d+)\b/iu;

/** "the fire at the sawmill" is not "the fire at the paper mill": another noun after the same preposition. */
function placedApart(x: Participant, y: Participant): string | undefined {
  const [p, q] = [placeIn(x), placeIn(y)];
  if (p === undefined || q === undefined || p === q) return undefined;
  const { kind } = relateNouns(p, q);
  return kind === 'other' || kind === 'both-people' ? `${x.text} is not ${y.text}` : undefined;
}

/** The last word of what stands after "at", "in", "on", "near". */
function placeIn({ text }: Participant): string | undefined {
  return /\b(?:at|in|on|near|outside|of) (?:\S+ ){0,4}?(\p{L}+)$/u.exec(text.toLowerCase())?.[1];
}
