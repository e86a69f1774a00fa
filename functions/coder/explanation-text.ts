import type { Candidate } from './acts/candidate.ts';
import type { Actor, CodedEvent } from './event.ts';
import type { Explanation } from './explain.ts';
import type { Analysis, Clause, NounPhrase } from './syntax.ts';

/** How an article was coded, for people: each sentence with its clauses, the lexicon lines tried and their outcome. */
export function explanationText({ told, trace, outcomes, drafts, coding }: Explanation): string {
  const sentences = told.map(({ index, analysis }) => {
    const tried = trace.filter((line) => line.sentence === index).map((line) => `    ${line.rule}: ${line.outcome}`);
    const found = outcomes
      .filter(({ candidate }) => candidate.told.index === index)
      .map(({ candidate, reason }) => `    => ${candidateText(candidate)}: ${reason}`);
    const text = analysis.sentence.tokens.map((token) => token.text).join(' ');
    return [
      `${index} ${text}`,
      ...analysis.clauses.map((clause) => `  ${clauseText(analysis, clause)}`),
      ...tried,
      ...found,
    ].join('\n');
  });
  const pieces = new Set(coding.events.map(({ evidence }) => evidence));
  const unlikely = drafts
    .filter(({ event }) => !pieces.has(event.evidence))
    .map(({ event }) => `unlikely: ${eventText(event)}`);
  return [...sentences, '', ...coding.events.map(eventText), ...unlikely].join('\n');
}

const phraseText = (analysis: Analysis, phrase: NounPhrase): string =>
  analysis.sentence.tokens
    .slice(phrase.start, phrase.end)
    .map((token) => token.text)
    .join(' ');

function clauseText(analysis: Analysis, clause: Clause): string {
  const parts = Object.entries({
    S: clause.subject,
    A: clause.accusative,
    D: clause.dative,
    G: clause.genitive,
    P: clause.predicative,
  }).flatMap(([letter, phrase]) => (phrase ? [`${letter}[${phraseText(analysis, phrase)}]`] : []));
  const prepositional = clause.prepositional.map((phrase) => `[${phraseText(analysis, phrase)}]`);
  const flags = [
    clause.voice,
    clause.tense,
    clause.mood,
    clause.modal,
    clause.negated && 'negated',
    clause.conjunction,
  ];
  return `${clause.kind} ${clause.lemma ?? '–'} (${flags.filter(Boolean).join(' ')}) ${[...parts, ...prepositional].join(' ')}`;
}

function candidateText({ entry, told, trigger }: Candidate): string {
  return `${entry.type} by "${told.analysis.sentence.tokens[trigger[0]]?.text}"`;
}

const actorText = ({ text, name, country, org, sectors }: Actor): string =>
  `${name ?? (text || '(understood)')}[${country ?? org ?? '?'} ${sectors.join('/')}]`;

/** One event on one line. */
export function eventText(event: CodedEvent): string {
  const list = (actors: readonly Actor[]) => actors.map(actorText).join(' + ') || '–';
  const who = event.reciprocal ? `${list(event.actors)} <=>` : `${list(event.actors)} -> ${list(event.recipients)}`;
  const when = event.date ? `${event.date.start}..${event.date.end} (${event.date.basis})` : 'no date';
  return `${event.main ? 'MAIN ' : ''}${event.type}${event.mode ? `/${event.mode}` : ''} ${event.modality} ${who}, ${when}, ${event.place?.name ?? 'no place'}, ${event.confidence} [${event.rule}]`;
}
