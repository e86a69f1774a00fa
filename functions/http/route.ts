import type * as v from 'valibot';
import { parseBody } from './body.ts';
import type { Call } from './call.ts';
import type { BodySchema, Endpoint, ParameterSchema } from './endpoint.ts';
import { FORMATS, type Format } from './formats/format.ts';
import { negotiate } from './formats/negotiate.ts';
import { parseParameters } from './parameters/parse-parameters.ts';
import type { Outcome } from './response.ts';

/** What a handler gets: checked query parameters and body, the parts of the path, the format to answer in, the call itself. */
export interface Input<Parameters, Body = null> {
  readonly parameters: Parameters;
  readonly body: Body;
  readonly path: Readonly<Record<string, string>>;
  readonly format: Format;
  readonly call: Call;
}

/** An endpoint and what answers it. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly answer: (path: Readonly<Record<string, string>>, call: Call) => Promise<Outcome>;
}

/** A route whose handler runs only when parameters, body and the format asked for are right. */
export function route<Parameters extends ParameterSchema, Body extends BodySchema | null>(
  endpoint: Endpoint<Parameters, Body>,
  handle: (input: Input<v.InferOutput<Parameters>, OutputOf<Body>>) => Promise<Outcome>,
): Route {
  return {
    endpoint,
    answer: async (path, call) => {
      const parsed = parseParameters(endpoint.parameters, call.query);
      if (parsed.kind === 'problem') return parsed;
      const format = chosen(call.query.format?.[0]) ?? formatOf(endpoint, call.headers.accept);
      if (typeof format !== 'string') return format;
      const body = parseBody(endpoint.body, call);
      if (body.kind === 'problem') return body;
      return handle({ parameters: parsed.parameters, body: body.value, path, format, call });
    },
  };
}

export type OutputOf<Body extends BodySchema | null> = Body extends BodySchema ? v.InferOutput<Body> : null;

/** What has one form only is answered in it, whatever the caller accepts (RFC 9110, section 15.5.7). */
function formatOf({ answer, formats }: Endpoint, accept: string | undefined) {
  return typeof answer === 'string' ? negotiate(formats, accept) : 'json';
}

/** The format that the parameter names; parameters are checked already. */
function chosen(name: string | undefined): Format | undefined {
  const wanted = name?.trim().toLowerCase();
  return isFormat(wanted) ? wanted : undefined;
}

const isFormat = (name: string | undefined): name is Format => name !== undefined && Object.hasOwn(FORMATS, name);
