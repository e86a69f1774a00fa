import type { RestApi } from './api.ts';
import type { Fault } from './fault.ts';
import type { HttpAnswer } from './http-answer.ts';

/** The values that a gateway response's template and parameters can name after `$context.` or `context.`. */
export type FaultContext = Readonly<Record<string, string>>;

/** Thrown where a template names a variable that the runner does not know. */
export class GatewayTemplateError extends Error {}

/** The answer to a fault by the API's gateway responses: the one of its type, else that of `DEFAULT_4XX` or `_5XX`. */
export function answerFault(api: RestApi, fault: Fault, context: FaultContext): HttpAnswer {
  const fallback = fault.status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX';
  const response = api.responses.get(fault.type) ?? api.responses.get(fallback);
  const [contentType, template] = Object.entries(response?.templates ?? {})[0] ?? [
    'application/json',
    '{"message":$context.error.messageString}',
  ];
  const variables = { ...context, ...errorVariables(fault) };
  const headers = Object.entries(response?.parameters ?? {}).map(
    ([name, value]) => [name.replace(/^gatewayresponse\.header\./, ''), parameterValue(value, variables)] as const,
  );
  return {
    status: response?.status ?? fault.status,
    headers: [['Content-Type', contentType], ['x-amzn-ErrorType', fault.exception], ...headers],
    body: Buffer.from(render(template, variables)),
  };
}

function errorVariables({ type, message }: Fault): FaultContext {
  return {
    'error.message': message ?? 'null',
    'error.messageString': JSON.stringify(message),
    'error.responseType': type,
  };
}

function render(template: string, variables: FaultContext): string {
  return template.replace(/\$context\.([\w.]*\w)/g, (_, name: string) => variable(name, variables));
}

/** `'text'` stands for itself, `context.name` for a variable. */
function parameterValue(value: string, variables: FaultContext): string {
  const literal = /^'(.*)'$/.exec(value)?.[1];
  if (literal !== undefined) return literal;
  const name = /^context\.(.+)$/.exec(value)?.[1];
  if (name === undefined) throw new GatewayTemplateError(`${value} is not understood in a gateway response`);
  return variable(name, variables);
}

function variable(name: string, variables: FaultContext): string {
  const value = variables[name];
  if (value === undefined) throw new GatewayTemplateError(`$context.${name} is not understood in a gateway response`);
  return value;
}
