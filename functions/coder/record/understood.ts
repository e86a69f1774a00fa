import { ADDRESSED, UNDERSTOOD_ACTOR, UNDERSTOOD_RECIPIENT } from '../de/understood.data.ts';
import type { Actor } from '../event.ts';
import type { Sector } from '../plover.ts';
import type { Draft } from './draft.ts';
import type { People } from './sides.ts';

/** Somebody whom the act implies and the text does not name: the police of the country where it happened. */
export const understoodActor = (sector: Sector, country: string | null): Actor => ({
  text: '',
  name: null,
  role: null,
  country,
  org: null,
  sectors: [sector],
  span: null,
});

/** The event with the sides that go without saying, where a one-sided act names nobody. Adds no confidence. */
export function withUnderstood(draft: Draft, people: People): Draft {
  const { event, candidate } = draft;
  if (event.reciprocal) return draft;
  const country = people.country(candidate.told);
  const other = event.recipients.length === 0 ? addressee(draft, people) : null;
  const side = (named: Actor[], sector: Sector | undefined) =>
    named.length === 0 && sector ? [understoodActor(sector, country)] : named;
  return {
    ...draft,
    event: {
      ...event,
      actors: side(event.actors, UNDERSTOOD_ACTOR[event.type]),
      recipients: other ? [other] : side(event.recipients, UNDERSTOOD_RECIPIENT[event.type]),
    },
  };
}

/** What a government or an organisation says is said to the other side, where the article has one. */
function addressee({ event, candidate }: Draft, people: People): Actor | null {
  const official = OFFICIAL.has(event.actors[0]?.sectors[0] ?? 'UNK');
  return official && ADDRESSED.has(event.type) ? people.opposite(candidate.told, event.actors) : null;
}

const OFFICIAL: ReadonlySet<Sector> = new Set(['GOV', 'IGO']);
