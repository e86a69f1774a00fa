import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as v from 'valibot';

const PROJECT = resolve(import.meta.dirname, '../..');
/** What the CDK app needs of the project. */
const COPIED = [
  'bin',
  'lib',
  'functions',
  'docs',
  'tests/deploy/app.ts',
  'cdk.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const run = promisify(execFile);

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

const Failure = v.object({ code: v.number(), stdout: v.string(), stderr: v.string() });

/**
 * MiniStack (PyPI, MIT) in a process of its own: CloudFormation, S3, SQS, Lambda, DynamoDB and API Gateway on one port of the
 * loopback interface. It runs each function's bundle by the Node that comes first on the path, which is that of the npm scripts.
 */
export class Emulator {
  readonly #executable: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'depesche-deploy-'));
  #project = PROJECT;
  #process: ChildProcess | null = null;
  #endpoint = '';
  log = '';
  /** Whether the app has something that cannot be deployed. */
  failing = false;

  constructor(executable: string) {
    this.#executable = executable;
  }

  /** Where clients reach every service. */
  get endpoint(): string {
    return this.#endpoint;
  }

  /** The environment in which AWS clients, the CDK's included, talk to the emulator and to nothing else. */
  get environment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL: this.#endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
      CDK_DISABLE_CLI_TELEMETRY: 'true',
      ...(this.failing && { FAILING_UPDATE: 'true' }),
    };
  }

  async start(): Promise<void> {
    const port = await freePort();
    this.#endpoint = `http://127.0.0.1:${port}`;
    const child = spawn(this.#executable, [], {
      env: {
        ...process.env,
        ...this.environment,
        GATEWAY_PORT: `${port}`,
        BIND_HOST: '127.0.0.1',
        // An address instead of a name makes S3 clients put the bucket into the path: names of buckets need not resolve.
        MINISTACK_HOST: '127.0.0.1',
        IOT_MTLS_ENABLED: '0',
      },
      cwd: this.#folder,
      detached: true,
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (this.log += String(chunk)));
    for (const end = Date.now() + 60_000; !this.log.includes('Ready'); await sleep(50)) {
      if (child.exitCode !== null || Date.now() > end) throw new Error(`the emulator did not start:\n${this.log}`);
    }
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (child?.pid && child.exitCode === null) {
      const exited = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await exited;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /**
   * From now on the project is a copy with another line at the end of a file, as after a change of code. Once for each emulator.
   */
  changeCode(file: string, line: string): void {
    this.#project = join(this.#folder, 'project');
    for (const name of COPIED) cpSync(join(PROJECT, name), join(this.#project, name), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(this.#project, 'node_modules'));
    appendFileSync(join(this.#project, file), `${line}\n`);
  }

  /** Runs a command in the project's folder, with the emulator as its AWS. */
  async run(command: string, ...args: string[]): Promise<Outcome> {
    const options = { cwd: this.#project, env: { ...process.env, ...this.environment }, maxBuffer: 1 << 26 };
    try {
      const { stdout, stderr } = await run(command, args, options);
      return { code: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = v.parse(Failure, error);
      return { code, output: stdout + stderr };
    }
  }

  /** Status of the stack, and the physical ids of its resources by logical id, as CloudFormation tells them. */
  async stack(name: string): Promise<{ status: string | null; resources: ReadonlyMap<string, string> }> {
    const ask = async (action: string) => {
      const body = new URLSearchParams({ Action: action, Version: '2010-05-15', StackName: name });
      const authorization =
        'AWS4-HMAC-SHA256 Credential=test/20250101/eu-central-1/cloudformation/aws4_request, SignedHeaders=host, Signature=0';
      return (await fetch(this.#endpoint, { method: 'POST', body, headers: { authorization } })).text();
    };
    const described = await ask('DescribeStackResources');
    const resources = [...described.matchAll(/<member>(.*?)<\/member>/gs)].map(([, member = '']): [string, string] => [
      field(member, 'LogicalResourceId'),
      field(member, 'PhysicalResourceId'),
    ]);
    return { status: field(await ask('DescribeStacks'), 'StackStatus') || null, resources: new Map(resources) };
  }

  cdk(...args: string[]): Promise<Outcome> {
    return this.run('cdk', ...args, '--app', 'node tests/deploy/app.ts', '--output', join(this.#folder, 'cdk.out'));
  }

  /** Deploys the stack; returns its outputs by name. */
  async deploy(...args: string[]): Promise<Record<string, string>> {
    const file = join(this.#folder, 'outputs.json');
    const { code, output } = await this.cdk(
      'deploy',
      ...['--require-approval', 'never', '--outputs-file', file, ...args],
    );
    if (code !== 0) throw new Error(output);
    const outputs = v.parse(Outputs, JSON.parse(readFileSync(file, 'utf8')));
    return Object.values(outputs)[0] ?? {};
  }
}

const Outputs = v.record(v.string(), v.record(v.string(), v.string()));

const field = (xml: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  server.close();
  await once(server, 'close');
  return port;
}
