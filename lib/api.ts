import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  AuthorizationType,
  EndpointType,
  type IResource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  type MethodOptions,
  ResponseTransferMode,
  ResponseType,
  RestApi,
  TokenAuthorizer,
} from 'aws-cdk-lib/aws-apigateway';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { GATEWAY_HEADERS } from '../functions/http/protective-headers.ts';
import { RATE_PREFIX } from '../functions/store/request-rate.ts';
import { apiFunctions, STREAM_TIMEOUT } from './api-functions.ts';
import type { Configuration } from './configuration.ts';
import { allow, DepescheFunction } from './depesche-function.ts';
import { type GatewayProblem, gatewayProblems } from './gateway-problems.ts';
import { onlyRows, rowsBelow } from './secret-rows.ts';
import type { Storage } from './storage.ts';

const STAGE = 'v1';

/** `Bearer ` and a token: anything else is refused by the gateway without starting the authorizer. */
const BEARER_TOKEN = '^[Bb]earer dp_[A-Za-z0-9_-]{43}$';

/** Paths that anybody may read: none tells anything of what is stored. */
const OPEN_PATHS = {
  health: 'Load balancers and monitors ask for the health without credentials. The answer tells nothing.',
  'openapi.json': 'The description of the API is the same for every deployment, and public with its source.',
  docs: 'The reference page is the same for every deployment, and public with its source.',
  'llms.txt': 'The reference in short is the same for every deployment, and public with its source.',
};

/** The API. Every route needs a token or a signature, except those that tell nothing of what is stored. */
export class Api extends Construct {
  readonly rest: RestApi;
  /** Without a slash at the end: `${url}/events`. */
  readonly url: string;
  readonly query: DepescheFunction;
  readonly stream: DepescheFunction;

  constructor(scope: Construct, id: string, storage: Storage, configuration: Configuration) {
    super(scope, id);
    const { query, stream, intake, preview, download } = apiFunctions(this, storage, configuration);
    this.query = query;
    this.stream = stream;
    this.rest = this.gateway(configuration);
    const { region, urlSuffix } = Stack.of(this);
    this.url = `https://${this.rest.restApiId}.execute-api.${region}.${urlSuffix}/${STAGE}`;

    const access = configuration.auth === 'iam' ? signature : this.token(storage, configuration);
    const { root } = this.rest;
    const queries = integrationOf(query);
    const articles = root.addResource('articles');
    const exported = root.addResource('exports');
    const events = root.addResource('events');
    const services: Service[] = [
      { resource: root.addResource('{proxy+}') },
      { resource: events },
      { resource: events.addResource('stream'), method: 'ANY', by: stream, streams: true },
      { resource: articles, method: 'POST', by: intake },
      { resource: articles.addResource('{id}'), method: 'DELETE', by: intake },
      { resource: root.addResource('uploads'), method: 'POST', by: intake },
      { resource: root.addResource('preview'), method: 'POST', by: preview },
      { resource: exported, method: 'ANY', by: download },
      { resource: exported.addResource('{name}'), method: 'ANY', by: download },
    ];
    for (const { resource, method, by = query, streams } of services) {
      if (method !== undefined) resource.addMethod(method, integrationOf(by, streams), access);
      // The query function answers whatever else is asked, if only with 405.
      if (method !== 'ANY') resource.addMethod('ANY', queries, access);
      if (configuration.corsOrigins !== undefined) this.open(resource, 'OPTIONS', queries, PREFLIGHTS);
    }
    for (const [path, reason] of Object.entries(OPEN_PATHS)) this.open(root.addResource(path), 'GET', queries, reason);
    for (const [type, problem] of Object.entries(gatewayProblems(configuration.auth))) {
      this.respond(type, configuration, problem);
    }
    for (const type of ['DEFAULT_4XX', 'DEFAULT_5XX']) this.respond(type, configuration);
  }

  private open(resource: IResource, method: string, integration: LambdaIntegration, reason: string): void {
    Validations.of(resource.addMethod(method, integration, open)).acknowledge({ id: 'AwsSolutions-APIG4', reason });
  }

  private gateway({ logRetentionDays, throttleRate, throttleBurst }: Configuration): RestApi {
    const logs = { retention: logRetentionDays, removalPolicy: RemovalPolicy.DESTROY };
    const rest = new RestApi(this, 'Gateway', {
      description: 'Depesche: event records of news articles',
      endpointTypes: [EndpointType.REGIONAL],
      // Compressed answers are bytes, and so then is every body.
      binaryMediaTypes: ['*/*'],
      // API Gateway logs by a role of the whole account, which a fresh account does not have.
      cloudWatchRole: true,
      cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
      deployOptions: {
        stageName: STAGE,
        throttlingRateLimit: throttleRate,
        throttlingBurstLimit: throttleBurst,
        metricsEnabled: true,
        tracingEnabled: true,
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        accessLogDestination: new LogGroupLogDestination(new LogGroup(this, 'AccessLogs', logs)),
        accessLogFormat: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    // The stack's own output ApiUrl says the same.
    rest.node.tryRemoveChild('Endpoint');
    // API Gateway would make this group itself and keep it for ever.
    const logGroupName = `API-Gateway-Execution-Logs_${rest.restApiId}/${STAGE}`;
    rest.deploymentStage.node.addDependency(new LogGroup(this, 'ExecutionLogs', { logGroupName, ...logs }));

    Validations.of(rest).acknowledge(
      {
        id: 'AwsSolutions-APIG2',
        reason: 'The function validates every parameter and names the wrong one with a suggestion; the gateway cannot.',
      },
      {
        id: 'AwsSolutions-APIG3',
        reason:
          'No route answers without a token or a signature, and the stage is throttled. A web ACL is the operator’s choice.',
      },
      {
        id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
        reason:
          'The policy that API Gateway documents for its logging role; the role is the account’s, not this stack’s.',
      },
      {
        id: 'AwsSolutions-COG4',
        reason: 'Callers are programs with tokens or AWS identities, not the users of a Cognito pool.',
      },
    );
    return rest;
  }

  private token({ table }: Storage, { logRetentionDays, tokenRate }: Configuration): MethodOptions {
    const authorizer = new DepescheFunction(this, 'Authorizer', {
      entry: 'authorizer.ts',
      description: 'Says whether a bearer token is valid, what it may do, and whether it asks too often.',
      timeout: Duration.seconds(5),
      memorySize: 256,
      environment: { TABLE_NAME: table.tableName, TOKEN_RATE: `${tokenRate}` },
      permissions: [
        allow(['dynamodb:GetItem'], [table.tableArn], onlyRows('TOKEN')),
        allow(['dynamodb:UpdateItem'], [table.tableArn], rowsBelow(RATE_PREFIX)),
      ],
      logRetentionDays,
    });
    return {
      authorizationType: AuthorizationType.CUSTOM,
      authorizer: new TokenAuthorizer(this, 'Token', {
        handler: authorizer.lambda,
        validationRegex: BEARER_TOKEN,
        // Not cached, so that a revoked token is refused at once.
        resultsCacheTtl: Duration.seconds(0),
      }),
    };
  }

  /** Makes the gateway's own errors problem details (RFC 9457) like the function's; without `problem`, whatever is left. */
  private respond(responseType: string, { corsOrigins = [] }: Configuration, problem?: GatewayProblem): void {
    const { headers, type, ...known } = problem ?? { type: 'gateway', title: 'Refused by the gateway' };
    const body = { type: `urn:depesche:problem:${type}`, ...known, instance: '$context.requestId' };
    const [origin, ...more] = corsOrigins;
    const sent = {
      'Content-Type': 'application/problem+json',
      'X-Request-Id': 'context.requestId',
      ...GATEWAY_HEADERS,
      ...headers,
      // The gateway cannot choose among several origins; pages of these cannot read its own errors.
      ...(origin !== undefined && more.length === 0 && { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' }),
    };
    this.rest.addGatewayResponse(responseType, {
      type: ResponseType.of(responseType),
      ...(problem && { statusCode: `${problem.status}` }),
      responseHeaders: Object.fromEntries(
        Object.entries(sent).map(([name, value]) => [name, value.startsWith('context.') ? value : `'${value}'`]),
      ),
      templates: { 'application/json': JSON.stringify(body) },
    });
  }
}

const PREFLIGHTS =
  'Browsers send no credentials with a preflight (Fetch standard). The answer says which methods a path has, and no more.';

/** What answers at a resource: a function for one method or for all, the query function for the others. */
interface Service {
  readonly resource: IResource;
  readonly method?: string;
  readonly by?: DepescheFunction;
  /** The answer is sent while it is made, for as long as it takes. */
  readonly streams?: boolean;
}

/** One permission for the whole API, not one for each method. */
const integrationOf = ({ lambda }: DepescheFunction, streams = false) =>
  new LambdaIntegration(lambda, {
    scopePermissionToMethod: false,
    ...(streams && { responseTransferMode: ResponseTransferMode.STREAM, timeout: STREAM_TIMEOUT }),
  });

const signature: MethodOptions = { authorizationType: AuthorizationType.IAM };

const open: MethodOptions = { authorizationType: AuthorizationType.NONE };

/** No query string: it tells what somebody looks for. */
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
