import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHECKSUM_ALGORITHMS, startChecksum } from '../../../local/s3/checksum/algorithm.ts';

// CRCs: the check values of the catalogue of parametrised CRC algorithms. SHA: FIPS 180-4 of the same nine digits.
test.each([
  ['crc32', 'cbf43926'],
  ['crc32c', 'e3069283'],
  ['crc64nvme', 'ae8b14860a799888'],
  ['sha1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
  ['sha256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
] as const)('%s of 123456789 is %s', (algorithm, expected) => {
  const checksum = startChecksum(algorithm);
  checksum.update(Buffer.from('123456789'));
  expect(checksum.digest().toString('hex')).toBe(expected);
});

test.each(CHECKSUM_ALGORITHMS)('%s does not depend on how the bytes are cut', (algorithm) => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array()), (pieces) => {
      const [whole, cut] = [startChecksum(algorithm), startChecksum(algorithm)];
      whole.update(Buffer.concat(pieces));
      for (const piece of pieces) cut.update(piece);
      expect(cut.digest()).toEqual(whole.digest());
    }),
  );
});
