/** One finding for a person: what clashes, both passages, who says them, and why Stet thinks so. */
import type { Severity } from '../findings/finding.ts';
import type { FindingResult } from '../findings/result.ts';
import { type Side, sidesOf } from '../findings/sides.ts';
import { natureOf, placeOf, speaker } from '../findings/words.ts';
import { type Paint, passageLines } from './passage-lines.ts';
import { printable } from './printable.ts';
import { reasoningLines } from './reasoning.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** How a severity is coloured; its clashing words are coloured the same. */
export const SEVERITY_PAINT: Readonly<Record<Severity, Paint>> = {
  error: (colours) => (text) => colours.bold(colours.red(text)),
  warning: (colours) => (text) => colours.bold(colours.yellow(text)),
  info: (colours) => (text) => colours.bold(colours.cyan(text)),
};

const INDENT = '  ';

export function findingLines(finding: FindingResult, path: string, style: Style): string[] {
  const { colours, width } = style;
  const room = width - INDENT.length;
  const paint = SEVERITY_PAINT[finding.severity];
  const title = `${paint(colours)(finding.severity)}  ${colours.bold(finding.rule)}  ${colours.dim(natureOf(finding))}`;
  const sides = sidesOf(finding.claims);
  const why = reasoningLines(finding.reasoning, room - INDENT.length, style);
  const body = [
    ...wrap(printable(finding.message), room),
    ...sides.flatMap((side) => ['', ...sideLines(side, path, style, paint)]),
    ...supportLines(finding, path, style),
    ...(why.length === 0 ? [] : ['', colours.dim('why'), ...why.map((line) => INDENT + line)]),
    colours.dim(`id ${finding.id}${also(finding)}`),
  ];
  return [title, ...body.map((line) => (line === '' ? '' : INDENT + line))];
}

const also = ({ also: rules }: FindingResult): string =>
  rules.length === 0 ? '' : `, also flagged by ${rules.join(', ')}`;

/** Where a side stands and who says it, and the passage. Also used by `stet explain`. */
export function sideLines(side: Side, path: string, style: Style, paint: Paint): string[] {
  const { colours, width } = style;
  const room = width - INDENT.length;
  const { claim, speakers, passage } = side;
  const place = printable(placeOf(path, claim.start));
  const paragraph = claim.kind === 'comment' ? '' : `paragraph ${claim.paragraph}, `;
  const who = printable(`${paragraph}${speakers.join(' and ')}`);
  const fits = place.length + 2 + who.length <= room;
  const head = fits ? [`${colours.cyan(place)}  ${who}`] : [colours.cyan(place), ...wrap(who, room)];
  return [...head, ...passageLines(passage, room, style, paint)];
}

function supportLines({ claims }: FindingResult, path: string, { colours, width }: Style): string[] {
  const support = claims.filter(({ role }) => role === 'support');
  if (support.length === 0) return [];
  const lines = support.flatMap((claim) => {
    const place = `${printable(placeOf(path, claim.start))}  `;
    const words = wrap(printable(`${speaker(claim.source)}: ${claim.text}`), width - 2 * INDENT.length);
    return [colours.dim(place.trimEnd()), ...words.map((line) => INDENT + line)];
  });
  return ['', colours.dim('said again'), ...lines.map((line) => INDENT + line)];
}
