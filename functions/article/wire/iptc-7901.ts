import { agencyItem, agencyReading } from '../agency/agency-item.ts';
import { agencyIn, joinDateline } from '../agency/dateline.ts';
import type { RawReading } from '../reading.ts';
import { wireDate } from './wire-date.ts';
import { ETX, STX } from './wire-header.ts';
import { wireParagraphs } from './wire-paragraphs.ts';

/** Headlines of wire text end in an equals sign; longer ones than these lines are none. */
const MAX_HEADLINE_LINES = 4;
/** Longer lines are no headline. */
const MAX_LINE = 400;
/** The time of sending stands in one of the last lines. */
const TRAILER_LINES = 4;
/** How far down the headline can stand: behind catchwords and notes. */
const HEADLINE_WITHIN = 15;
/** Signature of the desk under a text ("dpa ab xy z4 cd"), and what follows it. */
const SIGNATURE = /^(?:afp|ap|apa|ddp|dapd|dpa|epd|kna|rtr|sda|sid)(?:\s+[a-z0-9/]{1,7}){1,8}\s*$/;
const NOTEPAD = /^\s*(?:#+\s*)?(?:dpa-)?Notizblock\b/;
const BYLINE = /^\s*(?:Von|By)\s+\p{Lu}[^.!?]{2,100}$/u;
/** Notes in front of the text: "(Zusammenfassung 1530)", "(Foto - Archiv)". */
const NOTE = /^\s*\([^()]{1,200}\)\s*$/;
/** Catchwords: "Bundestag/Haushalt/". */
const CATCHWORDS = /^\s*[^\s./]+(?:\s[^\s./]+)?(?:\/[^\s/]*(?:\s[^\s/]+)?)+\/?\s*$/;

/** Reads a message of IPTC 7901: catchwords, notes, a headline that ends in "=", the text, signature and time. */
export function readIptc7901(message: string): RawReading {
  const { lines, trailer } = linesOf(message);
  const { title, notes, rest } = headlineOf(lines);
  const end = rest.findIndex((line) => SIGNATURE.test(line) || NOTEPAD.test(line));
  const body = end < 0 ? rest : rest.slice(0, end);
  const first = body.find((line) => line.trim() !== '') ?? '';
  const byline = BYLINE.test(first) ? first : '';
  const paragraphs = joinDateline(wireParagraphs(byline ? body.slice(body.indexOf(byline) + 1) : body));
  return agencyReading(
    agencyItem({
      notes: [title, ...notes],
      genreNotes: notes,
      content: { paragraphs, tabular: 0 },
      title,
      published: wireDate([...(end < 0 ? rest.slice(-TRAILER_LINES) : rest.slice(end)), ...trailer]),
      source: agencyIn(paragraphs),
      byline,
    }),
  );
}

/** The lines of the text, and those after its end. */
function linesOf(message: string): { lines: string[]; trailer: string[] } {
  const stx = message.indexOf(STX);
  const header = message.indexOf('\n');
  // Some senders put catchwords and headline before the start of the text.
  const start = stx >= 0 && stx < header ? stx + 1 : header + 1;
  const etx = message.indexOf(ETX, start);
  const end = etx < 0 ? message.length : etx;
  const split = (text: string) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: wire formats are framed by them.
    text.split('\n').map((line) => line.replace(/[\u0000-\u0008\u000e-\u001f]/g, '').trimEnd());
  return { lines: split(message.slice(start, end)), trailer: split(message.slice(end)) };
}

function headlineOf(lines: readonly string[]): { title: string; notes: string[]; rest: string[] } {
  const end = lines.slice(0, HEADLINE_WITHIN).findIndex((line) => line.length <= MAX_LINE && /\S\s*=$/.test(line));
  if (end < 0) return withoutMark(lines);
  let start = end;
  while (start > 0 && end - start < MAX_HEADLINE_LINES - 1 && isHeadline(lines[start - 1] ?? '')) start -= 1;
  const title = lines
    .slice(start, end + 1)
    .join(' ')
    .replace(/\s*=$/, '')
    .trim();
  const notes = lines.slice(0, start).filter((line) => NOTE.test(line));
  return {
    title,
    notes: notes.map(withoutParentheses),
    rest: withoutNotes(lines.slice(end + 1)),
  };
}

/** Text whose headline has no mark: catchwords and notes, then the first line. */
function withoutMark(lines: readonly string[]): { title: string; notes: string[]; rest: string[] } {
  const first = lines.findIndex((line) => line.trim() !== '' && isHeadline(line));
  const next = lines[first + 1] ?? '';
  const notes = lines.slice(0, Math.max(0, first)).filter((line) => NOTE.test(line));
  // A line that goes on in the next one is no headline.
  const title = next.trim() === '' || /^\s{2,}/.test(next) ? (lines[first] ?? '').trim() : '';
  return { title, notes: notes.map(withoutParentheses), rest: lines.slice(title ? first + 1 : Math.max(0, first)) };
}

const isHeadline = (line: string): boolean =>
  line.trim() !== '' && line.length <= MAX_LINE && !NOTE.test(line) && !CATCHWORDS.test(line);
const withoutParentheses = (note: string): string => note.trim().slice(1, -1);

/** The lines without the notes that stand between headline and text. */
function withoutNotes(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() !== '' && !NOTE.test(line));
  return start < 0 ? [] : lines.slice(start);
}
