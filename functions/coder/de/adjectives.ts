import { type Agreement, ANY, agreement } from './agreement.ts';

type Endings = Readonly<Record<string, Agreement>>;

/** Without determiner the adjective carries the case. */
const STRONG: Endings = {
  e: agreement('nom-f acc-f nom-p acc-p'),
  em: agreement('dat-m dat-n'),
  en: agreement('acc-m gen-m gen-n dat-p'),
  er: agreement('nom-m dat-f gen-f gen-p'),
  es: agreement('nom-n acc-n'),
};

/** Behind "der" and "dieser" all but the bare nominative ends in "-en"; behind "ein" the strong endings return. */
const WEAK: Endings = {
  e: agreement('nom-m nom-f nom-n acc-f acc-n'),
  en: agreement('acc-m dat-m dat-f dat-n gen-m gen-f gen-n p'),
  er: agreement('nom-m'),
  es: agreement('nom-n acc-n'),
};

/** Behind "zwei", "viele", "einige" adjectives end as without determiner. */
const PLURAL: Endings = { e: agreement('nom-p acc-p'), en: agreement('dat-p'), er: agreement('gen-p') };

/** What an adjective's ending agrees with, behind a determiner, a numeral of the plural, or neither. */
export function adjectiveAgreement(word: string, behind: 'determiner' | 'plural' | 'nothing'): Agreement {
  if (/^\p{Lu}.*er$/u.test(word)) return ANY;
  const ending = /e[mnrs]?$/.exec(word)?.[0] ?? '';
  const table = behind === 'determiner' ? WEAK : behind === 'plural' ? PLURAL : STRONG;
  return table[ending] ?? ANY;
}
