/** An element of a parsed page; text stands among the children as plain strings, entities resolved. */
export interface HtmlElement {
  /** Tag name in lower case; `#root` for the page itself. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | null;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

/** The elements under `root` in document order, without `root` itself. */
export function descendants(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const add = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      add(child);
    }
  };
  add(root);
  return found;
}

/** The elements above an element, nearest first. */
export function* ancestors(element: HtmlElement): Generator<HtmlElement> {
  for (let above = element.parent; above; above = above.parent) yield above;
}

/** Whether an element is another one or stands in it. */
export function isWithin(element: HtmlElement, container: HtmlElement): boolean {
  for (let above: HtmlElement | null = element; above; above = above.parent) if (above === container) return true;
  return false;
}

/** The text under a node, as it is written; at most about `limit` characters of it. */
export function textOf(node: HtmlNode, limit = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let left = limit;
  const add = (inner: HtmlNode): void => {
    if (left <= 0) return;
    if (typeof inner === 'string' || inner.name === 'br') {
      const text = typeof inner === 'string' ? inner : '\n';
      parts.push(text.slice(0, left));
      left -= text.length;
    } else inner.children.forEach(add);
  };
  add(node);
  return parts.join('');
}

/** The value of an attribute in lower case, empty where it is not set. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attributes.get(name)?.toLowerCase() ?? '';
}
