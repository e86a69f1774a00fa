import type { Article } from '../../article/article.ts';
import { AT_WAR, RULERS } from '../actors/anaphora.data.ts';
import { createDiscourse } from '../actors/discourse.ts';
import type { Mention } from '../actors/mentions.ts';
import { belongingTo, type Reference } from '../actors/reference.ts';
import { HOSTILE_NAMES, STABLE, UNRULY } from '../actors/unruly.data.ts';
import type { Told } from '../acts/candidate.ts';
import { CITIZENS, CROWDS, ENVOYS, MINISTERS_AT_HOME, OFFICES, TOWN } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';
import { type PlaceMention, placeAmong } from '../places/find-places.ts';
import type { Sector } from '../plover.ts';
import { once } from '../remember.ts';
import type { NounPhrase } from '../syntax.ts';
import { isQuotationMark } from '../text/quotations.ts';
import { chancelleryOf } from './at-home.ts';
import { isSeatOfMany, OFFICERS, SEATS_OF_ORGANISATIONS } from './country-place.ts';
import { countryOfVessel } from './crews.ts';
import { datelinePlace, filingIn } from './dateline-place.ts';
import { inFederation } from './federal.ts';
import { focusOf } from './focus.ts';
import {
  countryOfColleague,
  countryOfForces,
  homeOfEmbassy,
  introducedAt,
  meetsRebels,
  stateOfMinistry,
  stateSpeaking,
  whoseForces,
} from './foreign.ts';
import { countriesIn, isBehindTopic, isOfRegion, titleWeight } from './named-countries.ts';
import { LOCAL_PREPOSITIONS, oppositeOf, withPartner } from './opposite.ts';
import { ownerBefore } from './owned-before.ts';
import { qualifiersOf } from './qualifier.ts';
import { sceneCountries } from './scene-countries.ts';
import { isOfCritics, isSeatOfSpeaker } from './scenes.ts';
import type { People } from './sides.ts';
import type { Texts } from './texts.ts';
import { townBefore, townNamed } from './towns.ts';

export interface Peopled extends People {
  /** The country that the article is set in. */
  readonly home: () => string;
  /** Whether the sentence names somebody of the country, or the country itself. */
  readonly names: (told: Told, country: string) => boolean;
  /** Whether a place is only where somebody of another country than the article's speaks in office. */
  readonly isSeat: (told: Told, mention: PlaceMention) => boolean;
  /** The countries that the article names, the one named most first. */
  readonly mostNamed: () => readonly string[];
  /** How much the article speaks of a country: 1 for ten mentions in the body. */
  readonly weight: (country: string) => number;
}

/** Who is of a country that is named so many times less than that of the article comes from elsewhere. */
const GUEST = 3;
/** The country of the other side in a war is named this often. */
const ABROAD = 3;
/** Those who speak to the government of their own country. */
const DOMESTIC = new Set<Sector>(['PTY', 'OPP', 'LEG', 'LAB', 'CVL', 'BUS', 'NGO', 'JUD', 'MED', 'EDU', 'REL']);

/** Whom the phrases of the article mean, as actors of records. */
export function peopleOf(
  article: Article,
  all: readonly Told[],
  texts: Texts,
  placesOf: (told: Told) => readonly PlaceMention[],
): Peopled {
  const year = Number(article.publishedAt.slice(0, 4));
  const filing = filingIn(all);
  const filed = once(() => datelinePlace(filing, () => 0));
  const named = createDiscourse(
    all.map(({ analysis }) => analysis),
    year,
    filed()?.country ?? null,
  );
  const count = countriesIn(all);
  const focus = once(() => focusOf(all, named.mentions, placesOf));
  const discourse = inFederation(named, focus);
  const isSeat = (told: Told, mention: PlaceMention): boolean =>
    isSeatOfSpeaker(told.analysis, mention, (phrase) => discourse.resolve(told.index, phrase), focus);
  const { near, before } = sceneCountries(all, placesOf, focus, isSeat);
  const weightOf = ({ sentence }: Mention): number => titleWeight(all[sentence]);

  /** The country of the place that qualifies a body: "die Regierung in Belgrad". */
  const seat = (told: Told, phrase: NounPhrase): string | null =>
    placesOf(told).find(
      ({ start, direction }) =>
        direction !== 'to' &&
        !isBehindTopic(told.analysis, start) &&
        phrase.attachments.some(
          (inner) => LOCAL_PREPOSITIONS.has(inner.preposition ?? '') && inner.start <= start && start < inner.end,
        ),
    )?.place.country ?? null;

  /** Embassies are no bodies of the country that they are in. */
  const seatOf = (told: Told, phrase: NounPhrase, { role }: Reference): string | null =>
    ENVOYS.test(role ?? '') ? null : seat(told, phrase);

  /** "die libanesische Armee und die Behörden": the country that the first of several is said to be of. */
  const companionOf = (told: Told, phrase: NounPhrase): string | null => {
    const first = told.analysis.allPhrases.find(({ conjuncts }) => conjuncts.includes(phrase));
    const [reference] = first ? discourse.resolve(told.index, first) : [];
    const isCountry = reference?.role === null && reference.sectors[0] === 'GOV';
    return reference && reference.name === null && !isCountry ? reference.country : null;
  };

  /** Where somebody whose country is not told is taken to be at home: named persons in the article's, others where they act. */
  const setting = (told: Told, phrase: NounPhrase, reference: Reference, by: readonly Actor[]): string | null => {
    if (reference.abroad || isOfRegion(told, phrase)) return null;
    const role = reference.role ?? '';
    const envoy = ENVOYS.test(role);
    const vessel = countryOfVessel(role, told, all, year);
    if (vessel) return vessel;
    // "Unterhändler beider Lager unterzeichneten in Dschidda": not of where they meet.
    if (phrase.genitives.some(({ determiner }) => determiner === 'beider')) return focus();
    // "Er begrüßte, dass die Konfliktparteien …": who speaks of them is at peace.
    if (AT_WAR.has(role.toLowerCase())) return elsewhere([near(told), before(told), ...mostNamed()], by);
    const sender = envoy
      ? by.length > 0
        ? senderOf(told, by)
        : homeOfEmbassy(told, phrase, reference, discourse, seat(told, phrase))
      : null;
    if (sender) return sender;
    const taken =
      TOWN.test(role) && by.some(({ sectors }) => sectors[0] === 'MIL') ? townBefore(told, all, people.weight) : null;
    if (taken) return taken;
    const isRival = HOSTILE_NAMES.test(role) && by.some(({ sectors }) => sectors[0] === 'GOV');
    const rival = isRival ? oppositeOf(by, told, discourse, weightOf) : null;
    if (rival?.country) return rival.country;
    const governor = by.find(({ country, sectors }) => country !== null && sectors[0] === 'GOV');
    // "Frankreich rief die Opposition zum Dialog auf": that of the country that all is about; but who criticises a government is at home.
    const isOtherOpposition =
      reference.sectors[0] === 'OPP' && governor?.country !== focus() && !isOfCritics(told.analysis, phrase);
    if (governor && reference.name === null && CITIZENS.test(role) && !isOtherOpposition) return governor.country;
    const companion = reference.name === null ? companionOf(told, phrase) : null;
    if (companion) return companion;
    const compatriot = by.find(({ country, sectors }) => country !== null && DOMESTIC.has(sectors[0] ?? 'UNK'));
    // "Ein chinesischer Konzern schloss einen Vertrag mit der Führung": of the country that all is about.
    const guest =
      compatriot?.sectors[0] === 'BUS' &&
      (count.get(compatriot.country ?? '') ?? 0) * GUEST <= (count.get(focus()) ?? 0);
    const ruled = UNRULY.test(role);
    if (
      compatriot &&
      !guest &&
      !ruled &&
      reference.name === null &&
      reference.sectors[0] === 'GOV' &&
      near(told) === null
    )
      return compatriot.country;
    // "Am Montag nahm die peruanische Polizei zwölf Verdächtige fest": police and courts act at home.
    const authority = by.find(({ country, sectors }) => country !== null && OFFICERS.has(sectors[0] ?? 'UNK'));
    if (authority && near(told) === (reference.name === null ? null : authority.country)) return authority.country;
    // "Kolumbianische Rebellen töteten zwölf Bauern"
    const [rebel] = by.every(({ country, sectors }) => country !== null && sectors[0] === 'REB') ? by : [];
    if (rebel && reference.name === null && reference.sectors[0] === 'CVL' && near(told) === null) return rebel.country;
    if (reference.name !== null) {
      const home = homeOf(told, phrase, reference);
      // "griff einen US-Stützpunkt in Erbil an. Die Miliz Ahrar bekannte sich": of a country that has such.
      if (reference.sectors[0] !== 'REB' || !STABLE.has(home ?? '')) return home;
      return [near(told), before(told), ...mostNamed()].find((one) => one !== null && !STABLE.has(one)) ?? home;
    }
    const forces = by.length === 0 ? countryOfForces(told, phrase, reference, discourse) : null;
    if (forces) return forces;
    // "Peking reichte in Washington Beschwerde ein. Ein Sprecher des Außenministeriums forderte …"
    const spokenFor = by.length === 0 ? stateOfMinistry(told, phrase, discourse) : null;
    if (spokenFor) return spokenFor;
    // "In Brüssel lobte der EU-Kommissar die Justiz": where organisations sit is not where those are of whom they speak.
    const seats = by.map(({ org }) => SEATS_OF_ORGANISATIONS[org ?? '']);
    const place = [near(told), before(told)].find((one) => one !== null && !seats.includes(one)) ?? null;
    const [army] = by.filter(({ sectors }) => sectors[0] === 'MIL');
    // "Die Ecowas setzte den Putschisten in Abuja eine Frist": where others meet is not where they rule.
    if (reference.name === null && RULERS.test(role) && by.some(({ org }) => org !== null)) {
      const seat = near(told);
      const rulers = mostNamed().find((one) => one !== seat && !STABLE.has(one));
      if (seat && rulers) return rulers;
    }
    // "Dänemark zieht ab. Die Junta …": of the country told of that has such.
    const unruly =
      reference.name === null && (UNRULY.test(role) || meetsRebels(told, role)) ? [near(told), focus(), place] : [];
    if (unruly.length > 0 && STABLE.has(unruly.find((one) => one !== null) ?? ''))
      return [...unruly, ...mostNamed()].find((one) => one !== null && !STABLE.has(one)) ?? place ?? focus();
    // "Israels Militär forderte die Bewohner auf": an army acts upon the people of the other country, where there is one.
    const foreign = place === null && army?.country === focus() && reference.sectors[0] === 'CVL' && !CROWDS.test(role);
    const enemy = foreign ? abroad(army?.country ?? null) : null;
    return enemy !== null && !STABLE.has(enemy) ? enemy : (place ?? filedFor(told, reference) ?? focus());
  };

  /** "Ankara (AFP) - Ein Gericht hat …": police and courts of which the lead tells act where the report was filed; null for others. */
  const filedFor = ({ analysis: { sentence } }: Told, { name, sectors }: Reference): string | null => {
    const town = filed();
    const inLead = sentence.field === 'body' && sentence.paragraph === filing?.paragraph;
    return town && inLead && name === null && OFFICERS.has(sectors[0] ?? 'UNK') && !isSeatOfMany(town.name)
      ? town.country
      : null;
  };

  /** For whom an envoy is there whom these expel or summon: for the other government, else for any other country that is named. */
  const senderOf = (told: Told, by: readonly Actor[]): string | null => {
    const own = new Set(by.map(({ country }) => country));
    // "Beide Länder wiesen Diplomaten aus": each those of the other.
    const mutual = told.analysis.sentence.tokens.some(({ lower }) =>
      /^(?:beide[nr]?|einander|gegenseitig)$/.test(lower),
    );
    if (own.size > 1 && mutual) return by[0]?.country ?? null;
    const other = () => discourse.mentions.find(({ reference: { country } }) => country !== null && !own.has(country));
    return oppositeOf(by, told, discourse, weightOf)?.country ?? other()?.reference.country ?? null;
  };

  /** Where a named person is at home whose country is not told: in that of the article, ministers where what was just told leads abroad there. */
  const homeOf = (told: Told, phrase: NounPhrase, reference: Reference): string | null => {
    const { at, there, role, sectors } = introducedAt(told, phrase, reference, discourse, all);
    const envoy = ENVOYS.test(role ?? '');
    const speaks = envoy || (sectors[0] === 'GOV' && OFFICES.test(role ?? '') && !MINISTERS_AT_HOME.test(role ?? ''));
    const speaker = speaks ? stateSpeaking(there, at, discourse) : null;
    if (speaker) return speaker;
    const colleague = speaks ? countryOfColleague(there, discourse) : null;
    return (colleague === focus() && abroad(colleague)) || focus();
  };

  /** The first country that none of these is of. */
  const elsewhere = (countries: readonly (string | null)[], by: readonly Actor[]): string | null =>
    countries.find((one) => one !== null && !by.some(({ country }) => country === one)) ?? null;

  const mostNamed = once((): readonly string[] => [...count].sort((a, b) => b[1] - a[1]).map(([country]) => country));

  /** The country that the article names most beside this one, if that is often. */
  const abroad = (country: string | null): string | null => {
    const other = mostNamed().find((code) => code !== country) ?? null;
    return other !== null && (count.get(other) ?? 0) >= ABROAD ? other : null;
  };

  const toActor = (told: Told, phrase: NounPhrase, reference: Reference, by: readonly Actor[] = []): Actor => {
    const { sentence } = told.analysis;
    const start = phrase.preposition === null ? phrase.start : phrase.start + 1;
    // "die Partei „Neue Zeit“": with the mark that closes the name.
    const marks = sentence.tokens.slice(start, phrase.end).filter(({ text }) => isQuotationMark(text)).length;
    const closed = marks % 2 === 1 && isQuotationMark(sentence.tokens[phrase.end]?.text ?? '');
    const [first, last] = [sentence.tokens[start], sentence.tokens[closed ? phrase.end : phrase.end - 1]];
    const [from, to] = [first?.start ?? sentence.start, last?.end ?? sentence.end];
    const local =
      reference.org === null
        ? (chancelleryOf(reference, count) ??
          townNamed(told, phrase, reference, people.weight) ??
          seatOf(told, phrase, reference) ??
          whoseForces(setting(told, phrase, reference, by), reference))
        : null;
    return {
      text: texts[sentence.field].slice(from, to),
      name: reference.name,
      role: reference.role,
      country: reference.country ?? local,
      org: reference.org,
      sectors: [...reference.sectors],
      span: texts.span(sentence.field, from, to),
    };
  };

  const opposite: People['opposite'] = (told, actors) => oppositeOf(actors, told, discourse, weightOf);
  const people: Peopled = {
    opposite,
    opposites: (told, actors) => {
      const other = opposite(told, actors);
      return other ? withPartner(other, actors, discourse) : [];
    },
    organisation: (told) =>
      discourse.mentions.findLast(
        ({ sentence, reference: { org, sectors } }) =>
          sentence <= told.index && org !== null && sectors.includes('IGO'),
      )?.reference.org ?? null,
    isSeat,
    home: focus,
    names: (told, country) =>
      discourse.mentions.some((one) => one.sentence === told.index && one.reference.country === country),
    mostNamed,
    weight: (country) => (count.get(country) ?? 0) / 10,
    country: (told) => near(told) ?? focus(),
    isOfNoCountry: (told, phrase) =>
      discourse.resolve(told.index, phrase).some(({ country, org, name }) => (country ?? org ?? name) === null),
    isPlace: (told, phrase) =>
      placesOf(told).some(
        ({ start, end, preposition }) => preposition !== 'von' && start <= phrase.head && phrase.head < end,
      ),
    ownerBefore: (told, phrase) => ownerBefore(told, phrase, all, people.named),
    named: (told, phrase, by) =>
      discourse.resolve(told.index, phrase).map((reference) => toActor(told, phrase, reference, by)),
    inTown: (told, phrase) => {
      const start = phrase.preposition === null ? phrase.start : phrase.start + 1;
      const town = placeAmong(told.analysis.sentence.tokens, start, phrase.end, people.weight)?.place;
      return town?.country
        ? [toActor(told, phrase, belongingTo({ country: town.country, org: null, sectors: ['GOV'] }))]
        : [];
    },
    qualifying: (told, phrase) =>
      qualifiersOf(told, phrase, year).map((one) => toActor(told, phrase, belongingTo(one))),
  };
  return people;
}
