import * as v from 'valibot';
import { nearest } from '../../nearest.ts';

/** Every alternative is one more posting list to read per month. */
const MAX_ALTERNATIVES = 20;

type Read<Value> = { value: Value } | { message: string; suggestion?: string };

/** Alternatives separated by commas, each read by `read`; sorted and without duplicates, so that equal lists look equal. */
export function list<Value extends string>(read: (text: string) => Read<Value>) {
  return v.pipe(
    v.string(),
    v.rawTransform<string, readonly Value[]>(({ dataset, addIssue, NEVER }) => {
      const parts = dataset.value.split(',').map((part) => read(part.trim()));
      const values = parts.flatMap((part) => ('value' in part ? [part.value] : []));
      const bad = parts.flatMap((part) => ('value' in part ? [] : [part]));
      for (const { message, suggestion } of bad) addIssue({ message, ...(suggestion && { expected: suggestion }) });
      if (parts.length > MAX_ALTERNATIVES) addIssue({ message: `takes at most ${MAX_ALTERNATIVES} alternatives` });
      return values.length < parts.length || parts.length > MAX_ALTERNATIVES ? NEVER : [...new Set(values)].sort();
    }),
  );
}

/** Reads one of the given values, in any letter case. */
export function oneOf<const Value extends string>(values: readonly Value[]) {
  return (text: string): Read<Value> => {
    const value = values.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
    if (value !== undefined) return { value };
    const suggestion = nearest(text, values);
    return { message: `"${text}" is unknown. Did you mean "${suggestion}"?`, ...(suggestion && { suggestion }) };
  };
}
