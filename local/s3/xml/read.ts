/** An element of a request document. `text` is its character data, references resolved. Attributes are not kept. */
export type XmlElement = { name: string; text: string; children: XmlElement[] };

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>|([^<]+)/y;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads one of the small XML documents that S3 clients send; null where it is not well-formed. Document types, entities
 * of their own and CDATA have no place in these documents and are refused.
 */
export function readXml(source: string): XmlElement | null {
  const root: XmlElement = { name: '', text: '', children: [] };
  const open = [root];
  const text = source.replace(/^\uFEFF/, '').trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text);
    const current = open.at(-1);
    if (!token || !current) return null;
    const [, closing, name, selfClosing, characters] = token;
    if (characters !== undefined) {
      const resolved = resolveReferences(characters);
      if (resolved === null) return null;
      current.text += resolved;
    } else if (name !== undefined && closing) {
      if (open.pop()?.name !== localName(name) || open.length === 0) return null;
    } else if (name !== undefined) {
      const child: XmlElement = { name: localName(name), text: '', children: [] };
      current.children.push(child);
      if (!selfClosing) open.push(child);
    }
  }
  const [document, ...others] = root.children;
  return open.length === 1 && document && others.length === 0 && root.text.trim() === '' ? document : null;
}

/** The children of that name, in order. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

/** The text of the first child of that name; undefined where there is none. */
export function textOf(parent: XmlElement, name: string): string | undefined {
  return parent.children.find((child) => child.name === name)?.text;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function resolveReferences(text: string): string | null {
  let broken = false;
  const resolved = text.replace(/&([^;&]*;?)/g, (_, reference: string) => {
    const char = resolveReference(reference);
    broken ||= char === undefined;
    return char ?? '';
  });
  return broken ? null : resolved;
}

function resolveReference(reference: string): string | undefined {
  if (!reference.endsWith(';')) return undefined;
  const name = reference.slice(0, -1);
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  if (hexadecimal === undefined && decimal === undefined) return NAMED.get(name);
  const codePoint = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}
