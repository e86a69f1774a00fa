import type { Modality } from '../plover.ts';
import { CONTROL_LINES } from './control.data.ts';

/** How real what depends on the verb is, and whether the verb's subject acts in it. */
export interface Control {
  readonly modality: Modality | 'asked';
  readonly actor: boolean;
}

const MODALITY_WORDS: Readonly<Record<string, Control['modality']>> = {
  actual: 'actual',
  planned: 'planned',
  hypothetical: 'hypothetical',
  negated: 'negated',
  asked: 'asked',
};

/** The verbs of control.data.ts by lemma. Throws on a word that is no modality. */
export const CONTROL: ReadonlyMap<string, Control> = new Map(
  CONTROL_LINES.trim()
    .split('\n')
    .map((line) => {
      const [lemma = '', word = '', actor] = line.split(' ');
      const modality = MODALITY_WORDS[word];
      if (!modality) throw new Error(`control verbs: "${word}" is no modality in "${line}"`);
      return [lemma, { modality, actor: actor === 'yes' }];
    }),
);
