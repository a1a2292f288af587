/** "Police said nobody had been hurt": what is said is a clause, where the parser takes its subject for the object of "said". */

/** The tree and the fine tags of a sentence, token by token; heads and relations are changed in place. */
export interface OpenTree {
  readonly heads: Int32Array;
  readonly deprels: string[];
  readonly xpos: readonly string[];
}

/** Forms of verbs of saying that are followed by a clause without "that". By hand, the commonest in news. */
const SAYING = new Set('say says said add adds added think thinks thought believe believes believed'.split(' '));

const RELATIVES = new Set(['WDT', 'WP', 'WP$', 'WRB', 'IN']);
const FINITE = /^(?:VB[DPZ]|MD)$/u;

/**
 * Hangs each relative clause that no relative word and no subject of its own makes one, behind the object of a verb of saying,
 * on that verb, and the object on the clause as its subject: English leaves out "who", but never as a subject.
 */
export function mendReportedClauses(tree: OpenTree, forms: readonly string[]): void {
  for (let at = tree.deprels.indexOf('acl:relcl'); at >= 0; at = tree.deprels.indexOf('acl:relcl', at + 1))
    mendAt(tree, forms, at);
}

function mendAt({ heads, deprels, xpos }: OpenTree, forms: readonly string[], clause: number): void {
  const object = heads[clause] ?? -1;
  const verb = deprels[object] === 'obj' ? (heads[object] ?? -1) : -1;
  if (verb < 0 || verb > object || object > clause || !SAYING.has((forms[verb] ?? '').toLowerCase())) return;
  let [passive, finite] = [false, FINITE.test(xpos[clause] ?? '')];
  for (let below = object + 1; below < heads.length; below += 1) {
    if (heads[below] !== clause) continue;
    const relation = deprels[below] ?? '';
    if (relation.startsWith('nsubj') || (below < clause && RELATIVES.has(xpos[below] ?? ''))) return;
    if (relation === 'aux:pass') passive = true;
    if ((relation.startsWith('aux') || relation === 'cop') && FINITE.test(xpos[below] ?? '')) finite = true;
  }
  if (!finite) return;
  heads[clause] = verb;
  deprels[clause] = 'ccomp';
  heads[object] = clause;
  deprels[object] = passive ? 'nsubj:pass' : 'nsubj';
}
