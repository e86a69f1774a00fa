import { everythingTold, uploadUnderKills } from '../../e2e/kill-run.ts';
import { RunningStack } from '../../e2e/running-stack.ts';

/**
 * `npm run bench -- kill [uploads [kills]]`: uploads from 8 clients, everything killed with SIGKILL at random moments and
 * started again. Fails unless every article then stands there exactly once.
 */
export async function benchKill(uploads = '2000', kills = '6'): Promise<void> {
  const stack = new RunningStack();
  const started = performance.now();
  try {
    const keys = await uploadUnderKills(stack, { uploads: Number(uploads), clients: 8, kills: Number(kills) });
    const uploaded = performance.now();
    const told = await everythingTold(stack, keys.length);
    const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(0);
    console.log(
      `${keys.length} uploads from 8 clients, ${kills} times SIGKILL: ${told.keys.length} articles ` +
        `(${new Set(told.keys).size} different), ${told.events.length} events (${new Set(told.events).size} different, ` +
        `${told.counted} by the articles' counts); ${seconds(started)} s, of which ${seconds(uploaded)} s after the uploads`,
    );
    const exact =
      JSON.stringify(told.keys.sort()) === JSON.stringify(keys.sort()) &&
      new Set(told.events).size === told.events.length &&
      told.events.length === told.counted;
    if (!exact) process.exitCode = 1;
  } finally {
    await stack.stop();
    stack.remove();
  }
}
