import * as v from 'valibot';

const OneOrMore = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => [value].flat()),
);

/**
 * What an authorizer returns. Conditions and negated elements are not understood, so a policy with them is refused:
 * ignoring them could let somebody in.
 */
export const AuthorizerResult = v.object({
  principalId: v.pipe(v.string(), v.nonEmpty()),
  policyDocument: v.object({
    Version: v.optional(v.string()),
    Statement: v.pipe(
      v.union([v.looseObject({}), v.array(v.looseObject({}))]),
      v.transform((value) => [value].flat()),
      v.array(
        v.strictObject({
          Sid: v.optional(v.string()),
          Effect: v.picklist(['Allow', 'Deny']),
          Action: OneOrMore,
          Resource: OneOrMore,
        }),
      ),
    ),
  }),
  // API Gateway passes these on as text.
  context: v.optional(
    v.record(v.string(), v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String))),
  ),
});
export type AuthorizerResult = v.InferOutput<typeof AuthorizerResult>;

/** Does the policy let the caller invoke this method? A denial wins over any permission. */
export function allows({ policyDocument }: AuthorizerResult, methodArn: string): boolean {
  const effects = policyDocument.Statement.filter(
    ({ Action, Resource }) =>
      Action.some((action) => like(action.toLowerCase(), 'execute-api:invoke')) &&
      Resource.some((resource) => like(resource, methodArn)),
  ).map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
}

/** IAM's wildcards: `*` any characters, `?` one; letter case counts. */
function like(pattern: string, text: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's').test(text);
}
