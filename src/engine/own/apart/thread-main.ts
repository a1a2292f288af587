/** The thread in which rules run under --isolate where no process can be waited for. */
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { runHere } from '../context.ts';
import { type FromApart, serve, type ToApart } from './apart.ts';
import type { ThreadData } from './thread.ts';

const { port, sent }: ThreadData = workerData;
const counts = new Int32Array(sent);

function send(message: FromApart): void {
  port.postMessage(message);
  Atomics.add(counts, 0, 1);
  Atomics.notify(counts, 0);
}

/** Waits for the next message, for ever. */
function received(): ToApart {
  for (;;) {
    const known = Atomics.load(counts, 1);
    const message = receiveMessageOnPort(port);
    if (message !== undefined) return message.message;
    Atomics.wait(counts, 1, known);
  }
}

serve(received, send, runHere);
