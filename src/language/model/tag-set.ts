/** The fine tags that the model knows, numbered: UPOS and XPOS together, "VERB|VBD". */
import { UPOS, type Upos } from '../upos.ts';
import { hashText } from './hash.ts';

export interface TagSet {
  readonly names: readonly string[];
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  /** The number of the UPOS of each tag, from 1, so that 0 is no tag. */
  readonly coarse: Int32Array;
  /** Hashes of tag and UPOS for the parser's features. */
  readonly tagHash: Int32Array;
  readonly coarseHash: Int32Array;
  /** 1 for punctuation marks, and for verbs and auxiliaries. */
  readonly marks: Uint8Array;
  readonly verbs: Uint8Array;
}

export function tagSetOf(names: readonly string[]): TagSet {
  const upos = names.map((name) => uposOf(name.slice(0, name.indexOf('|'))));
  return {
    names,
    upos,
    xpos: names.map((name) => name.slice(name.indexOf('|') + 1)),
    coarse: Int32Array.from(upos, (tag) => UPOS.indexOf(tag) + 1),
    tagHash: Int32Array.from(names, (name) => hashText(`t${name}`)),
    coarseHash: Int32Array.from(upos, (tag) => hashText(`u${tag}`)),
    marks: Uint8Array.from(upos, (tag) => (tag === 'PUNCT' ? 1 : 0)),
    verbs: Uint8Array.from(upos, (tag) => (tag === 'VERB' || tag === 'AUX' ? 1 : 0)),
  };
}

function uposOf(name: string): Upos {
  return UPOS.find((tag) => tag === name) ?? 'X';
}
