/**
 * JSON Schemas from TypeScript types: the types are the source, with tags in their comments for what TypeScript cannot say
 * (@minItems, @pattern, …). A named type becomes a definition. Texts in several sorts are written so that ajv tells the one
 * fault that matters: "if it is a list, then …".
 */
import { type JSDocableNode, Node, type Project, type PropertySignature, type Type, type TypeNode } from 'ts-morph';
import { commentOf } from './comment.ts';

export type JsonSchema = { readonly [key: string]: unknown };

/** The tags that are words of JSON Schema, and what their values are. */
const KEYWORDS: Readonly<Record<string, 'number' | 'text' | 'true'>> = {
  minItems: 'number',
  minLength: 'number',
  maxLength: 'number',
  minProperties: 'number',
  minimum: 'number',
  exclusiveMinimum: 'number',
  maximum: 'number',
  pattern: 'text',
  uniqueItems: 'true',
};
/** The words that are said of a list, a text, a map, a number; a tag of a union holds of the members that it can be said of. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  array: ['minItems', 'uniqueItems'],
  string: ['minLength', 'maxLength', 'pattern'],
  object: ['minProperties'],
  number: ['minimum', 'exclusiveMinimum', 'maximum'],
};

/** The schema of an exported interface of a file; `id` is the name by which other schemas refer to it. @throws Error for a type that no schema is known for. */
export function schemaOf(project: Project, path: string, name: string, id: string): JsonSchema {
  const declaration = project.getSourceFileOrThrow(path).getInterfaceOrThrow(name);
  const definitions = new Map<string, JsonSchema>();
  const whole = objectSchema(declaration, definitions);
  const { text } = commentOf(declaration);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: id,
    title: text,
    ...whole,
    definitions: Object.fromEntries([...definitions].sort(([x], [y]) => (x < y ? -1 : 1))),
  };
}

type Definitions = Map<string, JsonSchema>;

/** An interface with what it extends: its keys and no others. */
function objectSchema(node: Node, definitions: Definitions): JsonSchema {
  const properties = propertiesOf(node);
  const required = properties.filter((each) => !each.hasQuestionToken()).map((each) => nameOf(each.getName()));
  return {
    type: 'object',
    additionalProperties: false,
    ...keywordsOf(node, 'object'),
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(
      properties.map((each) => [nameOf(each.getName()), described(each, each.getTypeNodeOrThrow(), definitions)]),
    ),
  };
}

function propertiesOf(node: Node): readonly PropertySignature[] {
  if (!Node.isInterfaceDeclaration(node)) return Node.isTypeLiteral(node) ? node.getProperties() : [];
  return [...node.getBaseDeclarations().flatMap((base) => propertiesOf(base)), ...node.getProperties()];
}

const nameOf = (name: string): string => name.replace(/^['"]|['"]$/gu, '');

/** The schema of a property with its own comment and tags. */
function described(property: JSDocableNode, type: TypeNode, definitions: Definitions): JsonSchema {
  const { text, tags } = commentOf(property);
  const inner = typeSchema(type, definitions);
  const own = text === '' ? {} : { description: text };
  if (tags.size === 0) return '$ref' in inner && text !== '' ? { ...own, allOf: [inner] } : { ...inner, ...own };
  return { ...own, ...withTags(inner, tags) };
}

/** The schema with the tags put where they can be said. */
function withTags(schema: JsonSchema, tags: ReadonlyMap<string, string>): JsonSchema {
  const { then: compound } = schema;
  if (typeof compound === 'object' && compound !== null) {
    const tagged = { ...compound, ...ofType(String(Object(compound).type), tags) };
    return either({ ...schema }, tagged);
  }
  return { ...schema, ...ofType(String(schema.type), tags) };
}

/** "If it is a list, then …"; the word "then" is put in by name, for an object that has it looks like a promise. */
const either = (schema: JsonSchema, compound: JsonSchema): JsonSchema =>
  Object.fromEntries(
    [...Object.entries(schema).filter(([key]) => key !== 'then'), ['then', compound] as const].sort(
      ([x], [y]) => ORDER.indexOf(x) - ORDER.indexOf(y),
    ),
  );

const ORDER = ['description', 'if', 'then', 'else'];

const ofType = (type: string, tags: ReadonlyMap<string, string>): JsonSchema =>
  Object.fromEntries(
    [...tags].flatMap(([name, value]) => {
      if (!(OF_TYPE[type] ?? []).includes(name)) return [];
      const kind = KEYWORDS[name];
      return [[name, kind === 'number' ? Number(value) : kind === 'true' ? true : value] as const];
    }),
  );

const keywordsOf = (node: Node, type: string): JsonSchema =>
  Node.isJSDocable(node) ? ofType(type, commentOf(node).tags) : {};

function typeSchema(node: TypeNode, definitions: Definitions): JsonSchema {
  if (Node.isTypeOperatorTypeNode(node)) return typeSchema(node.getTypeNode(), definitions);
  if (Node.isParenthesizedTypeNode(node)) return typeSchema(node.getTypeNode(), definitions);
  if (Node.isArrayTypeNode(node)) return { type: 'array', items: typeSchema(node.getElementTypeNode(), definitions) };
  if (Node.isTypeLiteral(node)) return objectSchema(node, definitions);
  if (Node.isUnionTypeNode(node)) return unionSchema(node, node.getTypeNodes(), definitions);
  if (Node.isIntersectionTypeNode(node)) return intersectionSchema(node.getTypeNodes(), definitions);
  if (Node.isTypeReference(node)) return referenceSchema(node, definitions);
  if (Node.isIndexedAccessTypeNode(node)) return accessSchema(node, definitions);
  return plainSchema(node.getType(), node);
}

/** Words that are chosen from, or one sort of value beside another. */
function unionSchema(node: TypeNode, members: readonly TypeNode[], definitions: Definitions): JsonSchema {
  if (members.every((member) => wordsOf(member) !== undefined))
    return { enum: members.flatMap((m) => wordsOf(m) ?? []) };
  const [first, ...others] = members.filter((member) => wordsOf(member) === undefined);
  const words = members.flatMap((member) => wordsOf(member) ?? []);
  const schemas = [first, ...others].flatMap((member) =>
    member === undefined ? [] : [typeSchema(member, definitions)],
  );
  const parts = words.length === 0 ? schemas : [...schemas, { enum: words }];
  const compound = parts.find((part) => part.type === 'array' || part.type === 'object');
  const rest = parts.filter((part) => part !== compound);
  const [single] = rest;
  if (compound === undefined || single === undefined || rest.length > 1)
    throw new Error(`${node.getText()}: no schema is known for this union`);
  return either({ if: { type: compound.type }, else: single }, compound);
}

/** The words that a type is made of, in the order of the source; undefined for a type that is no choice of words. */
function wordsOf(node: TypeNode): readonly string[] | undefined {
  if (Node.isLiteralTypeNode(node)) {
    const literal = node.getLiteral();
    return Node.isStringLiteral(literal) ? [literal.getLiteralValue()] : undefined;
  }
  if (Node.isUnionTypeNode(node)) {
    const all = node.getTypeNodes().map(wordsOf);
    return all.every((words) => words !== undefined) ? all.flatMap((words) => words ?? []) : undefined;
  }
  const alias = Node.isTypeReference(node) ? declarationOf(node) : undefined;
  if (alias !== undefined && Node.isTypeAliasDeclaration(alias)) {
    const inner = wordsOf(alias.getTypeNodeOrThrow());
    if (inner !== undefined) return inner;
  }
  return wordsOfType(node.getType());
}

/** The same of a type that is reckoned from others (Claim['kind']); sorted, since the compiler keeps no order. */
function wordsOfType(type: Type): readonly string[] | undefined {
  const members = type.isUnion() ? type.getUnionTypes() : [type];
  if (!members.every((member) => member.isStringLiteral())) return undefined;
  return members.map((member) => String(member.getLiteralValue())).sort();
}

/** A map of any names, with some names of its own. */
function intersectionSchema(members: readonly TypeNode[], definitions: Definitions): JsonSchema {
  const [open, own] = members.map((member) => typeSchema(member, definitions));
  return {
    type: 'object',
    properties: own?.properties ?? {},
    additionalProperties: open?.additionalProperties ?? false,
  };
}

/** The types of TypeScript itself that only change how another is taken. */
const WRAPPERS = new Set(['Readonly', 'NonNullable', 'Partial', 'ReadonlyArray']);

function referenceSchema(node: TypeNode, definitions: Definitions): JsonSchema {
  if (!Node.isTypeReference(node)) throw new Error(`${node.getText()} is no reference`);
  const name = node.getTypeName().getText();
  const [first, second] = node.getTypeArguments();
  if (WRAPPERS.has(name) && first !== undefined) return typeSchema(first, definitions);
  if (name === 'Record' && first !== undefined && second !== undefined) return recordSchema(first, second, definitions);
  const declaration = declarationOf(node);
  if (declaration === undefined || node.getTypeArguments().length > 0) return plainSchema(node.getType(), node);
  const key = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (!definitions.has(key)) {
    definitions.set(key, {});
    definitions.set(key, definitionOf(declaration, definitions));
  }
  return { $ref: `#/definitions/${key}` };
}

/** A map: of a few names, or of any. */
function recordSchema(names: TypeNode, values: TypeNode, definitions: Definitions): JsonSchema {
  const known = wordsOf(names);
  const schema = values.getType().isUnknown() ? undefined : isMixed(values) ? {} : typeSchema(values, definitions);
  if (known === undefined) return { type: 'object', ...(schema === undefined ? {} : { additionalProperties: schema }) };
  const properties = Object.fromEntries(known.map((name) => [name, schema ?? {}]));
  return { type: 'object', additionalProperties: false, properties };
}

/** "string | Entries": the values are told by the tag @values of the type. */
const isMixed = (node: TypeNode): boolean => /^string \|/u.test(node.getText());

function definitionOf(declaration: Node, definitions: Definitions): JsonSchema {
  if (!Node.isTypeAliasDeclaration(declaration)) {
    const { text } = Node.isJSDocable(declaration) ? commentOf(declaration) : { text: '' };
    return { ...(text === '' ? {} : { description: text }), ...objectSchema(declaration, definitions) };
  }
  const { text, tags } = commentOf(declaration);
  const type = declaration.getTypeNodeOrThrow();
  const words = wordsOf(type);
  const inner = words === undefined ? typeSchema(type, definitions) : { enum: words };
  const values = tags.get('values');
  const named = values === undefined ? undefined : declaration.getSourceFile().getTypeAlias(values);
  if (named !== undefined && values !== undefined)
    definitions.set(values.toLowerCase(), definitionOf(named, definitions));
  return {
    ...(text === '' ? {} : { description: text }),
    ...withTags(inner, tags),
    ...(values === undefined ? {} : { additionalProperties: { $ref: `#/definitions/${values.toLowerCase()}` } }),
  };
}

/** The declaration that a reference leads to, through imports. */
function declarationOf(node: TypeNode): Node | undefined {
  if (!Node.isTypeReference(node)) return undefined;
  const name = node.getTypeName();
  const symbol = name.getSymbol();
  const [declaration] = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? [];
  return Node.isInterfaceDeclaration(declaration) || Node.isTypeAliasDeclaration(declaration) ? declaration : undefined;
}

/** Settings['scales']: the type of that property as it is written. */
function accessSchema(node: TypeNode, definitions: Definitions): JsonSchema {
  if (!Node.isIndexedAccessTypeNode(node)) throw new Error(`${node.getText()} is no access`);
  const words = wordsOf(node);
  if (words !== undefined) return { enum: words };
  const object = declarationOf(node.getObjectTypeNode());
  const key = nameOf(node.getIndexTypeNode().getText());
  const property = Node.isInterfaceDeclaration(object) ? object.getProperty(key) : undefined;
  if (property === undefined) throw new Error(`${node.getText()}: no schema is known for this type`);
  return typeSchema(property.getTypeNodeOrThrow(), definitions);
}

function plainSchema(type: Type, node: Node): JsonSchema {
  const words = wordsOfType(type);
  if (words !== undefined) return { enum: words };
  if (type.isString()) return { type: 'string' };
  if (type.isNumber()) return { type: 'number' };
  if (type.isBoolean()) return { type: 'boolean' };
  throw new Error(`${node.getText()}: no schema is known for this type`);
}
