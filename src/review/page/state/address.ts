/** What is in focus, kept in the address, so that a reload leads to the same place. */
import type { FindingRef } from './finding-key.ts';
import type { View } from './page-state.ts';

export interface Place {
  readonly view: View;
  readonly focus?: FindingRef;
}

const VIEWS: readonly View[] = ['findings', 'claims', 'rules'];

/** "#findings/2d7d4ff29ebeaa56/samples%2Fflood.md". */
export const addressOf = ({ view, focus }: Place): string =>
  `#${view}${focus === undefined ? '' : `/${focus.id}/${encodeURIComponent(focus.path)}`}`;

/** Anything else is read as the findings, with none in focus. */
export function placeOf(hash: string): Place {
  const [name, id = '', path = ''] = hash.replace(/^#/u, '').split('/');
  const view = VIEWS.find((each) => each === name) ?? 'findings';
  if (!/^[0-9a-f]{16}(?:-\d+)?$/u.test(id) || path === '') return { view };
  try {
    return { view, focus: { id, path: decodeURIComponent(path) } };
  } catch {
    return { view };
  }
}
