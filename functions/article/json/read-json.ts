import { type DocumentItem, rejected, type SourceFile, single } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { readDepescheJson } from './depesche-json.ts';

/** Reads a JSON document of any of the forms that are known. */
export function readJson({ bytes }: SourceFile): readonly DocumentItem[] {
  const parsed = parseJson(decode(bytes));
  if (parsed === undefined) return single(rejected('invalid-json', 'The file starts like JSON but is not valid JSON.'));
  return single(readDepescheJson(parsed));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
