/**
 * CDK feature flags that shape the template. They stand here and not in `cdk.json` so that the template is the same
 * whoever starts the app: the CDK command line, the local runner or a test.
 */
export const FEATURE_FLAGS = {
  '@aws-cdk/aws-apigateway:authorizerChangeDeploymentLogicalId': true,
  '@aws-cdk/aws-iam:minimizePolicies': false,
  '@aws-cdk/core:target-partitions': ['aws', 'aws-cn', 'aws-us-gov'],
} as const;
