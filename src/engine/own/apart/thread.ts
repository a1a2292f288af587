/** A thread with bounded memory that runs rules: where no process can be waited for. It cannot be ended within one step of the engine. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Apart } from './apart.ts';
import { HEAP, YOUNG } from './limits.ts';

const LIMITS = { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: 3 * YOUNG, stackSizeMb: 4 };

/** What a thread is started with. */
export interface ThreadData {
  readonly port: MessagePort;
  /** Counts what each side has sent: [0] by the thread, [1] to it. */
  readonly sent: SharedArrayBuffer;
}

/** Starts a thread. */
export function startThread(): Apart {
  const { port1: port, port2 } = new MessageChannel();
  const sent = new Int32Array(new SharedArrayBuffer(8));
  const workerData: ThreadData = { port: port2, sent: sent.buffer };
  const worker = new Worker(new URL('./apart-thread.cjs', import.meta.url), {
    workerData,
    transferList: [port2],
    resourceLimits: LIMITS,
    env: {},
    trackUnmanagedFds: false,
  });
  let isAlive = true;
  worker.on('exit', () => {
    isAlive = false;
  });
  // That it ran out of memory is seen by its silence; nobody waits for it here.
  worker.on('error', () => {});
  worker.unref();
  port.unref();
  return {
    isAlive: () => isAlive,
    send: (message) => {
      port.postMessage(message);
      Atomics.add(sent, 1, 1);
      Atomics.notify(sent, 1);
    },
    received: (end) => received(port, sent, end),
    stop: () => {
      isAlive = false;
      void worker.terminate();
    },
  };
}

function received(port: MessagePort, sent: Int32Array, end: number): ReturnType<Apart['received']> {
  for (;;) {
    const known = Atomics.load(sent, 0);
    const message = receiveMessageOnPort(port);
    if (message !== undefined) return message.message;
    const rest = end - performance.now();
    if (rest <= 0) return undefined;
    Atomics.wait(sent, 0, known, rest);
  }
}
