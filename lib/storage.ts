import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AttributeType, Billing, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Configuration } from './configuration.ts';

/** What must survive everything: the bucket with the articles as they came, and the table with what was made of them. */
export class Storage extends Construct {
  readonly articles: Bucket;
  /** The articles of files that hold several, each as an object: made from the other bucket, and made anew when lost. */
  readonly items: Bucket;
  /** Files that are made of the table by the clock. */
  readonly exports: Bucket;
  readonly table: TableV2;

  constructor(scope: Construct, id: string, { discardData, keepVersionsDays, keepExportsDays }: Configuration) {
    super(scope, id);
    const retained = discardData === undefined;
    const removalPolicy = retained ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    const closed = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy,
    };

    this.articles = new Bucket(this, 'Articles', {
      ...closed,
      versioned: true,
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(keepVersionsDays),
          expiredObjectDeleteMarker: true,
        },
      ],
    });
    this.items = new Bucket(this, 'Items', closed);
    this.exports = new Bucket(this, 'Exports', {
      ...closed,
      // Whoever is being sent to a file gets the very bytes that the manifest tells of, even if it is made anew meanwhile.
      versioned: true,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1), noncurrentVersionExpiration: Duration.days(7) },
        // A day longer than the manifest tells of them.
        ...['changes/', 'gdelt/'].map((prefix) => ({ prefix, expiration: Duration.days(keepExportsDays + 1) })),
      ],
    });
    Validations.of(this.exports).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Every address of an object is given out by the API, whose access log says to whom.',
    });
    for (const bucket of [this.articles, this.items]) {
      Validations.of(bucket).acknowledge({
        id: 'AwsSolutions-S1',
        reason:
          'Only the ingest function reads the bucket, and it logs every object it reads. Who uploads is recorded by ' +
          "CloudTrail data events, which belong to the account; another bucket for S3's access logs would never be read.",
      });
    }

    this.table = new TableV2(this, 'Events', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: retained,
      removalPolicy,
    });
  }
}
