import type { Stack } from 'aws-cdk-lib';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';

/** The bucket's resource in the template. */
export function cfnBucket(bucket: Bucket): CfnBucket {
  const resource = bucket.node.defaultChild;
  if (resource instanceof CfnBucket) return resource;
  throw new Error(`${bucket.node.path} has no bucket resource`);
}

/** The name by which cdk-nag's findings call the bucket. */
export const logicalIdOfBucket = (stack: Stack, bucket: Bucket): string => stack.getLogicalId(cfnBucket(bucket));
