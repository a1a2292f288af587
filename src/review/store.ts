/** What the server knows. Each change makes a new version and is told to those who listen. */
import type { Decisions } from '../findings/decisions/decision.ts';
import { decisionsText } from '../findings/decisions/read.ts';
import type { StateEvent } from './contract.ts';
import type { FailedDraft, ReviewRun } from './desk.ts';
import type { KnownDraft } from './known-draft.ts';

/** A decisions file as it was last read well, and what is wrong with it now. */
export interface KnownDecisions {
  readonly held: Decisions;
  readonly fault: string | null;
}

export interface Known {
  readonly version: number;
  readonly checking: boolean;
  /** A fault of settings or rules. */
  readonly fault: string | null;
  readonly errors: readonly FailedDraft[];
  readonly rules: ReviewRun['rules'];
  /** By path, sorted. */
  readonly drafts: ReadonlyMap<string, KnownDraft>;
  /** By the path of the file. */
  readonly decisions: ReadonlyMap<string, KnownDecisions>;
}

export interface Store {
  known(): Known;
  /** Takes in what is new; where it is the same as before nothing happens. Returns the version that holds it. */
  change(news: Partial<Omit<Known, 'version'>>): number;
  /** Calls with each change; returns what ends that. */
  listen(listener: (event: StateEvent) => void): () => void;
  /** Does work on decisions files when all such work that was asked for before is done. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** A store that knows nothing but that the drafts are being checked. */
export function newStore(): Store {
  let known: Known = {
    version: 1,
    checking: true,
    fault: null,
    errors: [],
    rules: [],
    drafts: new Map(),
    decisions: new Map(),
  };
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(event: StateEvent) => void>();
  return {
    known: () => known,
    change: (news) => {
      const event = eventFor(known, { ...known, ...news, version: known.version + 1 });
      if (event === undefined) return known.version;
      known = { ...known, ...news, version: event.version };
      for (const listener of listeners) listener(event);
      return known.version;
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    inTurn: (work) => {
      const done = last.then(work);
      last = done.catch(() => {});
      return done;
    },
  };
}

/** The news of a first connection: all of it. */
export const presentEvent = ({ version, checking, drafts }: Known): StateEvent => ({
  version,
  checking,
  drafts: [...drafts.keys()],
  decisions: true,
});

/** What differs; undefined where nothing does. */
function eventFor(before: Known, after: Known): StateEvent | undefined {
  const drafts = changedDrafts(before.drafts, after.drafts);
  const decisions = differ([...before.decisions].map(plain), [...after.decisions].map(plain));
  const rest = (known: Known) => [known.checking, known.fault, known.errors, known.rules];
  if (drafts.length === 0 && !decisions && !differ(rest(before), rest(after))) return undefined;
  return { version: after.version, checking: after.checking, drafts, decisions };
}

function changedDrafts(before: Known['drafts'], after: Known['drafts']): string[] {
  if (before === after) return [];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.filter((path) => before.get(path)?.revision !== after.get(path)?.revision);
}

const plain = ([file, { held, fault }]: readonly [string, KnownDecisions]) => [file, decisionsText(held), fault];

const differ = (before: unknown, after: unknown): boolean => JSON.stringify(before) !== JSON.stringify(after);
