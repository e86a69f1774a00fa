import { citiesNamed } from '../places/gazetteer.ts';
import type { Sector } from '../plover.ts';
import { remember } from '../remember.ts';
import { isCapital } from '../text/capital.ts';
import { areMarked, withoutMark } from '../text/namesakes.ts';
import { foldName, plainName } from './fold-name.ts';
import { LEADERS } from './leaders.data.ts';
import { PEOPLE } from './people.data.ts';
import { parseSectors } from './sectors.ts';
import { COMMON_SURNAMES, TRANSLITERATING } from './surnames.data.ts';

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
const ARABIC_ARTICLE = /^(?:a[lstdnrz]|asch|el|es)-(?=\p{Lu})/u;
const surnameOf = (name: string): string => {
  const words = name.split(' ').filter((word) => !/^(?:[IVX]+\.?|J[uú]nior)$/.test(word));
  return words.at(-1) ?? name;
};

const GENITIVE = /(?<=[^s])s$|[’']$/;
/** The name as it stands there and, where that may be a genitive, without its ending. */
const formsOf = (name: string): readonly string[] =>
  /[s’']$/.test(name) ? [name, name.replace(GENITIVE, '')] : [name];

/** A sound that several names share is no name: below this length of a key only the spelling itself counts. */
const SHORTEST_SOUND = 4;

/** Countries where the surname stands first, and the given names of Koreans elsewhere: "Ban Ki-moon". */
const KOREAN = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;
const SURNAME_FIRST: ReadonlySet<string> = new Set(['CHN', 'KOR', 'PRK', 'TWN', 'VNM']);

let index: Map<string, Person[]> | null = null;

/**
 * Everybody by full name and by surname (`~`), plain and, where the name is transliterated, folded (`=`).
 */
function everybody(): Map<string, Person[]> {
  if (index) return index;
  const map = new Map<string, Person[]>();
  const put = (key: string, person: Person): void => {
    const known = map.get(key);
    if (known) known.push(person);
    else map.set(key, [person]);
  };
  const add = (mark: string, name: string, person: Person): void => {
    put(mark + plainName(name), person);
    if (!TRANSLITERATING.has(person.country ?? person.org ?? '')) return;
    const sound = foldName(name);
    if (sound.length >= SHORTEST_SOUND) put(`=${mark}${sound}`, person);
  };
  for (const person of `${PEOPLE}${LEADERS}`.split('\n').filter(Boolean).map(parse)) {
    add('', person.name, person);
    // "Moon Jae In"
    if (/-\p{Ll}/u.test(person.name)) put(plainName(person.name.replaceAll('-', ' ')), person);
    const words = person.name.split(' ');
    const surnameFirst = (SURNAME_FIRST.has(person.country ?? '') || KOREAN.test(person.name)) && words[0];
    const surname = surnameFirst || surnameOf(person.name);
    add('~', surname, person);
    if (ARABIC_ARTICLE.test(surname)) add('~', surname.replace(ARABIC_ARTICLE, ''), person);
    const particle = words.findIndex((word, i) => i > 0 && PARTICLES.test(word));
    if (particle > 0) add('~', words.slice(particle).join(' '), person);
  }
  index = map;
  return map;
}

let sounds: Set<string> | null = null;

/** All words of all names by their sound. */
function nameWords(): Set<string> {
  if (sounds) return sounds;
  const persons = new Set([...everybody().values()].flat());
  const words = new Set(Array.from(persons, ({ name }) => name.split(' ')).flat());
  sounds = new Set(Array.from(words, foldName));
  return sounds;
}

/** Whether some known name has this word, by spelling or by sound: names of several words begin with no other. */
export const beginsName = remember((word): boolean => nameWords().has(foldName(word)));

let namesInParts: { readonly firsts: ReadonlySet<string>; readonly pairs: ReadonlySet<string> } | null = null;

/** The first words of all names, and which words stand side by side in one. */
function partsOfNames(): NonNullable<typeof namesInParts> {
  if (namesInParts) return namesInParts;
  const names = Array.from(new Set([...everybody().values()].flat()), ({ name }) => name.split(' ').map(plainName));
  const firsts = new Set(names.flatMap(([first = '', ...others]) => (others.length > 0 ? [first] : [])));
  const pairs = new Set(names.flatMap((words) => words.slice(1).map((word, at) => `${words[at]} ${word}`)));
  namesInParts = { firsts, pairs };
  return namesInParts;
}

/** Whether somebody known is called by the word alone, and nobody by it as the first of his names. */
const isOnlySurname = remember((word): boolean => {
  const name = plainName(word);
  return everybody().has(`~${name}`) && !COMMON_SURNAMES.has(word.toLowerCase()) && !partsOfNames().firsts.has(name);
});

/** "kritisierte Merz | Scholz": the surnames of two, and no name of one. */
export const areTwoSurnames = (first: string, second: string): boolean =>
  areMarked(first, second) ||
  (isOnlySurname(first) &&
    formsOf(second).some(isOnlySurname) &&
    !partsOfNames().pairs.has(`${plainName(first)} ${plainName(second)}`));

let lastWords: Set<string> | null = null;

/** The last words of all keys of the index: most names of several words end in none, and need not be looked up. */
function endings(): Set<string> {
  lastWords ??= new Set(
    [...everybody().keys()].map((key) =>
      key.slice(Math.max(key.lastIndexOf(' '), key.lastIndexOf('~'), key.lastIndexOf('=')) + 1),
    ),
  );
  return lastWords;
}

/** Whether some known name of several words ends in this word, by spelling or by sound. */
export const endsName = remember((word): boolean =>
  formsOf(word).some((form) => endings().has(plainName(form)) || endings().has(foldName(form))),
);

/** Thousands of inhabitants of towns that readers know. */
const KNOWN_TOWN = 100;
const isKnownTown = (name: string): boolean => citiesNamed(name).some(({ population }) => population >= KNOWN_TOWN);

/** Those who are called so, by spelling or else by sound, also without a genitive -s. */
const calledBy = (mark: '' | '~'): ((name: string) => readonly Person[]) =>
  remember((name) => {
    const names = formsOf(name);
    // "Die Kantonspolizei Zürich" is none of Abu Zuhri's: towns are spelt as they are.
    const sounds = isKnownTown(name) ? [] : names.map((each) => `=${mark}${foldName(each)}`);
    for (const key of [...names.map((each) => mark + plainName(each)), ...sounds]) {
      const people = everybody().get(key);
      if (people) return people;
    }
    return [];
  });
const calledInFull = calledBy('');
const calledBySurname = calledBy('~');

/** Who led an organisation of states acts for it no longer soon after; former presidents remain of their country. */
const withoutOffice = (person: Person, year: number): Person =>
  person.country === null && person.to + 1 < year ? { ...person, org: null, sectors: ['UNK'] } : person;

/** The office that a person held in a year, or the last one before it, or the first after it. */
const officeIn = (people: readonly Person[], year: number): Person | null => {
  const current = people.filter((person) => person.from <= year && year <= person.to);
  if (current.length > 0) return current.reduce((best, person) => (person.from > best.from ? person : best));
  const past = people.filter((person) => person.to < year);
  if (past.length > 0)
    return withoutOffice(
      past.reduce((best, person) => (person.to > best.to ? person : best)),
      year,
    );
  return people[0] ?? null;
};

/** The person of a full name ("Sergej Lawrow", "Sergei Lavrov") in the office of that year, or null. */
export const personNamed = (name: string, year: number): Person | null =>
  endsName(name.slice(name.lastIndexOf(' ') + 1))
    ? (officeIn(calledInFull(name), year) ?? officeIn(calledLike(name), year))
    : null;

/** Those whose name has a part less or a middle name more: "Tayyip Erdogan", "Donald J. Trump". */
function calledLike(name: string): readonly Person[] {
  const parts = name.split(' ');
  const bearers = parts.length > 1 && isCapital(name) ? calledBySurname(parts.at(-1) ?? '') : [];
  if (bearers.length === 0) return [];
  const words = foldName(name.replace(GENITIVE, '')).split(' ');
  return bearers.filter((person) => {
    const known = foldName(person.name).split(' ');
    if (known.length < 2) return false;
    return words.length > known.length
      ? words[0] === known[0] && known.every((word) => words.includes(word))
      : words.every((word) => known.includes(word));
  });
}

/**
 * The person whom a surname alone means in a year, or null: it must be one person in office, or one person at all. `titled`
 * says that an office stands before it, so that common surnames count, too.
 */
export const personOfSurname = (surname: string, year: number, titled: boolean): Person | null => {
  const people = endsName(surname.slice(surname.lastIndexOf(' ') + 1)) ? calledBySurname(surname) : [];
  if (people.length === 0 || ABBREVIATION.test(surname)) return null;
  const lower = withoutMark(surname.toLowerCase());
  const plain = lower.replace(/s$/, '');
  if (!titled && (COMMON_SURNAMES.has(lower) || COMMON_SURNAMES.has(plain))) return null;
  const within = (slack: number) => people.filter(({ from, to }) => from - slack <= year && year <= to + slack);
  const candidates = [within(0), within(1), people].find(({ length }) => length > 0) ?? [];
  return isOnePerson(candidates) ? officeIn(candidates, year) : null;
};

/** "Die Partei MAS" is no Artur Mas. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;

/** Is it one person, by whatever part of the name: "Cyril Ramaphosa" and "Matamela Cyril Ramaphosa"? */
function isOnePerson(candidates: readonly Person[]): boolean {
  const names = candidates.map(({ name }) => foldName(name).split(' '));
  const longest = names.reduce<readonly string[]>((best, name) => (name.length > best.length ? name : best), []);
  const countries = new Set(candidates.map(({ country }) => country));
  const nested = names.every((name) => name.every((word) => longest.includes(word)));
  return nested && (countries.size === 1 || names.every(({ length }) => length === longest.length));
}
