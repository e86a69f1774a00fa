import { parsePublished } from '../dates/publication-date.ts';
import { type Edition, type RawArticle, type RawReading, type Rejected, rawArticle, rejected } from '../reading.ts';
import { authorsOf } from './byline.ts';
import { extendedDate, instant } from './iptc-date.ts';
import { otherMedium } from './medium.ts';
import { isWithdrawal, noArticle } from './message-kind.ts';

/** The text of an item, as far as its format has it. */
export interface AgencyText {
  /** With the dateline where it belongs. */
  readonly paragraphs: readonly string[];
  /** Characters in tables, which are no part of the paragraphs. */
  readonly tabular: number;
}

/** What agencies say of an item, whatever the format. Texts are empty and lists are too where nothing is said. */
export interface AgencyItem {
  readonly edition: Edition | null;
  /** IPTC's publication status without its scheme: `usable`, `canceled`, `withheld`. */
  readonly status: string;
  /** When the embargo ends, as it is written, or the note that tells of it. */
  readonly embargo: string;
  /** What the item is to those who get it: `correction`, `kill`. */
  readonly signals: readonly string[];
  /** Notes to editors, all of them. */
  readonly notes: readonly string[];
  /** Notes on the genre. */
  readonly genreNotes: readonly string[];
  /** IPTC's nature of the item: `text`, `picture`. */
  readonly medium: string;
  /** The text, or why there is none. */
  readonly content: AgencyText | Rejected;
  readonly title: string;
  /** Genres and subjects: their names and codes. */
  readonly terms: readonly string[];
  readonly keywords: readonly string[];
  /** Dates of publication, best first. */
  readonly published: readonly string[];
  readonly source: string | null;
  readonly url: string | null;
  readonly byline: string;
  /** Who is named as creator beside the byline. */
  readonly creators: readonly string[];
  readonly language: string | null;
  readonly related: RawArticle['related'];
}

/** An item of which nothing is known but what is given. */
export const agencyItem = (given: Partial<AgencyItem> & Pick<AgencyItem, 'content' | 'title'>): AgencyItem => ({
  edition: null,
  status: '',
  embargo: '',
  signals: [],
  notes: [],
  genreNotes: [],
  medium: '',
  terms: [],
  keywords: [],
  published: [],
  source: null,
  url: null,
  byline: '',
  creators: [],
  language: null,
  related: [],
  ...given,
});

/** The article of an agency's item, its withdrawal, or why it is none: the same for all formats of agencies. */
export function agencyReading(item: AgencyItem): RawReading {
  const { edition, content, title } = item;
  const embargoUntil = instant(item.embargo) ?? parsePublished(item.embargo);
  if (isTakenBack(item, embargoUntil)) return withdrawal(edition);
  if (item.embargo && embargoUntil === null && !LIFTED.test(item.embargo)) return EMBARGOED;
  const medium = otherMedium(item.medium);
  if (medium) return medium;
  if ('code' in content) return content;
  const { paragraphs, tabular } = content;
  const { terms, keywords, genreNotes: notes } = item;
  const none = noArticle({ title, terms, keywords, notes, paragraphs, tabular });
  if (none) return none;
  if (paragraphs.length === 0) return rejected('no-text', 'The item has no text.');
  return rawArticle({
    title: title || null,
    text: paragraphs.join('\n\n'),
    published: item.published.filter(Boolean).map((date) => ({ basis: 'document', text: extendedDate(date) })),
    source: item.source,
    url: item.url,
    authors: authorsOf(item.byline, item.creators),
    language: item.language,
    related: item.related,
    edition,
    embargoUntil,
  });
}

/** An embargo that has to be kept although its end is not known. */
const EMBARGOED = rejected('embargoed', 'The item is under an embargo, and it does not say until when.');
const LIFTED = /\b(?:aufgehoben|entfällt|lifted|keine sperrfrist)\b/i;

/** Signals that take an item back. */
const WITHDRAWING = /^(?:kill|cancell?ed|cancel|withdrawal|withdrawn|retraction)$/i;

function isTakenBack({ status, signals, notes }: AgencyItem, embargoUntil: string | null): boolean {
  if (/^(?:cancell?ed|killed)$/i.test(status)) return true;
  // What is held back until a time is under embargo; without one it is taken back.
  if (/^withheld$/i.test(status) && embargoUntil === null) return true;
  return signals.some((signal) => WITHDRAWING.test(signal)) || notes.some(isWithdrawal);
}

/** A withdrawal; it can only be followed where the story has an id. */
function withdrawal(edition: Edition | null): RawReading {
  if (edition) return { kind: 'withdrawn', edition, message: 'The publisher has taken the item back.' };
  return rejected('not-an-article', 'The item takes back a story of which it does not say the id.');
}
