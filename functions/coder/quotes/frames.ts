import { clauseSlot, subjectOf } from '../acts/slots.ts';
import { SOURCE_PREPOSITIONS, VOICE_PREPOSITIONS } from '../de/speech.data.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { isQuotationMark } from '../text/quotations.ts';
import { followsSource, isDocumentNoun, isNaming, isOpinion, isSourceNoun, isSpeech } from './speech.ts';

/** The words of a sentence that say who says the rest of it; tokens from `from` to `to` (exclusive). */
export interface Frame {
  /** `verb`: "X sagte" · `so`: "so X" · `as`: "wie X mitteilte" · `source`: "laut X" · `headline`: "X: …" */
  readonly kind: 'verb' | 'so' | 'as' | 'source' | 'headline';
  /** Infinitive of the verb of saying, or null. */
  readonly verb: string | null;
  /** Whoever says it, or null where nobody is named: "hieß es". */
  readonly phrase: NounPhrase | null;
  readonly clause: Clause | null;
  readonly from: number;
  readonly to: number;
  /** It stands behind or amid what is said: "…, sagte X". */
  readonly inverted: boolean;
}

const isOneOf = (words: readonly string[], word: string | null): boolean => word !== null && words.includes(word);

/** The frames of a sentence outside its quotations: those behind what is said first, then other verbs, "so" and sources. */
export function framesOf(analysis: Analysis): Frame[] {
  const spoken = analysis.clauses.flatMap((clause) => spokenFrame(analysis, clause) ?? []);
  spoken.sort((a, b) => Number(b.inverted) - Number(a.inverted));
  return [...spoken, ...soFrames(analysis), ...sourceFrames(analysis), ...headlineFrames(analysis)].filter(({ from }) =>
    isFree(analysis, from),
  );
}

const isFree = ({ sentence }: Analysis, position: number): boolean =>
  !sentence.quoted.some(([from, to]) => position >= from && position < to);

function spokenFrame(analysis: Analysis, clause: Clause): Frame | null {
  const hearsay = isHearsay(analysis, clause);
  const spoken = hearsay || isSpeech(clause) || isNaming(clause);
  if (!spoken && !isOpinion(analysis, clause)) return null;
  const [verb] = clause.verbs;
  const own = clause.tokens.filter((position) => isFree(analysis, position) && !isMark(analysis, position));
  const from = own[0];
  if (verb === undefined || from === undefined || !isFree(analysis, verb)) return null;
  const inverted =
    spoken && from > 0 && verb === from && closesBefore(analysis, from) && !followsSource(analysis, from);
  const kind = clause.conjunction === 'wie' ? 'as' : 'verb';
  return {
    kind,
    verb: clause.lemma,
    phrase: hearsay
      ? voiceOf(analysis, clause)
      : (sayerOf(analysis, clause) ?? (kind === 'as' ? voiceOf(analysis, clause) : null)),
    clause,
    from,
    to: (own.at(-1) ?? from) + 1,
    inverted,
  };
}

/** Whether what stands before the token is told off from it by a comma, dash or quotation mark. */
export function closesBefore({ sentence }: Analysis, position: number): boolean {
  const before = sentence.tokens[position - 1]?.text ?? '';
  return /^[,–—-]$/.test(before) || isQuotationMark(before);
}

const wordOf = ({ sentence }: Analysis, phrase: NounPhrase | null): string =>
  phrase ? (sentence.tokens[phrase.head]?.text ?? '') : '';

/** "heißt es aus Paris", "aus Paris verlautet": nobody is the subject. */
function isHearsay(analysis: Analysis, { lemma, subject, predicative }: Clause): boolean {
  if (lemma === 'verlauten') return subject === null;
  return lemma === 'heißen' && /^es$/i.test(wordOf(analysis, subject ?? predicative));
}

/** "hieß es nach dem Gipfel in Dakar": there the summit was. */
const OCCASIONS = new Set(['bei', 'nach', 'vor']);

/** "hieß es aus dem Auswärtigen Amt", "in einer Erklärung der Regierung". */
function voiceOf(analysis: Analysis, { prepositional }: Clause): NounPhrase | null {
  const voice =
    prepositional.find(({ preposition }) => isOneOf(SOURCE_PREPOSITIONS, preposition)) ??
    prepositional.find(
      (phrase) =>
        isOneOf(VOICE_PREPOSITIONS, phrase.preposition) &&
        !prepositional.some((other) => OCCASIONS.has(other.preposition ?? '') && other.attachments.includes(phrase)),
    ) ??
    null;
  const written = voice !== null && isDocumentNoun(analysis.sentence.tokens[voice.head] ?? '');
  return written ? (giverOf(analysis, voice) ?? voice) : voice;
}

/** The subject; in the passive whoever is named by "von". */
function sayerOf(analysis: Analysis, clause: Clause): NounPhrase | null {
  if (clause.voice === 'passive') return clauseSlot('s', analysis, clause)[0] ?? null;
  const subject = subjectOf(analysis, clause);
  if (subject && /^(?:das|dies)$/i.test(wordOf(analysis, subject)) && clause.accusative) return clause.accusative;
  if (subject) return subject;
  const start = clause.tokens[0] ?? 0;
  const end = clause.tokens.at(-1) ?? 0;
  return (
    analysis.phrases.find(
      ({ preposition, head, cases }) => preposition === null && (cases & 1) > 0 && head >= start && head <= end,
    ) ?? null
  );
}

/** ", so der Minister weiter,": no verb up to the next sign. */
function soFrames(analysis: Analysis): Frame[] {
  const { tokens } = analysis.sentence;
  if (!tokens.some(({ lower }) => lower === 'so')) return [];
  const starts = tokens.flatMap(({ lower }, at) =>
    lower === 'so' && (at === 0 || closesBefore(analysis, at)) ? [at] : [],
  );
  return starts.flatMap((at): Frame[] => {
    const phrase = analysis.phrases.find(({ start, preposition }) => start === at + 1 && preposition === null);
    const stop = tokens.findIndex(({ text }, position) => position > at && (isSign(text) || isQuotationMark(text)));
    const to = stop < 0 ? tokens.length : stop;
    if (!phrase || phrase.head >= to) return [];
    const verbs = analysis.clauses.flatMap((clause) => clause.verbs);
    if (verbs.some((verb) => verb > at && verb < to)) return [];
    return [{ kind: 'so', verb: null, phrase, clause: null, from: at, to, inverted: at > 0 }];
  });
}

const isMark = ({ sentence }: Analysis, position: number): boolean =>
  isQuotationMark(sentence.tokens[position]?.text ?? '');

/** "Merkel: Europa muss handeln": what stands before the colon of a title. */
function headlineFrames(analysis: Analysis): Frame[] {
  const { field, words } = analysis.sentence;
  const colon = field === 'title' ? words.indexOf(':') : -1;
  if (colon < 0) return [];
  const phrase = analysis.phrases.find(({ start, preposition }) => start === 0 && preposition === null);
  const verbs = analysis.clauses.flatMap((clause) => clause.verbs);
  if (!phrase || phrase.head >= colon || verbs.some((verb) => verb < colon)) return [];
  return [{ kind: 'headline', verb: null, phrase, clause: null, from: 0, to: colon + 1, inverted: false }];
}

const isSign = (text: string): boolean => /^[,.:;!?–—]$/.test(text);

/** "laut X", "X zufolge", "nach Angaben von X". */
function sourceFrames(analysis: Analysis): Frame[] {
  const { tokens } = analysis.sentence;
  const found: Frame[] = [];
  for (const phrase of analysis.allPhrases) {
    const source = sourceIn(analysis, phrase);
    if (!source) continue;
    const clause = analysis.clauseAt[phrase.head] ?? null;
    const givenOut = phrase.preposition === 'zufolge' && isSourceNoun(tokens[phrase.start - 1] ?? '');
    const from = givenOut ? phrase.start - 1 : phrase.start;
    const to = Math.max(phrase.end, source.end);
    found.push({ kind: 'source', verb: null, phrase: source, clause, from, to, inverted: from > 0 });
  }
  return found;
}

/** Whom the phrase names as the source of its clause, or null where it names none. */
export function sourceIn(analysis: Analysis, phrase: NounPhrase): NounPhrase | null {
  const { preposition } = phrase;
  const bySelf = isOneOf(SOURCE_PREPOSITIONS, preposition);
  if (!bySelf && !isOneOf(['nach', 'gemäß', 'aus'], preposition)) return null;
  const givenOut = isSourceNoun(analysis.sentence.tokens[phrase.head] ?? '');
  if (givenOut) return giverOf(analysis, phrase) ?? phrase;
  return bySelf ? phrase : null;
}

/** "Angaben der Polizei", "Worten von Präsident X". */
const giverOf = (analysis: Analysis, phrase: NounPhrase): NounPhrase | null =>
  phrase.genitives[0] ??
  phrase.attachments.find(({ preposition }) => preposition === 'von') ??
  analysis.phrases.find(({ start, preposition }) => start === phrase.end && preposition === 'von') ??
  null;
