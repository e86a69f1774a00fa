import type { Template } from 'aws-cdk-lib/assertions';
import * as v from 'valibot';

const oneOrMore = <const Item extends v.GenericSchema>(item: Item) =>
  v.union([
    v.array(item),
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
  ]);

/** Strict: an element that is not understood (NotAction, NotResource, NotPrincipal) must not be overlooked. */
const Statement = v.strictObject({
  Sid: v.optional(v.string()),
  Effect: v.picklist(['Allow', 'Deny']),
  Action: oneOrMore(v.string()),
  Resource: v.optional(oneOrMore(v.unknown()), []),
  Principal: v.optional(v.record(v.string(), v.unknown())),
  Condition: v.optional(v.record(v.string(), v.record(v.string(), oneOrMore(v.unknown()))), {}),
});
type Statement = v.InferOutput<typeof Statement>;

const Document = v.object({ Statement: v.array(Statement) });
const Policy = v.object({ PolicyDocument: Document });
const Ref = v.object({ Ref: v.string() });

/**
 * Everything that a template's policies say, as lines of text by what they are attached to: the role for what it may do
 * and who may take it on, the queue, bucket or function for what others may do with it. Logical ids lose their hash.
 */
export function grantsOf(template: Template): Record<string, string[]> {
  const grants: [string, string][] = [];
  const each = (type: string, visit: (id: string, properties: Record<string, unknown>) => string[]) => {
    for (const [id, { Properties }] of Object.entries(template.findResources(type))) {
      for (const line of visit(id, Properties)) grants.push([nameOf(id), line]);
    }
  };
  each('AWS::IAM::Role', (_, { AssumeRolePolicyDocument, Policies, ManagedPolicyArns }) => [
    ...linesOf(AssumeRolePolicyDocument),
    ...v.parse(v.optional(v.array(Policy), []), Policies).flatMap(({ PolicyDocument }) => lines(PolicyDocument)),
    ...v.parse(v.optional(v.array(v.unknown()), []), ManagedPolicyArns).map((arn) => `managed policy ${text(arn)}`),
  ]);
  each('AWS::Lambda::Permission', (_, { Action, Principal, SourceArn, FunctionName }) => {
    grants.push([text(FunctionName), `${text(Action)} by ${text(Principal)} from ${text(SourceArn ?? 'anywhere')}`]);
    return [];
  });
  const attached = [
    ['AWS::IAM::Policy', 'Roles'],
    ['AWS::IAM::ManagedPolicy', 'Roles'],
    ['AWS::SQS::QueuePolicy', 'Queues'],
    ['AWS::S3::BucketPolicy', 'Bucket'],
  ] as const;
  for (const [type, to] of attached) {
    each(type, (_, { PolicyDocument, [to]: targets }) => {
      for (const target of v.parse(oneOrMore(Ref), targets)) {
        for (const line of linesOf(PolicyDocument)) grants.push([text(target), line]);
      }
      return [];
    });
  }
  const byName = Map.groupBy(grants, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, its]) => [name, its.map(([, line]) => line).sort()]));
}

const linesOf = (document: unknown): string[] => lines(v.parse(Document, document));

const lines = (document: v.InferOutput<typeof Document>): string[] => document.Statement.flatMap(lineOf);

/** One line for each action on each resource. */
function lineOf({ Effect, Action, Resource, Principal, Condition }: Statement): string[] {
  const deny = Effect === 'Deny' ? 'deny ' : '';
  const by = Object.values(Principal ?? {}).map((who) => ` by ${text(who)}`);
  const where = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => `${key} ${operator} ${values.map(text).join(', ')}`),
  );
  const tail = by.join('') + (where.length > 0 ? ` where ${where.join(' and ')}` : '');
  const on = Resource.length > 0 ? Resource.map((it) => ` on ${text(it)}`) : [''];
  return Action.flatMap((action) => on.map((resource) => `${deny}${action}${resource}${tail}`));
}

/** The logical id of CDK without its hash of eight characters. */
const nameOf = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

const Intrinsic = v.union([
  v.pipe(
    Ref,
    v.transform(({ Ref: id }) => nameOf(id)),
  ),
  v.pipe(
    v.object({ 'Fn::GetAtt': v.tuple([v.string(), v.string()]) }),
    v.transform(({ 'Fn::GetAtt': [id, attribute] }) =>
      attribute === 'Arn' ? nameOf(id) : `${nameOf(id)}.${attribute}`,
    ),
  ),
  v.pipe(
    v.object({ 'Fn::Join': v.tuple([v.string(), v.array(v.unknown())]) }),
    v.transform(({ 'Fn::Join': [between, parts] }): string => parts.map(text).join(between)),
  ),
]);

/** A value of the template as text: names for references. Throws `ValiError` where it is something else. */
function text(value: unknown): string {
  return typeof value === 'object' ? v.parse(Intrinsic, value) : String(value);
}
