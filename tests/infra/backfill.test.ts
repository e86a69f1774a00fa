import { Match } from 'aws-cdk-lib/assertions';
import jsonata from 'jsonata';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { objectsIn } from '../../functions/ingest/notification.ts';
import { entriesOf, IN_TENS, SOME_FAILED } from '../../lib/backfill-definition.ts';
import { template } from './synthesis.ts';

/** The value of an expression of the state machine where its state has this input. */
async function evaluated(expression: string, input: object): Promise<unknown> {
  const value: unknown = await jsonata(expression.replaceAll('$states.', 'states.')).evaluate({ states: { input } });
  return JSON.parse(JSON.stringify(value));
}

/** Objects as Step Functions lists them. */
const listed = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    Etag: `"${n}"`,
    Key: `ordner/"ä ${n}".json`,
    LastModified: 1764230400,
    Size: 100,
    StorageClass: 'STANDARD',
  }));

const Parts = v.array(v.object({ objects: v.array(v.looseObject({ Key: v.string() })) }));
const Entries = v.array(v.object({ Id: v.string(), MessageBody: v.string() }));

describe('the state machine of the backfill', () => {
  it.each([[1], [9], [10], [11], [400]])('sends %i objects in requests of ten, each once', async (count) => {
    const parts = v.parse(Parts, await evaluated(IN_TENS, { Items: listed(count) }));
    expect(parts.flatMap(({ objects }) => objects)).toEqual(listed(count));
    expect(parts.map(({ objects }) => objects.length)).toEqual(parts.map((_, n) => Math.min(10, count - 10 * n)));
  });

  it.each([[1], [10]])('sends messages that the ingest function understands: %i in a request', async (count) => {
    const entries = v.parse(Entries, await evaluated(entriesOf('articles'), { objects: listed(count) }));
    expect(entries.map(({ Id }) => Id)).toEqual(listed(count).map((_, n) => String(n)));
    expect(entries.flatMap(({ MessageBody }) => objectsIn(MessageBody))).toEqual(
      listed(count).map(({ Key, Etag }) => ({ bucket: 'articles', key: Key, cause: 'backfill', etag: Etag })),
    );
  });

  it('notices messages that SQS has refused', async () => {
    expect(await evaluated(SOME_FAILED, { Successful: [{}], Failed: [{ Id: '1' }] })).toBe(true);
    expect(await evaluated(SOME_FAILED, { Successful: [{}] })).toBe(false);
    expect(await evaluated(SOME_FAILED, { Successful: [{}], Failed: [] })).toBe(false);
  });

  it('lists the bucket of articles and no other, in parts that are small enough for an execution', () => {
    template().hasResourceProperties('AWS::StepFunctions::StateMachine', {
      StateMachineType: 'STANDARD',
      Definition: Match.objectLike({
        QueryLanguage: 'JSONata',
        States: {
          EachPart: Match.objectLike({
            ItemReader: {
              Resource: 'arn:aws:states:::s3:listObjectsV2',
              Arguments: { Bucket: { Ref: 'StorageArticles861864AA' }, Prefix: '{% $states.input.prefix %}' },
            },
            ItemBatcher: { MaxItemsPerBatch: 400, MaxInputBytesPerBatch: 200_000 },
          }),
        },
      }),
    });
  });
});

describe('the functions of the backfill', () => {
  it('have their own queue and their own limit: uploads do not wait for them', () => {
    template({ backfillConcurrency: 3, maxConcurrency: 20 }).hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^BackfillQueue'), 'Arn'] },
      FunctionName: { Ref: Match.stringLikeRegexp('^BackfillIngestFunction') },
      ScalingConfig: { MaximumConcurrency: 3 },
    });
  });
});
