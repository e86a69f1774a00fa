/**
 * Milliseconds of processor time for one PDF. A full one (60 pages of 60 lines) takes 350, the largest that is accepted (a million
 * characters) 500.
 */
export const MILLISECONDS = 1100;
/** Milliseconds in which a PDF that is read takes processor time, even on a computer that has a hundred other things to do. */
export const IDLE_MILLISECONDS = 30_000;
/** Resident megabytes of the process; the largest PDF that is accepted takes 250. */
export const RESIDENT_MEGABYTES = 320;
/** Megabytes of JavaScript objects, for what grows between two looks of the watchdog. */
export const HEAP_MEGABYTES = 224;
/** A process that has grown beyond this is not used for another PDF, so that each has about the same room. */
export const REUSABLE_MEGABYTES = 160;
