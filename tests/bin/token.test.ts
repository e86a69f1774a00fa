import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findToken } from '../../functions/store/tokens.ts';
import { startDynalite } from '../store/dynalite.ts';

/** What the stack of "npm start" has besides its table. */
const UNUSED = { s3: '', bucket: '', api: '', token: '', queue: '', outputs: {} };

const COMMAND = join(import.meta.dirname, '../../bin/token.ts');

let folder: string;
let stack: Awaited<ReturnType<typeof startDynalite>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-token-'));
  stack = await startDynalite();
  await writeFile(join(folder, 'endpoints.json'), JSON.stringify({ ...UNUSED, ...stack.endpoint }));
});
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true });
});

/** Runs the command as npm does; a failure has its exit code. */
async function token(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DEPESCHE_DATA: folder };
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [COMMAND, ...args], { env })) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error) {
      return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
    }
    throw error;
  }
}

test('a token is made, shown once, listed and revoked', async () => {
  const created = await token('create', '--name', 'desk', '--expires', '90d');
  expect(created).toMatchObject({ code: 0, stdout: expect.stringMatching(/^dp_[\w-]{43}\n$/) });
  const secret = created.stdout.trim();
  const now = Date.now() / 1000;
  expect(await findToken(stack.table, secret, now)).toMatchObject({ name: 'desk', scopes: ['read'] });
  expect(await findToken(stack.table, secret, now + 91 * 86_400)).toBeNull();

  expect(await token('create', '--name', 'desk')).toMatchObject({ code: 1, stdout: '' });
  const listed = await token('list');
  expect(listed.stdout).toContain('desk');
  expect(listed.stdout).not.toContain(secret);

  expect(await token('revoke', 'desk')).toMatchObject({ code: 0, stdout: expect.stringContaining('desk') });
  expect(await findToken(stack.table, secret, now)).toBeNull();
  expect(await token('revoke', 'desk')).toMatchObject({ code: 1 });
});

test('what cannot be understood is told with the usage', async () => {
  expect(await token('creat')).toMatchObject({ code: 2, stderr: expect.stringContaining('npm run token -- create') });
});
