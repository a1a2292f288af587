/** "18 cows, 31 sheep and 12 goats, 71 animals in all", "250 in the town and 60 by post, a total of 470": the whole behind its parts. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { SentenceExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { areListed, areOfOneUnit, sumOf } from './figures.ts';
import { between, groupOf, memberOf } from './members.ts';

type Number = Placed<NumericExpression>;

const CUE = /\b(?:in all|altogether|in total|total of|making)\b/u;
/** Between the last part and the whole: a mark, and words for a sum. */
const BEFORE =
  /^[^,;:—–]*(?:,|;|:| —| –)\s(?:(?:for|with|or|and|making|giving|bringing) )*(?:an? (?:grand )?total of |it to |the total to |the tally to )?$/u;
const NAMED = /(?:total|tally) (?:of|to) $|making $/u;
const BEHIND = /^(?: [\p{L}’'-]+){0,3} (?:in all|altogether|in total)\b/u;
/** Words by which some are left out or are told of otherwise. By hand. */
const UNSURE =
  /\b(?:including|among|such as|at least|about|around|some|nearly|almost|more than|up to|each|per|another|further|other)\b/iu;
const [LEAST_SHARE, MOST_SHARE] = [0.6, 1.6];

export const inAll: SentenceExtractor<GroupClaim> = {
  kind: 'group',
  *extract(context) {
    const { numbers, sentence } = context;
    if (numbers.length < 3 || !CUE.test(sentence.text) || UNSURE.test(sentence.text)) return;
    const at = numbers.findIndex((number, index) => index > 1 && isWhole(context, numbers[index - 1], number));
    const total = numbers[at];
    const parts = numbers.slice(0, Math.max(at, 0));
    if (total === undefined || !areOfOneUnit([total, ...parts]) || !areListed(context, parts)) return;
    const share = sumOf(parts) / total.expression.value.low;
    if (share < LEAST_SHARE || share > MOST_SHARE) return;
    const members = [memberOf(context, 'total', total), ...parts.map((part) => memberOf(context, 'part', part))];
    const group = groupOf(context, 'sum', [parts[0] ?? total, total], { members, exhaustive: true });
    if (group !== undefined) yield group;
  },
};

function isWhole(context: SentenceContext, last: Number | undefined, number: Number): boolean {
  if (last === undefined) return false;
  const joint = between(context, last, number);
  if (!BEFORE.test(joint)) return false;
  const { prose, sentence } = context;
  const own = prose.block.text.slice(number.expression.span.start, number.expression.span.end);
  return (
    NAMED.test(joint) ||
    /^an? total of /iu.test(own) ||
    BEHIND.test(prose.block.text.slice(number.expression.span.end, sentence.span.end))
  );
}
