/** Server-sent events: tells every page that is open what has changed. Source: HTML Living Standard, 9.2. */
import type { ServerResponse } from 'node:http';
import type { ReviewEvents } from './contract.ts';
import { presentEvent, type Store } from './store.ts';

/** A page that has so many bytes of events unread is gone or hangs; it may connect again. */
const MOST_UNREAD = 1_000_000;

export interface EventStreams {
  /** Sends events to a connection until it is closed. Its headers are to be sent already. */
  add(response: ServerResponse): void;
  /** Says that the server ends, and ends all. */
  stop(): void;
}

export function eventStreams(store: Store): EventStreams {
  const open = new Set<ServerResponse>();
  store.listen((event) => {
    for (const response of open) send(response, 'state', event);
  });
  return {
    add: (response) => {
      open.add(response);
      response.on('close', () => open.delete(response));
      send(response, 'state', presentEvent(store.known()));
    },
    stop: () => {
      for (const response of open) {
        send(response, 'stopped', {});
        response.end();
      }
    },
  };
}

function send<Name extends keyof ReviewEvents>(response: ServerResponse, name: Name, data: ReviewEvents[Name]): void {
  if (response.writableLength > MOST_UNREAD) response.destroy();
  else response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}
