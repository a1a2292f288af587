/** The thread in which rules run under --isolate: runs each in a context, and has what they ask answered outside. */
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { runHere } from './context.ts';
import type { FromThread, ThreadData, ToThread } from './isolate.ts';

const { port, sent }: ThreadData = workerData;
const counts = new Int32Array(sent);

function send(message: FromThread): void {
  port.postMessage(message);
  Atomics.add(counts, 0, 1);
  Atomics.notify(counts, 0);
}

/** Waits for the next message, for ever. */
function received(): ToThread {
  for (;;) {
    const known = Atomics.load(counts, 1);
    const message = receiveMessageOnPort(port);
    if (message !== undefined) return message.message;
    Atomics.wait(counts, 1, known);
  }
}

function answer(request: string): string {
  send({ request });
  const message = received();
  return 'reply' in message ? message.reply : '!Stet did not answer';
}

send({ ready: true });
for (;;) {
  const task = received();
  if ('code' in task) send({ ran: runHere(task.code, task.filename, answer, task.time) });
}
