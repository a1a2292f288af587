/** The names, quotations, numbers and times of a block, a line each. */
import type { Prose } from '../document/document.ts';
import type { TextSpan } from '../document/position.ts';
import type { AnalysedProse } from '../language/analysed.ts';
import type { Interval, NumericExpression } from '../language/quantity.ts';
import type { TimeExpression } from '../language/time.ts';
import type { Entity, Mention, References } from '../reference/entity.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';

type Linked = Entity['mentions'][number];

/** The mentions of each block, in the order of the text, with their entities. */
export type Mentions = ReadonlyMap<number, readonly { readonly mention: Linked; readonly entity: Entity }[]>;

export function mentionsOf({ entities }: References): Mentions {
  const byBlock = new Map<number, { readonly mention: Linked; readonly entity: Entity }[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const list = byBlock.get(mention.block);
      if (list === undefined) byBlock.set(mention.block, [{ mention, entity }]);
      else list.push({ mention, entity });
    }
  }
  for (const list of byBlock.values()) list.sort((x, y) => x.mention.span.start - y.mention.span.start);
  return byBlock;
}

export function expressionLines(block: AnalysedProse, mentions: Mentions, { colours }: Style): string[] {
  const words = (span: TextSpan) => printable(slice(block.block, span));
  const sections: (readonly [string, readonly string[]])[] = [
    ['names', (mentions.get(block.index) ?? []).map(({ mention, entity }) => mentionWords(mention, entity))],
    [
      'quotations',
      block.quotations.map(
        ({ outer, extent, continues }) => `${words(outer)}  ${extent}${continues ? ', continued' : ''}`,
      ),
    ],
    ['numbers', block.numbers.map((number) => `${words(number.span)}  ${numberWords(number)}`)],
    ['times', block.times.map((time) => `${words(time.span)}  ${timeWords(time)}`)],
  ];
  return sections.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : ['', `  ${colours.bold(title)}`, ...lines.map((line) => `    ${line}`)],
  );
}

const slice = ({ text }: Prose, { start, end }: TextSpan): string => text.slice(start, end);

function mentionWords({ text, form, link }: Mention & Pick<Linked, 'link'>, { name, kind }: Entity): string {
  const same = text === name ? '' : `${printable(name)}, `;
  const against = link.mismatches.length === 0 ? '' : `, but ${printable(link.mismatches.join('; '))}`;
  return `${printable(text)}  ${same}${kind}, ${form} by ${link.ground}, ${link.confidence.toFixed(2)}${against}`;
}

function numberWords({ dimension, unit, value, bound, approximate, per, change }: NumericExpression): string {
  const parts = [
    dimension,
    interval(value) + (unit === undefined ? '' : ` ${unit}`) + (per === undefined ? '' : ` per ${per}`),
    bound === 'exact' ? '' : bound,
    approximate ? 'approximate' : '',
    change ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function interval({ low, high, lowOpen, highOpen }: Interval): string {
  if (low === high) return String(low);
  if (high === Number.POSITIVE_INFINITY) return `${lowOpen ? 'more than' : 'from'} ${low}`;
  if (low === Number.NEGATIVE_INFINITY) return `${highOpen ? 'less than' : 'up to'} ${high}`;
  return `${low} to ${high}`;
}

function timeWords({ kind, value }: TimeExpression): string {
  const fields = Object.entries(value.fields).map(([name, field]) => `${name} ${field}`);
  const { relative } = value;
  const offset = relative === undefined ? '' : `${relative.direction} ${relative.amount ?? 'some'} ${relative.unit}`;
  return [kind, ...fields, offset, value.bound === 'at' ? '' : value.bound, value.approximate ? 'approximate' : '']
    .filter((part) => part !== '')
    .join(', ');
}
