import * as v from 'valibot';
import { CHECKSUM_ALGORITHMS } from '../checksum/algorithm.ts';

const json = v.pipe(v.string(), v.parseJson());
const flag = v.pipe(
  v.number(),
  v.transform((value) => value === 1),
);

const Headers = v.pipe(json, v.record(v.string(), v.string()));
const Tags = v.pipe(json, v.array(v.object({ key: v.string(), value: v.string() })));
const Checksums = v.pipe(
  json,
  v.object({
    crc32: v.exactOptional(v.string()),
    crc32c: v.exactOptional(v.string()),
    crc64nvme: v.exactOptional(v.string()),
    sha1: v.exactOptional(v.string()),
    sha256: v.exactOptional(v.string()),
  }),
);
const ChecksumType = v.picklist(['FULL_OBJECT', 'COMPOSITE']);

/** A bucket. Times here and below are milliseconds since the epoch. */
export const Bucket = v.object({
  name: v.string(),
  createdAt: v.number(),
  versioning: v.picklist(['Off', 'Enabled', 'Suspended']),
});

/** One version of an object, or the mark of its deletion. `file` names its body. */
export const ObjectVersion = v.object({
  ordinal: v.number(),
  bucket: v.string(),
  key: v.string(),
  versionId: v.string(),
  isLatest: flag,
  isDeleteMarker: flag,
  etag: v.string(),
  size: v.number(),
  modifiedAt: v.number(),
  headers: Headers,
  checksums: Checksums,
  checksumType: ChecksumType,
  tags: Tags,
  file: v.nullable(v.string()),
});

/** A multipart upload that is neither completed nor aborted. */
export const Upload = v.object({
  id: v.string(),
  bucket: v.string(),
  key: v.string(),
  startedAt: v.number(),
  headers: Headers,
  tags: Tags,
  checksumAlgorithm: v.nullable(v.picklist(CHECKSUM_ALGORITHMS)),
  checksumType: ChecksumType,
});

/** One part of an upload. */
export const Part = v.object({
  number: v.number(),
  etag: v.string(),
  size: v.number(),
  modifiedAt: v.number(),
  checksums: Checksums,
  file: v.string(),
});

export type Bucket = v.InferOutput<typeof Bucket>;
export type ObjectVersion = v.InferOutput<typeof ObjectVersion>;
export type Upload = v.InferOutput<typeof Upload>;
export type Part = v.InferOutput<typeof Part>;
export type Tag = v.InferOutput<typeof Tags>[number];
export type ChecksumType = v.InferOutput<typeof ChecksumType>;

/** The version id of whatever was written while versioning was not enabled. */
export const NULL_VERSION = 'null';
