import { nameOfArn } from '../template/names.ts';
import type { Resource, Stack } from '../template/stack.ts';

/** A REST API as the template has it. */
export interface RestApi {
  readonly id: string;
  readonly stage: string;
  readonly binaryMediaTypes: readonly string[];
  readonly routes: readonly Route[];
  readonly responses: ReadonlyMap<string, GatewayResponse>;
}

export interface Route {
  /** An HTTP method or `ANY`. */
  readonly method: string;
  readonly resourceId: string;
  /** Path parts from the root: `events`, `{id}`, `{proxy+}`. */
  readonly parts: readonly string[];
  readonly access: Access;
  readonly functionName: string;
  readonly timeoutMs: number;
  /** Whether the function streams its answer. */
  readonly streams: boolean;
}

export type Access =
  | { readonly kind: 'open' }
  | { readonly kind: 'signature' }
  | { readonly kind: 'authorizer'; readonly authorizer: Authorizer };

export interface Authorizer {
  readonly type: 'TOKEN' | 'REQUEST';
  readonly functionName: string;
  /** `method.request.header.Authorization`, `method.request.querystring.key` … */
  readonly identitySources: readonly string[];
  readonly validation: RegExp | null;
}

export interface GatewayResponse {
  /** Null keeps the status of the fault. */
  readonly status: number | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly templates: Readonly<Record<string, string>>;
}

/** Thrown where the API's parts do not fit together. */
export class ApiError extends Error {}

/** The one REST API of the stack with its one stage. Throws ApiError where there is another number of them. */
export function restApiOf(stack: Stack): RestApi {
  const apis = stack.all('AWS::ApiGateway::RestApi');
  const stages = stack.all('AWS::ApiGateway::Stage');
  const [api] = apis;
  const [stage] = stages;
  if (!api || !stage || apis.length > 1 || stages.length > 1) {
    throw new ApiError(
      `the template has ${apis.length} REST APIs and ${stages.length} stages; one of each is understood`,
    );
  }
  return {
    id: api.name,
    stage: stage.properties.StageName,
    binaryMediaTypes: api.properties.BinaryMediaTypes,
    routes: routesOf(stack, api.name),
    responses: new Map(
      stack.all('AWS::ApiGateway::GatewayResponse').map(({ properties }) => [
        properties.ResponseType,
        {
          status: properties.StatusCode === undefined ? null : Number(properties.StatusCode),
          parameters: properties.ResponseParameters,
          templates: properties.ResponseTemplates,
        },
      ]),
    ),
  };
}

function routesOf(stack: Stack, apiName: string): Route[] {
  const resources = new Map(stack.all('AWS::ApiGateway::Resource').map((resource) => [resource.name, resource]));
  const authorizers = new Map(
    stack.all('AWS::ApiGateway::Authorizer').map((resource) => [resource.name, authorizerOf(resource)]),
  );
  const partsOf = (id: string): string[] => {
    if (id === `${apiName}-root`) return [];
    const resource = resources.get(id);
    if (!resource) throw new ApiError(`there is no API resource ${id}`);
    return [...partsOf(resource.properties.ParentId), resource.properties.PathPart];
  };
  return stack.all('AWS::ApiGateway::Method').map(({ properties: method }) => ({
    method: method.HttpMethod,
    resourceId: method.ResourceId,
    parts: partsOf(method.ResourceId),
    access: accessOf(method, authorizers),
    functionName: functionIn(method.Integration.Uri),
    timeoutMs: method.Integration.TimeoutInMillis,
    streams: method.Integration.ResponseTransferMode === 'STREAM',
  }));
}

type MethodProperties = Resource<'AWS::ApiGateway::Method'>['properties'];

function accessOf(method: MethodProperties, authorizers: ReadonlyMap<string, Authorizer>): Access {
  if (method.AuthorizationType === 'NONE') return { kind: 'open' };
  if (method.AuthorizationType === 'AWS_IAM') return { kind: 'signature' };
  const authorizer = authorizers.get(method.AuthorizerId ?? '');
  if (!authorizer) throw new ApiError(`there is no authorizer ${method.AuthorizerId}`);
  return { kind: 'authorizer', authorizer };
}

function authorizerOf({ properties }: Resource<'AWS::ApiGateway::Authorizer'>): Authorizer {
  const { Type, AuthorizerUri, IdentitySource, IdentityValidationExpression } = properties;
  return {
    type: Type,
    functionName: functionIn(AuthorizerUri),
    identitySources: (IdentitySource ?? '').split(',').filter(Boolean),
    validation: IdentityValidationExpression ? new RegExp(`^(?:${IdentityValidationExpression})$`) : null,
  };
}

/** `arn:aws:apigateway:…:lambda:path/2015-03-31/functions/<function ARN>/invocations`, or `response-streaming-invocations` */
function functionIn(uri: string): string {
  const arn = /\/functions\/(.+)\/(?:response-streaming-)?invocations$/.exec(uri)?.[1];
  if (!arn) throw new ApiError(`${uri} is not the URI of a Lambda function`);
  return nameOfArn(arn);
}
