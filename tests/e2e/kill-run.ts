import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { ArticleList, EventList } from './answers.ts';
import { visit } from './articles.ts';
import type { RunningStack } from './running-stack.ts';

export interface KillPlan {
  readonly uploads: number;
  readonly clients: number;
  /** How often everything is killed, at random moments while articles are uploaded and coded. */
  readonly kills: number;
}

const CLIENT_RETRY_MS = 50;
/** Between two kills at most; the shortest life is less than the start of the functions takes. */
const LIFE_MS = 4000;
const CODED_WITHIN_MS = 20 * 60_000;

/**
 * Uploads from parallel clients, which try again what was not acknowledged, while everything is killed with SIGKILL and
 * started again. Resolves with the keys when all are acknowledged and the last kill is over.
 */
export async function uploadUnderKills(stack: RunningStack, { uploads, clients, kills }: KillPlan): Promise<string[]> {
  await stack.start();
  const keys = Array.from({ length: uploads }, (_, n) => `serie/${n}.json`);
  const todo = [...keys.entries()];
  const client = async () => {
    for (let next = todo.shift(); next; next = todo.shift()) {
      const [n, Key] = next;
      while (!(await acknowledged(stack, Key, JSON.stringify(visit(n))))) await sleep(CLIENT_RETRY_MS);
    }
  };
  const killer = async () => {
    for (let kill = 0; kill < kills; kill++) {
      // Evenly over the uploads, however fast they are, and at any moment from there.
      while (todo.length > uploads * (1 - kill / kills)) await sleep(CLIENT_RETRY_MS);
      await sleep(Math.random() * LIFE_MS);
      await stack.kill();
      await stack.start();
    }
  };
  await Promise.all([killer(), ...Array.from({ length: clients }, client)]);
  return keys;
}

async function acknowledged(stack: RunningStack, Key: string, Body: string): Promise<boolean> {
  try {
    const { bucket: Bucket } = stack.endpoints;
    await stack.s3().send(new PutObjectCommand({ Bucket, Key, Body }));
    return true;
  } catch {
    return false;
  }
}

/** What the API tells when all articles have been coded, or after 20 minutes. */
export async function everythingTold(
  stack: RunningStack,
  articles: number,
): Promise<{ keys: string[]; events: string[]; counted: number }> {
  const end = Date.now() + CODED_WITHIN_MS;
  for (;;) {
    const listed = await stack.allItems('/articles?limit=1000', ArticleList);
    const coded = listed.filter(({ status }) => status === 'coded');
    if (coded.length < articles && Date.now() < end) {
      await sleep(1000);
      continue;
    }
    const events = await stack.allItems('/events?limit=1000', EventList);
    return {
      keys: coded.map(({ object }) => object.key),
      events: events.map(({ id }) => id),
      counted: coded.reduce((sum, { counts }) => sum + counts.events, 0),
    };
  }
}
