import type { Outcome } from './reply.ts';
import type { S3Request } from './request.ts';
import type { Bucket } from './store/rows.ts';
import type { Store } from './store/store.ts';

/** A request together with what answers it. */
export type Call = { request: S3Request; store: Store; region: string };

/** A call on a bucket that exists, or on a key in it. */
export type BucketCall = Call & { bucket: Bucket };

/** One operation of S3: it answers or refuses, and throws only where the machine fails. */
export type Operation = (call: Call) => Outcome | Promise<Outcome>;
export type BucketOperation = (call: BucketCall) => Outcome | Promise<Outcome>;
