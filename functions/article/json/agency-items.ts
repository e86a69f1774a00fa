import { fragmentParagraphs } from '../html/fragment.ts';
import { type RawReading, type Rejected, rejected } from '../reading.ts';
import { cleanLine } from '../text/clean-text.ts';

/** What agencies say of an item, whatever the format; every field may be missing. */
export interface AgencyItem {
  readonly id: string | null;
  readonly version: string | null;
  readonly status: string | null;
  readonly embargo: string | null;
  readonly title: string | null;
  readonly dateline: string | null;
  /** What stands before the text to sum it up, or null. */
  readonly teaser: string | null;
  /** Paragraphs of the text. */
  readonly paragraphs: readonly string[];
  readonly published: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** What it is instead of a text, where it is none: "picture", "audio", "event". */
  readonly kind: string | null;
  /** Names of genres. */
  readonly genres: readonly string[];
}

/** Genres of agencies that announce what is to come or list what there is (dpa: Vorschau, Achtung, Terminvorschau). */
const PREVIEWS = /^(?:Vorschau|Tagesvorschau|Wochenvorschau|Terminvorschau|Achtung|Advisory|Daybook)$/i;
const TEST = /\bTest(?:artikel|meldung|message| article)\b/i;
/** Result services print tables of which little is prose. */
const RESULTS = /^(?:Ergebnisse|Tabellen?|Lottozahlen|Lotto|Gewinnzahlen)\b/i;
/** A word of the publisher that it takes an item back (NewsCodes `pubstatusg2`, ninjs `pubstatus`). */
const WITHDRAWN = /^(?:stat:)?(?:cancel+ed|withheld|killed)$/i;

/** The article of an agency's item, or the reason why it is none. */
export function agencyReading(item: AgencyItem): RawReading {
  const edition = item.id === null ? null : { id: item.id, version: item.version };
  const heldBack = item.embargo !== null && /withheld/i.test(item.status ?? '');
  if (edition && WITHDRAWN.test(item.status ?? '') && !heldBack)
    return { kind: 'withdrawn', edition, message: `The publisher set the item to "${item.status}".` };
  const refused = refusal(item);
  if (refused) return refused;
  const teaser = cleanLine(item.teaser ?? '');
  const [first = '', ...rest] = item.paragraphs.filter((paragraph) => paragraph !== teaser);
  const dateline = item.dateline?.trim() ?? '';
  const opening = dateline === '' || first.startsWith(dateline) ? first : `${dateline} ${first}`;
  return {
    kind: 'raw',
    title: item.title,
    text: [teaser, opening, ...rest].filter(Boolean).join('\n\n'),
    published: item.published ? [{ basis: 'document', text: item.published }] : [],
    source: item.source,
    url: item.url,
    authors: item.byline ? [item.byline.replace(/^(?:Von|By)\s+/i, '')] : [],
    language: item.language,
    related: [],
    edition,
    embargoUntil: item.embargo,
  };
}

function refusal({ title, genres, kind, paragraphs }: AgencyItem): Rejected | null {
  if (paragraphs.length === 0) {
    if (/^(?:picture|image|photo|graphic)$/i.test(kind ?? '')) return rejected('image-only', 'The item is a picture.');
    if (/^(?:audio|video)$/i.test(kind ?? '')) return rejected('audio-only', 'The item is a recording.');
    return rejected('no-text', 'The item has no text.');
  }
  if (TEST.test(title ?? '')) return rejected('test-message', 'The item is a test of the agency.');
  if (genres.some((genre) => PREVIEWS.test(genre))) return rejected('preview', 'The item announces what is to come.');
  if (RESULTS.test(title ?? '')) return rejected('table', 'The item is a table of results.');
  return null;
}

/** Paragraphs of an HTML fragment without its tables. */
export const htmlParagraphs = (html: string): string[] => [
  ...fragmentParagraphs(html.replace(/<table[\s\S]*?<\/table>/gi, '')),
];
