import * as v from 'valibot';
import type { CodedEvent } from '../../functions/coder/event.ts';

const Side = v.array(v.object({ country: v.nullish(v.string(), null), org: v.nullish(v.string(), null) }));
const Reading = v.object({
  type: v.string(),
  actors: v.optional(Side, []),
  recipients: v.optional(Side, []),
  date: v.nullish(v.object({ start: v.string() }), null),
  evidence: v.optional(v.union([v.string(), v.array(v.string())]), ''),
});
const GoldEvent = v.object({ ...Reading.entries, alt: v.optional(v.array(Reading), []) });
const Line = v.object({ id: v.string(), events: v.array(GoldEvent) });

export type GoldEvent = v.InferOutput<typeof GoldEvent>;

/** The gold events per article. */
export function goldEvents(lines: string): Map<string, GoldEvent[]> {
  const articles = lines.split('\n').filter((line) => line.trim() !== '');
  return new Map(articles.map((line) => v.parse(Line, JSON.parse(line))).map(({ id, events }) => [id, events]));
}

const words = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

function overlap(a: string, b: string): number {
  const [x, y] = [words(a), words(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return x.size === 0 || y.size === 0 ? 0 : both / Math.min(x.size, y.size);
}

const keys = (sides: v.InferOutput<typeof Side>): string[] =>
  sides.map(({ country, org }) => country ?? org ?? '').filter((key) => key !== '');

const DAYS_APART = 3 * 86_400_000;
const day = (date: { start: string } | null): string => date?.start.slice(0, 10) ?? '';

/** How well the record tells the gold event by the rules of score.mjs, or 0: same type, and evidence or a side in common. */
function closeness(event: CodedEvent, gold: GoldEvent): number {
  const readings = [gold, ...gold.alt];
  if (!readings.some(({ type }) => type === event.type)) return 0;
  const evidence = readings.flatMap((reading) => reading.evidence);
  const shared = Math.max(0, ...evidence.flatMap((text) => event.evidence.map((piece) => overlap(text, piece.text))));
  const apart = gold.date && event.date ? Math.abs(Date.parse(day(gold.date)) - Date.parse(event.date.start)) : 0;
  const [wanted, found] = [gold, event].map(({ actors, recipients }) => new Set(keys([...actors, ...recipients])));
  const common = [...(found ?? [])].filter((key) => wanted?.has(key)).length;
  if (shared < 0.5 && (apart > DAYS_APART || common === 0)) return 0;
  const sides = common === wanted?.size && common === found?.size ? 0.6 : 0;
  return 0.01 + shared + sides + (day(gold.date) === event.date?.start ? 0.2 : 0);
}

/** Which of the records tell a gold event; every gold event counts once, closest pairs first. */
export function rightOnes(events: readonly CodedEvent[], gold: readonly GoldEvent[]): Set<CodedEvent> {
  const pairs = events
    .flatMap((event) => gold.map((wanted) => ({ event, wanted, close: closeness(event, wanted) })))
    .filter(({ close }) => close > 0)
    .toSorted((a, b) => b.close - a.close);
  const right = new Set<CodedEvent>();
  const used = new Set<GoldEvent>();
  for (const { event, wanted } of pairs) {
    if (right.has(event) || used.has(wanted)) continue;
    right.add(event);
    used.add(wanted);
  }
  return right;
}
