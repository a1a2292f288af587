/** Runs rules in a thread of their own with bounded memory; this thread waits, and answers what they ask. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Answerer, Ran, Runner } from './context.ts';

/** How much memory the rules of a desk may take together, in MB. */
const MEMORY = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
/** A thread may take so long to start, and after a rule's time is over to say so, in ms. */
const START = 5000;
const GRACE = 500;

/** What is sent to the thread. */
export type ToThread =
  | { readonly code: string; readonly filename: string; readonly time: number }
  | { readonly reply: string };

/** What it sends back. */
export type FromThread = { readonly request: string } | { readonly ran: Ran } | { readonly ready: true };

/** What a thread is started with. */
export interface ThreadData {
  readonly port: MessagePort;
  /** Counts what each side has sent: [0] by the thread, [1] to it. */
  readonly sent: SharedArrayBuffer;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly sent: Int32Array;
}

/** A runner with one thread, which starts at once and is replaced where a rule breaks it. */
export function isolated(): Runner {
  let thread = started();
  let isNew = true;
  return (code, filename, answer, time) => {
    if (isNew && received(thread, START) === undefined) return { stopped: 'could not be started in its thread' };
    isNew = false;
    const ran = conversed(thread, { code, filename, time }, answer);
    if (ran !== undefined) return ran;
    void thread.worker.terminate();
    thread = started();
    isNew = true;
    return {
      stopped: `was stopped: it takes more than ${MEMORY.maxOldGenerationSizeMb} MB of memory, or broke its thread`,
    };
  };
}

function started(): Thread {
  const { port1: port, port2 } = new MessageChannel();
  const sent = new SharedArrayBuffer(8);
  const workerData: ThreadData = { port: port2, sent };
  const worker = new Worker(new URL('./apart-thread.cjs', import.meta.url), {
    workerData,
    transferList: [port2],
    resourceLimits: MEMORY,
    env: {},
    trackUnmanagedFds: false,
  });
  // That it ran out of memory is seen by its silence; nobody waits for it here.
  worker.on('error', () => {});
  worker.unref();
  port.unref();
  return { worker, port, sent: new Int32Array(sent) };
}

/** What the rule gave; undefined where the thread fell silent. */
function conversed(thread: Thread, task: ToThread & { readonly time: number }, answer: Answerer): Ran | undefined {
  const end = performance.now() + task.time + GRACE;
  send(thread, task);
  for (;;) {
    const message = received(thread, end - performance.now());
    if (message === undefined) return undefined;
    if ('ran' in message) return message.ran;
    if ('request' in message) send(thread, { reply: answer(message.request) });
  }
}

function send({ port, sent }: Thread, message: ToThread): void {
  port.postMessage(message);
  Atomics.add(sent, 1, 1);
  Atomics.notify(sent, 1);
}

/** The next message, waited for so many ms. */
function received({ port, sent }: Thread, time: number): FromThread | undefined {
  const end = performance.now() + time;
  for (;;) {
    const known = Atomics.load(sent, 0);
    const message = receiveMessageOnPort(port);
    if (message !== undefined) return message.message;
    const rest = end - performance.now();
    if (rest <= 0) return undefined;
    Atomics.wait(sent, 0, known, rest);
  }
}
