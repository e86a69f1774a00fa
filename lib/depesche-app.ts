import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readConfiguration } from './configuration.ts';
import { DepescheStack } from './depesche-stack.ts';
import { FEATURE_FLAGS } from './feature-flags.ts';

/** The CDK app: one stack, configured by the context. Synthesis fails where cdk-nag finds what nobody acknowledged. */
export class DepescheApp extends App {
  readonly stack: DepescheStack;

  constructor({ context, ...props }: AppProps = {}) {
    super({ ...props, context: { ...FEATURE_FLAGS, ...context }, analyticsReporting: false });
    this.stack = new DepescheStack(this, 'Depesche', readConfiguration(this.node));
    Validations.of(this).addPlugins(new AwsSolutionsChecks(this));
  }
}
