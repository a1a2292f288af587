/** The loops that weigh features, compiled from weigh.wat, over a memory of the caller's. */
import { lazily } from '../lazily.ts';
import { WEIGH } from './weigh.generated.ts';

/** Addresses are in bytes from the start of the memory. */
export interface Weigh {
  /** Writes the sums of the features' rows, one for each of `width` classes, to `sums`. */
  readonly weighClasses: (
    features: number,
    count: number,
    keys: number,
    rows: number,
    width: number,
    found: number,
    sums: number,
  ) => void;
  /** Writes for each group of features the sums of RIGHT, LEFT and SHIFT, and one that means nothing, to `sums`. */
  readonly weighTransitions: (features: number, slots: number, ends: number, groups: number, sums: number) => void;
  /** Makes the set of `count` keys, which are stored at `bytes`, and their rows. The set ends where the rows begin. */
  readonly fillClasses: (
    bytes: number,
    count: number,
    counts: number,
    classes: number,
    codes: number,
    keys: number,
    rows: number,
    width: number,
  ) => void;
  /** Makes the buckets of `count` keys, which are stored at `bytes`, with their bytes for each transition. */
  readonly fillTransitions: (
    bytes: number,
    count: number,
    shift: number,
    left: number,
    right: number,
    slots: number,
  ) => void;
}

/** A page of WebAssembly. */
const PAGE = 65_536;
/** A line of the processor's cache: so many bytes are fetched at once, and tables begin with one. */
export const LINE = 64;

const compiled = lazily(() => new WebAssembly.Module(Buffer.from(WEIGH, 'base64')));

/** Where the tables of a memory begin. */
export interface Layout {
  readonly buffer: ArrayBuffer;
  /** The address of each table, in the order in which their sizes were given. */
  readonly addresses: readonly number[];
  readonly weigh: Weigh;
}

/** A memory with tables of so many bytes each, all zero, and with texts of bytes as they are. */
export function layOutTables(...tables: readonly (number | Uint8Array)[]): Layout {
  let end = 0;
  const addresses = tables.map((table) => {
    const start = end;
    end += Math.ceil((typeof table === 'number' ? table : table.length) / LINE) * LINE;
    return start;
  });
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const bytes = new Uint8Array(memory.buffer);
  for (const [at, table] of tables.entries()) if (typeof table !== 'number') bytes.set(table, addresses[at] ?? 0);
  const { exports } = new WebAssembly.Instance(compiled(), { stet: { memory } });
  return { buffer: memory.buffer, addresses, weigh: exports as unknown as Weigh };
}
