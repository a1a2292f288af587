/**
 * Fails when a folder of src/ imports from one that does not stand before it (the order is the way of the text), or a built-in
 * rule from anything but what a desk's own rules have.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { Project } from 'ts-morph';

/** What may import what: a folder imports from itself and from those before it. */
const ORDER = [
  'storage',
  'document',
  'language',
  'reference',
  'claims',
  'compare',
  'engine',
  'findings',
  'page',
  'report',
  'review',
  'config',
  'testing',
  'cli',
];
/** All that a rule imports. */
const RULE_API = 'stet/rules';
/** Rooms that stand side by side and do not know each other. */
const STRANGERS = new Map([['review', 'report']]);

const root = resolve('src');
const project = new Project({ skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths('src/**/*.{ts,tsx}');

const room = (path: string): string | undefined => {
  const parts = relative(root, path).split(sep);
  return parts.length > 1 ? parts[0] : undefined;
};

const faults: string[] = [];
for (const file of project.getSourceFiles()) {
  const from = room(file.getFilePath());
  if (from === undefined) continue;
  if (!ORDER.includes(from))
    faults.push(`${file.getFilePath()}: the folder "${from}" is not one of ${ORDER.join(', ')}`);
  for (const declaration of [...file.getImportDeclarations(), ...file.getExportDeclarations()]) {
    const specifier = declaration.getModuleSpecifierValue();
    if (specifier === undefined || !specifier.startsWith('.')) continue;
    const to = room(resolve(dirname(file.getFilePath()), specifier));
    const known = to !== undefined && ORDER.indexOf(to) <= ORDER.indexOf(from) && STRANGERS.get(from) !== to;
    if (to === from || known) continue;
    const place = `${relative('.', file.getFilePath())}:${declaration.getStartLineNumber()}`;
    faults.push(`${place}: ${from}/ imports from ${to ?? 'src/'} ("${specifier}"); the order is ${ORDER.join(' < ')}`);
  }
}
for (const file of project.addSourceFilesAtPaths('rules/*.ts')) {
  for (const declaration of file.getImportDeclarations()) {
    const specifier = declaration.getModuleSpecifierValue();
    if (specifier === RULE_API) continue;
    const place = `${relative('.', file.getFilePath())}:${declaration.getStartLineNumber()}`;
    faults.push(`${place}: a rule imports from "${RULE_API}" alone, not from "${specifier}"`);
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`import order: ${project.getSourceFiles().length} files, all in order`);
