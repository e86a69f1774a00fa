import * as v from 'valibot';

/** What the types are made of, of a JSON schema as the document has it. */
interface JsonSchema {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly additionalProperties?: unknown;
}

const JsonSchema: v.GenericSchema<unknown, JsonSchema> = v.object({
  $ref: v.optional(v.string()),
  type: v.optional(v.string()),
  const: v.optional(v.unknown()),
  enum: v.optional(v.array(v.unknown())),
  anyOf: v.optional(v.array(v.lazy(() => JsonSchema))),
  oneOf: v.optional(v.array(v.lazy(() => JsonSchema))),
  items: v.optional(v.lazy(() => JsonSchema)),
  properties: v.optional(
    v.record(
      v.string(),
      v.lazy(() => JsonSchema),
    ),
  ),
  required: v.optional(v.array(v.string())),
  additionalProperties: v.optional(v.unknown()),
});

const Content = v.optional(v.record(v.string(), v.object({ schema: JsonSchema })), {});
const Parameter = v.object({ name: v.string(), required: v.boolean(), schema: JsonSchema });
type Parameter = v.InferOutput<typeof Parameter>;

const Operation = v.object({
  summary: v.string(),
  parameters: v.optional(v.array(v.union([Parameter, v.object({ $ref: v.string() })])), []),
  requestBody: v.optional(v.object({ content: Content })),
  responses: v.record(v.string(), v.object({ content: Content })),
});
const Document = v.object({
  paths: v.record(
    v.string(),
    v.object({ get: v.optional(Operation), post: v.optional(Operation), delete: v.optional(Operation) }),
  ),
  components: v.object({
    parameters: v.record(v.string(), Parameter),
    schemas: v.record(v.string(), JsonSchema),
  }),
});

const JSON_TYPE = 'application/json';

/** The TypeScript types of an API by its OpenAPI document: of every operation its query, its body and its JSON answer. */
export function clientTypes(document: unknown): string {
  const { paths, components } = v.parse(Document, document);
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => `export type ${name} = ${typeOf(schema)};\n`,
  );
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, it]) =>
      it === undefined
        ? []
        : [
            `  /** ${it.summary} */\n  '${method.toUpperCase()} ${path}': ${operationType(it, components.parameters)};\n`,
          ],
    ),
  );
  return [
    '/** Types of the API. Made by "npm run openapi"; do not edit. */\n',
    ...schemas,
    `export interface Operations {\n${operations.join('')}}\n`,
  ].join('\n');
}

function operationType(
  { parameters, requestBody, responses }: v.InferOutput<typeof Operation>,
  shared: Readonly<Record<string, Parameter>>,
): string {
  const named = parameters.flatMap((it) => ('$ref' in it ? (shared[nameIn(it.$ref)] ?? []) : [it]));
  const query = named.map(({ name, required, schema }) => `${name}${required ? '' : '?'}: ${typeOf(schema)}`);
  const body = requestBody?.content[JSON_TYPE];
  const answers = Object.entries(responses).flatMap(([code, { content }]) => {
    const schema = code.startsWith('2') ? content[JSON_TYPE]?.schema : undefined;
    return schema === undefined ? [] : [typeOf(schema)];
  });
  return `{ query: { ${query.join('; ')} }; body: ${body ? typeOf(body.schema) : 'never'}; answer: ${[...new Set(answers)].join(' | ') || 'never'} }`;
}

const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

function typeOf(schema: JsonSchema): string {
  const { $ref, type, items, properties, required = [], additionalProperties } = schema;
  const either = schema.anyOf ?? schema.oneOf;
  if ($ref !== undefined) return nameIn($ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (either !== undefined) return either.map(typeOf).join(' | ');
  if (type === 'array') return items === undefined ? 'unknown[]' : `(${typeOf(items)})[]`;
  if (type === 'integer') return 'number';
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(
      ([name, it]) => `${/^\w+$/.test(name) ? name : `'${name}'`}${required.includes(name) ? '' : '?'}: ${typeOf(it)}`,
    );
    return `{ ${fields.join('; ')} }`;
  }
  if (type === 'object') {
    const values = v.safeParse(JsonSchema, additionalProperties);
    return `Record<string, ${values.success && Object.values(values.output).some(Boolean) ? typeOf(values.output) : 'unknown'}>`;
  }
  return type ?? 'unknown';
}
