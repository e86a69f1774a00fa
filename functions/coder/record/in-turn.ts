import type { Draft } from './draft.ts';
import type { People } from './sides.ts';
import { withUnderstood } from './understood.ts';

/** Where a draft stands among what is said around it: where the body first tells it, else in the title. */
const turnOf = ({ tellings }: Draft, titleSentences: number): number =>
  tellings.find((sentence) => sentence >= titleSentences) ?? tellings[0] ?? 0;

/**
 * The drafts with the sides that go without saying, each after those told before it: what the title tells and the body tells again
 * is said where the body says it. `titleSentences` of the article's sentences are its title. The order is kept.
 */
export function understoodInTurn(drafts: readonly Draft[], people: People, titleSentences: number): Draft[] {
  const at = drafts.map((draft) => turnOf(draft, titleSentences));
  const turns = [...drafts.keys()].sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b);
  const done = new Map<number, Draft>();
  for (const [turn, index] of turns.entries()) {
    const [draft, sentence] = [drafts[index], at[index] ?? 0];
    if (!draft) continue;
    const before = turns.slice(0, turn).map((other) => ({
      other,
      sentence: drafts[other]?.tellings.findLast((telling) => telling <= sentence) ?? at[other] ?? 0,
    }));
    const inOrder = before.toSorted((a, b) => a.sentence - b.sentence);
    const asTold = inOrder.flatMap(({ other, sentence: last }) => withSentence(drafts[other], last));
    const asUnderstood = inOrder.flatMap(({ other, sentence: last }) => withSentence(done.get(other), last));
    const { event } = withUnderstood({ ...draft, sentence }, people, asTold, asUnderstood);
    done.set(index, { ...draft, event });
  }
  return drafts.map((draft, index) => done.get(index) ?? draft);
}

const withSentence = (draft: Draft | undefined, sentence: number): Draft[] => (draft ? [{ ...draft, sentence }] : []);
