import { foldName } from './keys.ts';

/**
 * The stems of a text's words, each once. Folding makes "Größe" and "GROESSE" no one word, but "größe" and "Große"; the
 * stemmer takes off what German declines and conjugates with, so that "Verhandlungen" is found by "Verhandlung".
 */
export function stemsOf(text: string): string[] {
  return [...new Set(foldName(text).split(' ').filter(Boolean).map(stem))];
}

/** Endings of German nouns, adjectives and verbs, longest first; no `t`, which belongs to too many stems. */
const ENDINGS = ['em', 'en', 'er', 'es', 'e', 'n', 's'];
/** Letters that a stem keeps at least. */
const SHORTEST_STEM = 4;

/** A light stemmer in the manner of Savoy's for German (CLEF 2006): endings go, one after another. */
function stem(word: string): string {
  const ending = ENDINGS.find((it) => word.endsWith(it) && word.length - it.length >= SHORTEST_STEM);
  return ending === undefined ? word : stem(word.slice(0, -ending.length));
}

/** Bits of a signature, and how many of them a stem sets: 40 stems (an event's title, lead and evidence) make 1 % false hits. */
const BITS = 512;
const BITS_PER_STEM = 3;

/** A Bloom filter of stems, in base64: says of a stem that it may be among them, or surely is not. */
export function signatureOf(stems: readonly string[]): string {
  const bytes = Buffer.alloc(BITS / 8);
  for (const bit of stems.flatMap(bitsOf)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return bytes.toString('base64url');
}

/** Whether all of the stems may be among those of the signature. */
export function mayHold(signature: string, stems: readonly string[]): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  return stems.flatMap(bitsOf).every((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}

/** FNV-1a, taken apart into as many numbers of 9 bits as a stem sets bits. */
function bitsOf(stem: string): number[] {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(stem)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return Array.from({ length: BITS_PER_STEM }, (_, i) => (hash >>> (i * 10)) % BITS);
}
