/** Formats that are told by their first bytes or characters; what none of them claims is plain text. */
const BINARY_SIGNATURES = [
  { format: 'PDF', start: '%PDF-' },
  { format: 'ZIP', start: 'PK\u0003\u0004' },
  { format: 'gzip', start: '\u001f\u008b' },
  { format: 'image', start: '\u0089PNG' },
  { format: 'image', start: '\u00ff\u00d8\u00ff' },
  { format: 'image', start: 'GIF8' },
] as const;

/** The name of a binary format by its signature, or null. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return BINARY_SIGNATURES.find((signature) => start.startsWith(signature.start))?.format ?? null;
}

/** How decoded text is to be read. */
export function textFormat(text: string): 'json' | 'markup' | 'plain' {
  const start = text.trimStart();
  if (/^\{|^\[\s*[{["\]]/.test(start)) return 'json';
  return /^<(?:!doctype|\?xml|[a-z][\w:-]*[\s>/])/i.test(start) ? 'markup' : 'plain';
}
