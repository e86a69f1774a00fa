import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

/** A JSON schema as the document has it. */
export const Schema = v.looseObject({
  $ref: v.optional(v.string()),
  type: v.optional(v.string()),
  enum: v.optional(v.array(v.unknown())),
  anyOf: v.optional(v.array(v.looseObject({}))),
  items: v.optional(v.looseObject({})),
  properties: v.optional(v.record(v.string(), v.looseObject({})), {}),
  required: v.optional(v.array(v.string()), []),
  pattern: v.optional(v.string()),
  examples: v.optional(v.array(v.string()), []),
  minLength: v.optional(v.number()),
  maxLength: v.optional(v.number()),
  minItems: v.optional(v.number(), 0),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
});
export type Schema = v.InferOutput<typeof Schema>;

const Parameter = v.object({
  name: v.string(),
  in: v.picklist(['query', 'path']),
  required: v.boolean(),
  schema: v.looseObject({}),
});
export type Parameter = v.InferOutput<typeof Parameter>;

const Content = v.record(v.string(), v.object({ schema: v.looseObject({}) }));
const Operation = v.object({
  operationId: v.string(),
  parameters: v.optional(v.array(v.union([v.object({ $ref: v.string() }), Parameter])), []),
  requestBody: v.optional(v.object({ content: Content })),
  responses: v.record(v.string(), v.object({ content: Content })),
});

const METHODS = ['get', 'post', 'delete'] as const;
const Document = v.object({
  paths: v.record(v.string(), v.looseObject({ parameters: v.optional(v.array(Parameter), []) })),
  components: v.looseObject({ parameters: v.record(v.string(), Parameter) }),
});

/** An operation with everything that belongs to it, references to parameters resolved. */
export interface Described {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** The schema of the JSON body, or null where there is none. */
  readonly body: object | null;
  /** Media types and their schemas by status. */
  readonly responses: Readonly<Record<string, v.InferOutput<typeof Content>>>;
}

/** The committed document. */
export const DOCUMENT: object = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../docs/openapi.json'), 'utf8'),
);

/** Every operation of the committed document. Throws `ValiError` where it has what is not understood here. */
export function operations(): Described[] {
  const { paths, components } = v.parse(Document, DOCUMENT);
  return Object.entries(paths).flatMap(([path, { parameters: shared, ...methods }]) =>
    Object.entries(methods).map(([method, written]) => {
      const { operationId, parameters, requestBody, responses } = v.parse(Operation, written);
      return {
        name: operationId,
        method: v.parse(v.picklist(METHODS), method).toUpperCase(),
        path,
        parameters: [
          ...shared,
          ...parameters.map((it) => ('$ref' in it ? referred(components.parameters, it.$ref) : it)),
        ],
        body: requestBody?.content['application/json']?.schema ?? null,
        responses: Object.fromEntries(Object.entries(responses).map(([status, { content }]) => [status, content])),
      };
    }),
  );
}

function referred(parameters: Readonly<Record<string, Parameter>>, reference: string): Parameter {
  const found = parameters[reference.replace('#/components/parameters/', '')];
  if (found === undefined) throw new Error(`there is no ${reference}`);
  return found;
}
