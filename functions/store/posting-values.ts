import type { EventPosting, Participant } from './event-posting.ts';
import type { FacetField } from './event-query.ts';

/** The values of an event in each field that it can be filtered and counted by, each once. */
export const VALUES_OF: Readonly<Record<FacetField, (posting: EventPosting) => readonly string[]>> = {
  type: ({ type }) => [type],
  mode: ({ mode }) => (mode === null ? [] : [mode]),
  context: ({ contexts }) => contexts,
  quadClass: ({ quadClass }) => [String(quadClass)],
  cameo: ({ cameo }) => [cameo],
  modality: ({ modality }) => [modality],
  main: ({ main }) => [String(main)],
  country: (posting) => countriesOf([...posting.actors, ...posting.recipients, ...placeCountry(posting)]),
  actorCountry: (posting) => countriesOf(acting(posting)),
  recipientCountry: (posting) => countriesOf(actedUpon(posting)),
  placeCountry: (posting) => countriesOf(placeCountry(posting)),
  name: ({ actors, recipients }) => namesOf([...actors, ...recipients]),
  actor: (posting) => namesOf(acting(posting)),
  recipient: (posting) => namesOf(actedUpon(posting)),
  dyad: (posting) => distinct(dyadsOf(posting).map(([first, second]) => `${first}>${second}`)),
  sector: ({ actors, recipients }) => distinct([...actors, ...recipients].flatMap(({ sectors }) => sectors)),
  place: ({ place }) => place?.names ?? [],
  speaker: ({ speakers }) => speakers,
  language: ({ language }) => [language],
  source: ({ source }) => (source === null ? [] : [source]),
};

/** Pairs of countries of which the first acts on the second; in a reciprocal event each of two on the other. */
export function dyadsOf(posting: EventPosting): [string, string][] {
  return pairsOf(posting).flatMap(([actor, recipient]): [string, string][] =>
    actor.country === null || recipient.country === null ? [] : [[actor.country, recipient.country]],
  );
}

/** Who acts on whom. */
export function pairsOf(posting: EventPosting): [Participant, Participant][] {
  return acting(posting).flatMap((actor) =>
    actedUpon(posting)
      .filter((recipient) => recipient !== actor)
      .map((recipient): [Participant, Participant] => [actor, recipient]),
  );
}

/** In a reciprocal event everybody acts, and is acted upon. */
function acting({ actors, recipients, reciprocal }: EventPosting): readonly Participant[] {
  return reciprocal ? [...actors, ...recipients] : actors;
}

function actedUpon({ actors, recipients, reciprocal }: EventPosting): readonly Participant[] {
  return reciprocal ? [...actors, ...recipients] : recipients;
}

function placeCountry({ place }: EventPosting): { country: string | null }[] {
  return place === null ? [] : [place];
}

function countriesOf(its: readonly { readonly country: string | null }[]): string[] {
  return distinct(its.flatMap(({ country }) => country ?? []));
}

const namesOf = (its: readonly Participant[]): string[] => distinct(its.flatMap(({ names }) => names));

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
