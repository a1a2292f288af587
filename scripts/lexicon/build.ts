/** `npm run lexicon`: builds the word lists of src/language/data from the packages and lists that they come from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLemmas } from './lemmas.ts';
import { readWordNet } from './wordnet.ts';

const OUT = join(import.meta.dirname, '../../src/language/data');

function write(name: string, data: unknown): void {
  const json = `${JSON.stringify(data, null, 0)}\n`;
  writeFileSync(join(OUT, name), json);
  console.log(`${name}: ${Math.ceil(Buffer.byteLength(json) / 1024)} KB`);
}

mkdirSync(OUT, { recursive: true });
const wordnet = readWordNet();
write('lemmas.json', buildLemmas(wordnet));
