import { type Total, UNKNOWN_TOTAL } from '../store/event-query.ts';
import type { Page, PageLimits } from '../store/page.ts';
import type { Table } from '../store/table.ts';
import type { Call } from './call.ts';
import { describeFilters } from './describe-filters.ts';
import type { Format } from './formats/format.ts';
import { cursorsOf } from './list-cursors.ts';
import type { ItemKind } from './lists/item-kind.ts';
import { formatted, type Presentation, shown } from './lists/present.ts';
import { nextUrl, urlOf } from './next-link.ts';
import type { Problem } from './problem.ts';
import { content, type Outcome } from './response.ts';

/**
 * Bytes of JSON in a page's items. Lambda's answer may have 6 MB (6,291,556 bytes), in which the body is a JSON string once
 * more: every quotation mark and backslash takes two bytes. So half of it is safe, less 16 KB for the rest of the answer.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const PAGE_BYTES = 3 * 1024 * 1024 - 16 * 1024;

/**
 * How much larger items may become in a format than they are in JSON: XML writes five or six bytes for one, GeoJSON has
 * the names of all columns in every feature, labels come on top.
 */
const GROWTH: Readonly<Record<Format, number>> = {
  json: 1,
  ndjson: 1,
  csv: 1,
  tsv: 1,
  geojson: 1.5,
  atom: 4,
  gdelt: 1,
};
const GROWTH_BY_LABELS = 1.5;

/** What all lists' routes have in their query parameters. */
interface ListParameters extends Presentation {
  readonly limit: number;
  readonly cursor?: string;
}

interface ListRequest<Item extends object> {
  readonly table: Table;
  readonly call: Call;
  readonly format: Format;
  readonly kind: ItemKind<Item>;
  readonly parameters: ListParameters;
  /** Reads the page at a position; null: the first. */
  readonly read: (limits: PageLimits, position: string | null) => Promise<ListPage<Item> | Problem>;
}

/**
 * A page as its reader delivers it; `resume` is where to go on even where there is nothing more for now, `more` what the
 * answer tells besides the items.
 */
export interface ListPage<Item> extends Omit<Page<Item>, 'total'> {
  readonly total?: Total;
  readonly resume?: string;
  readonly more?: object;
}

/** One page of a list as an answer: `items`, `page`, `total` and, as `meta`, the filters as they were understood. */
export async function answerList<Item extends object>(request: ListRequest<Item>): Promise<Outcome> {
  const { table, call, format, kind, parameters, read } = request;
  const { limit, cursor, format: _, csvDialect, fields, labels, ...filters } = parameters;
  const cursors = await cursorsOf(table, call.path, filters);
  const position = cursors.open(cursor);
  if (typeof position === 'object' && position !== null) return position;
  const bytes = Math.floor(PAGE_BYTES / GROWTH[format] / (labels === undefined ? 1 : GROWTH_BY_LABELS));
  const page = await read({ items: limit, bytes }, position);
  if ('kind' in page) return page;
  const next = page.next === null ? null : cursors.seal(page.next);
  const { items, scanned, total = UNKNOWN_TOTAL, resume, more } = page;
  if (format !== 'json') {
    const links = { baseUrl: call.baseUrl, self: urlOf(call), next: next === null ? null : nextUrl(call, next) };
    const headers = {
      'X-Page-Exhausted': String(next === null),
      'X-Total-Relation': total.relation,
      ...(total.value !== null && { 'X-Total-Count': String(total.value) }),
    };
    return content(format, formatted(kind, items, format, parameters, links), { next, headers });
  }
  return {
    kind: 'answer',
    body: {
      items: shown(kind, items, parameters),
      page: {
        returned: items.length,
        scanned,
        exhausted: next === null,
        next: next ?? (resume === undefined ? null : cursors.seal(resume)),
      },
      total,
      ...more,
      meta: { limit, filters: describeFilters(filters) },
    },
    next,
  };
}
