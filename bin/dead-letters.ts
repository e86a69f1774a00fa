import { type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { articleIdFor } from '../functions/ingest/ingest-object.ts';
import { type ObjectHint, objectsIn } from '../functions/ingest/notification.ts';
import { asFirstSent } from '../functions/ingest/set-aside.ts';
import { readArticle } from '../functions/store/articles.ts';
import type { TargetStack } from './target-stack.ts';

/** An object whose message is in the dead-letter queue, and what the table tells of it. */
export interface DeadLetter {
  readonly bucket: string;
  readonly key: string;
  readonly article: string;
  readonly status: string;
  readonly reason: string;
}

/** Seconds for which those that were read are not handed out again; afterwards they can be sent back. */
const HIDDEN_SECONDS = 10;
/** Messages that are told of at most. */
const MOST = 500;

/** The dead letters, without taking them. */
export async function listDeadLetters({ sqs, table, output }: TargetStack): Promise<DeadLetter[]> {
  const messages = await messagesOf({ sqs, queueUrl: output('DeadLetterQueueUrl') });
  const itemsBucket = output('ItemsBucketName');
  const letters = messages.flatMap(hintsOf).map(async (hint): Promise<DeadLetter> => {
    const { bucket, key } = hint;
    const article = articleIdFor({ itemsBucket }, hint);
    const record = await readArticle(table, article);
    const { status = 'unknown', reason = null } = record ?? {};
    return { bucket, key, article, status, reason: reason ? `${reason.code}: ${reason.message}` : '' };
  });
  return Promise.all(letters);
}

async function messagesOf({ sqs, queueUrl }: { sqs: TargetStack['sqs']; queueUrl: string }): Promise<Message[]> {
  const seen = new Map<string, Message>();
  while (seen.size < MOST) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: HIDDEN_SECONDS,
        WaitTimeSeconds: 1,
      }),
    );
    const fresh = Messages.filter(({ MessageId = '' }) => !seen.has(MessageId));
    for (const message of fresh) seen.set(message.MessageId ?? '', message);
    if (fresh.length === 0) break;
  }
  return [...seen.values()];
}

/** What the message is about; something that nobody understands is one of the reasons for being here. */
function hintsOf({ MessageId: messageId = '', Body: body = '' }: Message): ObjectHint[] {
  try {
    return objectsIn(asFirstSent({ messageId, body }).body);
  } catch {
    return [{ bucket: '', key: `message ${messageId} is no notification`, cause: 's3' }];
  }
}
