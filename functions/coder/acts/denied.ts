import { TAKING_BACK } from '../de/control.data.ts';
import { NEGATIONS } from '../de/function-words.data.ts';
import { SLOGANS } from '../de/speech.data.ts';
import type { Analysis, Clause } from '../syntax.ts';

const NO = /^kein(?:e[mnrs]?)?$/;

/**
 * Whether the clause says that what it tells did not happen. No negation is in "so viele wie seit Jahren nicht", which only compares, nor
 * in a slogan.
 */
export function isDenied(analysis: Analysis, clause: Clause): boolean {
  if (isTakenBack(analysis, clause)) return true;
  if (isHardly(analysis, clause)) return true;
  if (!clause.negated) return false;
  const { tokens } = analysis.sentence;
  const negations = clause.tokens.filter((at) => {
    const word = tokens[at]?.lower ?? '';
    return NEGATIONS.has(word) || NO.test(word);
  });
  return negations.length === 0 || negations.some((at) => !compares(analysis, at) && !isOfSlogan(analysis, at));
}

/** "hat Peru kaum kritisiert"; "Kaum hatte er Peru kritisiert, …" tells when. */
const isHardly = ({ sentence: { tokens } }: Analysis, { tokens: own, verbs }: Clause): boolean =>
  own.some((at) => at > (own[0] ?? 0) && at > (verbs[0] ?? at) && tokens[at]?.lower === 'kaum');

/** "Er sei verhaftet worden, was umgehend dementiert wurde" */
function isTakenBack({ clauses, sentence: { tokens } }: Analysis, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  const isOfAll = next?.kind === 'relative' && tokens[next.tokens[0] ?? 0]?.lower === 'was';
  return isOfAll && next.voice === 'passive' && TAKING_BACK.has(next.lemma ?? '');
}

/** How many words before the negation "so … wie" may stand. */
const REACH = 6;

function compares({ sentence }: Analysis, at: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, at - REACH), at).map(({ lower }) => lower);
  const than = before.lastIndexOf('wie');
  return than >= 0 && !before.slice(than).includes(',') && before.slice(0, than).includes('so');
}

/** "unter dem Motto „Bildung ist keine Ware“"; not "sei „nicht bereit“", of which the quotation is a part. */
const isOfSlogan = ({ sentence: { quoted, tokens } }: Analysis, at: number): boolean =>
  quoted.some(
    ([start, end]) =>
      start <= at && at < end && [start - 1, start - 2].some((before) => SLOGANS.test(tokens[before]?.lower ?? '')),
  );
