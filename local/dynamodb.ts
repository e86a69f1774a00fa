import { randomUUID } from 'node:crypto';
import { accessSync, constants, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { DamagedTablesError, DataFolderError, explained } from './data-fault.ts';
import { createEngine, type Engine, type EngineFailure } from './dynamodb/engine.ts';
import { type EngineAnswer, fault } from './dynamodb/messages.ts';
import { checkTables, keepWritten } from './dynamodb/written.ts';
import { readBody } from './request-body.ts';
import { type SignatureFault, verifySignature } from './sigv4.ts';

/** What dynalite does right. The rest (transactions, PartiQL, streams, backups) is refused, never half done. */
const OPERATIONS = new Set([
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeTable',
  'GetItem',
  'ListTables',
  'PutItem',
  'Query',
  'Scan',
  'UpdateItem',
]);

/** DynamoDB's limit of a request: 16 MB (BatchWriteItem, API reference). */
const MAX_REQUEST_BYTES = 16 * 1024 * 1024;

const EXCEPTION_OF: Partial<Record<SignatureFault, string>> = {
  unsigned: 'MissingAuthenticationTokenException',
  malformed: 'IncompleteSignatureException',
  'unknown-access-key': 'UnrecognizedClientException',
};

export interface TableDefinition {
  readonly TableName: string;
  readonly KeySchema: readonly object[];
  readonly [property: string]: unknown;
}

export interface DynamoDb {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Opens the tables. Throws DataFolderError where that fails. */
  readonly open: () => Promise<void>;
  /** Creates the table where it does not exist; throws where it exists with other keys. */
  readonly ensureTable: (table: TableDefinition) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DynamoDbOptions {
  /** Where the tables are kept; null keeps them in memory. */
  readonly folder: string | null;
  /** Secret access keys by access key. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly report: (message: string) => void;
}

/** A DynamoDB endpoint: dynalite's engine behind a check of signature, operation and parameters. */
export function createDynamoDb({ folder, credentials, report }: DynamoDbOptions): DynamoDb {
  const engine = createEngine(folder, report);
  let allIsWritten = (): void => undefined;

  async function answer(request: IncomingMessage): Promise<EngineAnswer> {
    const body = await readBody(request, MAX_REQUEST_BYTES);
    if (body === null) return fault('RequestEntityTooLarge', 'The request is larger than 16 MB.', 413);
    const { method = '', url = '', headers } = request;
    const signature = verifySignature(
      { method, url, headers, body },
      { service: 'dynamodb', credentials, now: new Date() },
    );
    if (!signature.ok) {
      return fault(EXCEPTION_OF[signature.code] ?? 'InvalidSignatureException', signature.message);
    }
    const operation = String(headers['x-amz-target'] ?? '').replace(/^DynamoDB_20120810\./, '');
    if (!OPERATIONS.has(operation)) {
      return fault('UnknownOperationException', `The local DynamoDB does not support ${operation || 'this request'}.`);
    }
    const input = parseObject(body.toString('utf8'));
    return input ? engine.run(operation, input) : fault('SerializationException', 'The body is not a JSON object.');
  }

  return {
    handle: async (request, response) => send(response, await answer(request)),
    open: async () => {
      const openedAt = Date.now();
      const failure = await engine.open();
      if (folder === null) return;
      if (failure !== null) throw openFault(folder, failure);
      checkTables(folder, openedAt);
      allIsWritten = keepWritten(folder);
    },
    ensureTable: (table) => ensureTable(engine, table),
    close: async () => {
      await engine.close();
      allIsWritten();
    },
  };
}

async function ensureTable(engine: Engine, table: TableDefinition): Promise<void> {
  const { TableName, KeySchema } = table;
  const found = await engine.run('DescribeTable', { TableName });
  if (found.status === 200) {
    const keys = v.parse(v.object({ Table: v.object({ KeySchema: v.array(v.looseObject({})) }) }), found.body);
    if (JSON.stringify(keys.Table.KeySchema) === JSON.stringify(KeySchema)) return;
    throw new Error(`the table ${TableName} of the data folder has other keys than the template wants`);
  }
  const created = await engine.run('CreateTable', table);
  if (created.status !== 200) throw new Error(`the table ${TableName} fails: ${JSON.stringify(created.body)}`);
}

function openFault(folder: string, { codes, message }: EngineFailure): unknown {
  if (codes.includes('LEVEL_LOCKED')) return new DataFolderError(`${folder} is open in another process.`);
  try {
    for (const name of readdirSync(folder)) accessSync(join(folder, name), constants.R_OK | constants.W_OK);
  } catch (error) {
    return explained(error, folder);
  }
  return new DamagedTablesError(folder, message);
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, { status, body }: EngineAnswer): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(text),
    'x-amz-crc32': crc32(text),
    'x-amzn-requestid': randomUUID(),
  });
  response.end(text);
}
