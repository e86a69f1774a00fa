import type { Told } from '../acts/candidate.ts';
import { ENVOYS } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';
import type { NounPhrase } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import type { NamedSide, People } from './sides.ts';
import { understoodActor } from './understood-actor.ts';

/**
 * "Der Botschafter Perus wurde ins Außenministerium einbestellt": an envoy is summoned, rebuked and expelled by the government that
 * he is sent to, which is the other one that the article speaks of. Null where the text says itself who it is, and where nobody
 * is meant as well.
 */
export function hostOf(told: Told, actor: NamedSide, recipient: NamedSide, people: People): Actor[] | null {
  const { phrase, actors: envoys } = recipient;
  const home = envoys[0]?.country ?? null;
  if (phrase === null || home === null || !isEnvoy(told, phrase)) return null;
  const isOpen = actor.phrase === null || people.isOfNoCountry(told, actor.phrase);
  if (!isOpen || !actor.actors.every(({ country, name }) => country === home && name === null)) return null;
  const here = people.country(told);
  const country = here !== null && here !== home ? here : (people.opposite(told, envoys)?.country ?? null);
  if (actor.actors.length > 0) return actor.actors.map((one) => ({ ...one, country }));
  return country === null ? null : [understoodActor('GOV', country)];
}

/** "der Botschafter", "vier seiner Diplomaten", "Mitarbeiter der Botschaft" */
const isEnvoy = ({ analysis: { sentence } }: Told, { head, genitives }: NounPhrase): boolean => {
  const word = sentence.tokens[head]?.text ?? '';
  const isNamed = isCapital(word) && !STAFF.test(word);
  return ENVOYS.test(isNamed ? word : (sentence.tokens[genitives[0]?.head ?? head]?.text ?? ''));
};
const STAFF = /^(?:Angehörigen?|Beschäftigten?|Mitarbeiter(?:n|innen)?)$/;
