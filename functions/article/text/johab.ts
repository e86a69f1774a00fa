/** Codes of the parts of a syllable, in the order of Unicode; after the final parts comes none. */
const INITIALS = range(2, 20);
const MEDIALS = [...range(3, 7), ...range(10, 15), ...range(18, 23), ...range(26, 29)];
const FINALS = [1, ...range(2, 17), ...range(19, 29)];
const SYLLABLES = 0xac00;

/** Text in Johab (KS X 1001 annex 3): syllables by their parts, other characters by their place in EUC-KR. */
export function decodeJohab(bytes: Uint8Array): string {
  const eucKr = new TextDecoder('euc-kr');
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      parts.push(String.fromCharCode(lead));
      continue;
    }
    const trail = bytes[++at] ?? 0;
    parts.push(lead < 0xd9 ? syllable((lead << 8) | trail) : eucKr.decode(eucKrOf(lead, trail)));
  }
  return parts.join('');
}

function syllable(code: number): string {
  const initial = INITIALS.indexOf((code >> 10) & 31);
  const medial = MEDIALS.indexOf((code >> 5) & 31);
  const final = FINALS.indexOf(code & 31);
  if (initial < 0 || medial < 0 || final < 0) return '\ufffd';
  return String.fromCharCode(SYLLABLES + (initial * MEDIALS.length + medial) * FINALS.length + final);
}

/** Two bytes of Johab hold the rows of KS X 1001 in pairs. */
function eucKrOf(lead: number, trail: number): Uint8Array {
  const row = lead < 0xe0 ? 2 * (lead - 0xd9) : 2 * lead - 0x197;
  const cell = trail < 0x91 ? trail - 0x31 : trail - 0x43;
  const second = cell >= 94;
  return Uint8Array.of(row + (second ? 1 : 0) + 0xa1, cell - (second ? 94 : 0) + 0xa1);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
