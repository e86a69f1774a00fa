import { SPEECH_VERBS } from './frames.data.ts';
import type { Segment } from './segments.ts';
import { TOLD_NOUNS } from './speech.data.ts';
import { endsNonFinite } from './verb-positions.ts';
import type { Word } from './words.ts';

/** A stretch with one verb form between two commas. */
const isBetween = (words: readonly Word[], { boundary, to, verbs, coordinated }: Segment): boolean =>
  boundary === ',' && words[to]?.text === ',' && !coordinated && verbs.length === 1;

/** "…, zuletzt um Ausgleich bemüht, …": a participle with what belongs to it, between commas within a clause. */
export function isInserted(words: readonly Word[], segment: Segment): boolean {
  if (!isBetween(words, segment) || !endsNonFinite(words, segment)) return false;
  const participle = words[segment.verbs[0] ?? -1]?.verbs.some(({ kind }) => kind === 'participle') ?? false;
  return participle && !/^(?:determiner|noun|number|pronoun)$/.test(words[segment.body]?.class ?? 'noun');
}

/** "Moser, unterstützt von der Partei, hat …": a participle before what belongs to it, between commas within a clause. */
export function opensWithParticiple(words: readonly Word[], segment: Segment): boolean {
  const { body, verbs } = segment;
  if (!isBetween(words, segment) || verbs[0] !== body || words[body + 1]?.class !== 'preposition') return false;
  return words[body]?.verbs.some(({ kind, lemma }) => kind === 'participle' && !SPEECH_VERBS.has(lemma)) ?? false;
}

/** "Der Verdacht, Soldaten hätten zwei Bauern getötet, …": behind a noun of what is said, a clause in the Konjunktiv, before the verb that the noun lacks. */
export function isContentOf(words: readonly Word[], segment: Segment, finite: number): boolean {
  const { boundary, from, body, to, coordinated } = segment;
  if (boundary !== ',' || coordinated || words[to]?.text !== ',' || finite <= body) return false;
  const isReported = words[finite]?.verbs.some(({ kind, mood }) => kind === 'finite' && mood !== 'indicative') ?? false;
  return isReported && TOLD_NOUNS.test(words[from - 2]?.lower ?? '');
}
