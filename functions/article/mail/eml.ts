import { addressParser, decodeWords } from 'postal-mime';
import { type DocumentItem, rawArticle, rejected, type SourceFile, single } from '../reading.ts';
import { textOfMail } from './mail-text.ts';
import { type MimePart, partOf, structured } from './mime-part.ts';

/** Characters of a subject and of a list of senders that are looked at. */
const MAX_FIELD = 2000;

/**
 * Reads an e-mail: subject, date, sender, and its HTML part, or its plain text where that says more. No attachments. The parts are
 * taken apart here and not by the library, which needs seconds and hundreds of megabytes for a mail of many lines or parts.
 */
export async function readEml({ bytes }: SourceFile): Promise<readonly DocumentItem[]> {
  const mail = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (isTruncated(mail)) return single(rejected('broken', 'The e-mail was cut: the end of its parts is missing.'));
  const text = await textOfMail(mail);
  if (typeof text !== 'string') return single(text);
  if (!text.trim()) return single(rejected('no-text', 'The e-mail has no text.'));
  const field = (name: string): string => mail.fields.get(name)?.slice(0, MAX_FIELD) ?? '';
  const subject = decodeWords(field('subject'));
  const [from] = addressParser(field('from'), { flatten: true });
  const date = field('date');
  return single(
    rawArticle({
      title: subject.replace(/^(?:(?:re|aw|fwd?|wg)\s*:\s*)+/i, '') || null,
      text,
      published: date ? [{ basis: 'document', text: date }] : [],
      authors: from?.name ? [from.name] : [],
      source: from?.address?.split('@')[1] ?? null,
    }),
  );
}

/** Whether the line that ends the parts of a mail (RFC 2046, 5.1.1) is missing. */
function isTruncated({ fields, body }: MimePart): boolean {
  const { value, parameters } = structured(fields.get('content-type'));
  const boundary = parameters.get('boundary');
  return value.startsWith('multipart/') && boundary !== undefined && !body.includes(`--${boundary}--`);
}
