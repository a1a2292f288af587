/** What is refused in a rule before anything of it runs: it is a pure function of the claims. */
import { type Identifier, Node, type SourceFile, SyntaxKind, type Symbol as TypeSymbol } from 'ts-morph';
import { RULE_API, SIBLING } from '../imports.ts';
import { faultAt, type RuleFault } from './fault.ts';
import { THERE, whyNot, whyNotProperty } from './forbidden.ts';

/** All that is refused in the files of a rule, in the order of the text. */
export function refusalsIn(files: readonly SourceFile[]): RuleFault[] {
  return files.flatMap((file) => [
    ...directives(file),
    ...file.getDescendants().flatMap((node) => refused(node, files)),
  ]);
}

/** Comments that change how a file is checked, and references to other files. */
function directives(file: SourceFile): RuleFault[] {
  return [...file.getFullText().matchAll(DIRECTIVES)].map(({ 0: words, index }) => ({
    file,
    start: index,
    length: words.length,
    message: `"${words}" is refused: a rule is checked in full, and against Stet's API alone`,
  }));
}

const DIRECTIVES = /@ts-(?:ignore|nocheck|expect-error)|\/\/\/\s*<(?:reference|amd-)/gu;

function refused(node: Node, files: readonly SourceFile[]): RuleFault[] {
  const reason = reasonAgainst(node, files);
  return reason === undefined ? [] : [faultAt(node, reason)];
}

function reasonAgainst(node: Node, files: readonly SourceFile[]): string | undefined {
  return byKind(node) ?? againstImport(node) ?? againstProperty(node) ?? againstGlobal(node, files);
}

/** Forms of the language that a rule does without. */
function byKind(node: Node): string | undefined {
  switch (node.getKind()) {
    case SyntaxKind.ImportKeyword:
      return Node.isCallExpression(node.getParent()) ? `import(…) is refused: ${ONLY}` : undefined;
    case SyntaxKind.MetaProperty:
      return node.getText().startsWith('import')
        ? 'import.meta is refused: a rule knows nothing of its place'
        : undefined;
    case SyntaxKind.ImportEqualsDeclaration:
    case SyntaxKind.ImportType:
      return `this import is refused: ${ONLY}`;
    case SyntaxKind.AsyncKeyword:
    case SyntaxKind.AwaitKeyword:
    case SyntaxKind.AwaitExpression:
      return `"${node.getText().slice(0, 5)}" is refused: a rule answers at once; nothing runs later`;
    case SyntaxKind.DeclareKeyword:
      return '"declare" is refused: a rule has what it imports and what JavaScript computes with, nothing else';
    case SyntaxKind.DebuggerStatement:
      return '"debugger" is refused: a rule runs without one';
    case SyntaxKind.WithStatement:
      return '"with" is refused: it is not part of strict code';
    default:
      return undefined;
  }
}

const ONLY = `a rule imports from "${RULE_API}" and from files of its own folder ("./name"), nothing else`;

function againstImport(node: Node): string | undefined {
  if (!Node.isStringLiteral(node)) return undefined;
  const parent = node.getParent();
  if (!Node.isImportDeclaration(parent) && !Node.isExportDeclaration(parent)) return undefined;
  const name = node.getLiteralValue();
  if (name === RULE_API || SIBLING.test(name)) return undefined;
  return `"${name}" is refused: ${ONLY}`;
}

/** Names that are asked of a value: a.name, a['name'], { name } = a. */
function againstProperty(node: Node): string | undefined {
  if (Node.isPropertyAccessExpression(node)) return whyNotProperty(node.getName());
  if (Node.isElementAccessExpression(node)) {
    const argument = node.getArgumentExpression();
    const type = argument?.getType();
    return type?.isStringLiteral() === true ? whyNotProperty(String(type.getLiteralValue())) : undefined;
  }
  if (!Node.isBindingElement(node) || !Node.isObjectBindingPattern(node.getParent())) return undefined;
  return whyNotProperty((node.getPropertyNameNode() ?? node.getNameNode()).getText().replace(/^['"]|['"]$/gu, ''));
}

/** Names that are declared neither in the rule nor among what is there. */
function againstGlobal(node: Node, files: readonly SourceFile[]): string | undefined {
  if (!Node.isIdentifier(node) || !isValue(node)) return undefined;
  const name = node.getText();
  const declared = symbolOf(node)?.getDeclarations() ?? [];
  if (declared.some((each) => files.includes(each.getSourceFile()))) return undefined;
  const reason = whyNot(name);
  if (reason !== undefined) return `"${name}" is not there for rules: ${reason}`;
  const isGlobal = declared.some((each) => /\/lib\.[\w.]+\.d\.ts$/u.test(each.getSourceFile().getFilePath()));
  return isGlobal && !THERE.has(name) ? `"${name}" is not there for rules` : undefined;
}

/** { a } stands for the value a, not for the property. */
function symbolOf(node: Identifier): TypeSymbol | undefined {
  const parent = node.getParent();
  return Node.isShorthandPropertyAssignment(parent) ? parent.getValueSymbol() : node.getSymbol();
}

/** True for a name that stands for a value by itself: no property, no type, no label. */
function isValue(node: Node): boolean {
  const parent = node.getParent();
  if (Node.isShorthandPropertyAssignment(parent)) return true;
  if (parent === undefined || Node.isTypeReference(parent) || Node.isQualifiedName(parent)) return false;
  if (Node.isPropertyAccessExpression(parent)) return parent.getExpression() === node;
  if (Node.isPropertyAssignment(parent) || Node.isBindingElement(parent)) return parent.getInitializer() === node;
  const isName = Node.isPropertyNamed(parent) || Node.isImportSpecifier(parent) || Node.isExportSpecifier(parent);
  return !isName && !Node.isMethodDeclaration(parent) && !Node.isPropertySignature(parent);
}
