import { giveBack, takePlace } from '../../store/stream-places.ts';
import type { Table } from '../../store/table.ts';

/** The place of one stream among those that may be at once. */
export interface Place {
  /** False where all places are taken. */
  readonly take: () => Promise<boolean>;
  /** Does nothing where none was taken. */
  readonly giveBack: () => Promise<void>;
}

/** How long whoever gets no place should wait: streams take seconds to minutes. */
export const PLACE_AFTER_SECONDS = 15;

/** Clocks of functions differ a little. */
const TOLERANCE_SECONDS = 5;

export interface Places {
  readonly table: Table;
  /** Streams at once. */
  readonly most: number;
  /** Epoch seconds. */
  readonly clock: () => number;
}

/** A place for the stream `holder`, which ends in `remainingMs` milliseconds at the latest. */
export function placeFor({ table, most, clock }: Places, holder: string, remainingMs: number): Place {
  let taken: string | null = null;
  return {
    take: async () => {
      const now = clock();
      taken = await takePlace(table, most, { holder, now, until: now + remainingMs / 1000 + TOLERANCE_SECONDS });
      return taken !== null;
    },
    giveBack: async () => {
      if (taken !== null) await giveBack(table, taken, holder);
    },
  };
}
