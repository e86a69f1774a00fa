import fc from 'fast-check';
import * as v from 'valibot';
import { type Described, type Parameter, Schema } from './document.ts';

/** Texts that have hurt somebody somewhere. */
const NASTY = [
  '',
  ' ',
  '\u0000',
  '%00',
  '%',
  '../../etc/passwd',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '=cmd|calc',
  '__proto__',
  'constructor',
  'null',
  '-',
  '--',
  ',',
  ',,,',
  '-,RUS',
  '9'.repeat(400),
  '1e999',
  'NaN',
  '-0',
  '0x10',
  '2025-02-30',
  '0000-00-00..9999-99-99',
  '9999999d',
  '..',
  'a..b',
  '\ud800',
  '\u202e',
  'İ',
  'ß'.repeat(500),
  '#',
  'RUS>',
  '>RUS',
  'RUS>UKR>DEU',
  '180,90,-180,-90',
  '90,0,-1',
  'ARTICLE#x',
  'TOKEN',
] as const;

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...NASTY));

/** Values that a schema allows. Throws `ValiError` where it has what is not understood here. */
export function allowed(written: object): fc.Arbitrary<unknown> {
  const schema = v.parse(Schema, written);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(allowed));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return allowedText(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(allowed(schema.items ?? {}), { minLength: schema.minItems, maxLength: schema.minItems + 3 });
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(schema.properties).map(([name, it]) => [name, allowed(it)])), {
        requiredKeys: schema.required,
      });
    default:
      return fc.jsonValue();
  }
}

function allowedText({ pattern, examples, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' });
  const free = fc.string({ minLength, maxLength });
  return examples.length > 0 ? fc.oneof(fc.constantFrom(...examples), free) : free;
}

/** What is sent: every field as the request will have it. */
export interface Sent {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly accept: string | undefined;
  readonly contentType: string | undefined;
  /** The bytes of the body as they are. */
  readonly body: string | undefined;
  readonly scopes: string;
}

/** Parts of the path, some of which name what there is. */
const pathOf = (operation: Described, ids: readonly string[], other: fc.Arbitrary<string>) =>
  fc.record(
    Object.fromEntries(
      operation.parameters
        .filter((it) => it.in === 'path')
        .map(({ name }) => [
          name,
          fc.oneof(
            fc.constantFrom(...ids),
            other.filter((it) => it !== ''),
          ),
        ]),
    ),
  );

/** Parameters as the document allows them. */
const rightQuery = (parameters: readonly Parameter[]) =>
  fc
    .record(Object.fromEntries(parameters.map(({ name, schema }) => [name, allowed(schema).map(written)])), {
      requiredKeys: parameters.filter(({ required }) => required).map(({ name }) => name),
    })
    .map((record) => Object.entries(record));

/** Lists are written with commas. */
const written = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));

/** A request as the document says. */
export function right(operation: Described, ids: readonly string[]): fc.Arbitrary<Sent> {
  const query = operation.parameters.filter((it) => it.in === 'query');
  return fc.record({
    path: pathOf(operation, ids, fc.string()),
    query: rightQuery(query),
    accept: fc.constantFrom(undefined, '*/*', ...Object.keys(operation.responses['200'] ?? {})),
    contentType: fc.constant(operation.body === null ? undefined : 'application/json'),
    body: operation.body === null ? fc.constant(undefined) : allowed(operation.body).map((it) => JSON.stringify(it)),
    scopes: fc.constant('read write'),
  });
}

/** A request in which anything may be wrong. */
export function hostile(operation: Described, ids: readonly string[]): fc.Arbitrary<Sent> {
  const names = operation.parameters.filter((it) => it.in === 'query').map(({ name }) => name);
  const name = names.length > 0 ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, text) : text;
  return fc.record({
    path: pathOf(operation, ids, text),
    query: fc.array(fc.tuple(name, text), { maxLength: 5 }),
    accept: fc.oneof(fc.constantFrom(undefined, 'application/json;q=0', 'image/png'), text),
    contentType: fc.oneof(fc.constantFrom(undefined, 'application/json', 'text/plain'), text),
    body: fc.oneof(
      fc.constant(undefined),
      text,
      fc.json(),
      operation.body === null ? fc.json() : allowed(operation.body).map((it) => JSON.stringify(it)),
    ),
    scopes: fc.constantFrom('read', 'write', 'read write', ''),
  });
}
