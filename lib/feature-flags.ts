import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };

/**
 * CDK's feature flags as it recommends them for new projects. They are set here and not in `cdk.json` so that the
 * template is the same whoever starts the app: the CDK command line, the local runner or a test.
 */
export const FEATURE_FLAGS: Readonly<Record<string, unknown>> = recommended;
