import type { Candidate } from '../acts/candidate.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { EventType } from '../plover.ts';
import { isSpeech } from '../quotes/speech.ts';
import type { NamedSide, People } from './sides.ts';

/** What is said to somebody. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'AGREE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);
/** Behind these stands to whom it is said. */
const TOWARD = /^(?:Adresse|Richtung)$/;

/** "…, forderte er an die Adresse Moskaus": to whom the sentence says that it is said; null where it does not. */
export function addressed({ entry, clause, told }: Candidate, people: People): NamedSide | null {
  if (!SAID.has(entry.type)) return null;
  const { sentence, allPhrases, clauseAt } = told.analysis;
  const toward = allPhrases.find(({ preposition, head }) => {
    if (!TOWARD.test(sentence.tokens[head]?.text ?? '')) return false;
    const home = clauseAt[head];
    // "marschierten in Richtung Kiew"
    const says = home !== undefined && isSpeech(home);
    return preposition === 'in' ? says : preposition === 'an' && (says || home === clause);
  });
  if (!toward) return null;
  const next = allPhrases.filter(({ start }) => start === toward.end);
  const actors = [...phraseTree(toward).slice(1), ...next].flatMap((phrase) => [...people.named(told, phrase)]);
  return actors.length > 0 ? { actors, phrase: toward } : null;
}
