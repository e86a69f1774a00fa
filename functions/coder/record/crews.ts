import type { Told } from '../acts/candidate.ts';
import { CREWS, VESSELS } from '../de/scenes.data.ts';
import { countryNamed } from '../places/countries.ts';
import type { NounPhrase } from '../syntax.ts';
import { qualifiersOf } from './qualifier.ts';

/** How many sentences back the vessel may have been told. */
const REACH = 2;

/** "Der Iran brachte einen südkoreanischen Tanker auf. Die Besatzung …": the country of the vessel told of last, ISO alpha-3; null where none is told, and for others. */
export function countryOfVessel(role: string, told: Told, all: readonly Told[], year: number): string | null {
  if (!CREWS.test(role)) return null;
  for (let back = 0; back <= REACH; back++) {
    const before = all[told.index - back];
    const vessel = before?.analysis.allPhrases.findLast(({ head }) =>
      VESSELS.test(before.analysis.sentence.tokens[head]?.text ?? ''),
    );
    if (before && vessel) return qualifiersOf(before, vessel, year)[0]?.country ?? homeOf(before, vessel);
  }
  return null;
}

/** "zwei Boote aus Malawi" */
function homeOf({ analysis: { sentence } }: Told, { attachments }: NounPhrase): string | null {
  const home = attachments.find(({ preposition }) => preposition === 'aus');
  return home ? (countryNamed(sentence.words.slice(home.head, home.end).join(' '))?.code ?? null) : null;
}
