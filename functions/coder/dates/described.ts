import type { Interval } from './calendar.ts';
import { EDITION, OCCASIONS_OF_A_YEAR, UTTERANCES } from './described.data.ts';
import { NUMBER } from './words.ts';

/** A stretch of text (UTF-16 offsets): the noun that a date describes. */
export interface DescribedNoun {
  readonly start: number;
  readonly end: number;
  /** It is a newspaper, and the date that of its edition: 'sagte der "Rheinpost" vom Montag'. */
  readonly edition?: boolean;
}

const QUOTED = /^["“”«»’]/u;

/** Prepositions that begin a sentence look like nouns: "In der vergangenen Woche". */
const NO_NOUN = '(?<!\\p{L})(?!(?:Auf|Aus|In|Innerhalb|Nach|Seit|Vor|Während|Zu) )';
const NOUN = String.raw`${NO_NOUN}(?<noun>\p{Lu}[\p{L}\p{N}-]*)["“”«»’]?`;
/** What the patterns for nouns end with: told sooner than by the whole of them. */
const BEHIND_NOUN = / (?:vo[nm]|aus)(?: de[mr])?(?: frühen| späten)? $/u;
/** "die Anweisung von Montag", "das Urteil vom 3. Mai", "eine Anklage aus dem Jahr 2019". */
const BY_PREPOSITION = new RegExp(`${NOUN} (?:vo[nm]|aus)(?: de[mr])?(?: frühen| späten)? $`, 'u');
/** "die Proteste des vergangenen Jahres", "die Sitzung dieser Woche". */
const BY_GENITIVE = new RegExp(`${NOUN} (?:de[rs] )?$`, 'u');
const GENITIVE =
  /^(?:(?:vor)?(?:vergangen|vorig|letzt|kommend|nächst)e[nr] (?:Jahres|Monats|Woche|Wochenendes|Sommers|Herbstes|Winters|Frühjahrs)|(?:dieses|jenes) (?:Jahres|Monats|Sommers)|dieser Woche|Jahres \d{4})$/u;
/** "die für heute geplante …", "ein neues, im vergangenen Jahr geschaffenes …": the date stands inside the noun phrase. */
const DETERMINERS =
  '[Dd](?:er|ie|as|em|en|es)|[Ee]in(?:e[mnrs]?)?|[Ss]ein(?:e[mnrs]?)?|[Ii]hre?[mnrs]?|[Dd]iese[mnrs]?';
/** "Vier seit Juni festgehaltene Arbeiter": they stand where determiners do. */
const QUANTITIES = String.raw`(?:${NUMBER}|\d{4,}|(?:alle|beide|einige|etliche|mehrere|sämtliche|viele|weitere)[nr]?)`;
const OPENED = new RegExp(
  String.raw`(?<!, )(?<![\p{L}\d])(?:${DETERMINERS}|${QUANTITIES}|\p{Ll}+e[nrsm]?,)(?: erst| noch| bereits| schon| ursprünglich)? (?:am|im|in|für|vom|von|seit|zum|ab|vor)(?: de[mnr])? (?:(?:Anfang|Beginn|Ende|Mitte) )?$`,
  'u',
);
/** "Die gestern ernannte Regierung", "der 2019 festgenommene Aktivist": these need no preposition. */
const ADVERB =
  /^(?:heute|gestern|vorgestern|kürzlich|unlängst|(?:vergangen|vorig|letzt|kommend|nächst)e woche|\d{4}$)/iu;
const BARE = /(?<!, )(?<!\p{L})(?:[Dd](?:er|ie|as|em|en|es)|[Ee]in(?:e[mnrs]?)?)(?: erst| noch| bereits| schon)? $/u;
const CLOSED = /^ (?:[^.;:,?!]{0,40}? )??\p{Ll}{3,}(?:t|en|nd)e[nrsm]? (?:\p{Ll}+e[nrsm]? )?(?<noun>\p{Lu}[\p{L}-]*)/u;

const nounIn = (pattern: RegExp, text: string, offset: number): DescribedNoun | null => {
  const match = pattern.exec(text);
  const noun = match?.groups?.noun;
  if (!match || !noun) return null;
  const start = offset + match.index + match[0].indexOf(noun);
  const behind = match[0].slice(match[0].indexOf(noun) + noun.length);
  return { start, end: start + noun.length, edition: EDITION.test(noun) || QUOTED.test(behind) };
};

/** "In einem am Montag …", "in ihrer Rede vom …", "aus dem am Montag …": what is said in it is of that day. */
const SAID_IN = /(?<!\p{L})(?:[Aa]us|[Ii]n|[Ll]aut) (?:de|dies|ein|ihr|sein)\p{L}* (?:[\p{L}-]+ ){1,3}$/u;

/** How far before and after a date its noun is looked for. */
const REACH = 80;

/**
 * The noun that the date between `start` and `end` says something of, unless something is said in it: "In seiner Rede vom
 * Montag" dates what he says.
 */
export function describedNoun(
  text: string,
  start: number,
  end: number,
  precision: Interval['precision'],
): DescribedNoun | null {
  const noun = nounOfDate(text, start, end, precision);
  const said = noun && UTTERANCES.test(text.slice(noun.start, noun.end));
  return said && SAID_IN.test(text.slice(Math.max(0, start - REACH), start)) ? null : noun;
}

/**
 * The noun that the date between `start` and `end` says something of, so that it does not date the clause around it: "seine
 * Anweisung von Montag", "die für heute geplante Sitzung"; null where the date stands by itself.
 */
function nounOfDate(text: string, start: number, end: number, precision: Interval['precision']): DescribedNoun | null {
  const from = Math.max(0, start - REACH);
  const [before, date, after] = [text.slice(from, start), text.slice(start, end), text.slice(end, end + REACH)];
  const open = / (?:vo[nm])(?: de[mr])? $/u.test(before) && /^ (?:bis|an)\b/u.test(after);
  if (precision !== 'range' && !open && BEHIND_NOUN.test(before)) {
    const noun = nounIn(BY_PREPOSITION, before, from);
    if (noun) return noun;
  }
  if (GENITIVE.test(date)) {
    const noun = nounIn(BY_GENITIVE, before, from);
    if (noun) return noun;
  }
  if (/^\d{4}$/.test(date)) {
    const noun = nounIn(OCCASIONS_OF_A_YEAR, before, from);
    if (noun) return noun;
  }
  // "Die in zwei Wochen anstehende Abstimmung": the preposition is a part of the date.
  const inside = OPENED.test(/^(?:in|vor) /u.test(date) ? `${before}in ` : before);
  const bare = ADVERB.test(date) && BARE.test(before);
  return inside || bare ? nounIn(CLOSED, after, end) : null;
}
