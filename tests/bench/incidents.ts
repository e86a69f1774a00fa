import type { Article } from '../../functions/article/article.ts';
import { code } from '../../functions/coder/code.ts';
import { eventDay } from '../../functions/store/event-posting.ts';
import { seriesOf } from '../../functions/store/incident.ts';
import { TELLINGS, type Telling } from './incidents/happenings.data.ts';

/** Days that tellings of one incident may be apart; the store has 1. */
const TOLERANCES = [0, 1, 2, 3, 7];

/**
 * How well incidents put articles about one happening together: of all pairs of articles of which some events are in one
 * incident, the share that tells one happening, and of all pairs that tell one, the share found.
 */
export async function benchIncidents(): Promise<void> {
  const told = TELLINGS.map((telling) => ({ telling, events: eventsOf(telling) }));
  const pairs = told.flatMap((a, i) =>
    told.slice(i + 1).map((b) => ({ a, b, same: a.telling.happening === b.telling.happening })),
  );
  console.log(
    `${told.length} articles, ${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of one happening`,
  );
  for (const days of TOLERANCES) {
    const joined = pairs.filter(({ a, b }) =>
      a.events.some((first) => b.events.some((second) => isOne(first, second, days))),
    );
    const right = joined.filter(({ same }) => same).length;
    const all = pairs.filter(({ same }) => same).length;
    console.log(`${days} days apart: precision ${share(right, joined.length)}, recall ${share(right, all)}`);
    if (days !== 1) continue;
    for (const { a, b, same } of joined.filter((pair) => !pair.same))
      console.log(`  joined, ${same}: ${a.telling.title} / ${b.telling.title}`);
    for (const { a, b } of pairs.filter((pair) => pair.same && !joined.includes(pair)))
      console.log(
        `  not joined: ${a.telling.title} / ${b.telling.title}\n    ${a.events.map(text)}\n    ${b.events.map(text)}`,
      );
  }
}

type Told = ReturnType<typeof eventsOf>[number];

function eventsOf({ title, text: body, published }: Telling) {
  const about = {
    language: 'de',
    publishedBasis: 'declared',
    source: null,
    url: null,
    authors: [],
    related: [],
  } as const;
  const article: Article = { title, lead: body, body, publishedAt: published, ...about, authors: [], related: [] };
  return code(article).events.map((event) => ({
    event,
    day: eventDay({ date: event.date, publishedAt: published }),
    series: seriesOf(event),
  }));
}

function isOne(a: Told, b: Told, days: number): boolean {
  return (
    a.series !== null && a.series === b.series && Math.abs(Date.parse(a.day) - Date.parse(b.day)) <= days * 86_400_000
  );
}

const text = ({ event, day }: Told): string =>
  `${day} ${event.type} ${event.actors.map((it) => it.country ?? it.org ?? it.text)} > ${event.recipients.map((it) => it.country ?? it.org ?? it.text)} @${event.place?.country}`;

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${Math.round((100 * part) / Math.max(1, whole))} %)`;
