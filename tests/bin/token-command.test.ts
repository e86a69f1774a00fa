import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../bin/token-command.ts';

const parse = (line: string) => parseCommand(line.split(' '));

describe('token command line', () => {
  test('creates readers for a year unless told otherwise', () => {
    const command = { kind: 'create', name: 'desk', scopes: ['read'], days: 365 };
    expect(parse('create --name desk')).toEqual({ command, table: null });
    expect(parse('create --name desk --scope write,read --expires 90d --rate 5 --table t')).toEqual({
      command: { ...command, scopes: ['read', 'write'], days: 90, rate: 5 },
      table: 't',
    });
  });

  test('lists and revokes', () => {
    expect(parse('list --table t')).toEqual({ command: { kind: 'list' }, table: 't' });
    expect(parse('revoke desk')).toEqual({ command: { kind: 'revoke', nameOrId: 'desk' }, table: null });
  });

  test.each([
    '',
    'creat --name desk',
    'create',
    'create desk',
    'create --name desk --scope admin',
    'create --name desk --scope read,',
    'create --name desk --expires 0d',
    'create --name desk --expires 1y',
    'create --name desk --rate 0',
    'create --name desk --rate fast',
    'create --name a/b',
    'create --name desk --color red',
    'revoke',
    'revoke a b',
    'list all',
  ])('refuses "%s" and says why', (line) => {
    expect(parse(line)).toEqual({ wrong: expect.stringMatching(/\w/) });
  });
});
