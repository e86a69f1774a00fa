/** What a YAML front matter says: keys in lower case, each with its values (one, or those of a list). */
export type FrontMatter = ReadonlyMap<string, readonly string[]>;

const FENCED = /^\ufeff?---[^\S\n]*\r?\n(?<yaml>[\s\S]{0,65536}?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
const FIELD = /^(?<key>[A-Za-z][\w-]*)[^\S\n]*:(?:[^\S\n]+(?<value>.*))?$/;

/** Characters of a value on its line. */
const MAX_VALUE = 2000;

/** Front matter and the text after it, or null where a text does not begin with one. */
export function splitFrontMatter(text: string): { readonly fields: FrontMatter; readonly text: string } | null {
  const match = FENCED.exec(text);
  const yaml = match?.groups?.yaml;
  if (!match || yaml === undefined) return null;
  const fields = parse(yaml);
  return fields.size === 0 ? null : { fields, text: text.slice(match[0].length) };
}

/**
 * The part of YAML that articles use: `key: scalar`, lists in brackets or by dashes, block scalars, comments. Anchors,
 * aliases and tags are not followed, so nothing can be expanded.
 */
function parse(yaml: string): FrontMatter {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of yaml.split(/\r?\n/)) {
    const field = FIELD.exec(line)?.groups;
    if (field?.key !== undefined) {
      open = valuesOf(field.value ?? '');
      fields.set(field.key.toLowerCase(), open);
    } else if (open !== null && /^\s*-\s/.test(line)) open.push(scalar(line.replace(/^\s*-\s+(?:name:\s*)?/, '')));
    else if (open !== null && /^\s+\S/.test(line)) open.push([open.pop() ?? '', scalar(line)].join(' ').trim());
  }
  return fields;
}

function valuesOf(written: string): string[] {
  const value = written.slice(0, MAX_VALUE);
  const list = /^\[(.*)\]\s*(?:#.*)?$/.exec(value.trim())?.[1];
  if (list !== undefined) return (list.match(/"(?:\\.|[^"\\])*"|'[^']*'|[^,]+/g) ?? []).map(scalar).filter(Boolean);
  return /^[|>][+-]?\s*$/.test(value) || value.trim() === '' ? [] : [scalar(value)];
}

function scalar(text: string): string {
  const value = text.trim();
  const double = /^"((?:\\.|[^"\\])*)"/.exec(value)?.[1];
  if (double !== undefined) return double.replace(/\\(.)/g, '$1');
  const single = /^'((?:[^']|'')*)'/.exec(value)?.[1];
  return single?.replaceAll("''", "'") ?? value.replace(/(?<!\s)\s+#.*$/, '');
}
