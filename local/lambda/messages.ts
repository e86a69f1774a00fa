import * as v from 'valibot';

/** A function as the template describes it. */
export interface FunctionSpec {
  readonly name: string;
  readonly arn: string;
  /** The bundle's folder. */
  readonly folder: string;
  /** `file.export` */
  readonly handler: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
}

/** What the pool asks of an execution environment. The event travels as JSON, as it does to Lambda. */
export const InvocationRequest = v.object({
  requestId: v.string(),
  event: v.string(),
  /** When the invocation will be cut off, in milliseconds since 1970. */
  deadline: v.number(),
});
export type InvocationRequest = v.InferOutput<typeof InvocationRequest>;

/** How an invocation ended; a payload is JSON. */
export const Invocation = v.variant('kind', [
  v.object({ kind: v.literal('returned'), payload: v.string() }),
  v.object({ kind: v.literal('failed'), errorType: v.string(), errorMessage: v.string() }),
]);
export type Invocation = v.InferOutput<typeof Invocation>;

/** What an execution environment tells the pool. */
export const EnvironmentMessage = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  v.object({ kind: v.literal('ended'), outcome: Invocation }),
]);
export type EnvironmentMessage = v.InferOutput<typeof EnvironmentMessage>;
