import { agencyItem, agencyReading } from '../agency/agency-item.ts';
import { htmlBody, type NewsBody, NO_BODY } from '../agency/news-body.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { nitfContent } from '../newsml/nitf.ts';
import type { RawReading } from '../reading.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { codeOf, isObject, type JsonObject, lowerNames, objectsAt, textAt, textsAt } from './json-object.ts';
import { plainTextOf, type Rendition, renditionsOf } from './ninjs-renditions.ts';

/** Whether a JSON object is an item of IPTC's ninjs (1.x, 2.x, 3.x), which Depesche's own form with `text` is not. */
export function isNinjs(item: JsonObject): boolean {
  if (typeof item.text === 'string') return false;
  const names = Object.keys(item).map((name) => name.toLowerCase());
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const isOfKind = has(/^uri$/) && has(/^type$/) && KINDS.has(textAt(lowerNames(item), 'type'));
  return (
    isOfKind ||
    has(/^(?:versioncreated|bodies|headlines|pubstatus|eventdetails|planningdetails)$/) ||
    (has(/^uri$/) && has(/^(?:headline|body|description|rendition|association)/))
  );
}

/** Values of `type` in all versions of ninjs. */
const KINDS: ReadonlySet<string> = new Set(
  'text audio video picture graphic composite component event planning package'.split(' '),
);

/** Reads an item of ninjs. */
export function readNinjs(original: JsonObject): RawReading {
  const item = lowerNames(original);
  const uri = textAt(item, 'uri');
  const names = (field: string) => objectsAt(item, field).map((term) => textAt(term, 'name'));
  const body = bodyOf(item);
  return agencyReading(
    agencyItem({
      edition: uri ? { id: uri, version: textAt(item, 'version') || null } : null,
      status: codeOf(textAt(item, 'pubstatus')),
      embargo: textAt(item, 'embargoed'),
      notes: [textAt(item, 'ednote'), ...objectsAt(item, 'ednotes').map((note) => textAt(note, 'value'))],
      medium: mediumOf(item),
      content: body,
      title: plainTextOf(renditionsOf(item, 'headline'), 'main') || textAt(item, 'title') || body.title,
      terms: ['genres', 'genre', 'subjects', 'subject'].flatMap(names),
      keywords: textsAt(item, 'keywords'),
      published: ['versioncreated', 'contentcreated', 'firstcreated'].map((name) => textAt(item, name)),
      source: sourceOf(item),
      url: /^https?:\/\//.test(uri) ? uri : null,
      byline: textAt(item, 'by', 'byline'),
      language: textAt(item, 'language') || null,
      related: relatedOf(item),
    }),
  );
}

/** The type of an item; without one, what describes an event or a plan is one. */
function mediumOf(item: JsonObject): string {
  const isEvent = isObject(item.eventdetails) || isObject(item.planningdetails);
  return textAt(item, 'type').toLowerCase() || (isEvent ? 'event' : '');
}

/** The text of an item: of its renditions HTML first, then NITF, then plain text; the description where there is no other. */
function bodyOf(item: JsonObject): NewsBody & { readonly title: string } {
  const bodies = renditionsOf(item, 'body');
  const descriptions = renditionsOf(item, 'description').filter(({ role }) => !NO_DESCRIPTION.test(role));
  const candidates = [...FORMS.flatMap((form) => bodies.filter((body) => formOf(body) === form)), ...descriptions];
  for (const candidate of candidates) {
    const body = readBody(candidate);
    if (body.paragraphs.some((paragraph) => /\p{L}/u.test(paragraph))) return body;
  }
  return { ...NO_BODY, title: '' };
}

const NO_DESCRIPTION = /caption|credit|writer|title/i;
const FORMS = ['html', 'nitf', 'text'] as const;

function formOf({ type, value }: Rendition): (typeof FORMS)[number] | 'other' {
  if (/nitf/i.test(type) || /<nitf\b/i.test(value.slice(0, 1000))) return 'nitf';
  if (/html/i.test(type) || /<(?:p|div|section|br)\b/i.test(value)) return 'html';
  return /xml/i.test(type) ? 'other' : 'text';
}

function readBody(body: Rendition): NewsBody & { readonly title: string } {
  switch (formOf(body)) {
    case 'html':
      return { ...htmlBody(body.value), title: '' };
    case 'nitf': {
      const nitf = parseXml(body.value);
      return 'code' in nitf ? { ...NO_BODY, title: '' } : nitfContent(nitf);
    }
    default:
      return { ...NO_BODY, title: '', paragraphs: fragmentParagraphs(body.value) };
  }
}

function sourceOf(item: JsonObject): string | null {
  const [info] = [...objectsAt(item, 'infosources'), ...objectsAt(item, 'infosource')].map((it) => textAt(it, 'name'));
  return info || textAt(item, 'source', 'copyrightholder', 'provider') || null;
}

/** Stories that hang on the item; pictures and other media are part of it. */
function relatedOf(item: JsonObject): { title: string; url: string | null }[] {
  const { associations } = item;
  const all = isObject(associations) ? Object.values(associations).filter(isObject) : objectsAt(item, 'associations');
  return all
    .map(lowerNames)
    .filter((story) => textAt(story, 'type') === 'text')
    .map((story) => {
      const uri = textAt(story, 'uri');
      return {
        title: plainTextOf(renditionsOf(story, 'headline'), 'main') || textAt(story, 'title'),
        url: /^https?:\/\//.test(uri) ? uri : null,
      };
    })
    .filter(({ title }) => title !== '');
}
