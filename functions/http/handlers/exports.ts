import type * as v from 'valibot';
import { EXPORT_KINDS, type ExportFile, objectKeyOf } from '../../store/exports/export-file.ts';
import { readExport, readState } from '../../store/exports/export-rows.ts';
import { gdeltFiles, lastGdeltFiles, listExports } from '../../store/exports/list-exports.ts';
import type { Table } from '../../store/table.ts';
import type { EXPORT_ENDPOINTS } from '../export-endpoints.ts';
import { answerList } from '../list-answer.ts';
import { EXPORTS } from '../lists/kinds.ts';
import { problem } from '../problem.ts';
import { answer, type Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import type { ExportRecord } from '../schemas/records.ts';

export interface ExportContext {
  readonly table: Table;
  /** An address that gives a version of an object to anybody for so many seconds, to requests of the method. */
  readonly presign: (request: {
    readonly method: 'GET' | 'HEAD';
    readonly key: string;
    readonly version: string | null;
    readonly seconds: number;
  }) => Promise<string>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

type ParametersOf<Name extends keyof typeof EXPORT_ENDPOINTS> = v.InferOutput<
  (typeof EXPORT_ENDPOINTS)[Name]['parameters']
>;

/** Seconds that an address is valid: a download has to begin by then. */
const LINK_SECONDS = 900;

export async function getExports(
  { table, now }: ExportContext,
  input: Input<ParametersOf<'exports'>>,
): Promise<Outcome> {
  const { parameters, call, format } = input;
  const { kind: kinds = EXPORT_KINDS, date = { from: null, to: null } } = parameters;
  return answerList({
    ...{ table, call, format, kind: EXPORTS, parameters },
    read: async (limits, position) => {
      const { through } = await readState(table);
      const page = await listExports(table, { kinds, date }, limits, position, now());
      return { ...page, items: page.items.map((file) => recordOf(file, call.baseUrl)), more: { through } };
    },
  });
}

/** Sends callers to the object itself: files are larger than what a function may answer. */
export async function getExportFile(
  { table, presign, now }: ExportContext,
  { path, parameters, call }: Input<ParametersOf<'exportFile'>>,
): Promise<Outcome> {
  const { name = '' } = path;
  const file = await readExport(table, name, now());
  if (file === null) return problem('not-found', `There is no file ${name}, or it is not kept any more.`);
  const method = call.method === 'HEAD' && parameters.redirect ? 'HEAD' : 'GET';
  const { objectVersion: version } = file;
  const url = await presign({ method, key: objectKeyOf(file), version, seconds: LINK_SECONDS });
  const expiresAt = new Date(now() + LINK_SECONDS * 1000).toISOString();
  const headers = { 'Cache-Control': 'no-store', ...(parameters.redirect && { Location: url }) };
  const body = { ...recordOf(file, call.baseUrl), url, expiresAt };
  return answer(body, { status: parameters.redirect ? 307 : 200, headers });
}

export async function getLastUpdate({ table, now }: ExportContext, { call }: Input<unknown>): Promise<Outcome> {
  return listed(await lastGdeltFiles(table, now()), call.baseUrl);
}

export async function getMasterFileList({ table, now }: ExportContext, { call }: Input<unknown>): Promise<Outcome> {
  const files: ExportFile[] = [];
  for await (const file of gdeltFiles(table, now())) files.push(file);
  return listed(files, call.baseUrl);
}

/** As GDELT lists its files: bytes, MD5 and address, with spaces between them. */
function listed(files: readonly ExportFile[], baseUrl: string): Outcome {
  const lines = files.map(({ bytes, md5, name }) => `${bytes} ${md5} ${addressOf(name, baseUrl)}\n`);
  return { kind: 'content', contentType: 'text/plain; charset=utf-8', body: lines.join('') };
}

const addressOf = (name: string, baseUrl: string): string => `${baseUrl}/exports/${name}`;

function recordOf(
  { name, kind, from, to, rows, bytes, sha256, md5, exportedAt }: ExportFile,
  baseUrl: string,
): ExportRecord {
  return { name, kind, from, to, rows, bytes, sha256, md5, exportedAt, url: addressOf(name, baseUrl) };
}
