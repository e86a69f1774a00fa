import type { Sector } from '../plover.ts';
import { foldName } from './fold-name.ts';
import { LEADERS } from './leaders.data.ts';
import { PEOPLE } from './people.data.ts';
import { parseSectors } from './sectors.ts';

/** A person in an office; `to` is 9999 while in office. */
export interface Person {
  readonly name: string;
  readonly country: string | null;
  readonly org: string | null;
  readonly sectors: readonly Sector[];
  readonly role: string;
  readonly from: number;
  readonly to: number;
}

/** Surnames that are words or common names: they need a first name or a title in the article. */
const COMMON = new Set(
  'abdullah ahmed assange austin bahr barak bas beck blair brown bush carter castro clark clinton cohen cook cooper cruz dan davis ecker esper fischer fox friedrich garcía gates gates graham günther haas hans hague harper harris hill hoffmann howard huber hunt hunt hussein johnson jordan jung karl katz kern key khan koch kollegen kuhn kurz lam lang lee lindner lutz magen martin may meyer mitchell moon müller omar pavel petry petro ping powell rau raab rice roth sachs santos scholz schmidt schröder schulz schulze schuster sharif singh sommer spiegel stein stocker straw struck taylor türk walter wegner weil wong wulff xi yang abe hahn paul annan tan key prince fuchs michel maas gül ghani conte costa martin macri peres ruto salih santos selles modi noda kan aso arce lula may merz habeck'.split(
    ' ',
  ),
);
/** Such surnames that the press all the same uses alone, because everybody knows who is meant. */
const FAMOUS = new Set(
  'blair bush maas scholz merz schröder may michel obama habeck kern kurz modi lula clinton johnson powell wulff schulz'.split(
    ' ',
  ),
);

const parse = (line: string): Person => {
  const [name = '', country, org, sectors = '', role = '', term = ''] = line.split('|');
  const [from, to] = term.split('-');
  return {
    name,
    country: country === '-' || !country ? null : country,
    org: org === '-' || !org ? null : org,
    sectors: parseSectors(sectors),
    role,
    from: Number(from),
    to: to ? Number(to) : 9999,
  };
};

const PARTICLES = /^(?:al|el|bin|ibn|ben|van|von|der|de|di|da|zu|abu|jr|ii|iii|xvi|vi|xiv|i|la|le|del|bin|abd)$/i;
const surnameOf = (name: string): string => {
  const words = name.split(' ').filter((word) => !/^[IVX]+\.?$/.test(word));
  return words.at(-1) ?? name;
};

let index: Map<string, Person[]> | null = null;

/** Everybody by folded full name and folded surname; names in Chinese or Korean order also by their first word. */
function everybody(): Map<string, Person[]> {
  if (index) return index;
  const map = new Map<string, Person[]>();
  const add = (key: string, person: Person): void => {
    if (key.length < 2) return;
    const known = map.get(key);
    if (known) known.push(person);
    else map.set(key, [person]);
  };
  for (const person of `${PEOPLE}${LEADERS}`.split('\n').filter(Boolean).map(parse)) {
    add(foldName(person.name), person);
    add(`~${foldName(surnameOf(person.name))}`, person);
    const words = person.name.split(' ');
    const particle = words.findIndex((word, i) => i > 0 && PARTICLES.test(word));
    if (particle > 0) add(`~${foldName(words.slice(particle).join(' '))}`, person);
    if (['CHN', 'KOR', 'PRK', 'TWN', 'VNM'].includes(person.country ?? '') && words[0])
      add(`~${foldName(words[0])}`, person);
  }
  index = map;
  return map;
}

/** The office that a person held in a year, or the last one before it, or the first after it. */
const officeIn = (people: readonly Person[], year: number): Person | null => {
  const current = people.filter((person) => person.from <= year && year <= person.to);
  if (current.length > 0) return current.reduce((best, person) => (person.from > best.from ? person : best));
  const past = people.filter((person) => person.to < year);
  if (past.length > 0) return past.reduce((best, person) => (person.to > best.to ? person : best));
  return people[0] ?? null;
};

/** The person of a full name ("Sergej Lawrow", "Sergei Lavrov") in the office of that year, or null. */
export const personNamed = (name: string, year: number): Person | null =>
  officeIn(everybody().get(foldName(name.replace(/(?<=[^s])s$/, ''))) ?? everybody().get(foldName(name)) ?? [], year);

/**
 * The person whom a surname alone means in a year, or null: it must be one person in office, or one person at all. `titled`
 * says that an office stands before it, so that common surnames count, too.
 */
export const personOfSurname = (surname: string, year: number, titled: boolean): Person | null => {
  const lower = surname.toLowerCase();
  const plain = lower.replace(/s$/, '');
  if (!titled && (COMMON.has(lower) || COMMON.has(plain)) && !FAMOUS.has(lower) && !FAMOUS.has(plain)) return null;
  const people =
    everybody().get(`~${foldName(surname)}`) ?? everybody().get(`~${foldName(surname.replace(/s$/, ''))}`) ?? [];
  const inOffice = people.filter((person) => person.from - 1 <= year && year <= person.to + 1);
  const candidates = inOffice.length > 0 ? inOffice : people;
  const names = new Set(candidates.map((person) => foldName(person.name)));
  return names.size === 1 ? officeIn(candidates, year) : null;
};
