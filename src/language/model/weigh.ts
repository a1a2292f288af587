/** The loops that weigh features, compiled from weigh.wat, and the memory with the tables that they read. */
import { inLines, type TableSizes } from './table-sizes.ts';
import { WEIGH } from './weigh.generated.ts';

/** Addresses are in bytes from the start of the memory. */
export interface Weigh {
  /** Writes the sums of the features' rows, one for each of `width` classes, to `sums`. */
  readonly weighClasses: (
    features: number,
    count: number,
    keys: number,
    places: number,
    lists: number,
    width: number,
    found: number,
    sums: number,
  ) => void;
  /** Writes for each group of features the sums of RIGHT, LEFT and SHIFT, and one that means nothing, to `sums`. */
  readonly weighTransitions: (features: number, slots: number, ends: number, groups: number, sums: number) => void;
  /** Says where rows may be put from now on. */
  readonly putRows: (at: number) => void;
}

/** A page of WebAssembly. */
const PAGE = 65_536;

export interface Weights {
  readonly buffer: ArrayBuffer;
  readonly weigh: Weigh;
  /** The address of a table. @throws Error if there is none of that name. */
  readonly table: (name: string) => number;
  /** The address of so many bytes more, all zero. */
  readonly room: (bytes: number) => number;
}

/** What the scorers need beside the tables. */
const ROOM = 2 * PAGE;

/** A memory with the tables, which are read into it in one piece. Rows take none of the machine's memory before they are made. */
export function loadWeights({ tables, rows }: TableSizes, readInto: (bytes: Uint8Array) => void): Weights {
  const addresses = new Map<string, number>();
  let end = 0;
  for (const [name, length] of tables) {
    addresses.set(name, end);
    end += length;
  }
  const memory = new WebAssembly.Memory({ initial: Math.ceil((end + ROOM + rows) / PAGE) });
  readInto(new Uint8Array(memory.buffer, 0, end));
  const module = new WebAssembly.Module(Buffer.from(WEIGH, 'base64'));
  const weigh = new WebAssembly.Instance(module, { stet: { memory } }).exports as unknown as Weigh;
  weigh.putRows(end + ROOM);
  return {
    buffer: memory.buffer,
    weigh,
    table: (name) => {
      const address = addresses.get(name);
      if (address === undefined) throw new Error(`the language model has no table "${name}"`);
      return address;
    },
    room: (bytes) => {
      end += inLines(bytes);
      return end - inLines(bytes);
    },
  };
}
