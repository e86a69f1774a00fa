import type { Article } from './article.ts';
import { datelineDate } from './dates/dateline-date.ts';
import { publication } from './dates/publication-date.ts';
import { dateInUrl } from './dates/written-date.ts';
import { MAX_RAW_LENGTH, MAX_TEXT_BYTES } from './limits.ts';
import { type FileFacts, type RawReading, type Reading, rejected } from './reading.ts';
import { cleanLine, paragraphs } from './text/clean-text.ts';
import { splitHeadLines } from './text/head-lines.ts';
import { splitHeadline } from './text/headline.ts';
import { detectLanguage } from './text/language.ts';
import { splitRelated } from './text/related-links.ts';

/** The article that a reader's raw form amounts to. What the uploader declared counts more than the file itself. */
export function toArticle(raw: RawReading, { metadata, uploadedAt }: FileFacts): Reading {
  if (raw.kind !== 'raw') return raw;
  const { edition, embargoUntil } = raw;
  if (raw.text.length + (raw.title?.length ?? 0) > MAX_RAW_LENGTH) return TOO_LARGE;
  const known = cleanLine(metadata.title || raw.title || '');
  const head = splitHeadLines(raw.text);
  const { title, text } = known ? { title: known, text: head.text } : splitHeadline(head.text);
  const { paragraphs: kept, related } = splitRelated(withoutTitle(paragraphs(text), title));
  const body = kept.join('\n\n');
  if (!title && !body) return rejected('empty', 'The article has no text.');
  if (Buffer.byteLength(title + body) > MAX_TEXT_BYTES) return TOO_LARGE;
  if (isNumbers(body)) return rejected('table', 'The text has more digits than letters.');
  const language = languageOf(`${title}\n${body}`, metadata.language ?? raw.language);
  if (language === null) return rejected('unsupported-language', 'The text is neither German nor English.');
  const lead = kept[0] ?? '';
  const url = cleanLine(metadata.url ?? raw.url ?? '') || null;
  const dates = [
    { basis: 'declared', text: metadata.published ?? '' },
    ...raw.published,
    { basis: 'url', text: dateInUrl(url ?? '') ?? '' },
    { basis: 'dateline', text: head.date ?? datelineDate(lead, uploadedAt) ?? '' },
  ] as const;
  const article: Article = {
    title,
    lead,
    body,
    language,
    ...publication(dates, uploadedAt),
    source: cleanLine(metadata.source ?? raw.source ?? '') || null,
    url,
    authors: (raw.authors.length > 0 ? raw.authors : head.authors).map(cleanLine).filter(Boolean),
    related: [...raw.related, ...related],
  };
  return { kind: 'article', article, edition, embargoUntil };
}

const TOO_LARGE = rejected('too-large', `The text has more than ${MAX_TEXT_BYTES} bytes.`);

/** Shorter texts can be a telephone number or a date. */
const MIN_NUMBERS = 200;
/** What is looked at to tell a table. */
const SAMPLE = 10_000;

/** Rates, results and the like: no sentences. */
function isNumbers(body: string): boolean {
  const sample = body.slice(0, SAMPLE);
  const digits = sample.match(/\d/g)?.length ?? 0;
  return digits >= MIN_NUMBERS && digits > (sample.match(/\p{L}/gu)?.length ?? 0);
}

/** The title is told once, not again by the first line of the text. */
function withoutTitle(all: readonly string[], title: string): readonly string[] {
  return all[0] === title ? all.slice(1) : all;
}

/** The language of the text itself; the declared one decides only where the text does not tell. */
function languageOf(text: string, declared: string | null): Article['language'] | null {
  const detected = detectLanguage(text);
  if (detected === 'other') return null;
  if (detected !== 'und') return detected;
  const primary = declared?.toLowerCase().split(/[-_]/)[0];
  if (!primary) return 'und';
  return primary === 'de' || primary === 'en' ? primary : null;
}
