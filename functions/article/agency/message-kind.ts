import { type Rejected, rejected } from '../reading.ts';
import { cleanLine } from '../text/clean-text.ts';
import {
  PREVIEW_TERMS,
  PREVIEW_TITLES,
  TABLE_TERMS,
  TABLE_TITLES,
  TEST_TERMS,
  TEST_TITLES,
  WITHDRAWALS,
} from './message-kind.data.ts';

/** What an agency says of an item, as far as its format has fields for it. */
export interface MessageFacts {
  readonly title: string;
  /** Genres, subjects and keywords: their names and codes. */
  readonly terms: readonly string[];
  readonly keywords: readonly string[];
  /** Notes on the genre. */
  readonly notes: readonly string[];
  readonly paragraphs: readonly string[];
  /** Characters in tables, which are no part of the paragraphs. */
  readonly tabular: number;
}

/** Characters that are looked at: more than enough to tell an article. */
const MAX_PROSE = 20_000;
/** Text beside a table that makes it an article with a table: three sentences. */
const MIN_PROSE = 240;
/** Lists of results have 6 to 20 % digits among their letters and digits, sports reports 1 to 4 %. */
const MIN_DIGITS = 0.06;

/** Why an item of an agency is no article, or null where it is one. */
export function noArticle({ terms, keywords, notes, paragraphs, tabular, ...facts }: MessageFacts): Rejected | null {
  const title = facts.title.slice(0, MAX_NOTE);
  const marks = [...terms, ...notes];
  if (any(PREVIEW_TERMS, marks) || matches(PREVIEW_TITLES, title)) {
    return rejected('preview', 'The item announces topics or dates; it reports nothing.');
  }
  const isTest = any(TEST_TERMS, notes) || matches(TEST_TITLES, title);
  if (isTest || (any(TEST_TERMS, keywords) && matches(TEST_TERMS, title))) {
    return rejected('test-message', 'The item is a test of the agency.');
  }
  const prose = paragraphs.join(' ').slice(0, MAX_PROSE);
  const isNamedList = matches(TABLE_TITLES, title);
  const isMarkedList = any(TABLE_TERMS, [...terms, ...keywords]);
  const isTable = tabular > prose.length && (prose.length < MIN_PROSE || isNamedList || isMarkedList);
  const isList = isNamedList || isMarkedList ? digitShare(prose) >= MIN_DIGITS : false;
  if (isTable || isList || (isNamedList && isMarkedList)) {
    return rejected('table', 'The item is a table or a list of results.');
  }
  return null;
}

/** Whether a note to editors takes the story back. */
export const isWithdrawal = (note: string): boolean => matches(WITHDRAWALS, cleanLine(note.slice(0, MAX_NOTE)));

/** Notes to editors are short; what is longer is text. */
const MAX_NOTE = 1000;

const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));
const any = (patterns: readonly RegExp[], texts: readonly string[]): boolean =>
  texts.some((text) => matches(patterns, text.trim().slice(0, MAX_NOTE)));

function digitShare(text: string): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  return digits / Math.max(1, text.match(/[\p{L}\d]/gu)?.length ?? 0);
}
