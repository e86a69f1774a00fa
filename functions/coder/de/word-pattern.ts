/** What a line of the lexicon asks for or forbids in a clause. */
export interface WordPattern {
  readonly written: string;
  /** Whether it is in a text in which a blank stands before each word. */
  readonly isIn: (text: string) => boolean;
}

/** Small words are meant as they are: "sich" is no "Sicherheitskräfte", "ins" no "insgesamt". */
const WHOLE = new Set(
  'als an auf aus bei das dass euro für in ins mit nach sich um ums vom von vor was wenn wird zu zum zur'.split(' '),
);

/** "haft" begins a word, "~haft" is in one, "sich" is one, "auf.die" are the beginnings of two in sequence. */
export function wordPattern(written: string): WordPattern {
  if (written.startsWith('~')) return contained(written, written.slice(1));
  if (WHOLE.has(written))
    return { written, isIn: (text) => text.includes(` ${written} `) || text.endsWith(` ${written}`) };
  if (!written.includes('.')) return contained(written, ` ${written}`);
  const [first = '', ...others] = written.split('.');
  return { written, isIn: (text) => isSequenceIn(text, ` ${first}`, others) };
}

const contained = (written: string, part: string): WordPattern => ({ written, isIn: (text) => text.includes(part) });

function isSequenceIn(text: string, first: string, others: readonly string[]): boolean {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (follow(text, at, others)) return true;
  return false;
}

/** Whether the words behind the one that begins at the blank begin with the parts. */
function follow(text: string, blank: number, parts: readonly string[]): boolean {
  let at = blank;
  return parts.every((part) => {
    at = text.indexOf(' ', at + 1);
    return at >= 0 && text.startsWith(part, at + 1);
  });
}
