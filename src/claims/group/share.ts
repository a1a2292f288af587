/** "34 per cent, 29 per cent, 17 per cent and 12 per cent": shares of one whole in one list. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { SentenceExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { between, groupOf, memberOf } from './members.ts';

type Number = Placed<NumericExpression>;

/** Fewer than this many shares make no list of a whole. */
const LEAST = 3;
/** Between two shares of a list: commas, "and", names; no verb of change and no new sentence of a comparison. */
const JOINT =
  /^(?:(?!\b(?:from|to|compared|against(?= (?:about |just )?\d)|while|whereas|up|down|rose|fell|more|less|than|when|but|both)\b).){0,80}$/iu;

export const share: SentenceExtractor<GroupClaim> = {
  kind: 'group',
  *extract(context) {
    const list = longestList(context);
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined || list.length < LEAST) return;
    const members = list.map((number) => memberOf(context, 'part', number));
    const group = groupOf(context, 'share', [first, last], { members, exhaustive: false });
    if (group !== undefined) yield group;
  },
};

/** The longest run of exact shares that only commas, "and" and names part. */
function longestList(context: SentenceContext): readonly Number[] {
  let best: readonly Number[] = [];
  let run: Number[] = [];
  let verb: string | undefined;
  for (const number of context.numbers) {
    const last = run.at(-1);
    if (last === undefined || !isShare(number) || !isJoint(between(context, last, number))) {
      run = isShare(number) ? [number] : [];
    } else {
      const joint = verbsBetween(context, last, number);
      if (run.length > 1 && joint !== verb) run = [last];
      verb = joint;
      run.push(number);
    }
    if (run.length > best.length) best = [...run];
  }
  return best;
}

/** The verbs between two shares: all joints of one list have the same one, or none. */
function verbsBetween({ sentence }: SentenceContext, a: Number, b: Number): string {
  const inside = sentence.tokens.slice(a.end, b.first);
  return inside
    .filter(({ upos }) => upos === 'VERB')
    .map(({ lemma }) => lemma)
    .join(' ');
}

const isShare = ({ expression }: Number) =>
  expression.dimension === 'share' && expression.change === undefined && expression.bound === 'exact';
const isJoint = (text: string) => /,|\band\b/u.test(text) && JOINT.test(text);
