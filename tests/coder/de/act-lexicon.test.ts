import { describe, expect, test } from 'vitest';
import { REFUSED, ULTIMATUM } from '../../../functions/coder/acts/said.ts';
import { actLines, loadActs, parseAct } from '../../../functions/coder/de/acts.ts';
import { foldNoun, isFormOf } from '../../../functions/coder/de/noun-forms.ts';
import { verbReadings } from '../../../functions/coder/de/verb-forms.ts';
import { wordPatterns } from '../../../functions/coder/de/word-pattern.ts';
import { EVENT_TYPES, MODES_OF } from '../../../functions/coder/plover.ts';

const lexicon = loadActs();
const entries = actLines().map(parseAct);

describe('the act lexicon', () => {
  test('covers every event type', () => {
    const covered = new Set(entries.map((entry) => entry.type));
    expect(EVENT_TYPES.filter((type) => !covered.has(type))).toEqual([]);
  });

  test('gives each type only modes of its own', () => {
    const modesOf: Partial<Record<string, readonly string[]>> = MODES_OF;
    const wrong = entries.filter(({ type, mode }) => mode !== null && !modesOf[type]?.includes(mode));
    expect(wrong.map((entry) => entry.rule)).toEqual([]);
  });

  test('says nothing twice', () => {
    const lines = entries.map((entry) => JSON.stringify({ ...entry, trust: 0 }));
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  test('has only verbs of which the forms are known', () => {
    const lemmas = entries.filter(({ kind }) => kind !== 'noun').map(({ lemma }) => lemma);
    const unknown = lemmas.filter((verb) => !verbReadings(verb).some(({ lemma }) => lemma === verb));
    expect([...new Set(unknown)]).toEqual([ULTIMATUM, REFUSED]);
  });

  test('takes the plural of few of its verbs for another verb too', () => {
    const lemmas = [...new Set(entries.filter(({ kind }) => kind !== 'noun').map(({ lemma }) => lemma))];
    const isOther = (verb: string) =>
      verbReadings(verb).some(({ kind, lemma }) => kind === 'finite' && lemma !== verb && !lemma.endsWith('fahren'));
    expect(lemmas.filter(isOther).toSorted()).toEqual([
      'abdrängen',
      'abschalten',
      'ausschalten',
      'betrügen',
      'drängen',
      'einschalten',
      'gelangen',
      'schalten',
      'zurückdrängen',
    ]);
  });

  test('finds each word that it asks for or forbids where it is written', () => {
    const written = entries.flatMap((entry) => [...entry.not.written, ...entry.with.written]);
    const isLost = (pattern: string) =>
      wordPatterns([pattern]).find(` vor ${pattern.replace('~', 'x').replaceAll('.', ' ')}`) === null;
    expect([...new Set(written)].filter(isLost)).toEqual([]);
  });

  test('takes words as they begin, as wholes and in sequence', () => {
    const { find } = wordPatterns(['haft', 'sich', 'auf.die', '~werfer', '~manöver.ihr']);
    expect(find(' er kam in haftanstalten')).toBe('haft');
    expect(find(' lebhaft und sicher auf der wacht')).toBeNull();
    expect(find(' er wehrte sich')).toBe('sich');
    expect(find(' er trat auf diese bühne')).toBe('auf.die');
    expect(find(' mit raketenwerfern')).toBe('~werfer');
    expect(find(' seemanöver ihrer flotte')).toBe('~manöver.ihr');
  });

  test('trusts its lines between 0 and 1', () => {
    expect(entries.filter(({ trust }) => !(trust > 0 && trust <= 1))).toEqual([]);
  });

  test('refuses lines that it cannot read', () => {
    expect(() => parseAct('v kritisieren BLAME s>a')).toThrow(/BLAME/);
    expect(() => parseAct('v kritisieren ACCUSE s')).toThrow(/frame/);
    expect(() => parseAct('v kritisieren ACCUSE s>a sometimes')).toThrow(/sometimes/);
    expect(() => parseAct('x kritisieren ACCUSE s>a')).toThrow(/kind/);
    expect(() => parseAct('v kritisieren ACCUSE s>a not=@nobody')).toThrow(/@nobody/);
  });
});

describe('act nouns', () => {
  test.each([
    ['Vorwürfen', 'ACCUSE'],
    ['Massenprotesten', 'PROTEST'],
    ['Bombenanschlägen', 'ASSAULT'],
    ['Festnahmen', 'COERCE'],
  ])('knows %s', (word, type) => {
    expect(lexicon.nounsOf(word).map((entry) => entry.type)).toContain(type);
  });

  test('prefers the longer compound', () => {
    expect(lexicon.nounsOf('Warnstreiks')[0]?.lemma).toBe('warnstreik');
  });

  test('takes agents for no acts', () => {
    expect(lexicon.nounsOf('Besucher')).toEqual([]);
    expect(lexicon.nounsOf('Kritiker')).toEqual([]);
  });

  test('finds a noun at the end of a compound only', () => {
    expect(isFormOf(foldNoun('Kooperationsabkommens'), 'abkommen')).toBe(true);
    expect(isFormOf(foldNoun('Vertragspartner'), 'vertrag')).toBe(false);
  });

  test.each([
    ['Gesellschaft', 'haft'],
    ['Untersuchungsausschusses', 'schuss'],
    ['Beamten', 'amt'],
  ])('does not take the end of %s for a noun', (word, noun) => {
    expect(isFormOf(foldNoun(word), noun)).toBe(false);
    expect(isFormOf(foldNoun(`Gefängnis${noun}`), noun)).toBe(true);
  });
});

describe('forms of verbs with prefixes', () => {
  test.each([
    ['abgeraten', 'abraten'],
    ['beigestanden', 'beistehen'],
    ['eingestanden', 'eingestehen'],
    ['hinzurichten', 'hinrichten'],
    ['wiederaufgenommen', 'wiederaufnehmen'],
    ['wiederaufzunehmen', 'wiederaufnehmen'],
    ['zwangsgeräumt', 'zwangsräumen'],
    ['zwangsumgesiedelt', 'zwangsumsiedeln'],
  ])('%s', (form, lemma) => {
    expect(verbReadings(form)[0]?.lemma).toBe(lemma);
  });
});
