/** The item with nothing but the fields at these paths: `type`, `actors.name`; of a list, of each of its members. */
export function project(item: Readonly<Record<string, unknown>>, paths: readonly string[]): Record<string, unknown> {
  const byHead = Map.groupBy(paths, (path) => path.split('.', 1)[0] ?? path);
  return Object.fromEntries(
    [...byHead].flatMap(([head, its]) => {
      if (!Object.hasOwn(item, head)) return [];
      const whole = its.includes(head);
      const rest = its.map((path) => path.slice(head.length + 1));
      return [[head, whole ? item[head] : within(item[head], rest)]];
    }),
  );
}

function within(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((member) => within(member, paths));
  return isRecord(value) ? project(value, paths) : value;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
