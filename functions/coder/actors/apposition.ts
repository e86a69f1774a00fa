import type { Sector } from '../plover.ts';
import type { Analysis, NounPhrase, Token } from '../syntax.ts';
import { isPerson } from './persons.ts';
import { type Reference, readReference } from './reference.ts';

/** More words than these between two commas are no apposition any more. */
const LONGEST = 16;
/** "Ping, früher Kommissionschef der Afrikanischen Union": for whom the person acts no more. */
const FORMER = /^(?:damals|ehemalig|ehemals|einst|früher|vormals|zuvor)/i;
const PRIVATE: ReadonlySet<Sector> = new Set(['CRM', 'CVL', 'EDU', 'UNK']);
const CLOSING = /^[,.;:!?–)]$/;

/**
 * The reference with what stands behind it between commas: "Kowaljow, Leiter des Zentrums in Moskau, …" has that office,
 * "der Ministerpräsident Thailands, Abhisit Vejjajiva, …" that name. Parentheses between them are left out.
 */
export function apposed(
  reference: Reference,
  analysis: Analysis,
  phrase: NounPhrase,
  end: number,
  year: number,
): Reference {
  if (phrase.number === 'plural' || phrase.conjuncts.length > 0) return reference;
  const words = stretchBehind(analysis, end);
  const other = words && readReference(words, year);
  if (!other || (other.org !== null && FORMER.test(words[0]?.text ?? ''))) return reference;
  if (reference.name !== null && other.role !== null && other.name === null && isPerson(other))
    return reference.role === null ? held(reference, other) : reference;
  // "Der 20-Jährige, ein Russe mit Wohnsitz in Tallinn, …"
  const isPrivate = reference.country === null && reference.org === null && PRIVATE.has(reference.sectors[0] ?? 'UNK');
  if (
    isPrivate &&
    /^eine?$/.test(words[0]?.text ?? '') &&
    other.country !== null &&
    PRIVATE.has(other.sectors[0] ?? 'UNK')
  )
    return { ...reference, country: other.country };
  if (reference.name === null && reference.role !== null && isPerson(reference) && other.role === null && other.name)
    return other.core.length === 1 ? { ...reference, name: other.name, written: other.written } : reference;
  return reference;
}

function held(person: Reference, office: Reference): Reference {
  const own = person.country !== null || person.org !== null;
  return {
    ...person,
    role: office.role,
    country: own ? person.country : office.country,
    org: own ? person.org : office.org,
    sectors: office.sectors[0] === 'UNK' ? person.sectors : office.sectors,
    abroad: own ? person.abroad : office.abroad,
  };
}

/** The words between the comma behind the position and the next, if no verb is among them. */
function stretchBehind({ sentence: { tokens }, clauses }: Analysis, end: number): Token[] | null {
  const close = tokens[end]?.text === '(' ? tokens.findIndex(({ text }, at) => at > end && text === ')') : end - 1;
  const comma = close + 1;
  if (close < end - 1 || tokens[comma]?.text !== ',') return null;
  const next = tokens.findIndex(({ text }, at) => at > comma && CLOSING.test(text));
  const to = next < 0 ? tokens.length : next;
  if (to - comma - 1 > LONGEST || to === comma + 1) return null;
  if (clauses.some(({ verbs }) => verbs.some((verb) => comma < verb && verb < to))) return null;
  return tokens.slice(comma + 1, to);
}
