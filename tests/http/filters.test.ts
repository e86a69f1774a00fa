import { describe, expect, test } from 'vitest';
import { ENDPOINTS } from '../../functions/http/endpoints.ts';
import { eventQuery } from '../../functions/http/event-filters.ts';
import { parseParameters } from '../../functions/http/parameters/parse-parameters.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { publish } from '../store/publish.ts';
import { client } from './requests.ts';
import { toldContent } from './told.ts';

/** The store's question that a query string asks. */
function asked(search: string) {
  const query = Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, [value]]));
  const parsed = parseParameters(ENDPOINTS.events.parameters, query);
  return parsed.kind === 'problem' ? parsed : eventQuery(parsed.parameters);
}

describe('filters', () => {
  test.each([
    ['country=rus,-UKR', { countries: { any: ['RUS'], none: ['UKR'] } }],
    ['type=-PROTEST', { types: { any: [], none: ['PROTEST'] } }],
    ['mode=third-party', { modes: { any: ['third-party'], none: [] } }],
    ['dyad=rus>ukr', { dyads: { any: [{ first: 'RUS', second: 'UKR', directed: true }], none: [] } }],
    ['dyad=USA-CHN', { dyads: { any: [{ first: 'USA', second: 'CHN', directed: false }], none: [] } }],
    [
      'dyad=-Müller-Lüdenscheid>DEU',
      { dyads: { any: [], none: [{ first: 'muller ludenscheid', second: 'DEU', directed: true }] } },
    ],
    ['quadClass=1,4', { quadClasses: { any: [1, 4], none: [] } }],
    ['cameo=19,-190', { cameo: { any: ['19'], none: ['190'] } }],
    ['goldstein=-10..-5.5', { goldstein: { min: -10, max: -5.5 } }],
    ['goldstein=3..', { goldstein: { min: 3, max: null } }],
    ['goldstein=-2', { goldstein: { min: -2, max: -2 } }],
    ['bbox=170,-20,-170,20', { box: { west: 170, south: -20, east: -170, north: 20 } }],
    ['near=52.5,13.4,50', { near: { lat: 52.5, lon: 13.4, km: 50 } }],
    ['hasQuote=true&main=FALSE', { hasQuote: true, main: false }],
    ['minConfidence=0.8', { minConfidence: 0.8 }],
    ['dateField=published&dedupe=incident', { dateField: 'published', dedupe: 'incident' }],
    ['language=de,-en', { languages: { any: ['de'], none: ['en'] } }],
    ['date=2025-01-01..&to=2025-01-03', { date: { from: '2025-01-01', to: '2025-01-03' } }],
    ['recipient=Lawrow&actor=-EU', { recipients: { any: ['lawrow'], none: [] }, actors: { any: [], none: ['eu'] } }],
  ])('%s', (search, query) => {
    expect(asked(search)).toMatchObject(query);
  });

  test('of words compare stems and exclude by a minus', () => {
    expect(asked('q=Verhandlungen -Gaza')).toMatchObject({ words: { all: ['verhandlung'], none: ['gaza'] } });
  });

  test.each([
    'bbox=1,2,3',
    'bbox=0,10,1,5',
    'bbox=181,0,1,5',
    'near=91,0,5',
    'near=1,1,0',
    'goldstein=11',
    'goldstein=5..1',
    'goldstein=..',
    'quadClass=5',
    'cameo=1',
    'dyad=RUS',
    'dyad=RUS>UKR>DEU',
    'dyad=>UKR',
    'minConfidence=2',
    'main=yes',
    'language=german!',
    'article=x',
    'incident=x',
    'dedupe=event',
    'dateField=day',
    'date=0d',
    'q= ',
    'country=-',
    'type=--AGREE',
  ])('%s is refused', (search) => {
    expect(asked(search)).toMatchObject({ kind: 'problem', type: 'invalid-parameters' });
  });

  test('name the nearest right value, also of one that is excluded', () => {
    expect(asked('type=-PROTST')).toMatchObject({ errors: [{ parameter: 'type', suggestion: 'PROTEST' }] });
  });

  test('are told as they were understood', async () => {
    const table = new MemoryTable();
    await publish(table, toldContent('a.txt'));
    const { json } = await client(table).get('/events?country=aut,-RUS&dyad=-RUS>UKR');
    expect(json.meta.filters).toEqual({ country: ['AUT', '-RUS'], dyad: ['-RUS>UKR'] });
    expect(json.items).toMatchObject([{ type: 'PROTEST' }]);
  });
});
