import { isState } from '../actors/reference.ts';
import { DEED, DONE_TO, INVASIONS, MEASURE } from '../de/judged.data.ts';
import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import { concernedBy } from './aimed-at.ts';
import type { Draft } from './draft.ts';
import type { People } from './sides.ts';

/** What is said of measures against others. */
const WORDS: ReadonlySet<EventType> = new Set(['AGREE', 'REJECT', 'REQUEST', 'SUPPORT']);
/** What is said or done to somebody for what he did to others. */
const FOR_DEEDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'SANCTION', 'THREATEN']);
/** What is not said to him, but for it. */
const ANSWERS: ReadonlySet<EventType> = new Set(['SANCTION', 'THREATEN']);

/**
 * "Die EU verurteilte den Angriff auf Israel", "verhängte nach dem Angriff auf Israel Sanktionen", "Ungarn lehnt Sanktionen gegen Belarus
 * ab": the states that suffer what is judged, answered, asked for or refused, and are not those to whom that is said.
 */
export function statesHit(draft: Draft, people: People): ReadonlySet<string | null> {
  const { type } = draft.event;
  const { told } = draft.candidate;
  const hit = [
    ...(FOR_DEEDS.has(type) ? reaching(draft, DEED, DONE_TO) : []),
    ...(ANSWERS.has(type) ? reaching(draft, INVASIONS, INTO) : []),
    ...(WORDS.has(type) ? reaching(draft, MEASURE, AGAINST) : []),
  ];
  const states = hit.flatMap((phrase) => [...people.named(told, phrase)]).filter(isState);
  // "fordert neue Iran-Sanktionen"
  const measures = WORDS.has(type) ? deedsOf(draft, MEASURE) : [];
  const concerned = measures.flatMap((phrase) => concernedBy(told, phrase) ?? []);
  return new Set([...states.map(({ country }) => country), ...concerned]);
}

/** "Wegen des russischen Angriffs auf die Ukraine verhängte Japan Sanktionen": those whose deed is answered, others than who answers. */
export function attackersOf(draft: Draft, people: People): readonly Actor[] {
  const { event, candidate } = draft;
  if (!ANSWERS.has(event.type)) return [];
  return [...deedsOf(draft, DEED), ...deedsOf(draft, INVASIONS)]
    .flatMap((deed) => [...people.qualifying(candidate.told, deed)])
    .filter(({ country }) => country !== null && event.actors.every((actor) => actor.country !== country));
}

/** What stands behind such nouns with one of the prepositions. */
const reaching = (draft: Draft, nouns: RegExp, prepositions: ReadonlySet<string>): readonly NounPhrase[] =>
  deedsOf(draft, nouns).flatMap(({ attachments }) =>
    attachments.filter(({ preposition }) => prepositions.has(preposition ?? '')),
  );

/** The nouns of deeds or measures with what the clause tells of them. */
function deedsOf({ candidate: { clause, told } }: Draft, nouns: RegExp): readonly NounPhrase[] {
  const phrases = clause === null ? [] : [clause.accusative, ...clause.prepositional];
  const isDeed = ({ head }: NounPhrase): boolean => nouns.test(told.analysis.sentence.tokens[head]?.text ?? '');
  return phrases.flatMap((phrase) => (phrase && isDeed(phrase) ? [phrase] : []));
}

const AGAINST: ReadonlySet<string> = new Set(['gegen']);
const INTO: ReadonlySet<string> = new Set(['in']);
