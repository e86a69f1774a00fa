import type { Route } from './api.ts';

/** A route and the values of its path parameters, as they stand in the path. */
export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * The route of a path below the stage, or null. Literal parts go before parameters and those before greedy ones; a
 * resource that has the method itself goes before one with `ANY`, and one without it leaves the request to a greedy one.
 */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | null {
  const parts = path.split('/').filter((part, index, all) => part !== '' || (index > 0 && index < all.length - 1));
  const matches = routes
    .filter((route) => route.method === method || route.method === 'ANY')
    .map((route) => ({ route, parameters: parametersOf(route.parts, parts) }))
    .filter((match): match is Match => match.parameters !== null);
  return matches.sort((a, b) => rank(a.route).localeCompare(rank(b.route)))[0] ?? null;
}

function parametersOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index];
    if (part === undefined) return null;
    const name = /^\{(.+?)(\+?)\}$/.exec(wanted);
    if (name?.[1] && name[2]) return { ...parameters, [name[1]]: parts.slice(index).join('/') };
    if (name?.[1]) parameters[name[1]] = part;
    else if (wanted !== decoded(part)) return null;
  }
  return pattern.length === parts.length ? parameters : null;
}

/** Sorts before what is less specific, part by part. */
function rank({ parts, method }: Route): string {
  const kinds = parts.map((part) => (!part.startsWith('{') ? 'a' : part.endsWith('+}') ? 'c' : 'b'));
  return `${kinds.join('')}~${method === 'ANY' ? 1 : 0}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
