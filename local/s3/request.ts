import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { SignatureSeed } from '../sigv4/chunk-signatures.ts';
import { percentDecode } from '../sigv4/percent-encoding.ts';
import { splitTarget } from '../sigv4/signed-request.ts';
import { type Refusal, refuse } from './reply.ts';

/** A verified request. Bucket and key are empty where the path names none; names of headers are in lower case. */
export type S3Request = {
  method: string;
  bucket: string;
  key: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  stream: IncomingMessage;
  /** The hash of the body, or one of the words that stand for it, as the signature covers it. */
  payloadHash: string;
  seed: SignatureSeed;
};

/** Longest key: 1,024 bytes of UTF-8 (Amazon S3 User Guide, "Naming Amazon S3 objects"). */
const LONGEST_KEY = 1024;

/** Reads the request whose signature was verified. */
export function readRequest(
  stream: IncomingMessage,
  { payloadHash, seed }: { payloadHash: string; seed: SignatureSeed },
): S3Request | Refusal {
  const target = splitTarget(stream.url ?? '/');
  const path = percentDecode(virtualHost(stream.headers.host) + target.path);
  if (path === null) return refuse('InvalidURI');
  const query = new URLSearchParams(target.query);
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  if (Buffer.byteLength(key) > LONGEST_KEY) return refuse('KeyTooLongError');
  const headers = { ...hoistedHeaders(query), ...stream.headers };
  return { method: stream.method ?? 'GET', bucket, key, query, headers, stream, payloadHash, seed };
}

/** `bucket.localhost` and `bucket.s3.localhost` name the bucket in the host, as `bucket.s3.amazonaws.com` does. */
function virtualHost(host = ''): string {
  const [, bucket] = /^(.+?)(?:\.s3)?\.localhost(?::\d+)?$/.exec(host) ?? [];
  return bucket === undefined || bucket === 's3' ? '' : `/${bucket}`;
}

const SIGNATURE_PARAMETER = /^x-amz-(algorithm|credential|date|expires|signedheaders|signature|content-sha256)$/;

/**
 * S3 does not look at checksums in the query. SDKs sign that of an empty body into presigned URLs, since they do not know
 * the body yet (localstack issue 12169, aws-sdk-go-v2 issue 2610).
 */
const CHECKSUM_PARAMETER = /^x-amz-(?:sdk-)?checksum-/;

/** Presigned URLs carry `x-amz-` headers in their query; they count as headers. */
function hoistedHeaders(query: URLSearchParams): IncomingHttpHeaders {
  const parameters = [...query].map(([name, value]) => [name.toLowerCase(), value] as const);
  const isHeader = (name: string) =>
    name.startsWith('x-amz-') && !SIGNATURE_PARAMETER.test(name) && !CHECKSUM_PARAMETER.test(name);
  return Object.fromEntries(parameters.filter(([name]) => isHeader(name)));
}
