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
  for await (const line of linesOf(source.stream(start), MAX_FILE_BYTES)) {
    const number = before + line.number;
    const content = line.bytes ?? rejected('too-large', `Line ${number} has more than ${MAX_FILE_BYTES} bytes.`);
    yield { name: String(number), mediaType: 'application/json', content, position: `${start + line.end}:${number}` };
  }
}
