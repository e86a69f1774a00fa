import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { readFile } from './article/read-file.ts';
import { code } from './coder/code.ts';
import { api } from './http/api.ts';
import { callerRate } from './http/caller-rate.ts';
import { ENDPOINTS } from './http/endpoints.ts';
import { getPreview, type Previewed } from './http/handlers/preview.ts';
import { route } from './http/route.ts';
import type { ArticleBody } from './http/schemas/intake.ts';
import { Settings } from './http/settings.ts';
import { contentOf } from './ingest/content.ts';
import { log } from './log.ts';
import { dynamodbCounter } from './store/dynamodb-counter.ts';
import { articleIdOf } from './store/keys.ts';

const settings = v.parse(Settings, process.env);
const NAME = 'preview.json';

/** What ingest would make of the article, without a table and a bucket. */
async function preview(article: ArticleBody): Promise<Previewed | null> {
  const bytes = Buffer.from(JSON.stringify(article));
  const now = new Date().toISOString();
  const file = { name: NAME, mediaType: 'application/json', charset: 'utf-8', bytes };
  const [item] = await readFile(file, { metadata: {}, uploadedAt: now });
  if (item === undefined) return null;
  const object = { key: NAME, versionId: null, etag: null, size: bytes.length, item: null };
  const context = { articleId: articleIdOf(NAME), object, uploadedAt: now, code, now: () => now };
  const { record, body, events } = contentOf(item.reading, context);
  return { article: record, text: body, events };
}

/** Lambda entry point of the preview: it carries the coder, and may do nothing but answer and, with signatures, count. */
export const handler = api({
  routes: [route(ENDPOINTS.preview, (input) => getPreview(preview, input))],
  settings,
  log,
  now: () => performance.now(),
  rate: callerRate(process.env, (name) => dynamodbCounter(new DynamoDBClient(), name)),
});
