import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { EventRecord } from '../coder/event.ts';
import { gdelt } from '../http/formats/gdelt.ts';
import type { Change } from '../store/changes.ts';

/** Changes as compressed lines of JSON, each as `/changes` has it. The same changes make the same bytes. */
export function changesFile(changes: readonly Change[]): Uint8Array {
  return gzipSync(changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
}

/** The time of an entry of a ZIP file; 1980 is the earliest there is (APPNOTE.TXT, 4.4.6). It is local time in the file, whatever the zone. */
const noTime = () => new Date(1980, 0, 1);

/** Events as GDELT has them: the columns of its event table in a ZIP file of one entry, which is named like the file. */
export function gdeltFile(events: readonly EventRecord[], fileName: string): Uint8Array {
  const entry = fileName.replace(/\.zip$/, '');
  return zipSync({ [entry]: Buffer.from(gdelt(events)) }, { mtime: noTime() });
}
