import { CLAIMING } from '../de/answers.data.ts';
import type { Draft } from './draft.ts';

/** Whether it tells who says that an attack was his: "bekannte sich zu der Tat". */
export const isClaim = ({ event, candidate }: Draft): boolean =>
  event.type === 'ASSAULT' && CLAIMING.has(candidate.clause?.lemma ?? '') && candidate.noun === null;

/** Whether somebody claims the attack that was told before it without a name: of "Bewaffnete" or of nobody. */
export const isClaimed = (attack: Draft, claim: Draft): boolean =>
  isClaim(claim) &&
  attack.event.type === 'ASSAULT' &&
  attack.event.modality !== 'historical' &&
  attack.event.actors.every(
    ({ name, org, role }) => name === null && org === null && !/miliz|gruppe/i.test(role ?? ''),
  );
