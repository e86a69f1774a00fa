import * as v from 'valibot';
import { EXPORT_KINDS } from '../store/exports/export-file.ts';
import { endpoint } from './endpoint.ts';
import { LIST_FORMATS } from './formats/format.ts';
import { EXPORTS } from './lists/kinds.ts';
import { PAGING, presentationOf } from './lists/presentation.ts';
import { interval } from './parameters/date.ts';
import { flag } from './parameters/number.ts';
import { choices } from './parameters/one-of.ts';

const get = { service: 'download', method: 'GET', scope: 'read', tag: 'Exports', body: null, status: 200 } as const;
const text = { ...get, parameters: v.object({}), formats: ['json'], answer: { mediaType: 'text/plain' } } as const;

/** Endpoints of files that are made by the clock. */
export const EXPORT_ENDPOINTS = {
  exports: endpoint({
    ...get,
    path: '/exports',
    summary: 'The manifest: exported files with rows, bytes and digests, latest first',
    parameters: v.object({
      kind: v.exactOptional(choices(EXPORT_KINDS)),
      date: v.exactOptional(interval),
      ...presentationOf(LIST_FORMATS, EXPORTS.schema),
      ...PAGING,
    }),
    formats: LIST_FORMATS,
    answer: 'ExportList',
  }),
  exportFile: endpoint({
    ...get,
    path: '/exports/{name}',
    summary: 'An exported file: a redirect to an address that holds for a quarter of an hour and needs no token',
    parameters: v.object({ redirect: v.optional(flag, 'true') }),
    formats: ['json'],
    redirects: true,
    answer: 'ExportLink',
  }),
  lastUpdate: endpoint({
    ...text,
    path: '/exports/lastupdate.txt',
    summary: 'The latest GDELT file: size, MD5 and address, as GDELT writes it',
  }),
  masterFileList: endpoint({
    ...text,
    path: '/exports/masterfilelist.txt',
    summary: 'All GDELT files, oldest first, a line for each as in lastupdate.txt',
  }),
} as const;
