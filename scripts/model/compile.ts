/**
 * Makes the two files that a start reads from the trained model: english.words, and english.tables as they lie in memory. The
 * trained model is smaller, but to unpack it and to fill tables from it takes longer than to check a short draft.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { rowWidth } from '../../src/language/model/class-weights.ts';
import { type Container, pack, unpack } from '../../src/language/model/container.ts';
import type { TableSizes } from '../../src/language/model/table-sizes.ts';
import { type ClassWeights, layOutClasses, layOutStructure } from './lay-out.ts';

const DATA = 'src/language/data';

/** Sections that become tables. */
const LAID_OUT = /^(?:structure|label|tag)-(?:keys|shift|left|right|counts|classes|codes)$/u;

/** Writes src/language/data/english.words and english.tables. */
export function compileModel(): void {
  const model = unpack(gunzipSync(readFileSync(`${DATA}/english.model`)));
  const { tags, relations, breadth, margin, sections } = model.header;
  const [label, tag] = [classWeights(model, 'label'), classWeights(model, 'tag')];
  const tables = [
    ...layOutStructure({
      keys: model.section('structure-keys'),
      shift: model.section('structure-shift'),
      left: model.section('structure-left'),
      right: model.section('structure-right'),
    }),
    ...layOutClasses('label', label),
    ...layOutClasses('tag', tag),
  ];
  const sizes: TableSizes = {
    tables: tables.map(([name, bytes]) => [name, bytes.length]),
    rows: label.counts.length * rowWidth(relations.length) + tag.counts.length * rowWidth(tags.length),
  };
  const kept = sections.filter(([name]) => !LAID_OUT.test(name)).map(([name]) => [name, model.section(name)] as const);
  const words = new Map([...kept, ['table-sizes', Buffer.from(JSON.stringify(sizes))]]);
  writeFileSync(`${DATA}/english.words`, pack({ tags, relations, breadth, margin }, words));
  writeFileSync(`${DATA}/english.tables`, Buffer.concat(tables.map(([, bytes]) => bytes)));
}

const classWeights = ({ section }: Container, name: string): ClassWeights => ({
  keys: section(`${name}-keys`),
  counts: section(`${name}-counts`),
  classes: section(`${name}-classes`),
  codes: section(`${name}-codes`),
});
