import { type Rejected, rejected } from '../reading.ts';
import { walkXml } from './walk-xml.ts';

/** An element by its local name: the prefixes of namespaces say nothing that the names do not. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text and that of its descendants, in their order. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The root of an XML document, or why it is none. Memory and time are linear in its size; depth is bounded by `walkXml`. */
export function parseXml(xml: string): XmlNode | Rejected {
  const roots: XmlNode[] = [];
  const open: Open[] = [];
  let closedWrongly = false;
  const failed = walkXml(xml, {
    open: (name, attributes) => open.push({ name: local(name), attributes, children: [], text: '' }),
    text: (text) => {
      const current = open.at(-1);
      if (current) current.text += text;
    },
    close: (name) => {
      const node = open.pop();
      if (!node || node.name !== local(name)) closedWrongly = true;
      if (!node) return;
      const parent = open.at(-1);
      if (parent) {
        parent.children.push(node);
        parent.text += node.text;
      } else roots.push(node);
    },
  });
  if (failed) return failed;
  const [root] = roots;
  // What the file leaves open the parser closes at its end: the last tag of a whole file is that of its root.
  const lastClosed = /^[^\s>]+/.exec(xml.slice(xml.lastIndexOf('</') + 2))?.[0] ?? '';
  const complete = root !== undefined && (local(lastClosed) === root.name || root.children.length === 0);
  if (!root || closedWrongly || !complete)
    return rejected('broken', 'The file starts like XML but is not well-formed.');
  return root;
}

/** All descendants of the name, in their order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The first descendant along the names. */
export function first(node: XmlNode, ...names: readonly string[]): XmlNode | null {
  let current: XmlNode | null = node;
  for (const name of names) current = current && (descendants(current, name)[0] ?? null);
  return current;
}

/** The text of the first descendant along the names, without white space around it, or null. */
export const textOf = (node: XmlNode, ...names: readonly string[]): string | null =>
  first(node, ...names)?.text.trim() || null;

export const childrenNamed = (node: XmlNode, name: string): XmlNode[] => node.children.filter((it) => it.name === name);
