import type { Candidate, Told } from '../acts/candidate.ts';
import type { DateMention } from '../dates/find-dates.ts';
import { AFTERWARDS, OCCASIONS_OF_SPEECH, STATE_BODIES } from '../de/scenes.data.ts';
import type { Actor, Attribution, CodedEvent, Evidence, Place } from '../event.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { PlaceMention } from '../places/find-places.ts';
import { derive, isVerbal } from '../plover/derive.ts';
import type { EventType } from '../plover.ts';
import { sourceOf } from '../quotes/attribution.ts';
import { speakerOf } from '../quotes/speakers.ts';
import type { Clause, NounPhrase, Sentence } from '../syntax.ts';
import type { Carried } from './carried-dates.ts';
import { confidenceOf } from './confidence.ts';
import { contextsOf } from './contexts.ts';
import { placeByActor } from './country-place.ts';
import { isReaction } from './day-parts.ts';
import { isDayTold } from './day-told.ts';
import type { Draft } from './draft.ts';
import { type Dating, datingOf, modalityAt } from './event-date.ts';
import { eventObjects } from './event-objects.ts';
import { type Placing, placingOf } from './event-place.ts';
import { isAtGoal } from './journeys.ts';
import { isBehindTopic } from './named-countries.ts';
import { objectsOf } from './objects.ts';
import type { Peopled } from './people.ts';
import { isAttribute, isOfContent, isOfDeed, isOfJudge, isOfOther, isOfSpeaker } from './place-attributes.ts';
import { placeOfPhrases } from './place-of-phrases.ts';
import { isInset, isOfOccasion, occasionOf } from './scenes.ts';
import { type Sides, sidesOf } from './sides.ts';
import { signalsOf } from './signals.ts';
import { sizeOf } from './size.ts';
import { homeOfSpeaker } from './speaks-at-home.ts';
import type { Texts } from './texts.ts';
import type { DatedField } from './told-dates.ts';
import { comesHome } from './visited.ts';

/** All that the article says around its acts. */
export interface Setting {
  readonly texts: Texts;
  readonly published: string;
  readonly people: Peopled;
  readonly dates: DatedField;
  readonly places: (told: Told) => readonly PlaceMention[];
  /** What a sentence without date or place of its own inherits. */
  readonly carriedDates: (told: Told) => Carried;
  /** The country where the report was filed, ISO alpha-3, or null. */
  readonly filed: string | null;
  readonly carriedPlace: (told: Told, type: EventType, actors: readonly Actor[]) => Place | null;
  /** The dateline's town, where an official from abroad speaks in the first sentence under it; null for all else. */
  readonly guestPlace: (told: Told, type: EventType, sides: Pick<Sides, 'actors' | 'recipients'>) => Place | null;
  /** The sentences before it that may tell of the occasion, from the first with a place in the country of the carried one. */
  readonly before: (told: Told, place: Place | null) => readonly Told[];
}

/** The reason that leaves the word to the next line of the lexicon. */
export const SIDE_MISSING = 'a side is missing';

/** Why what is told is no event, by the candidate's note. */
const UNREAL: ReadonlyMap<string, string> = new Map([
  ['alleged', 'somebody is accused of it'],
  ['asked', 'somebody asks for it'],
  ['omitted', 'something else was done instead'],
]);

/** The event that a candidate amounts to, or the reason why it is none. */
export function buildEvent(candidate: Candidate, setting: Setting): Draft | string {
  const unreal = candidate.notes.find((note) => UNREAL.has(note));
  if (unreal !== undefined) return UNREAL.get(unreal) ?? unreal;
  const sides = sidesOf(candidate, setting.people);
  if (!sides) return SIDE_MISSING;
  if (comesHome(candidate, sides)) return 'somebody comes home';
  const { told, clause, entry } = candidate;
  const { sentence } = told.analysis;
  const text = setting.texts[sentence.field];
  const actAt = sentence.tokens[candidate.trigger[0]]?.start ?? sentence.start;
  const objects = candidate.noun && clause?.accusative ? [clause.accusative] : candidate.objects;
  const dates = setting.dates[sentence.field].filter((date) => inside(date, sentence));
  const finding = objectsOf(told.analysis, text, objects, dates, setting.published, clause);
  const dating = datingOf(
    told.analysis,
    {
      clause,
      at: actAt,
      modality: candidate.modality,
      nominal: candidate.noun !== null,
      verbal: isVerbal(entry.type),
      said: entry.actor.includes('q'),
      meeting: entry.type === 'CONSULT',
      violent: entry.type === 'ASSAULT',
      reaction: isReaction(entry.type, sides.actors[0]),
      foreign: isForeignVoice(sides.actors, setting.people.home),
    },
    setting.dates,
    finding.used,
    setting.carriedDates(told),
    setting.published,
  );
  const carried = carriedTo(sides, candidate, setting.carriedPlace(told, entry.type, sides.actors));
  const home = homeOfSpeaker(
    entry.type,
    entry.mode,
    sides,
    carried,
    sentence,
    clause,
    setting.before(told, carried),
    setting.people.names,
  );
  const placing = placingOf(
    text,
    sentence,
    clause,
    candidate.trigger[0],
    ownPlaces(candidate, placesFor(candidate, sides, setting)),
    (carried?.basis === 'previous-sentence' ? null : setting.guestPlace(told, entry.type, sides)) ??
      home ??
      placeByActor(carried, entry.type, entry.mode, clause?.lemma === 'empfangen', sides),
    entry.mode === 'visit' ||
      entry.type === 'AID' ||
      entry.type === 'MOBILIZE' ||
      (clause !== null && isAtGoal(told.analysis, clause)),
    entry.type === 'RETREAT' || (isVerbal(entry.type) && clause !== null && opensWithSource(sentence, clause)),
    placeOfPhrases(candidate, sides, setting.people.weight),
  );
  const modality = modalityAt(candidate.modality, dating, setting.published);
  const paragraph = sentence.field === 'title' ? -1 : sentence.paragraph;
  const position = paragraph < 0 ? paragraph : Math.max(paragraph, Math.floor(told.index / LONGEST_PARAGRAPH));
  const attribution = attributionOf(candidate, setting);
  const signals = signalsOf(candidate, sides, modality, dating.date, position, attribution);
  const contexts = contextsOf(candidate, sides);
  const event: CodedEvent = {
    type: entry.type,
    mode: entry.mode,
    contexts,
    ...derive(entry.type, entry.mode, contexts),
    modality,
    main: false,
    actors: sides.actors,
    recipients: sides.recipients,
    reciprocal: entry.reciprocal || sides.mutual,
    objects: eventObjects(candidate, sides, finding, {
      analysis: told.analysis,
      text,
      clause,
      dates,
      date: dating.date,
      published: setting.published,
    }),
    size: sizeOf(candidate, text.slice(sentence.start, sentence.end), objects),
    attribution,
    date: dating.date,
    place: placing?.place ?? null,
    evidence: [evidenceOf(candidate, sides, dating, placing, setting.texts)],
    confidence: confidenceOf(signals),
    rule: entry.rule,
  };
  return {
    event,
    candidate,
    signals,
    paragraph,
    sentence: told.index,
    tellings: [told.index],
    dayTold: isDayTold(candidate, dating),
  };
}

/** "Aus Teheran forderten Abgeordnete …": they are there. */
const opensWithSource = ({ tokens }: Sentence, clause: Clause): boolean =>
  tokens[clause.tokens[0] ?? -1]?.lower === 'aus';

/** Where nothing parts the paragraphs, one has no more sentences. */
const LONGEST_PARAGRAPH = 5;

/** The places of its sentence where an act may be. */
function placesFor(
  { told, entry, clause, noun, trigger }: Candidate,
  sides: Sides,
  setting: Setting,
): readonly PlaceMention[] {
  const said = isVerbal(entry.type);
  const places = setting
    .places(told)
    .filter(
      (mention) =>
        !(said && isSeat(mention, sides.recipientPhrase, told.analysis.sentence)) &&
        !isAttribute(entry.type, sides.actors, sides.actorPhrase, mention, told.analysis.sentence) &&
        !isOfSpeaker(told.analysis, clause, sides.actorPhrase, mention) &&
        !isBehindTopic(told.analysis, mention.start) &&
        ((mention.start > trigger[0] && !said) || !isInset(told.analysis, mention, said)) &&
        !isOfJudge(told.analysis, clause, noun !== null, trigger[0], mention) &&
        !isOfContent(told.analysis, entry.type, clause, noun !== null, mention) &&
        !isOfOther(told.analysis, clause, trigger[0], sides.actorPhrase, mention) &&
        !isOfDeed(told.analysis, clause, entry.type, sides.actors, mention),
    );
  // "rief bei seinem Israel-Besuch die Menschen in Österreich auf"
  const journey = said
    ? places.find(({ preposition, direction }) => preposition === '' && direction === 'at')
    : undefined;
  return journey ? [journey] : places;
}

/** "Nach dem Anschlag in Ankara bombardierte die Luftwaffe im Nordirak …": what a noun names is where it says, and nothing else is. */
function ownPlaces(
  { noun, told, clause, entry }: Candidate,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  const phrases = noun === null ? [] : phraseTree(noun);
  const isOwn = (mention: PlaceMention) =>
    noun === null
      ? !isOfOccasion(told.analysis, mention)
      : phrases.some(({ start, end }) => start <= mention.start && mention.start < end);
  const own = mentions.filter(isOwn);
  if (own.some(({ direction }) => direction === 'at')) return own;
  // "Nach dem Raketentest hat der Rat in New York beraten": what came before was not there.
  if (noun !== null && AFTERWARDS.has(noun.preposition ?? '')) return own;
  // "protestierte gegen den Besuch in Taiwan", "zwei Wochen nach dem Putsch in Guinea": not there; but "nach dem Treffen in Oslo".
  const isThere = (mention: PlaceMention) => {
    const occasion = occasionOf(told.analysis, mention);
    const word = occasion && told.analysis.sentence.tokens[occasion.head]?.text;
    return !isVerbal(entry.type) || (occasion?.preposition === 'nach' && OCCASIONS_OF_SPEECH.test(word ?? ''));
  };
  const isTold = (mention: PlaceMention) => clause?.tokens.includes(mention.start) && isThere(mention);
  return noun === null ? mentions.filter((mention) => isOwn(mention) || isTold(mention)) : mentions;
}

/** What stands for a government or an organisation: "Norwegen", "die Vereinten Nationen", and no pronoun. */
const NAMED = /^(?:d\p{L}{2} )?\p{Lu}/iu;

/** Whether an official of another country than that of the article speaks, told by name, or its government, or an organisation. */
function isForeignVoice([actor, ...others]: readonly Actor[], home: () => string): boolean {
  if (actor === undefined || actor.country === home()) return false;
  if (actor.name !== null) return actor.role !== null && actor.country !== null;
  const [sector] = actor.sectors;
  // "Hatte beschlossen … Kuba, Syrien und Venezuela stimmten dagegen": those who act together go on with what was told.
  return (
    others.length <= 1 && NAMED.test(actor.text) && (sector === 'GOV' || (actor.country === null && actor.org !== null))
  );
}

/** What may stand in a list of places: "in Bahrain, Libyen und dem Jemen". */
const LISTED = /^(?:\p{Lu}.*|,|und|sowie|d(?:e[mnr]|ie))$/u;

/** "forderte die Regierung in Kiew auf": where those are who are spoken to, nothing is said. */
const isSeat = ({ start }: PlaceMention, recipient: NounPhrase | null, { tokens }: Sentence): boolean =>
  recipient !== null &&
  STATE_BODIES.test(tokens[recipient.head]?.text ?? '') &&
  recipient.attachments.some(
    (inner) =>
      inner.preposition === 'in' &&
      inner.start <= start &&
      tokens.slice(inner.start + 1, start).every(({ text }) => LISTED.test(text)),
  );

/** Where countries plan something together, the country that the article is about says nothing about where. */
function carriedTo({ actors, recipients }: Sides, { modality }: Candidate, place: Place | null): Place | null {
  const countries = new Set([...actors, ...recipients].map(({ country }) => country));
  return place?.basis === 'dateline' && modality === 'planned' && countries.size > 1 ? null : place;
}

const inside = (date: DateMention, { start, end }: { start: number; end: number }): boolean =>
  date.start >= start && date.end <= end;

function attributionOf({ told, clause }: Candidate, { people, texts }: Setting): Attribution | null {
  const source = clause && sourceOf(told.analysis, clause);
  const named = source && people.named(told, source.phrase)[0];
  const speaker = named && speakerOf(told, source.phrase, texts, () => named);
  return speaker ? { speaker, kind: source.kind } : null;
}

function evidenceOf(
  candidate: Candidate,
  sides: Sides,
  dating: Dating,
  placing: Placing | null,
  texts: Texts,
): Evidence {
  const { sentence } = candidate.told.analysis;
  const { field } = sentence;
  const tokensSpan = (start: number, end: number) => {
    const [first, last] = [sentence.tokens[start], sentence.tokens[end - 1]];
    return first && last ? texts.span(field, first.start, last.end) : null;
  };
  const phraseSpan = (phrase: NounPhrase | null) => (phrase ? tokensSpan(phrase.start, phrase.end) : null);
  return {
    ...texts.span(field, sentence.start, sentence.end),
    text: texts[field].slice(sentence.start, sentence.end),
    act: tokensSpan(candidate.trigger[0], candidate.trigger[1] + 1),
    actor: phraseSpan(sides.actorPhrase),
    recipient: phraseSpan(sides.recipientPhrase),
    date: dating.mention ? texts.span(field, dating.mention.start, dating.mention.end) : null,
    place: placing?.mention ? tokensSpan(placing.mention.start, placing.mention.end) : null,
  };
}
