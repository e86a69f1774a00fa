import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../lib/configuration.ts';

describe('configuration', () => {
  it('needs no setting', () => {
    expect(parseConfiguration({})).toEqual({
      stackName: 'Depesche',
      auth: 'token',
      maxConcurrency: 10,
      backfillConcurrency: 2,
      textPolicy: 'full',
      throttleRate: 50,
      throttleBurst: 100,
      tokenRate: 25,
      streamConcurrency: 5,
      hotLists: '',
      logRetentionDays: 30,
      keepVersionsDays: 90,
      keepExportsDays: 90,
    });
  });

  it('takes numbers as text, which is what the command line delivers', () => {
    expect(parseConfiguration({ maxConcurrency: '25', logRetentionDays: '7' })).toMatchObject({
      maxConcurrency: 25,
      logRetentionDays: 7,
    });
  });

  it.each(['none', 'open', 'NONE', '', false, null])('has no access mode %j', (auth) => {
    expect(() => parseConfiguration({ auth })).toThrow('auth must be one of token, iam');
  });

  it('refuses a setting that does not exist and suggests the nearest', () => {
    expect(() => parseConfiguration({ maxConcurency: 3 })).toThrow(
      'maxConcurency is no setting; did you mean maxConcurrency?',
    );
    expect(() => parseConfiguration({ authentication: 'iam' })).toThrow('authentication is no setting');
  });

  it('leaves the context of CDK itself alone', () => {
    const context = { '@aws-cdk/core:anything': true, 'aws:cdk:bundling-stacks': [], 'cli-telemetry': false };
    expect(parseConfiguration(context)).toEqual(parseConfiguration({}));
  });

  it('names every fault at once', () => {
    const read = () => parseConfiguration({ auth: 'none', throttleRate: 0, colour: 'red' });
    expect(read).toThrow(/colour is no setting.*auth must be one of.*throttleRate must be at least 1/);
  });

  it.each([
    ['maxConcurrency', 1, 'must be at least 2'],
    ['maxConcurrency', '1e3', 'must be a whole number'],
    ['throttleBurst', 5001, 'must be at most 5000'],
    ['logRetentionDays', 31, 'must be one of 1, 3, 5, 7, 14, 30'],
    ['stackName', 'my_stack', 'must be a stack name'],
    ['discardData', 'true', 'must say why'],
    ['textPolicy', 'all', 'must be one of full, snippet, none'],
    ['baseUrl', 'http://api.example', 'must be an https address'],
    ['baseUrl', 'https://api.example/v1/', 'must be an https address'],
  ])('refuses %s=%j', (name, value, reason) => {
    expect(() => parseConfiguration({ [name]: value })).toThrow(`${name} ${reason}`);
  });

  it('takes origins, and no wildcard among them', () => {
    const { corsOrigins } = parseConfiguration({ corsOrigins: 'https://a.example, http://localhost:8080' });
    expect(corsOrigins).toEqual(['https://a.example', 'http://localhost:8080']);
    for (const wrong of ['*', '', 'https://a.example/', 'a.example', 'https://*.example']) {
      expect(() => parseConfiguration({ corsOrigins: wrong }), wrong).toThrow('must be origins');
    }
  });

  it('never lets an unknown access mode through, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (auth) => {
        fc.pre(auth !== undefined && auth !== 'token' && auth !== 'iam');
        expect(() => parseConfiguration({ auth })).toThrow('auth must be one of');
      }),
    );
  });
});
