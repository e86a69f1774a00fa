import type { Told } from '../acts/candidate.ts';
import { parentOf } from '../acts/phrases.ts';
import { isComplement } from '../acts/restrictions.ts';
import { subjectOf } from '../acts/slots.ts';
import type { Actor, Quote } from '../event.ts';
import type { Texts } from '../record/texts.ts';
import type { Clause, NounPhrase } from '../syntax.ts';
import { isQuotationMark } from '../text/quotations.ts';
import { isSpeech } from './attribution.ts';

/** Whom a phrase of a sentence means, or null. */
export type Who = (told: Told, phrase: NounPhrase) => Actor | null;

/** Shorter stretches in quotation marks are names and scare quotes. */
const SHORTEST_QUOTE = 5;

interface Speaker {
  readonly actor: Actor | null;
  readonly verb: string | null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly told: Told;
}

/** Who said what in the body, in order: first all direct quotations, then the reported ones. */
export function findQuotes(all: readonly Told[], texts: Texts, who: Who): Quote[] {
  const body = all.filter((told) => told.analysis.sentence.field === 'body');
  return [...directQuotes(body, texts, who), ...indirectQuotes(body, texts, who)];
}

function directQuotes(body: readonly Told[], texts: Texts, who: Who): Quote[] {
  const quotes: Quote[] = [];
  let last: Speaker = { actor: null, verb: null };
  for (const { start, end, words, told } of stretchesOf(body, texts.body)) {
    if (words < SHORTEST_QUOTE) continue;
    const speaker = speakerBeside(told, who) ?? speakerBefore(body, told, who) ?? last;
    last = speaker;
    quotes.push({
      speaker: speaker.actor,
      verb: speaker.verb,
      text: texts.body.slice(start, end),
      kind: 'direct',
      span: texts.span('body', start, end),
    });
  }
  return quotes;
}

/** Quoted stretches over sentence boundaries: a quotation of three sentences is one. */
function stretchesOf(body: readonly Told[], text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const told of body) {
    const { tokens, quoted } = told.analysis.sentence;
    for (const [from, to] of quoted) {
      const [first, final] = [tokens[from], tokens[to - 1]];
      if (!first || !final) continue;
      const open = found.at(-1);
      const gap = open ? text.slice(open.end, first.start) : '';
      if (open && /^\s*$/.test(gap) && ![...gap].some(isQuotationMark))
        found[found.length - 1] = { ...open, end: final.end, words: open.words + to - from };
      else found.push({ start: first.start, end: final.end, words: to - from, told });
    }
  }
  return found;
}

const outsideQuotes = ({ analysis }: Told, clause: Clause): boolean => {
  const verb = clause.verbs[0];
  return verb !== undefined && !analysis.sentence.quoted.some(([start, end]) => verb >= start && verb < end);
};

/** The speaker in the same sentence: the subject of a verb of saying outside the quotation. */
function speakerBeside(told: Told, who: Who): Speaker | null {
  const clause = told.analysis.clauses.find(
    (candidate) => isSpeech(candidate) && outsideQuotes(told, candidate) && subjectOf(told.analysis, candidate),
  );
  const subject = clause && subjectOf(told.analysis, clause);
  return subject ? { actor: who(told, subject), verb: clause.lemma } : null;
}

/** A sentence that is only a quotation belongs to the speaker of the sentence before it, above all after a colon. */
function speakerBefore(body: readonly Told[], told: Told, who: Who): Speaker | null {
  const before = body[body.indexOf(told) - 1];
  if (!before) return null;
  const colon = before.analysis.sentence.tokens.at(-1)?.text === ':';
  if (!colon && before.analysis.sentence.paragraph !== told.analysis.sentence.paragraph) return null;
  const beside = speakerBeside(before, who);
  if (beside || !colon) return beside;
  const clause = before.analysis.clauses.find((candidate) => candidate.kind === 'main' && candidate.subject);
  return clause?.subject ? { actor: who(before, clause.subject), verb: clause.lemma } : null;
}

function indirectQuotes(body: readonly Told[], texts: Texts, who: Who): Quote[] {
  return body.flatMap((told) =>
    told.analysis.clauses.flatMap((clause): Quote[] => {
      const parent = parentOf(told.analysis, clause);
      const reported = isComplement(clause) ? clause.kind === 'subordinate' : clause.mood === 'konjunktiv1';
      const subject = parent && isSpeech(parent) ? subjectOf(told.analysis, parent) : null;
      if (!parent || !reported || !subject) return [];
      const tokens = told.analysis.sentence.tokens;
      const [start, end] = [tokens[clause.tokens[0] ?? 0]?.start ?? 0, tokens[clause.tokens.at(-1) ?? 0]?.end ?? 0];
      return [
        {
          speaker: who(told, subject),
          verb: parent.lemma,
          text: texts.body.slice(start, end),
          kind: 'indirect',
          span: texts.span('body', start, end),
        },
      ];
    }),
  );
}
