import type { Actor } from '../event.ts';
import type { Draft } from './draft.ts';

/** How many sentences back those may have been seized whom an inquiry means, and those accused who deny it. */
const SEIZED = 3;
const TRIED = 5;

/** "nahm zwei Polen fest. Die Staatsanwaltschaft ermittelt": against those who have just been seized; null where nobody has. */
export const seizedBefore = ({ sentence }: Draft, earlier: readonly Draft[]): readonly Actor[] | null =>
  earlier.findLast(
    ({ event: { mode, recipients }, ...other }) =>
      mode === 'arrest' && sentence - other.sentence <= SEIZED && recipients.some(({ text }) => text !== ''),
  )?.event.recipients ?? null;

/** "Ihm wird Geldwäsche vorgeworfen … Er bestreitet das": those at home who have accused or seized him, whoever else is told; null for others. */
export function accusersOf({ event, sentence }: Draft, understood: readonly Draft[]): readonly Actor[] | null {
  const [accused] = event.actors;
  if (!accused?.name || event.actors.length > 1) return null;
  const before = understood.findLast(
    ({ event: { type, mode, recipients, actors }, ...other }) =>
      (mode === 'arrest' || (type === 'ACCUSE' && actors.every(({ text }) => text === ''))) &&
      sentence - other.sentence <= TRIED &&
      recipients.some(({ name }) => name === accused.name),
  );
  return before && before.event.actors.length > 0 ? before.event.actors : null;
}
