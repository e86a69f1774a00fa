/** The bytes of a body as they were before it was sent (RFC 2045, 6): base64, quoted-printable, or as they are. */
export function decodeTransfer(body: Buffer, encoding: string | undefined): Buffer {
  switch (/[\w-]+/.exec(encoding ?? '')?.[0].toLowerCase()) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64');
    case 'quoted-printable':
      return quotedPrintable(body);
    default:
      return body;
  }
}

const EQUALS = 0x3d;

function quotedPrintable(body: Buffer): Buffer {
  const decoded = Buffer.alloc(body.length);
  let length = 0;
  for (let from = 0; from < body.length; ) {
    const mark = body.indexOf(EQUALS, from);
    const to = mark < 0 ? body.length : mark;
    length += body.copy(decoded, length, from, to);
    if (mark < 0) break;
    const next = body.toString('latin1', mark + 1, mark + 3);
    if (/^[\da-f]{2}$/i.test(next)) {
      decoded[length++] = Number.parseInt(next, 16);
      from = mark + 3;
    } else if (next.startsWith('\n')) from = mark + 2;
    else if (next === '\r\n') from = mark + 3;
    else {
      decoded[length++] = EQUALS;
      from = mark + 1;
    }
  }
  return decoded.subarray(0, length);
}
