import { remember } from '../remember.ts';

/** Spellings that transliterations of one sound share, longest first: German, English and scientific. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/g, 's'],
  [/dsch|dzh/g, 'i'],
  [/tsch|tch|kh|ch/g, ''],
  [/sch|sh|zh/g, 's'],
  [/tz|ts|ks|z|x/g, 's'],
  [/h/g, ''],
  [/w/g, 'v'],
  [/ou|oo|ue/g, 'u'],
  [/oe/g, 'o'],
  [/j|y/g, 'i'],
  [/ae|ei|ai/g, 'ai'],
  [/c|q/g, 'k'],
  [/ph/g, 'f'],
  [/(.)\1+/g, '$1'],
];

/** Letters that have no accent to be taken from them. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd' };

const plainWord = remember((word): string => {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .replace(/[ßıłøđ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
});

/** Given names of neighbours that reports put one for the other: "Wladimir Selenski" is Wolodymyr Selenskyj. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  aliaksandr: 'alexander',
  dmytro: 'dmitri',
  mykola: 'nikolai',
  oleksandr: 'alexander',
  olexander: 'alexander',
  oleksij: 'alexei',
  serhij: 'sergei',
  wolodymyr: 'wladimir',
  volodymyr: 'wladimir',
};

/** Many words have none of them. */
const ANY_SOUND = new RegExp(SOUNDS.map(([{ source }]) => source).join('|'));

const soundOf = (word: string): string =>
  ANY_SOUND.test(word) ? SOUNDS.reduce((key, [sound, letter]) => key.replace(sound, letter), word) : word;

const foldWord = remember((word): string => {
  const plain = plainWord(word);
  return soundOf(NEIGHBOURS[plain] ?? plain);
});

const byWord = (name: string, keyOf: (word: string) => string): string =>
  name.includes(' ') ? name.split(' ').map(keyOf).join(' ') : keyOf(name);

/**
 * A key that the transliterations of one name share: "Beloussow", "Belousov"; "Selenskyj", "Zelensky". Not a spelling, only for
 * comparing.
 */
export const foldName = (name: string): string => byWord(name, foldWord);

/** A key without accents and punctuation, for names that are written in one way: "Erdoğan", "Erdogan". */
export const plainName = (name: string): string => byWord(name, plainWord);
