import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { type EngineAnswer, type EngineReply, type EngineRequest, fault } from './messages.ts';

/**
 * The thread in which dynalite's engine runs. dynalite throws internal errors inside callbacks, where nobody can catch
 * them; here that ends this thread and no more. The engine lets go of its files then, and `engine.ts` starts a new one.
 */

interface Store {
  readonly lifecycleManager: { gracefulClose(callback: () => void): void };
}
interface Files {
  open(): Promise<void>;
  close(): Promise<void>;
  keys(options: object): Iterating;
  values(options: object): Iterating;
}
interface Iterating {
  return?: () => Promise<void>;
  close(): Promise<void>;
}
interface Database {
  create(options: object): Store;
  checkConditional(input: object, item: object | undefined): unknown;
}
interface Validations {
  checkTypes(input: object, types: object): object;
  checkValidations(input: object, types: object, custom: unknown, store: Store): void;
}
interface Operation {
  readonly types: object;
  readonly custom: unknown;
}
type Action = (store: Store, input: object, callback: (error: unknown, output: object) => void) => void;

const require = createRequire(import.meta.url);
const database: Database = require('dynalite/db');
const validations: Validations = require('dynalite/validations');

const Refusal = v.object({ statusCode: v.number(), body: v.looseObject({}) });
const ITEM_ON_FAILURE = 'ReturnValuesOnConditionCheckFailure';
/** Parameters that dynalite drops and that hold here anyway: every read is consistent. */
const GRANTED = new Set([ITEM_ON_FAILURE, 'ConsistentRead']);

/** Adds what dynalite leaves out: the item that made a condition fail. It is called while the item is locked. */
const checkConditional = database.checkConditional;
database.checkConditional = (input, item) => {
  const refusal = checkConditional(input, item);
  const wanted = v.is(v.object({ [ITEM_ON_FAILURE]: v.literal('ALL_OLD') }), input);
  if (wanted && item && v.is(Refusal, refusal)) refusal.body.Item = item;
  return refusal;
};

const levels: { Level: { new (path: string): Files; prototype: Files } } = createRequire(require.resolve('dynalite'))(
  'level',
);

/** dynalite ends iterators by a method that Level's do not have, and so keeps what each query has read for ever. */
for (const kind of ['keys', 'values'] as const) {
  const iterate = levels.Level.prototype[kind];
  levels.Level.prototype[kind] = function (options) {
    const iterator = iterate.call(this, options);
    iterator.return ??= () => iterator.close();
    return iterator;
  };
}

const { folder } = v.parse(v.object({ folder: v.nullable(v.string()) }), workerData);
if (folder !== null) await tryToOpen(folder);
const store = database.create({
  ...(folder !== null && { path: folder }),
  createTableMs: 0,
  deleteTableMs: 0,
  updateTableMs: 0,
});

/** dynalite keeps to itself why the files cannot be opened. */
async function tryToOpen(path: string): Promise<void> {
  const files = new levels.Level(path);
  await files.open();
  await files.close();
}

parentPort?.on('message', async (request: EngineRequest) => {
  if (request.kind === 'close') {
    store.lifecycleManager.gracefulClose(() => parentPort?.close());
  } else {
    const reply: EngineReply = { id: request.id, ...(await run(request.operation, request.input)) };
    parentPort?.postMessage(reply);
  }
});

async function run(operation: string, input: object): Promise<EngineAnswer> {
  const name = operation.charAt(0).toLowerCase() + operation.slice(1);
  const { types, custom }: Operation = require(`dynalite/validations/${name}`);
  const act: Action = require(`dynalite/actions/${name}`);
  const unknown = Object.keys(input).find((parameter) => !Object.hasOwn(types, parameter) && !GRANTED.has(parameter));
  if (unknown) return fault('ValidationException', `The local DynamoDB does not support ${unknown}.`);
  const wish = Object.entries(input).filter(([parameter]) => parameter === ITEM_ON_FAILURE);
  try {
    const checked = { ...validations.checkTypes(input, types), ...Object.fromEntries(wish) };
    validations.checkValidations(checked, types, custom, store);
    return await new Promise((resolve) => {
      act(store, checked, (error, output) => resolve(error ? refused(error) : { status: 200, body: output ?? {} }));
    });
  } catch (error) {
    return refused(error);
  }
}

/** The engine's own refusals are answers. Anything else is a bug in it and goes on to end the thread. */
function refused(error: unknown): EngineAnswer {
  if (!v.is(Refusal, error)) throw error;
  return { status: error.statusCode, body: error.body };
}
