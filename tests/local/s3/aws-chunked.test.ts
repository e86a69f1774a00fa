import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BodyPiece, decodeAwsChunked } from '../../../local/s3/body/aws-chunked.ts';

const encode = (chunks: readonly Uint8Array[], trailer = ''): Buffer => {
  const encoded = chunks.map((chunk) => Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, CRLF]));
  return Buffer.concat([...encoded, Buffer.from(`0\r\n${trailer}\r\n`)]);
};
const CRLF = Buffer.from('\r\n');

/** Cuts the bytes where the numbers say, as a network may. */
const cut = (bytes: Buffer, lengths: readonly number[]): Buffer[] => {
  const pieces: Buffer[] = [];
  let rest = bytes;
  for (const length of lengths) {
    pieces.push(rest.subarray(0, length));
    rest = rest.subarray(length);
  }
  return [...pieces, rest];
};

const decode = async (pieces: readonly Buffer[]): Promise<BodyPiece[]> => {
  const source = (async function* () {
    yield* pieces;
  })();
  const decoded: BodyPiece[] = [];
  for await (const piece of decodeAwsChunked(source, null)) decoded.push(piece);
  return decoded;
};

const Chunk = fc.uint8Array({ minLength: 1, maxLength: 40 });

test('any chunks, cut anywhere on their way, decode to their bytes and trailer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Chunk), fc.array(fc.nat({ max: 9 })), async (chunks, lengths) => {
      const decoded = await decode(cut(encode(chunks, 'X-Amz-Checksum-CRC32: abc=\r\n'), lengths));
      const bytes = decoded.flatMap((piece) => (piece.kind === 'bytes' ? [piece.bytes] : []));
      expect(Buffer.concat(bytes)).toEqual(Buffer.concat(chunks));
      expect(decoded.at(-1)).toEqual({ kind: 'trailer', headers: new Map([['x-amz-checksum-crc32', 'abc=']]) });
    }),
  );
});

test('a body that ends too early is a fault', async () => {
  const whole = encode([Buffer.from('hello'), Buffer.from('world')]);
  for (let length = 0; length < whole.length - 4; length++) {
    const decoded = await decode([whole.subarray(0, length)]);
    expect(decoded.at(-1)).toEqual({ kind: 'fault', code: 'IncompleteBody' });
  }
});

test.each([
  '',
  'xyz\r\nhello',
  '-1\r\n',
  '5\r\nhello!\r\n0\r\n\r\n',
  '5;chunk-signature=1\r\nhello\r\n',
  `${'1'.repeat(20_000)}`,
])('what is no chunk is a fault: %.40j', async (body) => {
  expect((await decode([Buffer.from(body)])).at(-1)).toEqual({ kind: 'fault', code: 'IncompleteBody' });
});
