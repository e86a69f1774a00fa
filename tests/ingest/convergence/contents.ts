import * as v from 'valibot';
import type { Article } from '../../../functions/article/article.ts';
import type { Coding } from '../../../functions/coder/coding.ts';
import { type Actor, CodedEvent } from '../../../functions/coder/event.ts';
import { actor, article, event } from '../../store/fixtures.ts';

const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const PUBLISHED = '2025-03-04';

const line = (title: string, more: object = {}): string =>
  JSON.stringify({ title, text: LEAD, published: PUBLISHED, ...more });
const lines = (...titles: string[]): string => titles.map((title) => `${line(title)}\n`).join('');
const ofStory = (title: string, version: string | null, more: object = {}): string =>
  line(title, { edition: { id: 'urn:story', version }, ...more });

/** What an object may hold: nothing (null), one article, none, several, or a version of a story. */
export const CONTENTS: Readonly<Record<string, string | null>> = {
  gone: null,
  a: line('A'),
  b: line('B'),
  rejected: '{"title": "Ohne Text"}',
  'a b c': lines('A', 'B', 'C'),
  'a c': lines('A', 'C'),
  b_b: `${line('B')}\n{kaputt\n`,
  'version 1': ofStory('A', '1'),
  'version 2': ofStory('B', '2'),
  withdrawal: ofStory('C', null, { withdrawn: 'Falschmeldung' }),
};

const VIENNA = {
  name: 'Wien',
  text: 'Wien',
  country: 'AUT',
  admin1: null,
  lat: 48.2,
  lon: 16.4,
  geonameId: 2761369,
  precision: 'city',
  basis: 'clause',
} as const;
const KANZLER: Actor = actor('AUT', 'Kanzler');

const day = (start: string): CodedEvent['date'] => ({
  start,
  end: start,
  precision: 'day',
  text: null,
  basis: 'explicit',
});
const coded = (over: Partial<CodedEvent>): CodedEvent =>
  v.parse(CodedEvent, { ...event(article('probe'), 'probe', {}), rule: 'probe', ...over });
const SPAN = { field: 'title', start: 0, end: 1 } as const;
const quote = { speaker: KANZLER, verb: 'sagte', text: 'A', kind: 'direct', span: SPAN } as const;

/** What is told under a title: on one day or two, with and without a place and somebody quoted. */
const CODINGS: Readonly<Record<string, Coding>> = {
  A: { events: [coded({ date: day('2025-03-04'), place: VIENNA })], quotes: [quote] },
  B: { events: [coded({ date: day('2025-03-04') }), coded({ date: day('2025-03-05'), type: 'ACCUSE' })], quotes: [] },
  C: { events: [coded({ date: day('2025-04-05'), actors: [KANZLER] })], quotes: [] },
};

/** A coder that knows the articles of `CONTENTS`. */
export const coder = ({ title }: Article): Coding => CODINGS[title] ?? { events: [], quotes: [] };
