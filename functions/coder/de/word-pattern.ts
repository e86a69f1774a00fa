/** What a line of the lexicon asks for or forbids in a clause, as it is written there. */
export interface WordPatterns {
  readonly written: readonly string[];
  /** The pattern that is in a text in which a blank stands before each word, or null. */
  readonly find: (text: string) => string | null;
}

interface Pattern {
  readonly written: string;
  /** Whether it is in the text with a word that begins behind the blank. */
  readonly isAt: (text: string, blank: number) => boolean;
}

/** Small words are meant as they are: "sich" is no "Sicherheitskräfte", "ins" no "insgesamt". */
const WHOLE = new Set(
  'als an auf aus bei das dass euro für in ins mit nach sich um ums vom von vor was wenn wird zu zum zur'.split(' '),
);
const INSIDE = '~';

/**
 * "haft" begins a word, "~haft" is in one, "sich" is one, "auf.die" are the beginnings of two in sequence, "~manöver.ihr" the end of one and
 * the beginning of the next. Lines have dozens of patterns, so those that begin a word are found by its first letters.
 */
export function wordPatterns(written: readonly string[]): WordPatterns {
  const inside = written.filter((pattern) => pattern.startsWith(INSIDE));
  const byInitials = Map.groupBy(written.filter((pattern) => !pattern.startsWith(INSIDE)).map(patternOf), (pattern) =>
    initialsAt(pattern.written, 0),
  );
  const parts = inside.map((pattern) => pattern.slice(1).replaceAll('.', ' '));
  return {
    written,
    find: (text) => {
      for (const [at, part] of parts.entries()) if (text.includes(part)) return inside[at] ?? null;
      return beginning(text, byInitials);
    },
  };
}

/** The first two letters of a word as one number, which needs no string of its own; no pattern begins with a shorter word. */
const initialsAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

function beginning(text: string, byInitials: ReadonlyMap<number, readonly Pattern[]>): string | null {
  if (byInitials.size === 0) return null;
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
    const found = byInitials.get(initialsAt(text, blank + 1))?.find(({ isAt }) => isAt(text, blank));
    if (found) return found.written;
  }
  return null;
}

function patternOf(written: string): Pattern {
  if (WHOLE.has(written)) return { written, isAt: (text, blank) => isWhole(text, blank, written) };
  const parts = written.split('.');
  return { written, isAt: (text, blank) => follow(text, blank, parts) };
}

function isWhole(text: string, blank: number, word: string): boolean {
  const end = blank + 1 + word.length;
  return text.startsWith(word, blank + 1) && (end === text.length || text[end] === ' ');
}

/** Whether the words from the blank on begin with the parts. */
function follow(text: string, blank: number, parts: readonly string[]): boolean {
  let at = blank;
  for (const part of parts) {
    if (at < 0 || !text.startsWith(part, at + 1)) return false;
    at = text.indexOf(' ', at + 1);
  }
  return true;
}
