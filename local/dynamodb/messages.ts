/** What endpoint and engine thread tell each other. */
export type EngineRequest =
  | { readonly kind: 'operation'; readonly id: number; readonly operation: string; readonly input: object }
  | { readonly kind: 'close' };

/** An answer as the wire protocol has it: HTTP status and JSON body. */
export interface EngineAnswer {
  readonly status: number;
  readonly body: object;
}

export type EngineReply = EngineAnswer & { readonly id: number };

/** An error answer of the service; `type` is the exception's name in the API reference. */
export function fault(type: string, message: string, status = 400): EngineAnswer {
  return { status, body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message } };
}
