import type { ActEntry } from '../de/acts.ts';
import { ATTACKS } from '../de/answers.data.ts';
import { DEED, DONE_TO, SUFFERED } from '../de/judged.data.ts';
import type { EventType } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import type { Candidate } from './candidate.ts';

/** Said, or shouted, of what others have done. */
const JUDGING: ReadonlySet<EventType> = new Set(['ACCUSE', 'PROTEST', 'SUPPORT']);

/** Done for others. */
const HELPING: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'CONCEDE', 'CONSULT', 'COOPERATE', 'SUPPORT']);

/** "das Vorgehen gegen Demonstranten", "die Schändung der Gräber", "die Verurteilung von sieben Politikern": a deed that the lexicon of acts does not have. */
const withoutVictims = (phrase: NounPhrase, noun: string): NounPhrase => ({
  ...phrase,
  attachments: phrase.attachments.filter(
    ({ preposition }) =>
      !(DEED.test(noun) && DONE_TO.has(preposition ?? '')) && !(SUFFERED.test(noun) && preposition === 'von'),
  ),
  genitives: SUFFERED.test(noun) ? [] : phrase.genitives,
});

/** Prepositions of where something was done. */
export const NEAR: ReadonlySet<string> = new Set(['bei', 'in', 'nahe', 'vor']);
/** What states do at home: "die Hinrichtung im Iran". */
const BY_STATES = /hinrichtung/i;

/** "den Anschlag in Kabul", "das Attentat nahe Moskau": where it was done says nothing of who did it. */
const withoutScene = (phrase: NounPhrase, noun: string): NounPhrase =>
  ATTACKS.test(noun) && !BY_STATES.test(noun)
    ? { ...phrase, attachments: phrase.attachments.filter(({ preposition }) => !NEAR.has(preposition ?? '')) }
    : phrase;

/** "wies die Kritik an dem Gipfel in Helsinki zurück": who says it stands behind "aus" or "von", or in the genitive; nobody else is answered. */
const sayersIn = ({ entry, recipients }: Candidate): NounPhrase[] =>
  SAYINGS.test(entry.noun ?? '')
    ? recipients.filter(({ preposition }) => preposition === null || BY.has(preposition))
    : [...recipients];
const SAYINGS = /^(?:anschuldigung|forderung|kritik|vorwurf)$/;
const BY: ReadonlySet<string> = new Set(['aus', 'durch', 'seitens', 'von', 'vonseiten']);

/** "die Festnahme des Reporters": whom its genitive names it befalls. */
export const befallsGenitive = ({ actor, recipient }: ActEntry): boolean =>
  recipient.includes('g') && !actor.includes('g');

/**
 * The acts of a sentence, where who condemns or welcomes one of them speaks of those who did it, and never of those to whom it
 * was done: "verurteilte die Festnahme des Reporters durch Minsk", "den russischen Angriff auf die Ukraine".
 */
export function judged(candidates: readonly Candidate[]): Candidate[] {
  const deeds = new Map(candidates.flatMap((deed) => (deed.noun ? [[deed.noun.head, deed] as const] : [])));
  const blamed = (phrase: NounPhrase, { entry, told }: Candidate): readonly NounPhrase[] => {
    const deed = deeds.get(phrase.head);
    const noun = told.analysis.sentence.tokens[phrase.head]?.text ?? '';
    const own = withoutScene(phrase, noun);
    if (deed === undefined && (DEED.test(noun) || SUFFERED.test(noun))) return [withoutVictims(own, noun)];
    // "stimmten für Waffenlieferungen an Kiew": who gets help is supported with it.
    if (deed === undefined || (entry.type === 'SUPPORT' && HELPING.has(deed.entry.type))) return [own];
    const within = phrase.attachments.flatMap((attachment) => [attachment, ...attachment.conjuncts]);
    const doers = deed.actors.filter((actor) => within.includes(actor));
    if (doers.length > 0) return doers;
    const attachments = own.attachments.filter((attachment) => !deed.recipients.includes(attachment));
    return [{ ...own, attachments, genitives: befallsGenitive(deed.entry) ? [] : own.genitives }];
  };
  const aimed = (candidate: Candidate): Candidate => {
    const otherwise = candidate.otherwise && aimed(candidate.otherwise);
    if (candidate.entry.type === 'REJECT' && candidate.noun === null)
      return { ...candidate, otherwise, recipients: sayersIn(candidate) };
    if (!JUDGING.has(candidate.entry.type) || candidate.noun !== null) return { ...candidate, otherwise };
    const targets = candidate.recipients.flatMap(({ head }) => deeds.get(head)?.recipients ?? []);
    const others = candidate.recipients.filter((phrase) => !targets.includes(phrase));
    return { ...candidate, otherwise, recipients: others.flatMap((phrase) => blamed(phrase, candidate)) };
  };
  return candidates.map(aimed);
}
