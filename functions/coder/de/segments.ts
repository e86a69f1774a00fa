import { opensBareInfinitive } from './context.ts';
import { canBeFinite, isNonFinite } from './finiteness.ts';
import { INFINITIVE_OPENERS } from './function-words.data.ts';
import { BOUNDARY, stretchEnd } from './stretch.ts';
import type { Word } from './words.ts';

/** A stretch of words between two boundaries, with what its beginning and its verbs say about the clause it belongs to. */
export interface Segment {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** The sign or coordinator before it, empty at the beginning. */
  readonly boundary: string;
  /** It begins with a coordinator or follows one. */
  readonly coordinated: boolean;
  readonly opener: 'main' | 'subordinate' | 'relative' | 'infinitive';
  readonly conjunction: string | null;
  /** Where the clause proper begins, behind coordinators and conjunction. */
  readonly body: number;
  readonly verbs: readonly number[];
}

/** In a clause that its verb opens they continue the clause before: ", kritisierte aber Ungarn", ", rief die Bürger aber auf". */
const CONTRASTS = new Set(['aber', 'dagegen', 'hingegen', 'jedoch']);

/** The segments of the words; `inner` are commas and coordinators that separate no clauses. */
export function segmentsOf(words: readonly Word[], inner: ReadonlySet<number>): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let boundary = '';
  const close = (to: number, next: string) => {
    if (to > from) found.push(segment(words, from, to, boundary));
    if (to > from || boundary === '' || next !== ',') boundary = next;
  };
  for (const [index, word] of words.entries()) {
    if (words[index - 1]?.class === 'particle' && opensBareInfinitive(words, index - 1)) {
      close(index, ',');
      from = index;
    }
    const separates = word.class === 'punctuation' && BOUNDARY.test(word.text) && !inner.has(index);
    const joins = word.class === 'coordinator' && !inner.has(index) && index > from && joinsClauses(words, from, index);
    if (!separates && !joins) continue;
    close(index, joins ? word.lower : word.text);
    from = index + 1;
  }
  close(words.length, '');
  return found.map((part, index) => beforeInfinitive(words, part, found[index + 1]));
}

/** "Wachen bedroht und Akten vernichtet zu haben": the first participle belongs to an infinitive as well. */
function beforeInfinitive(words: readonly Word[], part: Segment, next: Segment | undefined): Segment {
  const series = next?.opener === 'infinitive' && /^(?:und|oder)$/.test(next.boundary);
  return series && part.opener === 'main' && isParticipial(words.slice(part.from, part.to))
    ? { ...part, opener: 'infinitive' }
    : part;
}

/** A stretch with one verb form, a participle at its end. */
function isParticipial(stretch: readonly Word[]): boolean {
  const last = stretch.at(-1);
  return stretch.filter(isVerb).length === 1 && (last?.verbs.some(({ kind }) => kind === 'participle') ?? false);
}

/** Within a clause they are adverbs: "trat am Sonntag aber zurück". */
const WITHIN = new Set(['aber', 'denn', 'doch']);

/** Whether the coordinator joins clauses: there are verbs on both sides, and a verb-final left side is complete. */
function joinsClauses(words: readonly Word[], from: number, index: number): boolean {
  if (WITHIN.has(words[index]?.lower ?? '')) return false;
  const to = stretchEnd(words, index + 1);
  const left = words.slice(from, index);
  const right = words.slice(index + 1, to);
  const leftVerbs = left.filter(isVerb);
  const rightVerbs = right.filter(isVerb);
  if (leftVerbs.length === 0 || rightVerbs.length === 0) return opensNext(words, index);
  if (endsBefore(right)) return false;
  if (isParticipial(left) && left.length > 1 && isPerfectInfinitive(rightVerbs)) return true;
  if (isFinalLeft(left)) return left.findLastIndex(isVerb) >= left.length - 2;
  // "sind zwei Soldaten und ein Polizist verletzt worden"
  const closes = (verb: Word) => isNonFinite(verb) && right.slice(right.indexOf(verb) + 1).every(isVerb);
  const ownFinite = rightVerbs.some((verb) => canBeFinite(verb) && !closes(verb));
  if (ownFinite && leftVerbs.some(canBeFinite)) return true;
  const last = left.at(-1);
  return (
    (last?.class === 'verb' || last?.class === 'particle') &&
    (leftVerbs.length > 1 || rightVerbs.length >= leftVerbs.length)
  );
}

/** "mit Rebellen und Milizen ab und drohte": no verb stands between it and the next coordinator. */
function endsBefore(right: readonly Word[]): boolean {
  const next = right.findIndex((word) => word.class === 'coordinator' && /^(?:und|oder)$/.test(word.lower));
  return next > 0 && !right.slice(0, next).some(isVerb);
}

/** "… vernichtet zu haben" */
function isPerfectInfinitive(verbs: readonly Word[]): boolean {
  return verbs.length > 1 && /^(?:haben|sein|werden)$/.test(verbs.at(-1)?.lower ?? '') && !verbs.some(onlyFinite);
}

const onlyFinite = ({ verbs }: Word): boolean => verbs.every(({ kind }) => kind === 'finite');

/** The left side has its verb at the end: it begins with a conjunction or a relative pronoun. */
function isFinalLeft(left: readonly Word[]): boolean {
  return left.slice(0, 3).some((word) => word.class === 'subordinator' || word.relative);
}

/** "… und dass", "… und die": what follows opens a clause itself. */
function opensNext(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.class === 'subordinator' || next?.relative === true;
}

function segment(words: readonly Word[], from: number, to: number, boundary: string): Segment {
  let body = from;
  while (body < to && words[body]?.class === 'coordinator') body++;
  const contrast = words[body]?.class === 'verb' && words.slice(body + 1, to).some(({ lower }) => CONTRASTS.has(lower));
  const coordinated = body > from || contrast || /^\p{L}/u.test(boundary);
  const verbs: number[] = [];
  for (let index = body; index < to; index++) if (isVerb(words[index])) verbs.push(index);
  const base = { from, to, boundary, coordinated, verbs };
  const opening = openingOf(words, body, to);
  if (opening !== null) return { ...base, ...opening };
  if (isInfinitive(words, verbs))
    return { ...base, opener: 'infinitive', conjunction: infinitiveOpener(words, body), body };
  return { ...base, opener: 'main', conjunction: null, body };
}

/** Conjunction or relative pronoun at the beginning, possibly behind an adverb ("erst nachdem") or a preposition. */
function openingOf(
  words: readonly Word[],
  body: number,
  to: number,
): Pick<Segment, 'opener' | 'conjunction' | 'body'> | null {
  const first = words[body];
  const second = body + 1 < to ? words[body + 1] : undefined;
  if (INFINITIVE_OPENERS.has(first?.lower ?? '')) return null;
  if (first?.class === 'subordinator') return { opener: 'subordinate', conjunction: first.lower, body: body + 1 };
  if (first?.relative || second?.relative) return { opener: 'relative', conjunction: null, body };
  const adverbial = first?.class === 'adverb' && second?.class === 'subordinator';
  return adverbial ? { opener: 'subordinate', conjunction: second.lower, body: body + 2 } : null;
}

/** An infinitive with "zu" and no finite verb. */
function isInfinitive(words: readonly Word[], verbs: readonly number[]): boolean {
  const last = verbs.at(-1);
  if (last === undefined || !verbs.some((index) => isZuInfinitive(words, index))) return false;
  return !verbs.some(
    (index) => canBeFinite(words[index]) && !isZuInfinitive(words, index) && !isNonFinite(words[index]),
  );
}

/** "um", "ohne", "statt" before an infinitive. */
function infinitiveOpener(words: readonly Word[], body: number): string | null {
  const lower = words[body]?.lower ?? '';
  return INFINITIVE_OPENERS.has(lower) ? lower : null;
}

/** "zu verhängen", "auszuweisen". */
export function isZuInfinitive(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.class !== 'verb') return false;
  return words[index - 1]?.class === 'zu' || word.verbs.some(({ kind }) => kind === 'zu-infinitive');
}

function isVerb(word: Word | undefined): boolean {
  return word?.class === 'verb';
}

/** The whole numbers from `from` to `to`, exclusive. */
export function range(from: number, to: number): number[] {
  const indexes: number[] = [];
  for (let index = from; index < to; index++) indexes.push(index);
  return indexes;
}
