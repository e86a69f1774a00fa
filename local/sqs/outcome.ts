/** Errors of SQS that this endpoint answers with: the name in the JSON protocol, the code of old, and the HTTP status. */
export const SQS_ERRORS = {
  BatchEntryIdsNotDistinct: ['AWS.SimpleQueueService.BatchEntryIdsNotDistinct', 400],
  EmptyBatchRequest: ['AWS.SimpleQueueService.EmptyBatchRequest', 400],
  IncompleteSignature: ['IncompleteSignature', 400],
  InternalFailure: ['InternalFailure', 500],
  InvalidAttributeName: ['InvalidAttributeName', 400],
  InvalidAttributeValue: ['InvalidAttributeValue', 400],
  InvalidClientTokenId: ['InvalidClientTokenId', 403],
  InvalidMessageContents: ['InvalidMessageContents', 400],
  InvalidParameterValue: ['InvalidParameterValue', 400],
  MessageNotInflight: ['AWS.SimpleQueueService.MessageNotInflight', 400],
  MissingAuthenticationToken: ['MissingAuthenticationToken', 403],
  QueueDoesNotExist: ['AWS.SimpleQueueService.NonExistentQueue', 400],
  QueueNameExists: ['QueueAlreadyExists', 400],
  ReceiptHandleIsInvalid: ['ReceiptHandleIsInvalid', 400],
  RequestExpired: ['RequestExpired', 400],
  ResourceNotFoundException: ['ResourceNotFoundException', 404],
  SignatureDoesNotMatch: ['SignatureDoesNotMatch', 403],
  TooManyEntriesInBatchRequest: ['AWS.SimpleQueueService.TooManyEntriesInBatchRequest', 400],
  UnknownOperationException: ['UnknownOperationException', 400],
  UnsupportedOperation: ['AWS.SimpleQueueService.UnsupportedOperation', 400],
} as const satisfies Record<string, readonly [queryCode: string, status: number]>;

export type SqsErrorCode = keyof typeof SQS_ERRORS;

/** Why a call is not done. */
export type Refusal = { kind: 'refusal'; code: SqsErrorCode; message: string };

/** What an operation answers, as the JSON protocol has it. */
export type Answer = { kind: 'answer'; body: Record<string, unknown> };

export type Outcome = Answer | Refusal;

export const answer = (body: Record<string, unknown> = {}): Answer => ({ kind: 'answer', body });

export const refuse = (code: SqsErrorCode, message: string): Refusal => ({ kind: 'refusal', code, message });

/** Tells a refusal from what the operation hoped for. */
export function isRefusal<T>(value: T | Refusal): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}
