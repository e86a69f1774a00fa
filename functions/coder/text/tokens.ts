import {
  ABBREVIATIONS,
  FINAL_ABBREVIATIONS,
  ORDINAL_LEADS,
  ORDINAL_NOUNS,
  SENTENCE_OPENERS,
} from '../de/abbreviations.data.ts';
import { spellingOf } from '../remember.ts';
import type { Token } from '../syntax.ts';

/** Numbers with separators, times, dates; words with hyphens, apostrophes, inner stops ("z.B", "u.a"); one sign each else. */
const TOKEN =
  /\d+(?:[.,:/]\d+)*(?:-\p{L}[\p{L}\p{M}-]*)?|[\p{L}\p{M}\d]+(?:(?:[-'’./&]|\u00AD)(?=[\p{L}\d])[\p{L}\p{M}\d]+|['’](?!\p{L}))*-?|\.{2,3}|…|--|\S/gu;

/** Letters and then a blank or comma: most words, told sooner than by the whole pattern. */
const PLAIN = /[A-Za-zÄÖÜäöüß]+(?=[ ,])/y;

/**
 * The tokens of a stretch of text; offsets are those of the whole text. A full stop belongs to its token after
 * abbreviations, initials and ordinals.
 */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = [];
  for (let at = from; ; ) {
    if (text[at] === ' ') at++;
    PLAIN.lastIndex = at;
    if (PLAIN.test(text) && PLAIN.lastIndex <= to) {
      found.push(token(text, at, PLAIN.lastIndex));
      at = PLAIN.lastIndex;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null || match.index >= to) return found;
    at = Math.min(match.index + match[0].length, to);
    if (text[at] === '.' && at < to && keepsStop(text, match[0], found.at(-1), at)) at++;
    found.push(token(text, match.index, at));
  }
}

function token(text: string, start: number, end: number): Token {
  const { text: word, lower, known } = spellingOf(text.slice(start, end));
  return { text: word, lower, known, start, end };
}

/** Whether the full stop at `stop` belongs to the word before it rather than ending the sentence. */
function keepsStop(text: string, word: string, before: Token | undefined, stop: number): boolean {
  const rest = text.slice(stop + 1, stop + 40);
  const next = /^\s*([\p{L}\d'-]+)/u.exec(rest)?.[1] ?? '';
  const opens = next === '' || SENTENCE_OPENERS.has(next);
  if (/^\d+$/.test(word)) return isOrdinal(word, before, next, rest);
  // "am 3.5. den Botschafter"
  if (/^\d{1,2}\.\d{1,2}$/.test(word))
    return /^(?:am|ab|bis|seit|vom|zum)$/.test(before?.lower ?? '') && /^ \p{Ll}/u.test(rest);
  // "Boris K. wurde", "Boris K., der", "John F. Kennedy"
  if (/^\p{Lu}$/u.test(word)) return /^,?\s+\p{Ll}/u.test(rest) || (/^\s*\p{Lu}/u.test(rest) && !opens);
  // "König Mohammed VI. und", "Papst Leo XIV., der"
  if (/^[IVX]{2,5}$/.test(word)) return /^,?\s+\p{Ll}/u.test(rest);
  const lower = word.toLowerCase();
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return !opens || !FINAL_ABBREVIATIONS.has(lower);
  if (FINAL_ABBREVIATIONS.has(lower)) return !opens;
  if (/^\p{Ll}$/u.test(word)) return true;
  return ABBREVIATIONS.has(lower) && next !== '' && !(opens && /^\p{Ll}/u.test(word) === false && lower.length > 4);
}

/** "28. Januar", "20. Jahrhundert", "am 28. verhaftet", "am 28., als"; not "im Jahr 2030. Die". */
function isOrdinal(word: string, before: Token | undefined, next: string, rest: string): boolean {
  if (word.length > 3) return false;
  if (ORDINAL_NOUNS.has(next) || /^\s*[,;:)–-]/.test(rest) || /^\s*\d{1,2}\./.test(rest)) return true;
  // "am 3. 5. 2024"
  if (/^\p{Ll}/u.test(next) || (/^\d+\.$/.test(before?.text ?? '') && /^\d{4}$/.test(next))) return true;
  return ORDINAL_LEADS.has(before?.lower ?? '') && next !== '' && !SENTENCE_OPENERS.has(next);
}
