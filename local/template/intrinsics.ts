import * as v from 'valibot';

/** What a template's intrinsic functions look things up in. */
export interface Scope {
  /** The value of `Ref` to a parameter, pseudo parameter or resource; throws on an unknown name. */
  readonly ref: (name: string) => unknown;
  /** The value of `Fn::GetAtt`; throws on an unknown resource or attribute. */
  readonly attribute: (logicalId: string, attribute: string) => unknown;
  /** The expression of a condition; throws on an unknown name. */
  readonly condition: (name: string) => unknown;
  /** A table of `Mappings`; throws on an unknown name. */
  readonly mapping: (name: string) => unknown;
}

/** Thrown on a function that the runner does not know or that is called with the wrong arguments. */
export class IntrinsicError extends Error {}

/** `Ref: AWS::NoValue`: the property that holds it is left out. */
const NO_VALUE = Symbol('AWS::NoValue');

/** The value with all intrinsic functions evaluated; properties whose value is `AWS::NoValue` are left out. */
export function evaluate(value: unknown, scope: Scope): unknown {
  const result = resolve(value, scope);
  return result === NO_VALUE ? undefined : result;
}

function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== NO_VALUE);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first && entries.length === 1) {
    const [name, argument] = first;
    const call = FUNCTIONS[name];
    if (call) return call(argument, scope);
    if (name.startsWith('Fn::')) throw new IntrinsicError(`${name} is not a function that the local runner knows`);
  }
  return Object.fromEntries(
    entries.map(([key, item]) => [key, resolve(item, scope)] as const).filter(([, item]) => item !== NO_VALUE),
  );
}

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const Text = v.union([v.string(), v.pipe(v.number(), v.transform(String)), v.pipe(v.boolean(), v.transform(String))]);
const Texts = v.array(Text);
const Index = v.pipe(v.union([v.number(), v.pipe(v.string(), v.toNumber())]), v.integer(), v.minValue(0));

/** The functions of CloudFormation, each with the arguments that its reference page names. */
const FUNCTIONS: Record<string, Intrinsic> = {
  Ref: (argument, scope) => {
    const name = args('Ref', v.string(), argument);
    return name === 'AWS::NoValue' ? NO_VALUE : scope.ref(name);
  },
  'Fn::GetAtt': (argument, scope) => {
    const path = typeof argument === 'string' ? argument.split('.') : args('Fn::GetAtt', v.array(v.string()), argument);
    const [logicalId = '', ...attribute] = path;
    return scope.attribute(logicalId, attribute.join('.'));
  },
  'Fn::Join': (argument, scope) => {
    const [delimiter, parts] = args('Fn::Join', v.tuple([v.string(), Texts]), resolve(argument, scope));
    return parts.join(delimiter);
  },
  'Fn::Split': (argument, scope) => {
    const [delimiter, text] = args('Fn::Split', v.tuple([v.string(), v.string()]), resolve(argument, scope));
    return text.split(delimiter);
  },
  'Fn::Select': (argument, scope) => {
    const [index, list] = args('Fn::Select', v.tuple([Index, v.array(v.unknown())]), resolve(argument, scope));
    if (index >= list.length) throw new IntrinsicError(`Fn::Select asks for item ${index} of ${list.length}`);
    return list[index];
  },
  'Fn::Sub': (argument, scope) => {
    const Sub = v.union([v.string(), v.tuple([v.string(), v.record(v.string(), v.unknown())])]);
    const sub = args('Fn::Sub', Sub, argument);
    const [text, variables] = typeof sub === 'string' ? [sub, {}] : sub;
    return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) =>
      literal ? `\${${name}}` : args('Fn::Sub', Text, substitution(name, variables, scope)),
    );
  },
  'Fn::FindInMap': (argument, scope) => {
    const path = args('Fn::FindInMap', v.tuple([v.string(), Text, Text]), resolve(argument, scope));
    const Mapping = v.record(v.string(), v.record(v.string(), v.unknown()));
    const found = args('Fn::FindInMap', Mapping, scope.mapping(path[0]))[path[1]]?.[path[2]];
    if (found === undefined) throw new IntrinsicError(`Fn::FindInMap finds nothing at ${path.join('.')}`);
    return found;
  },
  Condition: (argument, scope) => truth(args('Condition', v.string(), argument), scope),
  'Fn::If': (argument, scope) => {
    const If = v.tuple([v.string(), v.unknown(), v.unknown()]);
    const [condition, then, otherwise] = args('Fn::If', If, argument);
    return resolve(truth(condition, scope) ? then : otherwise, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = args('Fn::Equals', v.tuple([Text, Text]), resolve(argument, scope));
    return left === right;
  },
  'Fn::Not': (argument, scope) => !args('Fn::Not', v.tuple([v.boolean()]), resolve(argument, scope))[0],
  'Fn::And': (argument, scope) => args('Fn::And', v.array(v.boolean()), resolve(argument, scope)).every(Boolean),
  'Fn::Or': (argument, scope) => args('Fn::Or', v.array(v.boolean()), resolve(argument, scope)).some(Boolean),
};

function substitution(name: string, variables: Record<string, unknown>, scope: Scope): unknown {
  if (Object.hasOwn(variables, name)) return resolve(variables[name], scope);
  return resolve(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }, scope);
}

function truth(condition: string, scope: Scope): boolean {
  return args('Condition', v.boolean(), resolve(scope.condition(condition), scope));
}

function args<const Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  argument: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, argument);
  if (parsed.success) return parsed.output;
  throw new IntrinsicError(`${name} is called with ${JSON.stringify(argument)}: ${parsed.issues[0].message}`);
}
