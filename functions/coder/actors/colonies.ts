import { COLONIES } from './colonies.data.ts';
import type { Topics } from './country-meant.ts';
import type { Reference } from './reference.ts';

const rulers: ReadonlyMap<string, string> = new Map(
  COLONIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [ruler = '', colonies = ''] = line.split(': ');
      return colonies.split(' ').map((colony): [string, string] => [colony, ruler]);
    }),
);

/** "die frühere Kolonialmacht": who ruled the country that the article tells most of. Null for what is called otherwise or by its name. */
export function colonialPower(reference: Reference, topics: Topics): Reference | null {
  if (!/^(?:Ex-)?Kolonialmacht$/.test(reference.role ?? '') || reference.country !== null) return null;
  const ruler = [...topics.keys()].flatMap((country) => rulers.get(country) ?? [])[0];
  return ruler ? { ...reference, country: ruler, sectors: ['GOV'] } : null;
}
