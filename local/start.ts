import { join, relative } from 'node:path';
import { apiToken } from './api-token.ts';
import {
  type Arguments,
  ConfigurationError,
  type LocalConfiguration,
  localArguments,
  localConfiguration,
} from './configuration.ts';
import { credentialsOf } from './credentials.ts';
import { emptyFolder, FolderInUseError, lockFolder } from './data-folder.ts';
import { type Endpoints, endpointsFile, writeEndpoints } from './endpoints.ts';
import { PortError } from './http-server.ts';
import { type RunningStack, runStack } from './run-stack.ts';
import { synthesise } from './synthesis.ts';
import { REGION } from './template/names.ts';
import { TemplateError } from './template/stack.ts';

/** `npm start`: the stack on this computer. See `localArguments` for what may stand after `--`. */

const report = (message: string): void => console.log(message);

async function start(configuration: LocalConfiguration, { reset, context }: Arguments): Promise<RunningStack> {
  const { DEPESCHE_DATA: dataFolder } = configuration;
  if (reset) emptyFolder(dataFolder);
  const started = performance.now();
  const assembly = synthesise(dataFolder, report, context);
  report('starting services and functions …');
  const credentials = credentialsOf(dataFolder);
  const running = await runStack(assembly, configuration, credentials, report);
  const { addresses, stack } = running;
  const table = stack.output('TableName') ?? '';
  const { accessKeyId, secretAccessKey } = credentials;
  const endpoints: Endpoints = {
    s3: addresses.s3,
    bucket: stack.output('BucketName') ?? '',
    region: REGION,
    accessKeyId,
    secretAccessKey,
    api: addresses.api,
    token: await apiToken(dataFolder, credentials, { endpoint: addresses.dynamodb, table }),
    dynamodb: addresses.dynamodb,
    table,
    queue: stack.output('QueueUrl') ?? '',
  };
  writeEndpoints(dataFolder, endpoints);
  announce(endpoints, endpointsFile(dataFolder), Math.round(performance.now() - started));
  return running;
}

function announce(endpoints: Endpoints, file: string, milliseconds: number): void {
  report(`
Depesche is ready after ${milliseconds} ms; data, logs and addresses are in ${relative('', join(file, '..')) || '.'}

  S3 and SQS   ${endpoints.s3}   bucket ${endpoints.bucket}
  DynamoDB     ${endpoints.dynamodb}   table ${endpoints.table}
  API          ${endpoints.api}

  AWS_ACCESS_KEY_ID=${endpoints.accessKeyId} AWS_SECRET_ACCESS_KEY=${endpoints.secretAccessKey} AWS_DEFAULT_REGION=${endpoints.region} \\
    aws --endpoint-url ${endpoints.s3} s3 cp article.txt s3://${endpoints.bucket}/
  curl -H "Authorization: Bearer ${endpoints.token}" ${endpoints.api}/events

  npm run demo   uploads a sample article and shows its events
  All of this is in ${file}. Ctrl-C stops.
`);
}

/** What went wrong in words that help; anything else with its stack. */
function explain(error: unknown, dataFolder: string): string {
  const known = [ConfigurationError, PortError, FolderInUseError, TemplateError].some((kind) => error instanceof kind);
  if (!(error instanceof Error)) return String(error);
  if (known) return error.message;
  const detail = error.stack ?? error.message;
  return `${detail}\n\nIf ${dataFolder} is damaged, "npm start -- --reset" empties it and starts anew.`;
}

/** What the command line and the environment say; ends the process where they are wrong. */
function settings(): { wanted: Arguments; configuration: LocalConfiguration } {
  try {
    return { wanted: localArguments(process.argv.slice(2)), configuration: localConfiguration(process.env) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

async function main(): Promise<void> {
  const { wanted, configuration } = settings();
  const { DEPESCHE_DATA: dataFolder } = configuration;
  let release = (): void => undefined;
  try {
    release = lockFolder(dataFolder);
    const running = await start(configuration, wanted);
    const stop = async (): Promise<void> => {
      report('stopping …');
      await running.stop();
      release();
      process.exit(0);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    console.error(explain(error, dataFolder));
    release();
    process.exit(1);
  }
}

await main();
