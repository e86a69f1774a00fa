/** What one request may spend on postings: Query calls, and read capacity units (4 KB each, 8 KB eventually consistent). */
export interface WorkBudget {
  readonly calls: number;
  readonly units: number;
}

/** About 2 MB of posting rows, in well under a second: far from API Gateway's 29 s. */
export const REQUEST_BUDGET: WorkBudget = { calls: 250, units: 250 };

/** Counting returns next to nothing, so it may read more; most of it are guard rows, at half a unit per article. */
export const COUNT_BUDGET: WorkBudget = { calls: 500, units: 1000 };

/** What reads are asked of, and told to. */
export interface Account {
  /** Whether `calls` more are within the budget. */
  allows(calls: number): boolean;
  spend(units: number, calls?: number): void;
}

/** Counts what a request has spent. */
export class Work implements Account {
  readonly #budget: WorkBudget;
  #calls = 0;
  #units = 0;

  constructor(budget: WorkBudget) {
    this.#budget = budget;
  }

  /** The first ones always are, so that every request makes progress. */
  allows(calls: number): boolean {
    const { calls: most, units } = this.#budget;
    return this.#calls === 0 || (this.#calls + calls <= most && this.#units < units);
  }

  /** The same account for work that has to be finished: it is spent, but not refused. */
  unlimited(): Account {
    return { allows: () => true, spend: (units, calls) => this.spend(units, calls) };
  }

  spend(units: number, calls = 1): void {
    this.#calls += calls;
    this.#units += units;
  }
}
