import type { Draft } from './draft.ts';

/** Leads are short: what the first two sentences of the body tell is news, what follows is detail. */
const LEAD_SENTENCES = 2;
const MOST = 2;
/** What is less likely than this may be worth a record of the lead, and is not called what the article is about. */
const LEAST_OF_MAIN = 0.7;
/** What only the headline tells, in its few words and not again below, was misread in 7 of 10 where it was less likely than this. */
const LEAST_OF_HEADLINE = 0.8;

/** Marks as main what the headline tells; where it tells no act that was found, what the lead tells first. */
export function markMain(drafts: readonly Draft[], titleSentences: number): Draft[] {
  const likely = drafts.filter(
    ({ event }) => event.confidence >= (inHeadlineOnly(event) ? LEAST_OF_HEADLINE : LEAST_OF_MAIN),
  );
  const inTitle = likely.filter(({ event }) => event.evidence.some((piece) => piece.field === 'title'));
  const inLead = likely.filter((draft) => draft.paragraph <= 0 && draft.sentence < titleSentences + LEAD_SENTENCES);
  const main = new Set((inTitle.length > 0 ? inTitle : inLead).slice(0, MOST));
  return drafts.map((draft) => (main.has(draft) ? { ...draft, event: { ...draft.event, main: true } } : draft));
}

const inHeadlineOnly = ({ evidence }: Draft['event']): boolean => evidence.every((piece) => piece.field === 'title');
