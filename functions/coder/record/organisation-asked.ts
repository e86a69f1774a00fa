import { DECIDED_TOGETHER, EU_MEMBERS, MEASURES } from '../de/decided-together.data.ts';
import type { Actor } from '../event.ts';
import type { Draft } from './draft.ts';
import type { People } from './sides.ts';
import { understoodActor } from './understood-actor.ts';

/** To whom a demand goes that only an organisation of states can meet: "verlangte den Abbruch der Beitrittsgespräche". Null for others. */
export function organisationAsked({ event, candidate }: Draft, people: People): Actor | null {
  const { clause, told } = candidate;
  if (event.type !== 'REQUEST' || clause === null) return null;
  const { tokens } = told.analysis.sentence;
  // With what depends on the clause: "dringt darauf, Strafen auf die Tagesordnung zu setzen".
  const words = tokens.slice(clause.tokens[0] ?? 0).map(({ text }) => text);
  const decided = DECIDED_TOGETHER.find(([pattern]) => words.some((word) => pattern.test(word)));
  const own = new Set(event.actors.map(({ org }) => org));
  const member = event.actors.some(({ country }) => EU_MEMBERS.has(country ?? ''));
  const measures = member && words.some((word) => MEASURES.test(word)) && words.some((word) => word === 'gegen');
  const code = decided ? (decided[1] ?? people.organisation(told)) : measures ? people.organisation(told) : null;
  if (code === null || own.has(code)) return null;
  return { ...understoodActor('IGO', null), org: code };
}
