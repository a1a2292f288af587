import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeKeys } from '../../../scripts/model/key-list.ts';
import { layOutClasses, layOutStructure, type Tables } from '../../../scripts/model/lay-out.ts';
import { classScorer } from '../../../src/language/model/class-weights.ts';
import { DECODED, encode, LARGEST } from '../../../src/language/model/code.ts';
import { pack, unpack } from '../../../src/language/model/container.ts';
import { GROUP_SCORES, structureScorer } from '../../../src/language/model/structure-weights.ts';
import { readVocabulary, writeVocabulary } from '../../../src/language/model/vocabulary.ts';
import { loadWeights, type Weights } from '../../../src/language/model/weigh.ts';

const HEADER = { tags: ['NOUN|NN'], relations: ['nsubj'], breadth: 2, margin: 10 };

describe('the model file', () => {
  it('gives back its header and sections', () => {
    const file = pack(
      HEADER,
      new Map([
        ['one', Uint8Array.of(1, 2)],
        ['two', Uint8Array.of()],
        ['three', Uint8Array.of(3)],
      ]),
    );
    const container = unpack(file);
    expect(container.header).toMatchObject(HEADER);
    expect([...container.section('one')]).toEqual([1, 2]);
    expect([...container.section('two')]).toEqual([]);
    expect([...container.section('three')]).toEqual([3]);
  });

  it('says which section is missing', () => {
    expect(() => unpack(pack(HEADER, new Map())).section('tag-keys')).toThrow('tag-keys');
  });

  it('keeps the vocabulary', () => {
    const vocabulary = new Map([
      ['the', { ambiguity: -5, tags: Uint8Array.of(0) }],
      ['set', { ambiguity: 77, tags: Uint8Array.of() }],
      ['café', { ambiguity: 77, tags: Uint8Array.of(3, 5) }],
    ]);
    const container = unpack(pack(HEADER, new Map(writeVocabulary(vocabulary))));
    expect(new Map(readVocabulary(container))).toEqual(vocabulary);
  });
});

describe('weights as bytes', () => {
  it('keeps sign and order, and the size to within one step', () => {
    fc.assert(
      fc.property(fc.integer({ min: -LARGEST, max: LARGEST }), (weight) => {
        const decoded = DECODED[encode(weight)] ?? Number.NaN;
        expect(Math.abs(decoded - weight)).toBeLessThanOrEqual(Math.sqrt(Math.abs(weight)) + 1);
        expect(decoded * weight).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

/** The weights that these tables hold. */
const loaded = (tables: Tables): Weights =>
  loadWeights({ tables: tables.map(([name, bytes]) => [name, bytes.length]), rows: 100_000 }, (memory) =>
    memory.set(Buffer.concat(tables.map(([, bytes]) => bytes))),
  );

/** The hash of a feature with this key: what lies below the key's bits does not count. */
const hashOf = (feature: number, noise: number): number => (feature << 8) | (noise & 255);

describe('structureScorer', () => {
  it('adds up the weights of known features and passes over unknown ones', () => {
    const keys = [3, 4, 2 ** 24 - 1];
    const scorer = structureScorer(
      loaded(
        layOutStructure({
          keys: writeKeys(keys),
          shift: Uint8Array.of(1, 0, 0),
          left: Uint8Array.of(2, 255, 0),
          right: Uint8Array.of(0, 3, 10),
        }),
      ),
    );
    scorer.features.set([hashOf(3, 0), hashOf(4, 9), hashOf(5, 0), hashOf(2 ** 24 - 1, 200)]);
    scorer.ends.set([1, 4]);
    scorer.weigh(2);
    const { size, shift, left, right } = GROUP_SCORES;
    const scores = [0, size].map((at) => [shift, left, right].map((place) => scorer.sums[at + place]));
    expect(scores).toEqual([
      [1, 4, 0],
      [0, -1, 9 + 100],
    ]);
  });
});

describe('classScorer', () => {
  it('adds up the weights of the candidates', () => {
    const weights = {
      keys: writeKeys([7, 9]),
      counts: Uint8Array.of(1, 3),
      classes: Uint8Array.of(5, 0, 1, 5),
      codes: Uint8Array.of(3, 1, 255, 2),
    };
    const { features, weigh } = classScorer(loaded(layOutClasses('tag', weights)), 'tag', 8);
    const scores = new Int32Array(4);
    features.set([hashOf(7, 1), hashOf(8, 1), hashOf(9, 1)]);
    weigh(3, Uint8Array.of(0, 1, 5), scores, 1);
    expect([...scores]).toEqual([0, 1, -1, 9 + 4]);
  });

  const key = fc.oneof(
    fc.integer({ min: 0, max: 2 ** 24 - 1 }),
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom(0, 31, 32, 2 ** 24 - 1),
  );

  it.each([50, 64, 65, 107])('gives the sums of an addition one by one, for %d classes', (classes) => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 60 }), fc.array(key, { maxLength: 90 }), (keys, asked) => {
        const rising = [...keys].sort((a, b) => a - b);
        const byte = (feature: number, target: number): number => (feature * 7 + target * 13) % 255;
        const targets = Array.from({ length: classes }, (_, target) => target);
        const { features, weigh } = classScorer(
          loaded(
            layOutClasses('label', {
              keys: writeKeys(rising),
              counts: Uint8Array.from(rising, () => classes),
              classes: Uint8Array.from(rising.flatMap(() => targets)),
              codes: Uint8Array.from(rising.flatMap((feature) => targets.map((target) => byte(feature, target) + 129))),
            }),
          ),
          'label',
          classes,
        );
        features.set(asked.map((feature) => hashOf(feature, 77)));
        const scores = new Int32Array(classes);
        weigh(asked.length, Uint8Array.from(targets), scores, 0);
        const known = asked.filter((feature) => keys.includes(feature));
        const expected = targets.map((target) =>
          known.reduce((sum, feature) => sum + (DECODED[(byte(feature, target) + 129) & 255] ?? 0), 0),
        );
        expect([...scores]).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });
});
