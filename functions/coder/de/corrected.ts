import type { Phrase } from './phrase.ts';
import { stretchEnd } from './stretch.ts';
import type { Word } from './words.ts';

/** "Nicht die Rebellen, sondern die Armee", "die Armee und nicht die Rebellen": those of whom it is not said, who are no part of the clause. */
export function corrected(words: readonly Word[], phrases: readonly Phrase[], inner: Set<number>): Set<Phrase> {
  const denied = new Set<Phrase>();
  for (const phrase of phrases) {
    const marks = marksOfDenied(words, phrase);
    if (marks.length === 0) continue;
    denied.add(phrase);
    for (const mark of marks) inner.add(mark);
  }
  for (const [index, { lower }] of words.entries()) {
    if (lower !== 'sondern' || words[index - 1]?.text !== ',') continue;
    const left = phrases.find(({ first, last }) => last === index - 1 && words[first - 1]?.lower === 'nicht');
    if (!left || !phrases.some(({ first }) => first === index + 1)) continue;
    denied.add(left);
    inner.add(index - 1);
    inner.add(index);
  }
  return denied;
}

/** The signs and coordinators around "(,) und nicht die Rebellen", ", nicht aber die Rebellen,"; none where nobody is denied so. */
function marksOfDenied(words: readonly Word[], { first, last, preposition }: Phrase): number[] {
  const but = words[first - 1]?.lower === 'aber' ? first - 2 : first - 1;
  const joint = but - 1;
  const isJoint = words[joint]?.text === ',' || words[joint]?.lower === 'und';
  if (words[but]?.lower !== 'nicht' || !isJoint || preposition !== null || words[joint - 1]?.class !== 'noun')
    return [];
  // ", nicht die Regierung zu stürzen", ", nicht die Regierung habe …"
  const end = stretchEnd(words, last);
  const isAlone = words[joint]?.text !== ',' || end === last;
  return isAlone ? [joint, ...(words[last]?.text === ',' && words[joint]?.text === ',' ? [last] : [])] : [];
}
