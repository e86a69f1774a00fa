import { ENTERPRISES } from '../de/somebody.data.ts';
import type { Sector } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import { REGIME, RULERS } from './anaphora.data.ts';
import { type Mention, takesUp } from './mentions.ts';
import { isNounAlone, isOfNobody, type Reference } from './reference.ts';
import { STABLE } from './unruly.data.ts';

/** How many sentences back the body may have been named. */
const REACH = 3;
/** The same of armies, which every country has. */
const REACH_OF_ARMIES = 1;
/** Kinds of bodies that are taken up by a noun for what they are: "die Miliz", "die Islamisten", "die Partei". */
const KINDS: ReadonlySet<Sector> = new Set(['REB', 'PTY', 'LAB', 'MIL', 'CRM', 'BUS', 'MED']);
/** Of these many are spoken of together: one takes up one. */
const ALONE: ReadonlySet<Sector> = new Set(['BUS', 'MED']);

/**
 * "Die Rapid Support Forces griffen an. Die Miliz …": a noun for a kind of body means the one of that kind that was named
 * last. Null for what says itself to whom it belongs, for persons, and where no such body was named or two of different
 * countries were.
 */
export function kindMeant(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  const meant = rulersMeant(reference, phrase, sentence, earlier) ?? courtMeant(reference, phrase, sentence, earlier);
  if (meant) return meant;
  const kind = reference.sectors[0] ?? 'UNK';
  if (!isNounAlone(reference) || !KINDS.has(kind) || !takesUp(phrase)) return null;
  // "Der Ölkonzern Shell … Das Unternehmen"
  if (ALONE.has(kind) && (phrase.number === 'plural' || !ENTERPRISES.test(reference.role))) return null;
  const named = earlier
    .filter(
      ({ reference: other, sentence: at }) =>
        sentence - at <= (kind === 'MIL' ? REACH_OF_ARMIES : REACH) &&
        other.sectors[0] === kind &&
        other.name === null &&
        ((other.country ?? other.org) !== null || (kind === 'CRM' && other.abroad)),
    )
    .map(({ reference: other }) => other);
  const last = named.at(-1);
  const one = named.every((other) => other.country === last?.country && other.org === last?.org);
  return last && one ? { ...reference, country: last.country, org: last.org, abroad: last.abroad } : null;
}

/** "Malis Militärregierung … Die Junta": of the country of those who were called so before; null for others. */
function rulersMeant(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (!isOfNobody(reference) || !takesUp(phrase)) return null;
  if (REGIME.test(reference.role) && phrase.attachments.length === 0) return regimeMeant(reference, sentence, earlier);
  if (!RULERS.test(reference.role)) return null;
  const last = earlier.findLast(
    ({ reference: other, sentence: at }) => at < sentence && other.country !== null && RULERS.test(other.role ?? ''),
  );
  return last ? { ...reference, country: last.reference.country } : null;
}

/** "Der Internationale Strafgerichtshof erließ … Das Gericht …": the court of no one state that was named last; null where one of a state was since. */
function courtMeant(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (!isNounAlone(reference) || !COURT.test(reference.role) || !takesUp(phrase)) return null;
  const last = earlier.findLast(
    ({ reference: { sectors }, sentence: at }) => sentence - at <= REACH_OF_COURTS && sectors.includes('JUD'),
  )?.reference;
  return last && last.org !== null ? { ...reference, org: last.org, sectors: last.sectors, abroad: true } : null;
}

const COURT = /^(?:Gericht(?:s|e)?|Gerichtshofs?|Tribunals?)$/;
const REACH_OF_COURTS = 5;

/** "Nordkorea hat … Das Regime …": of the state named last that may have one. */
function regimeMeant(reference: Reference, sentence: number, earlier: readonly Mention[]): Reference | null {
  const last = earlier.findLast(
    ({ reference: { country, role, name, sectors }, sentence: at }) =>
      sentence - at <= REACH &&
      country !== null &&
      role === null &&
      name === null &&
      sectors[0] === 'GOV' &&
      !STABLE.has(country),
  );
  return last ? { ...reference, country: last.reference.country } : null;
}
