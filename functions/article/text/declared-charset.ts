/** A declaration stands in the first bytes: HTML asks for 1,024, pages in the wild take more. */
const DECLARED_WITHIN = 4096;
const DECLARATION =
  /^\s*<\?xml[^>]*?\bencoding\s*=\s*["'](?<xml>[\w.:-]+)|<meta\b[^>]*?\bcharset\s*=\s*["']?(?<html>[\w.:-]+)/i;

/** The character set that a text declares of itself (XML declaration, HTML `meta`), or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const { xml, html } = DECLARATION.exec(head)?.groups ?? {};
  return (xml ?? html)?.toLowerCase() ?? null;
}
