import { extname } from 'node:path';
import { BoundedProcess, type Outcome } from './bounded-process.ts';
import { HEAP_MEGABYTES } from './limits.ts';

/** Beside this file: TypeScript as it stands here, a module of its own in the bundle of a function (lib/bundling). */
const PROGRAM = new URL(`./pdf-process${extname(import.meta.filename)}`, import.meta.url);

const reader = new BoundedProcess(PROGRAM, HEAP_MEGABYTES);

/** What `pdf-process.ts` makes of a PDF. The process is started with the first one and kept for the next. */
export const readInProcess = (pdf: Uint8Array): Promise<Outcome> => reader.run(pdf);
