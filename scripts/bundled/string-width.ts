/** Stands in for string-width in the bundle: Stet measures words itself, and string-width costs each start 60 ms. */
export { displayWidth as default } from '../../src/report/display-width.ts';
