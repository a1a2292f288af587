/** docs/api.md: what the package exports, from the sources: each with its signature and comment. */
import { type ExportedDeclarations, Node, type Project } from 'ts-morph';
import { type Comment, commentOf, NO_COMMENT } from './comment.ts';

/** The doors of the package, as its package.json names them, and their sources. */
const DOORS = [
  ['stet', 'src/index.ts', 'Checks drafts.'],
  ['stet/rules', 'src/engine/api/index.ts', 'What rules in TypeScript are written with.'],
  ['stet/testing', 'src/testing/index.ts', 'Tests rules, in any test runner.'],
] as const;

/** The page. */
export function apiPage(project: Project): string {
  const parts = DOORS.flatMap(([name, path, about]) => [
    `## ${name}`,
    '',
    `${about} \`import { … } from '${name}'\``,
    '',
    ...doorLines(project, path),
  ]);
  return ['# The library', '', 'Made by `npm run docs` from the sources.', '', ...parts].join('\n');
}

function doorLines(project: Project, path: string): string[] {
  const exported = [...project.getSourceFileOrThrow(path).getExportedDeclarations()];
  const sorted = exported.sort(([x], [y]) => (x < y ? -1 : 1));
  const values = sorted.filter(([, [first]]) => first !== undefined && !isType(first));
  const types = sorted.filter(([, [first]]) => first !== undefined && isType(first));
  return [...values, ...types].flatMap(([name, [first]]) => (first === undefined ? [] : entryLines(name, first)));
}

const isType = (node: ExportedDeclarations): boolean =>
  Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node);

function entryLines(name: string, node: ExportedDeclarations): string[] {
  const { text, tags, parameters } = commentFor(node);
  const throws = tags.get('throws');
  return [
    `### ${name}`,
    '',
    '```ts',
    signature(name, node),
    '```',
    '',
    ...(text === '' ? [] : [plain(text), '']),
    ...parameters.map(([parameter, about]) => `- \`${parameter}\`: ${plain(about)}`),
    ...(parameters.length === 0 ? [] : ['']),
    ...(throws === undefined || throws === '' ? [] : [`Throws ${plain(throws)}`, '']),
  ];
}

/** Types in a comment are no HTML. */
const plain = (text: string): string => text.replaceAll('<', '\\<');

function commentFor(node: ExportedDeclarations): Comment {
  if (Node.isVariableDeclaration(node)) {
    const statement = node.getVariableStatement();
    return statement === undefined ? NO_COMMENT : commentOf(statement);
  }
  return Node.isJSDocable(node) ? commentOf(node) : NO_COMMENT;
}

/** A longer type is cut; the package's own declarations have it whole. */
const LONGEST = 1500;

function signature(name: string, node: ExportedDeclarations): string {
  if (Node.isFunctionDeclaration(node)) {
    const generics = node.getTypeParameters().map((each) => each.getText());
    const parameters = node.getParameters().map((each) => withoutValue(each.getText()));
    const result = node.getReturnTypeNode()?.getText() ?? node.getReturnType().getText(node);
    return `function ${name}${generics.length === 0 ? '' : `<${generics.join(', ')}>`}(${parameters.join(', ')}): ${result}`;
  }
  if (Node.isVariableDeclaration(node))
    return `const ${name}: ${node.getTypeNode()?.getText() ?? node.getType().getText(node)}`;
  if (Node.isClassDeclaration(node)) return `class ${name} extends ${node.getExtends()?.getText() ?? 'Object'}`;
  const whole = node.getText().replace(/^export /u, '');
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}\n…` : whole;
}

/** A parameter with a default is one that may be left out. */
const withoutValue = (parameter: string): string =>
  parameter.replace(/^\{[\s\S]*?\}/u, 'options').replace(/^(\w+)(: [\s\S]*?) = [\s\S]*$/u, '$1?$2');
