import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Actor, Article, Event } from '../client/api-types.ts';
import { ApiProblem, type Client, createClient } from '../client/client.ts';
import { articleIdOf } from '../functions/store/keys.ts';
import { type Endpoints, readEndpoints } from '../local/endpoints.ts';

/** `npm run demo`: uploads the sample article to the stack of `npm start` and shows its events as a table. */

const SAMPLE = join(import.meta.dirname, '../local/samples/minister-in-wien.json');
const KEY = 'samples/minister-in-wien.json';
/** How long the article may take to become visible. */
const PATIENCE_MS = 30_000;

async function demo(): Promise<void> {
  const endpoints = await runningStack();
  const { s3, region, accessKeyId, secretAccessKey, bucket: Bucket } = endpoints;
  const client = new S3Client({
    endpoint: s3,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
  });
  const started = performance.now();
  await client.send(new PutObjectCommand({ Bucket, Key: KEY, Body: await readFile(SAMPLE) }));
  const ask = createClient({ baseUrl: endpoints.api, token: endpoints.token });
  const article = await visibleArticle(ask, articleIdOf(KEY));
  const milliseconds = Math.round(performance.now() - started);
  const { items } = await ask('GET /articles/{id}/events', { path: { id: article.id } });
  console.log(`${KEY}: "${article.title}", ${items.length} events, visible after ${milliseconds} ms\n`);
  console.table(items.map(rowOf));
  console.log(`\n${endpoints.api}/articles/${article.id}/events`);
}

const sides = (actors: readonly Actor[]): string =>
  actors.map(({ name, text, country, org }) => `${name ?? text} (${country ?? org ?? '?'})`).join(', ');

function rowOf({ type, mode, modality, actors, recipients, date, place, evidence }: Event) {
  return {
    what: [type, mode, modality === 'actual' ? null : modality].filter(Boolean).join(' '),
    who: sides(actors),
    'to whom': sides(recipients),
    when: date?.start ?? '',
    where: place?.name ?? '',
    evidence: shortened(evidence[0]?.text ?? ''),
  };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

async function visibleArticle(ask: Client, id: string): Promise<Article> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(50)) {
    const article = await ask('GET /articles/{id}', { path: { id } }).catch(absent);
    if (article?.status === 'coded') return article;
  }
  throw new Error(`The article did not become visible within ${PATIENCE_MS / 1000} s; see the logs of "npm start".`);
}

function absent(error: unknown): null {
  if (error instanceof ApiProblem && error.problem.status === 404) return null;
  throw error;
}

/** The endpoints of a stack that answers now. */
async function runningStack(): Promise<Endpoints> {
  const endpoints = await readEndpoints(process.env.DEPESCHE_DATA ?? '.local');
  const answers = await fetch(`${endpoints.api}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!answers) throw new Error(`Nothing answers at ${endpoints.api}: run "npm start" first, in another terminal.`);
  return endpoints;
}

await demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
