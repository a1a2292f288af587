/** Runs rules apart, in a process that is killed where a rule holds or breaks it; this thread waits, and answers what they ask. */
import type { Apart, ToApart } from './apart/apart.ts';
import { GRACE, HEAP, START } from './apart/limits.ts';
import { startProcess } from './apart/process.ts';
import { startThread } from './apart/thread.ts';
import type { Answerer, Ran, Runner } from './context.ts';

/** A runner with one process, which starts at once and is replaced where a rule breaks it. */
export function isolated(): Runner {
  let apart = begun();
  return (code, filename, answer, time) => {
    if (apart?.one.isAlive() !== true) apart = renewed(apart);
    if (apart === undefined || !isReady(apart)) {
      apart = renewed(apart);
      return { stopped: 'was not run: the process for it could not be started' };
    }
    const began = performance.now();
    const ran = conversed(apart.one, { code, filename, time }, answer);
    if (ran !== undefined) return ran;
    apart = renewed(apart);
    return { stopped: performance.now() - began >= time + GRACE ? heldOn(time) : BROKEN };
  };
}

const heldOn = (time: number): string => `was stopped: it did not end within ${time} ms, and let nothing interrupt it`;
const BROKEN = `was stopped: it takes more than ${HEAP} MB of memory, or broke its process`;

/** A process or thread, and what is known of it. */
interface Begun {
  readonly one: Apart;
  isReady: boolean;
}

/** One that has just been started; undefined where the system starts none. Only where no process can be waited for is it a thread. */
function begun(): Begun | undefined {
  const one = process.platform === 'win32' ? startThread() : startProcess();
  return one === undefined ? undefined : { one, isReady: false };
}

function renewed(apart: Begun | undefined): Begun | undefined {
  apart?.one.stop();
  return begun();
}

function isReady(apart: Begun): boolean {
  if (apart.isReady) return true;
  const end = performance.now() + START;
  apart.one.send({ start: true }, end);
  apart.isReady = apart.one.received(end) !== undefined;
  return apart.isReady;
}

/** What the rule gave; undefined where nothing came of it in its time. */
function conversed(one: Apart, task: ToApart & { readonly time: number }, answer: Answerer): Ran | undefined {
  const end = performance.now() + task.time + GRACE;
  one.send(task, end);
  for (;;) {
    const message = one.received(end);
    if (message === undefined) return undefined;
    if ('ran' in message) return message.ran;
    if ('request' in message) one.send({ reply: answer(message.request) }, end);
  }
}
