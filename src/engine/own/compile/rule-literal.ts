/** Finds the definition of a rule in its file: export default defineRule({ … }). */
import { Node, type ObjectLiteralExpression, type SourceFile } from 'ts-morph';
import { RULE_API } from '../imports.ts';
import { faultAt, type RuleFault } from './fault.ts';

/** The object that the rule is defined by, or what is wrong. */
export function ruleLiteral(file: SourceFile): ObjectLiteralExpression | RuleFault {
  const exported = file.getExportAssignment((each) => !each.isExportEquals());
  if (exported === undefined) return { file, start: 0, length: 1, message: `the file exports no rule; ${EXPECTED}` };
  const call = exported.getExpression();
  if (!Node.isCallExpression(call) || !isDefineRule(call.getExpression()))
    return faultAt(call, `the default export is not made by defineRule; ${EXPECTED}`);
  const [literal] = call.getArguments();
  if (Node.isObjectLiteralExpression(literal)) return literal;
  return faultAt(literal ?? call, 'defineRule takes the rule itself, written out as { … }');
}

const EXPECTED = `expected "export default defineRule({ … })", with defineRule from "${RULE_API}"`;

const isDefineRule = (node: Node): boolean => Node.isIdentifier(node) && node.getText() === 'defineRule';

/** The code for what the keys lead to in the rule, or for the nearest around it that is written out. */
export function nodeAt(literal: ObjectLiteralExpression, keys: readonly string[], ofKey?: string): Node {
  let node: Node = literal;
  for (const key of ofKey === undefined ? keys : [...keys, ofKey]) {
    const next = Node.isObjectLiteralExpression(node)
      ? node.getProperty((each) => Node.isPropertyAssignment(each) && nameOf(each.getName()) === key)
      : Node.isArrayLiteralExpression(node)
        ? node.getElements()[Number(key)]
        : undefined;
    if (next === undefined) return node;
    node = Node.isPropertyAssignment(next) ? (next.getInitializer() ?? next) : next;
  }
  return node;
}

const nameOf = (written: string): string => written.replace(/^['"]|['"]$/gu, '');

/** The comment at the head of the file or before the rule, as one line. */
export function commentOf(file: SourceFile): string | undefined {
  const comments = file.getFullText().match(/\/\*\*[\s\S]*?\*\//gu) ?? [];
  const own = file.getExportAssignment((each) => !each.isExportEquals())?.getFullText();
  const before = own === undefined ? null : /^\s*(\/\*\*[\s\S]*?\*\/)/u.exec(own);
  const comment = before?.[1] ?? comments[0];
  const text = comment
    ?.replace(/^\/\*\*|\*\/$|^\s*\*\s?/gmu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === undefined || text === '' ? undefined : text;
}
