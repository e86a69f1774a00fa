import type { Article } from '../article/article.ts';
import type { Candidate, Told } from './acts/candidate.ts';
import { findActs, type Trace } from './acts/find-acts.ts';
import type { Coding } from './coding.ts';
import { loadActs } from './de/acts.ts';
import { analyse } from './de/analyse.ts';
import { surnamesIn } from './de/surnames.ts';
import { attributedTo } from './quotes/attribution.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { voicesOf } from './quotes/voices.ts';
import { buildEvent, SIDE_MISSING } from './record/build-event.ts';
import { statedConfidence } from './record/confidence.ts';
import type { Draft } from './record/draft.ts';
import { genreOf } from './record/genre.ts';
import { understoodInTurn } from './record/in-turn.ts';
import { withLikewise } from './record/likewise.ts';
import { markMain } from './record/main-event.ts';
import { mergeDrafts } from './record/merge.ts';
import { withMode } from './record/modes.ts';
import { isNewsworthy } from './record/newsworthy.ts';
import { ranked } from './record/rank.ts';
import { settingOf } from './record/setting.ts';
import { struckAbroad } from './record/struck.ts';
import { topicsOf } from './record/topics.ts';
import type { NounPhrase } from './syntax.ts';
import { withSurnames } from './text/namesakes.ts';
import { sentences } from './text/sentences.ts';

/** What became of a candidate. */
export interface Outcome {
  readonly candidate: Candidate;
  readonly reason: string;
}

/** A coding with all that led to it. */
export interface Explanation {
  readonly coding: Coding;
  readonly told: readonly Told[];
  readonly trace: readonly Trace[];
  readonly outcomes: readonly Outcome[];
  /** Every event that was found, the unlikely ones too. */
  readonly drafts: readonly Draft[];
}

/** Events that are less likely than this are not worth a record; in title and lead it is worth more to miss none. */
const LEAST_CONFIDENCE = 0.74;
const LEAST_IN_LEAD = 0.5;

/** A lead has no more sentences; where nothing parts the paragraphs, what follows is no lead. */
const LONGEST_LEAD = 5;

const isLikely = ({ event, paragraph, sentence }: Draft, titleSentences: number): boolean => {
  const inLead = paragraph <= 0 && sentence < titleSentences + LONGEST_LEAD;
  return event.confidence >= (inLead ? LEAST_IN_LEAD : LEAST_CONFIDENCE);
};

const lexicon = loadActs();

/** Codes an article and keeps what was tried on the way. */
export function explain(article: Article): Explanation {
  if (article.language === 'en')
    return { coding: { events: [], quotes: [] }, told: [], trace: [], outcomes: [], drafts: [] };
  const all = withSurnames([...sentences(article.title, 'title'), ...sentences(article.body, 'body')]);
  const surnames = surnamesIn(all);
  const told = all.map((sentence, index): Told => ({ index, analysis: analyse(sentence, surnames) }));
  const setting = settingOf(article, told);
  const who = (one: Told, phrase: NounPhrase) => setting.people.named(one, phrase)[0] ?? null;
  const statements = findQuotes(told, setting.texts, who);
  const quotes = statements.map(({ quote }) => quote);
  const voiceOf = voicesOf(quotes, setting.texts);
  const trace: Trace[] = [];
  const outcomes: Outcome[] = [];
  const built: Draft[] = [];
  for (const candidate of told.flatMap((one) => findActs(one, lexicon, trace, voiceOf))) {
    for (let next: Candidate | null = candidate; next; next = next.otherwise) {
      const draft = buildEvent(next, setting);
      outcomes.push({ candidate: next, reason: typeof draft === 'string' ? draft : 'found' });
      if (draft === SIDE_MISSING) continue;
      if (typeof draft !== 'string') built.push({ ...draft, event: attributedTo(draft.event, statements) });
      break;
    }
  }
  const titleSentences = all.filter(({ field }) => field === 'title').length;
  const drafts = understoodInTurn(
    ranked(mergeDrafts(withLikewise(built)), topicsOf(told)),
    setting.people,
    titleSentences,
  ).map((draft) => withMode(struckAbroad(draft, told, setting)));
  const genre = genreOf(told);
  const kept = drafts.filter((draft) => isLikely(draft, titleSentences) && isNewsworthy(draft.event, genre));
  const events = markMain(kept, titleSentences).map(({ event }) => ({
    ...event,
    confidence: statedConfidence(event.confidence),
  }));
  return { coding: { events, quotes }, told, trace, outcomes, drafts };
}
