import * as v from 'valibot';
import type { RawReading } from '../reading.ts';
import { agencyReading, htmlParagraphs } from './agency-items.ts';

const text = v.nullish(v.string(), null);

/** An item of dpa's digitalwires (https://github.com/dpa-newslab/digitalwires-to-newsml-g2). */
export const DpaItem = v.object({
  format: v.pipe(v.string(), v.startsWith('digitalwires')),
  urn: v.string(),
  version: v.nullish(v.union([v.number(), v.string()]), null),
  version_created: text,
  pubstatus: text,
  embargoed: text,
  language: text,
  headline: text,
  byline: text,
  dateline: text,
  teaser: text,
  article_html: text,
  creditline: text,
  associations: v.nullish(v.array(v.object({ type: text })), []),
  genre_names: v.nullish(v.array(v.string()), []),
});

export function dpaReading(item: v.InferOutput<typeof DpaItem>): RawReading {
  return agencyReading({
    id: item.urn,
    version: item.version === null ? null : String(item.version),
    status: item.pubstatus,
    embargo: item.embargoed,
    title: item.headline,
    dateline: item.dateline,
    teaser: item.teaser,
    paragraphs: htmlParagraphs(item.article_html ?? ''),
    published: item.version_created,
    byline: item.byline,
    source: item.creditline,
    url: null,
    language: item.language,
    kind: item.associations[0]?.type ?? null,
    genres: item.genre_names,
  });
}
