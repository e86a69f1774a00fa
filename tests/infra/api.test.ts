import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { template } from './synthesis.ts';

/** Every method as `<verb> <path> <authorization>`. */
function methods(deployed: Template): string[] {
  const resources = deployed.findResources('AWS::ApiGateway::Resource');
  const pathOf = (id: string | undefined): string => {
    const { PathPart, ParentId } = resources[id ?? '']?.Properties ?? {};
    return PathPart === undefined ? '' : `${pathOf(ParentId.Ref)}/${PathPart}`;
  };
  return Object.values(deployed.findResources('AWS::ApiGateway::Method'))
    .map(({ Properties }) => {
      return `${Properties.HttpMethod} ${pathOf(Properties.ResourceId.Ref)} ${Properties.AuthorizationType}`;
    })
    .sort();
}

const OPEN = ['GET /docs NONE', 'GET /health NONE', 'GET /llms.txt NONE', 'GET /openapi.json NONE'];

/** All methods where everything else is authorized so. */
const methodsWith = (authorization: string): string[] =>
  [
    'ANY /articles',
    'ANY /articles/{id}',
    'ANY /events',
    'ANY /events/stream',
    'ANY /exports',
    'ANY /exports/{name}',
    'ANY /preview',
    'ANY /uploads',
    'ANY /{proxy+}',
    'DELETE /articles/{id}',
    'POST /articles',
    'POST /preview',
    'POST /uploads',
  ]
    .map((method) => `${method} ${authorization}`)
    .concat(OPEN)
    .sort();

function gatewayResponses(deployed: Template) {
  return Object.values(deployed.findResources('AWS::ApiGateway::GatewayResponse')).map(({ Properties }) => Properties);
}

describe('access', () => {
  const deployed = template();

  it('needs a token for everything but the health and the reference', () => {
    expect(methods(deployed)).toEqual(methodsWith('CUSTOM'));
    deployed.hasResourceProperties('AWS::ApiGateway::Method', {
      HttpMethod: 'ANY',
      AuthorizerId: { Ref: Object.keys(deployed.findResources('AWS::ApiGateway::Authorizer'))[0] },
    });
  });

  it('needs a signature for everything else with auth=iam, and has no authorizer then', () => {
    const signed = template({ auth: 'iam' });
    expect(methods(signed)).toEqual(methodsWith('AWS_IAM'));
    signed.resourceCountIs('AWS::ApiGateway::Authorizer', 0);
    signed.resourceCountIs('AWS::Lambda::Function', 10);
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

describe('pages of other origins', () => {
  it('may not even ask unless they are configured', () => {
    expect(methods(template()).filter((method) => method.startsWith('OPTIONS'))).toEqual([]);
  });

  it('get an answer to a preflight, which has no credentials, and can read the gateway’s own errors', () => {
    const deployed = template({ corsOrigins: 'https://desk.example' });
    expect(methods(deployed).filter((method) => method.startsWith('OPTIONS'))).toHaveLength(9);
    for (const { ResponseParameters } of gatewayResponses(deployed)) {
      expect(ResponseParameters['gatewayresponse.header.Access-Control-Allow-Origin']).toBe("'https://desk.example'");
    }
    const several = gatewayResponses(template({ corsOrigins: 'https://a.example,https://b.example' }));
    expect(JSON.stringify(several)).not.toContain('Access-Control');
  });

  it('are told to the functions', () => {
    const settings = {
      corsOrigins: 'https://a.example, https://b.example',
      baseUrl: 'https://api.example/v1',
      textPolicy: 'none',
    };
    template(settings).hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: {
          CORS_ORIGINS: 'https://a.example https://b.example',
          BASE_URL: 'https://api.example/v1',
          TEXT_POLICY: 'none',
        },
      },
    });
  });
});

describe('streams', () => {
  const deployed = template();

  it('pass the gateway while they are made, for as long as API Gateway and Lambda allow, and nothing else does', () => {
    const integrations = Object.values(deployed.findResources('AWS::ApiGateway::Method')).map(
      ({ Properties }) => Properties.Integration,
    );
    const streams = integrations.filter(({ ResponseTransferMode }) => ResponseTransferMode === 'STREAM');
    expect(streams).toMatchObject([{ Type: 'AWS_PROXY', TimeoutInMillis: 900_000 }]);
    expect(JSON.stringify(streams[0]?.Uri)).toMatch(/2021-11-15.*ApiStreamFunction.*response-streaming-invocations/);
    expect(integrations.filter((it) => it.ResponseTransferMode === undefined)).toHaveLength(integrations.length - 1);
  });

  it('are made by a function that may run as long', () => {
    deployed.hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Answers with all events of a query in a stream.',
      Timeout: 900,
    });
  });

  it('know how many there may be at once', () => {
    template({ streamConcurrency: 3 }).hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Answers with all events of a query in a stream.',
      Environment: { Variables: { STREAM_CONCURRENCY: '3' } },
    });
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

  it('counts the requests of each token against the configured rate', () => {
    const [limited] = Object.values(
      template({ tokenRate: 7 }).findResources('AWS::Lambda::Function', {
        Properties: { Environment: { Variables: { TOKEN_RATE: '7' } } },
      }),
    );
    expect(limited?.Properties.Description).toContain('asks too often');
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

  it.each(['token', 'iam'])('guards its own errors as the functions guard their answers (auth=%s)', (auth) => {
    for (const { ResponseType, ResponseParameters } of gatewayResponses(template({ auth }))) {
      const header = (name: string) => ResponseParameters[`gatewayresponse.header.${name}`];
      expect(header('X-Content-Type-Options'), ResponseType).toBe("'nosniff'");
      expect(header('Referrer-Policy'), ResponseType).toBe("'no-referrer'");
      expect(header('Strict-Transport-Security'), ResponseType).toMatch(/^'max-age=\d{8}'$/);
      expect(header('Cache-Control'), ResponseType).toBe("'no-store'");
      expect(header('Content-Security-Policy'), ResponseType).toBe("'sandbox'");
      expect(header('X-Frame-Options'), ResponseType).toBe("'DENY'");
      // A static value of a mapping is what stands between two quotes.
      for (const value of Object.values(ResponseParameters)) expect(value).toMatch(/^('[^']*'|context\.\w+)$/);
    }
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
