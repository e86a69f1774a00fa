import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ArticleList } from '../../e2e/answers.ts';
import { RunningStack } from '../../e2e/running-stack.ts';
import { quantile } from '../quantiles.ts';
import { type Answers, articleOf, askUntil, queueDepth, uploadUntil } from './load.ts';

/** Articles by which the rate is measured that can be sustained. */
const PROBE = 200;
const CLIENTS = 16;
const POLL_MS = 1000;

/** `npm run bench -- overload --minutes 5 --factor 10`: more than can be coded; the queue has to take it. */
export async function benchOverload(...args: string[]): Promise<void> {
  const options = { minutes: { type: 'string', default: '5' }, factor: { type: 'string', default: '10' } } as const;
  const { minutes, factor } = parseArgs({ args, options }).values;
  const stack = new RunningStack();
  try {
    await stack.start();
    const sustained = await sustainedRate(stack);
    console.log(`sustained: ${sustained.toFixed(1)} articles a second`);
    const overloaded = new AbortController();
    setTimeout(() => overloaded.abort(), Number(minutes) * 60_000);
    const load = { perSecond: sustained * Number(factor), first: PROBE, clients: CLIENTS };
    const started = performance.now();
    const [uploaded, during] = await Promise.all([
      uploadUntil(stack, load, overloaded.signal),
      askUntil(stack, 200, overloaded.signal),
    ]);
    const rate = uploaded / ((performance.now() - started) / 1000);
    console.log(
      `${uploaded} uploads in ${minutes} minutes: ${(rate / sustained).toFixed(1)} times as many as sustained`,
    );
    console.log(`${(await queueDepth(stack)).waiting} messages waiting; API ${told(during)}`);
    const drained = new AbortController();
    const [afterwards] = await Promise.all([
      askUntil(stack, 200, drained.signal),
      drain(stack).then(() => drained.abort()),
    ]);
    console.log(
      `drained ${((performance.now() - started) / 60_000).toFixed(1)} minutes after the start; API ${told(afterwards)}`,
    );
    const articles = await stack.allItems('/articles?limit=1000', ArticleList);
    const coded = new Set(articles.flatMap(({ status, object }) => (status === 'coded' ? [object.key] : [])));
    const { dead } = await queueDepth(stack);
    console.log(`${coded.size} of ${uploaded + PROBE} articles coded, ${articles.length} listed, ${dead} dead letters`);
    if (coded.size !== uploaded + PROBE || dead > 0) process.exitCode = 1;
  } finally {
    await stack.stop();
    stack.remove();
  }
}

/** Articles a second that are coded while there are always some to be coded. */
async function sustainedRate(stack: RunningStack): Promise<number> {
  const s3 = stack.s3();
  await s3.send(articleOf(stack, 0));
  await drain(stack);
  const started = performance.now();
  const numbers = Array.from({ length: PROBE - 1 }, (_, n) => n + 1);
  for (const n of numbers) await s3.send(articleOf(stack, n));
  await drain(stack);
  return numbers.length / ((performance.now() - started) / 1000);
}

async function drain(stack: RunningStack): Promise<void> {
  while ((await queueDepth(stack)).waiting > 0) await sleep(POLL_MS);
}

const told = ({ milliseconds, failures }: Answers): string =>
  `${milliseconds.length} answers, p50 ${quantile(milliseconds, 0.5).toFixed(0)} ms, ` +
  `p99 ${quantile(milliseconds, 0.99).toFixed(0)} ms, not 200: ${JSON.stringify([...failures])}`;
