import type { Told } from '../acts/candidate.ts';
import { FIRST_PERSON, GENRE_WORDS } from '../de/genres.data.ts';
import { remember } from '../remember.ts';

/** What kind of text an article is: news of states and conflicts, everyday news, or what a work of art tells. */
export type Genre = 'news' | 'everyday' | 'sport' | 'fiction';

type Words = keyof typeof GENRE_WORDS;

const PATTERNS = Object.entries(GENRE_WORDS).map(([name, words]) => {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((word) => (word.startsWith('~') ? word.slice(1) : `^${word}`).replace(/\.$/, '$'));
  return { name, pattern: new RegExp(parts.join('|')) };
});

/** The kinds of texts that a word is from, and whether it is of somebody who tells of himself; null for most words. */
const tellsOf = remember((word) => {
  const lower = word.toLowerCase();
  const kinds = PATTERNS.filter(({ pattern }) => pattern.test(lower)).map(({ name }) => name);
  const own = FIRST_PERSON.test(lower);
  return kinds.length > 0 || own ? { kinds, own } : null;
}, 'often');

/** From this share of its sentences on, an article is of the kind that their words tell. */
const LEAST_SHARE = 0.25;
/** Where fewer sentences than this share have a word of public life, an article is about something else. */
const LEAST_POLITICS = 0.1;
/** Fewer sentences tell nothing of the kind of text that they are from. */
const LEAST_SENTENCES = 4;

/** The kind of text that most sentences tell by their words; news, unless more of them are about something else. */
export function genreOf(all: readonly Told[]): Genre {
  const kinds = all.map(({ analysis: { sentence } }) => {
    const words = new Set<string>();
    for (const [at, token] of sentence.tokens.entries()) {
      const telling = tellsOf(token);
      if (telling === null) continue;
      for (const kind of telling.kinds) words.add(kind);
      if (telling.own && !isQuoted(sentence.quoted, at)) words.add('household');
    }
    return words;
  });
  const share = (matches: (words: ReadonlySet<string>) => boolean) => kinds.filter(matches).length / (all.length || 1);
  const of = (name: Words) => share((words) => words.has(name));
  const everyday = share((words) => [...words].some((name) => name !== 'politics'));
  const politics = of('politics');
  const isNews = politics >= LEAST_POLITICS && (everyday < LEAST_SHARE || everyday <= politics);
  if (isNews || all.length < LEAST_SENTENCES) return 'news';
  if (of('fiction') >= LEAST_SHARE) return 'fiction';
  return of('sport') >= LEAST_SHARE ? 'sport' : 'everyday';
}

const isQuoted = (quoted: readonly (readonly [number, number])[], at: number): boolean =>
  quoted.some(([start, end]) => at >= start && at < end);
