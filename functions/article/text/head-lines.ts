import { bylineAuthors } from '../agency/byline.ts';
import { dateIn, monthOf } from '../dates/written-date.ts';
import { cleanLine } from './clean-text.ts';
import { DATE_LINE_WORDS, NAME_PARTICLES } from './head-lines.data.ts';

/** Lines between title and text that say who wrote it and when, not what happened. */
export interface HeadLines {
  /** The text without them. */
  readonly text: string;
  readonly authors: readonly string[];
  /** The line with the date, or null. */
  readonly date: string | null;
}

/** How many lines from the start they stand. */
const WITHIN = 4;
/** Longer lines are text. */
const MAX_LINE = 120;
const BYLINE = /^(?:von|by|text|autor(?:in)?|author)(?::\s*|\s+)\p{Lu}/iu;

/** Takes byline and date out of the first lines of a text; a text of nothing else stays as it is. */
export function splitHeadLines(text: string): HeadLines {
  let date: string | null = null;
  let authors: readonly string[] = [];
  let seen = 0;
  const isText = (line: string): boolean => {
    const clean = seen < WITHIN && line.length <= 2 * MAX_LINE ? cleanLine(line) : '';
    if (line.trim() !== '') seen += 1;
    if (clean === '' || clean.length > MAX_LINE) return true;
    const people = authors.length === 0 ? peopleOf(clean) : [];
    if (people.length > 0) authors = people;
    else if (date === null && isDateLine(clean)) date = clean;
    else return true;
    return false;
  };
  // An empty line in their place separates what stood before them from what stands behind.
  const kept = text
    .split(/\r\n?|\n/)
    .map((line) => (isText(line) ? line : ''))
    .join('\n');
  return kept.trim() === '' ? { text, authors: [], date: null } : { text: kept, authors, date };
}

/** A line of nothing but a date and words around it. */
function isDateLine(line: string): boolean {
  if (dateIn(line) === null) return false;
  const words = line.match(/\p{L}+/gu) ?? [];
  return words.every((word) => DATE_LINE_WORDS.has(word.toLowerCase()) || (word.length >= 3 && monthOf(word) !== null));
}

/** The people of a byline; none where what follows "von" is no full name. */
function peopleOf(line: string): readonly string[] {
  return BYLINE.test(line) && !/[.!?]$/.test(line) ? bylineAuthors(line).filter(isFullName) : [];
}

function isFullName(name: string): boolean {
  const words = name.split(' ');
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capital.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word))
  );
}
