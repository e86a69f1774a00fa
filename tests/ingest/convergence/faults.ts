import type { IngestPorts } from '../../../functions/ingest/ingest-object.ts';
import type { Table } from '../../../functions/store/table.ts';
import { parted, type Random } from './random.ts';

/**
 * What may happen to a request: it is refused (throttled), or done but its answer lost, after which the client gives up or
 * asks once more.
 */
export type Fault = 'none' | 'refused' | 'answer lost' | 'repeated';

/** A fault that may pass, as the SDK throws it after its own retries. */
export class ServiceFault extends Error {}

/** Waits for the process's turn at one request, and says what becomes of it. Never resolves for a process that ended. */
export type Step = () => Promise<Fault>;

/** Requests that one batch of rows or items comes to at most. */
const PARTS = 3;

/** The table as one process reaches it: every request is a step, and a batch several, in any order. */
export function faultyTable(table: Table, step: Step, random: Random): Table {
  const request = requests(step);
  return {
    hotLists: table.hotLists,
    get: (key) => request(() => table.get(key)),
    batchGet: (keys, options) => request(() => table.batchGet(keys, options)),
    query: (query) => request(() => table.query(query)),
    put: (row, condition) => request(() => table.put(row, condition)),
    delete: (key) => request(() => table.delete(key)),
    async write({ puts = [], deletes = [] }) {
      for (const part of parted(puts, PARTS, random)) await request(() => table.write({ puts: part }));
      for (const part of parted(deletes, PARTS, random)) await request(() => table.write({ deletes: part }));
    },
  };
}

/** The ports of a process whose every request is a step. */
export function faultyPorts(ports: IngestPorts, step: Step, random: Random): IngestPorts {
  const request = requests(step);
  const { items } = ports;
  return {
    ...ports,
    table: faultyTable(ports.table, step, random),
    open: (bucket, key, maxBytes) => request(() => ports.open(bucket, key, maxBytes)),
    send: async (hints, after) => {
      for (const part of parted(hints, PARTS, random)) await request(() => ports.send(part, after));
    },
    items: {
      put: async (all) => {
        for (const part of parted(all, PARTS, random)) await request(() => items.put(part));
      },
      remove: async (keys) => {
        for (const part of parted(keys, PARTS, random)) await request(() => items.remove(part));
      },
      async *list(prefix, after) {
        yield* await request(async () => {
          const listed: { key: string; etag: string }[] = [];
          for await (const object of items.list(prefix, after)) listed.push(object);
          return listed;
        });
      },
    },
  };
}

function requests(step: Step): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    const fault = await step();
    if (fault === 'refused') throw new ServiceFault(fault);
    const answer = await work();
    if (fault === 'answer lost') throw new ServiceFault(fault);
    return fault === 'repeated' ? work() : answer;
  };
}
