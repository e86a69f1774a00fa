import { agencyReading } from '../json/agency-items.ts';
import type { RawReading } from '../reading.ts';
import { bodyParagraphs } from './body.ts';
import { descendants, first, textOf, type XmlNode } from './tree.ts';

/** An article in NITF 3 (https://www.iptc.org/standards/nitf/). */
export function nitfReading(root: XmlNode): RawReading {
  const head = first(root, 'body.head') ?? root;
  const id = first(root, 'doc-id')?.attributes;
  const issued = first(root, 'date.issue')?.attributes.norm ?? first(root, 'story.date')?.attributes.norm ?? null;
  const content = first(root, 'body.content');
  const dateline = first(head, 'dateline');
  return agencyReading({
    id: id?.['id-string'] ?? null,
    version: first(root, 'du-key')?.attributes.version ?? null,
    status: first(root, 'docdata')?.attributes['management-status'] ?? null,
    embargo: first(root, 'date.release')?.attributes.norm ?? null,
    title: textOf(head, 'hl1') ?? textOf(root, 'title'),
    dateline: dateline ? (textOf(dateline, 'location') ?? dateline.text.trim()) : null,
    teaser: null,
    paragraphs: content ? bodyParagraphs(content) : [],
    published: issued === null ? null : isoOf(issued),
    byline: textOf(head, 'byline', 'person') ?? textOf(head, 'byline'),
    source: textOf(head, 'distributor') ?? first(root, 'doc.copyright')?.attributes.holder ?? null,
    url: null,
    language: first(root, 'body')?.attributes['xml:lang'] ?? null,
    kind: descendants(root, 'media')[0]?.attributes['media-type'] ?? null,
    genres: [],
  });
}

/** ISO 8601 in its basic form, as NITF writes it, in the extended one: `20250128T093000+0100`. */
export function isoOf(basic: string): string {
  const [, year, month, day, hour, minute, second, zone] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?([+-]\d{4}|Z)?)?$/.exec(basic.trim()) ?? [];
  if (!year) return basic;
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second ?? '00'}${zone ?? ''}` : ''}`;
}
