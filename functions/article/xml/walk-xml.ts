import { Parser } from 'htmlparser2';
import { type Rejected, rejected } from '../reading.ts';

export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Elements within each other; documents of office programs have about 20. */
const MAX_DEPTH = 500;

/** Walks through XML. Entities that a document defines are never expanded; a document that defines any is rejected. */
export function walkXml(xml: string, handler: XmlHandler): Rejected | null {
  if (/<!ENTITY/i.test(xml))
    return rejected('entity-expansion', 'The document defines entities, which are not expanded.');
  let depth = 0;
  let deepest = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (deepest <= MAX_DEPTH) handler.open(name, attributes);
        else parser.pause();
      },
      onclosetag(name) {
        depth -= 1;
        handler.close(name);
      },
      ontext: handler.text,
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  if (deepest > MAX_DEPTH) return rejected('too-deep', `The document has more than ${MAX_DEPTH} levels.`);
  parser.end();
  return null;
}
