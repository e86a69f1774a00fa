import type { Told } from '../acts/candidate.ts';
import { subjectOf } from '../acts/slots.ts';
import { OWN_WORDS } from '../de/speech.data.ts';
import type { Actor } from '../event.ts';
import type { Texts } from '../record/texts.ts';
import type { NounPhrase } from '../syntax.ts';
import { blocksOf } from './blocks.ts';
import { type Range, trimmed } from './content.ts';
import { isFragment, isQuotation, sayerOf } from './direct.ts';
import { type Frame, framesOf } from './frames.ts';
import { frameOfBefore, reportsIn } from './indirect.ts';
import { isOwnSource } from './sources.ts';
import { canSpeak, goingOn, isKnown, isSpeakerOfTitle, speakerOf, type Who } from './speakers.ts';
import { type Statement, withoutRepeated } from './statement.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** How many sentences back a pronoun reaches. */
const PRONOUN_REACH = 2;

/** Who said what in the article, in the order of the text. */
export function findQuotes(all: readonly Told[], texts: Texts, who: Who): Statement[] {
  return (['title', 'body'] as const).flatMap((field) =>
    new Conversation(
      all.filter(({ analysis }) => analysis.sentence.field === field),
      texts,
      who,
    ).statements(),
  );
}

/** Reads the sentences of a field in order and keeps in mind who spoke last: a speaker goes on until somebody else speaks. */
class Conversation {
  readonly #all: readonly Told[];
  readonly #texts: Texts;
  readonly #who: Who;
  readonly #frames: ReadonlyMap<Told, readonly Frame[]>;
  readonly #speakers = new Map<NounPhrase, Actor | null>();
  readonly #found: Statement[] = [];
  #voice: Actor | null = null;
  /** The sentence in which the last speaker was heard. */
  #heardIn: Told | null = null;

  constructor(all: readonly Told[], texts: Texts, who: Who) {
    this.#all = all;
    this.#texts = texts;
    this.#who = who;
    this.#frames = new Map(all.map((told) => [told, framesOf(told.analysis)]));
  }

  statements(): Statement[] {
    const field = this.#all[0]?.analysis.sentence.field ?? 'body';
    const stretches = stretchesOf(this.#all, this.#texts[field]);
    const blocks = blocksOf(this.#all, (told) => this.#framesIn(told));
    for (const [index, told] of this.#all.entries()) {
      const before = this.#all[index - 1];
      const block = blocks.find(({ sentences }) => sentences.includes(told));
      if (block) {
        if (block.sentences[0] === told && before) this.#block(block.sentences, block.frame, before);
        continue;
      }
      for (const stretch of stretches) if (stretch.first === told) this.#direct(stretch, before);
      if (before) this.#saidBefore(told, before);
      this.#reported(told, before);
    }
    return withoutRepeated(this.#found);
  }

  #direct(stretch: Stretch, before: Told | undefined): void {
    const said = sayerOf(stretch, (told) => this.#framesIn(told), before);
    const reported = reportsIn(stretch.first, [], true).length > 0;
    const frames = this.#framesIn(stretch.first);
    if (!isQuotation(stretch, said, frames, reported, this.#isHeardBefore(stretch.first))) return;
    const speaker = said?.phrase ? this.#sayer(said.told, said.phrase) : this.#voice;
    const fragment = isFragment(stretch);
    this.#add(stretch.first, [stretch.start, stretch.end], 'direct', speaker, said?.verb ?? null, fragment);
    this.#hear(speaker, stretch.last);
  }

  /** Who says a quotation; where a thing of his stands for him ("Seine Zuversicht hat Gründe: „…“") whoever has just spoken. */
  #sayer(told: Told, phrase: NounPhrase): Actor | null {
    const speaker = this.#speaker(told, phrase);
    const { tokens } = told.analysis.sentence;
    const own = phrase.pronoun || OWN_WORDS.test(tokens[phrase.start]?.lower ?? '');
    return speaker ?? (own ? this.#voice : null);
  }

  /** What stands in paragraphs of its own behind "Der Minister sagte:", without quotation marks. */
  #block(sentences: readonly Told[], frame: Frame, before: Told): void {
    const [first, last] = [sentences[0], sentences.at(-1)];
    if (!first || !last) return;
    const speaker = this.#speaker(before, frame.phrase);
    this.#add(first, [first.analysis.sentence.start, last.analysis.sentence.end], 'direct', speaker, frame.verb);
    this.#hear(speaker, last);
  }

  /** "Das teilte die Polizei mit.": the sentence before is what was said. */
  #saidBefore(told: Told, before: Told): void {
    const frame = frameOfBefore(told, this.#framesIn(told));
    const { sentence } = before.analysis;
    const quoted = this.#found.some(
      ({ quote: { span } }) => span.end > this.#texts.span(sentence.field, sentence.start, sentence.end).start,
    );
    if (!frame || quoted || sentence.paragraph !== told.analysis.sentence.paragraph) return;
    const whole = trimmed(before.analysis, [0, sentence.tokens.length]);
    this.#add(before, offsets(before, whole), 'indirect', this.#speaker(told, frame.phrase), frame.verb);
  }

  #reported(told: Told, before: Told | undefined): void {
    const frames = this.#framesIn(told);
    const spoken = this.#isHeardBefore(told) && isSameParagraph(told, this.#heardIn);
    for (const { range, frame } of reportsIn(told, frames, spoken)) {
      const isUnknown = frame === null || (frame.phrase === null && frame.verb === 'heißen');
      const speaker = isUnknown ? this.#lastSpeaker(told, before) : this.#speaker(told, frame.phrase);
      if (frame?.kind === 'headline' && !isSpeakerOfTitle(told.analysis, frame, speaker)) continue;
      const kind = frame?.kind === 'source' || frame?.kind === 'as' ? 'report' : 'indirect';
      this.#add(told, offsets(told, range), kind, speaker, frame?.verb ?? null);
      // "Eine Umfrage ergab, …": nobody who spoke before says what follows.
      if (speaker === null && frame?.phrase) this.#voice = null;
      this.#hear(speaker, told);
    }
    // Whoever criticises or rejects something may be heard in the next sentence.
    const said = frames.findLast(({ kind, clause }) => kind === 'verb' && clause?.kind !== 'relative');
    if (said) this.#hear(this.#speaker(told, said.phrase), told);
  }

  /** The last speaker, or after other sentences the one whom the sentence before is about. */
  #lastSpeaker(told: Told, before: Told | undefined): Actor | null {
    if (this.#isHeardBefore(told)) return this.#voice;
    const main = before?.analysis.clauses.find(({ kind, voice }) => kind === 'main' && voice === 'active');
    const subject = before && main ? subjectOf(before.analysis, main) : null;
    const named = before && subject && this.#who(before, subject) ? this.#speaker(before, subject) : null;
    return named && isKnown(named) ? named : this.#voice;
  }

  #isHeardBefore = (told: Told): boolean => this.#heardIn !== null && told.index - this.#heardIn.index <= 1;

  #framesIn(told: Told): readonly Frame[] {
    return this.#frames.get(told) ?? [];
  }

  #speaker(told: Told, phrase: NounPhrase | null): Actor | null {
    if (!phrase) return null;
    const known = this.#speakers.get(phrase);
    if (known !== undefined) return known;
    const speaker = isOwnSource(told.analysis, phrase) ? this.#ownSpeaker(told, phrase) : this.#named(told, phrase);
    this.#speakers.set(phrase, speaker);
    return speaker;
  }

  #named(told: Told, phrase: NounPhrase): Actor | null {
    const named = speakerOf(told, phrase, this.#texts, this.#who);
    // "Seine Zuversicht hat Gründe: „…“": what cannot speak stands for nobody.
    if (named && !isKnown(named) && !canSpeak(told.analysis.sentence.tokens[phrase.head])) return null;
    const near = phrase.pronoun && this.#heardIn !== null && told.index - this.#heardIn.index <= PRONOUN_REACH;
    return named && near ? goingOn(named, this.#voice) : named;
  }

  /** "nach eigenen Angaben" of the subject, "nach seinen Worten" of whoever has just spoken, or else the subject, too. */
  #ownSpeaker(told: Told, phrase: NounPhrase): Actor | null {
    const { analysis } = told;
    const own = analysis.sentence.tokens
      .slice(phrase.start, phrase.head)
      .some(({ lower }) => lower.startsWith('eigen'));
    if (!own && this.#isHeardBefore(told)) return this.#voice;
    const clause = analysis.clauseAt[phrase.head];
    const subject = clause ? subjectOf(analysis, clause) : null;
    return subject && (own || subject.pronoun) ? this.#named(told, subject) : this.#voice;
  }

  #hear(speaker: Actor | null, told: Told): void {
    if (!speaker) return;
    this.#voice = speaker;
    this.#heardIn = told;
  }

  #add(
    told: Told,
    [start, end]: Range,
    attribution: Statement['attribution'],
    speaker: Actor | null,
    verb: string | null,
    fragment = false,
  ): void {
    const { field } = told.analysis.sentence;
    const text = this.#texts[field].slice(start, end);
    const kind = attribution === 'direct' ? 'direct' : 'indirect';
    const quote = { speaker, verb, text, kind, span: this.#texts.span(field, start, end) } as const;
    this.#found.push({ quote, attribution, fragment });
  }
}

const isSameParagraph = (told: Told, other: Told | null): boolean =>
  told.analysis.sentence.paragraph === other?.analysis.sentence.paragraph;

/** UTF-16 offsets of tokens. */
function offsets({ analysis }: Told, [from, to]: Range): Range {
  const { tokens } = analysis.sentence;
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}
