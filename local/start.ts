import { join, relative } from 'node:path';
import { apiToken } from './api-token.ts';
import { checkObjects } from './check-objects.ts';
import {
  type Arguments,
  ConfigurationError,
  type LocalConfiguration,
  localArguments,
  localConfiguration,
} from './configuration.ts';
import { credentialsOf } from './credentials.ts';
import { DamagedDataError, DamagedTablesError, DataFolderError, explained } from './data-fault.ts';
import { emptyFolder, FolderInUseError, lockFolder, SET_ASIDE, setAside } from './data-folder.ts';
import { damageIn } from './dynamodb/written.ts';
import { type Endpoints, endpointsFile, writeEndpoints } from './endpoints.ts';
import { PortError } from './http-server.ts';
import { type RunningStack, runStack } from './run-stack.ts';
import { type Salvaged, salvageTables } from './salvage.ts';
import { synthesise } from './synthesis.ts';
import { REGION } from './template/names.ts';
import { TemplateError } from './template/stack.ts';

/** `npm start`: the stack on this computer. See `localArguments` for what may stand after `--`. */

const report = (message: string): void => console.log(message);

async function start(
  configuration: LocalConfiguration,
  { reset, fresh, salvage, context }: Arguments,
): Promise<RunningStack> {
  const { DEPESCHE_DATA: dataFolder } = configuration;
  if (reset) emptyFolder(dataFolder);
  const aside = fresh ? setAside(dataFolder, new Date()) : null;
  if (aside) report(`what was in ${dataFolder} is in ${aside} now; delete it when you need it no more`);
  checkObjects(dataFolder);
  const damage = salvage ? null : damageIn(join(dataFolder, 'dynamodb'));
  if (damage) throw damage;
  const salvaged = salvage ? await salvageTables(dataFolder, new Date()) : null;
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
    outputs: stack.outputs(),
  };
  writeEndpoints(dataFolder, endpoints);
  announce(endpoints, endpointsFile(dataFolder), Math.round(performance.now() - started));
  if (salvaged) report(afterSalvage(salvaged));
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

const waysOut = (dataFolder: string): string =>
  `"npm start -- --fresh" moves everything to ${join(dataFolder, SET_ASIDE)} and starts with an empty folder; nothing is deleted.
A backup of the folder, copied back while nothing runs, is as good.`;

const SALVAGE = `"npm start -- --salvage" goes on with what can be read, or with empty tables. Objects are whole: "npm run reconcile -- --repair"
then codes again what the tables lack of them, and removes what they have too much.`;

const REPAIR = `Run "npm run reconcile -- --repair" in another terminal, twice or until both agree: it makes from the objects what the tables lack.`;

const afterSalvage = ({ damage, aside }: Salvaged): string =>
  aside
    ? `${damage.message}\n\nThe tables are in ${aside} now, and begin empty. ${REPAIR}\nThere are no tokens but the one above.`
    : `${damage.message}\n\n${REPAIR}\nTokens that were made or revoked last may be missing, or valid again: see "npm run token -- list".`;

/** What went wrong in words that help; anything else with its stack. */
function explain(error: unknown, dataFolder: string): string {
  const problem = explained(error, dataFolder);
  if (!(problem instanceof Error)) return String(problem);
  if (problem instanceof DamagedTablesError) return `${problem.message}\n\n${SALVAGE}\n${waysOut(dataFolder)}`;
  if (problem instanceof DamagedDataError) return `${problem.message}\n\n${waysOut(dataFolder)}`;
  const known = [ConfigurationError, PortError, DataFolderError, FolderInUseError, TemplateError];
  if (known.some((kind) => problem instanceof kind)) return problem.message;
  return `${problem.stack ?? problem.message}\n\nIf ${dataFolder} is damaged: ${waysOut(dataFolder)}`;
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
