/** Byte order marks and the encodings that they announce. */
const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The text of a file: by its byte order mark, else as UTF-8, else as windows-1252 (which contains ISO 8859-1). */
export function decode(bytes: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  return mark ? new TextDecoder(mark.encoding).decode(bytes) : decodeUnmarked(bytes);
}

function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Enough of the start of a text to tell what it is; a last character that was cut in two does not matter. */
export function sniffText(head: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, i) => head[i] === byte));
  return new TextDecoder(mark?.encoding ?? 'utf-8').decode(head);
}

/** Whether there are none of the control characters that no text has. */
export function looksLikeText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}
