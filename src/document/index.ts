/** Drafts: from the bytes of a file to blocks of prose and tables with exact places. */
export { calendarDate } from './date/calendar.ts';
export { type DecodeError, decodeSource } from './decode-source.ts';
export type * from './document.ts';
export * from './position.ts';
export { type DocumentInput, readDocument } from './read-document.ts';
