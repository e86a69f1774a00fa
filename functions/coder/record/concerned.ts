import type { Candidate, Told } from '../acts/candidate.ts';
import { FOR_THEM, PLATFORMS, SOURCE_NOUNS } from '../de/collectives.data.ts';
import { DISPATCH, EMBASSIES, JOURNEY, OCCASIONS, PROTESTS, ROUTE, TOWARD, VIOLATIONS } from '../de/judged.data.ts';
import { BORDER } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';
import { isVerbal } from '../plover/derive.ts';
import type { EventType } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import { concernedBy } from './aimed-at.ts';
import { insetOwners } from './inset-owners.ts';
import { AGAINST } from './reached.ts';
import { distinct } from './side-keys.ts';
import type { People } from './sides.ts';
import { isSeatOf, isVenue } from './venues.ts';

/** Preposition of attachments that lead from a thing to those concerned: "die Pläne von …", "der Angriff auf …". */
const CONCERNED = new Set(['von', 'durch', 'gegen', 'zwischen', 'auf', 'an', 'der', 'aus', 'in']);

/** Those that lead to whose it is. */
const OWNERS = new Set(['von', 'durch', 'zwischen']);

/** Those who act upon the recipients, by name and where they stand. */
export interface By {
  readonly actors: readonly Actor[];
  readonly agents: readonly NounPhrase[];
  readonly type: EventType;
}

/** Those whom a thing concerns: "die Pläne der Regierung", "den Angriff auf Israel", "die russische Invasion". */
export function concerned(phrase: NounPhrase, told: Told, people: People, by: By): Actor[] {
  if (by.type === 'REQUEST' && isForThem(phrase, told)) return [];
  const { tokens } = told.analysis.sentence;
  const noun = tokens[phrase.head]?.text ?? '';
  // "Protesten nach Angaben von Amnesty": who tells it.
  const sources = phrase.attachments.filter(({ head }) => SOURCE_NOUNS.test(tokens[head]?.text ?? ''));
  const inner = [
    ...phrase.genitives,
    // "die Ausbildung und Ausrüstung syrischer Rebellen"
    ...phrase.conjuncts.flatMap(({ genitives }) => genitives),
    ...phrase.attachments.filter(
      ({ preposition, start, head }) =>
        // "ein Flugzeug auf dem Weg von Athen nach Vilnius"
        !ROUTE.test(tokens[start - 1]?.text ?? '') &&
        // "verurteilte die Entscheidung auf Twitter"
        !(preposition === 'auf' && PLATFORMS.test(tokens[head]?.text ?? '')) &&
        !sources.some(({ end }) => end === start) &&
        (CONCERNED.has(preposition ?? '') ||
          // "gegen den Abbau von Stellen beim Konzern"
          (by.type === 'PROTEST' && preposition === 'bei') ||
          (JOURNEY.test(noun) && TOWARD.has(preposition ?? '')) ||
          // "die Grenze zu Griechenland"
          (preposition === 'zu' && BORDER.test(noun))) &&
        (by.type !== 'REJECT' || !(AGAINST.has(preposition ?? '') || DISPATCH.test(noun))) &&
        // "begrüßte die Sanktionen gegen Russland"
        ((by.type !== 'REQUEST' && by.type !== 'SUPPORT') || preposition !== 'gegen') &&
        // "löste eine Kundgebung gegen die Regierung auf"
        (by.type !== 'COERCE' || preposition !== 'gegen' || !PROTESTS.test(noun)) &&
        // "bestreikt wurden Flughäfen in sieben Ländern"
        (by.type !== 'PROTEST' || preposition !== 'in') &&
        // "ein Flugzeug aus türkischer Herstellung"
        (by.type !== 'ASSAULT' || preposition !== 'aus') &&
        !(preposition === 'gegen' && VIOLATIONS.test(noun)) &&
        !(preposition === 'in' && (OCCASIONS.test(noun) || EMBASSIES.test(noun))),
    ),
  ].filter(({ head }) => !by.agents.some((agent) => agent.head === head));
  const namedBy = (phrases: readonly NounPhrase[], together = false): Actor[] => {
    if (together) return distinct(phrases.flatMap((each) => [...people.named(told, each, by.actors)]));
    for (const next of phrases) {
      const actors = [next, ...next.conjuncts].flatMap((each) => [...people.named(told, each, by.actors)]);
      if (actors.length > 0 && !isVenue(next, actors) && !isSeatOf(by.actors, next, actors)) return distinct(actors);
    }
    return [];
  };
  // "die Anerkennung Palästinas durch Spanien": who did it comes before to whom it was done.
  const doers = isVerbal(by.type) ? namedBy(inner.filter(({ preposition }) => preposition === 'durch')) : [];
  if (doers.length > 0) return doers;
  const isOwner = ({ preposition }: NounPhrase) => preposition === null || OWNERS.has(preposition);
  // "die amerikanischen Waffen für die Ukraine": whose they are comes before whom they are for.
  const owners = namedBy(inner.filter(isOwner));
  if (owners.length > 0) return owners;
  const inset = namedBy(insetOwners(told, phrase), true);
  if (inset.length > 0) return inset;
  const qualifying = concernedBy(told, phrase) === null ? people.qualifying(told, phrase) : [];
  if (qualifying.length > 0) return [...qualifying];
  const others = namedBy(inner.filter((next) => !isOwner(next)));
  if (others.length > 0) return others;
  for (const next of inner) {
    const actors = concerned(next, told, people, by);
    if (actors.length > 0) return actors;
  }
  return [];
}

/** Who demands somebody's release speaks to those who hold him. */
export const forThem = ({ entry, recipients, told }: Candidate): boolean =>
  entry.type === 'REQUEST' && recipients.some((phrase) => isForThem(phrase, told));
const isForThem = ({ head }: NounPhrase, { analysis }: Told): boolean =>
  FOR_THEM.test(analysis.sentence.tokens[head]?.text ?? '');
