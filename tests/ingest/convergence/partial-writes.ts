import type { DynamoDBClient, WriteRequest } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import type { Random } from './random.ts';

const Batch = v.looseObject({
  RequestItems: v.record(v.string(), v.array(v.custom<WriteRequest>((it) => typeof it === 'object'))),
});

/** Makes the client's table leave every other batch of writes partly unprocessed, as DynamoDB does when it is throttled. */
export function refuseParts(client: DynamoDBClient, random: Random): void {
  client.middlewareStack.add(
    (next, context) => async (request) => {
      if (context.commandName !== 'BatchWriteItemCommand' || random(2) === 0) return next(request);
      const { RequestItems, ...rest } = v.parse(Batch, request.input);
      const [[name, writes] = ['', []]] = Object.entries(RequestItems);
      const kept = random(writes.length + 1);
      const unprocessed = { [name]: writes.slice(kept) };
      const answer =
        kept === 0
          ? { output: { $metadata: {} }, response: {} }
          : await next({ ...request, input: { ...rest, RequestItems: { [name]: writes.slice(0, kept) } } });
      return {
        ...answer,
        output: { ...answer.output, ...(kept < writes.length && { UnprocessedItems: unprocessed }) },
      };
    },
    { step: 'initialize' },
  );
}
