/**
 * Writes docs/word-lists.md: every list of words in src/ and rules/ with its size, what it is for and where it is from, as
 * its own comment says. Usage: npm run docs:lists
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Node, Project, SyntaxKind, type VariableDeclaration } from 'ts-morph';

/** Shorter lists are part of the code that uses them. */
const SHORTEST = 6;
/** What scripts/model/compile.ts makes of the model. */
const MADE_BY_BUILD = ['english.words', 'english.tables'];
const DATA = 'src/language/data';

/** One list as the page shows it. */
interface WordList {
  readonly file: string;
  readonly name: string;
  readonly size: number;
  readonly comment: string;
}

const project = new Project({ skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths([
  'src/{language,reference,claims,compare}/**/*.ts',
  'rules/*.ts',
  '!src/**/*.generated.ts',
]);

const lists = project
  .getSourceFiles()
  .flatMap((file) => file.getVariableDeclarations().map(listOf))
  .filter((list) => list !== undefined)
  .sort((a, b) => (a.file === b.file ? (a.name < b.name ? -1 : 1) : a.file < b.file ? -1 : 1));

writeFileSync('docs/word-lists.md', page(lists));
console.log(`${lists.length} lists`);

function listOf(declaration: VariableDeclaration): WordList | undefined {
  const size = wordsIn(declaration);
  if (size < SHORTEST) return undefined;
  const statement = declaration.getVariableStatement();
  const comment =
    statement
      ?.getJsDocs()
      .map((doc) => doc.getDescription().replace(/\s+/gu, ' ').trim())
      .join(' ') ?? '';
  return { file: relative('.', declaration.getSourceFile().getFilePath()), name: declaration.getName(), size, comment };
}

/** Words of the strings of a list; a template or a long string counts by its words, an array by its entries. */
function wordsIn(declaration: VariableDeclaration): number {
  const value = declaration.getInitializer();
  if (value === undefined || Node.isArrowFunction(value)) return 0;
  const strings = [
    ...value.getDescendantsOfKind(SyntaxKind.StringLiteral),
    ...value.getDescendantsOfKind(SyntaxKind.NoSubstitutionTemplateLiteral),
  ].map((literal) => literal.getLiteralValue());
  return strings.reduce((sum, text) => sum + text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length, 0);
}

function page(rows: readonly WordList[]): string {
  const table = rows.map(
    ({ file, name, size, comment }) => `| ${file} | ${name} | ${size} | ${comment.replaceAll('|', '\\|')} |`,
  );
  const data = readdirSync(DATA)
    .filter((file) => !MADE_BY_BUILD.includes(file))
    .sort()
    .map((file) => `| ${file} | ${Math.round(statSync(join(DATA, file)).size / 1000)} KB | ${origin(file)} |`);
  return [
    '# Word lists',
    '',
    'Made by `npm run docs:lists` from the comments beside the lists. Every list holds a class of words of general English.',
    'Where no source is named, the list was written by hand for this project.',
    '',
    '## Data files (src/language/data)',
    '',
    '| file | size | from |',
    '| --- | --- | --- |',
    ...data,
    '',
    '## Lists in the code',
    '',
    '| file | list | words | what it is |',
    '| --- | --- | --- | --- |',
    ...table,
    '',
  ].join('\n');
}

function origin(file: string): string {
  if (file.startsWith('english.model')) return 'trained on UD English EWT and GUM (CC BY-SA 4.0), see NOTICE';
  if (file.includes('places')) return 'GeoNames cities and ISO 3166 country names, see NOTICE';
  return /lemmas|lexicon/u.test(file)
    ? 'WordNet 3.0/3.1, see NOTICE'
    : readFileSync(join(DATA, file), 'utf8').slice(0, 60);
}
