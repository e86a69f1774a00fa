import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAwsEndpoint } from '../../local/aws-endpoint.ts';

const answering = (name: string) => ({
  handle: async (...[, res]: Parameters<ReturnType<typeof createAwsEndpoint>>) => void res.end(name),
});
const server = createServer(createAwsEndpoint({ s3: answering('S3'), sqs: answering('SQS') }));
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const authorization = (service: string) =>
  `AWS4-HMAC-SHA256 Credential=key/20250128/eu-central-1/${service}/aws4_request, SignedHeaders=host, Signature=0`;
const post = async (headers: Record<string, string>) => {
  const response = await fetch(url, { method: 'POST', body: 'Action=X', headers });
  return { status: response.status, text: await response.text() };
};

test('what names an SQS operation goes to SQS', async () => {
  expect((await post({ 'x-amz-target': 'AmazonSQS.SendMessage' })).text).toBe('SQS');
});

test('what is signed for S3 or not at all goes to S3', async () => {
  expect((await post({ authorization: authorization('s3') })).text).toBe('S3');
  expect(await (await fetch(`${url}/bucket/key?X-Amz-Signature=0`)).text()).toBe('S3');
});

test('another service is refused by name, as its SDK understands it', async () => {
  const client = new DynamoDBClient({
    endpoint: url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    maxAttempts: 1,
  });
  const error = await client.send(new ListTablesCommand({})).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ name: 'UnknownOperationException', $metadata: { httpStatusCode: 501 } });
  expect(error).toMatchObject({ message: expect.stringContaining('DynamoDB_20120810.ListTables') });
  client.destroy();
});

test.each(['sts', 'sqs'])('the query protocol of %s is refused in its XML', async (service) => {
  const { status, text } = await post({ authorization: authorization(service) });
  expect(status).toBe(501);
  expect(text).toMatch(/^<ErrorResponse><Error><Code>UnknownOperationException</);
  expect(text).toContain(service);
});
