import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamodbTable } from '../functions/store/dynamodb-table.ts';
import type { Table } from '../functions/store/table.ts';
import { readEndpoints } from '../local/endpoints.ts';
import type { Wrong } from './run-command.ts';

/** Which stack a command works on. */
export type Target =
  | { readonly kind: 'local'; readonly dataFolder: string }
  /** Deployed under this name, in the region and with the credentials of the environment. */
  | { readonly kind: 'aws'; readonly stackName: string };

/** A stack that runs, with clients for what it is made of. */
export interface TargetStack {
  readonly kind: Target['kind'];
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly dynamodb: DynamoDBClient;
  readonly table: Table;
  /** An output of the stack; throws an `Error` where it has none of that name. */
  readonly output: (name: string) => string;
}

/** Options of every command that works on a stack, for `parseArgs`. */
export const TARGET_OPTIONS = { target: { type: 'string' }, stack: { type: 'string' } } as const;

export const TARGET_USAGE = `  --target     local: the stack that "npm start" runs here (unless said otherwise); aws: a deployed one, with the
               credentials and the region of the environment
  --stack      name of the deployed stack, Depesche unless said otherwise`;

/** What the options say, or what is wrong with them. */
export function targetOf(
  { target = 'local', stack }: { readonly target?: string; readonly stack?: string },
  environment: NodeJS.ProcessEnv,
): Target | Wrong {
  if (target === 'aws') return { kind: 'aws', stackName: stack ?? 'Depesche' };
  if (target !== 'local') return { wrong: '--target takes local or aws' };
  if (stack !== undefined) return { wrong: '--stack is for --target aws' };
  return { kind: 'local', dataFolder: environment.DEPESCHE_DATA ?? '.local' };
}

/** Clients of the stack. Throws an `Error` that says what to do where there is none. */
export async function openStack(target: Target): Promise<TargetStack> {
  return target.kind === 'local' ? localStack(target.dataFolder) : deployedStack(target.stackName);
}

async function localStack(dataFolder: string): Promise<TargetStack> {
  const { s3: endpoint, dynamodb: tables, table, outputs, ...given } = await readEndpoints(dataFolder);
  const { region, accessKeyId, secretAccessKey } = given;
  const common = { region, credentials: { accessKeyId, secretAccessKey } };
  const dynamodb = new DynamoDBClient({ ...common, endpoint: tables });
  return {
    kind: 'local',
    s3: new S3Client({ ...common, endpoint, forcePathStyle: true }),
    sqs: new SQSClient({ ...common, endpoint }),
    dynamodb,
    table: dynamodbTable(dynamodb, table),
    output: outputIn(outputs, `the stack of ${dataFolder}`),
  };
}

async function deployedStack(stackName: string): Promise<TargetStack> {
  const { Stacks = [] } = await new CloudFormationClient().send(new DescribeStacksCommand({ StackName: stackName }));
  const outputs = Object.fromEntries(
    (Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
  );
  const output = outputIn(outputs, `the stack ${stackName}`);
  const dynamodb = new DynamoDBClient();
  return {
    kind: 'aws',
    s3: new S3Client(),
    sqs: new SQSClient(),
    dynamodb,
    table: dynamodbTable(dynamodb, output('TableName')),
    output,
  };
}

const outputIn = (outputs: Readonly<Record<string, string>>, of: string) => (name: string) => {
  const value = outputs[name];
  if (value === undefined) throw new Error(`${of} has no output ${name}: it is of an older version of Depesche`);
  return value;
};
