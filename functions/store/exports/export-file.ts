import * as v from 'valibot';

/** `changes`: what became of articles, NDJSON; `gdelt`: events in GDELT's columns; both of a quarter of an hour. `parquet`: the events of a month. */
export const EXPORT_KINDS = ['changes', 'gdelt', 'parquet'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A file that was exported: `rows` are lines or events, digests are hexadecimal. */
export const ExportFile = v.object({
  name: v.string(),
  kind: v.picklist(EXPORT_KINDS),
  /** What it holds is of this time: from, inclusive, to, exclusive. Of changes when they were made, of months when the events were. */
  from: v.string(),
  to: v.string(),
  rows: v.number(),
  bytes: v.number(),
  sha256: v.string(),
  md5: v.string(),
  exportedAt: v.string(),
});
export type ExportFile = v.InferOutput<typeof ExportFile>;

/** A file, and which version of its object holds exactly these bytes. */
export const StoredFile = v.object({ ...ExportFile.entries, objectVersion: v.nullable(v.string()) });
export type StoredFile = v.InferOutput<typeof StoredFile>;

/** The key of a file's object. */
export const objectKeyOf = ({ kind, name }: Pick<ExportFile, 'kind' | 'name'>): string => `${kind}/${name}`;
