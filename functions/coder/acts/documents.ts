import { phraseTree } from '../phrase-tree.ts';
import { AGREED_KINDS, kindOf } from '../record/object-kinds.ts';
import type { Analysis } from '../syntax.ts';

/** Heads of the phrases that say what a document is about: "der Plan der Zusammenarbeit" is no cooperation yet. */
export function contentsOfDocuments(analysis: Analysis): Set<number> {
  const documents = analysis.allPhrases.filter(({ head }) =>
    AGREED_KINDS.has(kindOf(analysis.sentence.tokens[head] ?? '') ?? ''),
  );
  // "ein Abkommen über den Abzug"
  const contents = documents.flatMap(({ genitives, attachments }) => [
    ...genitives,
    ...attachments.filter(({ preposition }) => preposition === 'über'),
  ]);
  return new Set(contents.flatMap(phraseTree).map(({ head }) => head));
}
