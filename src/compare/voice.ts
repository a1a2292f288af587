/** Do two claims come from one mouth? An organisation, its officers and its documents count as one. */
import type { Source } from '../claims/index.ts';

/** same: the outermost source is the same; sources: two sources disagree. */
export type Voice = 'same' | 'sources';

/** The voice of a pair. */
export function voiceOf(a: Source, b: Source): Voice {
  return keyOf(a) === keyOf(b) ? 'same' : 'sources';
}

/** Two sources with one key are one voice. */
function keyOf(source: Source): string {
  if (source.kind === 'narrator') return 'narrator';
  const entity = source.organisation?.entity ?? source.entity?.entity;
  return entity === undefined ? `name:${(source.name ?? '').toLowerCase()}` : `entity:${entity}`;
}
