import * as v from 'valibot';
import type { RestApi } from './api.ts';
import { type HttpAnswer, outgoingName } from './http-answer.ts';
import type { GatewayRequest } from './request.ts';

const HeaderValue = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));

/** What a function may return to a proxy integration; anything else is a 502. */
const ProxyResult = v.strictObject({
  statusCode: v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.digits(), v.toNumber())]),
    v.integer(),
    v.minValue(100),
    v.maxValue(599),
  ),
  headers: v.nullish(v.record(v.string(), HeaderValue), {}),
  multiValueHeaders: v.nullish(v.record(v.string(), v.array(HeaderValue)), {}),
  body: v.nullish(v.string(), ''),
  isBase64Encoded: v.nullish(v.boolean(), false),
});

/** The answer that a function's JSON result means, or null where it is malformed. */
export function answerOf(payload: string, api: RestApi, request: GatewayRequest): HttpAnswer | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ProxyResult), payload);
  if (!parsed.success) return null;
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = parsed.output;
  const repeated = Object.entries(multiValueHeaders ?? {});
  const names = new Set(repeated.map(([name]) => name.toLowerCase()));
  const simple = Object.entries(headers ?? {}).filter(([name]) => !names.has(name.toLowerCase()));
  const all = [...simple, ...repeated.flatMap(([name, values]) => values.map((value) => [name, value] as const))];
  return {
    status: statusCode,
    headers: [
      ['Content-Type', 'application/json'],
      ...all.map(([name, value]) => [outgoingName(name), value] as const),
    ],
    body: Buffer.from(body ?? '', isBase64Encoded && wantsBinary(api, request) ? 'base64' : 'utf8'),
  };
}

/** API Gateway decodes a body only where the first media type that the client accepts is one of the API's binary types. */
function wantsBinary({ binaryMediaTypes }: RestApi, { headers }: GatewayRequest): boolean {
  const accepted = (headers.accept ?? '*/*').split(/[,;]/)[0]?.trim().toLowerCase();
  return binaryMediaTypes.some((binary) => binary === '*/*' || binary.toLowerCase() === accepted);
}
