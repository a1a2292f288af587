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
  /^(?:(?!\b(?:(?:from|to)(?= (?:about |just |some |nearly |almost )?$)|compared|against(?= (?:about |just )?\d)|while|whereas|up|down|rose|fell|more|less|than|when|but|both)\b).){0,80}$/iu;

export const share: SentenceExtractor<GroupClaim> = {
  kind: 'group',
  *extract(context) {
    const list = longestList(context);
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined || list.length < LEAST) return;
    if (areOfOtherPlaces(context, list)) return;
    const members = list.map((number) => memberOf(context, 'part', number));
    const exhaustive = isSharedOut(context, first, list);
    const group = groupOf(context, 'share', [first, last], { members, exhaustive });
    if (group !== undefined) yield group;
  },
};

/** More than this is no slip in a sharing out. */
const MOST = 1.3;
/** Verbs of having or being a part of a whole. By hand: Levin (1993) 13.5, 54.1 and 54.2, those said of shares. */
const PARTING = new Set(
  'take account make represent constitute comprise absorb consume swallow receive get win hold own claim eat'.split(
    ' ',
  ),
);
/** Verbs behind a share: "40 per cent goes on wages". */
const GOING = new Set(['go', 'come', 'spend', 'vote', 'say', 'choose', 'prefer', 'blame', 'answer']);

/** "Wages took 48 per cent, fuel 26 per cent …", "Of the grant, 41 per cent went to sport, 33 per cent to music …". */
function isSharedOut({ sentence }: SentenceContext, first: Number, list: readonly Number[]): boolean {
  const sum = list.reduce((made, { expression }) => made + expression.value.low, 0);
  if (sum > MOST) return false;
  const own = list.slice(1).some(({ end }) => sentence.tokens[end]?.form === 'of');
  if (own) return false;
  if (/^of (?:the|its|their|this|that|all|every)\b/iu.test(sentence.text)) return true;
  const before = sentence.tokens.slice(Math.max(0, first.first - 3), first.first);
  if (before.some(({ lemma, upos, index }) => index > 0 && upos !== 'PROPN' && PARTING.has(lemma))) return true;
  return sentence.tokens.slice(first.end, first.end + 2).some(({ lemma }) => GOING.has(lemma));
}

/** "40 per cent in May, 35 per cent in June and 31 per cent in July": no one else has the next share, it is of another whole. */
function areOfOtherPlaces({ sentence }: SentenceContext, list: readonly Number[]): boolean {
  return list.slice(1).every(({ first, end }) => {
    const [before, after] = [sentence.tokens[first - 1], sentence.tokens[end]];
    return (
      /^(?:,|and|only|just)$/u.test(before?.form ?? '') && /^(?:in|at|on|among|during|for)$/u.test(after?.form ?? '')
    );
  });
}

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
      const isGapped = joint === '' && run.length > 1;
      if (run.length > 1 && joint !== verb && !isGapped) run = [last];
      if (!isGapped) verb = joint;
      run.push(number);
    }
    if (run.length > best.length) best = [...run];
  }
  return best;
}

/** The verbs between two shares: all joints of one list have the same one, or none. */
function verbsBetween({ sentence }: SentenceContext, a: Number, b: Number): string {
  const inside = sentence.tokens.slice(a.end, b.first);
  // "and rent 15 per cent": the one word before a share is who has it, whatever the tagger makes of it.
  const told = /^(?:and|,)$/u.test(inside.at(-2)?.form ?? '') ? inside.slice(0, -1) : inside;
  return told
    .filter(({ upos }) => upos === 'VERB')
    .map(({ lemma }) => lemma)
    .join(' ');
}

const isShare = ({ expression }: Number) =>
  expression.dimension === 'share' && expression.change === undefined && expression.bound === 'exact';
const isJoint = (text: string) => /,|\band\b/u.test(text) && JOINT.test(text);
