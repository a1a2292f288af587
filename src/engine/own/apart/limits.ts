/** What rules that run apart may take. */

/** So much memory for what lives long, for all rules of a process or thread together, in MB. */
export const HEAP = 64;
/** So much for each half of what is new, in MB. */
export const YOUNG = 4;
/** A process may take so long to start, in ms. */
export const START = 10_000;
/** After a rule's time is over, it has so long to say so itself, in ms. */
export const GRACE = 500;
