/**
 * Makes a script of a rule in TypeScript: refuses what a rule may not do, checks its types, reads its comment and options, and
 * has it tell in a context of its own what it is. It brings ts-morph, so it is loaded only where a rule is new or has changed.
 */
import { basename, dirname, join, relative } from 'node:path';
import type { Node, SourceFile } from 'ts-morph';
import { ts } from 'ts-morph';
import { RuleError } from '../../load/rule-error.ts';
import type { OptionDeclared } from '../../option.ts';
import type { Runner } from '../context.ts';
import { COMPARES, type Definition } from '../definition.ts';
import { type LinkedScript, linked, placeIn, type RulePlace } from '../link.ts';
import { givenIn, parsed } from '../verdicts.ts';
import { type Described, definitionOf } from './definition.ts';
import { faultAt, faultsInWords, type RuleFault } from './fault.ts';
import { openRule } from './open.ts';
import { optionsOf } from './options-type.ts';
import { refusalsIn } from './refusals.ts';
import { commentOf, ruleLiteral } from './rule-literal.ts';
import { typeFaults } from './types.ts';

/** A rule, compiled. */
export interface CompiledRule {
  readonly definition: Definition;
  readonly options: readonly OptionDeclared[];
  /** The comment of its file. */
  readonly about?: string;
  readonly script: LinkedScript;
  /** Where the function stands that gives its verdicts. */
  readonly compares: RulePlace;
  /** The names of the files of its folder that it imports, as "./scores.ts", sorted. */
  readonly imports: readonly string[];
}

/** A rule may take so long to say what it is, in ms. */
const TIME = 1000;

/**
 * @param run where the rule tells what it is: its code runs nowhere else.
 * @throws RuleError with all faults that were found, each with its place and the code there.
 */
export function compileRuleFile(path: string, run: Runner): CompiledRule {
  const opened = openRule(path);
  const [entry] = opened.files;
  const shown = (file: SourceFile) => shownPath(path, entry, file);
  refuse(refusalsIn(opened.files), shown);
  refuse(typeFaults(opened), shown);
  const literal = ruleLiteral(entry);
  if ('file' in literal) throw new RuleError(faultsInWords([literal], shown));
  const { options, required, faults } = optionsOf(entry);
  refuse(faults, shown);
  const script = linked(opened.files.map(moduleOf));
  const definition = definitionOf(describedBy(script, path, run), literal);
  if ('file' in definition) throw new RuleError(faultsInWords([definition], shown));
  if (definition.options !== undefined && options.length === 0)
    refuse([faultAt(literal, 'a rule with options exports their type: export interface Options { … }')], shown);
  const unset = required.find((name) => !Object.hasOwn(definition.options ?? {}, name));
  if (unset !== undefined)
    refuse(
      [faultAt(literal, `the option "${unset}" has no usual value; give one in options, or write "${unset}?"`)],
      shown,
    );
  const about = commentOf(entry);
  const imports = opened.files.slice(1).map((file) => `./${file.getBaseName()}`);
  const compares = placeOf(literal.getProperty(COMPARES[definition.shape]) ?? literal);
  return { definition, options, ...(about === undefined ? {} : { about }), script, compares, imports: imports.sort() };
}

function refuse(faults: readonly RuleFault[], shown: (file: SourceFile) => string): void {
  if (faults.length > 0) throw new RuleError(faultsInWords(faults, shown));
}

/** The rule's own file as it was named, the others beside it. */
function shownPath(path: string, entry: SourceFile, file: SourceFile): string {
  if (file === entry) return path;
  return join(dirname(path), relative(dirname(entry.getFilePath()), file.getFilePath()));
}

function placeOf(node: Node): RulePlace {
  const file = node.getSourceFile();
  return { name: `./${file.getBaseName()}`, ...file.getLineAndColumnAtPos(node.getStart()) };
}

function moduleOf(file: SourceFile) {
  const { outputText, sourceMapText = '{}' } = ts.transpileModule(file.getFullText(), {
    fileName: file.getBaseName(),
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      sourceMap: true,
      removeComments: true,
    },
  });
  const code = outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/u, '\n');
  return { name: `./${file.getBaseName()}`, code, map: JSON.parse(sourceMapText) };
}

/** What the rule says of itself. */
function describedBy(script: LinkedScript, path: string, run: Runner): Described {
  const filename = `stet-rule:${basename(path)}`;
  const task = JSON.stringify({
    wanted: 'describe',
    names: [],
    count: 0,
    claims: [],
    candidates: [],
    explain: false,
    options: {},
  });
  const answer = (request: string) => (request === '["task"]' ? task : '!a rule asks of a draft only when it compares');
  const ran = run(script.code, filename, answer, TIME);
  if ('stopped' in ran) throw new RuleError(`${path}: the rule ${ran.stopped} when it was loaded`);
  const given = describedIn(ran.output) ?? givenIn(ran.output);
  if (given === undefined || 'verdicts' in given) throw new RuleError(`${path}: the rule tells nothing of itself`);
  if ('rule' in given) return given.rule;
  const place = placeIn(given.failed.stack, filename, script);
  const at = place === undefined ? path : `${join(dirname(path), place.name)}:${place.line}:${place.column}`;
  throw new RuleError(`${at}: the rule failed when it was loaded: ${given.failed.message}`);
}

/** What a context tells of a rule, where it does. */
function describedIn(output: string): { readonly rule: Described } | undefined {
  const given = parsed(output);
  if (typeof given !== 'object' || given === null || !('rule' in given)) return undefined;
  const { rule } = given;
  if (typeof rule !== 'object' || rule === null || !('plain' in rule) || !('computes' in rule)) return undefined;
  const { plain, computes } = rule;
  return Array.isArray(computes) ? { rule: { plain, computes } } : undefined;
}
