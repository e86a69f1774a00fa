import * as v from 'valibot';
import type { Call } from './call.ts';
import type { BodySchema } from './endpoint.ts';
import { type Problem, problem } from './problem.ts';
import type { OutputOf } from './route.ts';

/** An article as JSON takes up to this many bytes; larger ones go into the bucket (`POST /uploads`). */
export const MAX_BODY_BYTES = 1024 * 1024;

/** The body of the call as the schema's output, or what is wrong with it. Without a schema bodies are ignored. */
export function parseBody<Body extends BodySchema | null>(
  schema: Body,
  { body, headers }: Call,
): { kind: 'parsed'; value: OutputOf<Body> } | Problem;
export function parseBody(
  schema: BodySchema | null,
  { body, headers }: Call,
): { kind: 'parsed'; value: unknown } | Problem {
  if (schema === null) return { kind: 'parsed', value: null };
  if (body.length > MAX_BODY_BYTES) {
    return problem(
      'too-large',
      `A body may have ${MAX_BODY_BYTES} bytes. Larger files go into the bucket: POST /uploads.`,
    );
  }
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^application\/([\w.-]+\+)?json$/.test(type)) {
    return problem('unsupported-media-type', 'The body has to be JSON: Content-Type: application/json.');
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), body.toString('utf8'));
  if (parsed.success) return { kind: 'parsed', value: parsed.output };
  const errors = parsed.issues.map((issue) => {
    const parameter = v.getDotPath(issue) ?? '';
    return { parameter, detail: `${parameter || 'The body'}: ${issue.message}.` };
  });
  return problem('invalid-body', errors.map(({ detail }) => detail).join(' '), { errors });
}
