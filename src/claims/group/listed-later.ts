/** "three new services", and in another place "the new services are a, b, c and d": the things far from their number. */
import type { Token } from '../../language/sentence.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import { type SentenceContext, sentenceContexts } from '../reading/sentence-context.ts';
import { type Announcement, announcementsOf, isListable } from './listed/announcement.ts';
import { type Definite, definitesIn, modifiersOf } from './listed/definite.ts';
import { listOfDefinite } from './listed/of-definite.ts';
import { groupOf, memberOf } from './members.ts';

/** A number of things with the sentence that tells it. */
interface Told {
  readonly context: SentenceContext;
  readonly announcement: Announcement;
  readonly modifiers: readonly string[];
}

export const listedLater: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    const contexts = sentenceContexts(text, references, sourceOf);
    const told = numbersTold(contexts);
    if (told.size === 0) return;
    for (const context of contexts) {
      for (const definite of definitesIn(context, told)) {
        const whole = wholeOf(told, context, definite);
        const listing = whole === undefined ? undefined : listOfDefinite(context, definite, whole.announcement);
        if (whole === undefined || listing === undefined || listing.items.length < 2) continue;
        const { number, noun } = whole.announcement;
        const members = [
          { ...memberOf(whole.context, 'announced', number), label: noun.form },
          ...listing.items.map((item) => ({ role: 'item' as const, ...item })),
        ];
        const { least, most } = listing;
        const rest = { members, exhaustive: true, listed: { least, most } };
        const group = groupOf(whole.context, 'list', [number, number], rest);
        if (group !== undefined) yield group;
      }
    }
  },
};

/** The numbers of things that the draft gives, by the noun. */
function numbersTold(contexts: readonly SentenceContext[]): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>();
  for (const context of contexts) {
    for (const announcement of announcementsOf(context)) {
      if (isOfMore(context, announcement)) continue;
      const { noun, number } = announcement;
      const modifiers = modifiersOf(context.sentence, number.end, noun.index);
      const lemma = noun.lemma.toLowerCase();
      const known = told.get(lemma);
      if (known === undefined) told.set(lemma, [{ context, announcement, modifiers }]);
      else known.push({ context, announcement, modifiers });
    }
  }
  return told;
}

/** "another three towns", "the other two", "at least", "three more towns": there are others. */
function isOfMore({ sentence }: SentenceContext, { number, noun }: Announcement): boolean {
  const around = [...sentence.tokens.slice(Math.max(0, number.first - 2), number.first)];
  const inside = sentence.tokens.slice(number.end, noun.index);
  // "six-party talks": six is not how many talks there are.
  if (inside[0]?.form === '-') return true;
  return [...around, ...inside].some(isMore);
}

const isMore = ({ form }: Token): boolean =>
  /^(?:another|other|further|first|last|next|extra|additional|more|including|among|of|every|per|between|least)$/iu.test(
    form,
  );

/** "has three sons", "her three sons", "gives three reasons": all that the owner has, and not some to which he did something. */
function isHad({ context: { sentence }, announcement }: Told): boolean {
  const before = sentence.tokens.slice(Math.max(0, announcement.number.first - HAD_REACH), announcement.number.first);
  return isListable(announcement) || before.some(({ lemma, xpos }) => HAVING.has(lemma) || xpos === 'PRP$');
}
const HAD_REACH = 3;
/** By hand: verbs of having, those of VerbNet's own-100 and contain-15.4. */
const HAVING = new Set('have own possess include contain comprise boast keep employ hold'.split(' '));

/** The number of the things that the definite phrase speaks of: every telling of it that fits has the same. */
function wholeOf(
  told: ReadonlyMap<string, readonly Told[]>,
  context: SentenceContext,
  { noun, modifiers, isOwned }: Definite,
): Told | undefined {
  const all = told.get(noun.lemma.toLowerCase()) ?? [];
  if (all.some((one) => one.context === context)) return undefined;
  const fitting = all.filter(
    (one) => modifiers.every((modifier) => one.modifiers.includes(modifier)) && (!isOwned || isHad(one)),
  );
  const [first] = fitting;
  return fitting.every(({ announcement }) => announcement.count === first?.announcement.count) ? first : undefined;
}
