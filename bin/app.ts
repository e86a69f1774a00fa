import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readConfiguration } from '../lib/configuration.ts';
import { DepescheStack } from '../lib/depesche-stack.ts';
import { FEATURE_FLAGS } from '../lib/feature-flags.ts';

const app = new App({ context: { ...FEATURE_FLAGS }, analyticsReporting: false });
new DepescheStack(app, 'Depesche', readConfiguration(app.node));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
