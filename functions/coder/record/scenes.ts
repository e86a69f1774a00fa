import { wordAt } from '../actors/mentions.ts';
import type { Reference } from '../actors/reference.ts';
import { isConditional } from '../acts/conditional.ts';
import { DOCUMENTS_THAT_SPEAK } from '../de/frames.data.ts';
import { isAdverbialNoun } from '../de/nouns.ts';
import {
  ARRIVING,
  ASSEMBLIES,
  CANCELLING,
  CONFERRING,
  CONFESSING,
  JUDGING,
  OCCASION_NOUNS,
  OCCASIONS_BEHIND,
  SPOKESMAN,
  STATE_BODIES,
  STAYING,
} from '../de/scenes.data.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { PlaceMention } from '../places/find-places.ts';
import { isSpeech } from '../quotes/speech.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { IN_OFFICE, isSeatOfMany, SEATS_OF_ORGANISATIONS } from './country-place.ts';
import { isBehindTopic, isRefuge, TOPICAL } from './named-countries.ts';
import { tellsOccasion } from './speaks-at-home.ts';

/** Organisations whose members speak at home: those of the union and of the alliance meet in Brussels. */
const isAlone = (org: string | null): boolean => org !== null && org !== 'EUR' && org !== 'NAT';

const clauseOf = ({ clauses }: Analysis, { start }: PlaceMention): Clause | undefined =>
  clauses.find(({ tokens }) => tokens.includes(start));

/**
 * Whether a place only tells where somebody of another country than `home`, that of the article, is in office: "In Ottawa
 * forderte Kanadas Premierminister …", "teilte das Pentagon in Washington mit". What the next sentence tells of others does
 * not happen there.
 */
export function isSeatOfSpeaker(
  analysis: Analysis,
  mention: PlaceMention,
  resolve: (phrase: NounPhrase) => readonly Reference[],
  home: () => string | null,
): boolean {
  const { country, name, precision } = mention.place;
  const clause = clauseOf(analysis, mention);
  // "Die Regierung verhandelt seit 2012 auf Kuba"
  if (clause?.tense === 'present' && CONFERRING.has(clause.lemma ?? '') && country !== home()) return true;
  if (precision !== 'city' || !clause || tellsOccasion(analysis.sentence)) return false;
  if (country === home()) return false;
  if (isBehindBody(analysis, mention) || ASSEMBLIES.test(wordOf(analysis, mention))) return true;
  // "In Washington hieß es", "In Athen reagierte man gelassen"
  const nobody = clause.subject?.pronoun ? wordAt(analysis, clause.subject).toLowerCase() : '';
  if (nobody === 'man' || (nobody === 'es' && clause.lemma === 'heißen')) return true;
  if (
    isSpeech(clause) &&
    (clause.subject?.pronoun || SPOKESMAN.test(clause.subject ? wordAt(analysis, clause.subject) : ''))
  )
    return true;
  return clause.subject
    ? resolve(clause.subject).some(
        (one) =>
          (one.country === country && IN_OFFICE.has(one.sectors[0] ?? 'UNK')) ||
          // "sagte der gestürzte Präsident in Managua"
          (isSpeech(clause) && one.country !== null) ||
          (isAlone(one.org) && (SEATS_OF_ORGANISATIONS[one.org ?? ''] === country || isSeatOfMany(name))),
      )
    : isSpeech(clause);
}

const wordOf = ({ sentence: { tokens } }: Analysis, { start }: PlaceMention): string => tokens[start]?.text ?? '';

/** "Das Außenministerium in Oslo", "ein Sprecher des Konzerns in London": the seat of a body, which need not be the subject. */
const isBehindBody = ({ allPhrases, sentence: { tokens } }: Analysis, { start }: PlaceMention): boolean =>
  allPhrases.some(
    ({ head, attachments }) =>
      (STATE_BODIES.test(tokens[head]?.text ?? '') || SPOKESMAN.test(tokens[head]?.text ?? '')) &&
      attachments.some((one) => one.preposition === 'in' && one.start <= start && start < one.end),
  );

/** Whether a place is told of what is only planned, asked for or yet to come, where the next sentence does not go on. */
export function isYetToCome(analysis: Analysis, mention: PlaceMention): boolean {
  const clause = clauseOf(analysis, mention);
  if (!clause) return false;
  return (
    // "einen Tag vor Beginn des Gipfels in Valletta"
    occasionOf(analysis, mention)?.preposition === 'vor' ||
    clause.kind === 'infinitive' ||
    CANCELLING.has(clause.lemma ?? '') ||
    clause.tense === 'future' ||
    isConditional(analysis, clause) ||
    (clause.kind === 'relative' && clause.tense !== 'past' && clause.tense !== 'perfect')
  );
}

/** Whether a place is the goal of a journey that has been made: "ist am Montag nach Kiew gereist". */
function isArrival(analysis: Analysis, mention: PlaceMention): boolean {
  if (mention.direction !== 'to') return false;
  const clause = clauseOf(analysis, mention);
  const isDone =
    clause?.kind === 'main' && clause.modal === null && (clause.tense === 'past' || clause.tense === 'perfect');
  return isDone && ARRIVING.has(clause.lemma ?? '');
}

/** Whether a place tells of which thing something is said or done: "verteidigte in Oslo den Krieg in Afghanistan". */
function isOfObject(analysis: Analysis, mention: PlaceMention): boolean {
  const { accusative } = clauseOf(analysis, mention) ?? {};
  return accusative?.attachments.some(({ start, end }) => start <= mention.start && mention.start < end) ?? false;
}

/** "Warfen ihm die Verfolgung Andersdenkender in Aleppo vor", "soll eine Tat in Aleppo gestanden haben": nothing goes on where that is of which somebody only speaks. */
function isSpokenOf(analysis: Analysis, mention: PlaceMention): boolean {
  const clause = clauseOf(analysis, mention);
  if (clause === undefined) return false;
  // "In denen er Kritik am Krieg im Jemen übte"
  const said = clause.accusative ? wordAt(analysis, clause.accusative) : '';
  return (
    JUDGING.has(clause.lemma ?? '') || CONFESSING.has(clause.lemma ?? '') || CRITICISM.test(said) || isSpeech(clause)
  );
}

const CRITICISM = /^(?:Kritik|Vorwürfen?|Vorwurf)$/;

/** "Wies die Kritik der Opposition zurück": whether those are meant who criticised. */
export const isOfCritics = (analysis: Analysis, critics: NounPhrase): boolean =>
  analysis.allPhrases.some((phrase) => phrase.genitives.includes(critics) && CRITICISM.test(wordAt(analysis, phrase)));

/**
 * The last of the places of a sentence where something has happened, or to which somebody has gone; that of an object only
 * where there is no other.
 */
export function lastScene(analysis: Analysis, places: readonly PlaceMention[]): PlaceMention | undefined {
  const scenes = places.filter((mention) => mention.direction === 'at' || isArrival(analysis, mention));
  const last = scenes.findLast((mention) => !isOfObject(analysis, mention));
  return last ?? scenes.findLast((mention) => !isSpokenOf(analysis, mention));
}

const PARTICIPLE = /^(?:ansässig|wohnhaft|\p{Ll}+(?:end|t)|\p{Ll}*(?:be|ent|er|ge|ver|zer)\p{Ll}+en)e[mnrs]?$/u;

/** "die in Paris lebende Autorin": a place before a participle is of the noun behind. */
export const isInset = ({ allPhrases, sentence }: Analysis, { start, end }: PlaceMention, said = false): boolean =>
  allPhrases.some(
    (phrase) =>
      phrase.start < start &&
      end <= phrase.head &&
      // "hieß es in einer in New York verbreiteten Erklärung"
      !(said && DOCUMENTS_THAT_SPEAK.test(sentence.tokens[phrase.head]?.text ?? '')) &&
      sentence.tokens.slice(end, phrase.head).some(({ text }) => PARTICIPLE.test(text)),
  );

/** "Aus Wut über die Verbrennung in Florida …": the phrase of what only led to the act, where the place stands in it. */
export const occasionOf = (
  { allPhrases, sentence: { tokens } }: Analysis,
  { start, end }: PlaceMention,
): NounPhrase | undefined =>
  allPhrases.find(
    (phrase) =>
      (OCCASIONS_BEHIND.has(phrase.preposition ?? '') ||
        OCCASION_NOUNS.get(phrase.preposition ?? '')?.test(tokens[phrase.head]?.text ?? '')) &&
      phrase.start < start - 1 &&
      phrase.head < start &&
      phraseTree(phrase).some((inner) => inner.start <= start && end <= inner.end),
  );

export const isOfOccasion = (analysis: Analysis, mention: PlaceMention): boolean =>
  occasionOf(analysis, mention) !== undefined;

/** "Elf Kinder seien getötet worden, teilte Unicef in Bangkok mit": where only those are who say so. */
export function isOfFrame(analysis: Analysis, mention: PlaceMention): boolean {
  const clause = clauseOf(analysis, mention);
  const first = clause?.tokens[0] ?? 0;
  const isFrame = clause?.kind === 'main' && first > 0 && clause.verbs[0] === first && isSpeech(clause);
  const speaker = clause?.subject && !clause.subject.pronoun ? wordAt(analysis, clause.subject) : '';
  return isFrame && speaker !== '' && !LOCAL.test(speaker);
}

/** Who tells of what is done in his own town. */
const LOCAL = /(?:behörden?|bürgermeister(?:in)?|feuerwehr|gouverneur(?:in)?|polizei|staatsanwaltschaft)$/i;

/** "gegen den Krieg in Gaza", "Geld für den Kampf in Syrien", "auch in Mexiko": what is only spoken of, or goes on besides. */
export const isOfTopic = (analysis: Analysis, { start, end }: PlaceMention): boolean => {
  const { tokens } = analysis.sentence;
  return (
    (tokens[start - 2]?.lower === 'auch' && tokens[start - 3]?.lower !== 'sondern') ||
    isBehindTopic(analysis, start) ||
    analysis.allPhrases.some(
      (phrase) =>
        TOPICAL.has(phrase.preposition ?? '') &&
        phrase.head < start - 1 &&
        !isTime(tokens[phrase.head]?.lower ?? '') &&
        phraseTree(phrase).some((inner) => inner.start <= start && end <= inner.end),
    )
  );
};
const isTime = (lower: string): boolean => lower === 'uhr' || isAdverbialNoun(lower);

/**
 * Whether a place is only told for comparison, as background or as that of a thing: "anders als in Dänemark", "Hintergrund ist der Krieg
 * in Syrien", "hatte in Ungarn zu Neuwahlen geführt", "unterstützt Schulen in Ghana".
 */
export function isBackground(analysis: Analysis, mention: PlaceMention): boolean {
  const { tokens } = analysis.sentence;
  const clause = clauseOf(analysis, mention);
  if (clause === undefined || COMPARING.has(tokens[mention.start - 2]?.lower ?? '')) return true;
  const isBefore = clause.tense !== 'present' && clause.verbs.some((at) => HAD.test(tokens[at]?.lower ?? ''));
  if (isBefore && clause.tokens.some((at) => ELSEWHEN.test(tokens[at]?.lower ?? ''))) return true;
  // "Wegen des Todes von Calipari im Irak" tells of a scene.
  const around = analysis.allPhrases.filter(
    (phrase) =>
      phrase.head < mention.start - 1 &&
      phraseTree(phrase).some(({ start, end }) => start <= mention.start && mention.start < end),
  );
  return clause.tense === 'present' && around.length > 0 && around.every(({ preposition }) => preposition === null);
}
/** Whether a place is abroad in a report that is set in `home`. */
export const isAway = ({ place }: PlaceMention, home: string): boolean => place.country !== home;
const COMPARING: ReadonlySet<string> = new Set(['als', 'wie']);
const HAD = /^(?:hatten?|waren?)$/;
const ELSEWHEN = /^(?:ähnliche[mnrs]?|bereits|damals|einst|erst|früher|jahren|monaten|schon|zuletzt)$/;

/** Where nothing that is told after it goes on: where somebody lives or flees to, or what is only spoken of. */
export const isAside = (analysis: Analysis, mention: PlaceMention): boolean =>
  isInset(analysis, mention) || isRefuge(analysis, mention.preposition) || isOfTopic(analysis, mention);

/** "Der Gestürzte hält sich in Togo auf", "gilt in den USA als …": nothing of what happens elsewhere is there. */
export function isStay(analysis: Analysis, mention: PlaceMention, home: () => string): boolean {
  const clause = clauseOf(analysis, mention);
  if (clause?.tense !== 'present') return false;
  const { lemma } = clause;
  return lemma === 'gelten' || (STAYING.has(lemma ?? '') && mention.place.country !== home());
}

/** Of which country people are there: in a seat of courts or unions of states of none, unless it is in the article's. */
export const countryOfScene = ({ place }: PlaceMention, home: string): string | null =>
  isSeatOfMany(place.name) && place.country !== home ? null : place.country;

/** So many sentences further on, a place that was told is left behind, however long the paragraph is. */
export const SCENE_REACH = 3;
