/** The work of `stet review`. */
import { relative } from 'node:path';
import { STANDARD_INPUT } from '../../config/inputs.ts';
import { readDecisions } from '../../findings/decisions/read.ts';
import { counted } from '../../findings/words.ts';
import { type ReviewServer, startServer } from '../../review/server.ts';
import { errorCode } from '../../storage/error-code.ts';
import { beginRun, decisionsFileOf, type Run } from '../check/run.ts';
import { FAILED, INTERRUPTED } from '../exit-codes.ts';
import { printInputError } from '../input-errors.ts';
import type { ReviewArguments } from '../review.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { openDesk } from './desk.ts';
import { openPage } from './open-page.ts';

/**
 * Serves the page until Ctrl-C; returns the exit code.
 * @throws ConfigError, RuleError, DecisionsError, UsageError for what is wrong at the start; later the page tells of it.
 */
export async function reviewDrafts(args: ReviewArguments, terminal: Terminal): Promise<number> {
  if (args.PATH.includes(STANDARD_INPUT))
    throw new UsageError('a draft on standard input cannot be reviewed; save it to a file');
  const run = await beginRun(args, terminal);
  for (const error of run.errors) printInputError(error, terminal);
  if (run.planned.length === 0) return FAILED;
  const files = [...decisionsFilesOf(run)];
  for (const file of files) await readDecisions(file);
  const interrupted = untilInterrupted();
  const desk = openDesk(args, run, terminal);
  try {
    const server = await listening(() => startServer(desk, args.port ?? 0), args.port);
    terminal.out(`${server.address}\n`);
    const drafts = counted(run.planned.length, 'draft');
    const kept = files.map((file) => relative(process.cwd(), file)).join(', ');
    terminal.err(
      terminal.style.colours.dim(`stet: reviewing ${drafts}; decisions are kept in ${kept}; Ctrl-C ends it\n`),
    );
    if (!args['no-open']) void openPage(server.opening, terminal);
    await interrupted;
    await server.close();
  } finally {
    await desk.close();
  }
  // A watcher that is closed while it looks at a file can hold the process open.
  process.exit(INTERRUPTED);
}

const decisionsFilesOf = ({ planned }: Run): ReadonlySet<string> =>
  new Set(planned.map(({ config }) => decisionsFileOf(config)));

/** A second Ctrl-C ends the process at once. */
const untilInterrupted = (): Promise<unknown> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, done);
  });

async function listening(start: () => Promise<ReviewServer>, port: number | undefined): Promise<ReviewServer> {
  try {
    return await start();
  } catch (error) {
    const reason = PORT_FAULTS[errorCode(error) ?? ''];
    if (reason === undefined || port === undefined) throw error;
    throw new UsageError(`port ${port} ${reason}; name another, or leave --port out and a free one is taken`);
  }
}

const PORT_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'is not open to you',
};
