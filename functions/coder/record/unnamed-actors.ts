import type { Candidate, Told } from '../acts/candidate.ts';
import { coordinated } from '../acts/phrases.ts';
import { STRIKES } from '../de/answers.data.ts';
import { WEAPONS } from '../de/collectives.data.ts';
import { DOCUMENTS_THAT_SPEAK } from '../de/frames.data.ts';
import { AGREED, DONE, LED } from '../de/judged.data.ts';
import type { Actor } from '../event.ts';
import { countryOfCapital } from '../places/countries.ts';
import type { EventType } from '../plover.ts';
import { speakerBefore } from '../quotes/attribution.ts';
import type { NounPhrase } from '../syntax.ts';
import { concernedBy } from './aimed-at.ts';
import { isConvict } from './by-whom.ts';
import { operationOf } from './doers.ts';
import { insetOwners } from './inset-owners.ts';
import { sideKey } from './side-keys.ts';
import type { People } from './sides.ts';
import { visited } from './visited.ts';

/** By whom an attribute says it is done: "die von Mali geführten Angriffe", "die von Peru angeführte Allianz", "die von der EU verhängten Sanktionen". */
function insetDoers(
  { noun, actors, clause, entry, objects, told }: Candidate,
  operation: NounPhrase | null,
  people: People,
): Actor[] {
  // "Die von Mali und Peru vereinbarte Waffenruhe ist in Kraft getreten"
  if (entry.reciprocal)
    return [noun, clause?.subject]
      .flatMap((phrase) => (phrase ? insetOwners(told, phrase, AGREED) : []))
      .flatMap((phrase) => [...people.named(told, phrase)]);
  const done = clause?.voice === 'passive' ? clause.subject : null;
  // "Ein von den Taliban verübter Anschlag tötete …"
  const light = entry.noun === null ? [] : objects;
  return [noun, operation, ...actors, ...light, done]
    .flatMap((phrase) => (phrase ? insetOwners(told, phrase, DONE) : []))
    .filter(({ preposition }) => preposition !== 'mit')
    .flatMap((phrase) => [...people.named(told, phrase)]);
}

/** "Die von Mali geführte Koalition bombardierte …": who leads those of whom nothing else tells whose they are; an alliance of states acts itself. */
export const leadersOf = (phrases: readonly NounPhrase[], told: Told, people: People): Actor[] =>
  phrases
    .filter((phrase) => people.isOfNoCountry(told, phrase))
    .filter((phrase) => !people.named(told, phrase).some(({ sectors }) => sectors.includes('IGO')))
    .flatMap((phrase) => insetOwners(told, phrase, LED))
    .filter(({ preposition }) => preposition !== 'mit')
    .flatMap((phrase) => [...people.named(told, phrase)]);

/** Whose weapon or act it is: "russische Flugzeuge", "der türkische Angriff", "zwei Zerstörer der amerikanischen Marine". */
export function unnamedActors(candidate: Candidate, people: People): Actor[] {
  const { noun, actors, told } = candidate;
  const parties = partiesBetween(candidate, people);
  if (parties.length > 0) return parties;
  const operation = operationOf(candidate);
  const doers = insetDoers(candidate, operation, people);
  if (doers.length > 0) return doers;
  if (operation) return people.qualifying(told, operation).map((actor): Actor => ({ ...actor, sectors: ['MIL'] }));
  if (noun && visited(candidate, people) === null && concernedBy(told, noun) === null) {
    const qualifying = people.qualifying(told, noun);
    return qualifying.length > 0 ? [...qualifying] : inHeading(candidate, people);
  }
  const document = documentOf(candidate);
  if (document) {
    const owners = [...document.genitives, ...document.attachments.filter(({ preposition }) => preposition === 'von')];
    const authors = owners.flatMap((owner) => [...people.named(told, owner)]);
    return authors.length > 0 ? authors : [...people.qualifying(told, document)];
  }
  // "Ein russischer Luftangriff hat zwei Menschen getötet"
  const weapon = [...actors, ...(candidate.entry.noun === null ? [] : candidate.objects)].find(({ head }) => {
    const word = told.analysis.sentence.tokens[head]?.text ?? '';
    return WEAPONS.test(word) || (candidate.entry.type === 'ASSAULT' && STRIKES.test(word));
  });
  if (!weapon) return [];
  const qualifying = people.qualifying(told, weapon).map((actor): Actor => ({ ...actor, sectors: ['MIL'] }));
  if (qualifying.length > 0) return qualifying;
  const led = leadersOf(weapon.genitives, told, people);
  return led.length > 0 ? led : weapon.genitives.flatMap((owner) => [...people.named(told, owner)]);
}

/** In whose name it is written: "Ein Bericht der UN wirft Mali Folter vor", "in einem UN-Bericht wird Mali Folter vorgeworfen". */
function documentOf({ actors, clause, entry, told }: Candidate): NounPhrase | undefined {
  if (!SAID.has(entry.type)) return undefined;
  const places =
    clause?.voice === 'passive' ? clause.prepositional.filter(({ preposition }) => preposition === 'in') : [];
  return [...actors, ...places].find(({ head }) =>
    DOCUMENTS_THAT_SPEAK.test(told.analysis.sentence.tokens[head]?.text ?? ''),
  );
}

/** "Zwischen Armenien und Aserbaidschan wurde eine Waffenruhe vereinbart": who acts together, where that opens the sentence. */
function partiesBetween({ entry, clause, told }: Candidate, people: People): Actor[] {
  const opens = ({ preposition, start }: NounPhrase) => preposition === 'zwischen' && start === 0;
  const between = entry.reciprocal ? clause?.prepositional.find(opens) : undefined;
  const parties = between ? coordinated(between).flatMap((party) => [...people.named(told, party)]) : [];
  return new Set(parties.map(sideKey)).size > 1 ? parties : [];
}

/** What organisations of states do. */
const BY_STATES: ReadonlySet<EventType> = new Set(['ACCUSE', 'AID', 'REQUEST', 'SANCTION']);

/** "EU: Neue Sanktionen gegen Peru": the organisation before the colon of a title; a state there may be but where it happens. */
function inHeading({ clause, entry, told }: Candidate, people: People): Actor[] {
  const heading = clause && BY_STATES.has(entry.type) ? speakerBefore(told.analysis, clause) : null;
  return heading ? people.named(told, heading).filter(({ country, org }) => org !== null && country === null) : [];
}

/** What is said of others, in public. */
const JUDGED: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT']);
/** What governments say. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** How nobody is convicted in court. */
const HARSHLY = /^(?:deutlich|einhellig|scharf|schärfste)$/;

/** "was in Caracas verurteilt wurde", "in Athen stellte man das in Abrede": in a capital the government says it. */
export function inCapital({ clause, entry, told }: Candidate, people: People): Actor[] {
  if (clause === null || entry.reciprocal) return [];
  const active = clause.voice === 'active';
  const one = clause.subject?.pronoun && told.analysis.sentence.tokens[clause.subject.head]?.lower === 'man';
  if (active ? !one || !SAID.has(entry.type) : !JUDGED.has(entry.type)) return [];
  // "In Minsk wurde ein Mann verurteilt": by a court.
  const judged = entry.by === 'opinion' && clause.subject ? people.named(told, clause.subject) : [];
  const { tokens } = told.analysis.sentence;
  const isHarsh = clause.tokens.some((at) => HARSHLY.test(tokens[at]?.lower ?? ''));
  if (!isHarsh && judged.some((one) => isConvict(one) && one.sectors[0] !== 'GOV')) return [];
  const capital = clause.prepositional.find(
    ({ preposition, start, end }) =>
      preposition === 'in' && countryOfCapital(told.analysis.sentence.words.slice(start + 1, end).join(' ')) !== null,
  );
  return capital ? [...people.named(told, capital)] : [];
}
