import type { By } from '../de/acts.ts';
import { UNARMED } from '../de/somebody.data.ts';
import type { Actor } from '../event.ts';
import type { Sector } from '../plover.ts';

const POLITICAL: ReadonlySet<Sector> = new Set(['GOV', 'LEG', 'PTY', 'OPP', 'BUS', 'MED', 'LAB', 'JUD']);
/** Whose policy people condemn. */
const AUTHORITIES: ReadonlySet<Sector> = new Set(['GOV', 'IGO', 'LEG', 'MIL', 'PTY', 'COP', 'JUD']);
const PARLIAMENTARY: ReadonlySet<Sector> = new Set(['LEG', 'PTY']);

const within = (sectors: readonly Sector[], group: ReadonlySet<Sector>): boolean =>
  sectors.length > 0 && sectors.every((sector) => group.has(sector));

/** Somebody of politics or business, or a party, who fights with words; a state, an army or a crowd may use force. */
const isPolitician = ({ name, role, sectors }: Actor): boolean =>
  within(sectors, PARLIAMENTARY) || ((name !== null || role !== null) && within(sectors, POLITICAL));

const isGovernment = ({ sectors, org }: Actor): boolean =>
  org !== null || sectors.length === 0 || sectors.every((sector) => sector === 'GOV' || sector === 'IGO');

/** Bodies that have no army and attack with words. */
const OF_WORDS: ReadonlySet<Sector> = new Set(['BUS', 'EDU', 'HLH', 'LAB', 'LEG', 'MED', 'NGO', 'PTY']);
const BODIES_OF_THE_UNION: ReadonlySet<Sector> = new Set(['GOV', 'IGO', 'LEG']);
const HIRED = /^(?:Söldner|Sicherheits)/;
const isBodyOfWords = ({ org, role, sectors }: Actor): boolean =>
  (within(sectors, OF_WORDS) && !HIRED.test(role ?? '')) || (org === 'EUR' && within(sectors, BODIES_OF_THE_UNION));

/** Mayors, members and heads of parties have no army. */
const isUnarmed = (actor: Actor): boolean => isBodyOfWords(actor) || UNARMED.test(actor.role ?? '');

/** "Ein Mittelsmann wurde verurteilt": who stands before a court, where nobody is said to do it. */
export const isConvict = ({ name, role, sectors }: Actor): boolean =>
  name !== null || ((role !== null || sectors[0] === 'CVL') && !within(sectors, AUTHORITIES));

const isCourt = (actors: readonly Actor[]): boolean =>
  actors.length > 0 && actors.every(({ sectors }) => sectors[0] === 'JUD');

/** "Der Bundestag berät": about its bills. */
const isParliament = ({ name, sectors }: Actor): boolean => name === null && sectors[0] === 'LEG';

/** Whether a lexicon line for acts of this kind of actor fits those who were found. */
export function fitsActor(by: By | null, actors: readonly Actor[], recipients: readonly Actor[]): boolean {
  if (by === 'force' && actors.length > 0 && actors.every(isUnarmed)) return false;
  if (by === 'force') return !(actors.some(isPolitician) && recipients.length > 0 && recipients.every(isPolitician));
  if (by === 'words') return actors.length > 0 && actors.every((actor) => isPolitician(actor) || isBodyOfWords(actor));
  if (by === 'court') return actors.length === 0 || isCourt(actors);
  // "Das Gericht verurteilte den Mann"
  const isSentence = recipients.length > 0 && recipients.every(isConvict) && isCourt(actors);
  if (by === 'opinion' && isSentence) return false;
  if (by === 'opinion') return actors.length > 0 || recipients.length === 0 || !recipients.every(isConvict);
  if (by === 'people') return actors.length === 0 || !actors.every(isGovernment);
  if (by === 'talks') return recipients.length > 0 || actors.length === 0 || !actors.every(isParliament);
  return true;
}
