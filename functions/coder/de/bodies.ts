import { ORGANISATIONS } from '../actors/organisations.data.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { Spelling } from '../syntax.ts';

/** Behind the head of a name: "Volksfront zur Befreiung Palästinas". */
const BEHIND_HEAD = /^(?:der|des|für|gegen|in|von|zum|zur)$/;
const ADJECTIVE_ENDING = /e[mnrs]?$/;

interface Bodies {
  /** Names of one word. */
  readonly words: ReadonlySet<string>;
  /** Adjectives without their endings and the noun of names of several words: "weiß Haus". */
  readonly openings: ReadonlySet<string>;
  /** The nouns of those: of most nouns they tell at once that no name begins. */
  readonly nouns: ReadonlySet<string>;
}

let known: Bodies | null = null;

function bodies(): Bodies {
  if (known) return known;
  const names = ORGANISATIONS.split('\n').flatMap((line) => (line.split('|')[0] ?? '').split(','));
  const openings = names.flatMap((name) => {
    const parts = name.split(' ');
    const behind = parts.findIndex((part) => BEHIND_HEAD.test(part));
    const head = behind < 0 ? parts : parts.slice(0, behind);
    return parts.length > 1 && head.length > 0 ? [opening(head.slice(0, -1), head.at(-1) ?? '')] : [];
  });
  known = {
    words: new Set(names.filter((name) => !name.includes(' '))),
    openings: new Set(openings),
    nouns: new Set(openings.map((name) => name.slice(name.lastIndexOf(' ') + 1))),
  };
  return known;
}

const opening = (adjectives: readonly string[], noun: string): string =>
  [...adjectives.map((word) => word.toLowerCase().replace(ADJECTIVE_ENDING, '')), noun].join(' ');

/** Organisations of one word: "Welthungerhilfe" acts, whatever its last part is. */
export const isBody = (word: string): boolean => bodies().words.has(word);

/** "das Weiße Haus", "das ghanaische Rote Kreuz", "der Volksfront zur …": whether adjectives and noun, in any case, open the name of an organisation. */
export function opensBody(adjectives: readonly string[], noun: string): boolean {
  const { nouns, openings } = bodies();
  return [noun, noun.replace(/e?s$/, '')].some(
    (word) =>
      nouns.has(word) && [...adjectives, ''].some((_, from) => openings.has(opening(adjectives.slice(from), word))),
  );
}

/** What speaks for a state or a union of states. */
const SPEAKING = /(?:führung|kabinett|kommission|ministerium|parlament|präsidium|regierung)$/i;

/** "die EU-Kommission", "das iranische Außenministerium": of whom it is stands before it, so that nobody in the genitive is behind it. */
export const isBodyOfState = (words: readonly Spelling[], first: number, head: number): boolean =>
  SPEAKING.test(words[head]?.text ?? '') &&
  (/^(?:EU|UN|Nato|NATO|AU|US)-/.test(words[head]?.text ?? '') ||
    words.slice(first, head).some((word) => countryOfAdjective(word) !== null));
