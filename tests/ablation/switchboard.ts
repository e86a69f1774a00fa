/** What the conditions of the switched code are taken for: one at a time is switched off. */

/** More decisions than an article needs: a loop whose end has been switched off. */
const MOST_DECISIONS = 5_000_000;

let off: readonly boolean[] = [];
let active = -1;
let found: Set<number> | null = null;
let decisions = 0;

/** Conditions that are asked while no article is coded: they make tables, when modules are loaded. */
export const askedAtLoad = new Set<number>();

/** Takes what each condition is when switched off. */
export function install(values: readonly boolean[]): void {
  off = values;
}

/** Runs with that condition switched off. Throws what the run throws, and where it does not end. */
export function without<Result>(condition: number, run: () => Result): Result {
  [active, decisions] = [condition, 0];
  try {
    return run();
  } finally {
    active = -1;
  }
}

/** Runs with every condition as it is; also returns those that, switched off, would have been another value somewhere. */
export function withAll<Result>(run: () => Result): { result: Result; deciding: Set<number> } {
  const deciding = new Set<number>();
  found = deciding;
  const result = run();
  found = null;
  return { result, deciding };
}

/** What stands around every condition of the switched code. */
export function decide(condition: number, value: unknown): unknown {
  if (found !== null) {
    if (Boolean(value) !== off[condition]) found.add(condition);
    return value;
  }
  if (active < 0) askedAtLoad.add(condition);
  if (++decisions > MOST_DECISIONS) throw new Error('does not end');
  return condition === active ? off[condition] : value;
}
