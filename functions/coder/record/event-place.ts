import type { Place } from '../event.ts';
import type { PlaceMention } from '../places/find-places.ts';
import type { Clause, Sentence } from '../syntax.ts';

/** Where an act happened, and the words that say so where they stand in its own sentence. */
export interface Placing {
  readonly place: Place;
  readonly mention: PlaceMention | null;
}

const written = (text: string, sentence: Sentence, mention: PlaceMention): string =>
  text.slice(sentence.tokens[mention.start]?.start ?? 0, sentence.tokens[mention.end - 1]?.end ?? 0);

/** The place of a mention as records state it. */
export const toPlace = (text: string, sentence: Sentence, mention: PlaceMention, basis: Place['basis']): Place => {
  const { population: _, ...place } = mention.place;
  return { ...place, text: written(text, sentence, mention), basis };
};

/**
 * The place of an act: a locative phrase of its clause, of its sentence, the goal of a movement, or the one `carried`
 * over from elsewhere. `mentions` are those of the sentence; `goal` and `source` say whether the act is where a movement leads
 * (visits) or where it begins (withdrawals).
 */
export function placingOf(
  text: string,
  sentence: Sentence,
  clause: Clause | null,
  actAt: number,
  mentions: readonly PlaceMention[],
  carried: Place | null,
  goal: boolean,
  source: boolean,
  own: PlaceMention | null,
): Placing | null {
  const inClause = (mention: PlaceMention) =>
    (clause?.tokens.includes(mention.start) ?? false) && !isApart(sentence, mention.start, actAt);
  const finest = (list: readonly PlaceMention[]) => {
    const near = list.toSorted(
      (a, b) => precision(b) - precision(a) || Math.abs(a.start - actAt) - Math.abs(b.start - actAt),
    )[0];
    return near && firstOfList(near, list);
  };
  const at = mentions.filter((mention) => mention.direction === 'at');
  const from = mentions.filter((mention) => mention.direction === 'from');
  const to = mentions.filter((mention) => mention.direction === 'to');
  const found = (mention: PlaceMention | undefined, basis: Place['basis']): Placing | null =>
    mention ? { place: toPlace(text, sentence, mention, basis), mention } : null;
  return (
    found(finest([...at.filter(inClause), ...(own ? [own] : [])]), 'clause') ??
    (goal ? found(finest(to), 'direction') : null) ??
    (source ? found(finest(from.filter(inClause)), 'clause') : null) ??
    found(finest(at.filter((mention) => !isApart(sentence, mention.start, actAt))), 'sentence') ??
    (carried ? { place: carried, mention: null } : null)
  );
}

/** Of several that are told together ("in Belgien, Frankreich und Italien") the first. */
function firstOfList(mention: PlaceMention, list: readonly PlaceMention[]): PlaceMention {
  const before = list.find(
    (other) =>
      other.end + 1 === mention.start &&
      precision(other) === precision(mention) &&
      other.direction === mention.direction,
  );
  return before ? firstOfList(before, list) : mention;
}

/** "Präsident flieht nach Dubai – Demonstranten stürmen Palast": a headline tells two things on both sides of a dash, a sentence on those of a semicolon. */
const isApart = ({ field, tokens }: Sentence, mention: number, act: number): boolean =>
  tokens
    .slice(Math.min(mention, act), Math.max(mention, act))
    .some(({ text }) => (field === 'title' ? DASH : SEMICOLON).test(text));
const DASH = /^[–—;-]$/;
const SEMICOLON = /^;$/;

const precision = (mention: PlaceMention): number => ({ city: 2, admin1: 1, country: 0 })[mention.place.precision];
