import type { ReceivedMessage } from './store/messages.ts';

/** What SQS itself says about a message; times are milliseconds since the epoch, as text. */
export function systemAttributes(message: ReceivedMessage, senderId: string): Record<string, string> {
  return {
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    ApproximateReceiveCount: String(message.receiveCount),
    SenderId: senderId,
    SentTimestamp: String(message.sentAt),
  };
}
