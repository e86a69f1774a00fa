import { describe, expect, test } from 'vitest';
import { found, told } from './told.ts';

/** One sentence of our own per act: who does what to whom. */
const ACTS: readonly (readonly [sentence: string, event: string])[] = [
  // CONCEDE
  ['Die Regierung in Lusaka stellte die Reform zurück.', 'CONCEDE ZMB -> ZMB'],
  // THREATEN
  ['Man werde entschiedene Maßnahmen ergreifen, erklärte Kenia.', 'THREATEN KEN ->'],
  // SUPPORT
  ['Die FARC dankten Kerry für die Unterstützung der USA.', 'SUPPORT COL -> USA'],
  // ACCUSE
  ['Kritisch zeigte sich die italienische Oppositionspartei.', 'ACCUSE ITA -> ITA'],
  // CONSULT
  ['Die kenianische Ministerin wurde von Präsident Rafael Correa am Flughafen empfangen.', 'CONSULT KEN -> ECU'],
  // AGREE
  ['Kanada kündigte der Ukraine weitere Hilfe an.', 'AGREE CAN -> UKR'],
  ['Der türkische Präsident stellte Ungarn Unterstützung in Aussicht.', 'AGREE TUR -> HUN'],
  ['Portugal erklärte sich bereit, der Ukraine Panzer zu liefern.', 'AGREE PRT -> UKR'],
  ['Ägypten und Sudan wollen ihre Zusammenarbeit vertiefen.', 'AGREE EGY+SDN <=>'],
  ['Die chinesische Regierung stimmte Gesprächen mit Japan zu.', 'AGREE CHN+JPN <=>'],
  ['Norwegen unterbreitete Kolumbien ein Angebot.', 'AGREE NOR -> COL'],
  ['Der irakische Präsident nahm die Einladung Saudi-Arabiens an.', 'AGREE IRQ -> SAU'],
  // who promises to give way concedes
  ['Kanada kündigte an, die Strafzölle auf japanischen Stahl aufzuheben.', 'CONCEDE CAN -> JPN'],
  ['Ruanda erklärte sich bereit, seine Truppen aus dem Kongo abzuziehen.', 'CONCEDE RWA -> COD'],
  // a woman in office is the same office
  ['Ecuador berief seine Botschafterin aus Peru ab.', 'SANCTION ECU -> PER'],
  // CONSULT
  ['Die Verhandlungen zwischen Serbien und Ungarn wurden in Wien fortgesetzt.', 'CONSULT HUN+SRB <=>'],
  ['Der schwedische Außenminister sprach mit seinem türkischen Amtskollegen über den Beitritt.', 'CONSULT SWE+TUR <=>'],
  ['Die Präsidenten Russlands und Chinas trafen sich in Peking.', 'CONSULT CHN+RUS <=>'],
  ['Der britische Premierminister traf in Warschau den polnischen Präsidenten.', 'CONSULT GBR+POL <=>'],
  ['Die indische Außenministerin ist in Japan eingetroffen.', 'CONSULT IND -> JPN'],
  ['Der finnische Präsident tauschte sich mit dem lettischen Ministerpräsidenten aus.', 'CONSULT FIN+LVA <=>'],
  ['Der mexikanische Präsident rief den kanadischen Premierminister an.', 'CONSULT MEX -> CAN'],
  ['Der griechische Präsident reiste zu Gesprächen mit Erdogan nach Ankara.', 'CONSULT GRC -> TUR'],
  // SUPPORT
  ['Estland stellte sich hinter die Ukraine.', 'SUPPORT EST -> UKR'],
  ['Der Vatikan sprach der Türkei sein Beileid aus.', 'SUPPORT VAT -> TUR'],
  ['Frankreich stärkte Griechenland den Rücken.', 'SUPPORT FRA -> GRC'],
  ['Das dänische Parlament gab grünes Licht für die Pläne Schwedens.', 'SUPPORT DNK -> SWE'],
  ['Der österreichische Kanzler nannte den Vorschlag Italiens einen Fortschritt.', 'SUPPORT AUT -> ITA'],
  // CONCEDE
  ['Der Sudan und Südsudan vereinbarten eine Waffenruhe.', 'CONCEDE SDN+SSD <=>'],
  ['Die Regierung in Tiflis gab den Forderungen der Opposition nach.', 'CONCEDE GEO -> GEO'],
  ['Die Niederlande baten Indonesien um Entschuldigung.', 'CONCEDE NLD -> IDN'],
  ['Italien kündigte den Abzug seiner Soldaten aus dem Irak an.', 'CONCEDE ITA -> IRQ'],
  ['Die serbische Regierung machte dem Kosovo Zugeständnisse.', 'CONCEDE SRB -> XKX'],
  // REQUEST
  ['Polen dringt bei der EU auf schärfere Kontrollen.', 'REQUEST POL -> EUR'],
  ['Die Gewerkschaften in Frankreich setzten die französische Regierung unter Druck.', 'REQUEST FRA -> FRA'],
  ['Die Vereinten Nationen riefen Äthiopien zur Mäßigung auf.', 'REQUEST UNO -> ETH'],
  ['Lettland pocht auf Hilfe der NATO.', 'REQUEST LVA -> NAT'],
  ['Der slowakische Präsident redete der Regierung in Moskau ins Gewissen.', 'REQUEST SVK -> RUS'],
  ['Ungarns Außenminister sagte, Serbien müsse endlich gegen die Randalierer vorgehen.', 'REQUEST HUN -> SRB'],
  ['Russland müsse seine Truppen abziehen, forderte Polen.', 'REQUEST POL -> RUS'],
  // ACCUSE
  ['Irland ging mit der EU hart ins Gericht.', 'ACCUSE IRL -> EUR'],
  ['Armenien gab der Türkei die Schuld.', 'ACCUSE ARM -> TUR'],
  ['Der chilenische Präsident nannte die Politik Venezuelas eine Schande.', 'ACCUSE CHL -> VEN'],
  ['Aus Polen kam scharfe Kritik an der Bundesregierung.', 'ACCUSE POL -> DEU'],
  ['In Spanien wurde Kritik an der spanischen Regierung laut.', 'ACCUSE ESP -> ESP'],
  ['Die Entscheidung der USA stieß in Kanada auf Kritik.', 'ACCUSE CAN -> USA'],
  ['Brasilien zitierte den israelischen Botschafter ins Außenministerium.', 'ACCUSE BRA -> ISR'],
  ['Peru wetterte gegen Mexiko.', 'ACCUSE PER -> MEX'],
  ['Ungarns Außenminister sagte, das Vorgehen Serbiens sei ein Skandal.', 'ACCUSE HUN -> SRB'],
  ['Gegen den ungarischen Minister wird ermittelt.', 'ACCUSE HUN -> HUN'],
  ['China verstoße gegen das Völkerrecht, sagte der Außenminister Japans.', 'ACCUSE JPN -> CHN'],
  ['Sauer reagierte Ankara auf die Resolution Dänemarks.', 'ACCUSE TUR -> DNK'],
  // REJECT
  ['Ungarn sperrt sich gegen die Pläne der EU.', 'REJECT HUN -> EUR'],
  ['Der kroatische Präsident sprach sich gegen die Entscheidung Sloweniens aus.', 'REJECT HRV -> SVN'],
  ['Kasachstan weigerte sich, mit Kirgisistan zu verhandeln.', 'REJECT KAZ -> KGZ'],
  ['Die Schweiz verteidigte ihr Gesetz gegen die Kritik der EU.', 'REJECT CHE -> EUR'],
  ['Der libanesische Ministerpräsident will nicht zurücktreten.', 'REJECT LBN -> LBN'],
  ['Die Pläne Frankreichs stießen in Italien auf Ablehnung.', 'REJECT ITA -> FRA'],
  ['Dänemark erteilte den Plänen der USA eine Absage.', 'REJECT DNK -> USA'],
  ['Kuba und Syrien votierten gegen die Resolution Frankreichs.', 'REJECT CUB+SYR -> FRA'],
  ['Die Regierung in Peking tat die Vorwürfe der USA als Propaganda ab.', 'REJECT CHN -> USA'],
  ['Slowenien stellt sich bei der Aufnahme Kroatiens quer.', 'REJECT SVN -> HRV'],
  // THREATEN
  ['Die USA drohten Mexiko mit Zöllen.', 'THREATEN USA -> MEX'],
  ['Aserbaidschan drohte, die Beziehungen zu Frankreich abzubrechen.', 'THREATEN AZE -> FRA'],
  ['China warnte Japan vor Konsequenzen.', 'THREATEN CHN -> JPN'],
  ['Die Militärregierung in Niger stellte Frankreich ein Ultimatum.', 'THREATEN NER -> FRA'],
  ['Pakistan kündigte Vergeltung gegen Indien an.', 'THREATEN PAK -> IND'],
  ['Die EU stellte London Strafzölle in Aussicht.', 'THREATEN EUR -> GBR'],
  ['Die USA würden Sanktionen gegen Serbien verhängen, falls Belgrad nicht nachgebe.', 'THREATEN USA -> SRB'],
  ['Die Opposition in Ungarn erwägt, gegen das Gesetz der Regierung Klage einzureichen.', 'THREATEN HUN -> HUN'],
];

describe('acts of words', () => {
  test.each(ACTS)('%s', (sentence, event) => {
    expect(found(sentence)).toContain(event);
  });
});

describe('words that are no acts', () => {
  test.each([
    ['Der Bericht räumt der Sicherheit in Irland Priorität ein.'],
    ['Die Niederlande treffen im Finale auf Portugal.'],
    ['Der Wert wird in Dänemark jährlich ermittelt.'],
    ['Das Team verwarf in Schweden zwei Siebenmeter.'],
    ['An der Börse in Mailand gaben die Kurse nach.'],
    ['Die Pläne der FDP sind viel zu ungenau, sagte SPD-Chef Lars Klingbeil.'],
    ['Norwegens Minister hatte für den Wunsch Irlands immer Verständnis und nie Zweifel.'],
    ['Touristen aus Polen waren am Montag in Litauen zu Besuch.'],
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test.each([
    ['Der Minister warnte vor Angriffen auf Polen.', 'ASSAULT'],
    ['Die Partei rief zu Verhandlungen mit Norwegen auf.', 'CONSULT'],
    ['Sollte Israel angreifen, bleibt Jordanien neutral.', 'THREATEN'],
    ['Russland müsse seine Truppen abziehen, forderte Polen.', 'RETREAT'],
    ['Die Gruppe plante einen Anschlag auf Schweden.', 'THREATEN'],
    ['Mehrere Minister kritisierten die Idee, Truppen nach Mali zu entsenden.', 'MOBILIZE'],
    ['Chile lehnt die Forderung ab, den Botschafter aus Peru abzuziehen.', 'SANCTION'],
    ['Chile kritisierte den Plan, Soldaten nach Mali zu entsenden.', 'MOBILIZE'],
    ['Die Gewerkschaft stellte sich auf einen Streik ein.', 'RETREAT'],
  ])('what is only spoken of is not done: %s', (sentence, type) => {
    expect(told(sentence).join()).not.toContain(type);
  });

  test('an act around which something else happens is not announced', () => {
    expect(told('Der Minister kündigte bei einem Besuch in Oslo den Bau der Brücke an.').join()).not.toContain('AGREE');
  });
});
