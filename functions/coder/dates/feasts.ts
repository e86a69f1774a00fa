import { type Day, dayOf, days, easter, weekdayOf } from './calendar.ts';
import { type DateRule, withoutYear } from './reading.ts';

/** Feasts: days after Easter Sunday (`easter`), a fixed `month-day`, or days after the first Advent Sunday (`advent`). */
const FEASTS: readonly (readonly [pattern: string, at: string])[] = [
  ['1\\. Advent|erste[nrm]? Advent', 'advent 0'],
  ['2\\. Advent|zweite[nrm]? Advent', 'advent 7'],
  ['3\\. Advent|dritte[nrm]? Advent', 'advent 14'],
  ['4\\. Advent|vierte[nrm]? Advent', 'advent 21'],
  ['Allerheiligen', '11-1'],
  ['Aschermittwoch', 'easter -46'],
  ['Buß- und Bettag', 'advent -11'],
  ['Christi Himmelfahrt|Vatertag', 'easter 39'],
  ['(?:(?:Internationale[nr]? |Welt)?Frauentag)', '3-8'],
  ['Fronleichnam', 'easter 60'],
  ['Gründonnerstag', 'easter -3'],
  ['Halloween', '10-31'],
  ['Heilig(?:er |en |e)?Abend', '12-24'],
  ['Heilige Drei Könige|Dreikönigstag', '1-6'],
  ['Jahreswechsel', '12-31'],
  ['Karfreitag', 'easter -2'],
  ['Karsamstag|Ostersamstag', 'easter -1'],
  ['Mariä Himmelfahrt', '8-15'],
  ['Neujahr(?:stage?)?', '1-1'],
  ['Nikolaus(?:tage?)?', '12-6'],
  ['Osterwochenende|Ostertage', 'easter 0'],
  ['Ostermontag', 'easter 1'],
  ['Ostern|Ostersonntag', 'easter 0'],
  ['Palmsonntag', 'easter -7'],
  ['Pfingsten|Pfingstsonntag|Pfingstwochenende', 'easter 49'],
  ['Pfingstmontag', 'easter 50'],
  ['Reformationstag', '10-31'],
  ['Rosenmontag', 'easter -48'],
  ['Silvester(?:nacht|abend)?|Neujahrsnacht', '12-31'],
  ['Tag der (?:Deutschen|deutschen) Einheit', '10-3'],
  ['Tag der Arbeit|Maifeiertag', '5-1'],
  ['Valentinstag', '2-14'],
  ['Volkstrauertag', 'advent -14'],
  ['Weihnachten|(?:(?:1\\.|erste[nr]?) )?Weihnachts(?:feier)?tag', '12-25'],
  ['(?:2\\.|zweite[nr]?) Weihnachts(?:feier)?tag', '12-26'],
];

const feastDay = (at: string, inYear: number): Day => {
  const [kind = '', value = ''] = at.split(' ');
  if (kind === 'easter') return easter(inYear) + Number(value);
  if (kind === 'advent') {
    const christmas = dayOf(inYear, 12, 25);
    return christmas - weekdayOf(christmas) - 22 + Number(value);
  }
  const [m = '1', d = '1'] = kind.split('-');
  return dayOf(inYear, Number(m), Number(d));
};

/** Days about a feast that "kurz vor" and "kurz nach" reach. */
const BESIDE: Readonly<Record<string, readonly [number, number]>> = { vor: [-10, -1], nach: [1, 10] };

/** Feasts that stand for a day, with or without a year. */
export const FEAST_RULE: DateRule = {
  pattern: `(?:(?:(?:nur )?(?:kurz|unmittelbar|wenige tage|einige tage) (?<beside>vor|nach) (?:dem )?)?)(?<feast>${FEASTS.map(([pattern]) => pattern.toLowerCase()).join('|')})(?: (?<year>[12]\\d{3}))?`,
  basis: 'explicit',
  read: (part, context) => {
    const at = FEASTS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(part('feast')))?.[1] ?? '';
    // "kurz vor Weihnachten"
    const [from, to] = BESIDE[part('beside')] ?? [0, 0];
    const on = (inYear: number) => days(feastDay(at, inYear) + from, feastDay(at, inYear) + to);
    return part('year') ? on(Number(part('year'))) : withoutYear(on, context);
  },
};
