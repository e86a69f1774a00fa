import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Only this computer may connect. */
export const HOST = '127.0.0.1';

export interface HttpServer {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  /**
   * Ends idle connections, lets running requests finish, and resolves when all are closed; after `patienceMs`, where one is
   * given, those that still run are cut off.
   */
  readonly close: (patienceMs?: number) => Promise<void>;
}

/** Thrown where a port is taken or not allowed. */
export class PortError extends Error {}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/**
 * Listens on the loopback interface. `variable` is the environment variable that chooses the port, named in the PortError
 * that is thrown where the port cannot be had. A handler that throws is answered with 500 and reported.
 */
export async function listen(
  handler: Handler,
  { port, variable, report }: { port: number; variable: string; report: (message: string) => void },
): Promise<HttpServer> {
  const server = createServer(async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      report(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  // Longer than any client keeps an idle connection, so that none is closed under a request that is on its way.
  server.keepAliveTimeout = 65_000;
  await bound(server, port, variable);
  const address = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${address.port}`,
    close: (patienceMs) =>
      new Promise((resolve) => {
        const cutOff =
          patienceMs === undefined ? undefined : setTimeout(() => server.closeAllConnections(), patienceMs);
        server.close(() => {
          clearTimeout(cutOff);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function bound(server: Server, port: number, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${error.code})`;
      reject(new PortError(`port ${port} ${why}; choose another one with ${variable}=<port>`, { cause: error }));
    });
    server.listen(port, HOST, () => resolve());
  });
}
