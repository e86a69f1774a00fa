import { type Database, openDatabase } from '../sqlite.ts';
import type { MessageAttributes } from './message-attributes.ts';
import type { Queue } from './queue.ts';
import * as messages from './store/messages.ts';
import { openQueues, type Queues } from './store/queues.ts';
import { SCHEMA } from './store/schema.ts';
import { createWaiters } from './waiters.ts';

/** Messages and those who wait for them. Everything that makes a message visible wakes the receivers of its queue. */
export type Broker = {
  database: Database;
  queues: Queues;
  /** Adds a message and returns its id. */
  send(queue: Queue, body: string, attributes: MessageAttributes, delaySeconds: number): string;
  /** Hands out up to `count` messages; waits for the first one until the time is over or the signal comes. */
  receive(queue: Queue, order: ReceiveOrder): Promise<messages.ReceivedMessage[]>;
  delete(receiptHandle: string): void;
  /** Says whether the message was in flight, and so has a visibility to change. */
  changeVisibility(receiptHandle: string, seconds: number): boolean;
  wake(queueName: string): void;
  /** Ends all waiting and closes the database. */
  close(): void;
};

export type ReceiveOrder = { count: number; waitMs: number; visibilitySeconds: number; signal?: AbortSignal };

export function openBroker(file: string, arnOf: (name: string) => string): Broker {
  const database = openDatabase(file, SCHEMA);
  const queues = openQueues(database, arnOf);
  const waiters = createWaiters();
  const closing = new AbortController();
  return {
    database,
    queues,
    send(queue, body, attributes, delaySeconds) {
      const id = messages.insertMessage(database, queue, body, attributes, delaySeconds);
      waiters.wake(queue.name);
      return id;
    },
    async receive(queue, { count, waitMs, visibilitySeconds, signal }) {
      const end = Date.now() + waitMs;
      const stopped = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      while (!stopped.aborted) {
        const taken = messages.takeMessages(database, queue, count, visibilitySeconds);
        if (taken.deadLetterQueue) waiters.wake(taken.deadLetterQueue);
        const left = end - Date.now();
        if (taken.messages.length > 0 || left <= 0) return taken.messages;
        const next = messages.nextVisibleAt(database, queue.name) ?? end;
        await waiters.wait(queue.name, Math.min(left, Math.max(1, next - Date.now())), stopped);
      }
      return [];
    },
    delete: (receiptHandle) => messages.deleteMessage(database, receiptHandle),
    changeVisibility(receiptHandle, seconds) {
      const queueName = messages.setVisibility(database, receiptHandle, seconds);
      if (queueName !== null) waiters.wake(queueName);
      return queueName !== null;
    },
    wake: waiters.wake,
    close() {
      closing.abort();
      database.close();
    },
  };
}
