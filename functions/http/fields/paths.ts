import type * as v from 'valibot';

/** Every field that records of a schema have, nested ones with dots: `actors`, `actors.name`. */
export function pathsOf(schema: v.GenericSchema<unknown, unknown>, prefix = ''): string[] {
  if ('entries' in schema && isEntries(schema.entries)) {
    return Object.entries(schema.entries).flatMap(([name, entry]) => [
      `${prefix}${name}`,
      ...pathsOf(entry, `${prefix}${name}.`),
    ]);
  }
  const inner = 'wrapped' in schema ? schema.wrapped : 'item' in schema ? schema.item : undefined;
  return isSchema(inner) ? pathsOf(inner, prefix) : [];
}

function isEntries(value: unknown): value is Record<string, v.GenericSchema<unknown, unknown>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isSchema);
}

function isSchema(value: unknown): value is v.GenericSchema<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}
