import * as v from 'valibot';

const JsonObject = v.record(v.string(), v.unknown());
export type JsonObject = Readonly<v.InferOutput<typeof JsonObject>>;

/** Whether a value of JSON is an object. */
export const isObject = (value: unknown): value is JsonObject => !Array.isArray(value) && v.is(JsonObject, value);

/** The first of some fields that is a text with something in it, or a number as text; empty where none is. */
export function textAt(object: JsonObject, ...names: readonly string[]): string {
  for (const name of names) {
    const value = object[name];
    if (typeof value === 'string' && value.trim()) return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** The objects in a field that is one or a list of them. */
export function objectsAt(object: JsonObject, name: string): JsonObject[] {
  const value = object[name];
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** The texts of a field that is a list of them. */
export function textsAt(object: JsonObject, name: string): string[] {
  const value = object[name];
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

/** The value of a code without the name of its scheme, in lower case: `sig:correction` is `correction`. */
export const codeOf = (code: string): string => code.split(':').at(-1)?.trim().toLowerCase() ?? '';

/** An object with its names in lower case: ninjs 2 writes `versioncreated`, ninjs 3 `versionCreated`. */
export const lowerNames = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));
