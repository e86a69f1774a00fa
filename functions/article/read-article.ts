import type { Article } from './article.ts';
import { cleanLine, paragraphs } from './clean-text.ts';
import { decode } from './decode.ts';
import { binaryFormat, textFormat } from './format.ts';
import { readJsonArticle } from './json-article.ts';
import { detectLanguage } from './language.ts';
import { readPlainText } from './plain-text.ts';
import { publication } from './publication-date.ts';
import { type FileFacts, type RawArticle, type Reading, type Rejected, rejected } from './reading.ts';
import { splitRelated } from './related-links.ts';

/** Bytes of a file that are read at all; an hour of speech is some 60 KB, the longest press articles 200 KB. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** UTF-8 bytes of an article's text: it is stored in one DynamoDB item, which holds 400 KB. */
export const MAX_TEXT_BYTES = 256 * 1024;

/** Turns a file into an article, or says why it is none. What the uploader declared counts more than the file itself. */
export function readArticle(bytes: Uint8Array, facts: FileFacts): Reading {
  if (bytes.length > MAX_FILE_BYTES) return rejected('too-large', `The file has more than ${MAX_FILE_BYTES} bytes.`);
  const binary = binaryFormat(bytes);
  if (binary) return rejected('unsupported-format', `Files of the kind ${binary} are not read.`);
  const text = decode(bytes);
  if (text === null) return rejected('not-text', 'The file is binary.');
  if (text.trim() === '') return rejected('empty', 'The file is empty.');
  const raw = readRaw(text, facts);
  return raw.kind === 'rejected' ? raw : toArticle(raw, facts);
}

function readRaw(text: string, { metadata }: FileFacts): RawArticle | Rejected {
  switch (textFormat(text)) {
    case 'json':
      return readJsonArticle(text);
    case 'markup':
      return rejected('unsupported-format', 'HTML and XML are not read.');
    case 'plain':
      return readPlainText(text, metadata.title ?? null);
  }
}

function toArticle(raw: RawArticle, { metadata, uploadedAt }: FileFacts): Reading {
  const { paragraphs: kept, related } = splitRelated(paragraphs(raw.text));
  const title = cleanLine(metadata.title || raw.title || '');
  const body = kept.join('\n\n');
  if (!title && !body) return rejected('empty', 'The article has no text.');
  if (Buffer.byteLength(title + body) > MAX_TEXT_BYTES) {
    return rejected('too-large', `The text has more than ${MAX_TEXT_BYTES} bytes.`);
  }
  const language = languageOf(`${title}\n${body}`, metadata.language ?? raw.language);
  if (language === null) return rejected('unsupported-language', 'The text is neither German nor English.');
  return {
    kind: 'article',
    article: {
      title,
      lead: kept[0] ?? '',
      body,
      language,
      ...publication(
        [
          { basis: 'declared', text: metadata.published },
          { basis: 'document', text: raw.published },
        ],
        uploadedAt,
      ),
      source: cleanLine(metadata.source ?? raw.source ?? '') || null,
      url: cleanLine(metadata.url ?? raw.url ?? '') || null,
      authors: raw.authors.map(cleanLine).filter(Boolean),
      related,
    },
  };
}

/** The language of the text itself; the declared one decides only where the text is too short to tell. */
function languageOf(text: string, declared: string | null): Article['language'] | null {
  const detected = detectLanguage(text);
  if (detected === 'other') return null;
  if (detected !== 'und') return detected;
  const primary = declared?.toLowerCase().split(/[-_]/)[0];
  if (!primary) return 'und';
  return primary === 'de' || primary === 'en' ? primary : null;
}
