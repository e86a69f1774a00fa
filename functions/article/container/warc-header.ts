/** The media type of one record of a web archive, as the item of it. */
export const WARC_RECORD = 'application/warc-record';

/** The fields of a header (WARC, HTTP) by lower-case name; the first of equal ones counts. Null where it is no such header. */
export function headerBlock(text: string): ReadonlyMap<string, string> | null {
  const [first = '', ...lines] = text.split(/\r?\n/);
  if (!/^(?:WARC|HTTP)\/\d/.test(first)) return null;
  const fields = new Map<string, string>();
  for (const line of lines) {
    const { name, value } = /^(?<name>[\w-]+):\s*(?<value>.*)$/.exec(line)?.groups ?? {};
    const key = name?.toLowerCase();
    if (key !== undefined && value !== undefined && !fields.has(key)) fields.set(key, value.trim());
  }
  return fields;
}
