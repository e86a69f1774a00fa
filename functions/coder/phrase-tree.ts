import type { NounPhrase } from './syntax.ts';

/** The phrase and everything that hangs on it. */
export const phraseTree = (phrase: NounPhrase): readonly NounPhrase[] => phraseTrees([phrase]);

/** The phrases with everything that hangs on them, each once: of "das Treffen mit Putin in Moskau" Moscow hangs on both nouns. */
export function phraseTrees(phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  if (phrases.every(isLeaf)) return phrases;
  const trees = new Set<NounPhrase>();
  for (const phrase of phrases) addTree(phrase, trees);
  return [...trees];
}

const isLeaf = ({ genitives, conjuncts, appositions, attachments }: NounPhrase): boolean =>
  genitives.length === 0 && conjuncts.length === 0 && appositions.length === 0 && attachments.length === 0;

function addTree(phrase: NounPhrase, trees: Set<NounPhrase>): void {
  if (trees.has(phrase)) return;
  trees.add(phrase);
  for (const inner of phrase.genitives) addTree(inner, trees);
  for (const inner of phrase.conjuncts) addTree(inner, trees);
  for (const inner of phrase.appositions) addTree(inner, trees);
  for (const inner of phrase.attachments) addTree(inner, trees);
}
