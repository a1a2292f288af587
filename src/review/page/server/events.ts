/** Listens to the server: what changed, and whether the line to it stands. */
import type { StateEvent } from '../../contract.ts';

/** `stopped`: the server has ended, and nothing is tried any more. */
export type Connection = 'connecting' | 'open' | 'lost' | 'stopped';

interface Listener {
  readonly onState: (event: StateEvent) => void;
  readonly onConnection: (connection: Connection) => void;
}

/** Begins to listen; returns how to stop. The browser connects again by itself for as long as the server has not ended. */
export function listen({ onState, onConnection }: Listener): () => void {
  const source = new EventSource('api/events');
  source.addEventListener('open', () => onConnection('open'));
  source.addEventListener('error', () => onConnection('lost'));
  source.addEventListener('state', (event: MessageEvent<string>) => onState(JSON.parse(event.data) as StateEvent));
  source.addEventListener('stopped', () => {
    source.close();
    onConnection('stopped');
  });
  return () => source.close();
}
