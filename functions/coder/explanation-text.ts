import type { Told } from './acts/candidate.ts';
import type { Actor, CodedEvent, Quote } from './event.ts';
import type { Explanation } from './explain.ts';
import { CONFIDENCE_WEIGHTS } from './record/confidence.data.ts';
import type { Draft } from './record/draft.ts';
import type { Analysis, Clause, NounPhrase } from './syntax.ts';

/**
 * How an article was coded, for people: each sentence with its clauses, the lines of the lexicon tried and their outcome;
 * then the events, those that were too unlikely with what spoke against them, and who said what.
 */
export function explanationText(explanation: Explanation): string {
  const { told, drafts, coding } = explanation;
  const pieces = new Set(coding.events.map(({ evidence }) => evidence));
  const dropped = drafts.filter(({ event }) => !pieces.has(event.evidence));
  return [
    ...told.map((one) => sentenceText(explanation, one)),
    ...section('Events', coding.events.map(eventText)),
    ...section('Too unlikely', dropped.map(droppedText)),
    ...section('Quotes', coding.quotes.map(quoteText)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `${title}:`, ...lines.map((line) => `  ${line}`)] : [];

function sentenceText({ trace, outcomes }: Explanation, { index, analysis }: Told): string {
  const { field, tokens } = analysis.sentence;
  const tried = trace.filter((line) => line.sentence === index);
  const isTried = ({ lemma }: Clause) => tried.some(({ rule }) => rule.startsWith(`v ${lemma} `));
  const found = outcomes.filter(({ candidate }) => candidate.told.index === index);
  return [
    `${index} ${field === 'title' ? '(title) ' : ''}${tokens.map((token) => token.text).join(' ')}`,
    ...analysis.clauses.map(
      (clause) => `  ${clauseText(analysis, clause)}${clause.lemma && !isTried(clause) ? ' (no line)' : ''}`,
    ),
    ...tried.map(({ rule, outcome }) => `    ${rule}: ${outcome}`),
    ...found.map(({ candidate: { entry, trigger }, reason }) => {
      return `    => ${entry.type} by "${tokens[trigger[0]]?.text}": ${reason}`;
    }),
  ].join('\n');
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
  return [
    `${clause.kind} ${clause.lemma ?? '–'}`,
    `(${flags.filter(Boolean).join(' ')})`,
    ...parts,
    ...prepositional,
  ].join(' ');
}

const actorText = ({ text, name, country, org, sectors }: Actor): string =>
  `${name ?? (text || '(understood)')}[${country ?? org ?? '?'} ${sectors.join('/')}]`;

/** One event on one line. */
export function eventText(event: CodedEvent): string {
  const list = (actors: readonly Actor[]) => actors.map(actorText).join(' + ') || '–';
  const who = event.reciprocal ? `${list(event.actors)} <=>` : `${list(event.actors)} -> ${list(event.recipients)}`;
  const what = [
    event.main ? 'MAIN ' : '',
    event.type,
    event.mode && `/${event.mode}`,
    ...event.contexts.map((it) => ` ${it}`),
  ];
  const when = event.date ? `${event.date.start}..${event.date.end} (${event.date.basis})` : 'no date';
  const where = event.place ? `${event.place.name} (${event.place.basis})` : 'no place';
  return `${what.filter(Boolean).join('')} ${event.modality} ${who}, ${when}, ${where}, ${event.confidence} [${event.rule}]`;
}

/** How many of the signals against an event are told. */
const WORST = 3;

/** An event with what lowered its confidence most. */
function droppedText({ event, signals }: Draft): string {
  const against = Object.entries(signals)
    .map(([name, value]) => [name, value * (CONFIDENCE_WEIGHTS[name] ?? 0)] as const)
    .filter(([name, weight]) => weight < 0 && name !== 'bias')
    .sort((a, b) => a[1] - b[1])
    .slice(0, WORST)
    .map(([name, weight]) => `${name} ${weight.toFixed(1)}`);
  return `${eventText(event)}; against it: ${against.join(', ') || 'nothing in particular'}`;
}

const quoteText = ({ speaker, verb, kind, text }: Quote): string =>
  `${kind}, ${speaker ? actorText(speaker) : 'nobody named'}${verb ? ` (${verb})` : ''}: ${text}`;
