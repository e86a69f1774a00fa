import { agencyItem, agencyReading } from '../agency/agency-item.ts';
import { agencyIn, joinDateline } from '../agency/dateline.ts';
import type { RawReading } from '../reading.ts';
import { cleanLine } from '../text/clean-text.ts';
import { wireDate } from './wire-date.ts';
import { ETX, STX } from './wire-header.ts';
import { wireParagraphs } from './wire-paragraphs.ts';

/** Lines that are set by themselves begin with a circumflex and end in a mark of typesetting. */
const SET_LINE = /^\s*\^/;
const BYLINE = /^(?:By|Von)\s/i;
const NOTE = /^(?:eds|editors?|note|with|achtung)\b[^:]{0,20}:|^AP Photo/i;
const SLUG = /^(?:BC|AM|PM)-\S+/;

/** Reads a message of ANPA 1312: a headline and byline in lines of their own, the text, the time at the end. */
export function readAnpa1312(message: string): RawReading {
  const stx = message.indexOf(STX);
  const start = stx < 0 ? message.indexOf('\n', message.indexOf('\n') + 1) : stx;
  const etx = message.indexOf(ETX, start);
  const lines = message.slice(start + 1, etx < 0 ? message.length : etx).split('\n');
  const set = lines.filter((line) => SET_LINE.test(line)).map(plain);
  const rest = lines.filter((line) => !SET_LINE.test(line) && !TRAILER.test(line) && !SLUG.test(line.trim()));
  const title = set.find((line) => line && !BYLINE.test(line) && !NOTE.test(line) && !SLUG.test(line)) ?? '';
  const paragraphs = joinDateline(wireParagraphs(rest.map(withoutMarks)).map(typeset));
  return agencyReading(
    agencyItem({
      notes: [...set.filter((line) => NOTE.test(line)), title],
      content: { paragraphs, tabular: 0 },
      title,
      published: wireDate(message.split('\n').slice(-TRAILER_LINES)),
      source: agencyIn(paragraphs),
      byline: set.find((line) => BYLINE.test(line)) ?? '',
    }),
  );
}

/** The time of sending stands in one of the last lines. */
const TRAILER_LINES = 6;
const TRAILER = /^\W*[A-Z]{2,4}-[A-Z]{2,3}-\d{2}-\d{2}-\d{2}\s+\d{4}/;

const withoutMarks = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: marks of typesetting.
  line.replace(/[\u0000-\u0008\u000e-\u001f]/g, '').replace(/[<=>]\s*$/, '');
const plain = (line: string): string => typeset(cleanLine(withoutMarks(line).replace(SET_LINE, '')));

/** Quotation marks and dashes as the wire writes them. */
const typeset = (text: string): string =>
  text
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(?<=\s)_(?=\s)/g, '–');
