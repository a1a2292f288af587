/** Tags and dependency trees by the trained model (docs: scripts/train/README.md). */
import { readDataFile, readDataInto } from '../data-file.ts';
import { lazily } from '../lazily.ts';
import type { Upos } from '../upos.ts';
import { loadModel, type Model } from './model.ts';
import { pieces } from './pieces.ts';
import { mendReportedClauses } from './reported-clause.ts';
import { endingOf, layOut } from './tokens.ts';

/** What the model says of one sentence; all arrays run parallel to its forms. */
export interface Analysis {
  readonly upos: readonly Upos[];
  /** Penn tags. */
  readonly xpos: readonly string[];
  /** The index of each word's head, from 0; -1 for the root, of which there is one. */
  readonly heads: Int32Array;
  /** Relations of Universal Dependencies, "root" for the root. */
  readonly deprels: readonly string[];
  /** What stands for upos and xpos together, as a number. */
  readonly tags: Int32Array;
}

const model = lazily(() =>
  loadModel(readDataFile('english.words'), (tables) => readDataInto('english.tables', tables)),
);

/** Tags and parses the words of one sentence. Loads the model on first use; throws if it is missing. */
export function analyse(forms: readonly string[]): Analysis {
  return analyseWith(model(), forms);
}

/** As analyse, with a given model. The tree is projective and has one root, whatever the words. */
export function analyseWith(model: Model, forms: readonly string[]): Analysis {
  const words = model.readWords(forms);
  const tags = model.tag(words);
  const heads = new Int32Array(forms.length);
  const deprels: string[] = new Array(forms.length).fill('root');
  let root = -1;
  for (const { start, end } of pieces(tags, model.tagSet)) {
    const tokens = layOut(words, tags, model.tagSet, start, end);
    const arcs = model.parse(tokens, end - start, endingOf(forms[end - 1] ?? ''));
    for (let index = start; index < end; index++) {
      const head = arcs.heads[index - start + 1] ?? 0;
      const isPieceRoot = head > end - start;
      heads[index] = isPieceRoot ? root : start + head - 1;
      if (!isPieceRoot) deprels[index] = model.relations[arcs.relations[index - start + 1] ?? 0] ?? 'dep';
      else if (root >= 0) deprels[index] = 'parataxis';
    }
    if (root < 0) root = heads.indexOf(-1);
  }
  const upos: Upos[] = [];
  const xpos: string[] = [];
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] ?? 0;
    upos.push(model.tagSet.upos[tag] ?? 'X');
    xpos.push(model.tagSet.xpos[tag] ?? 'FW');
  }
  mendReportedClauses({ heads, deprels, xpos }, forms);
  return {
    upos,
    xpos,
    heads,
    deprels,
    tags,
  };
}
