import { type HtmlElement, textOf } from '../html/node.ts';
import { cleanLine } from '../text/clean-text.ts';

/** An element of an XML document. Names are local ones in lower case, as those of HTML; attributes keep their prefix. */
export interface XmlElement extends HtmlElement {
  /** The namespace that its prefix, or the default, is bound to; empty where there is none. */
  readonly namespace: string;
  readonly parent: XmlElement | null;
  readonly children: readonly (XmlElement | string)[];
}

/** The elements directly under one, all or those of a name. */
export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

const isNamed = (child: XmlElement | string, name: string): child is XmlElement =>
  typeof child !== 'string' && child.name === name;

/** The first element at a path of names, each directly under the one before. */
export function childAt(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>(
    (at, name) => at?.children.find((child) => isNamed(child, name)) ?? null,
    element,
  );
}

/** The elements of a name anywhere under one, in the order of the document; not those within others of that name. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const search = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      else search(child);
    }
  };
  search(element);
  return found;
}

/** The text under an element as one clean line; empty where there is no such element. */
export const lineOf = (element: XmlElement | null): string => (element ? cleanLine(textOf(element)) : '');

/** An attribute as it is written, without white space around it; empty where it is not set. */
export const attributeOf = (element: XmlElement | null, name: string): string =>
  element?.attributes.get(name)?.trim() ?? '';

/** The language that holds for an element (`xml:lang`), or null. */
export function languageOf(element: XmlElement | null): string | null {
  for (let at = element; at; at = at.parent) {
    const language = attributeOf(at, 'xml:lang');
    if (language) return language;
  }
  return null;
}
