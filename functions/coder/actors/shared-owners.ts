import { RELATED } from '../de/somebody.data.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import type { OwnReference } from './own-reference.ts';
import { isNounAlone, isState } from './reference.ts';

/** Before the state to which somebody belongs. */
const OF = new Set(['von', 'aus']);
/** Offices that few states have, which need no other word to say whose they are. */
const KNOWN_OFFICES = /^(?:Bundes|Vize|Alt)?[Kk]anzler/;

/** Reads of "den Präsidenten und den Außenminister Kenias" the first as of the state of the last, and everything else as before. */
export function withSharedOwners(own: OwnReference): OwnReference {
  return (analysis, phrase) => {
    const reference = own(analysis, phrase);
    if (!reference || !isNounAlone(reference) || KNOWN_OFFICES.test(reference.role) || hasOwner(phrase))
      return reference;
    const last = lastBeside(analysis, phrase);
    const owner = last
      ? [...last.genitives, ...ownersOf(last)].map((one) => own(analysis, one)).find((one) => one)
      : null;
    if (!last || !owner || !isState(owner)) return reference;
    // "Verbündete und Gegner der USA"
    const isOther = RELATED.test(analysis.sentence.tokens[last.head]?.text ?? '');
    return isOther ? { ...reference, abroad: true } : { ...reference, country: owner.country };
  };
}

const ownersOf = ({ attachments }: NounPhrase): readonly NounPhrase[] =>
  attachments.filter(({ preposition }) => OF.has(preposition ?? ''));

const hasOwner = (phrase: NounPhrase): boolean => phrase.genitives.length > 0 || ownersOf(phrase).length > 0;

/** The last of those that are named together with the phrase, where it stands behind it. */
function lastBeside({ allPhrases }: Analysis, phrase: NounPhrase): NounPhrase | null {
  for (const first of allPhrases) {
    const last = first.conjuncts.at(-1);
    if (last && last !== phrase && (first === phrase || first.conjuncts.includes(phrase))) return last;
  }
  return null;
}
