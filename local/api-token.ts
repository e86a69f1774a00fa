import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamodbTable } from '../functions/store/dynamodb-table.ts';
import { createToken, findToken, revokeToken } from '../functions/store/tokens.ts';
import { type Credentials, keepCredentials } from './credentials.ts';
import { REGION } from './template/names.ts';

const NAME = 'local';
/** Requests per second: nobody shares this computer's API. */
const RATE = 10_000;
const YEAR_SECONDS = 365 * 24 * 3600;

/** The secret of the local API token: that of the last start while it is valid, else of a new one. */
export async function apiToken(
  dataFolder: string,
  credentials: Credentials,
  dynamodb: { endpoint: string; table: string },
): Promise<string> {
  const client = new DynamoDBClient({ endpoint: dynamodb.endpoint, region: REGION, credentials });
  const table = dynamodbTable(client, dynamodb.table);
  const now = Math.floor(Date.now() / 1000);
  const known = credentials.token ? await findToken(table, credentials.token, now) : null;
  if (credentials.token && known?.rate === RATE) return credentials.token;
  await revokeToken(table, NAME);
  const creation = await createToken(table, {
    name: NAME,
    scopes: ['read', 'write'],
    createdAt: now,
    expiresAt: now + YEAR_SECONDS,
    rate: RATE,
  });
  if (creation.outcome !== 'created') throw new Error(`the token ${NAME} cannot be made: ${creation.outcome}`);
  keepCredentials(dataFolder, { ...credentials, token: creation.secret });
  return creation.secret;
}
