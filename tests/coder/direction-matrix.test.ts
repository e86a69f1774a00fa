import { describe, expect, test } from 'vitest';
import type { Actor } from '../../functions/coder/event.ts';
import { explain } from '../../functions/coder/explain.ts';
import { articleOf } from './article-of.ts';

/** Somebody in the cases that verbs ask for, with the key of his side. */
interface Party {
  readonly nom: string;
  readonly acc: string;
  readonly dat: string;
  readonly side: string;
}

const party = (side: string, nom: string, acc: string, dat: string): Party => ({ side, nom, acc, dat });

/** Their cases or their number tell who is who in any order. */
const PARTIES = [
  party(
    'KEN',
    'der kenianische Präsident William Ruto',
    'den kenianischen Präsidenten William Ruto',
    'dem kenianischen Präsidenten William Ruto',
  ),
  party('GHA', 'der Präsident von Ghana', 'den Präsidenten von Ghana', 'dem Präsidenten von Ghana'),
  party(
    'LVA',
    'der Sprecher des Außenministeriums in Riga',
    'den Sprecher des Außenministeriums in Riga',
    'dem Sprecher des Außenministeriums in Riga',
  ),
] as const;

/** They look alike as subject and object, so that only the build of the sentence tells. */
const WITHOUT_CASE = [
  party('PER', 'die peruanische Regierung', 'die peruanische Regierung', 'der peruanischen Regierung'),
  party('BOL', 'Bolivien', 'Bolivien', 'Bolivien'),
  party('TGO', 'Togos Außenminister', 'Togos Außenminister', 'Togos Außenminister'),
  party('EUR', 'die EU-Kommission', 'die EU-Kommission', 'der EU-Kommission'),
  party('TUR', 'die Türkei', 'die Türkei', 'der Türkei'),
  party('FRA', 'Paris', 'Paris', 'Paris'),
] as const;

/** A verb: its case, past, participle, infinitive with "zu", and what stands with it. */
interface Verb {
  readonly type: string;
  readonly object: 'acc' | 'dat';
  readonly past: string;
  readonly prefix: string;
  readonly participle: string;
  readonly zu: string;
  readonly rest: string;
}

const verb = (
  type: string,
  object: 'acc' | 'dat',
  past: string,
  prefix: string,
  participle: string,
  zu: string,
  rest: string,
): Verb => ({ type, object, past, prefix, participle, zu, rest });

const CRITICISM = verb('ACCUSE', 'acc', 'kritisierte', '', 'kritisiert', 'zu kritisieren', 'scharf');

const VERBS = [
  CRITICISM,
  verb('ACCUSE', 'dat', 'warf', 'vor', 'vorgeworfen', 'vorzuwerfen', 'Wahlbetrug'),
  verb('REQUEST', 'acc', 'forderte', 'auf', 'aufgefordert', 'aufzufordern', 'zum Abzug'),
  verb('AGREE', 'dat', 'sagte', 'zu', 'zugesagt', 'zuzusagen', 'Hilfe'),
  verb('ACCUSE', 'acc', 'beschuldigte', '', 'beschuldigt', 'zu beschuldigen', 'der Spionage'),
] as const;

type Build = (a: Party, b: Party, verb: Verb) => readonly string[];

/** Builds in which the order tells who does it where cases do not. */
const BUILDS: Readonly<Record<string, Build>> = {
  'subject first': (a, b, v) => [a.nom, v.past, b[v.object], v.rest, v.prefix],
  'behind an adverb': (a, b, v) => ['am Montag', v.past, a.nom, b[v.object], v.rest, v.prefix],
  'in the perfect': (a, b, v) => ['nach dem Treffen hat', a.nom, b[v.object], v.rest, v.participle],
  'in a clause with "dass"': (a, b, v) => [
    'die Agentur meldete, dass',
    a.nom,
    b[v.object],
    v.rest,
    v.participle,
    'habe',
  ],
  'in a clause with "nachdem"': (a, b, v) => [
    'die Lage ist angespannt, nachdem',
    a.nom,
    b[v.object],
    'am Montag',
    v.rest,
    v.participle,
    'hatte',
  ],
  'in an infinitive': (a, b, v) => [a.nom, 'nutzte die Rede am Montag, um', b[v.object], v.rest, v.zu],
  'as the second of two verbs': (a, b, v) => [
    a.nom,
    'beendete am Montag das Treffen und',
    v.past,
    b[v.object],
    v.rest,
    v.prefix,
  ],
  'as the second of two participles': (a, b, v) => [
    a.nom,
    'hat am Montag das Treffen beendet und',
    b[v.object],
    v.rest,
    v.participle,
  ],
  'as the second of two verbs at the end': (a, b, v) => [
    'die Agentur meldete, dass',
    a.nom,
    'am Montag das Treffen beendete und',
    b[v.object],
    v.rest,
    `${v.prefix}${v.past}`,
  ],
  'behind what opens the sentence': (a, b, v) => ['anschließend', v.past, a.nom, b[v.object], v.rest, v.prefix],
  'in the passive of a clause with "dass"': (a, b, v) => [
    'die Agentur meldete, dass',
    v.object === 'acc' ? b.nom : b.dat,
    'von',
    a.dat,
    v.rest,
    v.participle,
    'worden sei',
  ],
  'around an aside': (a, b, v) => [`${a.nom}, so die Zeitung,`, v.past, b[v.object], v.rest, v.prefix],
};

/** Builds in which only the cases tell. */
const TURNED: Readonly<Record<string, Build>> = {
  'object first': (a, b, v) => [b[v.object], v.past, a.nom, 'am Montag', v.rest, v.prefix],
  'object first in the perfect': (a, b, v) => [b[v.object], 'hatte', a.nom, 'am Montag', v.rest, v.participle],
  'subject late': (a, b, v) => [b[v.object], v.past, 'am Montag in einer Rede', a.nom, v.rest, v.prefix],
  'by the dative of a passive': (a, b, v) => [
    v.object === 'acc' ? b.nom : b.dat,
    'wurde am Montag von',
    a.dat,
    v.rest,
    v.participle,
  ],
};

const sentence = (words: readonly string[]): string => {
  const text = words.filter((word) => word !== '').join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
const side = (actors: readonly Actor[]): string => actors.map(({ country, org }) => country ?? org ?? '?').join('+');

function check(build: Build, parties: readonly Party[], verbs: readonly Verb[] = VERBS): void {
  for (const v of verbs) {
    for (const a of parties) {
      for (const b of parties.filter((other) => other !== a)) {
        const text = sentence(build(a, b, v));
        const told = explain(articleOf(text)).drafts.flatMap(({ event }) =>
          event.type === v.type ? [`${side(event.actors)}>${side(event.recipients)}`] : [],
        );
        expect(told, text).toEqual([`${a.side}>${b.side}`]);
      }
    }
  }
}

/** Who only tells of it, in the cases that the frames ask for. */
const TELLERS = [
  { nom: 'der finnische Außenminister', dat: 'dem finnischen Außenminister' },
  { nom: 'Kanadas Regierung', dat: 'Kanadas Regierung' },
] as const;

/** Frames around what somebody else reports. */
const REPORTS: Readonly<Record<string, (a: Party, b: Party, teller: (typeof TELLERS)[number]) => readonly string[]>> = {
  'before the speaker': (a, b, c) => [a.nom, 'habe', b.acc, 'kritisiert, sagte', c.nom],
  'behind the speaker': (a, b, c) => [c.nom, 'sagte,', a.nom, 'habe', b.acc, 'kritisiert'],
  'behind "laut"': (a, b, c) => ['laut', c.dat, 'hat', a.nom, b.acc, 'kritisiert'],
  'behind "zufolge"': (a, b, c) => [c.dat, 'zufolge hat', a.nom, b.acc, 'kritisiert'],
  'behind "wie"': (a, b, c) => ['wie', c.nom, 'mitteilte, hat', a.nom, b.acc, 'kritisiert'],
  'around the speaker': (a, b, c) => ['am Montag habe', `${a.nom}, so`, `${c.nom},`, b.acc, 'kritisiert'],
  'in the passive': (a, b, c) => [b.nom, 'sei von', a.dat, 'kritisiert worden, sagte', c.nom],
};

describe('who did it to whom, whatever the build', () => {
  test.each(Object.entries(BUILDS))('%s', (_, build) => check(build, [...PARTIES, ...WITHOUT_CASE]));
  test.each(Object.entries(REPORTS))('%s', (_, report) => {
    for (const teller of TELLERS) check((a, b) => report(a, b, teller), [...PARTIES, ...WITHOUT_CASE], [CRITICISM]);
  });
  test.each(Object.entries(TURNED))('%s', (_, build) => check(build, PARTIES));
});
