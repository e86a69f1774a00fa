import * as v from 'valibot';
import type { RawReading } from '../reading.ts';
import { paragraphs } from '../text/clean-text.ts';
import { agencyReading, htmlParagraphs } from './agency-items.ts';

const text = v.nullish(v.string(), null);
const Valued = v.object({ role: text, value: text, contenttype: text, contentType: text });

/** An item of IPTC ninjs, versions 1 (`headline`, `body_text`), 2 (`headlines`, `bodies`) and 3 (camel case). */
export const Ninjs = v.pipe(
  v.object({
    uri: v.string(),
    type: text,
    version: v.nullish(v.union([v.number(), v.string()]), null),
    versioncreated: text,
    versionCreated: text,
    firstcreated: text,
    pubstatus: text,
    pubStatus: text,
    embargoed: text,
    embargoedreason: text,
    language: text,
    headline: text,
    title: text,
    byline: text,
    by: text,
    copyrightholder: text,
    copyrightHolder: text,
    body_text: text,
    body_xhtml: text,
    headlines: v.nullish(v.array(Valued), []),
    bodies: v.nullish(v.array(Valued), []),
  }),
  v.check(
    ({ type, versioncreated, versionCreated, bodies, body_text, body_xhtml }) =>
      [type, versioncreated, versionCreated, body_text, body_xhtml].some((it) => it !== null) || bodies.length > 0,
    'needs a type, a version or a body',
  ),
);

export function ninjsReading(item: v.InferOutput<typeof Ninjs>): RawReading {
  const main = <T extends { role: string | null }>(list: readonly T[]): T | undefined =>
    list.find(({ role }) => role === 'main') ?? list[0];
  return agencyReading({
    id: item.uri,
    version: item.version === null ? null : String(item.version),
    status: item.pubstatus ?? item.pubStatus,
    embargo: item.embargoed,
    title: item.headline ?? main(item.headlines)?.value ?? item.title,
    dateline: null,
    teaser: null,
    paragraphs: bodyOf(item),
    published: item.versioncreated ?? item.versionCreated ?? item.firstcreated,
    byline: item.byline ?? item.by,
    source: item.copyrightholder ?? item.copyrightHolder,
    url: /^https?:/.test(item.uri) ? item.uri : null,
    language: item.language,
    kind: item.type,
    genres: [],
  });
}

/** The body in HTML where there is one, since it knows its paragraphs, else as text. */
function bodyOf({ bodies, body_xhtml, body_text }: v.InferOutput<typeof Ninjs>): string[] {
  const typeOf = (body: v.InferOutput<typeof Valued>) => body.contenttype ?? body.contentType ?? body.role ?? '';
  const html = body_xhtml ?? bodies.find((body) => /html|nitf/i.test(typeOf(body)))?.value;
  if (html) return htmlParagraphs(html);
  return paragraphs(body_text ?? bodies.find(({ value }) => value)?.value ?? '');
}
