/**
 * How the tables lie in their file and in memory. The build writes the tables by this before weigh.wat is compiled, so nothing here
 * or in what class-weights.ts and structure-weights.ts import may need what is made of that.
 */

/** A line of the processor's cache: so many bytes are fetched at once, and tables and rows begin with one. */
const LINE = 64;
/** What fills whole lines. */
export const inLines = (bytes: number): number => Math.ceil(bytes / LINE) * LINE;

/** The tables, one after another as they lie in their file and in memory. */
export interface TableSizes {
  /** Names and lengths in bytes, whole lines each. */
  readonly tables: readonly (readonly [name: string, length: number])[];
  /** How many bytes the rows of all features take. */
  readonly rows: number;
}
