import PostalMime from 'postal-mime';
import { fragmentParagraphs } from '../html/fragment.ts';
import { type DocumentItem, rawArticle, rejected, type SourceFile, single } from '../reading.ts';

/** Messages within messages and parts within parts; real mails have about five. */
const MAX_NESTING = 20;
const MAX_HEADER_BYTES = 1024 * 1024;

/** The largest mails that are read have about 220,000 lines (16 MB of base64, 76 characters each); each costs memory. */
const MAX_LINES = 230_000;

/** Reads an e-mail: subject, date, sender, and its HTML part, or its plain text where that says more. No attachments. */
export async function readEml({ bytes }: SourceFile): Promise<readonly DocumentItem[]> {
  if (lineCount(bytes) > MAX_LINES) {
    return single(rejected('too-large', `The e-mail has more than ${MAX_LINES} lines.`));
  }
  try {
    const mail = await PostalMime.parse(Buffer.from(bytes), {
      maxNestingDepth: MAX_NESTING,
      maxHeadersSize: MAX_HEADER_BYTES,
      attachmentEncoding: 'arraybuffer',
    });
    const html = mail.html ? fragmentParagraphs(mail.html).join('\n\n') : '';
    const plain = mail.text ? withoutSignature(mail.text) : '';
    // Some newsletters have only "your program cannot show this" in one of the parts.
    const text = html.length >= plain.length / 2 ? html : plain;
    if (!text.trim()) return single(rejected('no-text', 'The e-mail has no text.'));
    const { subject, date, from } = mail;
    return single(
      rawArticle({
        title: subject?.replace(/^(?:(?:re|aw|fwd?|wg)\s*:\s*)+/i, '') || null,
        text,
        published: date ? [{ basis: 'document', text: date }] : [],
        authors: from?.name ? [from.name] : [],
        source: from?.address?.split('@')[1] ?? null,
      }),
    );
  } catch {
    return single(rejected('broken', 'The e-mail cannot be taken apart: its parts are nested too deep or damaged.'));
  }
}

/** Without the signature (RFC 3676, 4.3: a line of two hyphens and a space). */
const withoutSignature = (text: string): string => text.replace(/\r?\n-- \r?\n[\s\S]*$/, '');

function lineCount(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
