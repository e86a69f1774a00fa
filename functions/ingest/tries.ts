/** How often an object is worked on before its message goes to the dead-letter queue. */
export const TRIES = 5;

/** Tries in which a message is worked on alone: all but the first. */
export const TRIES_ALONE = TRIES - 1;
