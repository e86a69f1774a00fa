/** The fields of one record (RFC 4180): a quoted field may hold delimiters, line breaks and doubled quotation marks. */
export function fieldsOf(record: string, delimiter: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= record.length) {
    if (record[at] === '"') {
      const { value, end } = quoted(record, at + 1);
      const next = record.indexOf(delimiter, end);
      fields.push(value);
      at = next < 0 ? record.length + 1 : next + 1;
    } else {
      const next = record.indexOf(delimiter, at);
      fields.push(record.slice(at, next < 0 ? undefined : next));
      at = next < 0 ? record.length + 1 : next + 1;
    }
  }
  return fields;
}

function quoted(record: string, start: number): { value: string; end: number } {
  const parts: string[] = [];
  for (let at = start; ; ) {
    const mark = record.indexOf('"', at);
    if (mark < 0) return { value: parts.join('') + record.slice(at), end: record.length };
    if (record[mark + 1] !== '"') return { value: parts.join('') + record.slice(at, mark), end: mark + 1 };
    parts.push(record.slice(at, mark + 1));
    at = mark + 2;
  }
}
