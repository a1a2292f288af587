/** Runs the built `stet review` in a folder, and speaks to it as a page does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { type IncomingMessage, request } from 'node:http';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { DraftView, FindingSummary, ReviewState, StateEvent } from '../../src/review/contract.ts';

const PROGRAM = resolve('dist/stet.js');

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The body as JSON. */
  json<T>(): T;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Review {
  /** With the token and "/" at its end. */
  readonly address: string;
  readonly process: ChildProcess;
  /** Asks for an address below that of the page. */
  ask(path: string, asked?: Asked): Promise<Answer>;
  /** Posts a decision, or takes one back with the method DELETE. */
  decide(body: unknown, method?: 'POST' | 'DELETE'): Promise<Answer>;
  state(): Promise<ReviewState>;
  draft(path: string): Promise<DraftView>;
  /** The first state that is so; asks again with each event. */
  until(isSo: (state: ReviewState) => boolean): Promise<ReviewState>;
  /** The state when all drafts are checked. */
  ready(): Promise<ReviewState>;
  events(): Promise<Events>;
  /** Ends it; gives the exit code, or the signal that killed it. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

export interface Events {
  /** The next event: its name and data; nothing where the stream has ended. */
  next(): Promise<{ readonly name: string; readonly data: StateEvent } | undefined>;
  close(): void;
}

/** Starts a review in a folder, without a browser, and waits for its address. */
export const startReview = (cwd: string, ...args: readonly string[]): Promise<Review> =>
  begunReview(cwd, ['--no-open', ...args], {});

/** Starts a review in a folder and an environment, and waits for its address. */
export async function begunReview(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Review> {
  const child = spawn(process.execPath, [PROGRAM, 'review', ...args], { cwd, env: { ...process.env, ...env } });
  const ended = new Promise<number | NodeJS.Signals | null>((done) => {
    child.on('close', (code, signal) => done(signal ?? code));
  });
  const address = await firstLine(child);
  const ask = (path: string, asked?: Asked) => send(`${address}${path}`, asked);
  const state = async () => (await ask('api/state')).json<ReviewState>();
  const events = () => eventsAt(`${address}api/events`);
  const until: Review['until'] = async (isSo) => {
    const stream = await events();
    try {
      for (;;) {
        if ((await stream.next()) === undefined) throw new Error('the review ended');
        const present = await state();
        if (isSo(present)) return present;
      }
    } finally {
      stream.close();
    }
  };
  return {
    address,
    process: child,
    ask,
    decide: (body, method = 'POST') => ask('api/decisions', { method, ...json(body) }),
    state,
    draft: async (path) => (await ask(`api/draft?path=${encodeURIComponent(path)}`)).json<DraftView>(),
    until,
    ready: () => until(({ checking }) => !checking),
    events,
    end: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** A body of JSON with its header. */
export const json = (body: unknown): Asked => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function firstLine({ stdout, stderr }: ChildProcess): Promise<string> {
  if (stdout === null || stderr === null) throw new Error('the review has no output');
  const faults = text(stderr);
  for await (const line of createInterface({ input: stdout })) return line;
  throw new Error(`the review did not begin: ${await faults}`);
}

/** Sends a request; unlike fetch it may give any Host. */
export function send(url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const asking = request(url, { method, headers: { ...length, ...headers }, agent: false }, (response) => {
      text(response).then((got) => {
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: got,
          json: () => JSON.parse(got),
        });
      }, fail);
    });
    asking.on('error', fail);
    asking.end(body);
  });
}

function eventsAt(url: string): Promise<Events> {
  return new Promise((done, fail) => {
    const asking = request(url, { agent: false }, (response) => {
      const lines = createInterface({ input: response })[Symbol.asyncIterator]();
      // The server may end before what it sent is read.
      response.on('error', () => {});
      done({ next: () => nextEvent(lines), close: () => asking.destroy() });
    });
    asking.on('error', fail);
    asking.end();
  });
}

async function nextEvent(lines: AsyncIterator<string>): Promise<Awaited<ReturnType<Events['next']>>> {
  let name = '';
  for (;;) {
    const { done, value } = await lines.next();
    if (done === true) return undefined;
    if (value.startsWith('event: ')) name = value.slice('event: '.length);
    if (value.startsWith('data: ')) return { name, data: JSON.parse(value.slice('data: '.length)) };
  }
}

/** The one finding of a rule. */
export function findingOf(rule: string, { findings }: ReviewState): FindingSummary {
  const found = findings.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`nothing of ${rule} is flagged`);
  return found;
}
