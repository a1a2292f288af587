/** A process that runs rules: it may read no file, start nothing, and is killed whatever it does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Apart, FromApart } from './apart.ts';
import { HEAP, YOUNG } from './limits.ts';
import { readMessage, writeMessage } from './pipe.ts';

/** Before version 24 the option was on trial, and had another name. */
const PERMISSION = Number.parseInt(process.versions.node, 10) >= 24 ? '--permission' : '--experimental-permission';

/** Node's options: the permissions first, then what bounds memory, threads and what the engine does with code. */
const optionsFor = (main: string): string[] => [
  ...[PERMISSION, `--allow-fs-read=${main}`, '--no-warnings'],
  ...[`--max-old-space-size=${HEAP}`, `--max-semi-space-size=${YOUNG}`, '--single-threaded', '--v8-pool-size=0'],
  // No machine code is made of a rule: most ways out of the engine led through that.
  '--jitless',
];

/**
 * Readies the process, which then becomes that of Node: no memory dump where it breaks; where memory is short, the system ends it
 * first; and a watch beside it kills it as soon as Stet is no more and its end of the last pipe closes, whatever it does then.
 */
const READIED = [
  'ulimit -c 0',
  'echo 1000 >/proc/self/oom_score_adj',
  '(read line; kill -9 $$) <&3 >&- 3<&- & exec "$0" "$@" 3<&-',
].join('; ');

/** Starts a process; undefined where none can be started. Not for Windows, where its pipes cannot be waited for. */
export function startProcess(): Apart | undefined {
  const main = fileURLToPath(new URL('./apart-process.cjs', import.meta.url));
  const command = [process.execPath, ...optionsFor(main), main];
  // Where there is no such shell, nothing is readied.
  return (
    apartOf(spawned('/bin/sh', ['-c', READIED, ...command])) ?? apartOf(spawned(process.execPath, command.slice(1)))
  );
}

function spawned(program: string, args: readonly string[]): ChildProcess | undefined {
  try {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore', 'pipe'], env: {}, cwd: '/' });
    // What goes wrong with it is seen by its silence. Nobody waits for its end.
    child.on('error', () => {});
    child.unref();
    for (const pipe of pipesOf(child)) pipe.on('error', () => {}).unref();
    return child;
  } catch {
    return undefined;
  }
}

/** Where too many files are open, Node gives a child without pipes, whatever its types say. */
const pipesOf = ({ stdio }: { readonly stdio?: ChildProcess['stdio'] }): readonly Socket[] =>
  [...(stdio ?? [])].filter((pipe) => pipe instanceof Socket);

function apartOf(child: ChildProcess | undefined): Apart | undefined {
  if (child?.pid === undefined) return undefined;
  const stop = () => {
    child.kill('SIGKILL');
    for (const pipe of pipesOf(child)) pipe.destroy();
    process.off('exit', stop);
  };
  process.once('exit', stop);
  child.once('exit', stop);
  return {
    isAlive: () => fdOf(child.stdin) !== undefined && fdOf(child.stdout) !== undefined,
    send: (message, end) => {
      const fd = fdOf(child.stdin);
      if (fd !== undefined) writeMessage(fd, message, end);
    },
    received: (end) => {
      const fd = fdOf(child.stdout);
      return fd === undefined ? undefined : messageOf(readMessage(fd, end));
    },
    stop,
  };
}

/** The file descriptor of a pipe that is open. Node has no other way to it, and none to wait for a pipe in step. */
function fdOf(pipe: object | null): number | undefined {
  const handle: unknown = pipe === null ? null : Reflect.get(pipe, '_handle');
  const fd: unknown = typeof handle === 'object' && handle !== null ? Reflect.get(handle, 'fd') : undefined;
  return typeof fd === 'number' && fd >= 0 ? fd : undefined;
}

/** The message that a value is; undefined where it is none that Stet wrote there. */
function messageOf(value: unknown): FromApart | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('ready' in value) return { ready: true };
  if ('request' in value) return typeof value.request === 'string' ? { request: value.request } : undefined;
  if (!('ran' in value) || typeof value.ran !== 'object' || value.ran === null) return undefined;
  const { ran } = value;
  if ('output' in ran && typeof ran.output === 'string') return { ran: { output: ran.output } };
  return 'stopped' in ran && typeof ran.stopped === 'string' ? { ran: { stopped: ran.stopped } } : undefined;
}
