import { expect, test } from 'vitest';
import { handler } from '../../functions/preview.ts';
import { CONTEXT, proxyEvent } from './requests.ts';

const ask = async (body: unknown) => {
  const headers = { 'Content-Type': 'application/json' };
  const response = await handler(proxyEvent('/preview', { method: 'POST', headers, body }), CONTEXT);
  return { status: response.statusCode, json: JSON.parse(response.body) };
};

test('a preview codes a text: events with their evidence, and what the article is', async () => {
  const text =
    'Der russische Außenminister Sergej Lawrow ist am Dienstag in Taschkent mit dem usbekischen Präsidenten zusammengetroffen.';
  const { status, json } = await ask({ title: 'Lawrow in Taschkent', text, published: '2025-03-05', source: 'Bote' });
  expect(status).toBe(200);
  expect(json).toMatchObject({ article: { status: 'coded', source: 'Bote', language: 'de' }, text });
  const [event] = json.events;
  expect(event).toMatchObject({ type: 'CONSULT', place: { country: 'UZB' }, date: { start: '2025-03-04' } });
  const { field, start, end, text: told } = event.evidence[0];
  expect([...(field === 'title' ? json.article.title : json.text)].slice(start, end).join('')).toBe(told);
});

test('a preview of what is no article says why', async () => {
  const { status, json } = await ask({
    text: 'The minister said on Tuesday that the talks were held in Vienna and that they went well.',
  });
  expect([status, json.article.status]).toEqual([200, 'rejected']);
  expect(json.article.reason.code).toBe('unsupported-language');
});
