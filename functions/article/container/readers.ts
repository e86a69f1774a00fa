import type { ContainerFormat } from '../format.ts';
import type { ContainerReader } from './container.ts';

/** The reader of each container format, loaded when a file first needs it. */
export const CONTAINER_READERS: Readonly<Record<ContainerFormat, () => Promise<ContainerReader>>> = {
  ndjson: async () => (await import('./ndjson.ts')).readNdjson,
};
