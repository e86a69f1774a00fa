import type { Slot } from '../de/acts.ts';
import { SOURCE_NOUNS } from '../de/collectives.data.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { Analysis, Clause, NounPhrase, Token } from '../syntax.ts';
import { coordinated } from './phrases.ts';
import { hangsOnSubject } from './prepositional.ts';
import { members } from './slots.ts';

/** How far behind a noun its prepositional phrase may stand when the clause got hold of it. */
const NOUN_REACH = 4;

/** The phrases that stand in the slot of an act noun; `g` also gives the noun's own phrase, for "russischer Angriff". */
export function nounSlot(slot: Slot, analysis: Analysis, clause: Clause | null, noun: NounPhrase): NounPhrase[] {
  return standingAt(slot, analysis.sentence.tokens, clause, noun).flatMap((phrase) => members(analysis, phrase));
}

/** What names whose act a noun is: "die Kritik von Amnesty", "die Forderungen aus Kiew". */
const OWNERS = new Set(['von', 'aus', 'seitens']);

/** Behind these stands whom an attack or a protest is aimed at. */
const AIMED = new Set(['auf', 'gegen']);

function standingAt(slot: Slot, words: readonly Token[], clause: Clause | null, noun: NounPhrase): NounPhrase[] {
  // "wurde nach einer Kundgebung in Quito von Unbekannten entführt": by whom the verb says.
  const [finite = 0] = clause?.verbs ?? [];
  const isAgent = ({ preposition, start }: NounPhrase) =>
    clause?.voice === 'passive' && preposition === 'von' && start > finite;
  // "der Anschlag in der Nähe des Flughafens von Kabul": not by Kabul.
  const ends = noun.attachments.flatMap(({ genitives }) => genitives.map(({ end }) => end));
  const isOfPlace = ({ preposition, start }: NounPhrase) => preposition === 'von' && ends.includes(start);
  // "bei Protesten nach Angaben von Amnesty": who tells it.
  const told = noun.attachments.filter(({ head }) => SOURCE_NOUNS.test(words[head]?.text ?? '')).map(({ end }) => end);
  const isSource = ({ preposition, start }: NounPhrase) => preposition === 'von' && told.includes(start);
  // "Angriff auf ein Spital von Ärzte ohne Grenzen": theirs is what is hit.
  const next = (clause?.prepositional ?? []).filter(({ start }) => start === noun.end);
  const within = phraseTree(noun).flatMap((phrase) => phrase.attachments);
  const hit = [...within, ...next].filter(({ preposition }) => AIMED.has(preposition ?? '')).map(({ end }) => end);
  const isOfTarget = ({ preposition, start }: NounPhrase) => preposition === 'von' && hit.includes(start);
  const attachments = noun.attachments.filter(
    (phrase, at) => (at === 0 || !isAgent(phrase)) && !isOfPlace(phrase) && !isSource(phrase) && !isOfTarget(phrase),
  );
  if (slot === 'g') {
    // "der Austritt Georgiens aus der GUS": behind its owner no other owner stands.
    const owners = attachments.filter(({ preposition }) => OWNERS.has(preposition ?? ''));
    // "die Ausweisung von vier Diplomaten aus Rabat": out of it.
    const byOf = owners.filter(({ preposition }) => preposition === 'von');
    const behind = byOf.length > 0 ? byOf : owners;
    const of = noun.genitives.length > 0 ? noun.genitives : behind;
    return of.flatMap((phrase) => coordinated(phrase));
  }
  const near = (phrase: NounPhrase) => phrase.start >= noun.head && phrase.start <= noun.end + NOUN_REACH;
  const own = attachments.filter((phrase) => phrase.preposition === slot);
  const inner =
    own.length > 0
      ? own
      : phraseTree(noun)
          .flatMap((phrase) => phrase.attachments)
          .filter(
            (phrase) =>
              phrase.preposition === slot &&
              !isAgent(phrase) &&
              !isOfPlace(phrase) &&
              !isSource(phrase) &&
              !isOfTarget(phrase),
          );
  const around = clause?.prepositional ?? [];
  // "leiteten Verfahren ein, unter anderem wegen Gewalt gegen Polizisten"
  const charged = around
    .filter(({ preposition }) => preposition === 'wegen')
    .flatMap((charge) => charge.attachments.map(({ head }) => head));
  const found =
    inner.length > 0
      ? inner
      : around.filter(
          (phrase) =>
            phrase.preposition === slot &&
            !charged.includes(phrase.head) &&
            !isAgent(phrase) &&
            !isSource(phrase) &&
            !isOfTarget(phrase) &&
            (near(phrase) || (slot !== 'in' && noun === clause?.accusative && !hangsOnSubject(clause, phrase))),
        );
  return found.flatMap((phrase) => coordinated(phrase));
}

/** "die Ablehnung des Präsidenten | durch Ghana": who does it, so that the genitive is whom it befalls. */
export function doersBehind(analysis: Analysis, clause: Clause | null, noun: NounPhrase): NounPhrase[] {
  // "bei der Erstürmung | eines Protestcamps durch die Polizei": she does what the noun before says.
  const isOfAnother = analysis.allPhrases.some(
    ({ genitives, attachments }) =>
      genitives.includes(noun) || (noun.preposition === 'von' && attachments.includes(noun)),
  );
  return isOfAnother ? [] : nounSlot('durch', analysis, clause, noun);
}
