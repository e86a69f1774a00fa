import { days } from './calendar.ts';
import { byTense, type DateRule } from './reading.ts';
import { DAYPART, WEEKDAY } from './words.ts';

/** "Der Morgen", but not "Morgen will er …": a noun, unless it begins the sentence and a verb or a part of the day follows. */
const isMorning = (written: string, before: string, after: string): boolean =>
  written.startsWith('M') &&
  (/^ (?:für|des|der|eines|einer)(?!\p{L})/u.test(after) ||
    !(/(?:^|[.!?:]["“”»«]? |\n)["„“»«]?$/u.test(before) && (written.includes(' ') || /^ \p{Ll}/u.test(after))));

/** Days that count from publication: "heute", "am gestrigen Sonntag". */
export const TODAY_RULES: readonly DateRule[] = [
  {
    pattern: `(?:(?<day>heute|gestern|vorgestern|vorvorgestern|morgen|übermorgen)(?: (?:${DAYPART}))?|(?<adjective>heutig|gestrig|morgig)e[mnrs]?(?: (?:${WEEKDAY}|tage?s?|abend|morgen|nacht|nachmittag))?)`,
    basis: 'relative',
    read: (part, { published, before, after }) => {
      const word = part('day') || part('adjective');
      if (/^ \d+-?jährig/u.test(after)) return null;
      if (
        word === 'morgen' &&
        (isMorning(part('written'), before, after) || /(?:guten|jeden|heute|am)\s$/iu.test(before))
      )
        return null;
      // "heute Nacht" is the last one or the next.
      if (/^heute nacht$/i.test(part('written')))
        return byTense(days(published - 1, published, 'range'), days(published, published + 1, 'range'));
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
