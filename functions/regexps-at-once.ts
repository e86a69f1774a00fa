import { setFlagsFromString } from 'node:v8';

/**
 * Imported before everything else by what codes articles: each pattern is compiled to machine code when it is first used. V8 would
 * interpret it once and compile it anew the second time; the coder has hundreds, and that is about a third of a function's first article
 * (docs/coder.md, "Speed").
 */
setFlagsFromString('--no-regexp-tier-up');
