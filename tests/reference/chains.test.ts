import { describe, expect, it } from '@jest/globals';
import { chainsOf } from '../../src/reference/chains.ts';
import { read } from './read.ts';

/** The chains of a source with more than one mention, as they stand in it. */
function chains(source: string): readonly (readonly string[])[] {
  const { text, references } = read(source);
  return chainsOf(text, references)
    .map((chain) =>
      chain.map(({ block, span }) => {
        const prose = text.blocks[block];
        return prose?.type === 'prose' ? prose.block.text.slice(span.start, span.end) : '';
      }),
    )
    .filter((chain) => chain.length > 1);
}

describe('chainsOf', () => {
  it.each<[string, string, readonly string[]]>([
    ['a noun again', 'A ferry was built in Bergen. The ferry was lost in May.', ['A ferry', 'The ferry']],
    ['a pronoun for a noun', 'The old ferry was lost. It was sold in May.', ['The old ferry', 'It']],
    ['a plural', 'The pilots walked out. They want more pay.', ['The pilots', 'They']],
    ['an owner', 'The pilots lost their jobs.', ['The pilots', 'their']],
    ['a name and a pronoun', 'Peter Hall left. He was tired.', ['Peter Hall', 'He']],
    ['who writes', 'I went to Bergen. My boat sank.', ['I', 'My']],
    ['a part of the words', 'A new steel bridge opened. The bridge was cheap.', ['A new steel bridge', 'The bridge']],
  ])('%s', (_, source, expected) => {
    expect(chains(source)).toContainEqual(expected);
  });

  it.each<[string, string]>([
    ['a new one', 'A ferry was built in Bergen. A ferry was lost in May.'],
    ['other words', 'The red bridge opened. The green bridge fell.'],
    ['another owner', "Hall's house burned. Stone's house stands."],
    ['one and many', 'The ferry was lost. The ferries were sold.'],
    ['an empty it', 'The ferry left. It is clear that nobody saw a thing.'],
    ['the true subject after it', 'The ferry left. It was the captain who drowned.'],
  ])('keeps apart: %s', (_, source) => {
    expect(chains(source)).toEqual([]);
  });
});
