import { MAX_FILE_BYTES } from '../limits.ts';
import { rejected } from '../reading.ts';
import type { ByteSource, ContainerItem } from './container.ts';
import { linesOf } from './lines.ts';
import { numbersOf } from './position.ts';
import { utf8Source } from './utf8-source.ts';

/** Newline-delimited JSON: each line that is not blank is a file, named by its number. */
export async function* readNdjson(file: ByteSource, position: string | null): AsyncGenerator<ContainerItem> {
  const source = await utf8Source(file);
  const [start = 0, before = 0] = numbersOf(position);
  let number = before;
  for await (const { bytes, end } of linesOf(source.stream(start), MAX_FILE_BYTES)) {
    number += 1;
    if (bytes !== null && isBlank(bytes)) continue;
    const content = bytes ?? rejected('too-large', `Line ${number} has more than ${MAX_FILE_BYTES} bytes.`);
    yield { name: String(number), mediaType: 'application/json', content, position: `${start + end}:${number}` };
  }
}

/** Only spaces, tabs and carriage returns; a byte order mark may stand before them. */
const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13 || byte === 0xef || byte === 0xbb || byte === 0xbf);
