import type { Actor } from '../event.ts';
import type { Sector } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';

/** "wies das Ansinnen im Bundestag zurück", "vor dem Parlament": bodies in which or before whom something is said. */
export const isVenue = ({ preposition }: NounPhrase, actors: readonly Actor[]): boolean =>
  (preposition === 'in' || preposition === 'vor') &&
  actors.length > 0 &&
  actors.every(({ sectors, org }) => org !== null || VENUES.has(sectors[0] ?? 'UNK'));

/** "Rumäniens Minister nannte die Ausweisung in Bukarest gerechtfertigt": where a government speaks is not of whom. */
export const isSeatOf = (speakers: readonly Actor[], { preposition }: NounPhrase, actors: readonly Actor[]): boolean =>
  preposition === 'in' &&
  speakers.length > 0 &&
  speakers.every(({ sectors, country }) => sectors[0] === 'GOV' && actors.every((one) => isBareState(one, country)));
const isBareState = ({ role, name, country, sectors }: Actor, own: string | null): boolean =>
  role === null && name === null && country === own && sectors[0] === 'GOV';

const VENUES: ReadonlySet<Sector> = new Set(['LEG', 'MED', 'JUD', 'EDU', 'IGO']);
