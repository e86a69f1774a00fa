import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import { type Endpoint, TAGS } from '../../functions/http/endpoint.ts';
import { ALL_ENDPOINTS, ENDPOINTS } from '../../functions/http/endpoints.ts';
import { FORMATS } from '../../functions/http/formats/format.ts';
import { PROBLEMS } from '../../functions/http/problem.ts';
import { ANSWERS } from '../../functions/http/schemas/answers.ts';
import { COMPONENTS } from './components.ts';
import { DIALECT, INPUT, queryParameters, sharedParameters, withoutDialect } from './parameters.ts';

const NAMES = new Map(Object.entries(ENDPOINTS).map(([name, it]) => [it.path + it.method, name]));

/** The description of the API (OpenAPI 3.1), made of the endpoints and their schemas. */
export function openApiDocument(version: string) {
  const paths = [...new Set(ALL_ENDPOINTS.map(({ path }) => path))];
  return {
    openapi: '3.1.1',
    info: {
      title: 'Depesche',
      version,
      summary: 'Event records of news articles: who did what to whom, when, where, and in which sentence it says so.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://depesche.example/v1', description: 'Stack output ApiUrl' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    security: [{ token: [] }, { signature: [] }],
    paths: Object.fromEntries(paths.map((path) => [path, pathItem(path)])),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of "npm run token"' },
        signature: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'AWS Signature Version 4, service execute-api, where the stack has auth=iam',
        },
      },
      parameters: Object.fromEntries(sharedParameters()),
      schemas: toJsonSchemaDefs({ ...COMPONENTS, ...ANSWERS }, { ...DIALECT, overrideRef: refTo }),
    },
  };
}

const refTo = ({ referenceId }: { referenceId: string }) => `#/components/schemas/${referenceId}`;

function pathItem(path: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const parameters = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const methods = ALL_ENDPOINTS.filter((endpoint) => endpoint.path === path);
  return {
    ...(parameters.length > 0 && { parameters }),
    ...Object.fromEntries(methods.map((endpoint) => [endpoint.method.toLowerCase(), operation(endpoint)])),
  };
}

function operation(endpoint: Endpoint) {
  const { service, tag, summary, parameters, body, scope, status, redirects, path, method } = endpoint;
  const query = queryParameters(parameters);
  const errors = Object.entries(PROBLEMS).filter(([type]) => mayBe(endpoint, type));
  const codes = [...new Set([...errors.map(([, it]) => it.status), ...(scope === null ? [] : [401]), 429])].sort();
  return {
    operationId: NAMES.get(path + method),
    tags: [tag],
    summary,
    ...(scope === null && { security: [] }),
    ...(query.length > 0 && { parameters: query }),
    ...(body !== null && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: withoutDialect(toJsonSchema(body, { ...DIALECT, ...INPUT })) } },
      },
    }),
    responses: {
      [status]: {
        description: summary,
        content: contentOf(endpoint),
        ...(status === 200 && service !== 'stream' && { headers: HEADERS }),
      },
      ...(status === 202 && {
        200: { description: 'Done, where the caller waited for it', content: contentOf(endpoint) },
      }),
      ...(redirects && {
        307: {
          description: 'Where it is',
          headers: { Location: { schema: { type: 'string' } } },
          content: contentOf(endpoint),
        },
      }),
      ...Object.fromEntries(codes.map((code) => [code, code === 429 ? LATER : PROBLEM])),
    },
  };
}

const HEADERS = { ETag: { schema: { type: 'string' } }, Link: { schema: { type: 'string' } } };
const PROBLEM = {
  description: 'What is wrong, as problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const LATER = {
  ...PROBLEM,
  headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 1 } } },
};

function mayBe({ scope, body, path, answer }: Endpoint, type: string): boolean {
  const when: Record<string, boolean> = {
    'not-found': path.includes('{'),
    forbidden: scope !== null,
    'too-many-requests': true,
    withheld: scope !== null,
    'invalid-body': body !== null,
    'too-large': body !== null,
    'unsupported-media-type': body !== null,
    'not-acceptable': typeof answer === 'string',
    conflict: path.includes('{') && scope === 'write',
    'method-not-allowed': false,
  };
  return when[type] ?? true;
}

function contentOf({ answer, formats }: Endpoint) {
  if (typeof answer !== 'string') return { [answer.mediaType]: { schema: { type: 'string' } } };
  return Object.fromEntries(
    formats.map((format) => {
      const type = FORMATS[format].mediaType ?? 'text/tab-separated-values';
      const schema = format === 'json' ? { $ref: refTo({ referenceId: answer }) } : { type: 'string' };
      return [type, { schema: format === 'geojson' ? { type: 'object' } : schema }];
    }),
  );
}
