import { HeavyError, oneAtATime } from '../../../functions/ingest/heavy.ts';
import { type IngestPorts, ingestObject } from '../../../functions/ingest/ingest-object.ts';
import { ObjectChangedError } from '../../../functions/ingest/split.ts';
import { ContentionError } from '../../../functions/store/converge.ts';
import { UnprocessedError } from '../../../functions/store/dynamodb-table.ts';
import { recount } from '../../../functions/store/recount.ts';
import { LeaseLostError } from '../../../functions/store/split-row.ts';
import type { Table } from '../../../functions/store/table.ts';
import type { MemoryWorld, Message } from '../memory-world.ts';
import { type Fault, faultyPorts, faultyTable, ServiceFault, type Step } from './faults.ts';
import type { Interleaver } from './interleaver.ts';
import type { Random } from './random.ts';
import { FeedReader } from './reader.ts';

/** An upload (or, where the content is null, a deletion) under a key. */
export interface Change {
  readonly key: string;
  readonly content: string | null;
}

/** Other ports for a worker of the message: how a protocol that lacks something is put to the test. */
export type Mutation = (ports: IngestPorts, world: MemoryWorld, message: Message) => IngestPorts;

export interface Setup {
  readonly world: MemoryWorld;
  /** Where rows are kept; the world's own table where not given. */
  readonly table?: Table;
  readonly random: Random;
  readonly interleaver: Interleaver;
  readonly mutate?: Mutation;
  /** Behind the newest changes by how much readers stay; the feed's own distance where not given. */
  readonly feedLag?: number;
}

/** Time limits of the stack's functions, and how long the queue waits before it delivers a message again. */
const INGEST_MS = 60_000;
const RECOUNT_MS = 60_000;
const FEED_MS = 29_000;
const VISIBILITY_MS = 360_000;

/** At the same time. */
const MOST_PROCESSES = 3;
/** Of all workers together; far more than any history has needed. */
const MOST_TURNS = 50_000;

/** A function at work; what ends it early (a crash, its time being up) ends it between two requests. */
interface Process {
  readonly deadline: number;
  /** What the queue delivers again if it ends early. */
  readonly messages: Set<Message>;
  alive: boolean;
}

/** A new one each time: a promise keeps all who wait for it. */
const never = (): Promise<never> => new Promise(() => {});
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Faults after which a message goes back to the queue. Anything else is a bug. */
const PASSING = [ServiceFault, UnprocessedError, ContentionError, LeaseLostError, ObjectChangedError, HeavyError];

/**
 * Lets users change objects while functions handle the messages, count days and serve the feed of changes, one request of
 * one of them after the other, in an order and with faults, crashes and delays drawn at random. Everything is over when it
 * resolves: no change to come, no message left. Throws on errors that are none of the faults.
 */
export class Simulation {
  readonly reader = new FeedReader();
  readonly #setup: Setup;
  readonly #processes = new Set<Process>();
  readonly #bugs: unknown[] = [];
  #kills: number;
  #faults: number;
  #counts: number;
  #reads: number;
  #twins: number;
  #reading = false;

  constructor(setup: Setup) {
    this.#setup = setup;
    const { random } = setup;
    this.#kills = random(4);
    this.#faults = random(5);
    this.#counts = random(3);
    this.#reads = random(4);
    this.#twins = random(3);
  }

  async run(changes: readonly Change[]): Promise<void> {
    const { world, random } = this.#setup;
    const pending = [...changes];
    const works = () => world.queue.length + this.#processes.size + world.later.length > 0;
    let turns = 0;
    while (pending.length > 0 || works()) {
      if (this.#processes.size > 0 && this.#setup.interleaver.waiting === 0) {
        // All wait for a table outside this process: time stands still.
        await settle();
        continue;
      }
      const dice = random(64);
      if (dice < 6 && pending.length > 0) this.#change(pending.shift());
      else if (dice < 8) this.#passTime();
      else if (dice === 8) this.#kill();
      else if (dice === 9) this.#count();
      else if (dice === 10) this.#read();
      else if (dice === 11) await world.later.shift()?.();
      else if (dice < 24 || this.#processes.size === 0) this.#deliver(pending.length === 0);
      else if (this.#setup.interleaver.waiting > 0) {
        if (++turns > MOST_TURNS) throw new Error('the workers come to no end');
        await this.#setup.interleaver.next();
      }
      await settle();
      if (this.#bugs.length > 0) throw this.#bugs[0];
    }
  }

  get #table(): Table {
    return this.#setup.table ?? this.#setup.world.table;
  }

  #change(change: Change | undefined): void {
    const { world, random } = this.#setup;
    if (change === undefined) return;
    world.now += 1000;
    const before = world.queue.length;
    if (change.content === null) world.remove(change.key);
    else world.upload(change.key, change.content);
    // S3 may send a notification twice.
    const sent = world.queue.slice(before);
    if (this.#twins > 0 && random(4) === 0) {
      this.#twins -= 1;
      for (const message of sent) world.queue.push({ ...message, id: `${message.id}'` });
    }
  }

  #passTime(): void {
    const { world, random } = this.#setup;
    world.now += random(8) === 0 ? 70_000 : random(5000);
  }

  #kill(): void {
    const { random } = this.#setup;
    const victim = [...this.#processes][random(this.#processes.size)];
    if (victim === undefined || this.#kills === 0) return;
    this.#kills -= 1;
    this.#end(victim);
  }

  #end(process: Process): void {
    const { world } = this.#setup;
    process.alive = false;
    this.#processes.delete(process);
    for (const message of process.messages) world.queue.push({ ...message, due: world.now + VISIBILITY_MS });
  }

  /** Starts a function on one message or two that are due; in a hurry the clock is put forward to where there is one. */
  #deliver(hurry: boolean): void {
    const { world, random } = this.#setup;
    if (this.#processes.size >= MOST_PROCESSES || world.queue.length === 0) return;
    if (hurry && this.#processes.size === 0)
      world.now = Math.max(world.now, Math.min(...world.queue.map(({ due }) => due)));
    const batch: Message[] = [];
    for (let most = 1 + random(2); most > 0; most--) {
      const due = world.queue.filter((message) => message.due <= world.now);
      const message = due[random(due.length)];
      if (message === undefined) break;
      world.queue.splice(world.queue.indexOf(message), 1);
      batch.push(message);
    }
    if (batch.length > 0) this.#work(batch);
  }

  #work(batch: readonly Message[]): void {
    const { world, random, mutate = (ports) => ports } = this.#setup;
    const process = this.#start(INGEST_MS, batch);
    const step = this.#step(process);
    const shared = { heavily: oneAtATime(), remaining: () => process.deadline - world.now };
    const works = batch.map(async (message) => {
      const ports = faultyPorts({ ...world.ports(message), table: this.#table, ...shared }, step, random);
      await ingestObject(mutate(ports, world, message), message);
      process.messages.delete(message);
    });
    this.#finish(process, works);
  }

  #count(): void {
    const { world, random } = this.#setup;
    if (this.#counts === 0) return;
    this.#counts -= 1;
    const process = this.#start(RECOUNT_MS);
    const table = faultyTable(this.#table, this.#step(process), random);
    const holder = `counter ${this.#counts}`;
    const remaining = () => process.deadline - world.now;
    this.#finish(process, [recount({ table, holder, now: () => world.now, remaining })]);
  }

  #read(): void {
    const { world, random, feedLag = 0 } = this.#setup;
    if (this.#reads === 0 || this.#reading) return;
    this.#reads -= 1;
    this.#reading = true;
    const process = this.#start(FEED_MS);
    const table = faultyTable(this.#table, this.#step(process), random);
    const reading = this.reader.read(table, world.now + feedLag).finally(() => {
      this.#reading = false;
    });
    this.#finish(process, [reading]);
  }

  #start(milliseconds: number, messages: Iterable<Message> = []): Process {
    const process = { deadline: this.#setup.world.now + milliseconds, messages: new Set(messages), alive: true };
    this.#processes.add(process);
    return process;
  }

  /** Messages that failed go back to the queue when all works of the process are done. */
  async #finish(process: Process, works: readonly Promise<unknown>[]): Promise<void> {
    for (const outcome of await Promise.allSettled(works)) {
      if (outcome.status === 'fulfilled') continue;
      if (!PASSING.some((kind) => outcome.reason instanceof kind)) this.#bugs.push(outcome.reason);
    }
    if (process.alive) this.#end(process);
  }

  #step(process: Process): Step {
    const { world, interleaver } = this.#setup;
    return async () => {
      await interleaver.turn();
      if (process.alive && world.now > process.deadline) this.#end(process);
      return process.alive ? this.#fault() : never();
    };
  }

  #fault(): Fault {
    const { random } = this.#setup;
    if (this.#faults === 0 || random(24) > 0) return 'none';
    this.#faults -= 1;
    return (['refused', 'answer lost', 'repeated'] as const)[random(3)] ?? 'none';
  }
}
