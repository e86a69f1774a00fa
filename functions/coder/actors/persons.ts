import { foldName } from './fold-name.ts';
import { isBareName, type Mention } from './mentions.ts';
import type { Reference } from './reference.ts';

/** Roles that are held by one person, by their ending; the others are bodies and groups. */
const HELD =
  /(?:minister|präsident|kanzler|chef|sprecher|premier|könig|botschafter|sekretär|vorsitzender?|führer|general|gouverneur|bürgermeister|papst|bischof|kommissar|abgeordneter?|senator|richter|anwalt|politiker|kandidat|oberhaupt|beauftragter?|gesandter?|diktator|machthaber|berater|leiter|direktor|kollegen?|amtskollegen?|gegenüber|kommandeur|offizier|journalist|experte|mann|frau|zar|scheich|emir|prinz)(?:in|en|s|n|es)?$/i;

/** Is one person meant, so that "er" and "der Minister" can take it up? */
export function isPerson({ name, role, org }: Reference): boolean {
  if (role !== null) return HELD.test(role);
  return name !== null && org === null;
}

const surnameOf = (name: string): string => foldName(name.split(' ').at(-1) ?? name);

/** The article's persons by surname, each with all that any mention says of them. */
export type Persons = ReadonlyMap<string, Reference>;

/** Collects who is introduced: a name together with office, country or organisation. The first introduction counts. */
export function personsOf(mentions: readonly Mention[]): Persons {
  const persons = new Map<string, Reference>();
  for (const { reference } of mentions) {
    if (reference.name === null || isBareName(reference)) continue;
    const key = surnameOf(reference.name);
    const known = persons.get(key);
    persons.set(key, known ? merged(known, reference) : reference);
  }
  return persons;
}

/** The reference with what the article tells elsewhere of the same person. */
export function introduced(reference: Reference, persons: Persons): Reference {
  const known = reference.name === null ? undefined : persons.get(surnameOf(reference.name));
  return known ? { ...merged(reference, known), name: known.name } : reference;
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
