import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RunningStack } from './running-stack.ts';

/** Stand in every article, query and body that is sent here; none of them may be in a log. */
const WORD = 'Quastenflosser';
const STRANGER = `dp_${`${WORD}Token`.padEnd(43, 'x')}`;

const TEXT = `Der Minister ${WORD} ist am Montag in Wien mit Präsidentin Anna ${WORD} zusammengetroffen. „Wir ${WORD} uns“, sagte er.`;
const ARTICLES: Readonly<Record<string, string | Uint8Array>> = {
  'text.txt': TEXT,
  'json.json': JSON.stringify({ title: WORD, text: TEXT, authors: [WORD] }),
  'cut.json': `{"title": "${WORD}", "text": "${TEXT}`,
  'page.html': `<html><head><title>${WORD}</title></head><body><article><h1>${WORD}</h1><p>${TEXT}</p></article></body></html>`,
  'broken.xml': `<?xml version="1.0"?><nitf><head><title>${WORD}</title><body><p>${TEXT}`,
  'broken.pdf': `%PDF-1.7\n1 0 obj << /Title (${WORD}) >> stream ${TEXT}`,
  'broken.zip': Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(WORD.repeat(20))]),
  'lines.ndjson': `{"text": "${TEXT}"}\n{"text": ${WORD}}\n`,
  'mail.eml': `From: ${WORD} <a@b.example>\nSubject: ${WORD}\nContent-Type: multipart/mixed; boundary="${WORD}"\n\n--${WORD}\n\n${TEXT}`,
  'english.txt': `The ${WORD} said on Tuesday that the talks with the other ${WORD} were held in Vienna.`,
};

describe('no word of an article, no question and no token', () => {
  const stack = new RunningStack();
  beforeAll(() => stack.start());
  afterAll(async () => {
    await stack.stop();
    stack.remove();
  });

  const client = () => {
    const { dynamodb: endpoint, region, accessKeyId, secretAccessKey } = stack.endpoints;
    return new DynamoDBClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  };

  async function upload(): Promise<void> {
    const Metadata = { title: WORD, source: WORD, published: '2025-01-28' };
    for (const [name, Body] of Object.entries(ARTICLES)) {
      await stack.s3().send(new PutObjectCommand({ Bucket: stack.endpoints.bucket, Key: name, Body, Metadata }));
    }
  }

  /** Asks whatever one can ask, rightly and wrongly. */
  async function ask(): Promise<void> {
    const { api, token } = stack.endpoints;
    const ids = await articleIds();
    const lists = [
      '/events',
      '/events/timeline',
      '/events/facets',
      '/events/places',
      '/quotes',
      '/articles',
      '/changes',
    ];
    const paths = [
      ...lists.flatMap((list) => [list, `${list}?q=${WORD}`, `${list}?${WORD}=1`, `${list}?cursor=${WORD}`]),
      ...ids.flatMap((id) => ['', '/events', '/text', '/annotated'].map((part) => `/articles/${id}${part}`)),
      `/actors?q=${WORD}`,
      `/places?q=${WORD}`,
      '/codes',
    ];
    for (const path of paths) await (await stack.get(path)).text();
    for (const authorization of [`Bearer ${STRANGER}`, `Basic ${WORD}`, `Bearer ${token}x`, WORD]) {
      await (await fetch(`${api}/events?token=${STRANGER}`, { headers: { authorization } })).text();
    }
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    for (const body of [
      JSON.stringify({ title: WORD, text: TEXT }),
      `{"text": ${WORD}`,
      JSON.stringify({ [WORD]: 1 }),
    ]) {
      for (const path of ['/preview', '/articles', '/uploads']) {
        await (await fetch(`${api}${path}`, { method: 'POST', headers, body })).text();
      }
    }
  }

  let known: string[] = [];
  /** Of the articles that there are; of those that there were, once nobody can tell any more. */
  async function articleIds(): Promise<string[]> {
    const response = await stack.get('/articles?status=coded,rejected,container&limit=50&fields=id');
    const { items = [] } = JSON.parse(await response.text());
    if (items.length > 0) known = items.map(({ id }: { id: string }) => id);
    return known;
  }

  /** Makes every row say what none may say, but for what lets requests in, so that all code that reads them fails. */
  async function spoil(): Promise<void> {
    const dynamodb = client();
    const { Items = [] } = await dynamodb.send(new ScanCommand({ TableName: stack.endpoints.table }));
    for (const item of Items) {
      if (/^(TOKEN|SECRET|RATE#.*)$/.test(item.pk?.S ?? '')) continue;
      const spoilt = Object.keys(item).filter((name) => !['pk', 'sk'].includes(name));
      const Item = { ...item, ...Object.fromEntries(spoilt.map((name) => [name, { S: WORD }])) };
      await dynamodb.send(new PutItemCommand({ TableName: stack.endpoints.table, Item }));
    }
  }

  function logs(): string {
    const folder = join(stack.dataFolder, 'logs');
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
  }

  test('is in a log when all goes well, nor when everything fails', { timeout: 180_000 }, async () => {
    await upload();
    const count = Object.keys(ARTICLES).length;
    await expect.poll(async () => (await articleIds()).length, { timeout: 60_000 }).toBeGreaterThanOrEqual(count);
    await ask();
    await spoil();
    await upload();
    await ask();
    await expect
      .poll(() => ['object.failed', 'request.failed'].filter((event) => !logs().includes(event)), { timeout: 60_000 })
      .toEqual([]);
    const written = logs() + stack.output;
    for (const event of ['object.converged', 'object.failed', 'request.served', 'request.failed', 'ValiError']) {
      expect(written, event).toContain(event);
    }
    expect(written.split('\n').filter((line) => line.includes(WORD))).toEqual([]);
    // The terminal shows the token to whoever started the stack; nothing else does.
    expect(logs()).not.toContain(stack.endpoints.token);
  });
});
