/** Listens to the server: what changed, and whether the line to it stands. */
import type { StateEvent } from '../../contract.ts';

/** `stopped`: the server has ended, and nothing is tried any more. */
export type Connection = 'connecting' | 'open' | 'lost' | 'stopped';

interface Listener {
  readonly onState: (event: StateEvent) => void;
  readonly onConnection: (connection: Connection) => void;
}

/**
 * Begins to listen; returns how to stop. The browser connects again by itself for as long as the server has not ended. A tab
 * that nobody sees does not listen: a browser keeps at most six connections to a server, and each tab would take one.
 */
export function listen({ onState, onConnection }: Listener): () => void {
  let source: EventSource | undefined;
  let hasEnded = false;
  const stop = () => {
    source?.close();
    source = undefined;
  };
  const begin = () => {
    source = new EventSource('api/events');
    source.addEventListener('open', () => onConnection('open'));
    source.addEventListener('error', () => onConnection('lost'));
    source.addEventListener('state', (event: MessageEvent<string>) => onState(JSON.parse(event.data) as StateEvent));
    source.addEventListener('stopped', () => {
      hasEnded = true;
      stop();
      onConnection('stopped');
    });
  };
  const follow = () => {
    if (document.hidden) stop();
    else if (source === undefined && !hasEnded) begin();
  };
  document.addEventListener('visibilitychange', follow);
  follow();
  return () => {
    document.removeEventListener('visibilitychange', follow);
    stop();
  };
}
