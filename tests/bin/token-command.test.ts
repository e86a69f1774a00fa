import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../bin/token-command.ts';

const parse = (line: string) => parseCommand(line.split(' '), { DEPESCHE_DATA: '/data' });
const LOCAL = { kind: 'local', dataFolder: '/data' };

describe('token command line', () => {
  test('creates readers for a year unless told otherwise', () => {
    const command = { kind: 'create', name: 'desk', scopes: ['read'], days: 365 };
    expect(parse('create --name desk')).toEqual({ command, target: LOCAL });
    expect(parse('create --name desk --scope write,read --expires 90d --rate 5 --target aws')).toEqual({
      command: { ...command, scopes: ['read', 'write'], days: 90, rate: 5 },
      target: { kind: 'aws', stackName: 'Depesche' },
    });
  });

  test('lists and revokes', () => {
    const target = { kind: 'aws', stackName: 'Trial' };
    expect(parse('list --target aws --stack Trial')).toEqual({ command: { kind: 'list' }, target });
    expect(parse('revoke desk')).toEqual({ command: { kind: 'revoke', nameOrId: 'desk' }, target: LOCAL });
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
    'list --target there',
    'list --stack Trial',
    'revoke',
    'revoke a b',
    'list all',
  ])('refuses "%s" and says why', (line) => {
    expect(parse(line)).toEqual({ wrong: expect.stringMatching(/\w/) });
  });
});
