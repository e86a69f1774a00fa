import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { bundledCode } from './bundling/bundled-code.ts';

export interface DepescheFunctionProps {
  /** File in `functions/` that exports `handler`. */
  readonly entry: string;
  /** Files in `functions/` that it starts as processes or threads of their own; none by default. */
  readonly programs?: readonly string[];
  readonly description: string;
  readonly timeout: Duration;
  /** In MB; Lambda gives CPU in proportion. */
  readonly memorySize: number;
  readonly environment: Record<string, string>;
  /** Everything that the function may do, besides writing its own logs and traces. */
  readonly permissions: readonly PolicyStatement[];
  readonly logRetentionDays: RetentionDays;
}

/** The one way to make a Lambda function here: its own role that holds exactly the given permissions, and its own log group. */
export class DepescheFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, props: DepescheFunctionProps) {
    super(scope, id);
    const { entry, programs, description, timeout, memorySize, environment } = props;

    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Permissions: new PolicyDocument({
          statements: [
            ...props.permissions,
            allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]),
            allow(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*']),
          ],
        }),
      },
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray has no resources to name: both actions accept only "*" (service authorization reference).',
    });

    this.lambda = new LambdaFunction(this, 'Function', {
      description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: bundledCode(entry, programs),
      timeout,
      memorySize,
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
      role: role.withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
    });
  }
}

/** Returns a statement that allows these actions on these resources. */
export function allow(
  actions: string[],
  resources: string[],
  conditions: Record<string, unknown> = {},
): PolicyStatement {
  return new PolicyStatement({ effect: Effect.ALLOW, actions, resources, conditions });
}
