import type * as v from 'valibot';
import type { RelatedLink } from '../article.ts';

/** How publishers introduce links to other articles. German, then English; one per line, sorted. */
const LEAD_INS = [
  'Auch interessant',
  'Das könnte Sie auch interessieren',
  'Lesen Sie auch',
  'Lesen Sie dazu',
  'Lesen Sie hier',
  'Lesen Sie mehr',
  'Mehr dazu',
  'Mehr zu diesem Thema',
  'Mehr zum Thema',
  'Siehe auch',
  'Weitere Informationen',
  'Weiterlesen',
  'Weiterführende Links',
  'Zum Thema',
  'More on this story',
  'Read also',
  'Read more',
  'Related',
  'See also',
];
const TEASER = new RegExp(`^(?:${LEAD_INS.join('|')})(?:\\s*[-–—:|>»]+\\s*(?<title>.*))?$`, 'iu');
const URL_IN_TEXT = /\bhttps?:\/\/\S+/;

type Link = v.InferOutput<typeof RelatedLink>;

/**
 * Takes the teasers out of an article's paragraphs. A bare lead-in ("Mehr zum Thema:") announces the paragraphs that
 * follow it to the end.
 */
export function splitRelated(all: readonly string[]): { paragraphs: string[]; related: Link[] } {
  const kept: string[] = [];
  const related: Link[] = [];
  let listing = false;
  for (const paragraph of all) {
    const teaser = TEASER.exec(paragraph);
    if (teaser && !teaser.groups?.title) listing = true;
    else if (teaser || listing) related.push(toLink(teaser?.groups?.title ?? paragraph));
    else kept.push(paragraph);
  }
  return { paragraphs: kept, related };
}

function toLink(text: string): Link {
  const url = URL_IN_TEXT.exec(text)?.[0] ?? null;
  const title = (url ? text.replace(url, '') : text).replace(/^[-–—•*\s]+|(?<![-–—:(\s])[-–—:(\s]+$/g, '');
  return { title: title || (url ?? ''), url };
}
