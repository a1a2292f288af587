/** "9.5 metres (31ft)", "60 miles, or 97km": one measure given in two units. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { SentenceExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import { FIXED } from './figures.ts';
import { between, groupOf, memberOf, neighbours } from './members.ts';

/** What may stand between a measure and its conversion: an opening bracket, a slash, "or" after a comma. */
const BRIDGE =
  /^(?:\s[a-z]+){0,2}\s?(?:[([]\s?(?:about |around |roughly |some |or |nearly |almost |just over |just under |= ?)?|\s?\/\s?|, or )$/u;

export const conversion: SentenceExtractor<GroupClaim> = {
  kind: 'group',
  *extract(context) {
    for (const [a, b] of neighbours(context.numbers)) {
      if (!isConversion(a.expression, b.expression) || !BRIDGE.test(between(context, a, b))) continue;
      const members = [memberOf(context, 'figure', a), memberOf(context, 'conversion', b)];
      const group = groupOf(context, 'conversion', [a, b], { members, exhaustive: true });
      if (group !== undefined) yield group;
    }
  },
};

function isConversion(a: NumericExpression, b: NumericExpression): boolean {
  return (
    a.dimension === b.dimension &&
    FIXED.has(a.dimension) &&
    a.unit !== b.unit &&
    a.base !== undefined &&
    b.base !== undefined
  );
}
