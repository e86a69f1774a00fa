import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import { createSqs } from '../../../local/sqs/server.ts';

export const CREDENTIALS = { accessKeyId: 'test-key', secretAccessKey: 'test-secret' };

/** An SQS endpoint of its own and a client for it. `restart` ends it and opens its data again. */
export async function startSqs() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'depesche-sqs-'));
  let port = 0;
  const open = () =>
    createSqs({
      dataFolder,
      baseUrl: () => `http://127.0.0.1:${port}`,
      region: 'eu-central-1',
      accountId: '000000000000',
      credentials: new Map([[CREDENTIALS.accessKeyId, CREDENTIALS.secretAccessKey]]),
    });
  let sqs = open();
  const server = createServer((req, res) => void sqs.handle(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  const url = `http://127.0.0.1:${port}`;
  const clientWith = (changed: SQSClientConfig = {}) =>
    new SQSClient({ endpoint: url, region: 'eu-central-1', credentials: CREDENTIALS, maxAttempts: 1, ...changed });
  const client = clientWith();
  return {
    client,
    clientWith,
    url,
    sqs: () => sqs,
    restart() {
      sqs.close();
      sqs = open();
    },
    async stop() {
      client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      sqs.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

export type Endpoint = Awaited<ReturnType<typeof startSqs>>;
