import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type Rejected, rejected } from '../reading.ts';
import type { XmlElement } from './xml-node.ts';

/** Elements within each other; news has about 30, with a page of HTML in it about 60. */
const MAX_DEPTH = 500;
/** Elements and attributes together, each of which costs some 200 bytes; a feed of 16 MB has about 300,000. */
const MAX_NODES = 450_000;
/** Longer names are cut in messages. */
const MAX_NAME = 60;
/** Namespaces at one place; documents have up to twenty. Prefixes beyond that are not known. */
const MAX_NAMESPACES = 50;
/** Pieces of text that are kept apart. */
const MAX_PIECES = 1024;

interface OpenElement extends XmlElement {
  /** The name as it is written, prefix and all. */
  readonly written: string;
  readonly parent: OpenElement | null;
  readonly children: (XmlElement | string)[];
}
/** Namespaces by their prefix; the default one has the empty prefix. */
type Scope = ReadonlyMap<string, string>;

/**
 * The root of an XML document, or why there is none. Entities but those of XML itself stay as they are written, external
 * ones are never loaded, and a document that declares any is rejected. Takes time linear in the length of the document.
 */
export function parseXml(xml: string): XmlElement | Rejected {
  const builder = new XmlBuilder();
  let name = '';
  let key = '';
  let value = '';
  let attributes: Map<string, string> | null = null;
  const start = (): void => {
    builder.start(name, attributes ?? NO_ATTRIBUTES);
    attributes = null;
    if (builder.rejection) tokenizer.pause();
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname(from, to) {
      name = xml.slice(from, to);
    },
    onattribname(from, to) {
      key = xml.slice(from, to).toLowerCase();
      value = '';
    },
    onattribdata(from, to) {
      value += xml.slice(from, to);
    },
    onattribentity(codePoint) {
      value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      attributes ??= new Map();
      if (!attributes.has(key)) attributes.set(key, value);
      if (builder.count()) tokenizer.pause();
    },
    onopentagend: start,
    onselfclosingtag() {
      start();
      builder.end(name);
    },
    onclosetag(from, to) {
      builder.end(xml.slice(from, to).trimEnd());
      if (builder.rejection) tokenizer.pause();
    },
    ontext: (from, to) => builder.text(xml.slice(from, to)),
    ontextentity: (codePoint) => builder.text(String.fromCodePoint(codePoint)),
    oncdata: (from, to, endOffset) => builder.text(xml.slice(from, to - endOffset)),
    oncomment: () => {},
    ondeclaration(from, to) {
      if (/^ENTITY|<!ENTITY/i.test(xml.slice(from, to))) {
        builder.reject(rejected('entity-expansion', 'The document declares entities, which are not expanded.'));
        tokenizer.pause();
      }
    },
    onprocessinginstruction: () => {},
    onend: () => {},
  };
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, callbacks);
  tokenizer.write(xml);
  if (!builder.rejection) tokenizer.end();
  return builder.finish();
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** The prefix that is bound by the standard itself (Namespaces in XML 1.0, 3). */
const STANDARD_SCOPE: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** Builds the tree, and takes note of what makes it none. */
class XmlBuilder {
  rejection: Rejected | null = null;
  #root: OpenElement | null = null;
  #current: OpenElement | null = null;
  /** The namespaces that hold in each open element, outermost first. */
  #scopes: Scope[] = [];
  #nodes = 0;
  /** The text that is being read, in pieces: entities split it into very many, which are joined as they come. */
  #pieces: string[] = [];
  #chunks: string[] = [];

  reject(reason: Rejected): void {
    this.rejection ??= reason;
  }

  /** Counts one more node; true where there are too many. */
  count(): boolean {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES) {
      this.reject(rejected('too-large', `The document has more than ${MAX_NODES} elements and attributes.`));
    }
    return this.rejection !== null;
  }

  start(written: string, attributes: ReadonlyMap<string, string>): void {
    if (this.count()) return;
    this.#finishText();
    if (this.#current === null && this.#root !== null) {
      this.reject(rejected('broken', 'The XML has more than one root element.'));
      return;
    }
    const parent = this.#current;
    const scope = scopeOf(attributes, this.#scopes.at(-1) ?? STANDARD_SCOPE);
    const colon = written.indexOf(':');
    const name = written.slice(colon + 1).toLowerCase();
    const namespace = scope.get(written.slice(0, Math.max(0, colon))) ?? '';
    const element: OpenElement = { written, name, namespace, attributes, parent, children: [] };
    if (parent) parent.children.push(element);
    else this.#root = element;
    this.#current = element;
    this.#scopes.push(scope);
    if (this.#scopes.length > MAX_DEPTH)
      this.reject(rejected('too-deep', `The XML has more than ${MAX_DEPTH} levels.`));
  }

  end(written: string): void {
    if (this.rejection) return;
    this.#finishText();
    if (this.#current?.written !== written) {
      const open = this.#current ? `<${this.#current.written.slice(0, MAX_NAME)}>` : 'no element';
      const name = written.slice(0, MAX_NAME);
      this.reject(rejected('broken', `The XML is not well-formed: </${name}> where ${open} is open.`));
      return;
    }
    this.#current = this.#current.parent;
    this.#scopes.pop();
  }

  text(text: string): void {
    if (!this.#current || this.rejection) return;
    this.#pieces.push(text);
    if (this.#pieces.length >= MAX_PIECES) this.#joinPieces();
  }

  #joinPieces(): void {
    if (this.#pieces.length > 0) this.#chunks.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  #finishText(): void {
    this.#joinPieces();
    if (this.#chunks.length > 0) this.#current?.children.push(this.#chunks.join(''));
    this.#chunks = [];
  }

  finish(): XmlElement | Rejected {
    if (this.rejection) return this.rejection;
    if (this.#current) return rejected('broken', `The XML ends before </${this.#current.written.slice(0, MAX_NAME)}>.`);
    return this.#root ?? rejected('broken', 'The XML has no element.');
  }
}

function scopeOf(attributes: ReadonlyMap<string, string>, outer: Scope): Scope {
  let scope: Map<string, string> | null = null;
  for (const [key, value] of attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    if (scope.size < MAX_NAMESPACES) scope.set(key.slice('xmlns:'.length), value.trim());
  }
  return scope ?? outer;
}
