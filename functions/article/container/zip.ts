import { zipContent } from '../archive/zip-content.ts';
import { zipDirectory, zipEntries } from '../archive/zip-directory.ts';
import { rejected } from '../reading.ts';
import type { ByteSource, ContainerItem } from './container.ts';
import { isClutter } from './entry-name.ts';
import { numbersOf } from './position.ts';
import { windowed } from './window.ts';

/**
 * A ZIP archive: each file that is no clutter, by its path, in the order of its directory. Paths are labels only. Entries that
 * together have more bytes than the archive overlap, which only bombs do.
 */
export async function* readZip(archive: ByteSource, position: string | null): AsyncGenerator<ContainerItem> {
  const ended = (code: 'broken' | 'bomb', message: string): ContainerItem => ({
    name: '(directory)',
    mediaType: null,
    content: rejected(code, message),
    position: `${archive.size}:0`,
  });
  const directory = await zipDirectory(archive);
  if (directory === null) return yield ended('broken', 'The archive has no directory: it was cut.');
  const [start = directory.start, before = 0] = numbersOf(position);
  const source = windowed(archive);
  let packed = before;
  let last = start;
  for await (const entry of zipEntries(archive, directory, start)) {
    packed += entry.compressedSize;
    last = entry.next;
    if (packed > archive.size) return yield ended('bomb', 'The entries of the archive overlap.');
    if (isClutter(entry.name)) continue;
    const content = await zipContent(source, entry);
    yield { name: entry.name, mediaType: null, content, position: `${entry.next}:${packed}` };
  }
  if (last < directory.end) yield ended('broken', 'The directory of the archive is damaged; what follows is not read.');
}
