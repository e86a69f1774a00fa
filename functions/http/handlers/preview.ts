import type { EventRecord } from '../../coder/event.ts';
import type { ArticleRecord } from '../../store/rows.ts';
import { problem } from '../problem.ts';
import { answer, type Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import type { ArticleBody } from '../schemas/intake.ts';

/** What would be stored of an article. */
export interface Previewed {
  readonly article: ArticleRecord;
  readonly text: string | null;
  readonly events: readonly EventRecord[];
}

/** Codes the article; what is none is told as a rejected one, as for files. */
export async function getPreview(
  preview: (article: ArticleBody) => Promise<Previewed | null>,
  { body }: Input<unknown, ArticleBody>,
): Promise<Outcome> {
  const previewed = await preview(body);
  return previewed === null ? problem('invalid-body', 'The text is no article.') : answer(previewed);
}
