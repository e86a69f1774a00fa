import * as v from 'valibot';
import { findQueue, operation } from '../operation.ts';
import { answer, isRefusal, refuse } from '../outcome.ts';
import { latestMoves, moveMessages } from '../store/move-tasks.ts';
import { sourcesOf } from './queues.ts';

const StartInput = v.strictObject({
  SourceArn: v.string(),
  DestinationArn: v.exactOptional(v.string()),
  MaxNumberOfMessagesPerSecond: v.exactOptional(v.number()),
});

/** The move is over when this answers, whatever pace was asked for. */
export const startMessageMoveTask = operation(StartInput, (input, call) => {
  const source = findQueue(call, input.SourceArn);
  if (isRefusal(source)) return source;
  if (sourcesOf(source, call.broker.queues.all()).length === 0) {
    return refuse('InvalidParameterValue', 'The source queue must be the dead-letter queue of another queue.');
  }
  const destination = input.DestinationArn === undefined ? null : findQueue(call, input.DestinationArn);
  if (isRefusal(destination)) return destination;
  const { task, receivers } = moveMessages(call.broker.database, source.name, destination?.name ?? null);
  for (const receiver of receivers) call.broker.wake(receiver);
  return answer({ TaskHandle: task.handle });
});

const ListInput = v.strictObject({
  SourceArn: v.string(),
  MaxResults: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 1),
});

export const listMessageMoveTasks = operation(ListInput, (input, call) => {
  const source = findQueue(call, input.SourceArn);
  if (isRefusal(source)) return source;
  const tasks = latestMoves(call.broker.database, source.name, input.MaxResults);
  const Results = tasks.map(({ destination, moved, startedAt }) => ({
    Status: 'COMPLETED',
    SourceArn: source.arn,
    ...(destination === null ? {} : { DestinationArn: call.broker.queues.find(destination)?.arn }),
    ApproximateNumberOfMessagesMoved: moved,
    ApproximateNumberOfMessagesToMove: moved,
    StartedTimestamp: startedAt,
  }));
  return answer({ Results });
});
