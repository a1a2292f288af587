/** "three reasons: A, B and C", "two brothers, A and B", "four options:" and a list: a number of things and the things. */
import type { SentenceExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { type Announcement, announcementsOf } from './listed/announcement.ts';
import { followingList } from './listed/following-list.ts';
import { inSentence } from './listed/in-sentence.ts';
import type { Listing } from './listed/item.ts';
import { nextSentence } from './listed/next-sentence.ts';
import { numberedHeadings } from './listed/numbered-headings.ts';
import { ordinalSentences } from './listed/ordinal-sentences.ts';
import { groupOf, memberOf } from './members.ts';

/** Where the things that a sentence announces can stand; the first place that has them counts. */
const PLACES: readonly ((context: SentenceContext, announcement: Announcement) => Listing | undefined)[] = [
  inSentence,
  followingList,
  nextSentence,
  ordinalSentences,
  numberedHeadings,
];

export const listed: SentenceExtractor<GroupClaim> = {
  kind: 'group',
  *extract(context) {
    for (const announcement of announcementsOf(context)) {
      const listing = listingOf(context, announcement);
      if (listing === undefined || listing.items.length < 2) continue;
      const { number } = announcement;
      const members = [
        { ...memberOf(context, 'announced', number), label: announcement.noun.form },
        ...listing.items.map((item) => ({ role: 'item' as const, ...item })),
      ];
      const { least, most } = listing;
      const group = groupOf(context, 'list', [number, number], { members, exhaustive: true, listed: { least, most } });
      if (group !== undefined) yield group;
    }
  },
};

function listingOf(context: SentenceContext, announcement: Announcement): Listing | undefined {
  for (const place of PLACES) {
    const found = place(context, announcement);
    if (found !== undefined) return found;
  }
  return undefined;
}
