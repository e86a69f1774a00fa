/** Text in a set that has ASCII below 0x80 and the characters of `upper` above. */
export function decodeSingleByte(bytes: Uint8Array, upper: string): string {
  const units = new Uint16Array(bytes.length);
  bytes.forEach((byte, at) => {
    const unit = byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80);
    units[at] = Number.isNaN(unit) ? 0xfffd : unit;
  });
  return Buffer.from(units.buffer).toString('utf16le');
}

/** Text in UTF-32 without its byte order mark; what is no character becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(2 * Math.ceil(bytes.length / 4));
  let length = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    if (at === 0 && point === 0xfeff) continue;
    if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) units[length++] = 0xfffd;
    else if (point < 0x10000) units[length++] = point;
    else {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    }
  }
  return Buffer.from(units.buffer, 0, 2 * length).toString('utf16le');
}

/** Text in ISO-2022-KR: between shift-out and shift-in it is EUC-KR without the high bits. */
export function decodeIso2022Kr(bytes: Uint8Array): string {
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  let shifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0e) shifted = true;
    else if (byte === 0x0f) shifted = false;
    else if (byte === 0x1b) at += 3;
    else {
      if (byte === 0x0a) shifted = false;
      plain[length++] = shifted && byte > 0x20 ? byte | 0x80 : byte;
    }
  }
  return new TextDecoder('euc-kr').decode(plain.subarray(0, length));
}
