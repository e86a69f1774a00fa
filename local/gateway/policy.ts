import * as v from 'valibot';

const oneOrMore = <const Item extends v.GenericSchema<string>>(item: Item) =>
  v.union([
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
    v.array(item),
  ]);

/** Strict: to ignore a condition or a negated element could let somebody in. */
const Statement = v.strictObject({
  Sid: v.optional(v.string()),
  Action: oneOrMore(v.string()),
  Effect: v.picklist(['Allow', 'Deny']),
  Resource: oneOrMore(v.string()),
});

/** API Gateway hands numbers and booleans of the context to the function as text. */
const Text = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));

/** What a Lambda authorizer returns. */
export const AuthorizerAnswer = v.object({
  principalId: v.string(),
  policyDocument: v.object({
    Statement: v.union([
      v.array(Statement),
      v.pipe(
        Statement,
        v.transform((one) => [one]),
      ),
    ]),
  }),
  context: v.optional(v.record(v.string(), Text), {}),
});
export type AuthorizerAnswer = v.InferOutput<typeof AuthorizerAnswer>;

/** Does the policy let the method be invoked? An explicit Deny wins, and what nothing allows is denied. */
export function allows({ policyDocument }: AuthorizerAnswer, methodArn: string): boolean {
  const effects = policyDocument.Statement.filter(
    ({ Action, Resource }) =>
      Action.some((action) => fits(action, 'execute-api:Invoke')) &&
      Resource.some((resource) => fits(resource, methodArn)),
  ).map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
}

/** IAM's wildcards: `*` stands for any text, `?` for any character. */
function fits(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
