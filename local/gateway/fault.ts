/**
 * What the gateway itself answers instead of the function: the type of gateway response, its default status and message,
 * and the exception that the header `x-amzn-ErrorType` names (API Gateway Developer Guide, "Gateway response types").
 */
export interface Fault {
  readonly type: string;
  readonly status: number;
  readonly message: string | null;
  readonly exception: string;
}

const fault = (type: string, status: number, message: string | null, exception: string): Fault => ({
  type,
  status,
  message,
  exception,
});

export const FAULTS = {
  unknownRoute: fault(
    'MISSING_AUTHENTICATION_TOKEN',
    403,
    'Missing Authentication Token',
    'MissingAuthenticationTokenException',
  ),
  unauthorized: fault('UNAUTHORIZED', 401, 'Unauthorized', 'UnauthorizedException'),
  denied: fault('ACCESS_DENIED', 403, 'User is not authorized to access this resource', 'AccessDeniedException'),
  authorizerFailed: fault('AUTHORIZER_CONFIGURATION_ERROR', 500, null, 'AuthorizerConfigurationException'),
  expiredSignature: fault('EXPIRED_TOKEN', 403, 'Signature expired', 'InvalidSignatureException'),
  invalidSignature: fault(
    'INVALID_SIGNATURE',
    403,
    'The request signature we calculated does not match the signature you provided.',
    'InvalidSignatureException',
  ),
  tooLarge: fault('REQUEST_TOO_LARGE', 413, 'HTTP content length exceeded 10485760 bytes.', 'RequestTooLargeException'),
  // Lambda's own refusal where a function may not run once more; nobody waits for a stream to end.
  throttled: fault('THROTTLED', 429, 'Too Many Requests', 'TooManyRequestsException'),
  integrationTimeout: fault('INTEGRATION_TIMEOUT', 504, 'Endpoint request timed out', 'InternalServerErrorException'),
  // A function that fails or answers in a wrong form; no gateway response type is documented for it but the default.
  integrationFailed: fault('DEFAULT_5XX', 502, 'Internal server error', 'InternalServerErrorException'),
} as const;
