/** The options of a rule that settings can change. */
import { nearestWord } from './load/nearest-word.ts';

/** What an option can be. */
export type OptionType =
  | { readonly type: 'number' | 'text' | 'yes-no' }
  | { readonly type: 'one-of'; readonly values: readonly (string | number | boolean)[] }
  | { readonly type: 'list'; readonly of: OptionType };

/** An option of a rule, as its interface Options declares it. */
export interface OptionDeclared {
  readonly name: string;
  readonly type: OptionType;
  /** Its comment. */
  readonly about?: string;
}

/** What is wrong with options that settings give. */
export interface OptionFault {
  readonly name: string;
  /** True where the name itself is at fault, false where its value is. */
  readonly isName: boolean;
  readonly message: string;
}

/** The first fault of options that are given to a rule. */
export function optionFault(
  rule: string,
  declared: readonly OptionDeclared[],
  given: Readonly<Record<string, unknown>>,
): OptionFault | undefined {
  for (const [name, value] of Object.entries(given)) {
    const option = declared.find((each) => each.name === name);
    const names = declared.map((each) => each.name);
    if (option === undefined) {
      const near = nearestWord(name, names);
      const advice = near === undefined ? '' : `. Did you mean "${near}"?`;
      const known = names.length === 0 ? 'it has none' : `expected one of ${names.join(', ')}${advice}`;
      return { name, isName: true, message: `the rule "${rule}" has no option "${name}"; ${known}` };
    }
    if (isOf(value, option.type)) continue;
    return {
      name,
      isName: false,
      message: `the option "${name}" of the rule "${rule}" is ${JSON.stringify(value)}; expected ${inWords(option.type)}`,
    };
  }
  return undefined;
}

function isOf(value: unknown, type: OptionType): boolean {
  switch (type.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'text':
      return typeof value === 'string';
    case 'yes-no':
      return typeof value === 'boolean';
    case 'one-of':
      return type.values.some((each) => each === value);
    case 'list':
      return Array.isArray(value) && value.every((each) => isOf(each, type.of));
  }
}

function inWords(type: OptionType): string {
  switch (type.type) {
    case 'number':
      return 'a number';
    case 'text':
      return 'a text';
    case 'yes-no':
      return 'true or false';
    case 'one-of':
      return `one of ${type.values.join(', ')}`;
    case 'list':
      return `a list, each item ${inWords(type.of)}`;
  }
}
