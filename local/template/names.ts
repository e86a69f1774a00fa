/** The account and region in which the stack is thought to stand. */
export const ACCOUNT = '000000000000';
export const REGION = 'eu-central-1';

/**
 * Names that stay the same from start to start, derived from the stack's name and the logical id as CloudFormation does,
 * only without its random suffix: `depesche-articles-bucket`. The eight hexadecimal digits that CDK appends to a logical
 * id are left out where the name stays unique.
 */
export function physicalNames(stackName: string, logicalIds: readonly string[]): Map<string, string> {
  const short = (id: string) => kebab(id.replace(/[0-9A-F]{8}$/, ''));
  const uses = Map.groupBy(logicalIds, short);
  return new Map(
    logicalIds.map((id) => [id, `${kebab(stackName)}-${uses.get(short(id))?.length === 1 ? short(id) : kebab(id)}`]),
  );
}

function kebab(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();
}

const regional = (service: string, resource: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`;

/** Amazon resource names as the services build them, by resource type. */
export const ARN_OF: Record<string, (name: string) => string> = {
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${name}`,
  'AWS::SQS::Queue': (name) => regional('sqs', name),
  'AWS::SNS::Topic': (name) => regional('sns', name),
  'AWS::DynamoDB::Table': (name) => regional('dynamodb', `table/${name}`),
  'AWS::DynamoDB::GlobalTable': (name) => regional('dynamodb', `table/${name}`),
  'AWS::Lambda::Function': (name) => regional('lambda', `function:${name}`),
  'AWS::Events::Rule': (name) => regional('events', `rule/${name}`),
  'AWS::Logs::LogGroup': (name) => regional('logs', `log-group:${name}:*`),
  'AWS::IAM::Role': (name) => `arn:aws:iam::${ACCOUNT}:role/${name}`,
};

/** The resource name at the end of a queue's or function's ARN. */
export function nameOfArn(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}
