import type { Sector } from '../plover.ts';
import { once, remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { ORGANISATIONS } from './organisations.data.ts';
import { parseSectors } from './sectors.ts';

/** An organisation, seat of government, medium or company. `org` is a CAMEO code. */
export interface Organisation {
  readonly name: string;
  readonly country: string | null;
  readonly org: string | null;
  readonly sectors: readonly Sector[];
}

/** A word without its case ending; short words and acronyms only lose a genitive -s. */
const stem = remember((word): string => {
  if (word.length <= 4 || /^[\p{Lu}\d]+s?$/u.test(word))
    return word.length > 2 ? word.replace(/(?<=\p{Lu})s$/u, '') : word;
  return word.replace(/(?:er[ns]|e[nrsm]?|s|n)$/, '');
});
/** A name of one word that would lose all but three letters stays as it is: "Tim" is not the "Times". */
const stemAlone = remember((word): string => {
  const rest = stem(word);
  return rest.length > 3 || word.length <= 4 ? rest : word;
});
const keyOf = (words: readonly (string | Spelling)[]): string =>
  words.length === 1 ? stemAlone(words[0] ?? '') : words.map((word) => stem(word)).join(' ');

let index: Map<string, Organisation> | null = null;
/** By the first word of their names: how many words the longest has. */
const lengths = new Map<string, number>();

function organisations(): Map<string, Organisation> {
  if (index) return index;
  index = new Map();
  for (const line of ORGANISATIONS.trim().split('\n')) {
    const [names = '', country, org, sectors = ''] = line.split('|');
    const all = names.split(',');
    const organisation: Organisation = {
      name: all[0] ?? names,
      country: country === '-' || !country ? null : country,
      org: org === '-' || !org ? null : org,
      sectors: parseSectors(sectors),
    };
    for (const words of all.map((name) => name.split(' '))) {
      const first = stem(words[0] ?? '');
      index.set(keyOf(words), organisation);
      lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
    }
  }
  return index;
}

/** "Hama" is a town, and not Hamas: a name of one word in -s keeps it in all cases. */
const namesInS = once((): ReadonlySet<string> => {
  const single = ORGANISATIONS.split(/[\n,|]/).filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name));
  const others = new Set(single.filter((name) => !name.endsWith('s')).map((name) => stemAlone(name)));
  return new Set(single.map((name) => stemAlone(name)).filter((key) => !others.has(key)));
});

/** How many words an organisation whose name begins with this one can have at most. */
export const organisationLength = (first: string): number => {
  organisations();
  return lengths.get(stem(first)) ?? 0;
};

/** The organisation that these words name in any case ("Vereinten Nationen", "der NATO" without its article), or null. */
export const organisationNamed = (words: readonly (string | Spelling)[]): Organisation | null =>
  isCutShort(words) ? null : (organisations().get(keyOf(words)) ?? null);

const isCutShort = ([word = '', ...more]: readonly (string | Spelling)[]): boolean => {
  const text = typeof word === 'string' ? word : word.text;
  return more.length === 0 && !/[s’']$/.test(text) && namesInS().has(stemAlone(word));
};
