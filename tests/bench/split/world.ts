import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';
import { MemoryTable } from '../../store/memory-table.ts';
import { type Effect, FUNCTION, Request } from './ports.ts';

/** Keys that one listing of S3 gives. */
const PAGE = 1000;
const REDELIVERY_MS = 360_000;

/** Table, items and queue, which outlive the function's processes; some of those are killed between two effects. */
export class World {
  readonly table = new MemoryTable();
  /** The number of the article that each item holds. */
  readonly items = new Map<string, number | null>();
  readonly counts = { runs: 0, kills: 0, writes: 0, overtime: 0 };
  megabytes = 0;
  /** Milliseconds of the function's clock that its runs took, and the longest of them. */
  spent = 0;
  longest = 0;
  readonly #killed: () => boolean;
  #child: ChildProcess | null = null;
  #now = Date.parse('2025-03-05T00:00:00Z');

  constructor(killed: () => boolean) {
    this.#killed = killed;
  }

  /** Delivers the message of a file until its work is done. */
  async ingest(file: string, size: number, name: string, maxRuns: number): Promise<string> {
    try {
      for (let owner = 0; this.counts.runs < maxRuns; owner++) {
        this.counts.runs += 1;
        const end = await this.#run({ file, size, name, owner: String(owner), now: this.#now });
        if (end === null) {
          this.counts.kills += 1;
          this.#now += REDELIVERY_MS;
          continue;
        }
        this.megabytes = Math.max(this.megabytes, end.megabytes);
        this.spent += end.spent;
        this.longest = Math.max(this.longest, end.spent);
        if (end.spent > FUNCTION.milliseconds) this.counts.overtime += 1;
        this.#now += end.spent + end.after;
        if (end.outcome !== 'continues') return end.outcome;
      }
      return `not done after ${maxRuns} runs`;
    } finally {
      this.#child?.kill('SIGKILL');
    }
  }

  /** One run of the function; null where it was killed. */
  #run(task: object): Promise<Extract<Effect, { kind: 'end' }> | null> {
    this.#child ??= fork(join(import.meta.dirname, 'child.ts'), {
      execArgv: [`--max-old-space-size=${FUNCTION.megabytes}`],
      serialization: 'advanced',
    });
    const child = this.#child;
    return new Promise((resolve) => {
      const stop = (end: Extract<Effect, { kind: 'end' }> | null) => {
        child.removeAllListeners();
        if (end === null) {
          child.kill('SIGKILL');
          this.#child = null;
        }
        resolve(end);
      };
      child.once('exit', () => stop(null));
      child.on('message', async (message) => {
        const { id, effect } = v.parse(Request, message);
        if (effect.kind === 'end') return stop(effect);
        // Before the effect or after it.
        if (this.#killed()) return stop(null);
        const value = await this.#value(effect);
        if (this.#killed()) return stop(null);
        child.send({ id, value });
      });
      child.send(task);
    });
  }

  async #value(effect: Exclude<Effect, { kind: 'end' }>): Promise<unknown> {
    switch (effect.kind) {
      case 'get':
        return this.table.get(effect.key);
      case 'batchGet':
        return this.table.batchGet(effect.keys);
      case 'query':
        return this.table.query(effect.query);
      case 'put':
        return this.table.put(effect.row, effect.condition ?? undefined);
      case 'write':
        return this.table.write(effect);
      case 'delete':
        return this.table.delete(effect.key);
      case 'items':
        this.counts.writes += effect.items.length;
        for (const [key, number] of effect.items) this.items.set(key, number);
        return null;
      case 'keys':
        return this.#keysAfter(effect.after);
      case 'remove':
        for (const key of effect.keys) this.items.delete(key);
        return null;
    }
  }

  #sorted: string[] = [];

  #keysAfter(after: string): string[] {
    if (this.#sorted.length !== this.items.size) this.#sorted = [...this.items.keys()].sort();
    const start = this.#sorted.findIndex((key) => key > after);
    return start < 0 ? [] : this.#sorted.slice(start, start + PAGE);
  }
}
