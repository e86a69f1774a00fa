import { describe, expect, test } from 'vitest';
import { ConfigurationError, localArguments, localConfiguration } from '../../local/configuration.ts';

describe('the arguments of npm start', () => {
  test('are settings of the stack, as often as wanted, and --reset', () => {
    expect(localArguments([])).toEqual({ reset: false, fresh: false, salvage: false, context: {} });
    expect(localArguments(['--fresh'])).toMatchObject({ fresh: true });
    expect(localArguments(['--salvage'])).toMatchObject({ salvage: true });
    expect(localArguments(['-c', 'auth=iam', '--reset', '--context', 'stackName=A=B'])).toEqual({
      reset: true,
      fresh: false,
      salvage: false,
      context: { auth: 'iam', stackName: 'A=B' },
    });
  });

  test.each([[['--restet']], [['-c', 'auth']], [['-c', '=iam']], [['-c']], [['more']]])('refuse %j', (args) => {
    expect(() => localArguments(args)).toThrow(ConfigurationError);
  });
});

describe('the environment of npm start', () => {
  test('names every wrong variable', () => {
    const wrong = { DEPESCHE_S3_PORT: 'x', DEPESCHE_CONCURRENCY: '0' };
    expect(() => localConfiguration(wrong)).toThrow(/DEPESCHE_S3_PORT.*\n.*DEPESCHE_CONCURRENCY/);
  });
});
