import type { ContainerFormat } from '../format.ts';
import type { ContainerReader } from './container.ts';

/** The reader of each container format, loaded when a file first needs it. */
export const CONTAINER_READERS: Readonly<Record<ContainerFormat, () => Promise<ContainerReader>>> = {
  ndjson: async () => (await import('./ndjson.ts')).readNdjson,
  csv: async () => (await import('./csv.ts')).readCsv,
  mbox: async () => (await import('./mbox.ts')).readMbox,
  gzip: async () => (await import('./gzip.ts')).readGzip,
  zip: async () => (await import('./zip.ts')).readZip,
  tar: async () => (await import('./tar.ts')).readTar,
  warc: async () => (await import('./warc.ts')).readWarc,
};
