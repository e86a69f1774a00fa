import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { ParameterSchema } from '../../functions/http/endpoint.ts';
import { ALL_ENDPOINTS } from '../../functions/http/endpoints.ts';
import { PARAMETER_TEXTS } from '../../functions/http/parameter-texts.data.ts';

export const DIALECT = { target: 'draft-2020-12' } as const;

/** What a client sends: before transformations, some of which JSON schema cannot say. */
export const INPUT = { typeMode: 'input', errorMode: 'ignore' } as const;

type Entry = ParameterSchema['entries'][string];

/** Lists are written with commas. */
function parameterOf(name: string, schema: Entry) {
  const sent = sentSchema(schema);
  return {
    name,
    in: 'query',
    required: isRequired(schema),
    description: PARAMETER_TEXTS.get(name) ?? '',
    ...(sent.type === 'array' && { style: 'form', explode: false }),
    schema: sent,
  };
}

const isRequired = (schema: Entry): boolean => !['optional', 'exact_optional', 'nullish'].includes(schema.type);

const Described = v.object({
  metadata: v.object({
    sentAs: v.looseObject({ type: v.picklist(['string', 'integer', 'number', 'boolean', 'array']) }),
  }),
});

/** What a client sends as the parameter. */
function sentSchema(schema: Entry): Record<string, unknown> {
  const made = toJsonSchema(schema, {
    ...DIALECT,
    ...INPUT,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const described = v.safeParse(Described, valibotAction);
      return described.success ? described.output.metadata.sentAs : jsonSchema;
    },
  });
  const { default: standard, ...sent } = withoutDialect(made);
  return standard === undefined ? sent : { ...sent, default: sentDefault(sent.type, standard) };
}

/** Defaults are written as texts in the schemas of parameters. */
function sentDefault(type: unknown, standard: unknown): unknown {
  if (type === 'integer') return Number(standard);
  if (type === 'boolean') return standard === 'true';
  return type === 'array' ? [standard] : standard;
}

/** The schema without `$schema`: the document says it for all. */
export function withoutDialect(schema: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema'));
}

/** Parameters that are the same wherever they are, by name. */
export function sharedParameters(): Map<string, object> {
  const all = ALL_ENDPOINTS.flatMap(({ parameters }) => Object.entries(parameters.entries));
  const byName = Map.groupBy(all, ([name]) => name);
  return new Map(
    [...byName].flatMap(([name, uses]) => {
      const made = uses.map(([, schema]) => parameterOf(name, schema));
      const [first] = made;
      const isOne = new Set(made.map((it) => JSON.stringify(it))).size === 1;
      return first !== undefined && isOne && made.length > 1 ? [[name, first] as const] : [];
    }),
  );
}

const SHARED = sharedParameters();

/** The query parameters of an endpoint. */
export function queryParameters({ entries }: ParameterSchema): object[] {
  return Object.entries(entries).map(([name, schema]) =>
    SHARED.has(name) ? { $ref: `#/components/parameters/${name}` } : parameterOf(name, schema),
  );
}
