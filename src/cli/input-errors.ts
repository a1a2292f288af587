/** Input that cannot be checked, for a person. */
import type { InputError } from '../config/inputs.ts';
import { shownPath } from '../findings/words.ts';
import { printable } from '../report/printable.ts';
import type { Terminal } from './terminal.ts';

export function printInputError({ path, message }: InputError, { err, style }: Terminal): void {
  err(`${style.colours.red('stet:')} ${printable(shownPath(path))}: ${printable(message)}\n`);
}
