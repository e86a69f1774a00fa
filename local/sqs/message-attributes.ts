import { createHash } from 'node:crypto';
import * as v from 'valibot';

const AttributeName = v.pipe(v.string(), v.regex(/^[\w.-]{1,256}$/));

/** Attributes that a sender gives a message: text and numbers as strings, bytes as base64. */
export const MessageAttributes = v.record(
  AttributeName,
  v.union([
    v.object({ DataType: v.pipe(v.string(), v.regex(/^(String|Number)(\..+)?$/)), StringValue: v.string() }),
    v.object({ DataType: v.pipe(v.string(), v.regex(/^Binary(\..+)?$/)), BinaryValue: v.string() }),
  ]),
);
export type MessageAttributes = v.InferOutput<typeof MessageAttributes>;

/** MD5 of a message body in hex, by which senders and receivers check it. */
export const md5OfBody = (body: string): string => createHash('md5').update(body).digest('hex');

/**
 * MD5 of message attributes in hex; undefined where there are none. Source: Amazon SQS Developer Guide, "Calculating the
 * MD5 message digest for message attributes".
 */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const md5 = createHash('md5');
  const add = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    md5.update(length).update(bytes);
  };
  for (const name of names) {
    const attribute = attributes[name];
    if (!attribute) continue;
    add(Buffer.from(name));
    add(Buffer.from(attribute.DataType));
    const binary = 'BinaryValue' in attribute;
    md5.update(Buffer.of(binary ? 2 : 1));
    add(binary ? Buffer.from(attribute.BinaryValue, 'base64') : Buffer.from(attribute.StringValue));
  }
  return md5.digest('hex');
}
