import { remember } from '../remember.ts';

/** German words of the calendar: data for the date rules. Patterns are sources of regular expressions. */

const MONTHS: readonly string[] = [
  'januar|jänner|jan\\.',
  'februar|feber|feb\\.',
  'märz|mrz\\.',
  'april|apr\\.',
  'mai',
  'juni|jun\\.',
  'juli|jul\\.',
  'august|aug\\.',
  'september|sept\\.|sep\\.',
  'oktober|okt\\.',
  'november|nov\\.',
  'dezember|dez\\.',
];
const WEEKDAYS: readonly string[] = [
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag|sonnabend',
  'sonntag',
];
const NUMBERS: readonly string[] =
  'null|ein(?:e[mnrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig'.split(
    '|',
  );
const ORDINALS: readonly string[] =
  'null|erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|dreizehnt|vierzehnt|fünfzehnt|sechzehnt|siebzehnt|achtzehnt|neunzehnt|zwanzigst|einundzwanzigst|zweiundzwanzigst|dreiundzwanzigst|vierundzwanzigst|fünfundzwanzigst|sechsundzwanzigst|siebenundzwanzigst|achtundzwanzigst|neunundzwanzigst|dreißigst|einunddreißigst'.split(
    '|',
  );
const SEASONS: readonly (readonly [number, string])[] = [
  [3, 'frühjahrs?|(?<!prager |arabische[nrs]? )frühlings?'],
  [6, '(?:früh|hoch|spät)?sommers?'],
  [9, '(?:früh|spät)?herbst(?:e?s)?'],
  [12, '(?:spät)?winters?'],
];
const TENS: readonly string[] = 'zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig'.split('|');

export const MONTH = MONTHS.join('|');
export const WEEKDAY = WEEKDAYS.join('|');
export const SEASON = SEASONS.map(([, word]) => word).join('|');
export const NUMBER = `\\d{1,3}|${NUMBERS.slice(1).join('|')}|hundert`;
export const ORDINAL = `\\d{1,2}\\.|(?:${ORDINALS.slice(1).reverse().join('|')})e[rnms]?`;
export const DECADE = TENS.map((word) => `${word}er`).join('|');
export const DAYPART = 'früh|(?:vor|nach)?mittags?|abends?|morgens?|nachts?|nacht';
export const PAST = '(?:vor)?(?:vergangen|vorig|vorherig|letzt|zurückliegend|abgelaufen|vorangegangen)e[mnrs]?';
export const NEXT = '(?:über)?(?:kommend|nächst|bevorstehend)e[mnrs]?';
export const THIS = 'diese[mnrs]?|laufende[nrs]?|heurige[nrs]?';
export const ABOUT =
  '(?:(?:rund|etwa|knapp|fast|über|gut|genau|circa|ca\\.|ungefähr|mehr als|weniger als|exakt|nur|erst|bereits) )?';

/** What every date begins with: a rule with another first word needs it here. */
export const BEGINNINGS = `\\d|i{1,3}[ v]|iv |${MONTH}|${WEEKDAY}|${SEASON}|anfang|beginn|mitte|ende|nacht|${[
  ...NUMBERS.slice(1),
  ...ORDINALS.slice(1),
  ...TENS,
].join(
  '|',
)}|hundert|wenig|einig|mehrere|paar|(?:vor)?(?:vergangen|vorig|vorherig|letzt|zurückliegend|abgelaufen|vorangegangen)|(?:über)?(?:kommend|nächst|bevorstehend)|dies|laufend|heurig|heuer|selb|gleich|folgend|darauffolgend|ander|folgetag|tage?s?|abend|morg|wochen?|monat|jahr|wochenende|(?:vor)*gestern|gestrig|heut|übermorgen|vor|im jahre?|des jahre|in|binnen|innerhalb|rest|verlauf|laufe|kürzlich|kurz|unmittelbar|unlängst|neulich|erst|advent|allerheiligen|aschermittwoch|buß|christi|frauentag|weltfrauentag|internationale|fronleichnam|gründonnerstag|halloween|heilig|kar|mariä|neujahr|maifeiertag|nikolaus|ost|palm|pfingst|reformation|rosenmontag|silvester|tag|valentin|volkstrauertag|weihnacht|vatertag|dreikönigstag|zweit|rund|etwa|knapp|fast|über|gut|genau|circa|ca\\.|ungefähr|mehr|weniger|exakt|nur|bereits`;

const indexIn = (list: readonly string[]): ((word: string) => number) =>
  remember((word) => list.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(word)));
const monthIndex = indexIn(MONTHS);
const numberIndex = indexIn(NUMBERS);
const seasonIndex = indexIn(SEASONS.map(([, pattern]) => pattern));

/** Month from 1; the word must match `MONTH`, in lower case. */
export const monthNumber = (word: string): number => monthIndex(word) + 1;
/** Monday is 0. */
export const weekdayNumber = indexIn(WEEKDAYS);
export const numberOf = (word: string): number => {
  if (/^\d/.test(word)) return Number(word);
  return word === 'hundert' ? 100 : numberIndex(word);
};
export const ordinalOf = (word: string): number => {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  return ORDINALS.indexOf(word.replace(/e[rnms]?$/, ''));
};
/** First month of the season. */
export const seasonStart = (word: string): number => SEASONS[seasonIndex(word)]?.[0] ?? 0;
/** "achtziger" is 80. */
export const decadeOf = (word: string): number => (TENS.indexOf(word.replace(/er$/, '')) + 2) * 10;

const IS_THIS = new RegExp(`^(?:${THIS})$`, 'u');
const IS_NEXT = new RegExp(`^(?:${NEXT})$`, 'u');

/** -1 for "vergangen", -2 for "vorvergangen", 0 for "dieser", 1 for "kommend", 2 for "übernächst". */
export const stepOf = (word: string): number => {
  if (IS_THIS.test(word)) return 0;
  if (IS_NEXT.test(word)) return word.startsWith('über') ? 2 : 1;
  return /^vor(?:vergangen|letzt|vorig)/.test(word) ? -2 : -1;
};

/** What may stand before a month, a season or a year, for a part of it. */
export const PART = '(?:(?<part>anfang|beginn|mitte|ende) )?';
