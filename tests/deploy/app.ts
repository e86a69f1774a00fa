import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnPolicy } from 'aws-cdk-lib/aws-iam';
import { DepescheApp } from '../../lib/depesche-app.ts';

/** The app as it is, but that alarms computed of several metrics, which MiniStack does not know, watch another one. */
const app = new DepescheApp();
for (const alarm of app.node.findAll()) {
  if (!(alarm instanceof CfnAlarm) || alarm.metrics === undefined) continue;
  alarm.addPropertyDeletionOverride('Metrics');
  const metric = { Namespace: 'AWS/Lambda', MetricName: 'Errors', Period: 60, Statistic: 'Sum' };
  for (const [name, value] of Object.entries(metric)) alarm.addPropertyOverride(name, value);
}
// A policy for a role that is not there fails once others are updated.
if (process.env.FAILING_UPDATE) {
  const Statement = [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::none' }];
  const policyDocument = { Version: '2012-10-17', Statement };
  new CfnPolicy(app.stack, 'Failing', { policyName: 'Failing', policyDocument, roles: ['nobody'] });
}
app.synth();
