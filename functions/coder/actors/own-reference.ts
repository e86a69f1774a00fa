import { NOBILITY } from '../de/function-words.data.ts';
import { longPlaceLength } from '../de/long-places.ts';
import { MISSIONS } from '../de/scenes.data.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { Sector } from '../plover.ts';
import type { Analysis, NounPhrase, Token } from '../syntax.ts';
import { hasArabicArticle, isCapital } from '../text/capital.ts';
import { COMMON_BODIES } from './anaphora.data.ts';
import { apposed } from './apposition.ts';
import { isPerson } from './persons.ts';
import { isBareName, isState, type Reference, readReference } from './reference.ts';
import { longAt, opensLongName } from './scan.ts';
import { SURNAMES_LIKE_ADVERBS } from './surnames.data.ts';

/**
 * The words of a phrase without its preposition, and the position of its head among them. With a year, a name that the phrase
 * cuts off ("der Afrikanischen | Union") is completed.
 */
export function wordsOf(analysis: Analysis, phrase: NounPhrase, year?: number): { words: Token[]; head: number } {
  const start = phrase.preposition === null ? phrase.start : phrase.start + 1;
  const all = analysis.sentence.tokens;
  const end =
    year === undefined
      ? phrase.end
      : Math.max(phrase.end, longNameEnd(all, phrase.end - 1, year), purposeEnd(all, phrase, year));
  return { words: all.slice(start, end), head: phrase.head - start };
}

/** Where "der Europäische Gerichtshof | für Menschenrechte" ends, which is another one than what the phrase says by itself; 0 for others. */
function purposeEnd(words: readonly Token[], { start, end }: NounPhrase, year: number): number {
  if (!/^(?:für|gegen|zum|zur)$/.test(words[end]?.lower ?? '')) return 0;
  for (let at = start; at < end; at++) {
    const word = words[at];
    const name = word && isCapital(word.text) && opensLongName(word) ? longAt(words, at, year) : null;
    if (name && name.end > end) return name.end;
  }
  return 0;
}

const PARTICLES = new Set(['von', 'zu', 'der']);

/** Where the name of several words that begins with this one ends, else its own end. */
function longNameEnd(words: readonly Token[], at: number, year: number): number {
  const [first, next = ''] = [words[at], words[at + 1]?.text];
  if (first === undefined || !isCapital(first.text) || !/^\p{L}/u.test(next)) return at + 1;
  if (NOBILITY.has(next)) {
    const surname = words.findIndex(({ text }, i) => i > at + 1 && !PARTICLES.has(text));
    if (isCapital(words[surname]?.text ?? '')) return surname + 1;
  }
  const end = (opensLongName(first) ? longAt(words, at, year)?.end : undefined) ?? at + 1;
  // "Mohammed | al-Magarief"
  return end === at + 1 && hasArabicArticle(words[end]?.text ?? '') ? end + 1 : end;
}

/** Is the phrase but the end of a name that the phrase before it begins: "der Demokratischen | Republik Kongo"? */
export function endsName({ sentence }: Analysis, phrase: NounPhrase, year: number): boolean {
  if (phrase.start === 0 || phrase.preposition !== null) return false;
  return longNameEnd(sentence.tokens, phrase.start - 1, year) > phrase.head;
}

/** What a phrase says of its own head; null where the head can not act, whoever else is named in the phrase. */
export type OwnReference = (analysis: Analysis, phrase: NounPhrase) => Reference | null;

/** Reads the phrases of one article, each once, however often it is asked for. `year` decides who held which office. */
export function ownReferences(year: number): OwnReference {
  const known = new Map<NounPhrase, Reference | null>();
  const own: OwnReference = (analysis, phrase) => {
    const before = known.get(phrase);
    if (before !== undefined) return before;
    const reference = read(analysis, phrase, year, own);
    known.set(phrase, reference);
    return reference;
  };
  return own;
}

/** "aus Los Angeles", "in Chan Junis": a place of several words, and no person of that name. */
const isLongPlace = ({ sentence }: Analysis, { preposition, start, end }: NounPhrase): boolean =>
  IN_PLACE.has(preposition ?? '') && end - start > 2 && longPlaceLength(sentence.tokens, start + 1) === end - start - 1;
const IN_PLACE: ReadonlySet<string> = new Set(['aus', 'in', 'nach']);

/** "wegen „Sex Trafficking“": words that are quoted, and no person of that name. */
const isOnlyQuoted = ({ sentence }: Analysis, { preposition, start, end }: NounPhrase): boolean =>
  preposition !== null &&
  sentence.quoted.some(([first, last]) => first >= start && first <= start + 2 && last >= end - 1);

function read(analysis: Analysis, phrase: NounPhrase, year: number, own: OwnReference): Reference | null {
  if (phrase.pronoun || endsName(analysis, phrase, year)) return null;
  const { words, head } = wordsOf(analysis, phrase, year);
  if (words.length === 1 && SURNAMES_LIKE_ADVERBS.has(words[0]?.text ?? '') && opensAsAdverb(analysis, phrase))
    return null;
  const reference = readReference(words, year, head);
  if (!reference || (isBareName(reference) && (isLongPlace(analysis, phrase) || isOnlyQuoted(analysis, phrase))))
    return null;
  // "Merkels Plänen": what somebody known has is no name.
  const isOwned = ({ end, head: at }: NounPhrase, owner: Reference | null) =>
    end <= phrase.head && at < phrase.head && owner !== null && (owner.country ?? owner.org) !== null;
  if (isBareName(reference) && phrase.genitives.some((one) => isOwned(one, own(analysis, one)))) return null;
  const isHead = reference.core.some(([first, end]) => first <= head && head < end);
  // "die Verhaftung | Putins": nothing but a title takes his name.
  const isOwners = phrase.end > phrase.head + 1 && !phrase.appositions.some(({ start: at }) => at === phrase.head + 1);
  if (!isHead && (isOwners || !isTitled(reference, head))) return null;
  const start = phrase.preposition === null ? phrase.start : phrase.start + 1;
  const near = apposed(reference, analysis, phrase, start + words.length, year);
  // "Die Ministerin für Umwelt und Energie, Inés Manzano, …"
  const duties = phrase.attachments.filter(({ preposition }) => preposition !== 'aus');
  const behind = duties.flatMap(({ end, conjuncts }) => [end, ...conjuncts.map((each) => each.end)]);
  const known =
    near === reference && behind.length > 0 ? apposed(reference, analysis, phrase, Math.max(...behind), year) : near;
  if (known.country === null && known.org === null) return complemented(known, analysis, phrase, own);
  return ofItsState(known, analysis, phrase, own);
}

/** "der Sicherheitsrat Armeniens", "Russlands UN-Botschafter": of a state, though they are called after an organisation. */
function ofItsState(reference: Reference, analysis: Analysis, phrase: NounPhrase, own: OwnReference): Reference {
  const word = analysis.sentence.tokens[phrase.head]?.text ?? '';
  const { role } = reference;
  const isSent = role !== null && SENT.test(role);
  const isCouncil = role === null && word === 'Sicherheitsrat';
  if (!isSent && !isCouncil && !(role === null && COMMON_BODIES.has(word))) return reference;
  const country = ownerOf(analysis, phrase, own) ?? reference.country;
  if (country === null) return reference;
  return isSent || isCouncil
    ? { ...reference, country, org: null, sectors: ['GOV'], abroad: false }
    : { ...reference, country };
}

const SENT = /^(?:EU|N(?:ato|ATO)|U(?:N|no|NO))-Botschafter(?:in|s)?$/;

/** The state that the phrase names behind its head as the owner. */
function ownerOf(analysis: Analysis, { head, genitives, attachments }: NounPhrase, own: OwnReference): string | null {
  const owner =
    genitives.find(({ start }) => start === head + 1) ?? attachments.find(({ preposition }) => preposition === 'von');
  const state = owner ? own(analysis, owner) : null;
  return state && isState(state) ? state.country : null;
}

/** "Kurz darauf", and not "Kurz wies die Vorwürfe zurück". */
const opensAsAdverb = ({ clauses }: Analysis, { start, end }: NounPhrase): boolean =>
  start === 0 && !clauses.some(({ subject, verbs }) => subject?.start === 0 && verbs[0] === end);

/** "Herausforderer Mitt Romney": somebody known, behind a noun that is no known office. */
const isTitled = ({ office, role, nameAt, org, country, core }: Reference, head: number): boolean =>
  // "die westafrikanische Gemeinschaft Ecowas"
  (role === null && (org !== null || country === null) && nameAt === null && core[0]?.[0] === head + 1) ||
  (office !== null && role === null && nameAt?.[0] === head + 1);

const MEMBERS = /^vo[nm]$/;
const STAFF = /^(?:an|am|bei|beim)$/;
/** Bodies that are of the country in whose capital they are: "die Regierung in Lima". */
const SEATED: ReadonlySet<Sector> = new Set(['GOV', 'JUD', 'LEG', 'OPP']);

const isSeated = (reference: Reference): boolean =>
  SEATED.has(reference.sectors[0] ?? 'UNK') &&
  !reference.abroad &&
  reference.role !== null &&
  !MISSIONS.test(reference.role) &&
  !isPerson(reference);

/** "Agenten für China" */
const servesAbroad = ({ sectors }: Reference, preposition: string): boolean =>
  preposition === 'für' && sectors[0] === 'SPY';

/** With what the phrase behind it adds: "eine Gruppe von US-Soldaten", "ein Richter am Bundesgerichtshof", "ein Mann aus Gambia". */
function complemented(reference: Reference, analysis: Analysis, phrase: NounPhrase, own: OwnReference): Reference {
  // "Anschlag bei Moskau": one unknown word is as well a thing as a name.
  const bare = isBareName(reference);
  if (bare && !reference.name?.includes(' ')) return reference;
  for (const inner of phrase.attachments) {
    const preposition = inner.preposition ?? '';
    // "Li Wei vom chinesischen Büro für …": of a body that is nobody himself the adjective is enough.
    const country = bare && MEMBERS.test(preposition) ? countryOfAttribute(analysis, inner) : null;
    if (country) return { ...reference, country };
    if ((preposition === 'aus' || servesAbroad(reference, preposition)) && inner.conjuncts.length === 0) {
      const home = own(analysis, inner);
      if (home?.country && home.role === null && home.name === null) return { ...reference, country: home.country };
    }
    if (preposition === 'in' && inner.conjuncts.length === 0 && isSeated(reference)) {
      const seat = own(analysis, inner);
      const state = seat?.role === null && seat.name === null && seat.sectors[0] === 'GOV';
      if (state && seat.country) return { ...reference, country: seat.country };
    }
    if (bare && STAFF.test(preposition)) continue;
    if (!MEMBERS.test(preposition) && !STAFF.test(preposition)) continue;
    // "der Sprecher des Amtes in Wien von der Polizei …": behind where somebody is it says of him nothing more.
    if (phrase.attachments.some((other) => other.preposition === 'in' && other.end <= inner.start)) continue;
    const other = own(analysis, inner);
    if (!other || isBareName(other)) continue;
    const more = inner.conjuncts.map((each) => own(analysis, each));
    if (more.some((each) => each?.country !== other.country || each?.org !== other.org)) continue;
    if (STAFF.test(preposition)) return { ...reference, country: other.country };
    const sectors = reference.sectors[0] === 'UNK' ? other.sectors : reference.sectors;
    return { ...reference, country: other.country, org: other.org, sectors };
  }
  return reference;
}

function countryOfAttribute(analysis: Analysis, phrase: NounPhrase): string | null {
  const { words, head } = wordsOf(analysis, phrase);
  for (const word of words.slice(0, head)) {
    const country = countryOfAdjective(word);
    if (country) return country.code;
  }
  return null;
}
