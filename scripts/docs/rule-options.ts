/** The options of a rule in TypeScript, from its source: names, types and defaults. */
import { Node, type Project, SyntaxKind } from 'ts-morph';
import { commentOf } from './comment.ts';
import type { RuleOption } from './rule-page.ts';

/** The options that a rule declares; none for a rule in YAML. */
export function optionsOf(project: Project, id: string): readonly RuleOption[] {
  const file = project.getSourceFile((each) => each.getFilePath().endsWith(`/rules/${id}.ts`));
  const call = file
    ?.getDescendantsOfKind(SyntaxKind.CallExpression)
    .find((each) => each.getExpression().getText() === 'defineRule');
  const [rule] = call?.getArguments() ?? [];
  const options = Node.isObjectLiteralExpression(rule) ? rule.getProperty('options') : undefined;
  const values = Node.isPropertyAssignment(options) ? options.getInitializer() : undefined;
  if (call === undefined || !Node.isObjectLiteralExpression(values)) return [];
  const [type] = call.getTypeArguments();
  return values.getProperties().flatMap((each) => {
    if (!Node.isPropertyAssignment(each)) return [];
    const symbol = type?.getType().getProperty(each.getName());
    const [declaration] = symbol?.getDeclarations() ?? [];
    const about = Node.isPropertySignature(declaration) ? commentOf(declaration).text : '';
    const typed = Node.isPropertySignature(declaration) ? declaration.getTypeNode()?.getText() : undefined;
    return [
      {
        name: `options.${each.getName()}`,
        type: typed ?? each.getInitializerOrThrow().getType().getBaseTypeOfLiteralType().getText(),
        usual: `\`${each.getInitializerOrThrow().getText()}\``,
        about,
      },
    ];
  });
}
