/** How much of what two clauses speak of is the same? */
import type { Claim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import { relateParticipants } from './participants.ts';

/** The share of the shorter topic that the longer one holds too, 0 to 1; the words of `without` count on neither side. */
export function topicOverlap(a: Claim, b: Claim, without: readonly (string | undefined)[] = []): number {
  const [x, y] = [topicWithout(a, without), topicWithout(b, without)];
  const least = Math.min(x.length, y.length);
  return least === 0 ? 0 : countShared(x, y) / least;
}

/** How many words two topics share, and which share of the shorter that is. */
export function sharedTopic(
  a: Claim,
  b: Claim,
  without: readonly (string | undefined)[],
): { readonly count: number; readonly share: number } {
  const [x, y] = [topicWithout(a, without), topicWithout(b, without)];
  const [count, least] = [countShared(x, y), Math.min(x.length, y.length)];
  return { count, share: least < 2 ? 0 : count / least };
}

function topicWithout({ topic }: Claim, without: readonly (string | undefined)[]): readonly string[] {
  return without.length === 0 ? topic : topic.filter((word) => !without.includes(word));
}

/** How many words are in both; topics are sorted, and no word stands in one twice. */
function countShared(x: readonly string[], y: readonly string[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [word, other] = [x[i] ?? '', y[j] ?? ''];
    if (word === other) count += 1;
    if (word <= other) i += 1;
    if (word >= other) j += 1;
  }
  return count;
}

const QUESTION = 'same topic';

/** Fewer words in common, or a smaller share of the shorter topic, can be chance. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.5;

/** Yes where two clauses share words enough and one who takes part; the weight is the share of words in common. */
export function sameTopic(a: Claim, b: Claim): Answer {
  const [count, share] = [countShared(a.topic, b.topic), topicOverlap(a, b)];
  if (count < LEAST_WORDS || share < LEAST_SHARE) return no(QUESTION, `they share ${count} of their words`);
  const parties = relateParticipants(a.participants, b.participants);
  if (parties === 'different') return no(QUESTION, 'other people or things take part');
  if (parties === 'none' && !isOneSubject(a, b)) return no(QUESTION, 'nobody and nothing takes part in both');
  return yes(QUESTION, `they share ${count} words and one who takes part`, Math.round((0.5 + share / 2) * 100) / 100);
}

const isOneSubject = (a: Claim, b: Claim) =>
  a.subject.entity !== undefined && a.subject.entity.entity === b.subject.entity?.entity;
