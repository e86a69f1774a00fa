import { areTwoSurnames } from '../actors/people.ts';
import { countryNamed } from '../places/countries.ts';
import { citiesNamed } from '../places/gazetteer.ts';
import { PLACES_AS_GIVEN_NAMES, WORDS_AS_GIVEN_NAMES } from '../text/given-names.data.ts';
import { agreement, SINGULAR_ONLY } from './agreement.ts';
import { isBody, opensBody } from './bodies.ts';
import { FOLLOWERS } from './collectives.data.ts';
import {
  CASES,
  NAME_PARTICLES,
  NAMELESS,
  NOBILITY,
  NOBLE_NAMES,
  ORGANISATION_CLASSES,
  PLACE_CLASSES,
  STATE_CLASSES,
  TITLES,
} from './function-words.data.ts';
import { NAMES_IN_S } from './nouns.data.ts';
import { isAdverbialNoun, isGenitiveOfName, nounForm } from './nouns.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { ARTICLED_PLACES, PLACE_NAMES, SEATED_BODIES, SEATS, TOWNS_LIKE_NOUNS } from './place-names.data.ts';
import type { Word } from './words.ts';

/** A noun with the names around it: "Russlands Verteidigungsminister Andrei Beloussow". */
export interface NameRun {
  readonly core: number;
  readonly end: number;
  readonly genitives: Phrase[];
  readonly appositions: Phrase[];
}

/** The run of nouns and names that begins at the noun; `attributed`: behind a determiner or adjective. */
export function nameRun(
  words: readonly Word[],
  index: number,
  before: { readonly attributed: boolean; readonly determined: boolean; readonly plural: boolean },
): NameRun {
  const text = words[index]?.text ?? '';
  if (!before.determined) {
    const place = PLACE_NAMES.has(text) && !isGivenName(words, index);
    const end = isPlain(words, index) || place ? index + 1 : afterName(words, index);
    const possessed = possessedNoun(words, end);
    if (possessed !== null) {
      const run = nameRun(words, possessed, { attributed: true, determined: true, plural: false });
      return { ...run, genitives: [name(words, index, end, 'gen'), ...run.genitives] };
    }
    if (place) return { core: index, end: index + 1, genitives: [], appositions: [] };
  }
  // "im Irak | Senfgas"
  if (before.determined && isArticledPlace(text))
    return { core: index, end: index + 1, genitives: [], appositions: [] };
  return isPlain(words, index) ? titled(words, index, before) : flat(words, index);
}

/** A noun of the lexicon rather than a name. */
function isPlain(words: readonly Word[], index: number): boolean {
  if (isGivenName(words, index)) return false;
  return nounForm(words[index] ?? '').known || STATE_CLASSES.test(words[index]?.text ?? '');
}

/** A title or class with the name behind it, or with a genitive behind it. */
function titled(
  words: readonly Word[],
  index: number,
  { attributed, plural }: { readonly attributed: boolean; readonly plural: boolean },
): NameRun {
  const word = words[index]?.text ?? '';
  const next = words[index + 1];
  const plain = { core: index, end: index + 1, genitives: [], appositions: [] };
  if (ORGANISATION_CLASSES.test(word) && namesBody(words, index + 1)) {
    return { ...plain, end: index + 3, appositions: [name(words, index + 2, index + 3)] };
  }
  if (next?.class !== 'noun') return plain;
  const placed = PLACE_NAMES.has(next.text) && countryNamed(next.text) === null;
  const seated = SEATED_BODIES.test(word) && (placed || isSeat(next));
  if (
    seated ||
    (STATE_CLASSES.test(word) && isArticledPlace(next.text)) ||
    (PLACE_NAMES.has(next.text) && !isGivenName(words, index + 1))
  ) {
    // "kritisierten mehrere Staaten Peru", but "die Staaten Peru und Chile"
    const isOne = plural && !/^(?:und|sowie|,)$/.test(words[index + 2]?.lower ?? '');
    return seated || (isClass(word) && !isOne)
      ? { ...plain, end: index + 2, appositions: [name(words, index + 1, index + 2)] }
      : plain;
  }
  if (/s$/.test(next.text) && PLACE_NAMES.has(next.text.slice(0, -1)) && possessedNoun(words, index + 2) === null) {
    return { ...plain, end: index + 2, genitives: [name(words, index + 1, index + 2, 'gen')] };
  }
  const { agency } = nounForm(words[index] ?? '');
  const owned = FOLLOWERS.test(word) || (agency === -1 && !isAdverbialNoun(words[index]?.lower ?? ''));
  const owner = owned ? ownerBehind(words, index + 1) : null;
  if (owner) return { ...plain, end: owner.last, genitives: [owner] };
  if (NAMELESS.test(word)) return plain;
  const bears = agency === 1 || isClass(word) || attributed || CASES.test(word);
  // "Irans Führer Ajatollah Ali Chamenei"
  if (agency === 1 && TITLES.has(next.text) && isNamePart(words, index + 2)) {
    const last = afterName(words, index + 2);
    if (possessedNoun(words, last) === null)
      return { ...plain, end: last, appositions: [name(words, index + 1, last)] };
  }
  if (ORGANISATION_CLASSES.test(word) && isBody(next.text))
    return { ...plain, end: index + 2, appositions: [name(words, index + 1, index + 2)] };
  if (!bears || !(isNamePart(words, index + 1) || isGivenName(words, index + 1))) return plain;
  const end = afterName(words, index + 1);
  // "griffen Drohnen Sumy und Poltawa an"
  if (plural && agency === -1 && !isClass(word)) return plain;
  // "den Behörden Spionage": one word behind a plural is no name of it.
  if (plural && end === index + 2 && !/^(?:und|sowie|,)$/.test(words[end]?.lower ?? '')) return plain;
  if (possessedNoun(words, end) !== null) return plain;
  return { ...plain, end, appositions: [name(words, index + 1, end)] };
}

/** "die Staatsanwaltschaft Bochum": a town, and no noun or name that is spelt like one. */
const isSeat = ({ text }: Word): boolean =>
  SEATS.has(text) ||
  (citiesNamed(text).length > 0 && !TOWNS_LIKE_NOUNS.has(text) && (TOWN_ENDINGS.test(text) || !nounForm(text).known));
const TOWN_ENDINGS = /\p{Ll}(?:bach|berg|burg|dorf|feld|furt|hausen|heim|ingen|kirchen|lohn|münde|stadt|walde)$/u;

/** "die Partei Georgischer Traum": adjective and noun that begin the name of an organisation. */
const namesBody = (words: readonly Word[], index: number): boolean =>
  /^\p{Lu}/u.test(words[index]?.text ?? '') && opensBody([words[index]?.text ?? ''], words[index + 1]?.text ?? '');

/** "den Besuch Obamas", "die Politik Recep Tayyip Erdogans": whose the thing before is. */
function ownerBehind(words: readonly Word[], index: number): Phrase | null {
  if (!isNamePart(words, index)) return null;
  const end = afterName(words, index);
  const genitive = isGenitiveOfName(words[end - 1]?.text ?? '', NAMES_IN_S);
  return genitive && possessedNoun(words, end) === null ? name(words, index, end, 'gen') : null;
}

/** A name of one or more words. */
function flat(words: readonly Word[], index: number): NameRun {
  return { core: index, end: afterName(words, index), genitives: [], appositions: [] };
}

/** The index behind the name that begins at the index: "Ursula von der Leyen", "Recep Tayyip Erdogan". */
function afterName(words: readonly Word[], index: number): number {
  let end = index + 1;
  while (end < words.length) {
    if (isNamePart(words, end)) {
      if (end === index + 1 && areTwoSurnames(words[index]?.text ?? '', words[end]?.text ?? '')) break;
      end++;
    } else {
      const particles = afterParticles(words, end);
      if (particles === null) break;
      end = particles + 1;
    }
  }
  return end;
}

function isNamePart(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (NOBILITY.has(word?.text ?? '') && words[index + 1]?.class === 'noun' && words[index - 1]?.class === 'noun')
    return true;
  if (word?.class !== 'noun' || PLACE_NAMES.has(word.text) || PLACE_NAMES.has(word.text.replace(/s$/, '')))
    return false;
  if (isDoubleName(words, index)) return true;
  return !nounForm(word).known && !isAdverbialNoun(word.lower);
}

/** "Annegret Kramp-Karrenbauer": two surnames, though the second may end like a noun. */
function isDoubleName(words: readonly Word[], index: number): boolean {
  const [, first = ''] = /^(\p{Lu}\p{Ll}+)-\p{Lu}\p{Ll}+$/u.exec(words[index]?.text ?? '') ?? [];
  const given = words[index - 1];
  if (first === '' || given?.class !== 'noun' || PLACE_NAMES.has(first) || PLACE_NAMES.has(given.text)) return false;
  // "Brasiliens Ex-Präsident", "Putins Kreml-Sprecher"
  if (/^(?:Alt|Ex|Vize)$/.test(first) || isGenitiveOfName(given.text, NAMES_IN_S)) return false;
  return !nounForm(first).known && !nounForm(given).known && !isAdverbialNoun(given.lower);
}

/** Countries that have an article, but not behind a class of states: "der Nato-Partner Türkei". */
export const isArticledPlace = (word: string): boolean => articledPlaces.has(word);
const articledPlaces: ReadonlySet<string> = new Set(Object.values(ARTICLED_PLACES).flatMap((places) => [...places]));

/** Nouns that take the name of a place or state directly: "die Hauptstadt Taschkent", "die Großmacht China". */
const isClass = (word: string): boolean =>
  PLACE_CLASSES.test(word) || (STATE_CLASSES.test(word) && !PLACE_NAMES.has(word));

/** "Außenminister Israel Katz", "Marine Le Pen": a given name that is a place's or another word. */
function isGivenName(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  // "in Santiago Steine auf Polizisten"
  const text = words[index]?.text ?? '';
  if (!PLACES_AS_GIVEN_NAMES.has(text) && !WORDS_AS_GIVEN_NAMES.has(text)) return false;
  if (WHERE.has(words[index - 1]?.lower ?? '')) return false;
  // "Am Montag griff Israel Rafah an": two places.
  if (countryNamed(text) && citiesNamed(next?.text ?? '').length > 0) return false;
  return next?.class === 'noun' && isNamePart(words, index + 1);
}

const WHERE = new Set(['aus', 'in', 'nach']);

/** The index of the name behind particles such as "von der", or null. */
function afterParticles(words: readonly Word[], index: number): number | null {
  let end = index;
  while (NAME_PARTICLES.has(words[end]?.text ?? '')) end++;
  if (end === index || words[end]?.class !== 'noun') return null;
  const german = /^(?:de[nr]|von|zu)$/.test(words[index]?.text ?? '');
  return !german || NOBLE_NAMES.has(words[end]?.text.replace(/s$/, '') ?? '') ? end : null;
}

/** Behind a name in the genitive: the index of the noun that it possesses, or null. */
function possessedNoun(words: readonly Word[], end: number): number | null {
  if (!isGenitiveOfName(words[end - 1]?.text ?? '', NAMES_IN_S)) return null;
  let index = end;
  while (words[index]?.class === 'adjective' || words[index]?.class === 'number') index++;
  // "Ghanas Außen- und Verteidigungsminister"
  if (words[index]?.class === 'coordinator' && words[index - 1]?.text.endsWith('-')) index++;
  if (words[index]?.class !== 'noun') return null;
  const place = PLACE_NAMES.has((words[end - 1]?.text ?? '').slice(0, -1));
  const own = words[index]?.text ?? '';
  // "kritisierte der Präsident Ghanas Peru", "… Ghanas Perus Regierung": nobody has a country.
  if (place && [own, own.replace(/s$/, '')].some((name) => PLACE_NAMES.has(name) && countryNamed(name))) return null;
  return index > end || place || isPlain(words, index) ? index : null;
}

function name(words: readonly Word[], first: number, last: number, grammaticalCase = ''): Phrase {
  const set = grammaticalCase === '' ? SINGULAR_ONLY : SINGULAR_ONLY & agreement(grammaticalCase);
  return phraseOf(words, { first, last, core: first, agreement: set, agency: 1, name: true });
}

/** "Der Vorsitzende der GEW rügte …", "mit Kämpfern der ELN": behind the verb it may be a dative. */
export const isOfAcronym = (words: readonly Word[], { first, preposition }: Phrase, { core }: Phrase): boolean =>
  /^\p{Lu}{2,}$/u.test(words[core]?.text ?? '') &&
  (preposition !== null || words.every((word, at) => at >= first || word.class !== 'verb'));
