import { dateIn, dateInUrl } from '../dates/written-date.ts';
import type { Block } from './blocks.ts';
import { PUBLISHED_META } from './date-meta.data.ts';
import { comparable, headlineOf } from './headline.ts';
import type { Meta } from './meta.ts';
import { attribute, type HtmlElement, textOf } from './node.ts';

/** Where on a page its publication date stands, most reliable first. */
export const PAGE_DATE_BASES = ['json-ld', 'meta', 'microdata', 'data', 'time', 'url', 'text'] as const;

/** When a page says it was published: ISO 8601 date, or date-time with offset if the page has one. */
export interface PageDate {
  readonly value: string;
  readonly basis: (typeof PAGE_DATE_BASES)[number];
}

/** Lines before and after the headline that are searched for a written date. */
const LINES_BEFORE = 4;
const LINES_AFTER = 12;
/** Pages repeat the headline for print and for small screens. */
const MAX_HEADLINES = 5;
/** Characters of a heading that are compared. */
const MAX_HEADING = 2000;
/** Times that are looked at. */
const MAX_TIMES = 20;
/** A line with a date is short; longer ones tell of dates. */
const MAX_LINE = 120;

/** News sites did not exist before. */
const FIRST_YEAR = 1990;

/** What publication dates are looked for in. */
export interface DateSources {
  /** JSON-LD's `datePublished`. */
  readonly linked: string | null;
  /** What the data of the page's scripts say. */
  readonly data: string | null;
  readonly meta: Meta;
  readonly elements: readonly HtmlElement[];
  /** All lines of the page; asked for only where nothing else tells the time. */
  readonly lines: () => readonly Block[];
  readonly title: string;
  readonly urls: readonly string[];
  /** Whether an element tells of something else than the article. */
  readonly isElsewhere: (element: HtmlElement) => boolean;
}

/** The publication date of a page: of the most reliable place that has one, as precise as another place has that day. */
export function publicationDate(sources: DateSources): PageDate | null {
  let best: PageDate | null = null;
  for (const basis of PAGE_DATE_BASES) {
    if (best && (precision(best.value) === 2 || basis === 'text')) break;
    for (const value of datesAt(basis, sources)) {
      if (best === null) best = { value, basis };
      const isSameDay = value.slice(0, 10) === best.value.slice(0, 10);
      if (isSameDay && precision(value) > precision(best.value)) best = { value, basis: best.basis };
    }
  }
  return best;
}

function datesAt(basis: PageDate['basis'], sources: DateSources): string[] {
  const known = (dates: readonly (string | null)[]): string[] =>
    dates.filter((date) => date !== null).filter((date) => Number(date.slice(0, 4)) >= FIRST_YEAR);
  const dates = (texts: readonly string[]): string[] => known(texts.map(dateIn));
  switch (basis) {
    case 'json-ld':
      return sources.linked ? dates([sources.linked]) : [];
    case 'data':
      return sources.data ? dates([sources.data]) : [];
    case 'meta':
      return dates(PUBLISHED_META.flatMap((name) => sources.meta.all([name])));
    case 'microdata':
      return dates(sources.elements.filter(isDated).slice(0, MAX_TIMES).map(timeOf));
    case 'time':
      return dates(timesOf(sources));
    case 'url':
      return known(sources.urls.map(dateInUrl));
    case 'text':
      return dates(linesAround(sources));
  }
}

function isDated(element: HtmlElement): boolean {
  return /(?:^|\s)(?:datepublished|dc:date)\b/.test(attribute(element, 'itemprop'));
}

function precision(value: string): number {
  return value.length === 10 ? 0 : /(?:Z|[+-]\d{2}:\d{2})$/.test(value) ? 2 : 1;
}

/** The times of a page, those marked as publication first, then those after the headline. */
function timesOf({ elements, title, isElsewhere }: DateSources): string[] {
  const wanted = comparable(title);
  const heading = elements.findIndex(
    (element) => element.name === 'h1' && comparable(textOf(element, MAX_HEADING)) === wanted,
  );
  const isTime = ({ name }: HtmlElement): boolean => name === 'time';
  const isMarked = (time: HtmlElement): boolean =>
    time.attributes.has('pubdate') || /publi|entry-date|erschienen/.test(attribute(time, 'class'));
  const marked = elements.filter((element) => isTime(element) && isMarked(element));
  const times = [...marked, ...elements.slice(heading + 1).filter(isTime)];
  return times
    .filter((time) => !isElsewhere(time))
    .slice(0, MAX_TIMES)
    .map(timeOf);
}

function timeOf(element: HtmlElement): string {
  return element.attributes.get('datetime') ?? element.attributes.get('content') ?? textOf(element, MAX_LINE);
}

/** Short lines around the headings that may be the headline, or, where there is none, around the lines that show the title. */
function linesAround({ lines, title, isElsewhere }: DateSources): string[] {
  const blocks = lines().filter(({ element }) => !isElsewhere(element));
  const wanted = comparable(title);
  const places = (isCandidate: (block: Block) => boolean): number[] =>
    blocks.flatMap((block, i) => (isCandidate(block) ? [i] : [])).slice(0, MAX_HEADLINES);
  const isHeadline = headlineOf(title);
  const headings = places((block) => block.element.name === 'h1' || isHeadline(block));
  const shown = headings.length > 0 ? headings : places(({ text }) => wanted !== '' && comparable(text) === wanted);
  const around = shown.flatMap((at) => [
    ...blocks.slice(at + 1, at + 1 + LINES_AFTER),
    ...blocks.slice(Math.max(0, at - LINES_BEFORE), at),
  ]);
  return around.map(({ text }) => text).filter((text) => text.length <= MAX_LINE);
}
