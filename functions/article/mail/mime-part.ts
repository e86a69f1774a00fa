import { decode } from '../text/charset.ts';

/** A message or a part of one (RFC 2045): its header and what follows. */
export interface MimePart {
  /** Values of the fields by lower-case name, on one line; of equal fields the first. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** A structured field (RFC 2045, 5.1): its value in lower case, and its parameters. */
export interface StructuredField {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Bytes of a header that are looked at; those of real mails have up to 30,000, hundreds of recipients included. */
const MAX_HEADER_BYTES = 256 * 1024;
/** Characters of a structured field that are looked at. */
const MAX_FIELD = 2000;

/** Takes a message or a part apart, in time linear in the length of its header. */
export function partOf(bytes: Buffer): MimePart {
  const { head, body } = headerEnd(bytes);
  const fields = new Map<string, string>();
  const unfolded = decode(bytes.subarray(0, head)).replace(/\r?\n(?=[ \t])/g, '');
  for (const line of unfolded.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { fields, body: bytes.subarray(body) };
}

/** Where the header ends and the body begins; a part may begin with the empty line, so it has no header. */
function headerEnd(bytes: Buffer): { head: number; body: number } {
  const start = bytes.subarray(0, MAX_HEADER_BYTES);
  const empty = /^\r?\n/.exec(start.toString('latin1', 0, 2))?.[0];
  if (empty !== undefined) return { head: 0, body: empty.length };
  const lf = start.indexOf('\n\n');
  const crlf = start.indexOf('\n\r\n');
  const end = lf < 0 ? crlf : crlf < 0 ? lf : Math.min(lf, crlf);
  if (end < 0) return { head: start.length, body: bytes.length };
  return { head: end, body: end + (end === crlf ? 3 : 2) };
}

/** Value and parameters of a field like `text/plain; charset=utf-8`. */
export function structured(field: string | undefined): StructuredField {
  const [value = '', ...rest] = (field ?? '').slice(0, MAX_FIELD).split(';');
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, token] of rest.join(';').matchAll(/([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))/g)) {
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), quoted ?? token ?? '');
  }
  return { value: value.trim().toLowerCase(), parameters };
}

/** The parts between the delimiters of a multipart body (RFC 2046, 5.1.1); the last one may lack its end. */
export function* multipart(body: Buffer, boundary: string): Generator<Buffer> {
  const delimiter = Buffer.from(`--${boundary}`);
  let start: number | null = null;
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.length)) {
    const end = at + delimiter.length;
    const isLast = body[end] === HYPHEN && body[end + 1] === HYPHEN;
    const next = at === 0 || body[at - 1] === LINE_FEED ? lineEnd(body, isLast ? end + 2 : end) : null;
    if (next === null) continue;
    if (start !== null) yield body.subarray(start, Math.max(start, at - 1));
    if (isLast) return;
    start = next;
  }
  if (start !== null) yield body.subarray(start);
}

/** Where the next line begins if nothing but white space follows on this one, else null. */
function lineEnd(body: Buffer, from: number): number | null {
  let at = from;
  while (at - from < MAX_PADDING && (body[at] === SPACE || body[at] === TAB || body[at] === CARRIAGE_RETURN)) at += 1;
  if (at >= body.length) return at;
  return body[at] === LINE_FEED ? at + 1 : null;
}

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HYPHEN = 45;
/** White space behind a delimiter. */
const MAX_PADDING = 80;
