/** "Polling stations closed", "Ruling parties met": a participle that opens a sentence and narrows its subject. */
import type { Analysis } from './model/index.ts';

/**
 * The analysis, mended where the model takes the opening participle for a verb, its noun for an object and the finite verb
 * for what hangs on them: a finite verb cannot.
 */
export function mendOpeningParticiple(analysis: Analysis): Analysis {
  const { upos, xpos, heads, deprels } = analysis;
  const opens = xpos[0] === 'VBG' && upos[1] === 'NOUN' && heads[1] === 0 && deprels[1] === 'obj';
  const below = heads[2] === 0 || heads[2] === 1;
  const finite = upos[2] === 'VERB' && (xpos[2] === 'VBD' || (xpos[2] === 'VBN' && heads[0] === -1));
  if (!opens || !below || !finite) return analysis;
  const above = [1, 2, heads[0] ?? -1];
  const relations = ['compound', 'nsubj', heads[0] === -1 ? 'root' : 'parataxis'];
  return {
    upos: upos.map((tag, at) => (at === 0 ? 'NOUN' : tag)),
    xpos: xpos.map((tag, at) => (at === 0 ? 'NN' : at === 2 ? 'VBD' : tag)),
    heads: Int32Array.from(heads, (head, at) => above[at] ?? (head === 0 ? 2 : head)),
    deprels: deprels.map((relation, at) => relations[at] ?? relation),
  };
}
