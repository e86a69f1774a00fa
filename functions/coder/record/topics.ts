import type { Told } from '../acts/candidate.ts';
import { TOPIC_WORDS } from '../de/topics.data.ts';
import { remember } from '../remember.ts';
import type { Signals } from './signals.ts';

interface Topic {
  readonly name: string;
  readonly beginning: RegExp;
}

const pattern = (words: readonly string[]): RegExp => {
  const starts = words.filter((word) => !word.startsWith('~'));
  const parts = words.filter((word) => word.startsWith('~')).map((word) => word.slice(1));
  return new RegExp(`^(?:${starts.join('|')})${parts.length > 0 ? `|${parts.join('|')}` : ''}`);
};

const TOPICS: readonly Topic[] = Object.entries(TOPIC_WORDS).map(([name, words]) => ({
  name: `about ${name}`,
  beginning: pattern(words.trim().split(/\s+/)),
}));

/** What the word is of; null for most words. */
const topicsOfWord = remember((word) => {
  const lower = word.toLowerCase();
  const found = TOPICS.filter(({ beginning }) => beginning.test(lower));
  return found.length > 0 ? found : null;
}, 'often');

/** The share in the articles that the confidence was fitted on: what a text of a sentence or two is taken for. */
const TYPICAL: Readonly<Record<string, number>> = {
  'about politics': 0.54,
  'about sport': 0.05,
  'about markets': 0.07,
  'about everyday': 0.09,
};
/** As many sentences weigh as much as what is typical. */
const TYPICAL_SENTENCES = 6;

/**
 * What an article is about: for each topic the share of its sentences that have a word of it, 0 to 1; the shorter the article,
 * the nearer to what is typical.
 */
export function topicsOf(all: readonly Told[]): Signals {
  const count = new Map<Topic, number>();
  for (const { analysis } of all) {
    const about = new Set<Topic>();
    for (const token of analysis.sentence.tokens) for (const topic of topicsOfWord(token) ?? []) about.add(topic);
    for (const topic of about) count.set(topic, (count.get(topic) ?? 0) + 1);
  }
  const share = (topic: Topic) =>
    ((count.get(topic) ?? 0) + (TYPICAL[topic.name] ?? 0) * TYPICAL_SENTENCES) / (all.length + TYPICAL_SENTENCES);
  return Object.fromEntries(TOPICS.map((topic) => [topic.name, share(topic)]));
}
