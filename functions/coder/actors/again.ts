import type { Sector } from '../plover.ts';
import { type Mention, takesUp } from './mentions.ts';
import { nounStem } from './noun-stem.ts';
import { isNounAlone, type Reference } from './reference.ts';

/** Governments and parliaments are rather those of the country that is spoken of. */
const OF_STATE: ReadonlySet<Sector> = new Set(['GOV', 'LEG']);

/**
 * "Huthi-Rebellen griffen an. … Die Rebellen …": a noun that was told before of some country or organisation, of the same one.
 * Null for what says itself to whom it belongs, and where the article has several of the kind. Of governments and parliaments only the
 * sentence before counts, and only where they are subjects.
 */
export function namedAgain(
  { reference, phrase, sentence, subject }: Mention,
  earlier: readonly Mention[],
): Reference | null {
  if (!isNounAlone(reference) || !takesUp(phrase)) return null;
  const { role, abroad, sectors } = reference;
  if (abroad && !sectors.includes('CVL')) return null;
  const noun = nounStem(role);
  const isOfState = sectors.some((sector) => OF_STATE.has(sector));
  // "Chile ist von der peruanischen Regierung kritisiert worden. Die Regierung …"
  const near = isOfState ? earlier.filter((mention) => sentence - mention.sentence === 1) : earlier;
  if (isOfState && !(subject && near.some((mention) => nounStem(mention.reference.role ?? '') === noun))) return null;
  const named = near
    .filter(
      ({ reference: other, word }) =>
        (other.role !== null || (sectors[0] === 'MIL' && other.sectors[0] === 'MIL')) &&
        (other.country ?? other.org) !== null &&
        (isOfState ? nounStem(other.role ?? '') === noun : nounStem(other.role ?? word).endsWith(noun)),
    )
    .map(({ reference: other }) => other);
  const last = named.at(-1);
  const same = named.every((other) => other.country === last?.country && other.org === last?.org);
  return last && same ? { ...reference, country: last.country, org: last.org } : null;
}
