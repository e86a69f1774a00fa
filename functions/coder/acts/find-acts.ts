import type { ActEntry, ActLexicon, Slot } from '../de/acts.ts';
import { WEAPONS } from '../de/collectives.data.ts';
import { CIRCUMSTANCES } from '../de/scenes.data.ts';
import type { Voice, VoiceOf } from '../quotes/voices.ts';
import { once } from '../remember.ts';
import type { Clause, NounPhrase } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import type { Candidate, Told } from './candidate.ts';
import { withConcessions } from './concessions.ts';
import { contentsOfDocuments } from './documents.ts';
import { governingActor, isPossessed, ownersOf } from './governors.ts';
import { befallsGenitive, judged } from './judged.ts';
import { endsMeasure } from './lifted.ts';
import { make } from './make.ts';
import { addressedIn, met } from './meetings.ts';
import { nounReality, verbReality } from './modality.ts';
import { doersBehind, nounSlot } from './noun-slots.ts';
import { tookPlace } from './occurrence.ts';
import { argumentsOf, coordinated, range, textAt } from './phrases.ts';
import { byDoing } from './purposes.ts';
import { isLet, objectsAmong, refusal } from './restrictions.ts';
import { isPerformed, isRefused, REFUSED, sideOf, speakerFor, ULTIMATUM, unsaid } from './said.ts';
import { isToldBy } from './told-by-verb.ts';
import { threatened } from './ultimatum.ts';
import { isWanted } from './wishes.ts';

/** What became of a lexicon line at a place, for `--explain`. */
export interface Trace {
  readonly sentence: number;
  readonly rule: string;
  readonly outcome: string;
}

/** Longer stretches in quotation marks are somebody's words, not the article's. */
const LONGEST_SCARE_QUOTE = 4;

/**
 * The acts that the lexicon finds in a sentence, verbs first. `voiceOf` tells who says what it only reports. Adds to `trace` why lines
 * did or did not apply.
 */
export function findActs(told: Told, lexicon: ActLexicon, trace: Trace[], voiceOf: VoiceOf): Candidate[] {
  const { analysis } = told;
  const consumed = new Set<number>();
  const { tokens } = analysis.sentence;
  const supported = analysis.allPhrases.filter(({ head }) => lexicon.lightNounsOf(tokens[head] ?? '').size > 0);
  const candidates: Candidate[] = [];
  for (const clause of analysis.clauses) {
    const voice = voiceOf(told, clause);
    const found =
      lightAct(told, lexicon, clause, voice, supported, consumed, trace) ??
      verbAct(told, linesOf(lexicon, clause.lemma), clause, voice, trace);
    const refused =
      (found?.modality !== 'actual' || voice?.kind === 'direct') && isRefused(analysis, clause, voice)
        ? verbAct(told, linesOf(lexicon, REFUSED), clause, voice, trace)
        : null;
    const best = refused ?? ultimatum(told, lexicon, clause, found, voice, trace) ?? found;
    if (best) candidates.push(best);
    const wanted = isWanted(analysis, clause, voice)
      ? verbAct(told, linesOf(lexicon, clause.modal), clause, voice, trace)
      : null;
    if (wanted) candidates.push(wanted);
  }
  for (const clause of analysis.attributes) {
    const found = attributeAct(told, lexicon, clause, trace);
    if (!found) continue;
    candidates.push(found);
    const head = clause.antecedent?.head ?? -1;
    if (lexicon.nounsOf(tokens[head] ?? '').some(({ type }) => type === found.entry.type)) consumed.add(head);
  }
  const heads = contentsOfDocuments(analysis);
  for (const phrase of analysis.allPhrases) {
    if (heads.has(phrase.head) || consumed.has(phrase.head)) continue;
    heads.add(phrase.head);
    const found = nounAct(told, lexicon, phrase, trace);
    if (found && !candidates.some((candidate) => isToldBy(candidate, found))) candidates.push(found);
  }
  const quoted = candidates.filter(insideQuotation);
  for (const { entry } of quoted)
    trace.push({ sentence: told.index, rule: entry.rule, outcome: 'only quoted, no event of the article' });
  return withConcessions(
    analysis,
    judged(candidates.filter((candidate) => !quoted.includes(candidate))).map((candidate) =>
      byDoing(analysis, candidate),
    ),
  );
}

/** What is told as done to those, or with that, which an attribute describes; it is found where the noun is. */
function attributeAct(told: Told, lexicon: ActLexicon, clause: Clause, trace: Trace[]): Candidate | null {
  const lines = linesOf(lexicon, clause.lemma).filter(
    ({ actor, recipient, objects }) => actor.includes('s') && (recipient.includes('a') || objects.length > 0),
  );
  const found = verbAct(told, lines, clause, null, trace);
  const head = clause.antecedent?.head ?? 0;
  return found && found.modality === 'actual' ? { ...found, trigger: [head, head] } : null;
}

/** The threat that somebody makes by saying what he will do if others do not yield, where the verb by itself tells none. */
function ultimatum(
  told: Told,
  lexicon: ActLexicon,
  clause: Clause,
  found: Candidate | null,
  voice: Voice | null,
  trace: Trace[],
): Candidate | null {
  if (found && (found.modality === 'actual' || found.modality === 'negated')) return null;
  const others = threatened(told.analysis, clause, voice);
  const threat = others && verbAct(told, linesOf(lexicon, ULTIMATUM), clause, voice, trace);
  return threat && others ? { ...threat, recipients: others } : null;
}

/** What is only quoted is no event, but where somebody does something by saying so, the quotation is his act. */
function insideQuotation({ entry, told, clause, trigger, speaker, actors, modality }: Candidate): boolean {
  const isSaid = speaker !== null || actors.length > 0;
  if (isSaid && entry.actor.includes('q')) return false;
  if (isSaid && modality === 'actual' && clause && isPerformed(told.analysis, clause, entry)) return false;
  return told.analysis.sentence.quoted.some(
    ([start, end]) => end - start > LONGEST_SCARE_QUOTE && trigger[0] >= start && trigger[0] < end,
  );
}

/** `supported` are the phrases of the sentence whose nouns stand in light-verb constructions, wherever they hang. */
function lightAct(
  told: Told,
  lexicon: ActLexicon,
  clause: Clause,
  voice: Voice | null,
  supported: readonly NounPhrase[],
  consumed: Set<number>,
  trace: Trace[],
): Candidate | null {
  const entries = (clause.lemma && lexicon.light.get(clause.lemma)) || [];
  if (entries.length === 0 || supported.length === 0) return null;
  const inside = supported.filter(({ head }) => clause.tokens.includes(head));
  const phrases = [...argumentsOf(clause), ...inside, ...objectBefore(clause)].filter(
    ({ preposition }) => !CIRCUMSTANCES.has(preposition ?? ''),
  );
  const { tokens } = told.analysis.sentence;
  const nouns = phrases.map(({ head }) => lexicon.lightNounsOf(tokens[head] ?? ''));
  if (nouns.every(({ size }) => size === 0)) return null;
  const text = textAt(told.analysis, clause.tokens);
  // "begann nach dem Besuch ein Manöver": rather what it is done to than what else is named.
  const object = phrases.findIndex(
    (phrase) => phrase === (clause.voice === 'active' ? clause.accusative : clause.subject),
  );
  const objectNouns = nouns[object];
  const isOfObject = ({ noun }: ActEntry) => objectNouns?.has(noun ?? '') === true;
  const ordered = objectNouns?.size
    ? entries.toSorted((a, b) => Number(isOfObject(b)) - Number(isOfObject(a)))
    : entries;
  const named = new Set(nouns.flatMap((each) => [...each]));
  for (const entry of ordered) {
    // The nouns of most lines are not in the clause.
    if (!named.has(entry.noun ?? '')) continue;
    const mayAct = clause.voice === 'active' && entry.actor.includes('s');
    const noun = phrases.find(
      (phrase, at) => !(mayAct && phrase === clause.subject) && nouns[at]?.has(entry.noun ?? ''),
    );
    if (!noun) continue;
    const refused = refusal(entry, told.analysis, clause, text) ?? unsaid(entry, told.analysis, clause, voice);
    trace.push({ sentence: told.index, rule: entry.rule, outcome: refused ?? 'applies' });
    if (refused) continue;
    consumed.add(noun.head);
    // "Die Waffenruhe trat in Kraft"
    if (entry.actor.includes('i') && clause.subject) consumed.add(clause.subject.head);
    const sides = (slots: readonly string[]) => {
      // In "Kritik wurde geübt" the noun is the subject, in "übte Kritik" the object: it is never a side itself.
      const found = slots.flatMap((slot) => [
        ...sideOf(slot, told.analysis, clause),
        ...nounSlot(slot, told.analysis, clause, noun),
      ]);
      return [...new Set(found)].filter((phrase) => phrase !== noun);
    };
    const made = make(told, entry, clause, noun.head, verbReality(entry, told.analysis, clause));
    const [own, others] = [sides(entry.actor), sides(entry.recipient)];
    // "wies bolivianische Kritik zurück"
    const isQualified = others.length === 0 && entry.type === 'REJECT' && entry.recipient.includes('g');
    const recipients = isQualified ? [noun] : others;
    // "Die Forderung der Opposition wurde erneuert", "stieß auf Kritik der EU"
    const bySubject = own.length > 0 && entry.actor.includes('s');
    const itself = lexicon.nounsOf(tokens[noun.head] ?? '');
    const owners = !bySubject && itself.some((act) => isOwnersAct(act, entry)) ? noun.genitives : [];
    const actors = owners.length > 0 ? owners.flatMap(coordinated) : own;
    const speaker = speakerFor(entry, told.analysis, clause, voice);
    return { ...made, speaker, actors, recipients, objects: [noun], otherwise: nounAct(told, lexicon, noun, trace) };
  }
  return null;
}

/** "die Kritik der EU": the owner of the noun does by itself what the verb tells of it. */
const isOwnersAct = ({ type, actor }: ActEntry, light: ActEntry): boolean =>
  type === light.type && actor.includes('g') && !light.recipient.includes('g');

/** "das Gespräch, das er mit ihr führte": the noun for which the pronoun stands, where that is what is done. */
function objectBefore({ kind, voice, subject, accusative, antecedent }: Clause): readonly NounPhrase[] {
  const what = voice === 'active' ? accusative : subject;
  return kind === 'relative' && what?.pronoun && antecedent ? [antecedent] : [];
}

const linesOf = ({ verbs }: ActLexicon, lemma: string | null): readonly ActEntry[] => (lemma && verbs.get(lemma)) || [];

/** The first of the lines that applies, with the next one in reserve where it needs sides of a certain kind. */
function verbAct(
  told: Told,
  lines: readonly ActEntry[],
  clause: Clause,
  voice: Voice | null,
  trace: Trace[],
): Candidate | null {
  const { analysis } = told;
  const text = lines.length > 0 ? textAt(analysis, clause.tokens) : '';
  const among = once(() => {
    const possible = argumentsOf(clause).filter((phrase) => phrase !== clause.subject || clause.voice !== 'active');
    return objectsAmong(analysis, [...possible, ...objectBefore(clause)]);
  });
  for (const [at, entry] of lines.entries()) {
    const objects =
      entry.objects.length > 0 ? among()(entry.objects).filter((it) => !endsMeasure(entry, analysis, it)) : [];
    const refused =
      entry.objects.length > 0 && objects.length === 0
        ? 'none of its objects'
        : (refusal(entry, analysis, clause, text) ??
          stateOf(entry, told, clause) ??
          unsaid(entry, analysis, clause, voice));
    trace.push({ sentence: told.index, rule: entry.rule, outcome: refused ?? 'applies' });
    if (refused) continue;
    const sides = (slots: readonly Slot[]) => [...new Set(slots.flatMap((slot) => sideOf(slot, analysis, clause)))];
    const made = make(told, entry, clause, clause.verbs.at(-1) ?? 0, verbReality(entry, analysis, clause));
    const accusative = clause.voice === 'active' && clause.accusative ? [clause.accusative] : [];
    const isDoneTo = isLet(entry, analysis, clause);
    return {
      ...made,
      // "Sonst werde die Welt Sanktionen verhängen": who says so threatens.
      speaker: speakerFor(entry, analysis, clause, voice) ?? (made.entry === entry ? null : (voice?.speaker ?? null)),
      actors: sides(isDoneTo ? ['von', 'aus'] : entry.actor),
      recipients: sides(isDoneTo ? ['s'] : entry.recipient),
      objects: objects.length > 0 ? objects : accusative,
      otherwise: entry.needs !== '' || entry.by ? verbAct(told, lines.slice(at + 1), clause, voice, trace) : null,
    };
  }
  return null;
}

/**
 * "Moskau arbeitet eng mit Usbekistan zusammen", "waren in Polen stationiert": what goes on all the time is no event.
 * Headlines speak so of events.
 */
function stateOf(entry: ActEntry, told: Told, clause: Clause): string | null {
  if (entry.dynamic && clause.voice === 'statal') return 'a state, not an act';
  const lasting = entry.type === 'COOPERATE' && !entry.dynamic && clause.tense === 'present' && clause.modal === null;
  if (!lasting || told.analysis.sentence.field !== 'body') return null;
  return ON_A_DAY.test(textAt(told.analysis, clause.tokens)) ? null : 'a state, not an act';
}

/** What begins or happens on a day is an act: "Seit Montag liefert …", "Jetzt üben …". */
const ON_A_DAY = / (?:erstmals|heute|jetzt|nun|(?:sams|sonn|mon|diens|donners|frei)tag|mittwoch)(?= |$)/;

function nounAct(told: Told, lexicon: ActLexicon, noun: NounPhrase, trace: Trace[]): Candidate | null {
  const { analysis } = told;
  const word = analysis.sentence.tokens[noun.head];
  if (!word || noun.pronoun || !isCapital(word.text)) return null;
  const entries = lexicon.nounsOf(word);
  if (entries.length === 0) return null;
  const clause = analysis.clauseAt[noun.head] ?? null;
  const text = textAt(analysis, clause ? clause.tokens : range(0, analysis.sentence.tokens.length));
  for (const entry of entries) {
    const bare = entry.reflexive || entry.complement ? { ...entry, reflexive: false, complement: false } : entry;
    const refused = refusal(bare, analysis, clause, text);
    trace.push({ sentence: told.index, rule: entry.rule, outcome: refused ?? 'applies' });
    if (refused) continue;
    // "Zu Besuch in Wien sagte der Minister, …": who does what the clause tells.
    const at = (slot: Slot) =>
      slot === 's' && clause?.subject ? [clause.subject] : nounSlot(slot, analysis, clause, noun);
    const sides = (slots: readonly Slot[]) => [...new Set(slots.flatMap(at))];
    const trusted = clause && tookPlace(analysis, clause, noun) ? { ...entry, trust: (2 + entry.trust) / 3 } : entry;
    const made = make(told, trusted, clause, noun.head, nounReality(entry, analysis, clause, noun));
    // "der Lieferung von Panzern": what is given gives nothing.
    const isGiven = ({ head }: NounPhrase) =>
      entry.type === 'AID' && WEAPONS.test(analysis.sentence.tokens[head]?.text ?? '');
    const by = entry.actor.includes('g') ? doersBehind(analysis, clause, noun) : [];
    const own = by.length > 0 ? by : sides(entry.actor).filter((phrase) => !isGiven(phrase));
    const recipients = sides(by.length > 0 ? [...entry.recipient, 'g'] : entry.recipient);
    if (isPossessed(noun) && befallsGenitive(entry)) {
      const victims = recipients.length === 0 && noun.preposition !== null && clause ? ownersOf(told, clause) : [];
      return { ...made, noun, actors: own, recipients: [...recipients, ...victims], objects: [] };
    }
    const governing =
      (own.length === 0 || noun.preposition === 'mit') && clause ? governingActor(told, clause, noun, entry) : [];
    // "Die USA begannen mit der Verlegung von Soldaten": who begins does it.
    const actors = governing.length > 0 ? governing : own;
    const addressed = recipients.length === 0 && clause && met(told, noun, clause) ? addressedIn(clause) : [];
    const partners = entry.reciprocal ? [...recipients, ...addressed] : recipients;
    return { ...made, noun, actors, recipients: partners, objects: [] };
  }
  return null;
}
