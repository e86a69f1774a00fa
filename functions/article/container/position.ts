/** The numbers of a position that was written as `1:2`; none where reading starts from the beginning. */
export const numbersOf = (position: string | null): number[] => (position ?? '').split(':').filter(Boolean).map(Number);
