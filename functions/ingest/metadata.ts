const ENCODED_WORD = /=\?(?<charset>[^?\s]+)\?(?<encoding>[BQ])\?(?<data>[^?\s]*)\?=/gi;

/**
 * The text of a header as S3 hands it back: encoded words (RFC 2047) where it has other characters than ASCII. White
 * space between encoded words is no part of the text. A word of an unknown character set stays as it is.
 */
export function decodeHeader(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(ENCODED_WORD, (word, charset: string, encoding: string, data: string) => {
      try {
        const bytes = encoding.toUpperCase() === 'B' ? Buffer.from(data, 'base64') : quotedPrintable(data);
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return word;
      }
    });
}

function quotedPrintable(data: string): Uint8Array {
  const escaped = data
    .replaceAll('_', ' ')
    .replace(/%/g, '%25')
    .replace(/=([0-9A-F]{2})/gi, '%$1');
  const characters = escaped.replace(/%([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
