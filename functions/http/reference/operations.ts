import * as v from 'valibot';
import OPENAPI from '../../../docs/openapi.json' with { type: 'json' };

const Schema = v.looseObject({
  type: v.optional(v.string()),
  enum: v.optional(v.array(v.unknown())),
  default: v.optional(v.unknown()),
  examples: v.optional(v.array(v.unknown())),
});
const Parameter = v.object({
  name: v.string(),
  required: v.boolean(),
  description: v.string(),
  schema: v.looseObject({ ...Schema.entries, items: v.optional(Schema) }),
});
const Reference = v.object({ $ref: v.string() });
const Operation = v.object({
  tags: v.array(v.string()),
  summary: v.string(),
  security: v.optional(v.array(v.unknown())),
  parameters: v.optional(v.array(v.union([Parameter, Reference])), []),
  requestBody: v.optional(v.unknown()),
  responses: v.record(v.string(), v.object({ content: v.optional(v.record(v.string(), v.unknown()), {}) })),
});
const Document = v.object({
  info: v.object({ title: v.string(), version: v.string(), summary: v.string() }),
  paths: v.record(
    v.string(),
    v.object({ get: v.optional(Operation), post: v.optional(Operation), delete: v.optional(Operation) }),
  ),
  components: v.object({ parameters: v.record(v.string(), Parameter) }),
});

/** One operation of the API as a reader wants to see it. */
export interface DescribedOperation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly isOpen: boolean;
  readonly hasBody: boolean;
  readonly mediaTypes: readonly string[];
  readonly parameters: readonly DescribedParameter[];
}

export interface DescribedParameter {
  readonly name: string;
  readonly required: boolean;
  readonly text: string;
  /** Values or form, in few words. */
  readonly values: string;
}

/** What the committed OpenAPI document says. */
export function describedApi() {
  const { info, paths, components } = v.parse(Document, OPENAPI);
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation === undefined ? [] : [describe(method.toUpperCase(), path, operation, components.parameters)],
    ),
  );
  return { ...info, operations };
}

function describe(
  method: string,
  path: string,
  operation: v.InferOutput<typeof Operation>,
  shared: Readonly<Record<string, v.InferOutput<typeof Parameter>>>,
): DescribedOperation {
  const { tags, summary, security, requestBody, responses } = operation;
  const parameters = operation.parameters.flatMap((it) =>
    '$ref' in it ? (shared[it.$ref.slice(it.$ref.lastIndexOf('/') + 1)] ?? []) : [it],
  );
  const answers = Object.entries(responses).filter(([code]) => code.startsWith('2'));
  return {
    method,
    path,
    tag: tags[0] ?? '',
    summary,
    isOpen: security?.length === 0,
    hasBody: requestBody !== undefined,
    mediaTypes: [...new Set(answers.flatMap(([, { content }]) => Object.keys(content)))],
    parameters: parameters.map(({ name, required, description, schema }) => ({
      name,
      required,
      text: description,
      values: valuesOf(schema),
    })),
  };
}

/** Values that are named; more are left to the OpenAPI document and `/codes`. */
const MOST_NAMED = 30;

function valuesOf(schema: v.InferOutput<typeof Parameter>['schema']): string {
  const { items, default: standard } = schema;
  const of = items ?? schema;
  const named = of.enum?.filter((value) => !String(value).startsWith('-')).slice(0, MOST_NAMED) ?? [];
  const rest = (of.enum?.length ?? 0) > 2 * MOST_NAMED ? ' …' : '';
  const example = schema.examples?.[0] ?? items?.examples?.[0];
  return [
    named.length > 0 ? `${named.join(', ')}${rest}` : (of.type ?? ''),
    example === undefined ? '' : `such as ${example}`,
    standard === undefined ? '' : `default ${standard}`,
  ]
    .filter(Boolean)
    .join('; ');
}
