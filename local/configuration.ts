import { resolve } from 'node:path';
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
});

export type LocalConfiguration = v.InferOutput<typeof Environment>;

/** The settings of the local runner. Throws an Error that names every wrong variable. */
export function localConfiguration(environment: NodeJS.ProcessEnv): LocalConfiguration {
  const parsed = v.safeParse(Environment, environment);
  if (parsed.success) return parsed.output;
  throw new Error(
    parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}, not ${issue.received}`).join('\n'),
  );
}
