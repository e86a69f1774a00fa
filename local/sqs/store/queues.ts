import * as v from 'valibot';
import type { Database } from '../../sqlite.ts';
import { isRefusal, type Refusal, refuse } from '../outcome.ts';
import { DEFAULT_ATTRIBUTES, type Queue, QueueAttributes } from '../queue.ts';

const Row = v.object({
  name: v.string(),
  createdAt: v.number(),
  modifiedAt: v.number(),
  attributes: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string())),
});

/** The queues, kept in memory as well since every call asks for one. */
export type Queues = {
  find(name: string): Queue | undefined;
  all(): Queue[];
  /** Creates the queue or changes the given attributes of it. */
  put(name: string, changed: Record<string, string>): Queue | Refusal;
  remove(name: string): void;
};

/** Reads the queues of the database. `arnOf` names them. */
export function openQueues({ sql }: Database, arnOf: (name: string) => string): Queues {
  const queues = new Map<string, Queue>();
  for (const { name, ...row } of v.parse(v.array(Row), sql.all`SELECT * FROM queue ORDER BY name`)) {
    const settings = v.parse(QueueAttributes, row.attributes);
    queues.set(name, { name, arn: arnOf(name), ...row, settings });
  }
  return {
    find: (name) => queues.get(name),
    all: () => [...queues.values()],
    put(name, changed) {
      const before = queues.get(name);
      const attributes = { ...DEFAULT_ATTRIBUTES, ...before?.attributes, ...changed };
      const settings = checkAttributes(attributes);
      if (isRefusal(settings)) return settings;
      const modifiedAt = Date.now();
      const queue = {
        name,
        arn: arnOf(name),
        createdAt: before?.createdAt ?? modifiedAt,
        modifiedAt,
        attributes,
        settings,
      };
      sql.run`INSERT INTO queue VALUES (${name}, ${queue.createdAt}, ${modifiedAt}, ${JSON.stringify(attributes)})
        ON CONFLICT (name) DO UPDATE SET modifiedAt = excluded.modifiedAt, attributes = excluded.attributes`;
      queues.set(name, queue);
      return queue;
    },
    remove(name) {
      sql.run`DELETE FROM queue WHERE name = ${name}`;
      queues.delete(name);
    },
  };
}

function checkAttributes(attributes: Record<string, string>): Queue['settings'] | Refusal {
  const parsed = v.safeParse(QueueAttributes, attributes);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const name = v.getDotPath(issue) ?? '';
  const code = name in QueueAttributes.entries ? 'InvalidAttributeValue' : 'InvalidAttributeName';
  return refuse(code, `The attribute ${name} is not valid or not implemented: ${issue.message}`);
}
