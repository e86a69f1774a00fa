import { attribute, type HtmlElement } from './node.ts';

/** Values that are kept per name. */
const MAX_VALUES = 20;
/** Characters that are kept of a value; descriptions have some hundred. */
const MAX_LENGTH = 2000;

/** The `<meta>` values of a page by lower-case `property`, `name`, `itemprop` or `http-equiv`, in document order. */
export class Meta {
  readonly #values = new Map<string, string[]>();

  constructor(elements: readonly HtmlElement[]) {
    for (const element of elements) {
      const content = element.name === 'meta' && element.attributes.get('content')?.slice(0, MAX_LENGTH).trim();
      if (!content) continue;
      for (const key of new Set(
        ['property', 'name', 'itemprop', 'http-equiv'].map((key) => attribute(element, key).trim()),
      )) {
        if (key) this.#add(key, content);
      }
    }
  }

  /** All values of the first of the names that has any. */
  all(names: readonly string[]): readonly string[] {
    return names.map((name) => this.#values.get(name)).find((values) => values) ?? [];
  }

  /** The first value of the first of the names that is set. */
  first(names: readonly string[]): string | null {
    return this.all(names)[0] ?? null;
  }

  #add(key: string, content: string): void {
    const values = this.#values.get(key);
    if (!values) this.#values.set(key, [content]);
    else if (values.length < MAX_VALUES) values.push(content);
  }
}
