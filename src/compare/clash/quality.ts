/** Is one quality affirmed and denied, or are two contrary ones given to one thing? */
import type { QualityClaim } from '../../claims/index.ts';
import { antonyms, synonyms } from '../../language/lexicon/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import { relateModifiers } from '../same/modifiers.ts';

const QUESTION = 'qualities clash';

/** What is left where only one of the two says in what respect: "ready", "ready to sail". */
const ONE_LIMITED = 0.75;

/** Yes for one quality with two polarities, and for an adjective and its antonym that are both affirmed. */
export function qualityClash(a: QualityClaim, b: QualityClaim): Answer {
  const [x, y] = [a.quality, b.quality];
  if (x.upos !== y.upos) return no(QUESTION, `"${x.head}" and "${y.head}" are words of two kinds`);
  if (a.tense !== b.tense) return no(QUESTION, 'one is told of another time than the other', 'other-time');
  const relation = relate(x, y);
  if (relation === 'other') return no(QUESTION, `"${x.head}" does not exclude "${y.head}"`);
  const polarities = a.stance.polarity !== b.stance.polarity;
  if (relation === 'same' && !polarities) return no(QUESTION, `both are "${x.head}" or both are not`);
  if (relation === 'contrary' && (polarities || a.stance.polarity === 'negated'))
    return no(QUESTION, `what is not "${x.head}" need not be "${y.head}"`);
  const respect = limited(x, y);
  if (respect === 'apart') return no(QUESTION, 'in another respect', 'other-scope');
  const weight = respect === 'one' ? ONE_LIMITED : 1;
  return relation === 'same'
    ? yes(QUESTION, `"${x.head}" is affirmed of it and denied of it`, weight)
    : yes(QUESTION, `"${x.head}" is the contrary of "${y.head}"`, weight * 0.8);
}

type Quality = QualityClaim['quality'];

function relate(x: Quality, y: Quality): 'same' | 'contrary' | 'other' {
  if (x.upos === 'NOUN') {
    const one = x.head === y.head && relateModifiers(x, y) !== 'contrast' && x.of?.entity === y.of?.entity;
    return one ? 'same' : 'other';
  }
  if (x.head === y.head || synonyms(x.head, 'adjective').includes(y.head)) return 'same';
  return antonyms(x.head, 'adjective').includes(y.head) ? 'contrary' : 'other';
}

/** Both are limited in the same way or in none, one is, or the two are limited in two ways. */
function limited(x: Quality, y: Quality): 'alike' | 'one' | 'apart' {
  if (x.complement.length === 0 && y.complement.length === 0) return 'alike';
  if (x.complement.length === 0 || y.complement.length === 0) return 'one';
  return x.complement.some((word) => y.complement.includes(word)) ? 'alike' : 'apart';
}
