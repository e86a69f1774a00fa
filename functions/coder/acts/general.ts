import {
  FIGURE,
  FIGURES,
  GAME,
  HABIT,
  HUNDREDS,
  LASTING,
  LASTING_SINCE,
  OVER_A_YEAR,
  STORIES,
  STORY,
  STORYTELLING,
  SURVEY,
  SURVEYED,
  VOTERS,
  WRITER,
} from '../de/general.data.ts';
import type { Analysis, Clause } from '../syntax.ts';

/** Why what the clause tells is no act but a habit, a game or a figure, or null. `text` are its words, a blank before each. */
export function generality(analysis: Analysis, clause: Clause, text: string): string | null {
  const { lemma, kind, tense } = clause;
  if (kind === 'relative' && (tense === 'present' ? LASTING : LASTING_SINCE).has(lemma ?? ''))
    return 'what somebody is, not what he does';
  if (clause.tense === 'present' && HABIT.test(text)) return 'a habit, not an act';
  if (WRITER.test(text) && !isQuoted(analysis, clause)) return 'told of the writer himself';
  if (GAME.test(text)) return 'a game, not an act';
  if (STORY.test(text) || isOfStory(analysis)) return 'a story, not an act';
  return isFigure(analysis, clause, text) ? 'a figure, not an act' : null;
}

/** "Der Film erzählt von einem Reporter, der verhaftet wird" */
const isOfStory = ({ sentence, clauses }: Analysis): boolean =>
  clauses.some(
    ({ subject, lemma }) =>
      subject !== null && STORYTELLING.has(lemma ?? '') && STORIES.test(sentence.tokens[subject.head]?.lower ?? ''),
  );

const isQuoted = ({ sentence }: Analysis, { tokens: [first = 0] }: Clause): boolean =>
  sentence.quoted.some(([start, end]) => start <= first && first < end);

/** "9000 Menschen wurden im vergangenen Jahr ermordet", "58 Prozent der Befragten unterstützen …", "Umfrage: Mehrheit lehnt … ab"; not "60 Prozent der Delegierten stimmten zu". */
function isFigure({ sentence }: Analysis, { subject, voice }: Clause, text: string): boolean {
  if (voice !== 'active' && OVER_A_YEAR.test(text) && HUNDREDS.test(text)) return true;
  if (voice !== 'active' || VOTERS.test(text)) return false;
  const isOfSurvey = () => sentence.tokens.some(({ lower }) => SURVEY.test(lower));
  if (subject === null) return FIGURES.test(text) || (/ prozent(?= |$)/.test(text) && isOfSurvey());
  const head = sentence.tokens[subject.head]?.lower ?? '';
  return FIGURE.test(head) || FIGURES.test(text) || (SURVEYED.test(head) && isOfSurvey());
}
