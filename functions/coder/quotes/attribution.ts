import { childrenOf, parentOf } from '../acts/phrases.ts';
import { clauseSlot, subjectOf } from '../acts/slots.ts';
import { verbReadings } from '../de/verb-forms.ts';
import type { Attribution, CodedEvent } from '../event.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { isHearsay, sayerOf, voiceOf } from './frames.ts';
import { sourceIn } from './sources.ts';
import { isSpeech, isSpeechVerb } from './speech.ts';
import type { Statement } from './statement.ts';

/** Who is named as the source of a clause, and how: `report` by preposition or "wie X mitteilte", `indirect` by speech verb. */
export interface Source {
  readonly phrase: NounPhrase;
  readonly kind: Attribution['kind'];
}

/** The source of what the clause tells, looking at the clause, its "wie" clauses, and the speech verbs above it. */
export function sourceOf(analysis: Analysis, clause: Clause): Source | null {
  const named = clause.prepositional.map((phrase) => sourceIn(analysis, phrase)).find((phrase) => phrase !== null);
  if (named) return { phrase: named, kind: 'report' };
  return asReported(analysis, clause) ?? asAnnounced(analysis, clause) ?? spokenAbove(analysis, clause);
}

/** Who stands before the colon of a headline: "Macron: Israel muss sich zurückziehen". Null elsewhere. */
export function speakerBefore(analysis: Analysis, clause: Clause): NounPhrase | null {
  const { field, tokens } = analysis.sentence;
  if (field !== 'title' || tokens[(clause.tokens[0] ?? 0) - 1]?.text !== ':') return null;
  const before = analysis.clauses.find(
    ({ kind, tokens: own }) => kind === 'headline' && own.at(-1) === (clause.tokens[0] ?? 0) - 2,
  );
  return before?.subject ?? null;
}

/** "wie die Polizei mitteilte", "wie zuvor von X angekündigt". */
function asReported(analysis: Analysis, clause: Clause): Source | null {
  const wie = [...childrenOf(analysis, clause), ...siblings(analysis, clause)].find(
    (other) => other.conjunction === 'wie' && (isSpeech(other) || isHearsay(analysis, other)),
  );
  if (wie && isHearsay(analysis, wie)) {
    const phrase = voiceOf(analysis, wie);
    return phrase && { phrase, kind: 'report' };
  }
  const speaker =
    wie &&
    (clauseSlot('s', analysis, wie)[0] ??
      wie.prepositional.find((phrase) => phrase.preposition === 'von') ??
      subjectOf(analysis, wie));
  return speaker ? { phrase: speaker, kind: 'report' } : null;
}

/** "wie von X angekündigt": a participle of saying without a finite verb, up to the next comma. */
function asAnnounced(analysis: Analysis, clause: Clause): Source | null {
  const { tokens } = analysis.sentence;
  const start = tokens.findIndex(({ lower }, at) => lower === 'wie' && (at === 0 || tokens[at - 1]?.text === ','));
  if (start < 0) return null;
  const comma = tokens.findIndex(({ text }, at) => at > start && text === ',');
  const end = comma < 0 ? tokens.length : comma;
  const said = tokens
    .slice(start, end)
    .some((token) => verbReadings(token).some(({ kind, lemma }) => kind === 'participle' && isSpeechVerb(lemma)));
  const speaker = analysis.phrases.find(
    ({ preposition, head }) => preposition === 'von' && head > start && head < end && clause.tokens.includes(head),
  );
  return said && speaker ? { phrase: speaker, kind: 'report' } : null;
}

const siblings = (analysis: Analysis, clause: Clause): Clause[] =>
  analysis.clauses.filter((other) => other !== clause && (other.parent === clause.parent || other.parent === null));

function spokenAbove(analysis: Analysis, clause: Clause): Source | null {
  const parent = parentOf(analysis, clause);
  if (!parent) return null;
  const saysSo = clause.kind !== 'relative' && isSpeech(parent);
  const speaker = saysSo ? sayerOf(analysis, parent) : null;
  if (speaker) return { phrase: speaker, kind: 'indirect' };
  return spokenAbove(analysis, parent);
}

/** The event as what somebody is quoted with, where its own clause names no source and its act stands in a quotation. */
export function attributedTo(event: CodedEvent, statements: readonly Statement[]): CodedEvent {
  const act = event.evidence[0]?.act;
  if (event.attribution || !act) return event;
  const statement = statements.find(
    ({ quote: { speaker, span } }) =>
      speaker !== null && span.field === act.field && span.start <= act.start && act.end <= span.end,
  );
  const speaker = statement?.quote.speaker;
  return statement && speaker ? { ...event, attribution: { speaker, kind: statement.attribution } } : event;
}
