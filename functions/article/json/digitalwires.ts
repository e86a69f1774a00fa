import { type AgencyText, agencyItem, agencyReading } from '../agency/agency-item.ts';
import { joinDateline, withDateline } from '../agency/dateline.ts';
import { otherMedium } from '../agency/medium.ts';
import { htmlBody } from '../agency/news-body.ts';
import { type RawReading, type Rejected, rejected } from '../reading.ts';
import { cleanLine } from '../text/clean-text.ts';
import { codeOf, type JsonObject, objectsAt, textAt, textsAt } from './json-object.ts';

/** Whether a JSON object is an item of dpa's digitalwires. */
export const isDigitalwires = (item: JsonObject): boolean =>
  textAt(item, 'format').startsWith('digitalwires') || ('article_html' in item && 'urn' in item);

/** Reads an item of dpa's digitalwires, as the agency's own conversion to NewsML-G2 has it. */
export function readDigitalwires(item: JsonObject): RawReading {
  const urn = textAt(item, 'urn');
  const named = (...types: readonly string[]) =>
    objectsAt(item, 'categories').filter((category) => types.includes(textAt(category, 'type')));
  const names = (type: string): string[] => named(type).map((category) => textAt(category, 'name'));
  const notes = (role: string): string[] =>
    objectsAt(item, 'ednotes')
      .filter((note) => textAt(note, 'role').endsWith(role))
      .map((note) => textAt(note, 'ednote'));
  return agencyReading(
    agencyItem({
      edition: urn ? { id: urn, version: textAt(item, 'version') || null } : null,
      status: codeOf(textAt(item, 'pubstatus')),
      embargo: textAt(item, 'embargoed') || notes('embargo').join(' '),
      signals: [codeOf(textAt(item, 'signal'))],
      notes: notes(''),
      genreNotes: notes('genrenote'),
      content: contentOf(item),
      title: textAt(item, 'headline'),
      terms: [
        ...named('dnltype:genre', 'dnltype:dpasubject').flatMap((it) => [textAt(it, 'name'), textAt(it, 'qcode')]),
        ...textsAt(item, 'genre_names'),
      ],
      keywords: names('dnltype:keyword'),
      published: [textAt(item, 'version_created'), textAt(item, 'content_created')],
      source: textAt(item, 'creditline') || (names('dnltype:provider')[0] ?? null),
      byline: textAt(item, 'byline'),
      creators: names('dnltype:creator'),
      language: textAt(item, 'language') || null,
      related: ['linkbox_html', 'infobox_html'].flatMap((box) => htmlBody(textAt(item, box)).related),
    }),
  );
}

/** The teaser and the text; an item without a text is what hangs on it. */
function contentOf(item: JsonObject): AgencyText | Rejected {
  const html = textAt(item, 'article_html');
  if (!html) {
    const media = objectsAt(item, 'associations').map((association) => textAt(association, 'type'));
    const other = media.map(otherMedium).find((reason) => reason !== null);
    return other ?? rejected('no-text', 'The item has no text.');
  }
  const { paragraphs, tabular } = htmlBody(html);
  const teaser = cleanLine(textAt(item, 'teaser'));
  const text = joinDateline(withDateline(paragraphs, textAt(item, 'dateline')));
  return { paragraphs: teaser && text[0] !== teaser ? [teaser, ...text] : text, tabular };
}
