/**
 * Measures who said what on ../shared/samples/quotes-de.jsonl: quotations found and right, and the speakers of those found.
 * Run: node tests/bench/quotes.ts [--errors]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../functions/article/article.ts';
import { code } from '../../functions/coder/code.ts';
import type { Quote } from '../../functions/coder/event.ts';

const FILE = join(import.meta.dirname, '../../../shared/samples/quotes-de.jsonl');
/** A quotation counts as found, or as right, where at least this share of it is covered by the other side's. */
const COVERED = 0.5;

const Part = v.object({ text: v.string(), spans: v.array(v.tuple([v.number(), v.number()])) });
const Row = v.object({
  date: v.string(),
  title: v.string(),
  text: v.string(),
  quotes: v.array(v.object({ type: v.string(), speaker: Part, quote: Part })),
});
type Gold = v.InferOutput<typeof Row>['quotes'][number];
type Spans = readonly (readonly [number, number])[];

const verbose = process.argv.includes('--errors');
/** Free indirect speech is indirect; what is only reported ("kritisierte die Pläne") is no quotation and no error either. */
const kindOf = ({ type }: Gold): Quote['kind'] | 'reported' =>
  type === 'Direct' ? 'direct' : type === 'Reported' ? 'reported' : 'indirect';

const overlap = (a: Spans, b: Spans): number =>
  a.reduce(
    (sum, [from, to]) => sum + b.reduce((all, [f, t]) => all + Math.max(0, Math.min(to, t) - Math.max(from, f)), 0),
    0,
  );
const length = (spans: Spans): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);
const isCovered = (spans: Spans, by: Spans): boolean => overlap(spans, by) >= COVERED * length(spans);
const spanOf = ({ span }: Quote): Spans => [[span.start, span.end]];

/** The speaker stands where the gold has it, or is called by the same last name. */
function isSpeaker({ speaker }: Quote, gold: Gold): boolean {
  if (!speaker) return gold.speaker.text === '';
  const { span, name, text } = speaker;
  if (span?.field === 'body' && overlap([[span.start, span.end]], gold.speaker.spans) > 0) return true;
  const last = (name ?? text).split(' ').at(-1) ?? '';
  return last.length > 2 && gold.speaker.text.split(/[^\p{L}-]+/u).includes(last);
}

const articleOf = ({ title, text, date }: v.InferOutput<typeof Row>): Article => ({
  title,
  lead: text.split('\n\n')[0] ?? '',
  body: text,
  language: 'de',
  publishedAt: date,
  publishedBasis: 'declared',
  source: null,
  url: null,
  authors: [],
  related: [],
});

const complain = (what: string, text: string, more: string): void => {
  if (verbose) console.log(`${what.padEnd(16)} ${text.replaceAll('\n', '/').slice(0, 260)} [${more}]`);
};

function measure(): void {
  const counts = { gold: 0, found: 0, all: 0, right: 0, speakers: 0, named: 0, speakerRight: 0 };
  const total = { direct: { ...counts }, indirect: { ...counts } };
  const rows = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  for (const row of rows.map((line) => v.parse(Row, JSON.parse(line)))) {
    const { quotes } = code(articleOf(row));
    const goldOf = (kind: ReturnType<typeof kindOf>) => row.quotes.filter((gold) => kindOf(gold) === kind);
    const spansOf = (golds: readonly Gold[]) => golds.flatMap(({ quote }) => quote.spans);
    for (const kind of ['direct', 'indirect'] as const) {
      const count = total[kind];
      const own = quotes.filter((quote) => quote.kind === kind);
      for (const gold of goldOf(kind)) {
        count.gold++;
        const { spans } = gold.quote;
        if (!isCovered(spans, own.flatMap(spanOf))) {
          complain(`missed ${kind}`, gold.quote.text, gold.speaker.text);
          continue;
        }
        count.found++;
        const best = own.toSorted((a, b) => overlap(spanOf(b), spans) - overlap(spanOf(a), spans))[0];
        if (!best || gold.speaker.text === '') continue;
        count.speakers++;
        if (best.speaker) count.named++;
        if (isSpeaker(best, gold)) count.speakerRight++;
        else complain(`speaker ${kind}`, gold.quote.text, `${gold.speaker.text} <> ${best.speaker?.text ?? 'nobody'}`);
      }
      for (const quote of own) {
        if (!isCovered(spanOf(quote), spansOf(goldOf(kind))) && isCovered(spanOf(quote), spansOf(goldOf('reported'))))
          continue;
        count.all++;
        if (isCovered(spanOf(quote), spansOf(goldOf(kind)))) count.right++;
        else complain(`wrong ${kind}`, quote.text, `${quote.speaker?.text ?? 'nobody'}, ${quote.verb}`);
      }
    }
  }
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(2);
  for (const [kind, count] of Object.entries(total))
    console.log(
      `${kind.padEnd(8)} ${count.gold} quotations, recall ${share(count.found, count.gold)}, precision ${share(count.right, count.all)}; ` +
        `speakers given the quotation: named ${share(count.named, count.speakers)}, right ${share(count.speakerRight, count.speakers)}`,
    );
}

if (existsSync(FILE)) measure();
else console.log('Skipped: there are no annotated quotations to measure against (../shared is missing).');
