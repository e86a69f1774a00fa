import type { Candidate } from '../acts/candidate.ts';
import { isConditional } from '../acts/conditional.ts';
import type { Actor } from '../event.ts';
import { sideKey } from './side-keys.ts';
import type { People } from './sides.ts';

/** Of a country, or states together. */
const isKnown = ({ country, org, sectors }: Actor): boolean => (country ?? org) !== null || sectors[0] === 'IGO';

/** "drohte mit Streik, falls die Regierung nicht nachgibt": on whom a threat depends that names nobody; none where nobody is told. */
export function conditionedOn({ told }: Candidate, actors: readonly Actor[], people: People): readonly Actor[] {
  const own = new Set(actors.map((actor) => `${sideKey(actor)} ${actor.sectors[0]}`));
  for (const clause of told.analysis.clauses) {
    const { subject, voice } = clause;
    // "Falls die Geiseln nicht freigelassen werden": not they yield.
    if (!subject || subject.pronoun || voice === 'passive' || !isConditional(told.analysis, clause)) continue;
    for (const phrase of [subject, ...subject.genitives]) {
      const found = [phrase, ...phrase.conjuncts]
        .flatMap((each) => [...people.named(told, each, actors)])
        .filter((actor) => isKnown(actor) && !own.has(`${sideKey(actor)} ${actor.sectors[0]}`));
      if (found.length > 0) return found;
    }
  }
  // "drohte, bei einem Ausstieg der USA …"
  return told.analysis.allPhrases
    .filter(
      ({ preposition, head }) => preposition === 'bei' && LEAVING.test(told.analysis.sentence.tokens[head]?.text ?? ''),
    )
    .flatMap(({ genitives }) => genitives.flatMap((each) => [...people.named(told, each, actors)]))
    .filter((actor) => isKnown(actor) && !own.has(`${sideKey(actor)} ${actor.sectors[0]}`));
}
const LEAVING = /(?:angriff|ausstieg|austritt|einmarsch|rückzug)$/i;
