import { api } from '../../../functions/http/api.ts';
import { exportRoutes } from '../../../functions/http/export-routes.ts';
import { intakeRoutes } from '../../../functions/http/intake-routes.ts';
import type { Response } from '../../../functions/http/response.ts';
import { queryRoutes } from '../../../functions/http/routes.ts';
import { writeUpload } from '../../../functions/http/upload-row.ts';
import { handler as preview } from '../../../functions/preview.ts';
import { article, content, event } from '../../store/fixtures.ts';
import { MemoryTable } from '../../store/memory-table.ts';
import { publish, recountAll } from '../../store/publish.ts';
import { CONTEXT, proxyEvent, STANDARD } from '../requests.ts';
import { streamClient, textOf } from '../streams.ts';
import { toldContent } from '../told.ts';
import type { Sent } from './arbitrary.ts';
import type { Described } from './document.ts';

const UPLOAD = 'a'.repeat(16);

/** The whole API over a table with a few articles, and ids of what there is. */
export async function world() {
  const table = new MemoryTable();
  await publish(table, toldContent('a.txt'));
  const plain = article('b.txt');
  const coded = event(plain, 'aaaaaaaa');
  await publish(table, { record: plain, body: 'Ein Satz. Noch ein Satz.', events: [coded] });
  await publish(table, {
    ...content('c.txt', [], { status: 'rejected', reason: { code: 'empty', message: 'No text.' } }),
    body: null,
  });
  await recountAll(table);
  let clock = Date.parse('2025-03-04T10:00:00Z');
  await writeUpload(table, UPLOAD, ['a.txt', 'never.txt'], clock);
  const bucket = {
    put: async () => '"e"',
    remove: async () => {},
    presign: async ({ key }: { key: string }) => ({
      url: `https://bucket.example/${encodeURIComponent(key)}`,
      headers: {},
    }),
  };
  const failures: unknown[] = [];
  const handler = api({
    routes: [
      ...queryRoutes({ table, settings: STANDARD }),
      ...exportRoutes({ table, presign: async () => 'https://bucket.example/file', now: () => clock }),
      ...intakeRoutes({ table, bucket, newUploadId: () => UPLOAD, now: () => (clock += 1000) }),
    ],
    settings: STANDARD,
    log: (level, _, fields) => {
      if (level === 'error') failures.push(fields);
    },
    now: () => 0,
  });
  const { ask } = streamClient(table);
  /** What a stream sends, as one answer. */
  async function streamed(request: object): Promise<Response> {
    const arrived = await ask(request);
    if (arrived.error !== null) failures.push(arrived.error);
    return { ...arrived, body: textOf(arrived) };
  }
  const ids = [plain.id, coded.id, coded.incidentId, UPLOAD].filter((id) => id !== null);

  async function send({ method, path }: Described, sent: Sent): Promise<Response> {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent((sent.path[name] ?? '').toWellFormed()),
    );
    const headers = {
      ...(sent.accept !== undefined && { Accept: sent.accept }),
      ...(sent.contentType !== undefined && { 'Content-Type': sent.contentType }),
    };
    const made = proxyEvent('/', { method, headers, scopes: sent.scopes });
    const query = Map.groupBy(sent.query, ([name]) => name);
    const request = {
      ...made,
      path: filled,
      body: sent.body === undefined ? null : Buffer.from(sent.body).toString('base64'),
      isBase64Encoded: sent.body !== undefined,
      multiValueQueryStringParameters:
        query.size > 0
          ? Object.fromEntries([...query].map(([name, all]) => [name, all.map(([, value]) => value)]))
          : null,
    };
    if (path === '/preview') return preview(request, CONTEXT);
    return path === '/events/stream' ? streamed(request) : handler(request, CONTEXT);
  }
  return { ids, send, failures };
}
