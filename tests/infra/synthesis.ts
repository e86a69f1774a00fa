import { Template } from 'aws-cdk-lib/assertions';
import { DepescheApp } from '../../lib/depesche-app.ts';

/** The app with these settings (`-c name=value`), its functions left unbundled: that takes seconds. */
export function depesche(settings: Record<string, unknown> = {}): DepescheApp {
  return new DepescheApp({ context: { 'aws:cdk:bundling-stacks': [], ...settings } });
}

export function template(settings: Record<string, unknown> = {}): Template {
  return Template.fromStack(depesche(settings).stack);
}
