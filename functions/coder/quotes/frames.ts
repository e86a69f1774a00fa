import { wordAt } from '../acts/phrases.ts';
import { clauseSlot, subjectOf } from '../acts/slots.ts';
import { OCCASION_PREPOSITIONS, SOURCE_PREPOSITIONS, VOICE_PREPOSITIONS } from '../de/speech.data.ts';
import { type Analysis, CASE, type Clause, type NounPhrase } from '../syntax.ts';
import { isQuotationMark } from '../text/quotations.ts';
import { giverOf, sourceFrames } from './sources.ts';
import {
  followsSource,
  introducesSaid,
  isDocumentNoun,
  isNaming,
  isOpinion,
  isQuoting,
  isSourceNoun,
  isSpeech,
  isSpeechVerb,
  isThought,
} from './speech.ts';

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
  const [from, second] = own;
  if (verb === undefined || from === undefined || !isFree(analysis, verb) || isInBrackets(analysis, own)) return null;
  const kind = clause.conjunction === 'wie' ? 'as' : 'verb';
  // "wie sich die Junta nennt" names somebody, and "Es droht Krieg" says nothing.
  if (kind === 'as' && !hearsay && !isSpeech(clause)) return null;
  const opensBehind = verb === from && from > 0 && closesBefore(analysis, from);
  if (!hearsay && (isNobodys(analysis, clause) || (isUntold(analysis, clause) && !opensBehind))) return null;
  const phrase = hearsay
    ? voiceOf(analysis, clause)
    : (sayerOf(analysis, clause) ?? (kind === 'as' ? voiceOf(analysis, clause) : null));
  // "Sicher ist, dass …": so says the article.
  if (!spoken && phrase === null) return null;
  // "…, so bestätigte das Gericht"
  const opens = verb === from || (verb === second && wordAt(analysis, from).toLowerCase() === 'so');
  const inverted =
    (hearsay || isSpeech(clause)) &&
    from > 0 &&
    opens &&
    !clause.subjectShared &&
    (hearsay || clause.voice === 'passive' || (phrase !== null && phrase.head > verb)) &&
    closesBefore(analysis, from) &&
    !followsSource(analysis, verb) &&
    isSaidBefore(analysis, clause, from);
  return { kind, verb: clause.lemma, phrase, clause, from, to: (own.at(-1) ?? from) + 1, inverted };
}

/** "(Wikinews berichtete)" */
const isInBrackets = (analysis: Analysis, own: readonly number[]): boolean =>
  /^[([]$/.test(wordAt(analysis, (own[0] ?? 0) - 1)) && /^[)\]]$/.test(wordAt(analysis, (own.at(-1) ?? 0) + 1));

/** "Es droht ein Krieg": nobody is the subject. */
const isNobodys = (analysis: Analysis, { subject, voice }: Clause): boolean =>
  voice === 'active' && subject !== null && /^es$/i.test(wordOf(analysis, subject));

/** "Es wird vermutet, dass …", "wird „Wolf“ genannt": in the passive without "von" only what is a verb of saying is said by somebody. */
const isUntold = (analysis: Analysis, clause: Clause): boolean =>
  clause.voice !== 'active' &&
  !isQuoting(clause) &&
  (!isSpeechVerb(clause.lemma ?? '') || isThought(clause)) &&
  clauseSlot('s', analysis, clause).length === 0;

/** Whether something stands before the frame that may be said: a quotation or a clause that does not depend on the frame's own. */
const isSaidBefore = (analysis: Analysis, frame: Clause, from: number): boolean =>
  analysis.sentence.quoted.some(([, end]) => end <= from) ||
  analysis.clauses.some(
    (clause) =>
      clause !== frame &&
      (clause.tokens[0] ?? 0) < from &&
      !isInBrackets(analysis, clause.tokens) &&
      clause.kind !== 'relative' &&
      introducesSaid(clause),
  );

/** Whether what stands before the token is told off from it by a comma, dash or quotation mark. */
export function closesBefore({ sentence }: Analysis, position: number): boolean {
  const before = sentence.tokens[position - 1]?.text ?? '';
  return /^[,–—-]$/.test(before) || isQuotationMark(before);
}

const wordOf = (analysis: Analysis, phrase: NounPhrase | null): string => (phrase ? wordAt(analysis, phrase.head) : '');

/** "heißt es aus Paris", "aus Paris verlautet": nobody is the subject. */
export function isHearsay(analysis: Analysis, { lemma, subject, predicative, prepositional }: Clause): boolean {
  if (lemma === 'verlauten') return subject === null;
  // "Wie aus einem Bericht hervorgeht", "Das geht aus einem Bericht hervor"
  if (lemma === 'hervorgehen') return prepositional.some(({ preposition }) => preposition === 'aus');
  return lemma === 'heißen' && /^es$/i.test(wordOf(analysis, subject ?? predicative));
}

/** "hieß es aus dem Auswärtigen Amt", "in einer Erklärung der Regierung". */
export function voiceOf(analysis: Analysis, { prepositional }: Clause): NounPhrase | null {
  const voice =
    prepositional.find(({ preposition }) => isOneOf(SOURCE_PREPOSITIONS, preposition)) ??
    prepositional.find(
      (phrase) =>
        isOneOf(VOICE_PREPOSITIONS, phrase.preposition) &&
        !prepositional.some(
          (other) => isOneOf(OCCASION_PREPOSITIONS, other.preposition) && other.attachments.includes(phrase),
        ),
    ) ??
    null;
  const noun = voice === null ? undefined : analysis.sentence.tokens[voice.head];
  const written = voice !== null && noun !== undefined && (isDocumentNoun(noun) || isSourceNoun(noun));
  return written ? (giverOf(analysis, voice) ?? voice) : voice;
}

/** Who says what the clause tells: its subject, in the passive whoever is named by "von", of "zitieren" its object. */
export function sayerOf(analysis: Analysis, clause: Clause): NounPhrase | null {
  if (isQuoting(clause))
    return clause.voice === 'active' ? (clause.accusative ?? clause.subject) : subjectOf(analysis, clause);
  if (clause.voice === 'passive') return clauseSlot('s', analysis, clause)[0] ?? null;
  const named = subjectOf(analysis, clause);
  const subject = named && isApart(analysis, named, clause) ? behindVerb(analysis, clause) : named;
  if (subject && /^(?:das|dies)$/i.test(wordOf(analysis, subject)) && clause.accusative) return clause.accusative;
  if (subject) return subject;
  const start = clause.tokens[0] ?? 0;
  const end = clause.tokens.at(-1) ?? 0;
  return (
    analysis.phrases.find(
      ({ preposition, head, cases, start: first }) =>
        preposition === null &&
        (cases & CASE.nom) > 0 &&
        head >= start &&
        head <= end &&
        !/^\d/.test(wordAt(analysis, first)),
    ) ?? null
  );
}

/** "„Wir“, sagten Zeugen, „…“": what is quoted is not who says it. */
const isApart = (analysis: Analysis, { start }: NounPhrase, { verbs }: Clause): boolean =>
  !isFree(analysis, start) && isFree(analysis, verbs[0] ?? 0);

const behindVerb = (analysis: Analysis, { verbs: [verb = 0], tokens }: Clause): NounPhrase | null =>
  analysis.phrases.find(
    ({ preposition, head, start, cases }) =>
      preposition === null && (cases & CASE.nom) > 0 && start > verb && tokens.includes(head) && isFree(analysis, head),
  ) ?? null;

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
    // "…, so der Anwalt, Karl Huber weiter.", "so die Zeitung „El Sol“ am Montag."
    const isLast = at > 0 && !verbs.some((verb) => verb >= to);
    return [
      {
        kind: 'so',
        verb: null,
        phrase,
        clause: null,
        from: at,
        to: isLast ? lastOf(analysis, to) : to,
        inverted: at > 0,
      },
    ];
  });
}

/** Up to where the speaker goes on behind a sign: the end of the sentence unless it is quoted or a colon. */
function lastOf({ sentence: { tokens, quoted } }: Analysis, to: number): number {
  const goesOn = quoted.some(([from, end]) => from >= to && end - from > LONGEST_NAME) || tokens[to]?.text === ':';
  return goesOn ? to : tokens.length;
}

/** More words in quotation marks are no name of a paper. */
const LONGEST_NAME = 4;

const isMark = ({ sentence }: Analysis, position: number): boolean =>
  isQuotationMark(sentence.tokens[position]?.text ?? '');

/** "Merkel: Europa muss handeln": what stands before the colon of a title, and nothing but that: not "Merkel in Wien: …". */
function headlineFrames(analysis: Analysis): Frame[] {
  const { field, tokens, words } = analysis.sentence;
  const colon = field === 'title' ? words.indexOf(':') : -1;
  if (colon < 0) return [];
  const phrase = analysis.phrases.find(({ start, preposition }) => start === 0 && preposition === null);
  const verbs = analysis.clauses.flatMap((clause) => clause.verbs);
  if (!phrase || phrase.head >= colon || verbs.some((verb) => verb < colon)) return [];
  const behind = tokens[phrase.end]?.lower ?? '';
  if (phrase.end < colon && behind !== 'von' && !/^[(,]$/.test(behind)) return [];
  const clause = analysis.clauses.find(({ tokens: [first = 0] }) => first > colon) ?? null;
  return [{ kind: 'headline', verb: null, phrase, clause, from: 0, to: colon + 1, inverted: false }];
}

const isSign = (text: string): boolean => /^[,.:;!?–—]$/.test(text);
