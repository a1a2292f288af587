/** Reads the options that a rule takes from its exported interface Options. */
import { Node, type SourceFile, type Type, type Symbol as TypeSymbol } from 'ts-morph';
import type { OptionDeclared, OptionType } from '../../option.ts';
import { faultAt, type RuleFault } from './fault.ts';

/** The options, those that must have a value, and what is wrong with their types. */
export interface OptionsRead {
  readonly options: readonly OptionDeclared[];
  readonly required: readonly string[];
  readonly faults: readonly RuleFault[];
}

/** The properties of the type that the rule's file exports as Options; none where it exports none. */
export function optionsOf(file: SourceFile): OptionsRead {
  const [declaration] = file.getExportedDeclarations().get('Options') ?? [];
  if (declaration === undefined) return { options: [], required: [], faults: [] };
  const properties = declaration.getType().getProperties();
  const read = properties.map((property) => optionOf(property, declaration));
  return {
    options: read.flatMap((each) => ('name' in each ? [each] : [])),
    required: properties.filter((each) => !each.isOptional()).map((each) => each.getName()),
    faults: read.flatMap((each) => ('message' in each ? [each] : [])),
  };
}

function optionOf(property: TypeSymbol, declaration: Node): OptionDeclared | RuleFault {
  const place = property.getValueDeclaration() ?? declaration;
  const type = typeOf(property.getTypeAtLocation(declaration).getNonNullableType());
  if (type === undefined) return faultAt(place, `the type of the option "${property.getName()}" is not one ${TYPES}`);
  const docs = Node.isJSDocable(place) ? place.getJsDocs().map((doc) => doc.getDescription().trim()) : [];
  const about = docs.join(' ').replace(/\s+/gu, ' ');
  return { name: property.getName(), type, ...(about === '' ? {} : { about }) };
}

const TYPES = 'that settings can give: number, string, boolean, a few words ("a" | "b"), or a list of one of these';

function typeOf(type: Type): OptionType | undefined {
  if (type.isBoolean()) return { type: 'yes-no' };
  if (type.isNumber()) return { type: 'number' };
  if (type.isString()) return { type: 'text' };
  if (type.isArray() || type.isReadonlyArray()) {
    const element = type.getArrayElementType();
    const of = element === undefined ? undefined : typeOf(element);
    return of === undefined ? undefined : { type: 'list', of };
  }
  const values = (type.isUnion() ? type.getUnionTypes() : [type]).map(literalOf);
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? { type: 'one-of', values: known } : undefined;
}

function literalOf(type: Type): string | number | boolean | undefined {
  if (type.isBooleanLiteral()) return type.getText() === 'true';
  const value = type.isStringLiteral() || type.isNumberLiteral() ? type.getLiteralValue() : undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
