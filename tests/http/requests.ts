import { api } from '../../functions/http/api.ts';
import type { Response } from '../../functions/http/response.ts';
import type { Route } from '../../functions/http/route.ts';
import { queryRoutes } from '../../functions/http/routes.ts';
import type { Settings } from '../../functions/http/settings.ts';
import type { log } from '../../functions/log.ts';
import type { Table } from '../../functions/store/table.ts';
import { MemoryTable } from '../store/memory-table.ts';

export const HOST = 'abc123.execute-api.eu-central-1.amazonaws.com';

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly scopes?: string;
  /** What the authorizer says beyond name and scopes. */
  readonly context?: Record<string, string>;
  readonly body?: unknown;
}

/** The API over a table, asked as API Gateway asks it: `get('/events?limit=2')`. */
export function client(table: Table = new MemoryTable(), over: Partial<Settings> = {}) {
  const settings: Settings = { baseUrl: null, corsOrigins: [], textPolicy: 'full', ...over };
  return clientOf(queryRoutes({ table, settings }), settings);
}

/** What an operator has decided who decided nothing. */
export const STANDARD: Settings = { baseUrl: null, corsOrigins: [], textPolicy: 'full' };

/** The API with these routes. */
export function clientOf(routes: readonly Route[], settings: Settings = STANDARD) {
  const lines: Record<string, unknown>[] = [];
  const write: typeof log = (level, event, fields) => lines.push({ level, event, ...fields });
  const handler = api({ routes, settings, log: write, now: () => 0 });
  const send = (url: string, sent: Sent = {}): Promise<Response> => handler(proxyEvent(url, sent), CONTEXT);
  const get = async (url: string, sent: Sent = {}) => {
    const response = await send(url, sent);
    return { ...response, json: response.body === '' ? null : JSON.parse(response.body) };
  };
  return { send, get, lines };
}

export const CONTEXT: Parameters<ReturnType<typeof api>>[1] = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'api',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '512',
  awsRequestId: 'invocation',
  logGroupName: 'group',
  logStreamName: 'stream',
  getRemainingTimeInMillis: () => 10_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};

export function proxyEvent(url: string, { method = 'GET', headers = {}, scopes = 'read', body, context = {} }: Sent) {
  const { pathname, searchParams } = new URL(url, `https://${HOST}`);
  const names = [...new Set(searchParams.keys())];
  return {
    httpMethod: method,
    path: pathname,
    headers: { Host: HOST, 'X-Forwarded-Proto': 'https', ...headers },
    // The gateway takes every body for bytes.
    body: body === undefined ? null : Buffer.from(JSON.stringify(body)).toString('base64'),
    isBase64Encoded: body !== undefined,
    // API Gateway sends null where there is no query string.
    multiValueQueryStringParameters: names.length
      ? Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]))
      : null,
    requestContext: {
      requestId: 'request-1',
      stage: 'v1',
      domainName: HOST,
      authorizer: { principalId: 'desk', name: 'desk', scopes, ...context, integrationLatency: 3 },
    },
  };
}
