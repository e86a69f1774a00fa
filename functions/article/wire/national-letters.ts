/** German letters in place of brackets and braces (ISO 646-DE, DIN 66003), as wires of seven bits have them. */
const LETTERS: Readonly<Record<string, string>> = {
  '[': 'Ä',
  '\\': 'Ö',
  ']': 'Ü',
  '{': 'ä',
  '|': 'ö',
  '}': 'ü',
  '~': 'ß',
};

/** Braces within words that show that they are letters. */
const IN_WORD = /[a-z][{|}~][a-z]/g;
const MIN_WORDS = 3;

/** Text of a seven-bit wire with its German letters; other text as it is. */
export function withGermanLetters(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII with its control characters.
  const isSevenBit = /^[\u0000-\u007f]*$/.test(text);
  if (!isSevenBit || (text.match(IN_WORD)?.length ?? 0) < MIN_WORDS) return text;
  return text.replace(/[[\\\]{|}~]/g, (sign) => LETTERS[sign] ?? sign);
}
