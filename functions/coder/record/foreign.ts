import { COUNTERPARTS } from '../actors/anaphora.data.ts';
import type { Discourse } from '../actors/discourse.ts';
import type { Mention } from '../actors/mentions.ts';
import type { Told } from '../acts/candidate.ts';

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
  const last = before.findLast(({ subject }) => subject);
  return last && isState(last) ? last.reference.country : null;
}

const isState = ({ reference: { role, name, sectors, country } }: Mention): boolean =>
  role === null && name === null && country !== null && sectors[0] === 'GOV';

/** Of which country those are not whose colleague of another one stands in the sentence: "mit seinem polnischen Kollegen"; null where none does. */
export function countryOfColleague({ index }: Told, { mentions }: Discourse): string | null {
  const colleague = mentions.find(
    ({ sentence, reference: { role } }) => sentence === index && COUNTERPARTS.test(role ?? ''),
  );
  return colleague?.reference.country ?? null;
}

/** "Die Luftwaffe habe Ziele angegriffen, teilte Israels Armee mit": of which country the forces are that the sentence names besides; null where not of one. */
export function countryOfForces({ index }: Told, at: number, { mentions }: Discourse): string | null {
  const forces = mentions.filter(
    ({ sentence, at: head, reference: { sectors, country } }) =>
      sentence === index && head !== at && sectors[0] === 'MIL' && country !== null,
  );
  const countries = new Set(forces.map(({ reference: { country } }) => country));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}
