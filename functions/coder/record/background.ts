import { remember } from '../remember.ts';
import type { Clause, Sentence } from '../syntax.ts';

/** Adverbs and phrases that set an act far back without saying when: what was so "damals" has a date told before. */
const THEN =
  /(?<!\p{L})(?:damals|seinerzeit|zu (?:der|dieser|jener) zeit|(?:während|in) (?:dieser|jener) (?:jahre|monate|tage|wochen|zeit)|in (?:diesen|jenen) (?:jahren|monaten|wochen))(?!\p{L})/u;
const LONG_AGO =
  /(?<!\p{L})(?:einst|einstmals|im (?:ersten|zweiten) weltkrieg|im kalten krieg|im (?:algerien|bosnien|falkland|golf|korea|kosovo|kroatien|vietnam)krieg|in der (?:ddr|ns-zeit|sowjetzeit)|jahrelang|jahrzehntelang|in der vergangenheit|vor (?:vielen |langen |einigen |mehreren |etlichen )?jahren|vor langer zeit|in früheren jahren|schon früher|(?<!\p{L}+[sßxz]te[mnrs]? \p{L}+ |erstmals |ersten mal )seit jahrzehnten)(?!\p{L})/u;

/** Whether the word may be in one of them. */
const looksBack = remember(
  (word): boolean =>
    /damals|seinerzeit|einst|jahrelang|jahrzehnt|vergangenheit|jahr|zeit|früher|krieg|ddr|^(?:monate|tage|woche)n?$/i.test(
      word,
    ),
  'often',
);

export type Background = 'then' | 'long-ago' | null;

/** Whether words of the clause tell the act as background. */
export function backgroundOf(sentence: Sentence, clause: Clause | null): Background {
  if (clause === null || clause.tense === 'future') return null;
  if (!clause.tokens.some((position) => looksBack(sentence.tokens[position] ?? ''))) return null;
  const words = clause.tokens.map((position) => sentence.tokens[position]?.lower ?? '').join(' ');
  if (THEN.test(words)) return 'then';
  return LONG_AGO.test(words) ? 'long-ago' : null;
}

/** Words with which a paragraph goes on telling of the occasion before it. */
const GOES_ON = new Set([
  'anschließend',
  'dabei',
  'danach',
  'daraufhin',
  'dort',
  'hierbei',
  'hinterher',
  'später',
  'wenig',
]);

/** Words that tell that or how soon something followed what was told last. */
const FOLLOWED: ReadonlySet<string> = new Set(['dabei', 'danach', 'darauf', 'dort', 'prompt', 'später', 'umgehend']);

/** Whether the sentence tells what soon followed: "Nur Minuten später", "wies das umgehend zurück". */
export const followsSoon = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => FOLLOWED.has(lower));

/** Whether the sentence begins with those of whom the text has just spoken: "Ihre Büros wurden durchsucht". */
export const isAboutSame = ({ tokens }: Sentence): boolean => SAME.test(tokens[0]?.lower ?? '');
const SAME = /^(?:deren|dessen|diese[mnrs]?|er|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|sie)$/;

/** Phrases that do so: how soon it followed. */
const FOLLOWS =
  /^(?:(?:nur|noch|schon) )?(?:im anschluss(?! an)|(?:kurz|unmittelbar|gleich|direkt|bald) (?:danach|darauf)|(?:(?:kurze|einige|geraume) zeit|(?:(?:wenige|einige|ein paar) )?(?:minuten|sekunden|stunden)) (?:später|danach|darauf))(?!\p{L})/u;
const FOLLOWS_WORDS = 5;

/** Whether the sentence points back to what was told last at its beginning. */
export const opensByGoingOn = ({ tokens }: Sentence): boolean =>
  GOES_ON.has(tokens[0]?.lower ?? '') ||
  FOLLOWS.test(
    tokens
      .slice(0, FOLLOWS_WORDS)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Whether it does so there, or by what followed from it. */
export const goesOn = (sentence: Sentence): boolean =>
  opensByGoingOn(sentence) || sentence.tokens.some(({ lower }) => lower === 'daraufhin');
