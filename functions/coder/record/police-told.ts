import type { Candidate } from '../acts/candidate.ts';
import { JUDGING } from '../de/scenes.data.ts';
import type { Sector } from '../plover.ts';
import { sourceOf } from '../quotes/attribution.ts';
import type { People } from './sides.ts';

/** Those who tell of what they and their colleagues have done. */
const OF_LAW: ReadonlySet<Sector> = new Set(['COP', 'JUD']);

/**
 * "Zwei Agenten Chinas wurden festgenommen, teilte die Bundesanwaltschaft mit": the country (ISO alpha-3) of police or courts who are
 * not named, as the authority that tells of it is of that country; null where no authority does.
 */
export function countryOfPolice(candidate: Candidate, sector: Sector, people: People): string | null {
  const { clause, told } = candidate;
  if (!OF_LAW.has(sector) || clause === null) return null;
  const elsewhere = judgedElsewhere(candidate, people);
  if (elsewhere !== null) return elsewhere;
  const source = sourceOf(told.analysis, clause);
  const [authority] = source ? people.named(told, source.phrase) : [];
  if (!source || !authority || !OF_LAW.has(authority.sectors[0] ?? 'UNK')) return null;
  // "Zwei Deutsche wurden in Polen festgenommen, teilte die Bundesanwaltschaft mit"
  const isAbroad = told.analysis.allPhrases.some(
    (phrase) =>
      phrase.preposition === 'in' &&
      !source.phrase.attachments.includes(phrase) &&
      [...people.inTown(told, phrase), ...people.named(told, phrase)].some(
        ({ country, name }) => name === null && country !== null && country !== authority.country,
      ),
  );
  return isAbroad ? null : authority.country;
}

/** "Polen kritisierte die Verhaftung des belarussischen Bloggers": rather by his own police than by those of the state that judges it, or null. */
function judgedElsewhere({ clause, noun, recipients, told }: Candidate, people: People): string | null {
  if (noun === null || noun !== clause?.accusative || !clause.subject || !JUDGING.has(clause.lemma ?? '')) return null;
  const [judge] = people.named(told, clause.subject);
  const victim = recipients
    .flatMap((phrase) => [...people.named(told, phrase)])
    .find(({ country }) => country !== null);
  const isHere = judge?.country != null && judge.country === people.country(told);
  return isHere && victim && victim.country !== judge.country ? victim.country : null;
}
