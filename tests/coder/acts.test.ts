import { describe, expect, test } from 'vitest';
import { found, told } from './told.ts';

/** One sentence of our own per act: who does what to whom. A new line of the lexicon brings a new line here. */
const ACTS: readonly (readonly [sentence: string, event: string])[] = [
  // AGREE
  ['Frankreich und Polen vereinbarten am Montag eine engere Zusammenarbeit.', 'AGREE FRA+POL <=>'],
  ['Die Türkei hat sich mit Griechenland auf einen Fahrplan geeinigt.', 'AGREE GRC+TUR <=>'],
  ['Japan sagte der Ukraine weitere Hilfe zu.', 'AGREE JPN -> UKR'],
  ['Irland ist bereit, Truppen nach Mali zu entsenden.', 'AGREE IRL -> MLI'],
  ['Der kanadische Premierminister lud den indischen Präsidenten nach Ottawa ein.', 'AGREE CAN -> IND'],
  ['Der Vorsitzende der GEW, Martin Roth, kritisierte Polen.', 'ACCUSE DEU -> POL'],
  ['Am Montag warf der Minister der ELN Mord vor.', 'ACCUSE COL -> COL'],
  ['Der Vorsitzende des Rates, Bischof Martin Lutzmann, rügte die Bundesregierung.', 'ACCUSE DEU -> DEU'],
  // CONSULT
  ['Der finnische Außenminister traf am Dienstag seinen schwedischen Amtskollegen.', 'CONSULT FIN+SWE <=>'],
  ['Der polnische Präsident besuchte am Mittwoch Litauen.', 'CONSULT POL -> LTU'],
  ['Am Rande des Gipfels sprachen der irische Minister und Chiles Präsident über Fischerei.', 'CONSULT CHL+IRL <=>'],
  ['Die Außenminister Chinas und Japans berieten in Seoul über den Handel.', 'CONSULT CHN+JPN <=>'],
  ['Der brasilianische Präsident telefonierte mit dem chinesischen Staatschef.', 'CONSULT BRA+CHN <=>'],
  // SUPPORT
  ['Ungarn und Serbien unterzeichneten ein Abkommen über Gaslieferungen.', 'SUPPORT HUN+SRB <=>'],
  ['Norwegen lobte die schwedische Regierung.', 'SUPPORT NOR -> SWE'],
  ['Die Bundesregierung begrüßte die Entscheidung der Schweiz.', 'SUPPORT DEU -> CHE'],
  ['Spanien hat Palästina als Staat anerkannt.', 'SUPPORT ESP -> PSE'],
  // REQUEST
  ['Estland forderte Russland zum Abzug seiner Truppen auf.', 'REQUEST EST -> RUS'],
  ['Mexiko forderte von den USA eine Entschuldigung.', 'REQUEST MEX -> USA'],
  ['Die EU appellierte an Serbien, die Gewalt zu beenden.', 'REQUEST EUR -> SRB'],
  ['Die Regierung in Kiew bat Deutschland um Munition.', 'REQUEST UKR -> DEU'],
  // ACCUSE
  ['Polen kritisierte Belarus.', 'ACCUSE POL -> BLR'],
  ['Belarus wurde von Polen kritisiert.', 'ACCUSE POL -> BLR'],
  ['Armenien wirft Aserbaidschan einen Bruch der Waffenruhe vor.', 'ACCUSE ARM -> AZE'],
  ['Aserbaidschan wirft Armenien Provokationen vor.', 'ACCUSE AZE -> ARM'],
  ['Großbritannien beschuldigte den Iran der Spionage.', 'ACCUSE GBR -> IRN'],
  ['Den Iran beschuldigte Großbritannien der Spionage.', 'ACCUSE GBR -> IRN'],
  ['Das Auswärtige Amt bestellte den iranischen Botschafter ein.', 'ACCUSE DEU -> IRN'],
  ['Den iranischen Botschafter bestellte das Auswärtige Amt ein.', 'ACCUSE DEU -> IRN'],
  ['Chile übte scharfe Kritik an Venezuela.', 'ACCUSE CHL -> VEN'],
  ['Die EU wiederholte den Vorwurf, Russland und Belarus hätten die Wahl gefälscht.', 'ACCUSE EUR -> BLR+RUS'],
  ['Kanada erhob den Vorwurf, dass der Iran Waffen geliefert habe.', 'ACCUSE CAN -> IRN'],
  ['Nach der Wahl übten die Grünen Kritik an der Polizei.', 'ACCUSE DEU -> DEU'],
  ['CDU-Chefin Annegret Kramp-Karrenbauer kritisierte Polen.', 'ACCUSE DEU -> POL'],
  ['Die Außenminister aus Peru, Chile und Kuba verurteilten Japan.', 'ACCUSE CHL+CUB+PER -> JPN'],
  ['Die Schweizer Bundesanwaltschaft erhob Anklage gegen den gambischen Innenminister.', 'ACCUSE CHE -> GMB'],
  ['Frankreichs Oppositionsführerin Marine Le Pen kritisierte Polen.', 'ACCUSE FRA -> POL'],
  ['Chiles Präsidentin Michelle Bachelet kritisierte Peru.', 'ACCUSE CHL -> PER'],
  // REJECT
  ['Israel lehnte den Vorschlag Ägyptens ab.', 'REJECT ISR -> EGY'],
  ['Moskau wies die Vorwürfe Londons zurück.', 'REJECT RUS -> GBR'],
  ['Ungarn legte gegen die Resolution der EU ein Veto ein.', 'REJECT HUN -> EUR'],
  // THREATEN
  ['Nordkorea drohte Südkorea mit einem Angriff.', 'THREATEN PRK -> KOR'],
  ['Der Iran warnte Israel vor weiteren Schritten.', 'THREATEN IRN -> ISR'],
  ['Chile drohte mit Strafzöllen, sollten die Brics-Staaten eine eigene Währung schaffen.', 'THREATEN CHL -> ?IGO'],
  // SANCTION
  ['Die EU verhängte Sanktionen gegen Belarus.', 'SANCTION EUR -> BLR'],
  ['Norwegen hat Sanktionen gegen den Iran beschlossen.', 'SANCTION NOR -> IRN'],
  ['Bulgarien wies zwei russische Diplomaten aus.', 'SANCTION BGR -> RUS'],
  ['Kolumbien brach die diplomatischen Beziehungen zu Israel ab.', 'SANCTION COL -> ISR'],
  // PROTEST
  ['In Tiflis demonstrierten am Sonntag Tausende gegen die georgische Regierung.', 'PROTEST GEO -> GEO'],
  ['In Belgien streikten die Lokführer.', 'PROTEST BEL -> BEL'],
  ['Gegen die Verurteilung eines Peruaners demonstrierten in Tunis Hunderte.', 'PROTEST TUN -> TUN'],
  // COERCE
  ['Die türkische Polizei nahm in Ankara drei Journalisten fest.', 'COERCE TUR -> TUR'],
  ['In Minsk wurden am Abend zwölf Demonstranten festgenommen.', 'COERCE BLR -> BLR'],
  ['Ein Gericht in Moskau verurteilte den Oppositionellen zu acht Jahren Haft.', 'COERCE RUS -> RUS'],
  // ASSAULT
  ['Israel hat Ziele der Hisbollah im Libanon bombardiert.', 'ASSAULT ISR -> LBN'],
  ['Russische Truppen griffen die Ukraine an.', 'ASSAULT RUS -> UKR'],
  ['Die Ukraine griffen russische Truppen an.', 'ASSAULT RUS -> UKR'],
  ['Die Ukraine wurde von russischen Truppen angegriffen.', 'ASSAULT RUS -> UKR'],
  // AID, COOPERATE, RETREAT, CONCEDE, MOBILIZE
  ['Schweden lieferte der Ukraine Munition.', 'AID SWE -> UKR'],
  ['Die Niederlande liefern der Ukraine zwei Patriot-Systeme.', 'AID NLD -> UKR'],
  ['Spanien lieferte den Mann an Portugal aus.', 'COOPERATE ESP -> PRT'],
  ['Der bulgarische Ministerpräsident trat am Freitag zurück.', 'RETREAT BGR ->'],
  ['Der Iran ließ drei französische Geiseln frei.', 'RETREAT IRN -> FRA'],
  ['Litauen schickte Soldaten an die Grenze.', 'MOBILIZE LTU ->'],
  ['Der iranische Präsident zeigte sich bereit zu Gesprächen mit Oman.', 'AGREE IRN -> OMN'],
  ['Die indische Regierung zeigte sich empört über Pakistan.', 'ACCUSE IND -> PAK'],
  ['Die spanische Polizei ging gewaltsam gegen Demonstranten in Madrid vor.', 'ASSAULT ESP -> ESP'],
  ['Der estnische Präsident stattete Litauen einen Besuch ab.', 'CONSULT EST -> LTU'],
  ['Die USA erheben Zölle auf Importe aus Kanada.', 'SANCTION USA -> CAN'],
  ['Der tunesische Präsident will dem Vorschlag Algeriens nicht zustimmen.', 'REJECT TUN -> DZA'],
];

describe('acts of the lexicon', () => {
  test.each(ACTS)('%s', (sentence, event) => {
    expect(found(sentence)).toContain(event);
  });
});

test('whom the police take to be from abroad, they take at home', () => {
  expect(found('Die Polizei nahm einen Mann aus Ghana fest.')).toContain('COERCE DEU -> GHA');
  expect(found('Das Gericht verurteilte zwei syrische Flüchtlinge zu fünf Jahren Haft.')).toContain(
    'COERCE DEU -> SYR',
  );
});

test('talks with several are with all of them', () => {
  expect(found('Polen sprach mit Litauen, Lettland und Estland.')).toContain('CONSULT EST+LTU+LVA+POL <=>');
  // What one breaks off it breaks off with all of them.
  expect(found('Polen brach die Gespräche mit Litauen, Lettland und Estland ab.')).toContain(
    'SANCTION POL -> EST+LTU+LVA',
  );
});

test('two verbs that stand together share their object', () => {
  expect(found('Polnische Soldaten haben zwei russische Fischer gestellt und verhaftet.')).toContain(
    'COERCE POL -> RUS',
  );
});

describe('other senses', () => {
  test.each([
    ['Der Sturm griff auf Polen über.'],
    ['Dem Mann drohen fünf Jahre Haft.'],
    ['In Bayern droht Hochwasser.'],
    ['Die Anleger griffen bei französischen Aktien zu.'],
    ['Frankreich schlug Spanien im Finale mit 2:1.'],
    ['Die Partei stellte ihr Programm vor.'],
    ['Der Kanzler sagte, das Wetter sei gut.'],
    ['Spanien hat 47 Millionen Einwohner.'],
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
