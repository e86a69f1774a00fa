import { BY_NAME, HELD } from '../de/somebody.data.ts';
import { remember } from '../remember.ts';
import { foldName } from './fold-name.ts';
import type { Mention } from './mentions.ts';
import { isBareName, type Reference } from './reference.ts';

/** Is one person meant, so that "er" and "der Minister" can take it up? */
export function isPerson({ name, role, org }: Reference): boolean {
  if (role !== null) return HELD.test(role) || (name !== null && BY_NAME.test(role));
  return name !== null && org === null;
}

/** The article of Arabic names: who is introduced as "Omar al-Bashir" is "Bashir" later. */
const ARABIC_ARTICLE = /(?<=^| )(?:[Aa]l|[Aa]r|[Aa]s|[Aa]sch|[Aa]t|[Ee]l|[Ee]s|[Uu]l)-(?=\p{Lu})/gu;

const namesOf = remember((name): readonly string[] =>
  foldName(name.replace(/(?<=[^s])s$/, '').replace(ARABIC_ARTICLE, '')).split(' '),
);

/**
 * The article's persons by every part of their names ("Suu Kyi" is as good as "Kyi"), each with all that any mention says of
 * them; null where two persons share a name.
 */
export type Persons = ReadonlyMap<string, Reference | null>;

/** Collects who is introduced: a name together with office, country or organisation, or at least a full name. */
export function personsOf(mentions: readonly Mention[]): Persons {
  const persons: { reference: Reference; names: readonly string[] }[] = [];
  const inFull = new Set(mentions.flatMap(({ reference: { written } }) => (written?.includes(' ') ? [written] : [])));
  const namesInFull = [...inFull].map(namesOf);
  for (const { reference, phrase } of mentions) {
    // "das Vorgehen Obamas" is no name.
    const isThing = phrase.determiner !== null || phrase.genitives.length > 0;
    if (reference.name === null || (isBareName(reference) && (isThing || !reference.name.includes(' ')))) continue;
    if (isNamesake(reference, namesInFull)) continue;
    const names = namesOf(reference.name);
    const known = persons.find((person) => isSamePerson(person.names, names));
    if (!known) persons.push({ reference, names });
    else {
      known.reference = merged(known.reference, reference);
      known.names = namesOf(known.reference.name ?? '');
    }
  }
  const byName = new Map<string, Reference | null>();
  for (const { reference, names } of persons) {
    for (const name of new Set(names)) byName.set(name, byName.has(name) ? null : reference);
  }
  return byName;
}

/** Does a surname alone recall somebody whom the article does not mean, as it names another person of that name in full? */
function isNamesake({ name, written }: Reference, inFull: readonly (readonly string[])[]): boolean {
  if (written === null || written.includes(' ') || !name?.includes(' ')) return false;
  const surname = namesOf(written).at(-1);
  const namesakes = inFull.filter((full) => full.at(-1) === surname);
  return namesakes.length > 0 && !namesakes.some((full) => isSamePerson(full, namesOf(name)));
}

/** Do the names end alike, and is the shorter one part of the longer? */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((name) => long.includes(name));
}

/** The reference with what the article tells elsewhere of the same person. */
export function introduced(reference: Reference, persons: Persons): Reference {
  if (reference.name === null) return reference;
  const names = namesOf(reference.written ?? reference.name);
  const known = persons.get(names.at(-1) ?? '');
  if (!known) return reference;
  const knownNames = namesOf(known.name ?? '');
  if (!names.every((name) => knownNames.includes(name))) return reference;
  if (!isSamePerson(knownNames, namesOf(reference.name))) return { ...known, role: reference.role ?? known.role };
  return { ...merged(reference, known), name: known.name };
}

function merged(own: Reference, other: Reference): Reference {
  const vague = own.sectors[0] === 'UNK' || (own.role === null && other.role !== null);
  const longer = (a: string | null, b: string | null) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a);
  return {
    ...own,
    name: longer(own.name, other.name),
    role: own.role ?? other.role,
    country: own.country ?? (own.org ? null : other.country),
    org: own.org ?? (own.country ? null : other.org),
    sectors: vague && other.sectors[0] !== 'UNK' ? other.sectors : own.sectors,
  };
}
