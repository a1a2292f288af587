/** `npm run lexicon`: builds the word lists of src/language/data from the packages and lists that they come from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLemmas } from './lemmas.ts';
import { buildPartsOfSpeech } from './parts-of-speech.ts';
import { buildPlaces } from './places.ts';
import { buildRelations } from './relations.ts';
import { readWordNet } from './wordnet.ts';

const OUT = join(import.meta.dirname, '../../src/language/data');

/** Writes a text that holds no byte above 127, so that it can be read without decoding. */
function write(name: string, text: string): void {
  const bytes = Buffer.from(text, 'latin1');
  if (bytes.toString('utf8') !== text) throw new Error(`${name}: a character outside ASCII`);
  writeFileSync(join(OUT, name), bytes);
  console.log(`${name}: ${Math.ceil(bytes.length / 1024)} KB`);
}

mkdirSync(OUT, { recursive: true });
const wordnet = readWordNet();
write('lemmas.json', `${JSON.stringify(buildLemmas(wordnet))}\n`);
for (const [name, lines] of Object.entries(buildRelations(wordnet))) write(`lexicon-${name}.txt`, lines);
write('lexicon-partsOfSpeech.txt', buildPartsOfSpeech(wordnet));
write('lexicon-places.txt', buildPlaces());
