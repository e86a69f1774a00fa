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
const InvocationRequest = v.object({
  kind: v.literal('invoke'),
  requestId: v.string(),
  event: v.string(),
  /** When the invocation will be cut off, in milliseconds since 1970. */
  deadline: v.number(),
});
export type InvocationRequest = v.InferOutput<typeof InvocationRequest>;

/** What the pool tells an execution environment. The last chunk of its stream was taken, or nobody takes any more. */
export const RunnerMessage = v.variant('kind', [
  InvocationRequest,
  v.object({ kind: v.literal('taken') }),
  v.object({ kind: v.literal('gone') }),
]);
export type RunnerMessage = v.InferOutput<typeof RunnerMessage>;

/** How an invocation ended; a payload is JSON, of a streaming function `null`. */
export const Invocation = v.variant('kind', [
  v.object({ kind: v.literal('returned'), payload: v.string() }),
  v.object({ kind: v.literal('failed'), errorType: v.string(), errorMessage: v.string() }),
]);
export type Invocation = v.InferOutput<typeof Invocation>;

/** What an execution environment tells the pool. */
export const EnvironmentMessage = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  /** A piece of a streamed response, in base64. */
  v.object({ kind: v.literal('chunk'), bytes: v.string() }),
  v.object({ kind: v.literal('ended'), outcome: Invocation }),
]);
export type EnvironmentMessage = v.InferOutput<typeof EnvironmentMessage>;

/** Takes the pieces of a streamed response, one after the other; resolves when it can take the next, rejects where nobody listens. */
export type Sink = (bytes: Buffer) => Promise<void>;
