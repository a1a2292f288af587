/** Do a figure and the one that tells it again count the same set? */
import type { QuantityClaim } from '../../claims/index.ts';
import { isPersonNoun } from '../../language/lexicon/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import { isDescriptive, relateModifiers } from '../same/modifiers.ts';
import { relateNouns } from '../same/nouns.ts';
import { relateParticipants } from '../same/participants.ts';
import { isOpen, samePredicate } from '../same/predicate.ts';
import { wordsBeside } from './beside.ts';
import type { ContentWord, SentenceContent } from './content.ts';
import type { Retelling } from './retelling.ts';

/** A word that narrows what is counted in one telling alone makes it another set. */
export function sameCountedSet(brief: QuantityClaim, full: QuantityClaim, retelling: Retelling): Answer {
  const question = 'same set';
  const parted = partedByWhat(brief, full, retelling) ?? partedByWords(brief, full, retelling);
  return parted === undefined ? yes(question, 'nothing narrows one alone') : no(question, parted, 'part-of-whole');
}

/** Why the two count different things, if the nouns or the parties show it. */
function partedByWhat(brief: QuantityClaim, full: QuantityClaim, { own, content }: Retelling): string | undefined {
  if (!areOneThing(brief, full) && !isNounAfter(brief, content, full) && !isNounAfter(full, own, brief))
    return `"${brief.measured}" is not "${full.measured}"`;
  const added = [brief, full].find(({ subject }) => ADDED.test(subject.text));
  if (added !== undefined) return `${added.subject.text} are others`;
  if (ALTOGETHER.test(brief.text) !== ALTOGETHER.test(full.text)) return 'one is of all together';
  if (brief.quantity.dimension === 'count' && brief.scope.part === true && full.scope.part !== true)
    return `${brief.value} is said of a part`;
  const parties = relateParticipants(brief.participants, full.participants, [brief.measured, full.measured]);
  return parties === 'different' ? 'other people or things take part' : undefined;
}

/** Why a word that stands beside one figure alone sets it apart, if one does. */
function partedByWords(brief: QuantityClaim, full: QuantityClaim, { missing, own }: Retelling): string | undefined {
  const contrast = wordsBeside(own, brief.quantity.span)
    .slice(0, BESIDE)
    .find((word) => isNarrowing(word, brief, full) && missing.includes(word));
  if (contrast !== undefined) return `only one speaks of ${contrast.token.form}`;
  const extra = missing.find(({ lemma }) => brief.subject.modifiers.includes(lemma) && !isDescriptive(lemma));
  if (extra !== undefined) return `only one speaks of ${brief.subject.text}`;
  const contrasts = relateModifiers(brief.subject, full.subject) === 'contrast';
  return contrasts ? `${brief.subject.text} are not ${full.subject.text}` : undefined;
}

/** A noun that is counted narrows nothing where the other figure counts how often. */
const isNarrowing = ({ token, lemma }: ContentWord, brief: QuantityClaim, full: QuantityClaim): boolean =>
  token.upos !== 'VERB' && !isDescriptive(lemma) && !(lemma === brief.measured && isOfVerb(full));

const ADDED = /\b(?:others?|another|more(?! than)|further|additional|extra)\b/iu;

const ALTOGETHER = /\b(?:in all|altogether|in total|overall|combined)\b/iu;

/** What is counted is one noun, or one of the two is told by the verb alone ("23 of them were arrested"). */
function areOneThing(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.quantity.dimension !== 'count') return true;
  const predicate = samePredicate(a.predicate, b.predicate);
  const isOneVerb = predicate === 'class' || (predicate === 'lemma' && !isOpen(a.predicate));
  if (isOfVerb(a) || isOfVerb(b)) return isOneVerb;
  const { kind } = relateNouns(a.measured, b.measured);
  if (kind === 'same' || kind === 'synonym') return true;
  return kind === 'kind-of' && (isOneVerb || !isPersonNoun(a.measured));
}

/** "23 of them were arrested", "has played 19 times": the verb says what is counted. */
const isOfVerb = ({ measured }: QuantityClaim) => measured === 'thing' || measured === 'time';

/** The nearest words to a figure say what it is of. */
const BESIDE = 2;

/** The noun that one figure counts stands close behind the other, though the tree may not hang it there. */
function isNounAfter({ measured }: QuantityClaim, { words }: SentenceContent, { quantity }: QuantityClaim): boolean {
  const after = words.filter(({ token }) => token.span.start >= quantity.span.end).slice(0, REACH);
  return after.some(({ lemma }) => lemma === measured);
}

/** So many content words after a figure may be the noun that it counts. */
const REACH = 3;
