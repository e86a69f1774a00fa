/** Numbers from 0 to below a bound. */
export type Random = (below: number) => number;

/** A linear congruential generator (Numerical Recipes): repeatable, and good enough to shuffle by. */
export function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The items in random order. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items];
  return Array.from(items, () => rest.splice(random(rest.length), 1)).flat();
}

/** The items in random order and up to `most` parts. */
export function parted<T>(items: readonly T[], most: number, random: Random): T[][] {
  const parts: T[][] = Array.from({ length: 1 + random(most) }, () => []);
  for (const item of shuffled(items, random)) parts[random(parts.length)]?.push(item);
  return parts.filter((part) => part.length > 0);
}
