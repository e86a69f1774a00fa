import { countryNamed, countryOfCapital } from '../places/countries.ts';
import { citiesNamed, regionNamed } from '../places/gazetteer.ts';
import type { Situation } from './arguments.ts';
import { SINGULAR } from './conjugation.ts';
import {
  AGENTIVE_VERBS,
  DEADLY_VERBS,
  DOCUMENTS_THAT_SPEAK,
  ENVOY,
  OFFICER,
  PLACES_THAT_SPEAK,
  VERBS_OF_DOCUMENTS,
  VERBS_OF_ENVOYS,
  VERBS_OF_FATES,
  VERBS_OF_OFFICERS,
  VERBS_OF_PLACES,
  VERBS_TO_PERSONS,
  WEAPONS,
} from './frames.data.ts';
import type { Phrase } from './phrase.ts';
import type { Word } from './words.ts';

/** Whether others could be the subject, and the phrase is rather what they act upon. */
export function isActedUpon(
  { words, complex }: Pick<Situation, 'words' | 'complex'>,
  phrase: Phrase,
  able: readonly Phrase[],
  agency: -1 | 0 | 1,
  order: number,
): boolean {
  const others = able.filter((other) => other !== phrase);
  const { lower = '', relative = false } = words[phrase.core] ?? {};
  const lemma = complex.lemma ?? '';
  // ", was Mali kritisierte"
  if (relative && lower === 'was' && others.some((other) => other.agency !== -1)) return true;
  // "das Telefonat, das die Kanzlerin führte"
  if (relative && agency === -1 && others.some((other) => other.agency === 1)) return true;
  // "dessen Botschafter Peking einbestellte"
  if (VERBS_OF_ENVOYS.has(lemma) && ENVOY.test(lower) && others.length > 0) return true;
  // "Zwei Menschen töteten russische Raketen"
  const isWeapon = ({ core }: Phrase) => WEAPONS.test(words[core]?.lower ?? '');
  if (DEADLY_VERBS.has(lemma) && !isWeapon(phrase) && others.some(isWeapon)) return true;
  if (phrase.pronoun && VERBS_OF_OFFICERS.has(lemma) && others.some((other) => isOfficer(words, other))) return true;
  if (order === 0 && VERBS_TO_PERSONS.has(lemma)) return false;
  // "Griechenland droht die Staatspleite": what can not be in the dative is what threatens.
  const isFate = (other: Phrase) =>
    agencyOf(other, null) === -1 ||
    (agencyOf(other, null) === 0 && /^(?:das|die|k?eine?)$/i.test(words[other.first]?.lower ?? ''));
  if (VERBS_OF_FATES.has(lemma) && agency !== -1 && others.some(isFate)) return true;
  // "Die Festnahme kritisierte das State Department": who no lexicon knows is rather somebody than what is known to be a thing.
  const unknown = complex.voice === 'active' && complex.number === SINGULAR;
  const isSomebody = (other: Phrase) =>
    agencyOf(other, null) === 1 || isPersonal(words, other) || (unknown && other.name && other.agency === 0);
  if (!others.some(isSomebody)) return false;
  // "Die Stadt verklagte das Land", but "Die Stadt Charkiw griff die Armee an"
  const place = PLACES_THAT_SPEAK.test(lower);
  if (place && VERBS_OF_PLACES.has(lemma)) return true;
  return agency === -1 && !(place && order === 0) && AGENTIVE_VERBS.has(lemma);
}

/** "die Krim, die Russland annektierte", but "Israel, das die Hisbollah angreift", "Teheran, das Israel angriff": towns and regions take none. */
function isTakenPlace(words: readonly Word[], { core }: Phrase, lemma: string): boolean {
  const { text = '' } = words[core] ?? {};
  const isPlace = () => citiesNamed(text).length > 0 || regionNamed(text) !== null;
  return VERBS_OF_PLACES.has(lemma) && (countryNamed(text) ?? countryOfCapital(text)) === null && isPlace();
}

/** "zwei Briten, die sie festgenommen hatten": rather those who are told of do so than whom they seized. */
const isSeized = (words: readonly Word[], antecedent: Phrase, lemma: string, able: readonly Phrase[]): boolean =>
  VERBS_OF_OFFICERS.has(lemma) &&
  !isOfficer(words, antecedent) &&
  able.some(({ core, pronoun }) => pronoun && !words[core]?.relative);

/** "Eine Studie der UN kritisiert Mali", "die Resolution fordert Mali auf", "die Stadt rügt die Bahn": what is written and places do it, where they stand first. */
function isSpeaking(words: readonly Word[], { core, determiner }: Phrase, lemma: string): boolean {
  const { lower = '' } = words[core] ?? {};
  if (PLACES_THAT_SPEAK.test(lower)) return !VERBS_OF_PLACES.has(lemma) && !VERBS_OF_FATES.has(lemma);
  if (!DOCUMENTS_THAT_SPEAK.test(lower)) return false;
  return VERBS_TO_PERSONS.has(lemma) || (VERBS_OF_DOCUMENTS.has(lemma) && /^eine?$/.test(determiner ?? ''));
}

/** "Am Montag beschossen russische Raketen Sumy", "russische Angriffe töteten zwei Menschen" */
const isShooting = (words: readonly Word[], { core, agency }: Phrase, lemma: string): boolean =>
  (VERBS_OF_PLACES.has(lemma) && WEAPONS.test(words[core]?.lower ?? '')) || (agency === -1 && DEADLY_VERBS.has(lemma));

/** Whether the phrase is of somebody who may do so (1) or of a thing (-1); `order` is its place among the phrases of the clause. */
export function agencyIn(
  words: readonly Word[],
  phrase: Phrase,
  lemma: string,
  order: number,
  antecedent: Phrase | null,
): -1 | 0 | 1 {
  const does = (order === 0 && isSpeaking(words, phrase, lemma)) || isShooting(words, phrase, lemma);
  return does ? 1 : agencyOf(phrase, antecedent);
}

/** Whether those for whom a relative pronoun stands are rather what others take. */
export const isTaken = (words: readonly Word[], antecedent: Phrase, lemma: string, able: readonly Phrase[]): boolean =>
  able.length > 1 && (isTakenPlace(words, antecedent, lemma) || isSeized(words, antecedent, lemma, able));

const isOfficer = (words: readonly Word[], { core }: Phrase): boolean => OFFICER.test(words[core]?.lower ?? '');

function agencyOf(phrase: Phrase, antecedent: Phrase | null): -1 | 0 | 1 {
  if (antecedent !== null) return antecedent.agency;
  const bare = phrase.determiner === null && phrase.first === phrase.core;
  if (phrase.name && bare && phrase.agency === 0) return 1;
  return phrase.agency;
}

function isPersonal(words: readonly Word[], phrase: Phrase): boolean {
  return phrase.pronoun && /^(?:er|sie|man|wir|ich)$/.test(words[phrase.core]?.lower ?? '');
}
