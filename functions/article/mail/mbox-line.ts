/** What is looked at of a line: addresses and dates have at most some hundred characters. */
const MAX_LENGTH = 400;
/** The line before each message of a mailbox (RFC 4155): an address or a hyphen, and a date as `asctime` writes it. */
const FROM_LINE =
  /^From \S.{0,320}\b(?:mon|tue|wed|thu|fri|sat|sun),? +\w{1,9} +\w{1,9} +(?:\d{4} +)?\d{1,2}:\d{2}(?::\d{2})?(?: +[\w+-]{1,6}){0,3} *(?=[\r\n]|$)/i;

/** Whether bytes begin with the line that separates messages of a mailbox; it counts where it is the first, or stands behind an empty line. */
export function isFromLine(bytes: Uint8Array): boolean {
  return bytes[0] === LETTER_F && FROM_LINE.test(Buffer.from(bytes.subarray(0, MAX_LENGTH)).toString('latin1'));
}

const LETTER_F = 0x46;
