/** Builds groups and their members from the figures of a sentence. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { GroupClaim, GroupMember, MemberRole } from '../group.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** One figure of a sentence in its role. */
export function memberOf(
  context: SentenceContext,
  role: MemberRole,
  { expression }: Placed<NumericExpression>,
): GroupMember {
  const { prose } = context;
  return {
    role,
    span: prose.block.map.spanToSource(expression.span),
    text: prose.block.text.slice(expression.span.start, expression.span.end),
    place: context.place(),
    quantity: expression,
  };
}

/** A group whose evidence runs over the figures [first, last] of one sentence. */
export function groupOf(
  context: SentenceContext,
  form: GroupClaim['form'],
  [first, last]: readonly [Placed<NumericExpression>, Placed<NumericExpression>],
  rest: Pick<GroupClaim, 'members' | 'exhaustive'> &
    Partial<Pick<GroupClaim, 'direction' | 'factor' | 'listed' | 'day'>>,
): Draft<GroupClaim> | undefined {
  const token = context.sentence.tokens[first.head];
  if (token === undefined) return undefined;
  const value = { first: first.first, end: last.end };
  return { ...baseOf(context, { token, subject: subjectOf(context, token), value }), kind: 'group', form, ...rest };
}

/** The text between two figures of a sentence. */
export function between(
  { prose }: SentenceContext,
  a: Placed<NumericExpression>,
  b: Placed<NumericExpression>,
): string {
  return prose.block.text.slice(a.expression.span.end, b.expression.span.start);
}

/** Two neighbouring figures of a list, a at [i] and b at [i + 1]. */
export function neighbours<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((item, index) => {
    const next = list[index + 1];
    return next === undefined ? [] : [[item, next] as const];
  });
}
