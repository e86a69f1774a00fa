import { endingIndex, endingsAmong, isPart } from '../de/endings.ts';
import { SUPREME } from '../de/function-words.data.ts';
import type { Sector } from '../plover.ts';
import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { BELONGING, NO_ACTOR_ENDINGS, NO_ACTORS, NOMINALISED, RELATIONAL, ROLES } from './roles.data.ts';
import { parseSectors } from './sectors.ts';

/** What a noun for an actor says: its sectors, and whether they come from the body it belongs to ("Sprecher"). */
export interface Role {
  readonly noun: string;
  readonly sectors: readonly Sector[];
  readonly relational: boolean;
}

const endingsOf = endingsAmong(['', 'innen', 'in', 'en', 'n', 'es', 's', 'e', 'er', 'ern', 'r', 'm']);

/** The feminine of a noun whose last vowel it changes or drops; null for all others, which only add "-in". */
function feminineOf(noun: string): string | null {
  if (/beamter$/.test(noun)) return noun.replace(/er$/, 'in');
  if (noun.endsWith('e') && !noun.endsWith('ende')) return `${noun.slice(0, -1)}in`;
  const changed = noun.replace(/(?:rat|bauer|bischof|anwalt|arzt)$/, (end) =>
    end.replace(/[ao](?!.*[ao])/, (vowel) => (vowel === 'a' ? 'ä' : 'ö')),
  );
  return changed === noun ? null : `${changed}in`;
}

const table = new Map<string, Role | null>(NO_ACTOR_ENDINGS.map((ending) => [ending, null]));
const whole = new Map<string, Role>();
for (const [text, relational] of [
  [ROLES, false],
  [RELATIONAL, true],
] as const) {
  for (const line of text.trim().split('\n')) {
    const [sectors = '', nouns = ''] = line.split(': ');
    for (const entry of nouns.split(' ')) {
      const noun = entry.replace('=', '');
      const role = { noun, sectors: parseSectors(sectors), relational };
      (entry.startsWith('=') ? whole : table).set(noun, role);
      const weak = noun.slice(0, -1);
      if (NOMINALISED.test(noun) && !table.has(weak)) table.set(weak, role);
      // "Kollegin", "Stadträtin", "Beamtin"
      const female = feminineOf(noun);
      if (female && !table.has(female)) table.set(female, role);
    }
  }
}

const longestEnding = endingIndex(table);
/** Letters of the shortest noun: "VG". */
const SHORTEST_NOUN = 2;
/** Shorter nouns stand at the end of too many words. */
const SHORTEST_LAST_PART = 4;

/** The role whose noun is the word without its case ending, or else its longest last part. */
const lookUp = (word: string): Role | null => {
  const bases = endingsOf(word).map((ending) => word.slice(0, word.length - ending.length));
  for (const base of bases) {
    if (base.length < SHORTEST_NOUN) continue;
    const exact = whole.get(base) ?? table.get(base);
    if (exact !== undefined) return exact;
  }
  let role: Role | null = null;
  let first = word.length - 2;
  for (const base of bases) {
    const found = longestEnding(
      base,
      ({ ending, value }) =>
        ending.length < base.length &&
        isPart(base.slice(0, -ending.length)) &&
        (value === null || value.noun.length >= SHORTEST_LAST_PART),
    );
    if (!found || base.length - found.ending.length >= first) continue;
    role = found.value;
    first = base.length - found.ending.length;
  }
  return role;
};

/** The role that a noun names, by its longest known ending, or null if it is no actor. */
export const roleOf = remember((word): Role | null => {
  const lower = word.toLowerCase();
  const found = NO_ACTORS.has(lower) ? null : lookUp(lower);
  return found?.relational ? belonging(lower, found) : found;
});

function belonging(lower: string, role: Role): Role {
  const sectors = BELONGING.find(([pattern]) => pattern.test(lower))?.[1];
  return sectors ? { ...role, sectors: parseSectors(sectors), relational: false } : role;
}

/** "das Oberste Gericht": before a body or office the word is no colonel. */
export const isSupreme = (word: string, next: Spelling | undefined): boolean =>
  SUPREME.test(word) && next !== undefined && roleOf(next) !== null;
