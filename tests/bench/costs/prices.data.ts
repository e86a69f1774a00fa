/**
 * AWS's list prices in US dollars, us-east-1, without free tiers, as of 2025; not looked up again since. Other regions differ.
 * https://aws.amazon.com/lambda/pricing/ (Arm), /dynamodb/pricing/on-demand/, /s3/pricing/, /sqs/pricing/,
 * /api-gateway/pricing/ (REST), /cloudwatch/pricing/, /xray/pricing/
 */
export const PRICES = {
  lambdaGigabyteSecond: 0.0000133334,
  lambdaRequest: 0.2e-6,
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  /** Table and its point-in-time recovery. */
  tableGigabyteMonth: 0.25 + 0.2,
  s3Put: 5e-6,
  s3Get: 0.4e-6,
  s3GigabyteMonth: 0.023,
  sqsRequest: 0.4e-6,
  apiRequest: 3.5e-6,
  logGigabyte: 0.5,
  metricMonth: 0.3,
  alarmMetricMonth: 0.1,
  dashboardMonth: 3,
  trace: 5e-6,
} as const;
