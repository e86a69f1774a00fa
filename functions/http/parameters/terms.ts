import * as v from 'valibot';
import type { Terms } from '../../store/event-query.ts';
import { type Read, type SentAs, sentAs } from './parameter.ts';

/** Every alternative is one more posting list to read per month. */
const MAX_ALTERNATIVES = 20;

/** Values separated by commas, each read by `read`; without duplicates, in the order given. */
export function list<Value extends string>(read: (text: string) => Read<Value>, items: SentAs) {
  return v.pipe(
    v.string(),
    sentAs({ type: 'array', items }),
    v.rawTransform<string, readonly Value[]>(({ dataset, addIssue, NEVER }) => {
      const parts = dataset.value.split(',').map((part) => read(part.trim()));
      const complaints = complaintsAbout(parts);
      for (const issue of complaints) addIssue(issue);
      const values = parts.flatMap((part) => ('value' in part ? [part.value] : []));
      return complaints.length > 0 ? NEVER : [...new Set(values)];
    }),
  );
}

/**
 * A filter: alternatives separated by commas, each read by `read`; those that a minus stands before are not wanted. Sorted
 * and without duplicates, so that equal filters look equal.
 */
export function terms<Value>(read: (text: string) => Read<Value>, items: SentAs) {
  return v.pipe(
    v.string(),
    sentAs({ type: 'array', items }),
    v.rawTransform<string, Terms<Value>>(({ dataset, addIssue, NEVER }) => {
      const texts = dataset.value.split(',').map((part) => part.trim());
      const parts = texts.map((text) => read(text.replace(/^-/, '')));
      const complaints = complaintsAbout(parts);
      for (const issue of complaints) addIssue(issue);
      if (complaints.length > 0) return NEVER;
      const signed = (minus: boolean) =>
        distinct(
          parts.flatMap((part, i) => ('value' in part && texts[i]?.startsWith('-') === minus ? [part.value] : [])),
        );
      return { any: signed(false), none: signed(true) };
    }),
  );
}

function complaintsAbout(parts: readonly Read<unknown>[]): { message: string; expected?: string }[] {
  const wrong = parts.flatMap((part) => ('value' in part ? [] : [part]));
  return [
    ...wrong.map(({ message, suggestion }) => ({ message, ...(suggestion && { expected: suggestion }) })),
    ...(parts.length > MAX_ALTERNATIVES ? [{ message: `takes at most ${MAX_ALTERNATIVES} alternatives` }] : []),
  ];
}

function distinct<Value>(values: readonly Value[]): Value[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
