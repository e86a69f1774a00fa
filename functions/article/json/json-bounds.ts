import { type Rejected, rejected } from '../reading.ts';

/** Lists and objects within each other; news has about ten. */
const MAX_DEPTH = 200;
/** Values in a document, each of which costs some 60 bytes; 16 MB of agency items have about 400,000. */
const MAX_VALUES = 1_500_000;

/** Why a text is too much to be parsed as JSON, or null. Takes time linear in its length. */
export function beyondBounds(json: string): Rejected | null {
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const character = json.charCodeAt(at);
    if (inString) {
      if (character === BACKSLASH) at += 1;
      else if (character === QUOTE) inString = false;
      continue;
    }
    if (character === QUOTE) inString = true;
    else if (character === COMMA) values += 1;
    else if (character === OPEN_LIST || character === OPEN_OBJECT) {
      depth += 1;
      values += 1;
      if (depth > MAX_DEPTH) return rejected('too-deep', `The JSON has more than ${MAX_DEPTH} levels.`);
    } else if (character === CLOSE_LIST || character === CLOSE_OBJECT) depth -= 1;
    if (values > MAX_VALUES) return rejected('too-large', `The JSON has more than ${MAX_VALUES} values.`);
  }
  return null;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
