/** Checks the text of a decisions file against its schema. */
import { Ajv } from 'ajv';
import { faultIn, parseYaml } from '../../engine/load/yaml-source.ts';
import { type DecisionRecord, DecisionsError } from './decision.ts';
import schema from './decisions.schema.json' with { type: 'json' };

interface Stored {
  readonly schema: 1;
  readonly decisions: Readonly<Record<string, DecisionRecord>>;
}

const validate = new Ajv({ allErrors: false, verbose: true }).compile<Stored>(schema);

/** The decisions that a text holds. @throws DecisionsError with file, line and column for anything else. */
export function checkedDecisions(text: string, shown: string): Readonly<Record<string, DecisionRecord>> {
  const parsed = parsedFast(text);
  if (parsed !== undefined && validate(parsed)) return parsed.decisions;
  const yaml = parseYaml(shown, text, 'a decisions file');
  if ('fault' in yaml) throw new DecisionsError(yaml.fault);
  if (validate(yaml.value) && parsed !== undefined) return yaml.value.decisions;
  const error = validate.errors?.[0];
  throw new DecisionsError(error === undefined ? `${shown}:1:1: this is not JSON` : faultIn(yaml, error, 'the file'));
}

/** JSON alone is parsed fast; places are looked for only where something is wrong. */
function parsedFast(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
