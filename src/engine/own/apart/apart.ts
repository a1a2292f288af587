/** What runs rules apart, a process or a thread, and what is said to it and by it. */
import type { Answerer, Ran, Runner } from '../context.ts';

/** What is said to it: to show that it has started, to run a rule, the reply to what the rule asks. */
export type ToApart =
  | { readonly start: true }
  | { readonly code: string; readonly filename: string; readonly time: number }
  | { readonly reply: string };

/** What it says. */
export type FromApart = { readonly ready: true } | { readonly request: string } | { readonly ran: Ran };

/** The near end. It speaks only when it is spoken to, so nothing is on the way between two tasks. */
export interface Apart {
  /** False where it has ended. */
  isAlive(): boolean;
  /** Sends a message, by `end` (as performance.now() counts); what cannot be sent is seen by the silence after it. */
  send(message: ToApart, end: number): void;
  /** Waits for the next message; undefined where none has come by `end`, or none can come any more. */
  received(end: number): FromApart | undefined;
  /** Ends it at once, whatever it does. */
  stop(): void;
}

/** The far end: takes messages for ever. @param received waits for the next. */
export function serve(received: () => ToApart, send: (message: FromApart) => void, run: Runner): never {
  const answer: Answerer = (request) => {
    send({ request });
    const message = received();
    return 'reply' in message ? message.reply : '!Stet did not answer';
  };
  for (;;) {
    const message = received();
    if ('start' in message) send({ ready: true });
    if ('code' in message) send({ ran: run(message.code, message.filename, answer, message.time) });
  }
}
