import { describe, expect, test } from 'vitest';
import { explain } from '../../functions/coder/explain.ts';
import { articleOf } from './article-of.ts';

/** A verb with its object: infinitive, infinitive with "zu", participle, and the type of the act. */
const VERBS = [
  { type: 'ACCUSE', infinitive: 'kritisieren', zu: 'zu kritisieren', participle: 'kritisiert' },
  { type: 'ASSAULT', infinitive: 'töten', zu: 'zu töten', participle: 'getötet' },
  { type: 'COERCE', infinitive: 'verhaften', zu: 'zu verhaften', participle: 'verhaftet' },
  { type: 'CONSULT', infinitive: 'empfangen', zu: 'zu empfangen', participle: 'empfangen' },
] as const;

const BY = 'der ghanaische Präsident';
const TO = 'den peruanischen Minister';
type Build = (verb: (typeof VERBS)[number]) => string;

/** Sentences after which nobody has done it, nor will. */
const UNREAL: Readonly<Record<string, Build>> = {
  'what is asked': ({ participle }) => `Hat ${BY} ${TO} ${participle}?`,
  'what would have been': ({ participle }) => `Ohne den Vertrag hätte ${BY} ${TO} ${participle}.`,
  'what should have been': ({ infinitive }) => `Nach Ansicht von Kritikern hätte ${BY} ${TO} ${infinitive} sollen.`,
  'what almost happened': ({ participle }) => `Beinahe hätte ${BY} ${TO} ${participle}.`,
  'what hardly happened': ({ participle }) => `Damals hat ${BY} ${TO} kaum ${participle}.`,
  'what may be': ({ participle }) => `Es ist möglich, dass ${BY} ${TO} ${participle} hat.`,
  'what is rumoured': ({ participle }) => `Es gibt Gerüchte, dass ${BY} ${TO} ${participle} habe.`,
  'what is unclear': ({ participle }) => `Es ist unklar, ob ${BY} ${TO} ${participle} hat.`,
  'what is not true': ({ participle }) => `Es stimmt nicht, dass ${BY} ${TO} ${participle} hat.`,
  'what was tried in vain': ({ zu }) => `Am Montag versuchte ${BY} vergeblich, ${TO} ${zu}.`,
  'what is thought of': ({ zu }) => `Seit Wochen überlegt ${BY}, ${TO} ${zu}.`,
  'what is renounced': ({ zu }) => `Am Montag verzichtete ${BY} darauf, ${TO} ${zu}.`,
  'what somebody was kept from': ({ zu }) => `Die Opposition hielt den Präsidenten davon ab, ${TO} ${zu}.`,
  'what came too late': ({ infinitive }) => `Das Treffen endete, bevor ${BY} ${TO} ${infinitive} konnte.`,
  'what is done instead': ({ zu }) => `Statt ${TO} ${zu}, reiste ${BY} ab.`,
  'what a novel tells': ({ participle }) => `In dem Roman hat ${BY} ${TO} ${participle}.`,
};

/** The types of what the article tells as done or to come. */
const real = (text: string): string[] =>
  explain(articleOf(text)).coding.events.flatMap(({ type, modality }) =>
    modality === 'actual' || modality === 'planned' ? [type] : [],
  );

describe('is no deed', () => {
  test.each(Object.entries(UNREAL))('%s', (_, build) => {
    expect(VERBS.filter((verb) => real(build(verb)).includes(verb.type)).map(build)).toEqual([]);
  });

  test('but what the same verbs tell without such words is', () => {
    const told = VERBS.map((verb) => [verb.type, real(`Am Montag hat ${BY} ${TO} ${verb.participle}.`)]);
    expect(told).toEqual(VERBS.map(({ type }) => [type, [type]]));
  });

  test('which a court forbids: only that it does so', () => {
    expect(real(`Ein Gericht verbot dem ghanaischen Präsidenten, ${TO} zu kritisieren.`)).toEqual(['COERCE']);
  });
});
