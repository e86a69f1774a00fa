import { GERMAN_SPEAKING } from '../actors/anaphora.data.ts';
import type { Told } from '../acts/candidate.ts';
import { DEED } from '../de/judged.data.ts';
import { BORDER, FLIGHT, PRIVATE_PERSON } from '../de/scenes.data.ts';
import { FOREIGN, REGIONS_OF_MANY } from '../de/somebody.data.ts';
import {
  type Country,
  countryNamed,
  countryNameLength,
  countryOfAdjective,
  countryOfCapital,
  countryOfCode,
} from '../places/countries.ts';
import { regionNamed, regionOfAdjective } from '../places/gazetteer.ts';
import { written } from '../places/place-lead.ts';
import { remember } from '../remember.ts';
import type { Analysis, NounPhrase, Token } from '../syntax.ts';
import { isSeatOfMany } from './country-place.ts';

/** A country in the headline weighs as much as this many in the body. */
const TITLE_WEIGHT = 3;

/** How much a mention weighs by the field that it stands in. */
export const titleWeight = (told: Pick<Told, 'analysis'> | undefined): number =>
  told?.analysis.sentence.field === 'title' ? TITLE_WEIGHT : 1;

/** "Kärnten", "der bayerische Minister": of regions only those at home are named without their country. */
const landAtHome = (word: string): Country | null => {
  const region = regionNamed(word) ?? regionOfAdjective(word);
  return region && GERMAN_SPEAKING.includes(region.country ?? '') ? countryOfCode(region.country ?? '') : null;
};

const countryIn = remember(
  (word) =>
    countryNamed(word) ??
    countryOfAdjective(word) ??
    countryOfCapital(word) ??
    countryNamed(SUBJECT.exec(word)?.[1] ?? '') ??
    landAtHome(word),
  'often',
);
/** "Libyen-Konflikt", "Jemen-Krieg": what all is about; "US-Bürger" are where they are. */
const SUBJECT = /^(\p{Lu}\p{Ll}{3,})-(?:Frage|Gipfel|Konferenz|Konflikts?|Kriegs?|Krise|Politik|Sanktionen)$/u;

const namesFrom = remember((first) => countryNameLength(first), 'often');

/** The state whose name of several words begins at a token, by its name or capital: "Sri Lanka", "Buenos Aires". */
function stateFrom(tokens: readonly Token[], at: number): Country | null {
  for (let length = namesFrom(tokens[at] ?? ''); length > 1; length--) {
    const name = written(tokens, at, at + length);
    const country = countryNamed(name) ?? (isSeatOfMany(name) ? null : countryOfCapital(name));
    if (country) return country;
  }
  return null;
}

/**
 * How often each country is named (ISO alpha-3), by its name, its adjective or its capital, mentions in the title weighted;
 * `share` tells how much a mention counts.
 */
export function countriesIn(
  all: readonly Told[],
  share: (analysis: Analysis, at: number) => number = () => 1,
): Map<string, number> {
  const count = new Map<string, number>();
  for (const { analysis } of all) {
    const weight = titleWeight({ analysis });
    for (const [at, token] of analysis.sentence.tokens.entries()) {
      const country = countryIn(token) ?? stateFrom(analysis.sentence.tokens, at);
      if (country && !isElsewhere(analysis, at))
        count.set(country.code, (count.get(country.code) ?? 0) + weight * share(analysis, at));
    }
  }
  return count;
}

/** Whether the word at a token is the name of a state. */
export const namesState = ({ sentence: { tokens } }: Analysis, at: number): boolean =>
  tokens[at] !== undefined && countryIn(tokens[at]) !== null;

/**
 * How much a mention tells of where all is set: "Streit mit China", "Piloten aus Chile", "stammen aus Afghanistan", "liefert in den Iran",
 * "anders als in Dänemark" are told of elsewhere, too.
 */
export function shareOfSetting(analysis: Analysis, at: number): number {
  const { tokens } = analysis.sentence;
  const article = /^d(?:e[mnr]|ie|as)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  const [preposition, before] = [tokens[at - 1 - article]?.lower ?? '', tokens[at - 2 - article]?.lower ?? ''];
  if (isBehindTopic(analysis, at)) return SHARE_BESIDE;
  if (preposition === 'aus' || (preposition === 'in' && (COMPARED.has(before) || tokens[at - 1]?.lower === 'den')))
    return SHARE_BESIDE;
  const isWith = analysis.allPhrases.some(({ attachments }) =>
    attachments.some(({ preposition: own, head }) => own === 'mit' && head === at),
  );
  return isWith ? 0 : 1;
}

/** "demonstrierten gegen den Krieg in der Ukraine": whether the name at a token says where a deed is of which somebody only speaks. */
export function isBehindTopic({ allPhrases, sentence: { tokens } }: Analysis, at: number): boolean {
  const into = /^d(?:e[mnr]|ie|as)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return (
    IN.has(tokens[into]?.lower ?? '') &&
    allPhrases.some(
      ({ preposition, head, end }) =>
        TOPICAL.has(preposition ?? '') && end === into && DEED.test(tokens[head]?.text ?? ''),
    )
  );
}
export const TOPICAL: ReadonlySet<string> = new Set(['für', 'gegen']);
const COMPARED: ReadonlySet<string> = new Set(['als', 'auch', 'wie']);
const SHARE_BESIDE = 0.4;

/**
 * Where nothing of what is told goes on: the country of "einen Mann aus Syrien", "syrischen Flüchtling", "an der Grenze zu Belarus",
 * "floh nach Indien", "gegen zehn Uhr deutscher Zeit".
 */
export function isElsewhere(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis.sentence;
  // "an der Grenze zu Polen und Tschechien"
  if (AND.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2] && countryIn(tokens[at - 2] ?? ''))
    return isElsewhere(analysis, at - 2);
  const noun = tokens[at + 1]?.text ?? '';
  if (FOREIGN.test(noun) || noun === 'Zeit' || EMBASSY.test(noun)) return true;
  const from = /^d(?:e[mnr]|ie|as)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const who = tokens[from - 1]?.text ?? '';
  const preposition = tokens[from]?.lower ?? '';
  if (BEHIND_BORDER.test(preposition) && BORDER.test(who)) return true;
  // "Spionage für den Iran", "für China spioniert"
  if (preposition === 'für' && (SERVICE.test(who) || tokens.some(({ lower }) => lower.startsWith('spionier'))))
    return true;
  // "Nach dem Angriff auf die Ukraine flohen Tausende nach Polen"
  const attribute = preposition === 'auf' && /^\p{Lu}/u.test(who);
  if (!attribute && isRefuge(analysis, preposition)) return true;
  return tokens[from]?.lower === 'aus' && (PRIVATE_PERSON.test(who) || FOREIGN.test(who));
}

/** "vor der russischen Botschaft": abroad. */
export const EMBASSY = /^(?:Botschaft|Generalkonsulat|Konsulat)(?:e?s)?$/;
const SERVICE = /(?:agent(?:en)?|agententätigkeit|propaganda|sabotage|spione?n?|spionage|verrat)$/i;
const AND = /^(?:und|oder|,)$/;
const BEHIND_BORDER = /^(?:mit|zu|zum|zur)$/;
const TO = /^(?:auf|nach)$/;
/** Whether a sentence tells that somebody leaves, and the preposition may lead to where he goes, never to act there. */
export const isRefuge = ({ sentence: { tokens } }: Analysis, preposition: string): boolean =>
  TO.test(preposition) && tokens.some(({ lower }) => FLIGHT.test(lower));

/** "Die Hungernden in Ostafrika": those of a part of the world. */
export const isOfRegion = ({ analysis }: Told, { attachments }: NounPhrase): boolean =>
  attachments.some(
    ({ preposition, head }) =>
      IN.has(preposition ?? '') && REGIONS_OF_MANY.test(analysis.sentence.tokens[head]?.text ?? ''),
  );
const IN: ReadonlySet<string> = new Set(['an', 'auf', 'in']);
