import type { Told } from '../acts/candidate.ts';
import { subjectOf } from '../acts/slots.ts';
import type { Actor, Quote } from '../event.ts';
import type { Texts } from '../record/texts.ts';
import type { NounPhrase } from '../syntax.ts';
import { type Range, trimmed } from './content.ts';
import { isQuotation, sayerOf } from './direct.ts';
import { type Frame, framesOf } from './frames.ts';
import { frameOfBefore, reportsIn } from './indirect.ts';
import { goingOn, speakerOf, type Who } from './speakers.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** How many sentences back a pronoun reaches. */
const PRONOUN_REACH = 2;

/** Who said what in the article, in the order of the text. */
export function findQuotes(all: readonly Told[], texts: Texts, who: Who): Quote[] {
  return (['title', 'body'] as const).flatMap((field) =>
    new Conversation(
      all.filter(({ analysis }) => analysis.sentence.field === field),
      texts,
      who,
    ).quotes(),
  );
}

/** Reads the sentences of a field in order and keeps in mind who spoke last: a speaker goes on until somebody else speaks. */
class Conversation {
  readonly #all: readonly Told[];
  readonly #texts: Texts;
  readonly #who: Who;
  readonly #frames: ReadonlyMap<Told, readonly Frame[]>;
  readonly #speakers = new Map<NounPhrase, Actor | null>();
  readonly #found: Quote[] = [];
  #voice: Actor | null = null;
  /** Index of the sentence in which the last speaker was heard. */
  #heardIn = Number.NEGATIVE_INFINITY;

  constructor(all: readonly Told[], texts: Texts, who: Who) {
    this.#all = all;
    this.#texts = texts;
    this.#who = who;
    this.#frames = new Map(all.map((told) => [told, framesOf(told.analysis)]));
  }

  quotes(): Quote[] {
    const field = this.#all[0]?.analysis.sentence.field ?? 'body';
    const stretches = stretchesOf(this.#all, this.#texts[field]);
    for (const [index, told] of this.#all.entries()) {
      const before = this.#all[index - 1];
      for (const stretch of stretches) if (stretch.first === told) this.#direct(stretch, before);
      if (before) this.#saidBefore(told, before);
      this.#reported(told, before);
    }
    return this.#found.sort((a, b) => a.span.start - b.span.start);
  }

  #direct(stretch: Stretch, before: Told | undefined): void {
    const said = sayerOf(stretch, (told) => this.#framesIn(told), before);
    const reported = reportsIn(stretch.first, [], true).length > 0;
    if (!isQuotation(stretch, said, reported)) return;
    const speaker = (said && this.#speaker(said.told, said.phrase)) ?? this.#voice;
    this.#add(stretch.first, [stretch.start, stretch.end], 'direct', speaker, said?.verb ?? null);
    this.#hear(speaker, stretch.last);
  }

  /** "Das teilte die Polizei mit.": the sentence before is what was said. */
  #saidBefore(told: Told, before: Told): void {
    const frame = frameOfBefore(told, this.#framesIn(told));
    const { sentence } = before.analysis;
    const quoted = this.#found.some(
      ({ span }) => span.end > this.#texts.span(sentence.field, sentence.start, sentence.end).start,
    );
    if (!frame || quoted || sentence.paragraph !== told.analysis.sentence.paragraph) return;
    const whole = trimmed(before.analysis, [0, sentence.tokens.length]);
    this.#add(before, offsets(before, whole), 'indirect', this.#speaker(told, frame.phrase), frame.verb);
  }

  #reported(told: Told, before: Told | undefined): void {
    const frames = this.#framesIn(told);
    for (const { range, frame } of reportsIn(told, frames, told.index - this.#heardIn <= 1)) {
      const isUnknown = frame === null || (frame.phrase === null && frame.verb === 'heißen');
      const speaker = isUnknown ? this.#lastSpeaker(told, before) : this.#speaker(told, frame.phrase);
      // What is no person before a colon is what the article is about: "Ukraine: …".
      if (frame?.kind === 'headline' && !(speaker?.name ?? speaker?.role)) continue;
      this.#add(told, offsets(told, range), 'indirect', speaker, frame?.verb ?? null);
      this.#hear(speaker, told);
    }
    // Whoever criticises or rejects something may be heard in the next sentence.
    const spoken = frames.findLast(({ kind }) => kind === 'verb');
    if (spoken) this.#hear(this.#speaker(told, spoken.phrase), told);
  }

  /** The last speaker, or after other sentences the one whom the sentence before is about. */
  #lastSpeaker(told: Told, before: Told | undefined): Actor | null {
    if (told.index - this.#heardIn <= 1) return this.#voice;
    const main = before?.analysis.clauses.find(({ kind, voice }) => kind === 'main' && voice === 'active');
    const subject = before && main ? subjectOf(before.analysis, main) : null;
    const named = before && subject && this.#who(before, subject) ? this.#speaker(before, subject) : null;
    return named ?? this.#voice;
  }

  #framesIn(told: Told): readonly Frame[] {
    return this.#frames.get(told) ?? [];
  }

  #speaker(told: Told, phrase: NounPhrase | null): Actor | null {
    if (!phrase) return null;
    const known = this.#speakers.get(phrase);
    if (known !== undefined) return known;
    const named = speakerOf(told, phrase, this.#texts, this.#who);
    const near = phrase.pronoun && told.index - this.#heardIn <= PRONOUN_REACH;
    const speaker = named && near ? goingOn(named, this.#voice) : named;
    this.#speakers.set(phrase, speaker);
    return speaker;
  }

  #hear(speaker: Actor | null, told: Told): void {
    if (!speaker) return;
    this.#voice = speaker;
    this.#heardIn = told.index;
  }

  #add(told: Told, [start, end]: Range, kind: Quote['kind'], speaker: Actor | null, verb: string | null): void {
    const { field } = told.analysis.sentence;
    const text = this.#texts[field].slice(start, end);
    this.#found.push({ speaker, verb, text, kind, span: this.#texts.span(field, start, end) });
  }
}

/** UTF-16 offsets of tokens. */
function offsets({ analysis }: Told, [from, to]: Range): Range {
  const { tokens } = analysis.sentence;
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}
