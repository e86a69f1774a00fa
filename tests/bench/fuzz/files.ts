import { mutated, randomBytes } from './mutate.ts';
import { Random } from './random.ts';
import { type Sample, samplesByFormat } from './samples.ts';

/** The files that a seed gives, by their number. */
export class Files {
  readonly formats: readonly string[];
  readonly #samples: ReadonlyMap<string, readonly Sample[]>;
  readonly #all: readonly [Sample, ...Sample[]];
  readonly #seed: number;

  constructor(seed: number, formats: readonly string[] | null) {
    this.#seed = seed;
    this.#samples = samplesByFormat();
    this.formats = [...this.#samples.keys()].filter((format) => formats?.includes(format) ?? true);
    const [first, ...rest] = [...this.#samples.values()].flat();
    if (first === undefined || this.formats.length === 0) throw new Error('there are no samples of these formats');
    this.#all = [first, ...rest];
  }

  /** Formats in turn, so that each comes as often as the others. */
  file(number: number): { format: string; name: string; bytes: Buffer } {
    const random = new Random(Math.imul(this.#seed, 0x9e3779b1) ^ number);
    const format = this.formats[number % this.formats.length] ?? '';
    const samples = this.#samples.get(format) ?? [];
    const sample = samples[random.below(samples.length)] ?? this.#all[0];
    if (random.chance(0.05)) return { format: 'random', name: 'a', bytes: randomBytes(sample, random) };
    return { format, name: sample.name, bytes: mutated(sample, this.#all, random) };
  }
}
