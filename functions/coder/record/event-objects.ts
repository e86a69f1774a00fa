import type { Candidate } from '../acts/candidate.ts';
import type { EventObject } from '../event.ts';
import type { EventType } from '../plover.ts';
import { type ObjectFinding, objectsOf } from './objects.ts';
import { penaltiesOf } from './penalties.ts';
import type { Sides } from './sides.ts';
import { type TermScope, withTerm } from './terms.ts';

/** What is signed, given, demanded, imposed or planned, with the time that it holds for, and what somebody is sentenced to. */
export function eventObjects(
  candidate: Candidate,
  sides: Sides,
  { objects, phrases }: ObjectFinding,
  scope: Omit<TermScope, 'others'>,
): EventObject[] {
  const things = objects.flatMap((object, index) => {
    const phrase = phrases[index];
    return candidate.noun || !phrase || !isThing(object, sides, candidate.entry.noun)
      ? []
      : [
          LIFTED.has(candidate.entry.type)
            ? object
            : withTerm(object, phrase, { ...scope, others: phrases.filter((other) => other !== phrase) }),
        ];
  });
  const penalties = objectsOf(
    scope.analysis,
    scope.text,
    penaltiesOf(candidate),
    [],
    scope.published,
    scope.clause,
  ).objects;
  const news = penalties.filter(({ text }) => !things.some((thing) => thing.text.includes(text)));
  return [...things, ...news.map((penalty) => ({ ...penalty, kind: 'penalty' }))];
}

/** For how long sanctions are lifted, they do not hold. */
const LIFTED: ReadonlySet<EventType> = new Set(['RETREAT']);

/** No object is who stands on a side, nor the noun that is the act itself: "einen Besuch abstatten". */
function isThing({ text, kind }: EventObject, { actors, recipients }: Sides, actNoun: string | null): boolean {
  if (kind !== null) return true;
  return actNoun === null && ![...actors, ...recipients].some((side) => side.text !== '' && text.includes(side.text));
}
