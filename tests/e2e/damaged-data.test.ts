import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ArticleList } from './answers.ts';
import { RunningStack } from './running-stack.ts';

const stack = new RunningStack();
afterAll(async () => {
  await stack.stop();
  stack.remove();
});

test('a damaged data folder ends the start with words that help; --fresh moves it aside and starts', async () => {
  await stack.start();
  await stack.stop();
  const index = join(stack.dataFolder, 's3', 's3.sqlite');
  writeFileSync(index, 'This is no database.');

  await expect(stack.start()).rejects.toThrow('npm start ended');
  expect(stack.output).toContain(`${index} is damaged`);
  expect(stack.output).toContain('npm start -- --fresh');
  expect(stack.output).not.toMatch(/^\s+at /m);
  expect(readFileSync(index, 'utf8')).toBe('This is no database.');

  await stack.start('--fresh');
  const { items } = await stack.getUntil('/articles', ArticleList, () => true);
  expect(items).toEqual([]);
  const aside = join(stack.dataFolder, 'set-aside');
  const [moment = ''] = readdirSync(aside);
  expect(readFileSync(join(aside, moment, 's3', 's3.sqlite'), 'utf8')).toBe('This is no database.');
  expect(existsSync(join(aside, moment, 'dynamodb', 'CURRENT'))).toBe(true);
});
