import { describe, expect, it } from '@jest/globals';
import { parseConllu } from '../../../scripts/train/conllu.ts';
import { countRelationSets } from '../../../scripts/train/count-relation-sets.ts';
import { pack, unpack } from '../../../src/language/model/container.ts';
import { readRelationSets, relationSet, writeRelationSets } from '../../../src/language/model/relation-sets.ts';
import { tagSetOf } from '../../../src/language/model/tag-set.ts';
import { layOut } from '../../../src/language/model/tokens.ts';
import { NO_WORD } from '../../../src/language/model/word.ts';

const TAGS = tagSetOf(['DET|DT', 'NOUN|NN', 'VERB|VBD']);
const RELATIONS = ['det', 'nsubj', 'obj'];
/** A determiner, a noun and a verb: det, nsubj, root. */
const LESSON = {
  tokens: layOut([NO_WORD, NO_WORD, NO_WORD], Int32Array.of(0, 1, 2), TAGS),
  words: 3,
  ending: 3,
  heads: Int32Array.of(0, 2, 3, 4),
  relations: Int32Array.of(-1, 0, 1, -1),
};

describe('relation sets', () => {
  const sets = countRelationSets(Array(30).fill(LESSON), RELATIONS.length, TAGS.names.length);

  it('has one relation for words that are only ever bound by one', () => {
    expect([...relationSet(sets, LESSON.tokens, 1, 2)]).toEqual([0]);
    expect([...relationSet(sets, LESSON.tokens, 2, 3)]).toEqual([1]);
  });

  it('allows all relations between words that were not seen together', () => {
    expect([...relationSet(sets, LESSON.tokens, 2, 1)]).toEqual([0, 1, 2]);
    expect([...relationSet(sets, LESSON.tokens, 3, 1)]).toEqual([0, 1, 2]);
  });

  it('survives the model file', () => {
    const header = { tags: TAGS.names, relations: RELATIONS, breadth: 1, margin: 0 };
    expect(readRelationSets(unpack(pack(header, new Map(writeRelationSets(sets)))))).toEqual({
      setOfKind: sets.setOfKind,
      sets: sets.sets.map((set) => Uint8Array.from(set)),
    });
  });
});

describe('parseConllu', () => {
  it('reads words and leaves multiword tokens, empty nodes and comments out', () => {
    const text = [
      '# newpar',
      "# text = Don't go.",
      "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_",
      '1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_',
      "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
      '3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No',
      '3.1\tit\tit\tPRON\tPRP\t_\t_\t_\t_\t_',
      '4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\tSpaceAfter=No',
      '',
      '',
    ].join('\n');
    expect(parseConllu(text)).toEqual([
      {
        forms: ['Do', "n't", 'go', '.'],
        tags: ['AUX|VB', 'PART|RB', 'VERB|VB', 'PUNCT|.'],
        heads: Int32Array.of(0, 3, 3, 5, 3),
        relations: ['', 'aux', 'advmod', 'root', 'punct'],
        text: "Don't go.",
        opensParagraph: true,
        spaceAfter: false,
      },
    ]);
  });
});
