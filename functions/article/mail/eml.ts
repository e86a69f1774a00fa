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
    const { subject, from, headers } = mail;
    if (isTruncated(bytes, headers)) {
      return single(rejected('broken', 'The e-mail was cut: the end of its parts is missing.'));
    }
    const html = mail.html ? fragmentParagraphs(mail.html).join('\n\n') : '';
    const plain = mail.text ? withoutSignature(mail.text) : '';
    // Some newsletters have only "your program cannot show this" in one of the parts.
    const text = html.length >= plain.length / 2 ? html : plain;
    if (!text.trim()) return single(rejected('no-text', 'The e-mail has no text.'));
    // As it was written: with the offset, which tells the day.
    const date = headers.find(({ key }) => key === 'date')?.value;
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

/** Whether the line that ends the parts of a mail (RFC 2046, 5.1.1) is missing. */
function isTruncated(bytes: Uint8Array, headers: readonly { readonly key: string; readonly value: string }[]): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (!/^\s*multipart\//i.test(type)) return false;
  const [, quoted, bare] = /\bboundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  return (
    boundary !== undefined && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(`--${boundary}--`)
  );
}

/** Without the signature (RFC 3676, 4.3: a line of two hyphens and a space). */
const withoutSignature = (text: string): string => text.replace(/\r?\n-- \r?\n[\s\S]*$/, '');

function lineCount(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
