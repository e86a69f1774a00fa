import { describe, expect, test } from 'vitest';
import { explain } from '../../functions/coder/explain.ts';
import { articleOf } from './article-of.ts';

/** Those who act for a country, by gender, as newspapers call them. */
const MEN = `Präsident Ex-Präsident Altpräsident Vizepräsident Vize-Präsident Interimspräsident Premier Ex-Premier Ministerpräsident Regierungschef
  Außenminister Ex-Außenminister Außenamtschef Chefdiplomat Finanzminister Staatssekretär Vize-Außenminister Staatschef Machthaber König Emir Kronprinz
  Oppositionsführer Oppositionspolitiker Botschafter Militärchef Generalstabschef Geheimdienstchef Polizeichef Parlamentspräsident Regierungssprecher
  Generalstaatsanwalt Chefunterhändler Spitzenkandidat Wahlsieger Nationalrat Kongress Gewerkschaftschef Notenbankchef Erzbischof Gouverneur Juntachef Rebellenführer
  Sicherheitsberater Energiekonzern Fußballverband Menschenrechtler Aktivist Parteichef`;
const WOMEN = `Präsidentin Ex-Präsidentin Regierungschefin Außenministerin Oppositionsführerin Botschafterin Parlamentspräsidentin Königin Regierung Übergangsregierung
  Militärjunta Armee Luftwaffe Marine Küstenwache Zentralbank Wahlkommission Staatsführung Delegation Staatsanwaltschaft Fluggesellschaft Nationalversammlung Kirche Miliz`;
const BODIES = `Außenministerium Außenamt Verteidigungsministerium Parlament Unterhaus Repräsentantenhaus Kabinett Militär Präsidialamt Staatsoberhaupt Verfassungsgericht
  Königshaus Regime Bistum`;

const words = (text: string): string[] => text.trim().split(/\s+/);
const CALLED: readonly (readonly [article: string, noun: string])[] = [
  ...words(MEN).map((noun) => ['der', noun] as const),
  ...words(WOMEN).map((noun) => ['die', noun] as const),
  ...words(BODIES).map((noun) => ['das', noun] as const),
];

type Build = (article: string, noun: string) => string;

/** Whose they are, told in other ways. */
const BUILDS: Readonly<Record<string, Build>> = {
  'by an adjective': (article, noun) => `${article} ghanaische ${noun}`,
  'by a name before': (_, noun) => `Ghanas ${noun}`,
  'by a name behind': (article, noun) => `${article} ${noun} Ghanas`,
  'by "von"': (article, noun) => `${article} ${noun} von Ghana`,
};

/** The same of persons with their names. */
const NAMED: Readonly<Record<string, Build>> = {
  'by an adjective, with a name': (article, noun) => `${article} ghanaische ${noun} Kofi Mensah`,
  'by a name before, with a surname': (_, noun) => `Ghanas ${noun} Mensah`,
  'by a name before, with a name': (_, noun) => `Ghanas ${noun} Kofi Mensah`,
  'before the apposition of a name': (article, noun) => `${article} ghanaische ${noun}, Kofi Mensah,`,
  'in an apposition': (article, noun) => `Kofi Mensah, ${article} ${noun} Ghanas,`,
};

const PERSON =
  /(?:präsident|premier|minister|chef|diplomat|sekretär|könig|führer|politiker|botschafter|sprecher|anwalt|händler|kandidat|bischof|gouverneur|berater)(?:in)?$/i;

/** The sides of the one accusation that the sentence tells. */
function sidesOf(subject: string): string {
  const { events } = explain(articleOf(`${subject} hat Peru am Montag kritisiert.`)).coding;
  return events
    .map(({ type, actors, recipients }) =>
      [type, ...actors.map(({ country }) => country), '>', ...recipients.map(({ country }) => country)].join(' '),
    )
    .join('; ');
}

const capital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());

describe('whoever is called so, acts for his country and upon the other', () => {
  for (const [name, build] of [...Object.entries(BUILDS), ...Object.entries(NAMED)])
    test(name, () => {
      const called = name in NAMED ? CALLED.filter(([, noun]) => PERSON.test(noun)) : CALLED;
      const wrong = called
        .map(([article, noun]) => capital(build(article, noun)))
        .filter((subject) => sidesOf(subject) !== 'ACCUSE GHA > PER');
      expect(wrong).toEqual([]);
    });
});
