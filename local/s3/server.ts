import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { splitTarget } from '../sigv4/signed-request.ts';
import { verifySignature } from '../sigv4.ts';
import type { ObjectChange } from './change.ts';
import { errorReply, isRefusal, type Outcome, refuse } from './reply.ts';
import { readRequest } from './request.ts';
import { findRoute } from './routes.ts';
import { sendReply } from './send-reply.ts';
import { signatureRefusal } from './signature-refusal.ts';
import { findBucket, insertBucket, setVersioning } from './store/buckets.ts';
import { openStore, type Store } from './store/store.ts';
import { refuseUnknownHeaders } from './supported-headers.ts';

export type S3Options = {
  dataFolder: string;
  /** Secret access keys by access key. */
  credentials: ReadonlyMap<string, string>;
  region: string;
  /** Called once per committed change, and again after a crash before it returned. A throw postpones it. */
  onChange: (change: ObjectChange) => void;
};

export type S3 = {
  /** Answers one request. Never rejects. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** Creates the bucket where it is missing and switches its versioning on where wanted. */
  createBucket(name: string, options: { versioned: boolean }): void;
  /** Delivers the notifications that a killed process left; call it when the receiver is ready. */
  deliverPending(): void;
  close(): void;
};

/** Opens the S3 endpoint over `<dataFolder>/s3`. */
export function createS3({ dataFolder, credentials, region, onChange }: S3Options): S3 {
  const store = openStore(`${dataFolder}/s3`, onChange);
  return {
    async handle(req, res) {
      const requestId = randomBytes(8).toString('hex').toUpperCase();
      const outcome = await answer(req, { store, region, credentials }).catch((error: unknown) => {
        if (!req.destroyed) console.error('S3 request failed:', error);
        return refuse('InternalError');
      });
      const resource = splitTarget(req.url ?? '/').path;
      const reply = isRefusal(outcome) ? errorReply(outcome, resource, requestId) : outcome;
      await sendReply(req, res, { ...reply, headers: { 'x-amz-request-id': requestId, ...reply.headers } });
    },
    createBucket(name, { versioned }) {
      insertBucket(store, name);
      if (versioned) setVersioning(store, name, 'Enabled');
    },
    deliverPending: () => store.outbox.deliver(),
    close: () => store.database.close(),
  };
}

/** They carry their signature in the body, so they are told apart before it is looked for. */
const NO_FORMS = 'Uploads by HTML form (POST policies) are not implemented.';

type Context = { store: Store; region: string; credentials: ReadonlyMap<string, string> };

async function answer(req: IncomingMessage, { store, region, credentials }: Context): Promise<Outcome> {
  const { method = 'GET', url = '/', headers } = req;
  if (headers['content-type']?.startsWith('multipart/form-data')) return refuse('NotImplemented', NO_FORMS);
  const verified = verifySignature({ method, url, headers }, { service: 's3', credentials, now: new Date() });
  if (!verified.ok) return signatureRefusal(verified);
  const request = readRequest(req, verified);
  if (isRefusal(request)) return request;
  const match = findRoute(request);
  if (match.kind === 'none') return refuse('NotImplemented');
  const unknown = refuseUnknownHeaders(request.headers);
  if (unknown) return unknown;
  if (match.kind === 'outside-buckets') return match.run({ request, store, region });
  const bucket = findBucket(store, request.bucket);
  return bucket ? match.run({ request, store, region, bucket }) : refuse('NoSuchBucket');
}
