import * as v from 'valibot';
import { answer, isRefusal, type Outcome, type Refusal, refuse, SQS_ERRORS } from './outcome.ts';

/** Most entries of a batch (Amazon SQS Developer Guide, "Quotas"). */
const MOST_ENTRIES = 10;

/** The id by which the client tells the entries of a batch apart. */
export const EntryId = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));

/** Does every entry by itself: what fails stands in the answer beside what did not. */
export function eachEntry<Entry extends { Id: string }>(
  entries: readonly Entry[],
  run: (entry: Entry) => Record<string, unknown> | Refusal,
): Outcome {
  if (entries.length === 0) return refuse('EmptyBatchRequest', 'The batch has no entries.');
  if (entries.length > MOST_ENTRIES) {
    return refuse('TooManyEntriesInBatchRequest', `A batch has at most ${MOST_ENTRIES} entries.`);
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    return refuse('BatchEntryIdsNotDistinct', 'Two entries of the batch have the same Id.');
  }
  const successful: object[] = [];
  const failed: object[] = [];
  for (const entry of entries) {
    const result = run(entry);
    if (isRefusal(result)) {
      failed.push({ Id: entry.Id, Code: SQS_ERRORS[result.code][0], Message: result.message, SenderFault: true });
    } else successful.push({ Id: entry.Id, ...result });
  }
  return answer({ Successful: successful, ...(failed.length > 0 ? { Failed: failed } : {}) });
}
