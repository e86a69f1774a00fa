import Negotiator from 'negotiator';
import type { HttpMiddleware } from './http-middleware.ts';

/** Says that a streamed answer is compressed, for whom it may be; what sends it does so. Bytes pass the gateway as they are. */
export const streamCoding: HttpMiddleware = {
  after: (request) => {
    const { response, event } = request;
    if (response?.parts === undefined) return;
    const accepted = event.headers['accept-encoding'];
    const best =
      accepted === undefined
        ? 'identity'
        : new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding(['gzip', 'identity']);
    request.response = {
      ...response,
      headers: {
        ...response.headers,
        Vary: [response.headers.Vary, 'Accept, Accept-Encoding'].filter(Boolean).join(', '),
        ...(best === 'gzip' && { 'Content-Encoding': 'gzip' }),
      },
    };
  },
};
