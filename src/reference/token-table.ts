/** What is known of some of a draft's tokens, by block, sentence and token. */
export class TokenTable<V> {
  readonly #blocks: (V | undefined)[][][] = [];

  get(block: number, sentence: number, token: number): V | undefined {
    return this.#blocks[block]?.[sentence]?.[token];
  }

  set(block: number, sentence: number, token: number, value: V): void {
    const sentences = this.#blocks[block] ?? [];
    this.#blocks[block] = sentences;
    const tokens = sentences[sentence] ?? [];
    sentences[sentence] = tokens;
    tokens[token] = value;
  }
}
