import { Writable } from 'node:stream';

/** Where what a function streams is sent to: resolves when the next piece may come. */
type Send = (bytes: Buffer) => Promise<void>;

/** What Lambda's runtime has between the metadata of an HTTP response and its body: eight zero bytes. */
const DELIMITER = Buffer.alloc(8);

/** The stream that a streaming function writes to. */
export class ResponseStream extends Writable {
  readonly #send: Send;
  #metadata: Buffer | null = null;

  constructor(send: Send) {
    super();
    this.#send = send;
  }

  /** Puts metadata before the first write. */
  begin(metadata: object): this {
    this.#metadata = Buffer.concat([Buffer.from(JSON.stringify(metadata)), DELIMITER]);
    return this;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error) => void): void {
    const bytes = this.#metadata === null ? chunk : Buffer.concat([this.#metadata, chunk]);
    this.#metadata = null;
    this.#send(bytes).then(() => done(), done);
  }
}

/** Marks a handler that streams, as Lambda's Node.js runtime does. */
const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');

export const isStreaming = (handler: object): boolean => Reflect.get(handler, STREAMING) === 'response';

/** Defines the global `awslambda` of Lambda's Node.js runtime (Lambda Developer Guide, "Writing response streaming-enabled functions"). */
export function defineStreaming(): void {
  const awslambda = {
    streamifyResponse: <Handler extends object>(handler: Handler): Handler =>
      Object.assign(handler, { [STREAMING]: 'response' }),
    HttpResponseStream: { from: (stream: ResponseStream, metadata: object) => stream.begin(metadata) },
  };
  Object.assign(globalThis, { awslambda });
}
