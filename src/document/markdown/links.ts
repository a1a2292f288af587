/** Brackets that are links, and brackets that are text ("[sic]"): a link leads somewhere. */
import type { SyntaxNode } from '@lezer/common';
import { normalLabel } from './definitions.ts';
import type { Stretch } from './leaf.ts';

/** Whether a link or image has a target: in round brackets, or by a label that the document defines. */
export function isResolved(link: SyntaxNode, text: string, labels: ReadonlySet<string>): boolean {
  if (labels.size === 0 || link.getChild('URL') !== null) return link.getChildren('LinkMark').length > 2;
  const label = link.getChild('LinkLabel');
  const named = label === null ? '' : text.slice(label.from + 1, label.to - 1);
  const inner = imageText(link);
  const isNamed = labels.has(normalLabel(named === '' ? text.slice(inner.from, inner.to) : named));
  return isNamed || link.getChildren('LinkMark').length > 2;
}

/** "[^1]", the mark of a footnote in the running text. */
export function isFootnoteMark(link: SyntaxNode, text: string): boolean {
  return text[link.from + 1] === '^' && link.getChildren('LinkMark').length === 2;
}

/** What stands between the first two marks of a link or image. */
export function imageText(link: SyntaxNode): Stretch {
  const [opening, closing] = link.getChildren('LinkMark');
  return { from: opening?.to ?? link.from, to: closing?.from ?? link.to };
}
