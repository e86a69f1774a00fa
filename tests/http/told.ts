import type { EventRecord } from '../../functions/coder/event.ts';
import type { ArticleContent } from '../../functions/store/article-rows.ts';
import { actor, article, event } from '../store/fixtures.ts';

export const VIENNA = {
  name: 'Wien',
  text: 'Wien',
  country: 'AUT',
  admin1: null,
  lat: 48.2,
  lon: 16.37,
  geonameId: 2761369,
  precision: 'city',
  basis: 'clause',
} as const satisfies EventRecord['place'];

/** An article whose text tells a visit in Vienna and a protest, with a quote. */
export function toldContent(key: string): ArticleContent {
  const body = 'Der Minister besuchte am Dienstag Wien. „Das ist gut“, sagte Lawrow. Das Wetter war schön.';
  const speaker = actor('RUS', 'Lawrow');
  const quote = {
    speaker,
    verb: 'sagte',
    text: 'Das ist gut',
    kind: 'direct',
    span: { field: 'body', start: 41, end: 52 },
  } as const;
  const record = article(key, { title: 'Besuch in Wien', quotes: [quote] });
  const evidence = {
    field: 'body',
    start: 0,
    end: 39,
    text: body.slice(0, 39),
    act: { field: 'body', start: 13, end: 21 },
    actor: { field: 'body', start: 0, end: 12 },
    recipient: null,
    date: { field: 'body', start: 22, end: 33 },
    place: { field: 'body', start: 34, end: 38 },
  } as const;
  return {
    record,
    body,
    events: [
      event(record, 'aaaaaaaa', { place: VIENNA, evidence: [evidence] }),
      event(record, 'bbbbbbbb', {
        type: 'PROTEST',
        mode: 'demo',
        quadClass: 3,
        cameo: { code: '141', root: '14' },
        goldstein: -6.5,
        actors: [actor('AUT', '=Meier')],
        recipients: [],
        main: false,
        date: { start: '2025-03-02', end: '2025-03-02', precision: 'day', text: 'am Sonntag', basis: 'weekday' },
      }),
    ],
  };
}
