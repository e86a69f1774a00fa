import type { Actor } from '../event.ts';
import type { Sector } from '../plover.ts';

/** Somebody whom the act implies and the text does not name: the police of the country where it happened. */
export const understoodActor = (sector: Sector, country: string | null): Actor => ({
  text: '',
  name: null,
  role: null,
  country,
  org: null,
  sectors: [sector],
  span: null,
});

/** The same as the text understands him elsewhere: without words of its own. */
export const unnamed = ({ country, org, sectors }: Actor): Actor => ({
  ...understoodActor('UNK', country),
  org,
  sectors: [...sectors],
});
