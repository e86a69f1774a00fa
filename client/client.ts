import type { Operations, Problem } from './api-types.ts';

/** A client of the API: its types are made of the OpenAPI document. */

type Operation = keyof Operations;
type PathOf<Name extends string> = Name extends `${string} ${infer Path}` ? Path : never;
type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** Parts of the path, query and body, as far as the operation has them. */
export type RequestOf<Name extends Operation> = {
  readonly query?: Operations[Name]['query'];
  /** Seconds to wait for what was sent to be done (RFC 7240). */
  readonly wait?: number;
} & ([NamesIn<PathOf<Name>>] extends [never] ? object : { readonly path: Record<NamesIn<PathOf<Name>>, string> }) &
  ([Operations[Name]['body']] extends [never] ? object : { readonly body: Operations[Name]['body'] });

/** Thrown where the API answers with a problem; a client that asks rightly meets it as 404, 401 or 429. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`);
    this.problem = problem;
  }
}
/** Asks, and answers the JSON. Throws ApiProblem. */
export type Client = <Name extends Operation>(
  operation: Name,
  request: RequestOf<Name>,
) => Promise<Operations[Name]['answer']>;

/** A client of the API at an address that does not end in a slash. */
export function createClient({ baseUrl, token }: { baseUrl: string; token: string }): Client {
  return async <Name extends Operation, Answer extends Operations[Name]['answer']>(
    operation: Name,
    { query = {}, wait, ...more }: RequestOf<Name>,
  ): Promise<Answer> => {
    const [method = 'GET', pattern = ''] = operation.split(' ');
    const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(
        'path' in more ? String(Object.entries(more.path ?? {}).find(([it]) => it === name)?.[1]) : '',
      ),
    );
    const response = await fetch(`${baseUrl}${path}${searchOf(query)}`, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...('body' in more && { 'content-type': 'application/json' }),
        ...(wait !== undefined && { prefer: `wait=${wait}` }),
      },
      ...('body' in more && { body: JSON.stringify(more.body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new ApiProblem(answer as Problem);
    // The types are those of the document that the API serves; nothing here checks its answers once more.
    return answer as Answer;
  };
}

/** Operations that answer pages of items. */
type ListOperation = {
  [Name in Operation]: [Operations[Name]['answer']] extends [never]
    ? never
    : Operations[Name]['answer'] extends { items: readonly unknown[]; page: { next: string | null } }
      ? Name
      : never;
}[Operation];

/** All items of a list, page after page. Throws ApiProblem. */
export async function* itemsOf<Name extends ListOperation>(
  ask: Client,
  operation: Name,
  request: RequestOf<Name>,
): AsyncGenerator<Operations[Name]['answer']['items'][number]> {
  let cursor: string | null = null;
  do {
    const query: object = cursor === null ? (request.query ?? {}) : { ...request.query, cursor };
    const answer: Operations[Name]['answer'] = await ask(operation, { ...request, query });
    yield* answer.items;
    cursor = answer.page.exhausted ? null : answer.page.next;
  } while (cursor !== null);
}

/** Lists are written with commas. */
export function searchOf(query: object): string {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return search.size > 0 ? `?${search}` : '';
}
