import type { IncomingHttpHeaders } from 'node:http';
import { headerValue } from '../sigv4/signed-request.ts';
import { type Refusal, refuse } from './reply.ts';

/** Headers of an upload that S3 keeps and gives back with the object. */
const KEPT = ['cache-control', 'content-disposition', 'content-language', 'content-type', 'expires'];
const USER_METADATA = 'x-amz-meta-';
/** Names and values of user metadata, without the prefix: 2 KB (Amazon S3 User Guide, "Working with object metadata"). */
const LARGEST_USER_METADATA = 2048;

/** The headers to keep with an object: content headers and user metadata, the latter as Unicode text. */
export function keptHeaders(headers: IncomingHttpHeaders): { headers: Record<string, string> } | Refusal {
  const kept: Record<string, string> = { 'content-type': 'binary/octet-stream' };
  let userBytes = 0;
  for (const name of Object.keys(headers)) {
    const value = headerValue(headers, name) ?? '';
    if (KEPT.includes(name)) kept[name] = value;
    if (!name.startsWith(USER_METADATA)) continue;
    kept[name] = decodeHeader(value);
    userBytes += Buffer.byteLength(kept[name]) + name.length - USER_METADATA.length;
  }
  const encoding = contentEncoding(headerValue(headers, 'content-encoding') ?? '');
  if (encoding !== '') kept['content-encoding'] = encoding;
  return userBytes > LARGEST_USER_METADATA ? refuse('MetadataTooLarge') : { headers: kept };
}

/** `aws-chunked` is how the body travelled, not what the object is. */
function contentEncoding(value: string): string {
  const codings = value.split(',').map((coding) => coding.trim());
  return codings.filter((coding) => coding !== '' && coding !== 'aws-chunked').join(',');
}

/** Header bytes reach us as Latin-1 characters. Where they spell UTF-8, that was meant. */
function decodeHeader(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/** A kept value as a header can carry it: text beyond ASCII in the encoding of RFC 2047, as S3 returns it. */
export function encodeHeader(value: string): string {
  return /^[\x20-\x7e\t]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`;
}
