import { ALLIES, EUROPEAN, NEIGHBOUR, OF_ALL, OF_THE_UNION } from '../de/somebody.data.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { Sector } from '../plover.ts';
import type { Spelling } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { withoutMark } from '../text/namesakes.ts';
import { ARTICLES, isAbroad, isBeside, isBorderless, isOfManyStates, isOfNoState, isRightBehind } from './abroad.ts';
import { COMMON_BODIES } from './anaphora.data.ts';
import type { Belonging } from './belonging.ts';
import { nameEnd, written } from './name-runs.ts';
import { ledBy, sectorsOf } from './offices.ts';
import { type Find, scan, withoutCounts } from './scan.ts';

/** Whom some words name, as far as they say it themselves. */
export interface Reference {
  readonly name: string | null;
  /** The name as it is written there: a surname alone, where `name` is all that is known. */
  readonly written: string | null;
  /** The noun of the office or group as written, or null. */
  readonly role: string | null;
  /** The office of somebody who is known by name, whether it is written there or not. */
  readonly office: string | null;
  readonly country: string | null;
  readonly org: string | null;
  readonly sectors: readonly Sector[];
  /** It belongs to no one country, so the article's own is not meant: "internationale Beobachter", "Amnesty International". */
  readonly abroad: boolean;
  /** Positions of the name in the words, where one is given. */
  readonly nameAt: readonly [number, number] | null;
  /** Positions in the words of what the reference is made of, without what follows it; end exclusive. */
  readonly core: readonly (readonly [number, number])[];
}

/** Somebody of whom only that is said to whom he belongs: "russischer Angriff". */
export const belongingTo = ({ country, org, sectors }: Belonging): Reference => ({
  name: null,
  written: null,
  role: null,
  office: null,
  country,
  org,
  sectors: sectors.length > 0 ? sectors : ['GOV'],
  abroad: country === null && org === null && sectors[0] === 'REB',
  nameAt: null,
  core: [],
});

/** Nothing but a name that nobody knows: it may as well be an ordinary noun. */
export const isBareName = ({ name, role, country, org, sectors }: Reference): boolean =>
  name !== null && role === null && country === null && org === null && sectors[0] === 'UNK';

/** A state itself, and nobody who holds office in it. */
export const isState = ({
  role,
  name,
  country,
  sectors,
}: Pick<Reference, 'role' | 'name' | 'country' | 'sectors'>): boolean =>
  role === null && name === null && country !== null && sectors[0] === 'GOV';

/** Somebody by office or kind of whom nothing says to which country or organisation he belongs: "Botschafter Luis Paredes". */
export const isOfNobody = (reference: Reference): reference is Reference & { readonly role: string } =>
  reference.role !== null && reference.country === null && reference.org === null;

/** Nothing but a noun, which does not even say who it is: "der Angeklagte", "die Miliz". */
export const isNounAlone = (reference: Reference): reference is Reference & { readonly role: string } =>
  reference.name === null && isOfNobody(reference);

const BOUNDARY = /^(?:der|des|dem|den|von|vom|aus|im|in|für|bei|gegen|auf|an|unter|[,(])$/;

/** Splits the finds into those of the head with its name and those of what follows it ("… der Europäischen Union"). */
function parts(words: readonly string[], finds: readonly Find[]): { core: Find[]; rest: Find[] } {
  const head = finds.findIndex(({ kind }) => kind !== 'adjective');
  if (head < 0) return { core: [...finds], rest: [] };
  let end = finds[head]?.end ?? 0;
  for (const find of finds.slice(head + 1)) {
    if (words.slice(end, find.start).some((word) => BOUNDARY.test(word))) break;
    end = find.end;
  }
  return { core: finds.filter((find) => find.end <= end), rest: finds.filter((find) => find.end > end) };
}

const nameIn = (words: readonly string[], { start, end }: Find): string =>
  withoutMark(words.slice(start, end).join(' '));

const belongingOf = (find: Find): Belonging | null => {
  if (find.kind === 'organisation') return find.organisation;
  if (find.kind === 'state') return { country: find.country, org: null, sectors: ['GOV'] };
  if (find.kind === 'adjective' || find.kind === 'inhabitant') return { country: find.country, org: null, sectors: [] };
  if (find.kind === 'person') return find.person;
  if (find.kind === 'role') return { country: null, org: null, ...find.prefix, sectors: sectorsOf(find, null) };
  return null;
};

/**
 * Reads a noun phrase, given as its words without preposition: office, name, country, organisation. Null when nothing in it
 * can act. Countries come from adjectives, compounds, genitives and the names themselves, in that order. `headAt` is the
 * position of the head where it is known.
 */
export function readReference(spellings: readonly Spelling[], year: number, headAt?: number): Reference | null {
  const all = withKinds(withoutCounts(scan(spellings, year)), spellings);
  if (all.length === 0) return nameOnly(spellings, all);
  const words = spellings.map(({ text }) => text);
  const finds = headAt === undefined ? all : all.filter((find) => !isInset(find, words, headAt));
  if (finds.length === 0) return nameOnly(spellings, finds);
  const { core, rest } = parts(words, finds);
  const head = core.find((find) => find.kind !== 'adjective' && !isPossessor(find, core));
  if (!head) return nameOnly(spellings, finds);
  const role = core.find((find) => find.kind === 'role') ?? apposed(words, rest);
  const adjective = core.find(
    (find) =>
      isPossessor(find, core) || (find.kind === 'adjective' && (head.kind !== 'inhabitant' || find.start < head.start)),
  );
  const following = rest
    .filter((find) => find !== role && !isBeside(find, words))
    .map(belongingOf)
    .filter((belonging) => belonging !== null);
  const body = following.find(({ country, org }) => country ?? org) ?? following[0] ?? null;
  const own = role?.prefix ?? null;
  const holder = core.find(
    (find) => find.kind !== 'role' && find.kind !== 'adjective' && find !== adjective && find.kind !== 'name',
  );
  const named = holder ? belongingOf(holder) : null;
  const nameFind = core.find(
    (find) => (find.kind === 'person' || find.kind === 'name') && !(role && isOwner(find, role, words)),
  );
  const person = holder?.kind === 'person' ? holder.person.country : null;
  // "das Oberlandesgericht Graz": courts are called so in several countries.
  const isSeat = role?.role.sectors[0] === 'JUD' && holder?.kind === 'state' && holder.start === role.end;
  // "Kongos Nachbarland Ruanda", "Pjöngjangs Verbündeter China"
  const isOfOther = holder?.kind === 'state' && adjective !== undefined && isPossessor(adjective, core);
  // "der argentinische Papst"
  const isPope = own?.country === 'VAT';
  const country = (!isOfOther && !isPope && adjective && belongingOf(adjective)?.country) || person;
  const led = role ? ledBy(role, following[0] ?? null) : null;
  const sectors = role
    ? (led ?? sectorsOf(role, body ?? (holder?.kind === 'organisation' || role.role.relational ? named : null)))
    : (named?.sectors ?? []);
  const org = (role || !named ? body?.org : null) ?? own?.org ?? named?.org ?? unionOf(role, words);
  // "der ungarische EU-Kommissar": he acts for the Union.
  const common = org !== null && OF_ALL.test(words[role?.start ?? -1] ?? '');
  const elsewhere =
    (holder !== undefined && isBeside(holder, words)) ||
    (NEIGHBOUR.test(words[role?.start ?? -1] ?? '') && adjective !== undefined && isPossessor(adjective, core));
  return {
    name: nameFind?.kind === 'person' ? nameFind.person.name : nameFind ? nameIn(words, nameFind) : null,
    written: nameFind ? nameIn(words, nameFind) : null,
    role: role ? (words[role.start] ?? null) : null,
    office: nameFind?.kind === 'person' ? nameFind.person.role : null,
    country:
      common || elsewhere || (org && !country && !own?.country && !named?.country)
        ? null
        : (country ?? (isSeat ? named?.country : null) ?? own?.country ?? bodyCountry(body, role, named) ?? null),
    org,
    sectors: isOfStates(role, words)
      ? ['IGO']
      : sectors[0] === 'UNK' && ALLIES.test(words[role?.start ?? -1] ?? '')
        ? ['GOV']
        : sectors.length > 0
          ? sectors
          : head.kind === 'inhabitant'
            ? ['CVL']
            : ['UNK'],
    abroad:
      isAbroad(words, head, sectors) ||
      [...core, ...rest].some((find) => isBeside(find, words)) ||
      (role !== undefined && rest.some(isBorderless)) ||
      (role !== undefined &&
        holder !== undefined &&
        isRightBehind(role, holder, words) &&
        (isOfNoState(holder, sectors) || isBorderless(holder))) ||
      // An organisation by name: "IS-Chef", but not "Rebellenchef".
      (own !== null && (own.sectors[0] === 'IGO' || 'name' in own) && isOfManyStates(own)),
    nameAt: nameFind ? [nameFind.start, nameFind.end] : null,
    core: core.filter((find) => find.kind !== 'adjective' && find !== adjective).map(({ start, end }) => [start, end]),
  };
}

/** "die europäischen Außenminister": the Union, by its code; null for "mehrere europäische Außenminister" and for others. */
const unionOf = (role: Find | undefined, words: readonly string[]): string | null =>
  role &&
  OF_THE_UNION.test(words[role.start] ?? '') &&
  EUROPEAN.test(words[role.start - 1] ?? '') &&
  /^d(?:ie|en|er)$/i.test(words[0] ?? '')
    ? 'EUR'
    : null;

/** "internationale Organisationen" without a name are those of states. */
const isOfStates = (role: Find | undefined, words: readonly string[]): boolean =>
  /^Organisation(?:en)?$/.test(words[role?.start ?? -1] ?? '') && words.some((word) => /^international/i.test(word));

const PREPOSITIONS = /^(?:am|an|auf|aus|bei|beim|durch|für|gegen|im|in|mit|nach|unter|vom|von|zu|zum|zur|über)$/;
/** "stationierten", "aktiven"; "deutschen" names a country itself. */
const isAttribute = (word: string): boolean => /^\p{Ll}+e[mnrs]?$/u.test(word) && countryOfAdjective(word) === null;
const PARTICIPLES = /^\p{Ll}+(?:end|t)e[mnrs]?$/u;
/** Does it belong to a participle before the head or inside: "die in Mali stationierten Soldaten", "das Netz des in den USA lebenden Predigers"? */
const isInset = (find: Find, words: readonly string[], head: number): boolean => {
  const before = words.slice(0, find.start);
  if (find.end <= head)
    return before.some((word) => PREPOSITIONS.test(word)) && words.slice(find.end, head).some(isAttribute);
  const at = before.findLastIndex((word) => PREPOSITIONS.test(word));
  return at > 0 && ARTICLES.test(words[at - 1] ?? '') && PARTICIPLES.test(words[find.end] ?? '');
};

/** "die Linkspartei Podemos": what stands before a party's name says what kind of party it is, and is no party called so. */
const withKinds = (finds: readonly Find[], words: readonly Spelling[]): readonly Find[] =>
  // A single find has none beside it.
  finds.length < 2
    ? finds
    : finds.flatMap((find, at) => {
        const isKind = (one: Find, next: Find | undefined) =>
          one.kind === 'organisation' &&
          next?.kind === 'organisation' &&
          next.start === one.end &&
          COMMON_BODIES.has(words[one.start]?.text ?? '');
        const before = finds[at - 1];
        if (isKind(find, finds[at + 1])) return [];
        return before && isKind(before, find) ? [{ ...find, start: before.start }] : [find];
      });

/** "Frankreichs Präsident", "Kongos | Nachbarland Ruanda": the country belongs to what is after it. */
const isPossessor = (find: Find, core: readonly Find[]): boolean =>
  find.kind === 'state' &&
  find.genitive &&
  core.some((other) => other.start === find.end && (other.kind !== 'state' || other.end > other.start + 1));

/** "Putins | Sprecher Walter Müller", "Scholz' | Partei", "der Herausforderer | Trumps": whose the head is, and not who it is. */
function isOwner(find: Find, role: Find, words: readonly string[]): boolean {
  const last = words[find.end - 1] ?? '';
  if (find.kind === 'person' && find.person.name.endsWith(last)) return false;
  return (
    /s$|[’']$/u.test(last) &&
    (find.start < role.start || (find.kind === 'person' && ARTICLES.test(words[0]?.toLowerCase() ?? '')))
  );
}

const bodyCountry = (body: Belonging | null, role: Find | undefined, named: Belonging | null): string | null =>
  role ? (named?.country ?? body?.country ?? null) : (named?.country ?? null);

/** The office in ", der Gouverneur von …" after a name. */
function apposed(words: readonly string[], rest: readonly Find[]): (Find & { kind: 'role' }) | undefined {
  const first = rest.find((find) => find.kind === 'role');
  return first?.kind === 'role' && words.slice(0, first.start).includes(',') ? first : undefined;
}

/** Words that are nothing but an unknown name: "Ollanta Humala". */
function nameOnly(words: readonly Spelling[], finds: readonly Find[]): Reference | null {
  if (finds.length > 0 && finds.some(({ kind }) => kind !== 'adjective')) return null;
  const start = words.findIndex(({ text }) => isCapital(text));
  const end = start < 0 ? -1 : nameEnd(words, start);
  if (start < 0 || end <= start) return null;
  const adjective = finds.find((find) => find.kind === 'adjective');
  if (adjective && end === start + 1) return null;
  const country = adjective && adjective.kind === 'adjective' ? adjective.country : null;
  const name = withoutMark(written(words.slice(start, end)));
  return {
    name,
    written: name,
    role: null,
    office: null,
    country,
    org: null,
    sectors: ['UNK'],
    abroad: false,
    nameAt: [start, end],
    core: [[start, end]],
  };
}
