import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { HtmlElement } from './node.ts';
import { TreeBuilder } from './tree-builder.ts';

/** Parses a page or a fragment into a tree, in time linear in its length; no input is an error. */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder();
  let name = '';
  let key = '';
  let value = '';
  let attributes = new Map<string, string>();
  const start = (selfClosing: boolean): void => {
    builder.start(name, attributes, selfClosing);
    if (!builder.isFull) attributes = new Map();
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname(from, to) {
      name = html.slice(from, to).toLowerCase();
    },
    onattribname(from, to) {
      key = html.slice(from, to).toLowerCase();
      value = '';
    },
    onattribdata(from, to) {
      if (!builder.isFull) value += html.slice(from, to);
    },
    onattribentity(codePoint) {
      value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (!builder.isFull && !attributes.has(key)) attributes.set(key, value);
    },
    onopentagend: () => start(false),
    onselfclosingtag: () => start(true),
    onclosetag: (from, to) => builder.end(html.slice(from, to).toLowerCase()),
    ontext: (from, to) => builder.text(html.slice(from, to)),
    ontextentity: (codePoint) => builder.text(String.fromCodePoint(codePoint)),
    oncdata: (from, to, endOffset) => builder.text(html.slice(from, to - endOffset)),
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}
