import { weekdayNumber } from '../dates/words.ts';
import { countryNamed, countryOfCapital } from '../places/countries.ts';
import { citiesNamed } from '../places/gazetteer.ts';
import type { Sentence } from '../syntax.ts';
import { AGENCIES } from './agencies.data.ts';
import { isCapital } from './capital.ts';

/**
 * The space between the name of a town and what begins a sentence right behind it: "Berlin Die Regierung …",
 * "Mainz Ministerpräsidentin Dreyer …", but "Aalens Bürgermeister".
 */
const BEFORE_SENTENCE =
  ' (?=(?:(?:D(?:as|em|en|er|ie)|Ein(?:e[mnrs]?)?|A[mn]|Angesichts|Auf|Aus|Beim?|Es|Für|Gegen|I[mn]|Mehr als|Mit|Nach|Seit|Sie|Trotz|Unter|Vo[mnr]|Während|Wegen|Weil|Wenn|Zu[mr]?)|(?<!s )\\p{Lu}\\p{Ll}*(?:bürgermeister|chef|kanzler|kommissar|minister|präsident|senator|sprecher)(?:in)?|(?<!s )(?:Kanzler|Präsident)(?:in)?)(?!\\p{L}))';
const BEGINNING = new RegExp(BEFORE_SENTENCE, 'u');

/** Where and by whom a report was filed: "Moskau (dpa) -". Offsets are UTF-16 in the field, `tokens` the tokens it takes. */
export interface Dateline {
  readonly place: { readonly start: number; readonly end: number };
  /** The names of the towns, as a text writes them ("New York" for "NEW YORK"). */
  readonly towns: readonly string[];
  /** The country that is named with them ("Palma (Mosambik) –"), or null. */
  readonly country: string | null;
  readonly agency: string | null;
  readonly tokens: number;
}

const DASHES = new Set(['-', '–', '—', '--', '.', ':']);
const OPENING = /^[„“"»«‚]$/;
const LONGEST_PLACE = 6;
const LONGEST_UNMARKED = 3;
/** A dateline without agency or date opens the body, or its second paragraph where the first is a teaser. */
const OPENINGS = 2;

/**
 * The dateline at the beginning of a sentence, or null. Before the dash it needs an agency in parentheses or a date; where it
 * opens the body ("Athen/Ankara - Die Regierung …") the names of towns are enough, and where a sentence begins behind them
 * ("Berlin Die Regierung …") there need not be a dash.
 */
export function dateline(sentence: Sentence): Dateline | null {
  return marked(sentence) ?? unmarked(sentence);
}

/** The names of the towns in the first words: "Abuja/Conakry". */
const townsIn = ({ words }: Sentence, end: number): string[] =>
  words
    .slice(0, end)
    .join(' ')
    .split(/ ?\/ ?/)
    .map(asWritten);

function unmarked(sentence: Sentence): Dateline | null {
  if (sentence.field !== 'body' || sentence.paragraph >= OPENINGS) return null;
  for (let end = 1; end <= LONGEST_UNMARKED; end++) {
    const [last = '', next = ''] = sentence.words.slice(end - 1, end + 1);
    if (isCapital(next) && BEGINNING.test(`${last} ${next}`) && townsIn(sentence, end).every(isTown))
      return { ...placeAt(sentence, end), country: null, agency: null, tokens: end };
  }
  return null;
}

/** The towns that the first words name, and where they stand. */
const placeAt = (sentence: Sentence, end: number): Pick<Dateline, 'place' | 'towns'> => ({
  place: { start: sentence.start, end: sentence.tokens[end - 1]?.end ?? sentence.start },
  towns: townsIn(sentence, end),
});

function marked(sentence: Sentence): Dateline | null {
  const { tokens } = sentence;
  let end = 0;
  while (end < LONGEST_PLACE && TOWN_WORD.test(tokens[end]?.text ?? '')) end++;
  const first = tokens[0];
  if (end === 0 || !isCapital(first?.text ?? '') || weekdayNumber(first?.lower ?? '') >= 0) return null;
  let next = end;
  const day = tokens[next]?.text === ',' ? next + (tokens[next + 1]?.lower === 'den' ? 2 : 1) : 0;
  const dated = day > 0 && /^\d{1,2}\.?(?:\d{1,2}\.(?:\d{2,4})?)?$/.test(tokens[day]?.text ?? '');
  if (dated) {
    next = day + (/^\d{1,2}\.?$/.test(tokens[day]?.text ?? '') ? 2 : 1);
    if (/^\d{4}$/.test(tokens[next]?.text ?? '')) next++;
  }
  // "Palma (Mosambik) –", "Den Haag, Niederlande (AP) –"
  const isInside = tokens[next]?.text === '(' && tokens[next + 2]?.text === ')';
  const isBehind = tokens[next]?.text === ',' && tokens[next + 2]?.text === '(';
  const country = (isInside || isBehind ? countryNamed(tokens[next + 1]?.text ?? '')?.code : null) ?? null;
  if (country !== null) next += isInside ? 3 : 2;
  const agency = tokens[next]?.text === '(' ? agencyAt(sentence, next) : paperAt(sentence, next);
  if (agency !== null) next = agency.after;
  const dash = DASHES.has(tokens[next]?.text ?? '') ? 1 : 0;
  // "Minsk (AFP) Die Regierung …"
  if (dash === 0 && (agency === null || !isCapital(tokens[next]?.text ?? ''))) return null;
  const found = placeAt(sentence, end);
  if (agency === null && !dated && !isBare(sentence, country === null ? found.towns : [], next)) return null;
  return { ...found, country, agency: agency?.name ?? null, tokens: next + dash };
}

/** A word of a town's name, "Rio de Janeiro", "Frankfurt am Main", or of several: "Wien/Linz". */
const TOWN_WORD = /^\p{Lu}[\p{L}/.-]*$|^(?:am|an|der|a\.d\.|d[aeo]s?|del|l[ae]s?|los|el|sur)$/u;

/** Where the dateline stands in the field: a date in it says when the report was filed, and not when anything was done. */
export function filingOf(sentence: Sentence): { readonly start: number; readonly end: number } | null {
  const last = sentence.tokens[(dateline(sentence)?.tokens ?? 0) - 1];
  return last ? { start: sentence.start, end: last.end } : null;
}

/** Do nothing but these names, which must be of towns, stand before the dash or full stop, and does a sentence begin behind it? */
function isBare({ field, paragraph, words }: Sentence, names: readonly string[], dash: number): boolean {
  const [mark = '', first = '', second = ''] = words.slice(dash);
  // "Pristina."
  const isAlone = mark === '.' && first === '';
  if (field !== 'body' || paragraph >= OPENINGS || !(isAlone || /^[-–—]+$/.test(mark))) return false;
  return (isAlone || isCapital(OPENING.test(first) ? second : first)) && names.every(isTown);
}

const isTown = (name: string): boolean => citiesNamed(name).length > 0 || countryOfCapital(name) !== null;

/** A name in capitals as it is written in a text: "NEW YORK". */
const asWritten = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** "BERLIN taz | Die Regierung …": the paper or agency before an upright stroke. */
function paperAt({ tokens }: Sentence, at: number): { name: string; after: number } | null {
  const name = tokens[at]?.text ?? '';
  return PAPER.test(name) && tokens[at + 1]?.text === '|' ? { name, after: at + 2 } : null;
}
const PAPER = /^\p{Ll}{2,5}(?:\/\p{Ll}{2,5})*$/u;

/** The agency in the parentheses that open at token `open`. */
function agencyAt({ tokens }: Sentence, open: number): { name: string; after: number } | null {
  const close = tokens.findIndex(({ text }, position) => position > open && text === ')');
  const name = tokens[open + 1]?.text ?? '';
  if (close < 0 || close > open + 6 || !AGENCIES.test(name)) return null;
  return { name, after: close + 1 };
}
