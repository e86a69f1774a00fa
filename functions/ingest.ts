import { code } from './coder/code.ts';
import { ingestHandler } from './ingest/handler.ts';

export const handler = ingestHandler(process.env, code);
