/** Codes of the parts of a syllable, in the order of Unicode; after the final parts comes none. */
const INITIALS = range(2, 20);
const MEDIALS = [...range(3, 7), ...range(10, 15), ...range(18, 23), ...range(26, 29)];
const FINALS = [1, ...range(2, 17), ...range(19, 29)];
const SYLLABLES = 0xac00;

/** Text in Johab (KS X 1001 annex 3): syllables by their parts, other characters by their place in EUC-KR. */
export function decodeJohab(bytes: Uint8Array): string {
  const characters = charactersOfPairs();
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    units[length++] = lead < 0x80 ? lead : (characters[((lead << 8) | (bytes[++at] ?? 0)) - FIRST_PAIR] ?? REPLACEMENT);
  }
  return Buffer.from(units.buffer, 0, 2 * length).toString('utf16le');
}

const FIRST_PAIR = 0x8000;
const REPLACEMENT = 0xfffd;
const EUC_KR = new TextDecoder('euc-kr');

/** The character of each pair of bytes from `FIRST_PAIR` on. */
function charactersOfPairs(): Uint16Array {
  return Uint16Array.from({ length: 0x8000 }, (_, index) => {
    const code = index + FIRST_PAIR;
    return code < 0xd900 ? syllable(code) : otherCharacter(code);
  });
}

function syllable(code: number): number {
  const initial = INITIALS.indexOf((code >> 10) & 31);
  const medial = MEDIALS.indexOf((code >> 5) & 31);
  const final = FINALS.indexOf(code & 31);
  if (initial < 0 || medial < 0 || final < 0) return REPLACEMENT;
  return SYLLABLES + (initial * MEDIALS.length + medial) * FINALS.length + final;
}

/** Two bytes of Johab hold the rows of KS X 1001 in pairs. */
function otherCharacter(code: number): number {
  const lead = code >> 8;
  const trail = code & 0xff;
  const row = lead < 0xe0 ? 2 * (lead - 0xd9) : 2 * lead - 0x197;
  const cell = trail < 0x91 ? trail - 0x31 : trail - 0x43;
  const second = cell >= 94;
  const text = EUC_KR.decode(Uint8Array.of(row + (second ? 1 : 0) + 0xa1, cell - (second ? 94 : 0) + 0xa1));
  return text.length === 1 ? text.charCodeAt(0) : REPLACEMENT;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
