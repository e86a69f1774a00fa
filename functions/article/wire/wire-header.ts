/** Start of header, start of text, end of text (ISO 646), as both wire formats use them. */
export const SOH = '\u0001';
export const STX = '\u0002';
export const ETX = '\u0003';

/** The header line of IPTC 7901: service and number, priority, category, number of words, what the agency adds. */
const IPTC_7901 =
  /^(?<service>[a-z]{2,6})\s?(?<number>\d{3,4})\s+(?<priority>\d)\s+(?<category>[a-z]{1,3})\s+(?<words>\d{1,5})(?:\s+(?<more>.{0,80}))?$/i;
/** The first lines of ANPA 1312: service level and number, selector; then priority and category. */
const ANPA_1312 =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a unit separator stands between number and selector.
  /^(?<service>[a-z])(?<number>\d{4})(?:[\s\u001f]+[\w-]{2,20})?\s*\n\s*(?<priority>[bdfruhpz])\s+(?<category>[a-z]{1,3})\b/i;

export interface WireHeader {
  readonly format: 'iptc-7901' | 'anpa-1312';
  /** Service and number, which tell a message from others of the same day. */
  readonly name: string;
}

/** The header that a message begins with, or null. */
export function wireHeader(message: string): WireHeader | null {
  const start = message
    .slice(0, 400)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: wire formats are framed by them.
    .replace(/^[\u0000\u0001\u0016\s]+/, '')
    .replace(/\r\n?/g, '\n');
  const [line = ''] = start.split('\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  const iptc = IPTC_7901.exec(line.replace(/[\u0000-\u001f]+/g, ' ').trim())?.groups;
  if (iptc) return { format: 'iptc-7901', name: `${iptc.service}${iptc.number}` };
  const anpa = ANPA_1312.exec(start)?.groups;
  return anpa ? { format: 'anpa-1312', name: `${anpa.service}${anpa.number}` } : null;
}

/** Whether a file begins like wire text (IPTC 7901 or ANPA 1312). */
export function looksLikeWire(head: Uint8Array): boolean {
  return wireHeader(Buffer.from(head.subarray(0, 400)).toString('latin1')) !== null;
}
