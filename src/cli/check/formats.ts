/** `--format NAME` and `--format NAME=FILE`: which formats are written, and where to. */
import { nearestWord } from '../../engine/load/nearest-word.ts';
import { REPORT_NAMES, type ReportName } from '../../report/index.ts';
import { typed } from '../literal-words.ts';
import { didYouMean, UsageError } from '../usage-error.ts';

/** A format and the file that it goes to; standard output where there is none. */
export interface FormatChoice {
  readonly name: ReportName;
  readonly file?: string;
  /** True where the file holds other things that have to stay. */
  readonly append?: boolean;
}

/** The option for yargs. @throws UsageError through yargs for an unknown format, a missing file name, two for one place. */
export const FORMAT_OPTION = {
  describe: `How to print it, or with =FILE what to write to a file; may be repeated: pretty (default), ${REPORT_NAMES.slice(1).join(', ')}`,
  type: 'array',
  string: true,
  requiresArg: true,
  nargs: 1,
  default: [],
  coerce: (given: readonly string[]): readonly FormatChoice[] => choicesOf(given.map(typed)),
} as const;

function choicesOf(given: readonly string[]): readonly FormatChoice[] {
  const choices = given.map(choiceOf);
  const places = choices.map(({ file }) => file ?? '');
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice === '')
    throw new UsageError('only one --format can go to standard output; write "--format NAME=FILE" for the others');
  if (twice !== undefined) throw new UsageError(`two formats cannot go to one file: ${twice}`);
  return choices.length > 0 ? choices : [{ name: 'pretty' }];
}

function choiceOf(given: string): FormatChoice {
  const [, name = given, file] = /^([^=]*)=(.*)$/su.exec(given) ?? [];
  const known = REPORT_NAMES.find((each) => each === name);
  if (known === undefined) {
    const advice = didYouMean(nearestWord(name, REPORT_NAMES));
    throw new UsageError(`--format cannot be "${name}"; it is one of ${REPORT_NAMES.join(', ')}${advice}`);
  }
  if (file === '') throw new UsageError(`--format ${name}= needs the name of a file: --format ${name}=FILE`);
  return file === undefined ? { name: known } : { name: known, file };
}
