import { Fault } from '../fault.ts';
import type { IngestPorts } from './ingest-object.ts';

/** With less time than this, an object of a batch is not begun: reading and coding the largest takes some seconds. */
const START_MS = 10_000;

/** So little time is left to the batch that the object goes back to the queue, untouched. */
export class TooLateError extends Fault {
  override readonly name = 'TooLateError';
}

/** Ports that begin nothing which the end of the function's time may cut off. */
export function startedInTime<Ports extends Pick<IngestPorts, 'open' | 'code' | 'remaining'>>(ports: Ports): Ports {
  const check = () => {
    if (ports.remaining() < START_MS) throw new TooLateError('the time of the batch is nearly over');
  };
  return {
    ...ports,
    open: async (...wanted) => {
      check();
      return ports.open(...wanted);
    },
    code: (article) => {
      check();
      return ports.code(article);
    },
  };
}
