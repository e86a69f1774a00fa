import { days } from './calendar.ts';
import type { DateRule } from './reading.ts';
import { DAYPART, WEEKDAY } from './words.ts';

/** Days that count from publication: "heute", "am gestrigen Sonntag". */
export const TODAY_RULES: readonly DateRule[] = [
  {
    pattern: `(?:(?<day>heute|gestern|vorgestern|vorvorgestern|morgen|übermorgen)(?: (?:${DAYPART}))?|(?<adjective>heutig|gestrig|morgig)e[mnrs]?(?: (?:${WEEKDAY}|tage?s?|abend|morgen|nacht|nachmittag))?)`,
    basis: 'relative',
    read: (part, { published, before, after }) => {
      const word = part('day') || part('adjective');
      if (/^ \d+-?jährig/u.test(after)) return null;
      if (word === 'morgen' && (part('written').startsWith('M') || /(?:guten|jeden|heute|am)\s$/iu.test(before)))
        return null;
      const steps: Readonly<Record<string, number>> = {
        vorvorgestern: -3,
        vorgestern: -2,
        gestern: -1,
        gestrig: -1,
        morgen: 1,
        morgig: 1,
        übermorgen: 2,
      };
      return days(published + (steps[word] ?? 0));
    },
  },
];
