/**
 * Replaces `@aws-sdk/credential-provider-node` in the bundled functions.
 *
 * Lambda hands a function its role's credentials in the environment and renews them by a new execution environment, so
 * the SDK's search through profiles, SSO, containers and instance metadata finds nothing more: it only costs start time.
 */
export const defaultProvider = () => async () => ({
  accessKeyId: required('AWS_ACCESS_KEY_ID'),
  secretAccessKey: required('AWS_SECRET_ACCESS_KEY'),
  ...(process.env.AWS_SESSION_TOKEN && { sessionToken: process.env.AWS_SESSION_TOKEN }),
});

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`No AWS credentials: the environment has no ${name}`);
  return value;
}
