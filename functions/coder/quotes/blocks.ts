import type { Told } from '../acts/candidate.ts';
import type { Frame } from './frames.ts';
import { isSpeech } from './speech.ts';

/** A paragraph that somebody says, and the frame in the sentence before that says who. */
export interface Block {
  readonly sentences: readonly Told[];
  readonly frame: Frame;
}

/** "Der Minister sagte:" and then a paragraph without quotation marks, as set off in the layout of the page. */
export function blocksOf(all: readonly Told[], framesOf: (told: Told) => readonly Frame[]): Block[] {
  return all.flatMap((told, index): Block[] => {
    const { sentence } = told.analysis;
    const next = all[index + 1]?.analysis.sentence.paragraph;
    if (sentence.field === 'title' || sentence.words.at(-1) !== ':' || next === sentence.paragraph) return [];
    const frame = framesOf(told).findLast(({ kind, clause }) => kind === 'verb' && clause !== null && isSpeech(clause));
    const sentences = all.filter(({ analysis }) => analysis.sentence.paragraph === next);
    const quoted = sentences.some(({ analysis }) => analysis.sentence.quoted.length > 0);
    return frame?.phrase && next !== undefined && !quoted ? [{ sentences, frame }] : [];
  });
}
