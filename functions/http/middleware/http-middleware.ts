import type { MiddlewareObj } from '@middy/core';
import type { Call } from '../call.ts';
import type { Response } from '../response.ts';

/** A middleware around the routes: it sees the call, not the gateway's event. */
export type HttpMiddleware = MiddlewareObj<Call, Response>;
