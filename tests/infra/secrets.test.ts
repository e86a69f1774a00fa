import { describe, expect, it } from 'vitest';
import { template } from './synthesis.ts';

/** Every variable of a function's environment, and what it holds. One that is not here is one that nobody has looked at. */
const VARIABLES: Readonly<Record<string, string>> = {
  BASE_URL: 'an address',
  BUCKET_NAME: 'a name',
  CORS_ORIGINS: 'addresses',
  EXPORTS_BUCKET_NAME: 'a name',
  HOT_LISTS: 'a setting',
  ITEMS_BUCKET_NAME: 'a name',
  KEEP_EXPORTS_DAYS: 'a number',
  METRICS_SERVICE: 'a name',
  NODE_OPTIONS: 'a setting',
  QUEUE_URL: 'an address',
  RETRY_QUEUE_URL: 'an address',
  SIGNER_RATE: 'a number',
  STREAM_CONCURRENCY: 'a number',
  TABLE_NAME: 'a name',
  TEXT_POLICY: 'a setting',
  TOKEN_RATE: 'a number',
};

/** Everything that the access log holds of a request; no query string, no header, no body. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  principal: '$context.authorizer.principalId',
  caller: '$context.identity.userArn',
  ip: '$context.identity.sourceIp',
  error: '$context.error.responseType',
};

/** Shapes of secrets: tokens of ours, keys of AWS, keys in PEM, and references that CloudFormation would resolve to one. */
const SECRETS = /dp_[\w-]{43}|A(?:KI|SI)A[A-Z0-9]{16}|PRIVATE KEY|\{\{resolve:|secretsmanager|NoEcho/i;

describe.each(['token', 'iam'])('with auth=%s', (auth) => {
  const deployed = template({ auth });

  it('no function has a variable that nobody has looked at', () => {
    for (const [id, { Properties }] of Object.entries(deployed.findResources('AWS::Lambda::Function'))) {
      const names = Object.keys(Properties.Environment?.Variables ?? {});
      expect(
        names.filter((name) => VARIABLES[name] === undefined),
        id,
      ).toEqual([]);
    }
  });

  it('the template has no secret, nor a place to put one', () => {
    expect(JSON.stringify(deployed.toJSON())).not.toMatch(SECRETS);
    expect(Object.keys(deployed.toJSON().Parameters ?? {})).toEqual(['BootstrapVersion']);
  });

  it('the outputs are names and addresses', () => {
    for (const { Value } of Object.values(deployed.findOutputs('*'))) {
      expect(JSON.stringify(Value)).toMatch(/^\{"(Ref|Fn::Join|Fn::GetAtt)":/);
    }
  });

  it('the access log holds what is listed, and the gateway logs no bodies', () => {
    const [stage] = Object.values(deployed.findResources('AWS::ApiGateway::Stage'));
    expect(JSON.parse(stage?.Properties.AccessLogSetting.Format)).toEqual(ACCESS_LOG);
    expect(stage?.Properties.MethodSettings.map((it: { DataTraceEnabled: boolean }) => it.DataTraceEnabled)).toEqual([
      false,
    ]);
  });
});

it('the shapes of secrets are those of secrets', () => {
  for (const secret of [`dp_${'aZ09_-x'.repeat(7).slice(0, 43)}`, 'AKIAIOSFODNN7EXAMPLE', '{{resolve:ssm:x}}']) {
    expect(`"${secret}"`).toMatch(SECRETS);
  }
});
