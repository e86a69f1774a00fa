import type { Modality } from '../plover.ts';
import { CONTROL_LINES } from './control.data.ts';

/** Why what a clause tells is no event: others are asked to do it, or somebody is said to have done it. */
export type Unreal = 'asked' | 'alleged';

/** How real what depends on the verb is, whether the verb's subject acts in it, and where what depends on it stands. */
export interface Control {
  readonly modality: Modality | Unreal;
  readonly actor: boolean;
  readonly slots: readonly string[];
}

const MODALITY_WORDS: Readonly<Record<string, Control['modality']>> = {
  actual: 'actual',
  planned: 'planned',
  hypothetical: 'hypothetical',
  negated: 'negated',
  asked: 'asked',
  alleged: 'alleged',
};

/** Where what depends on a verb stands when its line does not say so. */
const ANYWHERE = ['c', 'a'];

const controls: readonly (readonly [lemma: string, Control])[] = CONTROL_LINES.trim()
  .split('\n')
  .map((line) => {
    const [lemma = '', word = '', actor, ...slots] = line.split(' ');
    const modality = MODALITY_WORDS[word];
    if (!modality) throw new Error(`control verbs: "${word}" is no modality in "${line}"`);
    return [lemma, { modality, actor: actor === 'yes', slots: slots.length > 0 ? slots : ANYWHERE }];
  });

const byLemma = Map.groupBy(controls, ([lemma]) => lemma);

/** What the verb makes of that which stands in the slot: `c` a clause, `a` the accusative, `s` the subject, a preposition. */
export function controlOf(lemma: string | null, slot: string): Control | null {
  const found = (lemma === null ? undefined : byLemma.get(lemma)) ?? [];
  return found.find(([, { slots }]) => slots.includes(slot))?.[1] ?? null;
}
