import { countryNamed, countryOfCapital } from '../places/countries.ts';
import { regionNamed } from '../places/gazetteer.ts';
import type { Sector } from '../plover.ts';
import { remember } from '../remember.ts';
import { ABOUT_STATES, COMPOUNDS } from './compounds.data.ts';
import { organisationNamed } from './organisations.ts';
import { personOfSurname } from './people.ts';
import { roleOf } from './roles.ts';
import { parseSectors } from './sectors.ts';

/** Whom a modifier leads to: a country, an organisation, or at least sectors. */
export interface Belonging {
  readonly country: string | null;
  readonly org: string | null;
  readonly sectors: readonly Sector[];
}

/** What the part of a compound before its last hyphen, or before a role, belongs to; `noun` is what stands behind it. */
export function prefixOf(prefix: string, year: number, noun = ''): Belonging | null {
  if (/^(?:US|USA|Amerika)(?:-|$)/i.test(prefix) && prefix !== 'us') return { country: 'USA', org: null, sectors: [] };
  const organisation = organisationNamed([prefix]) ?? organisationNamed([prefix.split('-')[0] ?? prefix]);
  if (organisation) return organisation;
  const state = countryNamed(prefix) ?? countryOfCapital(prefix);
  // "Der Syrien-Beauftragte", "Ukraine-Unterstützer": not of there.
  if (state && ABOUT_STATES.test(noun)) return null;
  if (state) return { country: state.code, org: null, sectors: [] };
  const region = regionNamed(prefix);
  if (region) return { country: region.country, org: null, sectors: [] };
  const person = personOfSurname(prefix, year, false);
  if (person) return person;
  const role = roleOf(prefix);
  return role && !role.relational ? { country: null, org: null, sectors: role.sectors } : null;
}

/** "EU-Staats- und Regierungschefs": what the part that is cut off begins with. */
export function prefixOfCut(word: string, year: number): Belonging | null {
  const [, first] = /^(\p{Lu}\p{L}*)-\p{L}+-$/u.exec(word) ?? [];
  return first === undefined ? null : prefixOf(first, year);
}

const fused: readonly (readonly [RegExp, Belonging])[] = COMPOUNDS.trim()
  .split('\n')
  .map((line) => {
    const [pattern = '', country, org, sectors = ''] = line.split(' ');
    const or = (code: string | undefined): string | null => (code === '-' || !code ? null : code);
    return [new RegExp(`^${pattern}`, 'u'), { country: or(country), org: or(org), sectors: parseSectors(sectors) }];
  });

/** What the first part of a compound without hyphen belongs to: "Kremlsprecher". */
export const fusedOf = remember((word): Belonging | null => fused.find(([pattern]) => pattern.test(word))?.[1] ?? null);
