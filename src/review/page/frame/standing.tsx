/** Whether what the page shows is what is kept, in a word. */
import type { PageState } from '../state/page-state.ts';

export function Standing({ state }: { readonly state: PageState }) {
  const { look, words } = standingOf(state);
  return <p class={`standing ${look}`}>{words}</p>;
}

interface Words {
  readonly look: 'well' | 'busy' | 'trouble';
  readonly words: string;
}

function standingOf({ saves, connection, review }: PageState): Words {
  const states = [...saves.values()].map(({ state }) => state);
  const unsaved = states.filter((state) => state === 'failed' || state === 'conflict').length;
  if (unsaved > 0) return { look: 'trouble', words: `${unsaved} not saved` };
  if (states.includes('saving')) return { look: 'busy', words: 'Saving …' };
  if (connection === 'lost') return { look: 'trouble', words: 'Connection lost' };
  if (connection === 'stopped') return { look: 'trouble', words: 'Stet has ended' };
  if (review?.checking === true) return { look: 'busy', words: 'Reading …' };
  return { look: 'well', words: states.length > 0 ? 'All saved' : '' };
}
