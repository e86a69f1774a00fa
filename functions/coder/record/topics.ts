import type { Told } from '../acts/candidate.ts';
import { TOPIC_WORDS } from '../de/topics.data.ts';
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

/** What an article is about: for each topic the share of its sentences that have a word of it, 0 to 1. */
export function topicsOf(all: readonly Told[]): Signals {
  const share = ({ beginning }: Topic) =>
    all.filter(({ analysis }) => analysis.sentence.tokens.some(({ lower }) => beginning.test(lower))).length /
    Math.max(1, all.length);
  return Object.fromEntries(TOPICS.map((topic) => [topic.name, share(topic)]));
}
