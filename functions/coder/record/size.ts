import type { Candidate } from '../acts/candidate.ts';
import { wordAt } from '../acts/phrases.ts';
import type { Fate } from '../de/fates.data.ts';
import type { Size } from '../event.ts';
import type { EventType, Mode } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import { type Fated, fatedIn } from './fated.ts';
import { GENERAL, headsOf, unitAt } from './heads.ts';
import { thingsOf } from './things.ts';
import { nearness } from './told-of.ts';
import { totalOf } from './totals.ts';

/** What is told of those whom acts of a type hit. */
const FATES_OF: ReadonlyMap<EventType, readonly Fate[]> = new Map([
  ['ASSAULT', ['dead', 'injured']],
  ['COERCE', ['dead', 'injured', 'arrested']],
  ['PROTEST', ['dead', 'injured', 'arrested']],
]);
const HEADED: ReadonlySet<EventType> = new Set(['COERCE', 'MOBILIZE', 'PROTEST', 'RETREAT']);
/** Who meets whom is told by the sides. */
const UNCOUNTED: ReadonlySet<EventType> = new Set(['CONSULT']);

/** The numbers of an act from the sentence that tells it, or null. `objects` are what is signed, given or asked for. */
export function sizeOf(candidate: Candidate, sentence: string, objects: readonly NounPhrase[]): Size | null {
  const { type, mode } = candidate.entry;
  const fates = FATES_OF.get(type) ?? [];
  if (UNCOUNTED.has(type)) return null;
  const { analysis } = candidate.told;
  const counts = fatedIn(analysis, sentence);
  if (counts.length === 0) return null;
  const size: Partial<Size> = {};
  for (const fate of fates) {
    const least = type === 'COERCE' && fate !== 'arrested' ? OWN : 1;
    if (least === OWN && mode === 'arrest') continue;
    const own = counts.filter((count) => count.fate === fate && nearness(count, candidate) >= least);
    const total = totalOf(own, (count) => nearness(count, candidate));
    if (total) Object.assign(size, { [fate]: total.value, qualifier: size.qualifier ?? total.qualifier });
  }
  if (fates.length === 0 && !HEADED.has(type)) {
    // "erklärte 40 Diplomaten zu unerwünschten Personen"
    const hit = mode === 'expel' ? candidate.recipients : [];
    return thingsOf([...objects, ...hit], analysis, counts);
  }
  if (countsHeads(type, mode)) addHeads(size, headsOf(candidate, counts), counts, candidate);
  return (
    complete(size) ??
    (ofThings(type, mode)
      ? thingsOf(
          objects,
          analysis,
          counts.filter(({ money }) => !money),
        )
      : null)
  );
}

const ofThings = (type: EventType, mode: Mode | null): boolean =>
  HEADED.has(type) && type !== 'PROTEST' && mode !== 'resign' && !GENERAL.has(mode);

/** Nearness of what the clause of the act tells itself. */
const OWN = 3;

const complete = ({ qualifier, ...numbers }: Partial<Size>): Size | null =>
  qualifier === undefined ? null : { ...numbers, qualifier };

const countsHeads = (type: EventType, mode: Mode | null): boolean =>
  mode === 'abduct' || (HEADED.has(type) && mode !== 'resign');

/** Of arrests those without a word of what became of them are the arrested; else they are counted with their noun. */
function addHeads(
  size: Partial<Size>,
  heads: readonly Fated[],
  counts: readonly Fated[],
  { entry, told }: Candidate,
): void {
  const total = totalOf(heads, () => 1);
  if (!total || total.value <= 1) return;
  const qualifier = size.qualifier ?? total.qualifier;
  if (entry.type === 'COERCE' && (size.arrested !== undefined || entry.mode === 'arrest')) {
    if (size.arrested === undefined) Object.assign(size, { arrested: total.value, qualifier });
    return;
  }
  const nouns = total.parts.map((part) => unitAt(part, counts)).filter((noun) => noun !== null);
  const units = new Set(nouns.map((noun) => wordAt(told.analysis, noun)));
  const [unit] = units;
  Object.assign(size, { count: total.value, ...(units.size === 1 && { unit }), qualifier });
}
