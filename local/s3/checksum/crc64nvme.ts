/** The polynomial of CRC-64/NVME, bits reversed (NVM Express NVM Command Set Specification, 64b CRC). */
const POLYNOMIAL = 0x9a6c9329ac4bc9b5n;

/** 256 remainders of 64 bits, in two halves: whole ones would need BigInt, which is forty times slower. */
const [HIGH, LOW] = [new Int32Array(256), new Int32Array(256)];
for (let byte = 0; byte < 256; byte++) {
  let remainder = BigInt(byte);
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1n ? (remainder >> 1n) ^ POLYNOMIAL : remainder >> 1n;
  HIGH[byte] = Number(BigInt.asIntN(32, remainder >> 32n));
  LOW[byte] = Number(BigInt.asIntN(32, remainder));
}

/** CRC-64/NVME of `bytes`, continuing from the checksum of what came before them. */
export function crc64nvme(bytes: Uint8Array, before = 0n): bigint {
  let high = ~Number(BigInt.asIntN(32, before >> 32n));
  let low = ~Number(BigInt.asIntN(32, before));
  for (const byte of bytes) {
    const row = (low ^ byte) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (LOW[row] ?? 0);
    high = (high >>> 8) ^ (HIGH[row] ?? 0);
  }
  return (BigInt(~high >>> 0) << 32n) | BigInt(~low >>> 0);
}
