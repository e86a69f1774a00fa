import { fragmentParagraphs } from '../html/fragment.ts';
import { type Rejected, rejected } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { toUtf8 } from '../text/charset-detection.ts';
import { type MimePart, multipart, partOf, type StructuredField, structured } from './mime-part.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** Messages within messages and parts within parts; real mails have about five. */
const MAX_NESTING = 20;
/** Parts of a mail; those with hundreds of pictures have hundreds. */
const MAX_PARTS = 1000;
/** Texts of a mail, each of which may cost milliseconds to tell its character set; digests have up to a hundred. */
const MAX_TEXTS = 150;
/** Bytes of all texts of a mail before they are decoded: newsletters in HTML have up to 300,000. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** A text of a mail in the forms that it came in. */
interface Alternatives {
  html: string | null;
  plain: string | null;
}

class Bounds extends Error {
  readonly rejection: Rejected;
  constructor(rejection: Rejected) {
    super(rejection.code);
    this.rejection = rejection;
  }
}

/** The texts of a message and of those that it brings with it, without attachments, as paragraphs. */
export async function textOfMail(message: MimePart): Promise<string | Rejected> {
  const collector = new Collector();
  try {
    await collector.collect(message, 0, null);
  } catch (error) {
    if (error instanceof Bounds) return error.rejection;
    throw error;
  }
  return collector.texts.map(textOf).filter(Boolean).join('\n\n');
}

/** Some newsletters have only "your program cannot show this" in one of the parts. */
function textOf({ html, plain }: Alternatives): string {
  const shown = html === null ? '' : fragmentParagraphs(html).join('\n\n');
  const written = plain === null ? '' : withoutSignature(plain);
  return shown.length >= written.length / 2 ? shown : written;
}

/** Without the signature (RFC 3676, 4.3: a line of two hyphens and a space). */
function withoutSignature(text: string): string {
  const at = /\r?\n-- \r?\n/.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at);
}

class Collector {
  readonly texts: Alternatives[] = [];
  #parts = 0;
  #texts = 0;
  #bytes = 0;

  /** `open`: the text whose forms the parts of a `multipart/alternative` are. */
  async collect(part: MimePart, depth: number, open: Alternatives | null): Promise<void> {
    this.#parts += 1;
    if (this.#parts > MAX_PARTS)
      throw new Bounds(rejected('too-large', `The e-mail has more than ${MAX_PARTS} parts.`));
    if (depth > MAX_NESTING) throw new Bounds(rejected('too-deep', `The e-mail has more than ${MAX_NESTING} levels.`));
    const type = structured(part.fields.get('content-type') ?? 'text/plain');
    const boundary = type.parameters.get('boundary');
    if (structured(part.fields.get('content-disposition')).value === 'attachment') return;
    if (type.value.startsWith('multipart/')) {
      const forms = type.value === 'multipart/alternative' ? this.#begin() : open;
      if (!boundary) return;
      for (const bytes of multipart(part.body, boundary)) await this.collect(partOf(bytes), depth + 1, forms);
    } else if (type.value === 'message/rfc822') {
      await this.collect(partOf(decodeTransfer(part.body, encodingOf(part))), depth + 1, null);
    } else if (type.value === 'text/html' || type.value === 'text/plain') await this.#add(part, type, open);
  }

  #begin(): Alternatives {
    const forms: Alternatives = { html: null, plain: null };
    this.texts.push(forms);
    return forms;
  }

  async #add(part: MimePart, { value, parameters }: StructuredField, open: Alternatives | null): Promise<void> {
    this.#texts += 1;
    if (this.#texts > MAX_TEXTS)
      throw new Bounds(rejected('too-large', `The e-mail has more than ${MAX_TEXTS} texts.`));
    this.#bytes += part.body.length;
    if (this.#bytes > MAX_TEXT_BYTES)
      throw new Bounds(rejected('too-large', `The texts of the e-mail have more than ${MAX_TEXT_BYTES} bytes.`));
    const bytes = decodeTransfer(part.body, encodingOf(part));
    const text = decode(await toUtf8(bytes, parameters.get('charset') ?? null));
    const forms = open ?? this.#begin();
    if (value === 'text/html') forms.html = `${forms.html ?? ''}${text}`;
    else forms.plain = `${forms.plain ?? ''}${isFlowed(parameters) ? flowed(text) : text}`;
  }
}

const encodingOf = ({ fields }: MimePart): string | undefined => fields.get('content-transfer-encoding');
const isFlowed = (parameters: ReadonlyMap<string, string>): boolean => /^flowed$/i.test(parameters.get('format') ?? '');
/** Lines that end in a space go on (RFC 3676), but for the mark of a signature. */
const flowed = (text: string): string => text.replace(/(?<!(?:^|\n)--) \r?\n/g, ' ');
