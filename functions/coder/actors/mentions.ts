import type { Analysis, NounPhrase, Sentence } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { apposed } from './apposition.ts';
import { type Reference, readReference } from './reference.ts';
import { longAt } from './scan.ts';

/** A phrase that names somebody, where it stands. */
export interface Mention {
  /** Sentence, counted over title and body, and the token of the phrase's head. */
  readonly sentence: number;
  readonly at: number;
  /** The word of the head as written. */
  readonly word: string;
  readonly phrase: NounPhrase;
  readonly reference: Reference;
  /** It is the subject of a clause, so what follows is likely about it. */
  readonly subject: boolean;
}

/**
 * The words of a phrase without its preposition, and the position of its head among them. With a year, a name that the phrase
 * cuts off ("der Afrikanischen | Union") is completed.
 */
export function wordsOf(analysis: Analysis, phrase: NounPhrase, year?: number): { words: string[]; head: number } {
  const start = phrase.preposition === null ? phrase.start : phrase.start + 1;
  const all = textsOf(analysis.sentence);
  const end = year === undefined ? phrase.end : Math.max(phrase.end, longNameEnd(all, phrase.end - 1, year));
  return { words: all.slice(start, end), head: phrase.head - start };
}

const texts = new WeakMap<Sentence, readonly string[]>();

/** The words of a sentence, listed once. */
function textsOf(sentence: Sentence): readonly string[] {
  const before = texts.get(sentence);
  if (before) return before;
  const words = sentence.tokens.map(({ text }) => text);
  texts.set(sentence, words);
  return words;
}

/** The end of an Arabic name: "Mohammed | al-Magarief". */
const ARABIC = /^(?:a[lstdnrz]|asch|el|es)-\p{Lu}/u;
const NOBLE = /^(?:Graf|Gräfin|Freiherr|Freifrau|Baron|Baronin|Fürst|Prinz)$/;
const PARTICLES = new Set(['von', 'zu', 'der']);

const ends = new WeakMap<readonly string[], (number | undefined)[]>();

/** Where the longest name that begins here ends, looked up once for each word of a sentence. */
function nameAt(words: readonly string[], at: number, year: number): number {
  let known = ends.get(words);
  if (!known) {
    known = words.map(() => undefined);
    ends.set(words, known);
  }
  const end = known[at] ?? longAt(words, at, year)?.end ?? at + 1;
  known[at] = end;
  return end;
}

/** Where the name of several words that begins with this one ends, else its own end. */
function longNameEnd(words: readonly string[], at: number, year: number): number {
  if (!isCapital(words[at] ?? '') || !/^\p{L}/u.test(words[at + 1] ?? '')) return at + 1;
  if (NOBLE.test(words[at + 1] ?? '')) {
    const surname = words.findIndex((word, i) => i > at + 1 && !PARTICLES.has(word));
    if (isCapital(words[surname] ?? '')) return surname + 1;
  }
  const end = nameAt(words, at, year);
  return end === at + 1 && ARABIC.test(words[end] ?? '') ? end + 1 : end;
}

/** Is the phrase but the end of a name that the phrase before it begins: "der Demokratischen | Republik Kongo"? */
export function endsName({ sentence }: Analysis, phrase: NounPhrase, year: number): boolean {
  if (phrase.start === 0 || phrase.preposition !== null) return false;
  const words = textsOf(sentence);
  return longNameEnd(words, phrase.start - 1, year) > phrase.head;
}

/** Surnames that are adverbs as well, above all at the beginning of a sentence: "Kurz vor Weihnachten …". */
const OPENERS = new Set(['Früh', 'Ganz', 'Gern', 'Groß', 'Jung', 'Klein', 'Kurz', 'Lang', 'Schnell', 'Weit']);

/** What phrases were found to say before: a phrase belongs to one article, and so to one year. */
const known = new WeakMap<NounPhrase, { readonly reference: Reference | null }>();

/** What a phrase says of its own head; null where the head can not act, whoever else is named in the phrase. */
export function ownReference(analysis: Analysis, phrase: NounPhrase, year: number): Reference | null {
  const before = known.get(phrase);
  if (before) return before.reference;
  const reference = read(analysis, phrase, year);
  known.set(phrase, { reference });
  return reference;
}

function read(analysis: Analysis, phrase: NounPhrase, year: number): Reference | null {
  if (phrase.pronoun || endsName(analysis, phrase, year)) return null;
  const { words, head } = wordsOf(analysis, phrase, year);
  if (phrase.start === 0 && words.length === 1 && OPENERS.has(words[0] ?? '')) return null;
  const reference = readReference(words, year, head);
  if (!reference?.core.some(([start, end]) => start <= head && head < end)) return null;
  const start = phrase.preposition === null ? phrase.start : phrase.start + 1;
  const known = apposed(reference, analysis, phrase, start + words.length, year);
  return known.country === null && known.org === null ? complemented(known, analysis, phrase, year) : known;
}

const MEMBERS = /^vo[nm]$/;
const STAFF = /^(?:an|am|bei|beim)$/;

/** With what the phrase behind it adds: "eine Gruppe von US-Soldaten", "ein Richter am Bundesgerichtshof". */
function complemented(reference: Reference, analysis: Analysis, phrase: NounPhrase, year: number): Reference {
  // "Anschlag bei Moskau": one unknown word is as well a thing as a name.
  const bare = isBareName(reference);
  if (bare && !reference.name?.includes(' ')) return reference;
  for (const inner of phrase.attachments) {
    const preposition = inner.preposition ?? '';
    if (bare && STAFF.test(preposition)) continue;
    if (!MEMBERS.test(preposition) && !STAFF.test(preposition)) continue;
    const other = ownReference(analysis, inner, year);
    if (!other || isBareName(other)) continue;
    const more = inner.conjuncts.map((each) => ownReference(analysis, each, year));
    if (more.some((each) => each?.country !== other.country || each?.org !== other.org)) continue;
    if (STAFF.test(preposition)) return { ...reference, country: other.country };
    const sectors = reference.sectors[0] === 'UNK' ? other.sectors : reference.sectors;
    return { ...reference, country: other.country, org: other.org, sectors };
  }
  return reference;
}

/** Nothing but a name that nobody knows: it may as well be an ordinary noun. */
export const isBareName = ({ name, role, country, org, sectors }: Reference): boolean =>
  name !== null && role === null && country === null && org === null && sectors[0] === 'UNK';

/** To whom an office belongs: genitives, a phrase with "von", or several seats as in "die Regierungen in Lima und Quito". */
export const holdersOf = ({ genitives, attachments }: NounPhrase): readonly NounPhrase[] => [
  ...genitives,
  ...attachments.filter(
    ({ preposition, conjuncts }) => preposition === 'von' || (preposition === 'in' && conjuncts.length > 0),
  ),
];

/** The word of a phrase's head. */
export const wordAt = ({ sentence }: Analysis, { head }: NounPhrase): string => sentence.tokens[head]?.text ?? '';

/** Everybody who is named in the sentences, in order. */
export function mentionsIn(analyses: readonly Analysis[], year: number): Mention[] {
  return analyses.flatMap((analysis, sentence) => {
    const subjects = new Set(analysis.clauses.map(({ subject }) => subject?.head));
    const mentions = analysis.phrases.flatMap((phrase): Mention[] => {
      const reference = ownReference(analysis, phrase, year);
      return reference
        ? [
            {
              sentence,
              at: phrase.head,
              word: wordAt(analysis, phrase),
              phrase,
              reference,
              subject: subjects.has(phrase.head),
            },
          ]
        : [];
    });
    return mentions.sort((a, b) => a.at - b.at);
  });
}

/** Who is introduced inside another phrase: "die Entführung des Aktivisten Karl Sommer". */
export function ownersIn(analyses: readonly Analysis[], year: number): Mention[] {
  const inside = ({ genitives }: NounPhrase): NounPhrase[] => genitives.flatMap((owner) => [owner, ...inside(owner)]);
  return analyses.flatMap((analysis, sentence) =>
    analysis.phrases.flatMap(inside).flatMap((phrase): Mention[] => {
      const reference = ownReference(analysis, phrase, year);
      const introduced = reference && reference.name !== null && reference.role !== null;
      return introduced
        ? [{ sentence, at: phrase.head, word: wordAt(analysis, phrase), phrase, reference, subject: false }]
        : [];
    }),
  );
}
