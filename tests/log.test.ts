import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Fault } from '../functions/fault.ts';
import { errorFields } from '../functions/log.ts';

/** A word of an article. */
const WORD = 'Quastenflosser';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

const Row = v.object({ items: v.array(v.object({ name: v.string(), kind: v.picklist(['a', 'b']) })) });

describe('what a log line says of an error', () => {
  test.each<[string, () => unknown]>([
    ['text that is no JSON', () => JSON.parse(`${WORD} sagte`)],
    ['a text that is no number', () => BigInt(WORD)],
    ['an address that is none', () => new URL(`http://[${WORD}`)],
    ['a value that is not as expected', () => v.parse(v.picklist(['a', 'b']), WORD)],
    ['a value deep in another', () => v.parse(Row, { items: [{ name: 'x', kind: WORD }] })],
    ['a name that should not be there', () => v.parse(v.strictObject({}), { [`${WORD} sagte`]: 1 })],
    ['a message of several lines', () => fail(`x\n    at ${WORD} (/var/task/index.mjs:1:1)\n    at ${WORD}:1:1`)],
    ['a cause', () => fail('x', { cause: new Error(WORD) })],
    ['what is no error', () => WORD],
  ])('quotes nothing of %s', (_, work) => {
    const told = errorFields(thrownBy(work));
    expect(JSON.stringify(told)).not.toContain(WORD);
    expect(told.error).toMatch(/^\w+$/);
  });

  test('is where it happened', () => {
    const { error, stack } = errorFields(thrownBy(() => JSON.parse('{')));
    expect([error, stack]).toEqual(['SyntaxError', expect.arrayContaining([expect.stringContaining('log.test.ts:')])]);
  });

  test('is which value was not as expected, and what was', () => {
    const told = errorFields(thrownBy(() => v.parse(Row, { items: [{ name: 5, kind: 'c' }] })));
    expect(told.message).toBe('items.0.name: string, items.0.kind: picklist');
  });

  test('is what AWS says, and the request that AWS finds in its own logs', () => {
    const $metadata = { httpStatusCode: 400, requestId: 'R1' };
    const error = new DynamoDBServiceException({
      name: 'Throttling',
      $fault: 'client',
      message: 'Slow down',
      $metadata,
    });
    expect(errorFields(error)).toMatchObject({
      error: 'Throttling',
      message: 'Slow down',
      status: 400,
      awsRequestId: 'R1',
    });
  });

  test('is what we say ourselves', () => {
    expect(errorFields(new Fault('3 messages were not sent'))).toMatchObject({ message: '3 messages were not sent' });
  });
});

function fail(message: string, options?: ErrorOptions): never {
  throw new Error(message, options);
}
