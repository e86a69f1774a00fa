import { remember } from '../remember.ts';

/** Spellings that transliterations of one sound share, longest first: German, English and scientific. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/g, 's'],
  [/dsch|dzh/g, 'i'],
  [/tsch|tch|kh|ch/g, ''],
  [/sch|sh|zh/g, 's'],
  [/tz|ts|z|x/g, 's'],
  [/h/g, ''],
  [/w/g, 'v'],
  [/ou|oo|ue/g, 'u'],
  [/oe/g, 'o'],
  [/j|y/g, 'i'],
  [/ae|ei|ai/g, 'a'],
  [/c|q/g, 'k'],
  [/ph/g, 'f'],
  [/(.)\1+/g, '$1'],
];

const foldWord = remember((word): string => {
  const plain = word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return SOUNDS.reduce((key, [sound, letter]) => key.replace(sound, letter), plain);
});

/**
 * A key that the transliterations of one name share: "Beloussow", "Belousov"; "Selenskyj", "Zelensky". Not a spelling, only for
 * comparing.
 */
export const foldName = (name: string): string => name.split(' ').map(foldWord).join(' ');
