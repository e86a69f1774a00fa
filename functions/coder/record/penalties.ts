import type { Candidate } from '../acts/candidate.ts';
import { SENTENCE_UNITS, SENTENCES } from '../de/objects.data.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { EventType } from '../plover.ts';
import type { NounPhrase, Sentence } from '../syntax.ts';
import { kindOf } from './object-kinds.ts';

const JUDGED: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION']);

/** What somebody is sentenced to: "zu einer Geldstrafe von 10.000 Euro", "zu drei Jahren Haft", "zum Tode". */
export function penaltiesOf({ entry, clause, noun, told }: Candidate): readonly NounPhrase[] {
  if (!JUDGED.has(entry.type)) return [];
  const phrases = noun === null ? (clause?.prepositional ?? []) : phraseTree(noun);
  return phrases
    .filter(({ preposition }) => preposition === 'zu')
    .map((phrase) => withNoun(phrase, told.analysis.sentence))
    .filter(({ head }) => isPenalty(told.analysis.sentence, head));
}

/** "zu 30 Tagen Arrest": the phrase with its noun, where it ends in what that is counted in. */
function withNoun(phrase: NounPhrase, sentence: Sentence): NounPhrase {
  const { head, end } = phrase;
  const counted = SENTENCE_UNITS.test(sentence.words[head] ?? '') && end === head + 1 && isPenalty(sentence, end);
  return counted ? { ...phrase, head: end, end: end + 1 } : phrase;
}

function isPenalty({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at];
  return word !== undefined && (kindOf(word) === 'penalty' || SENTENCES.test(word.text));
}
