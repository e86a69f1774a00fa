import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../functions/store/incident.ts';
import { actor, article, event } from './fixtures.ts';

const of = article('a.txt');
const placeIn = (country: string) => ({
  ...{ name: 'Ort', text: 'Ort', country, admin1: null, lat: null, lon: null, geonameId: null },
  ...({ precision: 'country', basis: 'clause' } as const),
});
const [bern, wien] = [placeIn('CHE'), placeIn('AUT')];
const told = (over: Parameters<typeof event>[2]) => seriesOf(event(of, 'aaaaaaaa', over));
const [russia, germany] = [actor('RUS', 'Lawrow'), actor('DEU', 'Baerbock')];

describe('tellings are of one series', () => {
  test('whether talks are told as a visit or as a meeting', () => {
    const talks = (place: typeof bern, over: Parameters<typeof event>[2]) => told({ type: 'CONSULT', place, ...over });
    const visit = talks(bern, { actors: [germany], recipients: [russia] });
    const meeting = { actors: [russia, germany], recipients: [], reciprocal: true };
    expect(talks(bern, meeting)).toBe(visit);
    expect(talks(wien, meeting)).not.toBe(visit);
  });

  test('wherever a decision is told to have been made, but not whoever it is against', () => {
    const against = (place: typeof bern | null, actors = [germany], recipients = [russia]) =>
      told({ type: 'SANCTION', place, actors, recipients });
    expect(new Set([against(bern), against(wien), against(null)]).size).toBe(1);
    expect(against(null, [russia], [germany])).not.toBe(against(null));
  });

  test('of acts that are done at a place only where it is in one country', () => {
    const assault = (place: typeof bern) => told({ type: 'ASSAULT', place, actors: [russia], recipients: [germany] });
    expect(assault(bern)).not.toBe(assault(wien));
  });

  test('not at all where nobody is known', () => {
    expect(told({ actors: [], recipients: [] })).toBeNull();
  });
});
