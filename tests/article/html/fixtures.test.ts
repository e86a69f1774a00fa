import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fragmentParagraphs } from '../../../functions/article/html/fragment.ts';
import { readHtml } from '../../../functions/article/html/read-html.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', `${name}.html`), 'utf8');

/** The text of a fixture: what it marks with `data-text`. */
function marked(html: string): string[] {
  return [...html.matchAll(/<(\w+)[^>]*\sdata-text\b[^>]*>(.*?)<\/\1>/gis)].flatMap(([, , inner = '']) =>
    fragmentParagraphs(inner).join(' '),
  );
}

function article(html: string, url?: string) {
  const read = readHtml(html, url === undefined ? {} : { url });
  if (read.kind !== 'article') throw new Error(read.reason);
  return read;
}

/** Pages as big publishers build them, by what makes them hard. */
const PAGES = [
  {
    name: 'utility-classes',
    is: 'classes that tell the look, headline in an h2, related box within the text',
    title: 'Bahn und Gewerkschaft einigen sich',
    published: { value: '2025-03-04T17:42:00+01:00', basis: 'json-ld' },
    authors: ['Anna Beispiel', 'Jan Muster'],
    source: 'DER BEOBACHTER',
    url: 'https://www.beobachter.example/wirtschaft/bahn-einigung-a-4711.html',
    related: [
      'Streik bei der Bahn: Was Reisende jetzt wissen müssen',
      'Der lange Streit um die Schichten der Lokführer',
    ],
  },
  {
    name: 'broadcaster',
    is: 'lead in bold, author line, info box, notice of the programme',
    title: 'Hochwasser: Dresden ruft Katastrophenalarm aus',
    published: { value: '2024-09-17T06:05:11', basis: 'meta' },
    source: 'sender24.de',
    url: 'https://www.sender24.example/inland/hochwasser-dresden-100.html',
  },
  {
    name: 'weekly',
    is: 'kicker in the headline, broken JSON-LD, list in the text, comments in the body',
    title: 'Bürgergeld: Koalition streitet über neue Regeln',
    published: { value: '2025-01-28T15:31:12+01:00', basis: 'json-ld' },
    authors: ['Lena Text'],
    related: ['Arbeitsmarkt: Wo die meisten Stellen frei sind'],
  },
  {
    name: 'regional',
    is: 'teasers as headings, boxes and lists among the paragraphs',
    title: 'Brand in Lagerhalle: Polizei nimmt Mann fest',
    published: { value: '2024-05-03T14:24:00Z', basis: 'meta' },
    authors: ['Udo Reporter'],
  },
  {
    name: 'blog',
    is: 'comments longer than the article, Dublin Core',
    title: 'Stadtrat beschließt neue Radwege',
    published: { value: '2023-11-02T09:15:00+01:00', basis: 'meta' },
    authors: ['Eva Rad'],
    language: 'de-at',
  },
  {
    name: 'old-form',
    is: 'all in one form and a table, paragraphs by line breaks, no metadata',
    title: 'Zoll findet Waffen im Hafen',
    published: { value: '2009-03-12T11:20:00', basis: 'text' },
    authors: [],
  },
  {
    name: 'agency-en',
    is: 'each paragraph a component of its own',
    title: 'Two ministers resign over border deal',
    published: { value: '2024-02-09T18:03:00Z', basis: 'meta' },
    source: 'The Daily Ledger',
    related: ['How the deal was struck in a single night'],
  },
  {
    name: 'two-articles',
    is: 'the next article follows, its JSON-LD comes first',
    title: 'Kanzler reist nach Warschau',
    published: { value: '2025-05-07T10:00:00+02:00', basis: 'json-ld' },
  },
  {
    name: 'microdata',
    is: 'microdata only, class of the text names advertisements',
    title: 'Gericht verbietet Partei die Kundgebung',
    published: { value: '2022-08-19T13:05:00+02:00', basis: 'meta' },
    authors: ['Karl Recht'],
    related: ['Was bei der letzten Kundgebung geschah'],
  },
  {
    name: 'live-blog',
    is: 'entries with headings and times',
    title: 'Liveblog: Wahl im Land',
    published: { value: '2024-09-01T07:00:00+02:00', basis: 'meta' },
  },
  {
    name: 'module-css',
    is: 'hashed class names, JSON-LD with bare quotation marks, source line',
    title: '"Das wird teuer": Trump droht mit Zöllen',
    published: { value: '2025-12-12T05:07:47+01:00', basis: 'json-ld' },
  },
  {
    name: 'paywall',
    is: 'a barrier with calls to subscribe after the teaser',
    title: 'Hafenausbau: Senatorin tritt zurück',
    published: { value: '2024-11-05T18:20:00+01:00', basis: 'json-ld' },
    authors: ['Silke Probe'],
  },
  {
    name: 'amp',
    is: 'elements of AMP: consent, advertisements, embedded posts',
    title: 'Gewerkschaft ruft zu Warnstreiks auf',
    published: { value: '2024-10-28T05:30:00Z', basis: 'json-ld' },
    authors: ['Tom Vorlage'],
  },
  {
    name: 'drupal',
    is: 'times in the sidebar and in comments, that of the article in a line of text',
    title: 'Initiative übergibt 30.000 Unterschriften',
    published: { value: '2025-05-13T09:42:00', basis: 'text' },
  },
  {
    name: 'block-theme',
    is: 'a graph of JSON-LD without an article, another with one of a list',
    title: 'Bezirk räumt besetztes Haus',
    published: { value: '2024-06-18T06:40:12+00:00', basis: 'json-ld' },
    authors: ['Mia Entwurf'],
    related: [],
  },
  {
    name: 'line-breaks',
    is: 'neither headline nor paragraphs as such, a title that is the name of the site',
    title: 'Landrat lehnt Windpark ab',
    published: { value: '2024-03-12T14:05:00', basis: 'text' },
    related: [],
  },
  {
    name: 'sidebar-times',
    is: 'times of a ticker, dates and letters, that of the article in the byline',
    title: 'Ministerin entlässt Polizeichef nach Pannen',
    published: { value: '2025-08-29T17:32:00', basis: 'text' },
    authors: ['Jens Platzhalter'],
  },
];

/** Pages whose text only their scripts show. */
const DATA = [
  {
    name: 'next-data',
    expected: {
      title: 'Parlament stimmt für Rückzug der Truppen',
      published: { value: '2025-02-11T16:05:00+01:00', basis: 'data' },
      authors: ['Nora Test'],
      paragraphs: [
        'Die Abgeordneten haben mit knapper Mehrheit den Rückzug beschlossen.',
        'Das Parlament in Niamey hat am Dienstag für den Rückzug der ausländischen Truppen gestimmt.',
        'Der Verteidigungsminister sagte, die letzten Soldaten sollten bis Ende Mai das Land verlassen.',
        'Opposition kündigt Klage an',
        'Die Opposition will gegen den Beschluss vor dem Verfassungsgericht klagen und rief zu Protesten auf.',
      ],
    },
  },
  {
    name: 'arc',
    expected: {
      title: 'Protesters block bridge for third night',
      published: { value: '2025-03-18T22:14:00Z', basis: 'data' },
      authors: ['Joan Sample'],
      paragraphs: [
        'Protesters blocked the harbor bridge for a third night on Tuesday, demanding the release of two union leaders.',
        'Police said about 400 people took part and that nobody was arrested.',
        'Mayor calls for talks',
        'The mayor urged both sides to return to talks before the weekend.',
      ],
    },
  },
];

describe('a news page', () => {
  test.each(PAGES)('with $is ($name) gives title, text and metadata', ({ name, is: _, ...expected }) => {
    const html = fixture(name);
    const read = article(html);
    expect(read.paragraphs).toEqual(marked(html));
    expect(read).toMatchObject(expected);
  });

  test.each(DATA)('that is drawn by scripts ($name) gives the article of their data', ({ name, expected }) => {
    expect(article(fixture(name))).toMatchObject({ ...expected, textBasis: 'data' });
  });

  test('that needs its scripts gives the text of its JSON-LD', () => {
    expect(article(fixture('script-rendered'))).toMatchObject({
      title: 'Court halts deportation flights',
      textBasis: 'json-ld',
      paragraphs: [
        'A federal court on Sunday halted all deportation flights to the islands.',
        'The government said it would appeal “within days”.',
        'Lawyers for the migrants welcomed the ruling and demanded their release.',
      ],
    });
  });
});
