import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ArticleList, EventList } from '../../e2e/answers.ts';
import { RunningStack } from '../../e2e/running-stack.ts';
import { quantile } from '../quantiles.ts';
import { type Answers, askUntil, queueDepth } from './load.ts';
import { type Uploaded, upload } from './uploads.ts';

/** Articles by which the rate is measured that can be sustained: half a minute of them. */
const PROBE_SECONDS = 30;
const POLL_MS = 500;
/** Lines that tell of the queue's length, in all of a phase. */
const QUEUE_LINES = 20;

/**
 * `npm run bench -- overload --minutes 5 --factor 10 --cap 6`: uploads so many times what is coded; the queue has to take it.
 *
 * Two cores cannot upload ten times what they can code, so messages are held to `cap` a second
 * (`DEPESCHE_MESSAGES_PER_SECOND`), as an account's concurrency holds them on AWS; the rate that can be sustained is measured
 * under the same cap, by the same clients. To drain, the stack is started again without it, as an operator would raise
 * `maxConcurrency`. Fails where a request failed, or an article is not coded exactly once.
 */
export async function benchOverload(...args: string[]): Promise<void> {
  const text = (standard: string) => ({ type: 'string', default: standard }) as const;
  const { values } = parseArgs({ args, options: { minutes: text('5'), factor: text('10'), cap: text('6') } });
  const [minutes, factor, cap] = [Number(values.minutes), Number(values.factor), Number(values.cap)];
  const stack = new RunningStack();
  try {
    stack.environment = { DEPESCHE_MESSAGES_PER_SECOND: String(cap) };
    await stack.start();
    const { sustained, probe } = await sustainedRate(stack, cap);
    const tried = await overload(stack, { perSecond: sustained * factor, first: probe, seconds: minutes * 60 });
    const reached = tried.acknowledged.length / tried.seconds;
    console.log(
      `${tried.acknowledged.length} uploads in ${tried.seconds.toFixed(0)} s: ${reached.toFixed(1)} a second, ` +
        `${(reached / sustained).toFixed(1)} times what is sustained; ${tried.failed} failed, acknowledged after ` +
        `p50 ${quantile(tried.latencies, 0.5).toFixed(0)} ms, p99 ${quantile(tried.latencies, 0.99).toFixed(0)} ms`,
    );
    await stack.stop();
    stack.environment = {};
    await stack.start();
    const failures = await drained(stack);
    const exact = await everyOneOnce(stack, probe + tried.acknowledged.length);
    if (!exact || tried.failed + tried.answers.failures.size + failures > 0) process.exitCode = 1;
  } finally {
    await stack.stop();
    stack.remove();
  }
}

/** Articles a second that are coded while there are always some to be coded; and how many were uploaded to find out. */
async function sustainedRate(stack: RunningStack, cap: number): Promise<{ sustained: number; probe: number }> {
  // Functions start first.
  const warm = await upload(stack.endpoints, { first: 0, perSecond: 1000, most: 10 });
  await untilDrained(stack);
  const started = performance.now();
  const most = Math.ceil(cap * PROBE_SECONDS);
  const probe = await upload(stack.endpoints, { first: 10, perSecond: 1000, most });
  await untilDrained(stack);
  const sustained = probe.acknowledged.length / ((performance.now() - started) / 1000);
  console.log(`sustained with a cap of ${cap}: ${sustained.toFixed(2)} articles a second (${most} articles)`);
  return { sustained, probe: warm.acknowledged.length + probe.acknowledged.length };
}

async function overload(
  stack: RunningStack,
  load: { perSecond: number; first: number; seconds: number },
): Promise<Uploaded & { answers: Answers }> {
  const over = new AbortController();
  const asking = askUntil(stack, 200, over.signal);
  const watching = watchQueue(stack, (load.seconds * 1000) / QUEUE_LINES, over.signal);
  const uploaded = await upload(stack.endpoints, load);
  over.abort();
  const answers = await asking;
  await watching;
  console.log(`API under overload: ${told(answers)}`);
  return { ...uploaded, answers };
}

/** Waits until nothing is left to be coded; how many questions were not answered meanwhile. */
async function drained(stack: RunningStack): Promise<number> {
  const over = new AbortController();
  const started = performance.now();
  const asking = askUntil(stack, 200, over.signal);
  const watching = watchQueue(stack, 60_000, over.signal);
  await untilDrained(stack);
  over.abort();
  const answers = await asking;
  await watching;
  const minutes = (performance.now() - started) / 60_000;
  console.log(`drained without the cap after ${minutes.toFixed(1)} more minutes; API meanwhile: ${told(answers)}`);
  return answers.failures.size;
}

/** Whether each article is listed and coded exactly once, its events too, and none is a dead letter. */
async function everyOneOnce(stack: RunningStack, uploaded: number): Promise<boolean> {
  const articles = await stack.allItems('/articles?limit=1000', ArticleList);
  const coded = articles.filter(({ status }) => status === 'coded');
  const keys = new Set(coded.map(({ object }) => object.key));
  const events = (await stack.allItems('/events?limit=1000', EventList)).map(({ id }) => id);
  const counted = coded.reduce((sum, { counts }) => sum + counts.events, 0);
  const { dead } = await queueDepth(stack);
  console.log(
    `${uploaded} uploads acknowledged: ${articles.length} articles listed, ${keys.size} different ones coded; ${events.length} events, ` +
      `${new Set(events).size} different, ${counted} by the articles' counts; ${dead} messages in other queues or dead`,
  );
  const same = (...numbers: number[]) => new Set(numbers).size === 1;
  return same(uploaded, articles.length, keys.size) && same(events.length, new Set(events).size, counted) && dead === 0;
}

async function untilDrained(stack: RunningStack): Promise<void> {
  while ((await queueDepth(stack)).waiting > 0) await sleep(POLL_MS);
}

/** Prints how many messages wait, again and again. */
async function watchQueue(stack: RunningStack, everyMs: number, stopped: AbortSignal): Promise<void> {
  const started = performance.now();
  while (!stopped.aborted) {
    const { waiting } = await queueDepth(stack);
    console.log(`  ${((performance.now() - started) / 1000).toFixed(0)} s: ${waiting} messages wait`);
    await sleep(everyMs, undefined, { signal: stopped }).catch(() => undefined);
  }
}

const told = ({ milliseconds, failures }: Answers): string =>
  `${milliseconds.length} answers, p50 ${quantile(milliseconds, 0.5).toFixed(0)} ms, ` +
  `p99 ${quantile(milliseconds, 0.99).toFixed(0)} ms, not 200: ${JSON.stringify([...failures])}`;
