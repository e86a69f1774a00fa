import type { Call } from './call.ts';

/** The absolute address of the call's list at another cursor. */
export function nextUrl({ baseUrl, path, query }: Call, cursor: string): string {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) for (const value of values) search.append(name, value);
  search.set('cursor', cursor);
  return `${baseUrl}${path}?${search}`;
}
