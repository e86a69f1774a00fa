import type { Actor, CodedEvent } from '../event.ts';
import type { Draft } from './draft.ts';
import { unnamed } from './understood-actor.ts';

/** "Die Staatsanwaltschaft beantragte zehn Jahre Haft": of the court. */
export const isOfCourt = ({ actors }: CodedEvent): boolean =>
  actors.length > 0 && actors.every(({ sectors, org }) => sectors[0] === 'JUD' && org === null);

/** "Die Verteidigung legte Berufung ein": against what a court has decided. */
export const isAppeal = ({ event, candidate: { entry } }: Draft): boolean =>
  (event.type === 'REJECT' || event.type === 'REQUEST') && APPEAL.test(entry.noun ?? '');
const APPEAL = /^(?:berufung|rechtsmittel|revision)$/;

/** The court that has just judged; null where the article tells of none. */
export const courtBefore = ({ sentence }: Draft, earlier: readonly Draft[]): Actor[] | null =>
  earlier
    .findLast(
      (other) =>
        other.event.type === 'COERCE' &&
        sentence - other.sentence <= JUDGED &&
        other.event.actors.some(({ sectors }) => sectors.includes('JUD')),
    )
    ?.event.actors.map(unnamed) ?? null;
/** How many sentences back a judgment may have been told against which somebody appeals. */
const JUDGED = 3;
