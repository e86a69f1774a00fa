import { COUNTERPARTS } from '../actors/anaphora.data.ts';
import type { Discourse } from '../actors/discourse.ts';
import type { Mention } from '../actors/mentions.ts';
import type { Reference } from '../actors/reference.ts';
import { UNRULY } from '../actors/unruly.data.ts';
import type { Told } from '../acts/candidate.ts';
import { SPEAKING_FOR_STATES } from '../de/scenes.data.ts';
import { FOREIGN } from '../de/somebody.data.ts';
import type { Sector } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';

/** How many sentences back a state may have been the subject for which somebody speaks. */
const REACH = 1;

/**
 * "Portugal verlangte seine Freilassung. Außenminister Paulo Portas drohte …": the country of the state that was the subject just
 * before the phrase that begins at `at`, ISO alpha-3, or null.
 */
export function stateSpeaking({ index }: Told, at: number, { mentions }: Discourse): string | null {
  const before = mentions.filter(
    ({ sentence, at: head }) => sentence <= index && index - sentence <= REACH && (sentence < index || head < at),
  );
  const last = before.findLast(({ subject, reference: { country, org } }) => subject && (country ?? org) !== null);
  return last && isState(last) ? last.reference.country : null;
}

/** A state, or its government or parliament: "Litauens Parlament". */
const isState = ({ reference }: Mention): boolean =>
  reference.name === null &&
  reference.country !== null &&
  (reference.role === null ? reference.sectors[0] === 'GOV' : SPEAKING_FOR_STATES.test(reference.role));

/** Somebody as the text first tells in what office he is, and where. */
interface Introduced {
  readonly there: Told;
  readonly at: number;
  readonly role: string | null;
  readonly sectors: readonly Sector[];
}

/** "Er drohte": of the country of which the minister was where he was introduced, not of the state that was the subject since. */
export function introducedAt(
  told: Told,
  { head }: NounPhrase,
  { name, role, sectors }: Reference,
  { mentions }: Discourse,
  all: readonly Told[],
): Introduced {
  const first = mentions.find(
    ({ sentence, reference: other }) => sentence <= told.index && other.name === name && other.role !== null,
  );
  const there = first ? all[first.sentence] : undefined;
  return first && there
    ? { there, at: first.at, role: first.reference.role, sectors: first.reference.sectors }
    : { there: told, at: head, role, sectors };
}

/** How many sentences back a country may have been named whose embassy speaks. */
const REACH_OF_EMBASSIES = 2;

/** "Unter ihnen ist eine Russin. Die Botschaft in Berlin …": whose embassy it is, of the other country named last; null where none was. */
export function homeOfEmbassy(
  { index }: Told,
  { head }: NounPhrase,
  { name }: Reference,
  { mentions }: Discourse,
  seat: string | null,
): string | null {
  if (name !== null || seat === null) return null;
  const before = mentions.filter(
    ({ sentence, at, reference: { country } }) =>
      country !== null &&
      country !== seat &&
      index - sentence <= REACH_OF_EMBASSIES &&
      (sentence < index || (sentence === index && at < head)),
  );
  return before.at(-1)?.reference.country ?? null;
}

/** Of which country those are not whose colleague of another one stands in the sentence: "mit seinem polnischen Kollegen"; null where none does. */
export function countryOfColleague({ index }: Told, { mentions }: Discourse): string | null {
  const colleague = mentions.find(
    ({ sentence, reference: { role } }) => sentence === index && COUNTERPARTS.test(role ?? ''),
  );
  return colleague?.reference.country ?? null;
}

/**
 * "Die Luftwaffe habe Ziele angegriffen, teilte Israels Armee mit": of which country the forces of the same kind, or rebels, are
 * that the sentence names besides, or for "Soldaten" without a word of whose they are the sentence before; null where not of one.
 */
export function countryOfForces(
  { index }: Told,
  phrase: NounPhrase,
  { role, sectors: [kind = 'UNK'] }: Reference,
  { mentions }: Discourse,
): string | null {
  if (role === null || !FIGHTERS.has(kind)) return null;
  const { head, determiner, number, start } = phrase;
  const isBare = determiner === null && number !== 'singular' && head - start <= 1;
  const inSentence = (at: number): string | null => {
    const countries = new Set(
      mentions
        .filter(
          ({ sentence, at: other, reference: { sectors, country } }) =>
            sentence === at && !(at === index && other === head) && sectors[0] === kind && country !== null,
        )
        .map(({ reference: { country } }) => country),
    );
    return countries.size === 1 ? ([...countries][0] ?? null) : null;
  };
  return inSentence(index) ?? (isBare ? inSentence(index - 1) : null);
}

/** Armies and rebels, each of the country of the others of their kind. */
const FIGHTERS: ReadonlySet<Sector> = new Set(['MIL', 'REB']);

/** "ein Mann aus Syrien", "syrische Flüchtlinge": where they come from is not where they are. */
export const isFromAbroad = ({ phrase, reference: { name, role, sectors } }: Mention): boolean =>
  (OF_PRIVATE_LIFE.has(sectors[0] ?? 'UNK') && phrase.attachments.some(({ preposition }) => preposition === 'aus')) ||
  (name === null && FOREIGN.test(role ?? ''));
const OF_PRIVATE_LIFE: ReadonlySet<Sector> = new Set(['BUS', 'CRM', 'CVL', 'EDU', 'HLH', 'LAB', 'MED', 'REL', 'UNK']);

/** "In Dschenin erschossen Soldaten drei Männer": Palestine has no army, and settlers there are Israel's. */
export const whoseForces = (country: string | null, { name, role, sectors }: Reference): string | null =>
  country === 'PSE' && name === null && (SETTLERS.test(role ?? '') || (sectors[0] === 'MIL' && FORCES.test(role ?? '')))
    ? 'ISR'
    : country;
const SETTLERS = /siedlern?$/i;
const FORCES = /^(?:armee|luftwaffe|marine|militär|scharfschütze|soldat|streitkräfte|truppe)/i;

/** A body that speaks to others for its state, and who speaks for it. */
const OF_THE_STATE = /(?:au(?:ß|ss)en(?:amt|ministerium)|finanzministerium|handelsministerium)/i;

/** The state for which a ministry or its spokesman speaks abroad, that was named last; null for other bodies. */
export const stateOfMinistry = (told: Told, phrase: NounPhrase, discourse: Discourse): string | null =>
  [phrase, ...phrase.genitives].some(({ head }) => OF_THE_STATE.test(told.analysis.sentence.tokens[head]?.text ?? ''))
    ? stateSpeaking(told, phrase.start, discourse)
    : null;

/** "Die Regierung und die Rebellen unterzeichneten in Doha …": a government told of in one sentence with such as it fights. */
export const meetsRebels = ({ analysis }: Told, role: string): boolean =>
  /^(?:Delegation|Regierung|Unterhändler|Vertreter)/.test(role) &&
  analysis.sentence.words.some((word) => UNRULY.test(word));
