import type { Size } from '../event.ts';
import type { Fated } from './fated.ts';

export interface Total {
  readonly value: number;
  readonly qualifier: Size['qualifier'];
  /** Those who add up to it. */
  readonly parts: readonly Fated[];
}

/**
 * Of those to whom the same happened the nearest ones: coordinated groups and "weitere" add up, some of those already counted do not, nor
 * parts that a total is followed by ("14 Menschen, drei Kinder und elf Erwachsene"). Null where nobody is left.
 */
export function totalOf(counts: readonly Fated[], nearness: (count: Fated) => number): Total | null {
  const wholes = counts.filter(({ among }) => among === null);
  const pool = wholes.length > 0 ? wholes : counts.slice(0, 1);
  const nearest = Math.max(0, ...pool.map(nearness));
  const near = nearest === 0 ? [] : pool.filter((count) => nearness(count) === nearest);
  // "Ein 47 Jahre alter Mann tötete drei Menschen": of these "ein" is rather an article.
  const first = near.find(({ value }, index) => value > 1 || near[index + 1]?.joined) ?? near[0];
  if (first === undefined) return null;
  const at = pool.indexOf(first);
  const parts = [first];
  for (const count of pool.slice(at + 1)) {
    if (count.joined ? parts.includes(pool[pool.indexOf(count) - 1] ?? count) : count.more) parts.push(count);
  }
  const rest = parts.slice(1).reduce((sum, { value }) => sum + value, 0);
  const added = rest === first.value && parts.length > 2 ? [first] : parts;
  const told = added.find(({ qualifier }) => qualifier !== 'exact')?.qualifier ?? 'exact';
  return {
    value: added.reduce((sum, { value }) => sum + value, 0),
    qualifier: told === 'exact' && first.among === 'among' ? 'more-than' : told,
    parts: added,
  };
}
