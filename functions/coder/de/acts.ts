import {
  CONTEXTS,
  type Context,
  EVENT_TYPES,
  type EventType,
  MODALITIES,
  MODES,
  type Modality,
  type Mode,
  SECTORS,
  type Sector,
} from '../plover.ts';
import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { ACT_WORDS } from './act-words.data.ts';
import { ACT_LINES } from './acts.data.ts';
import { basesOf, byBase, foldNoun, nounsAmong } from './noun-forms.ts';
import { type WordPatterns, wordPatterns } from './word-pattern.ts';

/** Where an argument of an act stands; see acts.data.ts. Anything but the letters and `-` is a preposition. */
export type Slot = string;

/**
 * `court`: no others who judge with words. `force`: no politician against another, nor parties, companies and other bodies without an army, who
 * attack with words. `words`: none but these. `opinion`: no sentence of a court. `people`: no state or government. `talks`: no parliament alone.
 */
export type By = (typeof BY)[number];
const BY = ['court', 'force', 'opinion', 'people', 'talks', 'words'] as const;

/** One line of the act lexicon. */
export interface ActEntry {
  readonly rule: string;
  readonly kind: 'verb' | 'noun' | 'light';
  readonly lemma: string;
  /** Folded noun of a light-verb construction. */
  readonly noun: string | null;
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly contexts: readonly Context[];
  readonly actor: readonly Slot[];
  readonly recipient: readonly Slot[];
  readonly reciprocal: boolean;
  /** Folded nouns. */
  readonly objects: readonly string[];
  readonly not: WordPatterns;
  readonly with: WordPatterns;
  readonly reflexive: boolean;
  readonly complement: boolean;
  readonly negated: boolean;
  /** Its words count where they are said of the subject, not in it: "das sei ein Skandal". */
  readonly predicate: boolean;
  /** It is said to nobody in particular where nobody is named: "sprach sich für Reformen aus". */
  readonly open: boolean;
  /** It tells of words that the next sentences may report: "stieß auf Kritik". */
  readonly summary: boolean;
  /** "war gesperrt" tells of a state that is no act. */
  readonly dynamic: boolean;
  /** Whom the actor must be, or null; see record/by-whom.ts. */
  readonly by: By | null;
  readonly modality: Modality | null;
  readonly impliedActor: Sector | null;
  readonly impliedRecipient: Sector | null;
  readonly needs: string;
  /** 0..1, how often the line is right when it fires. */
  readonly trust: number;
}

/** Entries by a word, those of verbs with conditions first; read when they are first asked for, since an article needs few of them. */
export interface ActIndex {
  readonly words: readonly string[];
  readonly get: (word: string) => readonly ActEntry[] | undefined;
}

export interface ActLexicon {
  readonly verbs: ActIndex;
  readonly light: ActIndex;
  /** By folded noun. */
  readonly nouns: ActIndex;
  /** The act nouns that a capitalised word can be, longest last part of a compound first ("Warnstreiks": Warnstreik). */
  readonly nounsOf: (word: string | Spelling) => readonly ActEntry[];
  /** The folded nouns of light-verb constructions that a word is a form of. */
  readonly lightNounsOf: (word: string | Spelling) => ReadonlySet<string>;
}

/** Of a verb with its noun ("Kritik üben") more is said than of either alone. */
const DEFAULT_TRUST = { verb: 0.7, noun: 0.7, light: 0.8 };

const oneOf = <T extends string>(values: readonly T[], word: string, line: string): T => {
  const value = values.find((candidate) => candidate === word);
  if (value === undefined) throw new Error(`act lexicon: "${word}" is unknown in "${line}"`);
  return value;
};

/** The words of an option; `@name` stands for a list of act-words.data.ts. Throws when there is none. */
function listOf(option: string | undefined): string[] {
  return (option ?? '')
    .split(',')
    .filter(Boolean)
    .flatMap((word) => {
      if (!word.startsWith('@')) return [word];
      const list = ACT_WORDS[word.slice(1)];
      if (!list) throw new Error(`act lexicon: no words "${word}"`);
      return list.trim().split(/\s+/);
    });
}
const slotsOf = (side: string): Slot[] => side.split('|').filter((slot) => slot !== '-' && slot !== '');

/** One entry from one line of the lexicon. Throws on an unknown type, mode, context, sector or option. */
export function parseAct(line: string): ActEntry {
  const [kindLetter = '', key = '', typeAndMode = '', frame = '', ...options] = line.split(/\s+/);
  const kind = { v: 'verb', n: 'noun', l: 'light' }[kindLetter];
  if (kind !== 'verb' && kind !== 'noun' && kind !== 'light') throw new Error(`act lexicon: no such kind in "${line}"`);
  const frameParts = /^([^>=]*)([>=])([^>=]*)$/.exec(frame);
  if (!frameParts) throw new Error(`act lexicon: no frame in "${line}"`);
  const [, actor = '', arrow = '', recipient = ''] = frameParts;
  const [type = '', mode] = typeAndMode.split('/');
  const given = new Map(options.map((option) => [option.split('=')[0] ?? '', option.split('=')[1]] as const));
  for (const name of given.keys()) oneOf(OPTIONS, name, line);
  const [noun = '', verb] = key.split(':');
  const sector = (name: string) => {
    const value = given.get(name);
    return value === undefined ? null : oneOf(SECTORS, value, line);
  };
  const modality = given.get('mod');
  const by = given.get('by');
  return {
    rule: `${kindLetter} ${key} ${typeAndMode} ${frame}`,
    kind,
    lemma: kind === 'noun' ? foldNoun(key) : kind === 'light' ? (verb ?? '') : key,
    noun: kind === 'light' ? foldNoun(noun) : null,
    type: oneOf(EVENT_TYPES, type, line),
    mode: mode === undefined ? null : oneOf(MODES, mode, line),
    contexts: listOf(given.get('ctx')).map((context) => oneOf(CONTEXTS, context, line)),
    actor: slotsOf(actor),
    recipient: slotsOf(recipient),
    reciprocal: arrow === '=',
    objects: listOf(given.get('obj')).map(foldNoun),
    not: wordPatterns(listOf(given.get('not'))),
    with: wordPatterns(listOf(given.get('with'))),
    reflexive: given.has('refl'),
    complement: given.has('comp'),
    negated: given.has('neg'),
    predicate: given.has('pred'),
    open: given.has('open'),
    summary: given.has('summary'),
    dynamic: given.has('act'),
    by: by === undefined ? null : oneOf(BY, by, line),
    modality: modality === undefined ? null : oneOf(MODALITIES, modality, line),
    impliedActor: sector('A'),
    impliedRecipient: sector('R'),
    needs: given.get('need') ?? '',
    trust: Number(given.get('p') ?? DEFAULT_TRUST[kind]),
  };
}

const OPTIONS = [
  'obj',
  'not',
  'with',
  'refl',
  'comp',
  'neg',
  'open',
  'pred',
  'summary',
  'act',
  'by',
  'mod',
  'ctx',
  'A',
  'R',
  'need',
  'p',
];

/** The lines of the lexicon without headings. */
export const actLines = (text: string = ACT_LINES): readonly string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Lines with conditions come before lines without. */
const bySpecificity = (a: ActEntry, b: ActEntry): number => specificity(b) - specificity(a);
const specificity = ({ kind, negated, objects, with: needed }: ActEntry): number =>
  kind === 'verb' ? (negated ? 4 : 0) + (objects.length > 0 ? 2 : 0) + (needed.written.length > 0 ? 1 : 0) : 0;

/** Verbs of what is done again, which the lines of the verb without "wieder" tell too. */
const AGAIN = /^wieder((?:auf|ein|er)(?:bauen|nehmen|führen|setzen|öffnen)|beginnen|herstellen)$/;

/** "wiedereinführen": the lines of the verb itself before those of "einführen". */
function linesFor(word: string, lines: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const own = lines.get(word);
  const done = word.startsWith('wieder') ? lines.get(AGAIN.exec(word)?.[1] ?? '') : undefined;
  return own && done ? [...own, ...done] : (own ?? done);
}

/** The lexicon of acts.data.ts, indexed by verb lemma and by folded noun. */
export function loadActs(): ActLexicon {
  const lines = actLines();
  const wordOf = { v: (key: string) => key, l: (key: string) => key.slice(key.indexOf(':') + 1), n: foldNoun };
  const index = (kind: keyof typeof wordOf): ActIndex => {
    const unread = Map.groupBy(
      lines.filter((line) => line.startsWith(`${kind} `)),
      (line) => wordOf[kind](line.slice(2, line.indexOf(' ', 2))),
    );
    const read = new Map<string, readonly ActEntry[]>();
    return {
      words: [...unread.keys()],
      get: (word) => {
        const lines = linesFor(word, unread);
        if (!lines) return undefined;
        let known = read.get(word);
        if (!known) {
          known = lines.map(parseAct).sort(bySpecificity);
          read.set(word, known);
        }
        return known;
      },
    };
  };
  const nouns = index('n');
  const lightNouns = lines.filter((line) => line.startsWith('l ')).map((line) => line.slice(2, line.indexOf(':')));
  return {
    verbs: index('v'),
    light: index('l'),
    nouns,
    nounsOf: nounReader(nouns),
    lightNounsOf: nounsAmong(lightNouns.map(foldNoun)),
  };
}

function nounReader({ words, get }: ActIndex): ActLexicon['nounsOf'] {
  const bases = basesOf(words, get);
  return remember((word) => byBase(word, bases) ?? []);
}
