import { ELSE } from '../de/control.data.ts';
import type { Voice } from '../quotes/voices.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { isConditional } from './conditional.ts';
import { isDenied } from './denied.ts';
import { MIGHT } from './modality.ts';
import { coordinated, wordsAt } from './phrases.ts';
import { isOwnDoing } from './said.ts';

/**
 * On whom it depends what the speaker says that he will do, where that is a threat whatever the verb: "Sollte die Regierung nicht
 * einlenken, werden wir das Land lahmlegen", "Andernfalls werde man alle Mittel einsetzen" (then nobody is told). Null where it is none.
 */
export function threatened(analysis: Analysis, clause: Clause, voice: Voice | null): NounPhrase[] | null {
  const { kind, tense, modal } = clause;
  if (kind === 'infinitive' || kind === 'relative' || tense !== 'future') return null;
  if ((modal !== null && MIGHT.has(modal)) || isConditional(analysis, clause)) return null;
  if (isDenied(analysis, clause) || !isOwnDoing(analysis, clause, voice)) return null;
  if (wordsAt(analysis, clause.tokens).some((word) => ELSE.has(word))) return [];
  const condition = analysis.clauses.find(
    (other) =>
      other !== clause &&
      other.subject !== null &&
      !other.subject.pronoun &&
      isConditional(analysis, other) &&
      (isDenied(analysis, other) || wordsAt(analysis, other.tokens).some((word) => ON.test(word))),
  );
  return condition ? coordinated(condition.subject) : null;
}

/** "Sollte Moskau weiter angreifen": what somebody goes on doing the speaker does not want, either. */
const ON = /^weiter(?:hin)?$/;
