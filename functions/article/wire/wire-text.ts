import { MAX_ITEMS, namedItems } from '../item-names.ts';
import { MAX_RAW_LENGTH } from '../limits.ts';
import { type DocumentItem, type RawReading, rejected, type SourceFile, single } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { readAnpa1312 } from './anpa-1312.ts';
import { readIptc7901 } from './iptc-7901.ts';
import { withGermanLetters } from './national-letters.ts';
import { SOH, wireHeader } from './wire-header.ts';

/** Reads wire text: one message, or several of which each begins with its header. */
export function readWireText({ bytes }: SourceFile): readonly DocumentItem[] {
  const text = withGermanLetters(decode(bytes)).replace(/\r+\n?/g, '\n');
  const messages = text.split(SOH).filter((message) => /\w/.test(message));
  const [only = ''] = messages;
  if (messages.length > MAX_ITEMS) return single(rejected('too-large', `There are more than ${MAX_ITEMS} messages.`));
  if (messages.length <= 1) return single(readMessage(only));
  return namedItems(
    messages.map((message) => ({ id: wireHeader(message)?.name ?? null, reading: readMessage(message) })),
  );
}

function readMessage(message: string): RawReading {
  if (message.length > MAX_RAW_LENGTH) {
    return rejected('too-large', `The message has more than ${MAX_RAW_LENGTH} characters.`);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what synchronises the line.
  const trimmed = message.replace(/^[\u0000\u0016\s]+/, '');
  switch (wireHeader(trimmed)?.format) {
    case 'iptc-7901':
      return readIptc7901(trimmed);
    case 'anpa-1312':
      return readAnpa1312(trimmed);
    default:
      return rejected('broken', 'The message has no header of IPTC 7901 or ANPA 1312.');
  }
}
