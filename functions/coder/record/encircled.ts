import { isState } from '../actors/reference.ts';
import type { Candidate, Told } from '../acts/candidate.ts';
import { BORDER } from '../de/scenes.data.ts';
import type { Actor, CodedEvent } from '../event.ts';
import type { NounPhrase } from '../syntax.ts';
import type { People } from './sides.ts';
import { understoodActor } from './understood-actor.ts';

/** Before a state these say against whom forces gather: "rund um Taiwan", "vor Libyen". */
const AROUND: ReadonlySet<string> = new Set(['gegen', 'nahe', 'um', 'vor']);

/** "übte rund um Taiwan", "Panzer an der Grenze zu Armenien": the other state before which forces gather; nobody where there is none. */
export function aroundWhom({ clause, told }: Candidate, actors: readonly Actor[], people: People): readonly Actor[] {
  const own = new Set(actors.map(({ country }) => country));
  for (const phrase of [...(clause?.prepositional ?? []), ...(clause?.accusative?.attachments ?? [])]) {
    const states = [...before(told, phrase, people), ...beyond(told, phrase, people)].filter(isState);
    if (states.length > 0 && states.every(({ country }) => !own.has(country))) return states;
  }
  return [];
}

const before = (told: Told, phrase: NounPhrase, people: People): readonly Actor[] =>
  AROUND.has(phrase.preposition ?? '') ? people.named(told, phrase) : [];

/** "an die Grenze zu Belarus", "an der syrischen Grenze" */
function beyond(told: Told, phrase: NounPhrase, people: People): readonly Actor[] {
  if (!BORDER.test(told.analysis.sentence.tokens[phrase.head]?.text ?? '')) return [];
  const neighbours = phrase.attachments.filter(({ preposition }) => preposition === 'zu' || preposition === 'mit');
  const named = neighbours.flatMap((one) => people.named(told, one));
  return named.length > 0 ? named : people.qualifying(told, phrase);
}

/** They lead into what belongs to somebody else. */
const INTRUDING: ReadonlySet<string> = new Set(['einfliegen', 'eindringen']);

/** "Taipeh teilte mit, chinesische Flugzeuge seien in die Überwachungszone eingedrungen": into that of who tells it, else of the other side. */
export function intruded({ entry, told }: Candidate, { actors, attribution }: CodedEvent, people: People): Actor[] {
  if (!INTRUDING.has(entry.lemma) || actors.length === 0) return [];
  const isOther = ({ country }: Actor) => country !== null && !actors.some((one) => one.country === country);
  const speaker = attribution && isOther(attribution.speaker) ? attribution.speaker : null;
  const owner = speaker ?? people.opposite(told, actors);
  return owner?.country ? [understoodActor('GOV', owner.country)] : [];
}
