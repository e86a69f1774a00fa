import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import { type Endpoints, readEndpoints } from '../../local/endpoints.ts';

interface ListPage<T> {
  readonly items: T[];
  readonly page: { readonly next: string | null };
}

const PROJECT = resolve(import.meta.dirname, '../..');

/** A start takes seconds, on a busy machine minutes. */
const START_WITHIN_MS = 300_000;

/** `npm start` as a user runs it, on free ports and with a data folder of its own. */
export class RunningStack {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'depesche-'));
  #process: ChildProcess | null = null;
  #endpoints: Endpoints | null = null;
  output = '';
  /** Variables of `npm start`, from its next start on. */
  environment: Readonly<Record<string, string>> = {};

  /** The id of the group that all its processes are in. */
  get processGroup(): number {
    if (!this.#process?.pid) throw new Error('not started');
    return this.#process.pid;
  }

  get endpoints(): Endpoints {
    if (!this.#endpoints) throw new Error('not started');
    return this.#endpoints;
  }

  /** Starts and waits until it says where everything is. */
  async start(...args: string[]): Promise<void> {
    this.output = '';
    const child = spawn('npm', ['start', '--', ...args], {
      cwd: PROJECT,
      env: {
        ...process.env,
        DEPESCHE_DATA: this.dataFolder,
        DEPESCHE_S3_PORT: '0',
        DEPESCHE_DYNAMODB_PORT: '0',
        DEPESCHE_API_PORT: '0',
        ...this.environment,
      },
      detached: true,
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (this.output += String(chunk)));
    await this.#until(() => this.output.includes('Ctrl-C stops'), 'no word of being ready');
    this.#endpoints = await readEndpoints(this.dataFolder);
  }

  /** Ctrl-C; resolves with the exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGINT');
  }

  /** Pulls the plug. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  remove(): void {
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  s3(): S3Client {
    const { s3, region, accessKeyId, secretAccessKey } = this.endpoints;
    return new S3Client({ endpoint: s3, region, credentials: { accessKeyId, secretAccessKey }, forcePathStyle: true });
  }

  /** GET under the API's base URL with the token that the stack made. */
  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const { api, token } = this.endpoints;
    return fetch(`${api}${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
  }

  /** Asks until the answer satisfies, or fails after a minute (or as long as said) with the last answer. */
  async getUntil<T>(
    path: string,
    schema: v.GenericSchema<unknown, T>,
    satisfied: (answer: T) => boolean,
    patienceMs = 60_000,
  ): Promise<T> {
    let last: unknown;
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(50)) {
      const response = await this.get(path);
      last = await response.json();
      const answer = v.safeParse(schema, last);
      if (answer.success && satisfied(answer.output)) return answer.output;
    }
    throw new Error(`${path} stayed at ${JSON.stringify(last).slice(0, 500)}`);
  }

  /** The items of all pages of a list. `path` has a query already. */
  async allItems<T>(path: string, schema: v.GenericSchema<unknown, ListPage<T>>): Promise<T[]> {
    const items: T[] = [];
    let next: string | null = '';
    while (next !== null) {
      const list: ListPage<T> = await this.getUntil(
        `${path}&cursor=${encodeURIComponent(next)}`.replace(/&cursor=$/, ''),
        schema,
        () => true,
      );
      items.push(...list.items);
      next = list.page.next;
    }
    return items;
  }

  async #until(condition: () => boolean, complaint: string): Promise<void> {
    for (const end = Date.now() + START_WITHIN_MS; !condition(); await sleep(20)) {
      if (this.#process?.exitCode !== null) throw new Error(`npm start ended:\n${this.output}`);
      if (Date.now() > end) throw new Error(`${complaint}:\n${this.output}`);
    }
  }

  /** Signals the whole process group, as a terminal does. */
  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#process;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = once(child, 'exit');
    process.kill(-child.pid, signal);
    await exited;
    return child.exitCode;
  }
}
