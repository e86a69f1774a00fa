import type { Scope } from '../store/tokens.ts';
import type { Call, Caller } from './call.ts';
import type { Endpoint } from './endpoint.ts';
import { problem } from './problem.ts';
import type { Outcome } from './response.ts';
import type { Route } from './route.ts';

/**
 * Answers a call by the route that its path and method name. `endpoints` are all there are, those of other functions too:
 * they say which methods a path has.
 */
export async function dispatch(routes: readonly Route[], endpoints: readonly Endpoint[], call: Call): Promise<Outcome> {
  const known = endpoints.filter(({ path }) => matchPath(path, call.path) !== null);
  if (known.length === 0) return problem('not-found', `There is nothing at ${call.path}.`);
  const allow = allowedMethods(known);
  if (call.method === 'OPTIONS') return { kind: 'options', allow };
  // HEAD is GET without the body (RFC 9110, section 9.3.2).
  const method = call.method === 'HEAD' ? 'GET' : call.method;
  // `/events/{id}` would match `/events/timeline` too; the fewer names a path leaves open, the better it fits.
  const [hit] = routes
    .filter(({ endpoint }) => endpoint.method === method)
    .flatMap((route) => {
      const path = matchPath(route.endpoint.path, call.path);
      return path === null ? [] : [{ route, path }];
    })
    .sort((a, b) => Object.keys(a.path).length - Object.keys(b.path).length);
  if (!hit) return problem('method-not-allowed', `${call.path} knows ${allow.join(', ')}.`, { allow });
  const { scope } = hit.route.endpoint;
  if (scope !== null && call.caller !== null && !allows(call.caller, scope)) {
    return problem('forbidden', `This needs a token with the scope "${scope}".`);
  }
  return hit.route.answer(hit.path, call);
}

/** Who may write may read, too. */
function allows({ scopes }: Caller, scope: Scope): boolean {
  return scopes.includes(scope) || scopes.includes('write');
}

function allowedMethods(endpoints: readonly Endpoint[]): string[] {
  const methods = [...new Set(endpoints.map(({ method }) => method))];
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

/** The values of a pattern's `{names}` in the path, or null where the path does not match. */
function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (given.length !== wanted.length) return null;
  const values: Record<string, string> = {};
  for (const [i, segment] of wanted.entries()) {
    const value = given[i] ?? '';
    if (segment.startsWith('{') && value !== '') values[segment.slice(1, -1)] = value;
    else if (segment !== value) return null;
  }
  return values;
}
