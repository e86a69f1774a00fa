import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Node } from 'constructs';
import * as v from 'valibot';
import { TEXT_POLICIES } from '../functions/http/settings.ts';
import { nearest } from '../functions/nearest.ts';
import { HotListsText } from '../functions/store/hot-lists.ts';

/** Retention periods that CloudWatch Logs accepts, in days (PutRetentionPolicy). */
const RETENTION_DAYS = Object.values(RetentionDays).filter((days) => typeof days === 'number');

const WHOLE = 'must be a whole number';

/** `-c name=value` delivers text, `cdk.json` may hold numbers. */
const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))], WHOLE),
    v.integer(WHOLE),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );

const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);

const settings = {
  /** CloudFormation stack name. */
  stackName: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,127}$/, 'must be a stack name')),
    'Depesche',
  ),
  /** Who may call the API: holders of a token, or AWS principals (SigV4). There is no open mode. */
  auth: v.optional(oneOf(['token', 'iam']), 'token'),
  /** Concurrent ingest functions; Lambda accepts 2 to 1000 on an SQS event source. */
  maxConcurrency: v.optional(wholeNumber(2, 1000), 10),
  /** The same of functions that code anew what is in the bucket, beside those for uploads. */
  backfillConcurrency: v.optional(wholeNumber(2, 1000), 2),
  /** Requests per second that the API accepts in total, and how many at once; 10,000 and 5,000 are the account's limits. */
  throttleRate: v.optional(wholeNumber(1, 10_000), 50),
  throttleBurst: v.optional(wholeNumber(1, 5_000), 100),
  /** Requests per second that each token may make, unless it was made with a rate of its own; with signatures, each user or role. */
  tokenRate: v.optional(wholeNumber(1, 10_000), 25),
  /**
   * Streams of events at once; each is a function that may run for a quarter of an hour. Half of what a new account may
   * run at once (10), so that uploads and questions go on.
   */
  streamConcurrency: v.optional(wholeNumber(1, 1000), 5),
  /** Lists of events that are spread over several partitions, `DAY=4,TYPE#CONSULT=2`; only ever raise a number. */
  hotLists: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => v.is(HotListsText, text),
        'must be lists such as DAY=4 or TYPE#CONSULT=2, over 1 to 16 partitions',
      ),
    ),
    '',
  ),
  /** The API's address for its users, where it is not the gateway's own (a custom domain); links in answers begin with it. */
  baseUrl: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https:\/\/[^\s/?#]+(\/[^\s?#]*[^\s?#/])?$/, 'must be an https address without a slash at its end'),
    ),
  ),
  /** Origins whose pages may call the API from a browser, separated by commas. */
  corsOrigins: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(',').map((origin) => origin.trim())),
      v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#,*]+$/, 'must be origins such as https://desk.example'))),
    ),
  ),
  /** How much of the articles' text the API shows. */
  textPolicy: v.optional(oneOf(TEXT_POLICIES), 'full'),
  /** Who is told of alarms; the address has to confirm. */
  alarmEmail: v.optional(v.pipe(v.string(), v.email('must be an e-mail address'))),
  /** Hours within which at least one article is expected: an alarm goes off where none is coded. CloudWatch looks back a day. */
  expectArticlesEveryHours: v.optional(wholeNumber(1, 24)),
  /** Days that logs are kept. */
  logRetentionDays: v.optional(
    v.pipe(wholeNumber(1, 3653), v.picklist(RETENTION_DAYS, `must be one of ${RETENTION_DAYS.join(', ')}`)),
    RetentionDays.ONE_MONTH,
  ),
  /** Days that overwritten and deleted articles can be restored. */
  keepVersionsDays: v.optional(wholeNumber(1, 3650), 90),
  /** Days that exported changes and GDELT files are kept; months stay. A list of all GDELT files has to fit into an answer. */
  keepExportsDays: v.optional(wholeNumber(1, 365), 90),
  /** Why bucket and table may be deleted with the stack. Left out, they are retained and protected. */
  discardData: v.optional(v.pipe(v.string(), v.trim(), v.minLength(10, 'must say why, in 10 characters or more'))),
} as const;

const Configuration = v.object(settings);

/** Every setting of a deployment, checked and with its default. */
export type Configuration = v.InferOutput<typeof Configuration>;

/**
 * Returns the settings that the CDK context (`-c name=value` or `cdk.json`) makes, defaults filled in.
 *
 * Throws an `Error` that names every wrong setting; a setting that does not exist is wrong too, with a suggestion.
 */
export function readConfiguration(node: Node): Configuration {
  const context: unknown = node.getAllContext();
  return parseConfiguration(v.parse(v.record(v.string(), v.unknown()), context));
}

/** As `readConfiguration`, from the context as a plain object. */
export function parseConfiguration(context: Record<string, unknown>): Configuration {
  const parsed = v.safeParse(Configuration, context);
  const wrong = (parsed.issues ?? []).map((issue) => `${v.getDotPath(issue)} ${issue.message}, not ${issue.received}`);
  const faults = [...unknownSettings(context), ...wrong];
  if (!parsed.success || faults.length > 0) throw new Error(`Configuration: ${faults.join('; ')}`);
  return parsed.output;
}

function unknownSettings(context: Record<string, unknown>): string[] {
  const names = Object.keys(settings);
  return Object.keys(context)
    .filter((key) => !belongsToCdk(key) && !names.includes(key))
    .map((key) => `${key} is no setting; did you mean ${nearest(key, names)}?`);
}

/** CDK's own context: feature flags (`@aws-cdk/…`), cached look-ups and switches (`aws:cdk:…`), the CLI's telemetry. */
function belongsToCdk(key: string): boolean {
  return key.startsWith('@') || key.includes(':') || key === 'cli-telemetry';
}
