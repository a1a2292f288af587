/** Checks what a rule in TypeScript says of itself beside its functions. */
import { Ajv } from 'ajv';
import type { ObjectLiteralExpression } from 'ts-morph';
import { isWay } from '../../../compare/keys.ts';
import { isWalked, WALKED_SAME } from '../../../compare/vocabulary.ts';
import ruleSchema from '../../load/rule.schema.json' with { type: 'json' };
import { faultIn } from '../../load/yaml-source.ts';
import { COMPARES, type Definition } from '../definition.ts';
import schema from './code-rule.schema.json' with { type: 'json' };
import { faultAt, type RuleFault } from './fault.ts';
import { nodeAt } from './rule-literal.ts';

const ajv = new Ajv({ allErrors: false, allowUnionTypes: true, verbose: true });
ajv.addSchema(ruleSchema);
const validate = ajv.compile<Definition>(schema);

/** What a context tells of a rule: all that is no function, and the names of what is. */
export interface Described {
  readonly plain: unknown;
  readonly computes: readonly string[];
}

/** The definition, or what is wrong with it and where. */
export function definitionOf({ plain, computes }: Described, literal: ObjectLiteralExpression): Definition | RuleFault {
  if (!validate(plain)) {
    const error = validate.errors?.[0];
    let at = nodeAt(literal, []);
    const place = (keys: readonly string[], ofKey?: string) => {
      at = nodeAt(literal, keys, ofKey);
      return '';
    };
    const words = error === undefined ? '' : faultIn({ value: plain, place }, error, 'the rule').slice(2);
    return faultAt(at, words === '' ? 'this is not a rule' : words);
  }
  const wanted = COMPARES[plain.shape];
  if (computes.length !== 1 || computes[0] !== wanted)
    return faultAt(literal, `a rule of the shape "${plain.shape}" has one function, ${wanted}`);
  return pairingFault(plain, literal) ?? plain;
}

function pairingFault(rule: Definition, literal: ObjectLiteralExpression): RuleFault | undefined {
  if (rule.shape !== 'pair') return undefined;
  const at = nodeAt(literal, ['same']);
  const unknown = rule.same.find((way) => !isWay(way));
  if (unknown !== undefined) return faultAt(at, `there is no way "${unknown}" by which claims are the same`);
  const apart = rule.clash === undefined ? undefined : rule.same.find((way) => !isWalked(way));
  if (apart === undefined) return undefined;
  return faultAt(at, `with "clash", same is of ${WALKED_SAME.join(', ')}; without it, the rule asks "${apart}" itself`);
}
