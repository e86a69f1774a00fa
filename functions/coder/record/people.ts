import type { Article } from '../../article/article.ts';
import type { Told } from '../acts/candidate.ts';
import { phraseTree } from '../acts/phrases.ts';
import type { Actor } from '../event.ts';
import { countryNamed, countryOfAdjective, countryOfCapital, countryOfInhabitant } from '../places/countries.ts';
import type { NounPhrase } from '../syntax.ts';
import type { People } from './sides.ts';

export interface Peopled extends People {
  readonly weight: (country: string) => number;
}

// PROVISIONAL
const ROLE =
  /(?:minister|präsident|kanzler|chef|sprecher|regierung|premier|parlament|ministerium|behörde|botschafter|polizei|armee|truppen|soldaten|militär|gericht|demonstrant|oppositio|partei|rebell|gewerkschaft|könig|amt)/i;
export function peopleOf(_article: Article, all: readonly Told[]): Peopled {
  const count = new Map<string, number>();
  for (const t of all)
    for (const k of t.analysis.sentence.tokens) {
      const c = countryNamed(k.text) ?? countryOfAdjective(k.text) ?? countryOfCapital(k.text);
      if (c && /^\p{Lu}|isch/u.test(k.text))
        count.set(c.code, (count.get(c.code) ?? 0) + (t.analysis.sentence.field === 'title' ? 3 : 1));
    }
  const focus = [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const actor = (told: Told, p: NounPhrase, country: string | null, sectors: Actor['sectors']): Actor => ({
    text: told.analysis.sentence.tokens
      .slice(p.start, p.end)
      .map((t) => t.text)
      .join(' '),
    name: null,
    role: null,
    country,
    org: null,
    sectors,
    span: null,
  });
  const qualifying = (told: Told, p: NounPhrase): Actor[] => {
    for (let i = p.start; i <= p.head; i++) {
      const w = told.analysis.sentence.tokens[i]?.text ?? '';
      const c = countryOfAdjective(w);
      if (c && i < p.head) return [actor(told, p, c.code, ['GOV'])];
      if (w.startsWith('US-')) return [actor(told, p, 'USA', ['GOV'])];
      if (w.startsWith('EU-')) return [{ ...actor(told, p, null, ['IGO']), org: 'EUR' }];
    }
    return [];
  };
  return {
    weight: (c) => (count.get(c) ?? 0) / 10,
    country: () => focus,
    qualifying,
    named: (told, p) => {
      const w = told.analysis.sentence.tokens[p.head]?.text ?? '';
      if (/^(EU|Europäische\w* Union|Union)$/.test(w)) return [{ ...actor(told, p, null, ['IGO']), org: 'EUR' }];
      const c = countryNamed(w) ?? countryOfCapital(w) ?? countryOfInhabitant(w);
      if (c) return [actor(told, p, c.code, ['GOV'])];
      if (ROLE.test(w)) {
        const q = qualifying(told, p)[0];
        if (q) return [q];
        for (const g of [...phraseTree(p)].slice(1)) {
          const x = countryNamed(told.analysis.sentence.tokens[g.head]?.text ?? '');
          if (x) return [actor(told, p, x.code, ['GOV'])];
        }
        return [actor(told, p, focus, ['GOV'])];
      }
      return [];
    },
  };
}
