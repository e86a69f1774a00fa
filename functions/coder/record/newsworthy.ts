import type { Actor, CodedEvent } from '../event.ts';
import type { Sector } from '../plover.ts';
import type { Genre } from './genre.ts';

const PUBLIC: ReadonlySet<Sector> = new Set(['GOV', 'LEG', 'MIL', 'JUD', 'COP', 'SPY', 'PTY', 'LAB', 'REL', 'IGO']);

/** Whoever these arrest and accuse may be anybody, and nobody says "arrested" of a game: they need not be named. */
const AUTHORITIES: ReadonlySet<Sector> = new Set(['COP', 'JUD']);

/** Whether somebody of public life stands on the side; a country alone may be its team. */
function isPublic({ text, role, org, sectors }: Actor, genre: Genre): boolean {
  const sectored = (group: ReadonlySet<Sector>) => sectors.some((sector) => group.has(sector));
  if (text === '') return sectored(AUTHORITIES);
  return org !== null || (sectored(PUBLIC) && (genre !== 'sport' || role !== null));
}

/** "Die Feuerwehr rief die Anwohner auf, Fenster zu schließen": advice of authorities, as every storm and every fire brings. */
const isAdvice = ({ type, actors, recipients }: CodedEvent): boolean =>
  type === 'REQUEST' &&
  actors.every(({ sectors }) => sectors.includes('GOV') || sectors.includes('COP')) &&
  recipients.every(({ text, sectors }) => text !== '' && sectors.includes('CVL'));

/** Sectors of those who hold no office. */
const PRIVATE: ReadonlySet<string> = new Set(['CVL', 'UNK']);

/** "Kollegen würdigten ihn als großen Künstler": praise of a private person among private people. */
const isPrivatePraise = ({ type, actors, recipients }: CodedEvent): boolean =>
  type === 'SUPPORT' &&
  actors.every(({ text, sectors }) => text !== '' && PRIVATE.has(sectors.join())) &&
  recipients.some(({ name }) => name !== null) &&
  recipients.every(({ sectors }) => sectors.join() === 'CVL');

/** "Der Spieler hatte die Stadt schon im Mai besucht". */
const isPrivateVisit = ({ type, mode, actors }: CodedEvent): boolean =>
  type === 'CONSULT' &&
  mode === 'visit' &&
  actors.length > 0 &&
  actors.every(({ text, sectors }) => text !== '' && sectors.join() === 'CVL');

/** "Die Beziehungen der beiden waren abgebrochen": a sanction of nobody who is told against nobody who is. */
const isOfNobody = ({ type, actors, recipients }: CodedEvent): boolean =>
  type === 'SANCTION' &&
  [...actors, ...recipients].every(({ text, country, org }) => text === '' && country === null && org === null);

/** "Sie telefonierte mit ihren Eltern", but not "Verhandlungen über die Freilassung von Moser und seiner Familie". */
const isFamilyTalk = ({ type, mode, actors, recipients }: CodedEvent): boolean =>
  type === 'CONSULT' &&
  mode !== null &&
  [...actors, ...recipients].some(({ text, role }) => OWN.test(text) && FAMILY.test(role ?? ''));
const OWN = /^(?:ihre?|seine?)[mnrs]?(?!\p{L})/iu;
const FAMILY =
  /^(?:Angehörigen?|Brüder|Bruder|Ehefrau|Ehemann|Eltern|Familie|Frau|Kinder|Mutter|Schwester|Sohn|Tochter|Vater)/;

/** Strikes and demonstrations are public, whoever holds them. */
const isPublicProtest = ({ type, mode, actors }: CodedEvent): boolean =>
  type === 'PROTEST' && (mode === 'strike' || mode === 'demo') && actors.some(({ text }) => text !== '');

/** Whether a record of an article of that kind is an event: outside the news only what somebody of public life does or suffers. */
export function isNewsworthy(event: CodedEvent, genre: Genre): boolean {
  if (isPrivatePraise(event) || isOfNobody(event) || isFamilyTalk(event)) return false;
  if (genre === 'news') return true;
  if (genre === 'fiction' || isAdvice(event) || isPrivateVisit(event)) return false;
  if (genre === 'everyday' && isPublicProtest(event)) return true;
  return [...event.actors, ...event.recipients].some((side) => isPublic(side, genre));
}
