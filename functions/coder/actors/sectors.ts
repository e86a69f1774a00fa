import { SECTORS, type Sector } from '../plover.ts';

const isSector = (word: string): word is Sector => SECTORS.some((sector) => sector === word);

/** "GOV+MIL" as a list; unknown codes are dropped (the data tests forbid them). */
export const parseSectors = (text: string): Sector[] => text.split('+').filter(isSector);
