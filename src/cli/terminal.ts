/** Where a command writes to, and what that can show. */
import { type Style, styleFor } from '../report/style.ts';

export interface Terminal {
  readonly style: Style;
  /** True where standard error is a person's terminal, so that progress may be shown there. */
  readonly interactive: boolean;
  out(text: string): void;
  err(text: string): void;
}

/** The terminal of this process. A reader that stops reading (`| head`) ends it quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const { isTTY, columns } = process.stdout;
  return {
    style: styleFor({ isTTY, columns, env: process.env }),
    interactive: process.stderr.isTTY === true,
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
  };
}
