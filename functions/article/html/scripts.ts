/** Scripts that hold data. */
export type ScriptKind = 'json-ld' | 'page-data' | null;

/** How scripts begin that assign the data of a page to a variable. */
const ASSIGNS_DATA = /^\s*(?:window(?:\.|\["))?(?:Fusion\b|__[A-Z_]+__)/;

/** What data a script holds, by its type and how it begins; null where it only does something. */
export function scriptKind(attributes: ReadonlyMap<string, string>, start: string): ScriptKind {
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  if (type.startsWith('application/ld+json')) return 'json-ld';
  if (type.startsWith('application/json') || ASSIGNS_DATA.test(start.slice(0, 100))) return 'page-data';
  return null;
}
