/** Keeps what the server knows up to date: checks drafts again when they are saved, and reads decisions that changed on disk. */
import { readDecisions } from '../findings/decisions/read.ts';
import { changesBelow } from '../storage/watch.ts';
import type { Desk, ReviewedDraft } from './desk.ts';
import { type KnownDraft, knownDraft } from './known-draft.ts';
import type { Store } from './store.ts';

/** A check that takes longer than this is told of, in ms; shorter ones would only make the page flicker. */
const PATIENCE = 300;
/** How long to wait before more drafts of the first check are shown, in ms. */
const BETWEEN = 1000;

/** Checks once watching has begun, and then follows what changes until the signal. */
export async function follow(store: Store, desk: Desk, signal: AbortSignal): Promise<void> {
  const check = oneAtATime(() => checkAgain(store, desk));
  for await (const changed of changesBelow(desk.watched, signal)) {
    const files = [...store.known().decisions.keys()].filter((file) => changed.has(file));
    if (files.length > 0) void readAgain(files, store);
    if (files.length === 0 || files.length < changed.size) check();
  }
}

/** Runs the work; asked for while it runs, it runs once more afterwards. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work();
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}

async function checkAgain(store: Store, desk: Desk): Promise<void> {
  const slow = setTimeout(() => store.change({ checking: true }), PATIENCE);
  try {
    const isFirst = store.known().drafts.size === 0;
    const { drafts, errors, rules } = await desk.check(isFirst ? shownAsFound(store) : async () => {});
    await readAgain(filesOf(drafts), store);
    store.change({ checking: false, fault: null, errors, rules, drafts: byPath(drafts) });
  } catch (error) {
    store.change({ checking: false, fault: messageOf(error) });
  } finally {
    clearTimeout(slow);
  }
}

/** Where there are many drafts, an editor can begin with the first ones while the others are checked. */
function shownAsFound(store: Store): (draft: ReviewedDraft) => Promise<void> {
  const found: ReviewedDraft[] = [];
  let shown = Number.NEGATIVE_INFINITY;
  return async (draft) => {
    found.push(draft);
    if (performance.now() - shown < BETWEEN) return;
    shown = performance.now();
    await readAgain(filesOf(found), store);
    store.change({ drafts: byPath(found) });
  };
}

const filesOf = (drafts: readonly ReviewedDraft[]): readonly string[] => [
  ...new Set(drafts.map(({ decisionsFile }) => decisionsFile)),
];

const byPath = (drafts: readonly ReviewedDraft[]): ReadonlyMap<string, KnownDraft> =>
  new Map(drafts.map((draft) => [draft.result.path, knownDraft(draft)]));

/** Reads decisions files; of one that is faulty, what was read before still holds. */
const readAgain = (files: readonly string[], store: Store): Promise<void> =>
  store.inTurn(async () => {
    for (const file of files) {
      const before = store.known().decisions;
      const held = await readDecisions(file).catch((error: unknown) => ({ fault: messageOf(error) }));
      const news = 'fault' in held ? { held: before.get(file)?.held ?? new Map(), ...held } : { held, fault: null };
      store.change({ decisions: new Map([...before, [file, news]]) });
    }
  });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
