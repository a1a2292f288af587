/** Brackets that are links, and brackets that are text ("[sic]"): a link leads somewhere. */
import type { SyntaxNode } from '@lezer/common';
import { normalLabel } from './definitions.ts';
import type { Stretch } from './leaf.ts';

/**
 * The text of a link or the alternative text of an image, if it has a target: in round brackets, or by a label that the
 * document defines. Absent for brackets that are text. Offsets are those of `piece`, which the node was parsed from.
 */
export function linkText(link: SyntaxNode, piece: string, labels: ReadonlySet<string>): Stretch | undefined {
  let marks = 0;
  let from = link.from;
  let to = link.to;
  let label = '';
  for (let child = link.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'LinkLabel') label = piece.slice(child.from + 1, child.to - 1);
    if (child.name !== 'LinkMark') continue;
    marks++;
    if (marks === 1) from = child.to;
    if (marks === 2) to = child.from;
  }
  // The third mark is the round bracket before the target.
  const isResolved = marks > 2 || labels.has(normalLabel(label === '' ? piece.slice(from, to) : label));
  return isResolved ? { from, to } : undefined;
}

/** Whether a link that is none is "[^1]", the mark of a footnote in the running text. */
export function isFootnoteMark(link: SyntaxNode, piece: string): boolean {
  return piece[link.from + 1] === '^';
}
