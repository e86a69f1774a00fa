import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { template } from './synthesis.ts';

/** Every method as `<verb> <path> <authorization>`. */
function methods(deployed: Template): string[] {
  const resources = deployed.findResources('AWS::ApiGateway::Resource');
  return Object.values(deployed.findResources('AWS::ApiGateway::Method'))
    .map(({ Properties }) => {
      const { PathPart } = resources[Properties.ResourceId.Ref]?.Properties ?? { PathPart: '' };
      return `${Properties.HttpMethod} /${PathPart} ${Properties.AuthorizationType}`;
    })
    .sort();
}

function gatewayResponses(deployed: Template) {
  return Object.values(deployed.findResources('AWS::ApiGateway::GatewayResponse')).map(({ Properties }) => Properties);
}

describe('access', () => {
  const deployed = template();

  it('needs a token for everything but the health', () => {
    expect(methods(deployed)).toEqual(['ANY /{proxy+} CUSTOM', 'GET /health NONE']);
    deployed.hasResourceProperties('AWS::ApiGateway::Method', {
      HttpMethod: 'ANY',
      AuthorizerId: { Ref: Object.keys(deployed.findResources('AWS::ApiGateway::Authorizer'))[0] },
    });
  });

  it('needs a signature for everything but the health with auth=iam, and has no authorizer then', () => {
    const signed = template({ auth: 'iam' });
    expect(methods(signed)).toEqual(['ANY /{proxy+} AWS_IAM', 'GET /health NONE']);
    signed.resourceCountIs('AWS::ApiGateway::Authorizer', 0);
    signed.resourceCountIs('AWS::Lambda::Function', 3);
  });

  it('asks the authorizer every time, so that a revoked token is refused at once', () => {
    deployed.hasResourceProperties('AWS::ApiGateway::Authorizer', {
      Type: 'TOKEN',
      IdentitySource: 'method.request.header.Authorization',
      AuthorizerResultTtlInSeconds: 0,
    });
  });

  it('refuses what cannot be a token without asking the authorizer', () => {
    const [authorizer] = Object.values(deployed.findResources('AWS::ApiGateway::Authorizer'));
    const expression = new RegExp(authorizer?.Properties.IdentityValidationExpression);
    const secret = `dp_${'aZ09_-x'.repeat(7).slice(0, 43)}`;
    expect(`Bearer ${secret}`).toMatch(expression);
    for (const refused of [secret, `Basic ${secret}`, `Bearer ${secret}x`, 'Bearer dp_', `Bearer ${secret} `]) {
      expect(refused).not.toMatch(expression);
    }
  });
});

describe('gateway', () => {
  const deployed = template();

  it('is regional, throttled as configured, logged and traced', () => {
    const throttled = template({ throttleRate: 5, throttleBurst: 8 });
    throttled.hasResourceProperties('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: ['REGIONAL'] } });
    throttled.hasResourceProperties('AWS::ApiGateway::Stage', {
      StageName: 'v1',
      TracingEnabled: true,
      MethodSettings: [
        {
          HttpMethod: '*',
          ResourcePath: '/*',
          ThrottlingRateLimit: 5,
          ThrottlingBurstLimit: 8,
          LoggingLevel: 'ERROR',
          DataTraceEnabled: false,
          MetricsEnabled: true,
        },
      ],
    });
  });

  it('logs no query string and no credentials', () => {
    const [stage] = Object.values(deployed.findResources('AWS::ApiGateway::Stage'));
    const format: string = stage?.Properties.AccessLogSetting.Format;
    expect(JSON.parse(format)).toMatchObject({ path: '$context.path', status: '$context.status' });
    expect(format).not.toMatch(/querystring|header|accessKey|apiKey/i);
  });

  it('brings the role by which API Gateway logs, which a fresh account does not have', () => {
    const [account] = Object.keys(deployed.findResources('AWS::ApiGateway::Account'));
    const [stage] = Object.values(deployed.findResources('AWS::ApiGateway::Stage'));
    expect(stage?.DependsOn).toContain(account);
  });

  it.each(['token', 'iam'])('answers its own errors as problem details (auth=%s)', (auth) => {
    const responses = gatewayResponses(template({ auth }));
    expect(responses.length).toBeGreaterThan(10);
    for (const { ResponseType, StatusCode, ResponseParameters, ResponseTemplates } of responses) {
      const body = JSON.parse(ResponseTemplates['application/json']);
      expect(ResponseParameters['gatewayresponse.header.Content-Type'], ResponseType).toBe(
        "'application/problem+json'",
      );
      expect(body.type, ResponseType).toMatch(/^urn:depesche:problem:[a-z-]+$/);
      expect(body.title, ResponseType).not.toBe('');
      expect(body.status?.toString(), ResponseType).toBe(StatusCode);
    }
    expect(responses.map(({ ResponseType }) => ResponseType)).toEqual(
      expect.arrayContaining(['DEFAULT_4XX', 'DEFAULT_5XX']),
    );
  });

  it('says how to authenticate and when to come back', () => {
    deployed.hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
      ResponseType: 'UNAUTHORIZED',
      StatusCode: '401',
      ResponseParameters: { 'gatewayresponse.header.WWW-Authenticate': "'Bearer'" },
    });
    deployed.hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
      ResponseType: 'THROTTLED',
      StatusCode: '429',
      ResponseParameters: { 'gatewayresponse.header.Retry-After': "'1'" },
    });
  });
});
