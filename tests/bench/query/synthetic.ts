import { EVENT_TYPES } from '../../../functions/coder/plover.ts';
import type { EventPosting } from '../../../functions/store/event-posting.ts';
import { addDays } from '../../../functions/store/interval.ts';
import { stemsOf } from '../../../functions/store/words.ts';

/** Events of one article, on one day in five years. */
export const EVENTS_PER_ARTICLE = 5;
export const FIRST_DAY = '2020-01-01';
export const DAYS = 1826;

const COUNTRIES = Array.from({ length: 60 }, (_, i) => `C${letter(i / 26)}${letter(i)}`);
const NAMES = 20_000;
const PLACES = 500;
const WORDS = 5_000;

/** A word that stands in so many of a hundred thousand events, at its rank. */
export const wordAt = (rank: number): string => `wort${rank.toString(36)}x`;
export const nameAt = (rank: number): string => `name ${rank.toString(36)}`;
export const placeAt = (rank: number): string => `ort ${rank.toString(36)}`;
export const countryAt = (rank: number): string => COUNTRIES[rank % COUNTRIES.length] ?? '';
/** Places lie on a grid over Europe. */
export const pointAt = (rank: number) => ({ lat: 36 + (rank % 25), lon: -8 + Math.floor(rank / 25) * 2 });

/** Twenty characters, as evenly spread as a hash. */
export function articleIdAt(index: number): string {
  let id = '';
  let state = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  for (let i = 0; i < 20; i++) {
    id += 'abcdefghijklmnopqrstuvwxyz234567'[state >>> 27];
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + i * 0x27d4eb2f) >>> 0;
  }
  return id;
}

/** The postings of the article of a number; the same number makes the same ones. */
export function postingsAt(index: number): EventPosting[] {
  const random = randomNumbers(index + 1);
  const articleId = articleIdAt(index);
  const day = addDays(FIRST_DAY, Math.floor(random() * DAYS));
  // Values are drawn by Zipf's law: few are frequent, most are rare.
  const rank = (most: number) => Math.floor(most ** random()) - 1;
  return Array.from({ length: EVENTS_PER_ARTICLE }, (_, i) => {
    const place = rank(PLACES);
    const side = () => ({ country: countryAt(rank(60)), names: [nameAt(rank(NAMES))], sectors: ['GOV' as const] });
    return {
      eventId: `${articleId}-aaaaaaa${'abcdefgh'[i]}`,
      ...{ articleId, day, publishedAt: `${day}T08:00:00Z`, ingestedAt: `${day}T09:00:00.000Z`, language: 'de' },
      type: EVENT_TYPES[rank(16)] ?? 'CONSULT',
      ...{ mode: null, contexts: ['diplomatic'], quadClass: 1, cameo: '042', goldstein: 1.9, modality: 'actual' },
      ...{ main: i === 0, confidence: Math.round(random() * 100) / 100, reciprocal: false },
      actors: [side()],
      recipients: [side()],
      place: random() < 0.6 ? { names: [placeAt(place)], country: countryAt(place), point: pointAt(place) } : null,
      source: 'probe',
      quote: random() < 0.2,
      speakers: random() < 0.2 ? [nameAt(rank(NAMES))] : [],
      series: articleIdAt(rank(100_000) + 1_000_000).slice(0, 10),
      words: '',
    } satisfies EventPosting;
  });
}

/** The stems of an event: some forty words. */
export function stemsAt(index: number, event: number): string[] {
  const random = randomNumbers((index + 1) * 31 + event);
  return stemsOf(Array.from({ length: 40 }, () => wordAt(Math.floor(WORDS ** random()))).join(' '));
}

/** Numbers from 0 to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function letter(i: number): string {
  return String.fromCharCode(65 + (Math.floor(i) % 26));
}
