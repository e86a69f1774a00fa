import { Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { depesche } from './synthesis.ts';

afterEach(() => vi.restoreAllMocks());

// A whole synthesis with CloudFormation's own validation takes seconds.
vi.setConfig({ testTimeout: 120_000 });

describe.each(['token', 'iam'])('cdk-nag with auth=%s', (auth) => {
  it('lets the app pass', () => {
    expect(() => depesche({ auth }).synth()).not.toThrow();
  });

  it('fails the synthesis for a finding that is not acknowledged', () => {
    const app = depesche({ auth });
    new Bucket(app.stack, 'Careless');
    expect(() => app.synth()).toThrow('AwsSolutions-S10');
  });

  it('finds nothing that is acknowledged without need or without a reason', () => {
    const acknowledge = vi.spyOn(Validations.prototype, 'acknowledge').mockReturnValue(undefined);
    const app = depesche({ auth });
    const found = new AwsSolutionsChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName);
    const acknowledged = acknowledge.mock.calls.flat();
    expect(new Set(found)).toEqual(new Set(acknowledged.map(({ id }) => id)));
    for (const { id, reason } of acknowledged) expect(reason.length, id).toBeGreaterThan(40);
  });
});
