import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';

const port = (standard: string) =>
  v.pipe(
    v.optional(v.string(), standard),
    v.regex(/^\d{1,5}$/, 'must be a port number'),
    v.transform(Number),
    v.maxValue(65_535),
  );
const count = (standard: string) =>
  v.pipe(v.optional(v.string(), standard), v.regex(/^\d+$/, 'must be a whole number'), v.transform(Number));

const Environment = v.object({
  /** S3 and SQS share it; 0 takes any free port, as for the others. */
  DEPESCHE_S3_PORT: port('4566'),
  DEPESCHE_DYNAMODB_PORT: port('4567'),
  DEPESCHE_API_PORT: port('3000'),
  /** The folder of all data, the synthesised template and the logs. */
  DEPESCHE_DATA: v.pipe(
    v.optional(v.string(), '.local'),
    v.minLength(1),
    v.transform((folder) => resolve(folder)),
  ),
  /** Execution environments of a function at once. */
  DEPESCHE_CONCURRENCY: v.pipe(count('2'), v.minValue(1)),
  /** Seconds until a failed message comes again. */
  DEPESCHE_RETRY_SECONDS: count('2'),
  /** Messages that the function behind a queue gets a second at most, so that an archive leaves room for other work; no limit where it is not set. */
  DEPESCHE_MESSAGES_PER_SECOND: v.nullish(v.pipe(count('0'), v.minValue(1)), null),
});

export type LocalConfiguration = v.InferOutput<typeof Environment>;

/** Thrown on settings or arguments that are wrong; the message names all of them. */
export class ConfigurationError extends Error {}

/** The settings of the local runner. Throws ConfigurationError. */
export function localConfiguration(environment: NodeJS.ProcessEnv): LocalConfiguration {
  const parsed = v.safeParse(Environment, environment);
  if (parsed.success) return parsed.output;
  throw new ConfigurationError(
    parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}, not ${issue.received}`).join('\n'),
  );
}

export interface Arguments {
  /** Empty the data folder first. */
  readonly reset: boolean;
  /** Move what is in the data folder aside first. */
  readonly fresh: boolean;
  /** Go on without what a damaged log of the tables has lost. */
  readonly salvage: boolean;
  /** Settings of the stack, as for `cdk deploy`. */
  readonly context: Readonly<Record<string, string>>;
}

/** What stands after `npm start --`: `--reset`, `--fresh` or `--salvage`, and `-c name=value` as often as wanted. Throws ConfigurationError. */
export function localArguments(args: readonly string[]): Arguments {
  const options = {
    reset: { type: 'boolean' },
    fresh: { type: 'boolean' },
    salvage: { type: 'boolean' },
    context: { type: 'string', short: 'c', multiple: true },
  } as const;
  try {
    const {
      reset = false,
      fresh = false,
      salvage = false,
      context = [],
    } = parseArgs({ args: [...args], options }).values;
    return { reset, fresh, salvage, context: Object.fromEntries(context.map(setting)) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(`${message}\nnpm start -- [--reset | --fresh | --salvage] [-c name=value] ...`, {
      cause,
    });
  }
}

function setting(text: string): [name: string, value: string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new Error(`-c ${text}: must be name=value`);
  return [name, value];
}
