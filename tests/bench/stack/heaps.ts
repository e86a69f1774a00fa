import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';

/** What a thread of JavaScript holds after its garbage was collected, in MB. */
export interface Heap {
  /** `main`, or the title of a worker thread. */
  readonly thread: string;
  /** What objects take. */
  readonly used: number;
  /** What they hold outside of the heap: buffers. */
  readonly outside: number;
  /** What the heap has of the system, for objects that are and that may come. */
  readonly reserved: number;
}

/** Where a process that got SIGUSR1 listens. https://nodejs.org/api/process.html#signal-events */
const INSPECTOR = 'http://127.0.0.1:9229/json/list';
const LISTENS_WITHIN_MS = 5_000;

const Targets = v.tupleWithRest([v.object({ webSocketDebuggerUrl: v.string() })], v.unknown());
const Attached = v.object({ sessionId: v.string(), workerInfo: v.object({ title: v.string() }) });
const FromWorker = v.object({ sessionId: v.string(), message: v.string() });
const Message = v.object({
  id: v.optional(v.number()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
});
const Usage = v.object({
  result: v.object({ value: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.number())) }),
});

const MB = 1024 * 1024;
const MEMORY = 'JSON.stringify(process.memoryUsage())';
/** Once it is closed, another process can listen. */
const CLOSE = "setImmediate(() => process.getBuiltinModule('inspector').close())";

/**
 * The heaps of a Node process and of its threads, each after a full collection, by its debugger, which is opened for the
 * purpose and closed again. One process at a time: they share a port.
 */
export async function heapsOf(pid: number): Promise<Heap[]> {
  process.kill(pid, 'SIGUSR1');
  const socket = new WebSocket(await debuggerUrl());
  await once(socket, 'open');
  const closed = once(socket, 'close');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const workers: { sessionId: string; thread: string }[] = [];
  let lastId = 0;
  const heard = (text: string): void => {
    const { id, method, params, result } = v.parse(v.pipe(v.string(), v.parseJson(), Message), text);
    if (id !== undefined) waiting.get(id)?.resolve(result);
    if (method === 'NodeWorker.receivedMessageFromWorker') heard(v.parse(FromWorker, params).message);
    if (method !== 'NodeWorker.attachedToWorker') return;
    const { sessionId, workerInfo } = v.parse(Attached, params);
    workers.push({ sessionId, thread: workerInfo.title });
  };
  void closed.then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`the debugger of process ${pid} went away`));
  });
  socket.addEventListener('message', ({ data }) => heard(String(data)));
  const asked = (method: string, params: object, send: (message: string) => void): Promise<unknown> => {
    const id = ++lastId;
    const answered = Promise.withResolvers<unknown>();
    waiting.set(id, answered);
    send(JSON.stringify({ id, method, params }));
    return answered.promise;
  };
  const toProcess = (message: string): void => socket.send(message);
  const toWorker = (sessionId: string) => (message: string) => {
    socket.send(
      JSON.stringify({ id: ++lastId, method: 'NodeWorker.sendMessageToWorker', params: { sessionId, message } }),
    );
  };
  const heap = async (thread: string, send: (message: string) => void): Promise<Heap> => {
    await asked('HeapProfiler.collectGarbage', {}, send);
    const usage = await asked('Runtime.evaluate', { expression: MEMORY, returnByValue: true }, send);
    const { heapUsed = 0, external = 0, heapTotal = 0 } = v.parse(Usage, usage).result.value;
    return { thread, used: heapUsed / MB, outside: external / MB, reserved: heapTotal / MB };
  };
  try {
    await asked('NodeWorker.enable', { waitForDebuggerOnStart: false }, toProcess);
    const heaps = [await heap('main', toProcess)];
    for (const { sessionId, thread } of workers) heaps.push(await heap(thread, toWorker(sessionId)));
    // The connection ends with it, perhaps before the answer.
    asked('Runtime.evaluate', { expression: CLOSE }, toProcess).catch(() => undefined);
    await closed;
    return heaps;
  } finally {
    socket.close();
  }
}

async function debuggerUrl(): Promise<string> {
  for (const end = Date.now() + LISTENS_WITHIN_MS; ; await sleep(50)) {
    try {
      const [{ webSocketDebuggerUrl }] = v.parse(Targets, await (await fetch(INSPECTOR)).json());
      return webSocketDebuggerUrl;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
