import type { Candidate } from '../acts/candidate.ts';
import { MEETINGS } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';
import type { People } from './sides.ts';

/** What is said to somebody's face, not of others. */
const SAID: ReadonlySet<EventType> = new Set(['REQUEST', 'THREATEN']);
/** Before the talk in which it is said. */
const DURING: ReadonlySet<string | null> = new Set(['bei', 'in']);

/** "drang in einem Telefonat mit Ankara auf …": with whom the speaker talks as he says so; nobody where the clause tells of no talk. */
export function talkedWith({ clause, entry, told }: Candidate, people: People): Actor[] {
  if (!SAID.has(entry.type) || clause === null) return [];
  const { tokens } = told.analysis.sentence;
  const talk = clause.prepositional.find(
    ({ preposition, head }) => DURING.has(preposition) && MEETINGS.test(tokens[head]?.text ?? ''),
  );
  const partners = [...(talk?.attachments ?? []), ...clause.prepositional].filter(
    ({ preposition, start }) => preposition === 'mit' && talk !== undefined && start > talk.head,
  );
  return partners
    .slice(0, 1)
    .flatMap((phrase) => [phrase, ...phrase.conjuncts].flatMap((one) => people.named(told, one)));
}
