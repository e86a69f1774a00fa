import * as v from 'valibot';
import type { Assembly } from './assembly.ts';
import { evaluate, type Scope } from './intrinsics.ts';
import { ACCOUNT, ARN_OF, physicalNames, REGION } from './names.ts';
import { EMULATED, WITHOUT_EFFECT } from './understood.ts';

type EmulatedType = keyof typeof EMULATED;

/** A resource of the template with its physical name and its properties, evaluated and checked. */
export interface Resource<Type extends EmulatedType> {
  readonly logicalId: string;
  readonly name: string;
  readonly properties: v.InferOutput<(typeof EMULATED)[Type]>;
}

/** The evaluated template. */
export interface Stack {
  readonly name: string;
  /** The resources of one type, in the order of the template. */
  readonly all: <Type extends EmulatedType>(type: Type) => Resource<Type>[];
  /** The value of an output, or undefined. */
  readonly output: (logicalId: string) => string | undefined;
  /** All outputs by name. */
  readonly outputs: () => Record<string, string>;
  /** The folder of an asset by its object key. */
  readonly assetFolder: (objectKey: string) => string;
}

/** Thrown where the template holds something that the runner does not understand; the message lists all of it. */
export class TemplateError extends Error {}

/** Properties that give a resource its name, by resource type. */
const NAME_PROPERTIES: Partial<Record<string, string>> = {
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::ApiGateway::Stage': 'StageName',
  'AWS::Logs::LogGroup': 'LogGroupName',
};

/**
 * Evaluates the template of an assembly. `queueUrl` gives a queue's URL by its name, which `Ref` needs. Throws
 * TemplateError with one line per resource type or property that the runner does not understand.
 */
export function loadStack(assembly: Assembly, queueUrl: (queueName: string) => string): Stack {
  const { template, stackName } = assembly;
  const names = namesOf(assembly);
  const scope = scopeOf(assembly, names, queueUrl);
  const present = Object.entries(template.Resources).filter(
    ([, { Condition }]) => Condition === undefined || evaluate({ Condition }, scope) === true,
  );
  const evaluated = present
    .filter(([, { Type }]) => !Object.hasOwn(WITHOUT_EFFECT, Type))
    .map(([logicalId, { Type, Properties }]) => ({
      logicalId,
      type: Type,
      name: lookUp(names, logicalId),
      properties: evaluate(Properties, scope),
    }));
  const complaints = evaluated.flatMap(complaintsAbout);
  if (complaints.length > 0) {
    throw new TemplateError(`the local runner does not understand this template:\n  ${complaints.join('\n  ')}`);
  }
  const outputValue = ({ Value }: { Value: unknown }) => v.parse(v.string(), evaluate(Value, scope));
  return {
    name: stackName,
    all: (type) =>
      evaluated
        .filter((resource) => resource.type === type)
        .map(({ logicalId, name, properties }) => ({
          logicalId,
          name,
          properties: v.parse(EMULATED[type], properties),
        })),
    output: (logicalId) => {
      const output = template.Outputs[logicalId];
      return output && outputValue(output);
    },
    outputs: () =>
      Object.fromEntries(Object.entries(template.Outputs).map(([name, output]) => [name, outputValue(output)])),
    assetFolder: assembly.assetFolder,
  };
}

function complaintsAbout(resource: { logicalId: string; type: string; properties: unknown }): string[] {
  const { logicalId, type, properties } = resource;
  if (!isEmulated(type)) return [`${logicalId}: the resource type ${type}`];
  const { issues = [] } = v.safeParse(EMULATED[type], properties);
  return issues.map((issue) => `${logicalId} (${type}): ${v.getDotPath(issue) ?? 'properties'}: ${issue.message}`);
}

function isEmulated(type: string): type is EmulatedType {
  return Object.hasOwn(EMULATED, type);
}

function namesOf({ template, stackName }: Assembly): Map<string, string> {
  const derived = physicalNames(stackName, Object.keys(template.Resources));
  for (const [logicalId, { Type, Properties }] of Object.entries(template.Resources)) {
    const given = Properties[NAME_PROPERTIES[Type] ?? ''];
    if (typeof given === 'string') derived.set(logicalId, given);
  }
  return derived;
}

function scopeOf({ template, stackName }: Assembly, names: Map<string, string>, queueUrl: (name: string) => string) {
  const pseudo: Record<string, unknown> = {
    'AWS::AccountId': ACCOUNT,
    'AWS::Region': REGION,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stackName,
    'AWS::StackId': `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/${stackName}/local`,
  };
  const typeOf = (logicalId: string) => template.Resources[logicalId]?.Type;
  const scope: Scope = {
    ref: (name) => {
      if (Object.hasOwn(pseudo, name)) return pseudo[name];
      const parameter = template.Parameters[name];
      if (parameter) return parameter.Default;
      const physical = lookUp(names, name);
      if (typeOf(name) === 'AWS::SQS::Queue') return queueUrl(physical);
      return typeOf(name) === 'AWS::SNS::Topic' ? ARN_OF['AWS::SNS::Topic']?.(physical) : physical;
    },
    attribute: (logicalId, attribute) => {
      const name = lookUp(names, logicalId);
      return attributeOf(typeOf(logicalId) ?? '', name, attribute, queueUrl);
    },
    condition: (name) => lookUp(new Map(Object.entries(template.Conditions)), name),
    mapping: (name) => lookUp(new Map(Object.entries(template.Mappings)), name),
  };
  return scope;
}

function attributeOf(type: string, name: string, attribute: string, queueUrl: (name: string) => string): string {
  const known: Record<string, string | undefined> = {
    Arn: ARN_OF[type]?.(name),
    ...(type === 'AWS::S3::Bucket' && {
      DomainName: `${name}.s3.amazonaws.com`,
      RegionalDomainName: `${name}.s3.${REGION}.amazonaws.com`,
    }),
    ...(type === 'AWS::SQS::Queue' && { QueueName: name, QueueUrl: queueUrl(name) }),
    ...(type === 'AWS::ApiGateway::RestApi' && { RootResourceId: `${name}-root`, RestApiId: name }),
    ...(type === 'AWS::ApiGateway::Authorizer' && { AuthorizerId: name }),
    ...(type === 'AWS::ApiGateway::Resource' && { ResourceId: name }),
    ...(type === 'AWS::SNS::Topic' && { TopicArn: ARN_OF[type]?.(name), TopicName: name }),
  };
  const value = known[attribute];
  if (value !== undefined) return value;
  // What has no local effect is named by nothing but other things without effect.
  if (Object.hasOwn(WITHOUT_EFFECT, type)) return `${name}.${attribute}`;
  throw new TemplateError(`the local runner does not know the attribute ${attribute} of ${type}`);
}

function lookUp<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new TemplateError(`the template refers to ${name}, which it does not define`);
  return value;
}
