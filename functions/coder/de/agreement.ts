/**
 * Agreement as bit sets: one bit per case (nom, acc, dat, gen) and gender or plural (m, f, n, p). A word's set holds every
 * combination that its form allows; a phrase's set is the intersection of its words' sets.
 */
export type Agreement = number;

const CASES = ['nom', 'acc', 'dat', 'gen'];
const GENDERS = ['m', 'f', 'n', 'p'];

export const ANY: Agreement = 0xffff;

/** The set that each code stands for. */
const SETS = new Map<string, Agreement>();
for (const [row, name] of CASES.entries()) {
  for (const [column, gender] of GENDERS.entries()) {
    for (const code of [name, gender, `${name}-${gender}`])
      SETS.set(code, (SETS.get(code) ?? 0) | (1 << (row * 4 + column)));
  }
}

/** The set of codes such as "nom-m dat-f"; a gender alone stands for all of its cases, a case alone for all genders. */
export function agreement(codes: string): Agreement {
  return codes.split(' ').reduce((set, code) => set | (SETS.get(code) ?? 0), 0);
}

export const NOMINATIVE = agreement('nom');
export const ACCUSATIVE = agreement('acc');
export const DATIVE = agreement('dat');
export const GENITIVE = agreement('gen');
export const PLURAL_ONLY = agreement('p');
export const SINGULAR_ONLY = agreement('m f n');

/** Bits of `CASE` (nominative 1, accusative 2, dative 4, genitive 8) that the set allows. */
export function casesOf(set: Agreement): number {
  return (
    Number((set & NOMINATIVE) > 0) |
    (Number((set & ACCUSATIVE) > 0) << 1) |
    (Number((set & DATIVE) > 0) << 2) |
    (Number((set & GENITIVE) > 0) << 3)
  );
}

/** Bits of number that the set allows in the nominative, or at all where it has none: singular 1, plural 2. */
export function numbersOf(set: Agreement): number {
  const relevant = (set & NOMINATIVE) > 0 ? set & NOMINATIVE : set;
  return Number((relevant & SINGULAR_ONLY) > 0) | (Number((relevant & PLURAL_ONLY) > 0) << 1);
}

/** The plural of what the set allows, in the same cases. */
export const inPlural = (set: Agreement): Agreement =>
  [NOMINATIVE, ACCUSATIVE, DATIVE, GENITIVE]
    .filter((row) => (set & row) > 0)
    .reduce((plural, row) => plural | (row & PLURAL_ONLY), 0);

/** The intersection, or the first set where the two contradict each other. */
export const meet = (set: Agreement, other: Agreement): Agreement => ((set & other) === 0 ? set : set & other);
