import type { Article } from '../../../functions/article/article.ts';
import { code } from '../../../functions/coder/code.ts';
import type { Actor, CodedEvent } from '../../../functions/coder/event.ts';
import { articleOf } from '../article-of.ts';

/** A newspaper sentence, the events it tells, and "open" where the coder does not get it right yet. */
export type Entry = readonly [sentence: string, expected: string, state?: 'open'];

/** One expected event: each side is a list of keys, each key its acceptable readings ("*": whatever). */
type Expected = {
  type: string;
  actors: readonly string[][];
  recipients: readonly string[][];
  reciprocal: boolean;
  modality: string;
  optional: boolean;
};

/** How a sentence was coded: was each type found, were its sides and modality right, and how many events are too many. */
export type Result = { typed: boolean; sided: boolean; extra: number; passed: boolean; told: string };

/** A sentence without a full stop is a headline. */
const HEADLINE = /[^.!?“]$/;

/** An article of 12 June 2024 with no other sentence; one without a full stop is its title. */
export const articleTelling = (sentence: string): Article => ({
  ...(HEADLINE.test(sentence) ? articleOf('', sentence) : articleOf(sentence)),
  publishedAt: '2024-06-12',
});

const side = (text: string): string[][] => (text === '-' ? [] : text.split('+').map((readings) => readings.split('/')));

/** Parses one event: "TYPE a+b>c modality", "TYPE a=b", in brackets where it may be missing; "a/b" are readings. */
function expectedEvent(text: string): Expected {
  const optional = text.startsWith('(');
  const [type = '', who = '-', modality = 'actual'] = text.replaceAll(/[()]/g, '').split(' ');
  const reciprocal = who.includes('=');
  const [actors = '-', recipients = '-'] = who.split(/[=>]/);
  return { type, actors: side(actors), recipients: side(recipients), reciprocal, modality, optional };
}

const key = ({ country, org, sectors }: Actor): string => country ?? org ?? `?${sectors[0] ?? ''}`;
const keysOf = (actors: readonly Actor[]): string[] => [...new Set(actors.map(key))].toSorted();

/** Whether the keys are those expected; "-" among the readings of a key allows that nobody stands there. */
function matches(expected: readonly string[][], keys: readonly string[]): boolean {
  if (expected.some((readings) => readings.includes('*'))) return true;
  const missing = expected.filter((readings) => !keys.some((found) => readings.includes(found)));
  const unknown = keys.filter((found) => !expected.some((readings) => readings.includes(found)));
  return unknown.length === 0 && missing.every((readings) => readings.includes('-'));
}

function sidesMatch(expected: Expected, event: CodedEvent): boolean {
  if (!expected.reciprocal && !event.reciprocal)
    return matches(expected.actors, keysOf(event.actors)) && matches(expected.recipients, keysOf(event.recipients));
  return matches([...expected.actors, ...expected.recipients], keysOf([...event.actors, ...event.recipients]));
}

const shown = (event: CodedEvent): string => {
  const [actors, recipients] = [event.actors, event.recipients].map((actor) => keysOf(actor).join('+') || '-');
  const modality = event.modality === 'actual' ? '' : ` ${event.modality}`;
  return `${event.type} ${actors}${event.reciprocal ? '=' : `>${recipients}`}${modality}`;
};

/** Codes the sentence alone, as the body of an article of 12 June 2024, and compares with what it tells. */
export function result([sentence, expected]: Entry): Result {
  const wanted = expected === 'none' ? [] : expected.split('; ').map(expectedEvent);
  const events = [...code(articleTelling(sentence)).events];
  const told = events.map(shown).join('; ') || 'none';
  let [typed, sided] = [true, true];
  for (const want of wanted) {
    const same = events.filter((event) => event.type === want.type);
    const right = same.find((event) => want.modality.split('/').includes(event.modality) && sidesMatch(want, event));
    const found = right ?? same[0];
    if (found) events.splice(events.indexOf(found), 1);
    if (!want.optional) {
      typed &&= found !== undefined;
      sided &&= right !== undefined;
    }
  }
  return { typed, sided, extra: events.length, passed: sided && events.length === 0, told };
}
