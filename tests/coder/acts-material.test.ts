import { describe, expect, test } from 'vitest';
import { found, told } from './told.ts';

/** One sentence of our own per act, as in acts.test.ts: COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. */
const ACTS: readonly (readonly [sentence: string, event: string])[] = [
  // ASSAULT
  ['Bei Gefechten in Sambia ist Senfgas eingesetzt worden.', 'ASSAULT  -> ZMB'],
  ['Aufständische verwendeten in Sambia Giftgas.', 'ASSAULT ZMB -> ZMB'],
  // COERCE
  ['Slowenien beschloss eine Obergrenze für Flüchtlinge.', 'COERCE SVN -> ?CVL'],
  ['Slowenien legte eine Obergrenze für Flüchtlinge fest.', 'COERCE SVN -> ?CVL'],
  ['Slowenien führt eine Obergrenze ein.', 'COERCE SVN -> SVN'],
  ['Mazedonien schränkte den Flüchtlingstransit ein.', 'COERCE MKD -> MKD'],
  ['Ein Gericht in Lusaka hat den Haftbefehl gegen den Minister erneuert.', 'COERCE ZMB -> ZMB'],
  ['Nun verschärft auch Finnland seine Asylpraxis.', 'COERCE FIN -> FIN'],
  ['Mehr als 400 Polizisten schritten in Calais ein.', 'COERCE FRA -> FRA'],
  // SANCTION
  ['Bolivien begrenzt die Zahl der amerikanischen Diplomaten.', 'SANCTION BOL -> USA'],
  ['Bolivien reduziert das Personal seiner Botschaft in Peru.', 'SANCTION BOL -> PER'],
  ['Die EU stellt den Beitritt Serbiens zurück.', 'SANCTION EUR -> SRB'],
  ['Die USA legen die Ausbildung und Ausrüstung syrischer Rebellen auf Eis.', 'SANCTION USA -> SYR'],
  // PROTEST
  ['Umweltaktivisten setzten sich in Salzburg auf die Gleise.', 'PROTEST AUT -> AUT'],
  ['In Helsinki zündeten Demonstranten eine russische Flagge an.', 'PROTEST FIN -> RUS'],
  ['Tausende demonstrierten in Amman vor der israelischen Botschaft.', 'PROTEST JOR -> ISR'],
  ['In Hanoi kam es zu Protesten gegen die vietnamesische Regierung.', 'PROTEST VNM -> VNM'],
  ['In Madrid gingen Zehntausende gegen die Sparpläne der spanischen Regierung auf die Straße.', 'PROTEST ESP -> ESP'],
  ['Landwirte blockierten in Belgien mit Traktoren die Autobahn.', 'PROTEST BEL -> BEL'],
  ['Klimaaktivisten klebten sich in Wien auf der Straße fest.', 'PROTEST AUT -> AUT'],
  ['Studenten besetzten in Athen die Universität.', 'PROTEST GRC -> GRC'],
  ['In Portugal legten die Hafenarbeiter die Arbeit nieder.', 'PROTEST PRT -> PRT'],
  ['In Frankreich traten die Fluglotsen in den Streik.', 'PROTEST FRA -> FRA'],
  ['Der inhaftierte Oppositionelle trat in Minsk in den Hungerstreik.', 'PROTEST BLR -> BLR'],
  ['Demonstranten stürmten in Colombo den Präsidentenpalast.', 'PROTEST LKA -> LKA'],
  ['Bei der Kundgebung in Warschau kam es zu schweren Ausschreitungen.', 'PROTEST POL -> POL'],
  ['An der Demonstration in Prag nahmen rund 3000 Menschen teil.', 'PROTEST CZE -> CZE'],
  ['In Chile brachen nach der Erhöhung der Fahrpreise Unruhen aus.', 'PROTEST CHL -> CHL'],
  ['Norwegen boykottiert das Treffen in Ungarn.', 'REJECT NOR -> HUN'],
  // SANCTION
  ['Bolivien kappte die Beziehungen zu Israel.', 'SANCTION BOL -> ISR'],
  ['Die USA sagten das gemeinsame Manöver mit Ghana ab.', 'SANCTION USA -> GHA'],
  ['Estland setzte zwei chinesische Firmen auf die Terrorliste.', 'SANCTION EST -> CHN'],
  ['Die EU setzte zwölf iranische Firmen auf die Sanktionsliste.', 'SANCTION EUR -> IRN'],
  ['Die EU belegte den Iran mit neuen Sanktionen.', 'SANCTION EUR -> IRN'],
  ['Kanada verhängte gegen zehn iranische Beamte Einreiseverbote.', 'SANCTION CAN -> IRN'],
  ['Dänemark fror die Entwicklungshilfe für Mali ein.', 'SANCTION DNK -> MLI'],
  ['Schweden setzte die Zusammenarbeit mit Ungarn aus.', 'SANCTION SWE -> HUN'],
  ['Die Türkei stellte den Handel mit Israel ein.', 'SANCTION TUR -> ISR'],
  ['Algerien rief seinen Botschafter aus Spanien zurück.', 'SANCTION DZA -> ESP'],
  ['Die USA erhöhten die Zölle auf Stahl aus Brasilien.', 'SANCTION USA -> BRA'],
  ['Burundi trat aus dem Internationalen Strafgerichtshof aus.', 'SANCTION BDI -> ICC'],
  ['Italien kündigte das Abkommen mit China.', 'SANCTION ITA -> CHN'],
  ['Die finnische Regierung schloss das russische Konsulat in Turku.', 'SANCTION FIN -> RUS'],
  ['Die USA kündigten neue Sanktionen gegen Venezuela an.', 'SANCTION USA -> VEN'],
  ['Indien verwies fünf pakistanische Diplomaten des Landes.', 'SANCTION IND -> PAK'],
  // MOBILIZE
  ['Chinesische Kampfflugzeuge drangen in den Luftraum Taiwans ein.', 'MOBILIZE CHN -> TWN'],
  ['Lettland führte die Wehrpflicht ein.', 'MOBILIZE LVA ->'],
  ['Der Gouverneur von Texas aktivierte die Nationalgarde.', 'MOBILIZE USA ->'],
  ['Polen verlegte zwei Brigaden an die Grenze zu Belarus.', 'MOBILIZE POL -> BLR'],
  ['Frankreich entsandte eine Fregatte ins Rote Meer.', 'MOBILIZE FRA ->'],
  ['Rumänien versetzte seine Luftwaffe in Alarmbereitschaft.', 'MOBILIZE ROU ->'],
  ['Nordkorea testete eine Interkontinentalrakete.', 'MOBILIZE PRK ->'],
  ['Nordkorea feuerte zwei Raketen ins Meer ab.', 'MOBILIZE PRK ->'],
  ['Taiwan berief Tausende Reservisten ein.', 'MOBILIZE TWN ->'],
  ['Die Behörden in Bern verschärften die Sicherheitsvorkehrungen.', 'MOBILIZE CHE ->'],
  ['Die indische Armee hielt an der Grenze ein Manöver ab.', 'MOBILIZE IND ->'],
  ['Die Ukraine zog Truppen im Süden zusammen.', 'MOBILIZE UKR ->'],
  // COERCE
  ['Die türkische Regierung ließ in Paris zwölf Abgeordnete festnehmen.', 'COERCE TUR -> FRA'],
  ['Die ägyptische Polizei nahm zwanzig Verdächtige fest.', 'COERCE EGY -> EGY'],
  ['Der Wahlleiter muss in Haiti hinter Gitter.', 'COERCE HTI -> HTI'],
  ['Ein Gericht in Tunis stellte die Zeitung unter Zwangsverwaltung.', 'COERCE TUN -> TUN'],
  ['Die Regierung in Nairobi erließ eine Ausgangssperre für Jugendliche.', 'COERCE KEN -> KEN'],
  ['Algerien verwies drei französische Journalisten des Landes.', 'COERCE DZA -> FRA'],
  ['Serbien verweigerte dem Aktivisten die Einreise.', 'COERCE SRB -> SRB'],
  ['Die georgische Polizei führte den Aktivisten ab.', 'COERCE GEO -> GEO'],
  ['Die Polizei in Oslo nahm einen Verdächtigen in Gewahrsam.', 'COERCE NOR -> NOR'],
  ['Der frühere Minister muss in Peru ins Gefängnis.', 'COERCE PER -> PER'],
  ['Ein Gericht in Athen verurteilte den Reeder zu einer Geldstrafe.', 'COERCE GRC -> GRC'],
  ['Österreich schob 20 Afghanen ab.', 'COERCE AUT -> AFG'],
  ['Die kenianische Regierung verhängte eine Ausgangssperre über Nairobi.', 'COERCE KEN -> KEN'],
  ['Die Regierung in Colombo rief den Notstand aus.', 'COERCE LKA -> LKA'],
  ['Die ungarische Polizei löste die Demonstration auf.', 'COERCE HUN -> HUN'],
  ['Die Polizei setzte in Tunis Tränengas gegen die Demonstranten ein.', 'COERCE TUN -> TUN'],
  ['Die Behörden durchsuchten in Tirana die Büros der Oppositionspartei.', 'COERCE ALB -> ALB'],
  ['Pakistan sperrte den Zugang zu Wikipedia.', 'COERCE PAK -> PAK'],
  ['Uganda schaltete am Wahltag das Internet ab.', 'COERCE UGA -> UGA'],
  ['Unbekannte Hacker griffen das niederländische Parlament an.', 'COERCE ?CRM -> NLD'],
  ['Spanische Zollbeamte brachten einen Frachter aus Panama auf.', 'COERCE ESP -> PAN'],
  ['Das Militär übernahm in Gabun die Macht.', 'COERCE GAB -> GAB'],
  ['Nicaragua entzog 94 Regierungskritikern die Staatsbürgerschaft.', 'COERCE NIC -> NIC'],
  ['Das dänische Parlament hob die Immunität des Abgeordneten auf.', 'COERCE DNK -> DNK'],
  ['Bei einer Razzia in Lissabon wurden Computer beschlagnahmt.', 'COERCE PRT -> PRT'],
  ['Dänemark untersagte der Firma den Betrieb.', 'COERCE DNK -> DNK'],
  // ASSAULT
  ['In Lyon gingen bei den Krawallen Autos in Flammen auf.', 'ASSAULT  -> FRA'],
  ['Ein Mann erlag in Riga seinen Stichverletzungen.', 'ASSAULT  -> LVA'],
  ['Syrische Truppen vertrieben die Rebellen.', 'ASSAULT SYR -> SYR'],
  ['Aserbaidschan beschoss Stellungen der armenischen Armee.', 'ASSAULT AZE -> ARM'],
  ['Äthiopische Truppen nahmen eine Stadt in Eritrea unter Beschuss.', 'ASSAULT ETH -> ERI'],
  ['Der Iran feuerte Raketen auf Israel ab.', 'ASSAULT IRN -> ISR'],
  ['Unbekannte entführten in Nigeria 30 Schüler.', 'ASSAULT ?UNK -> NGA'],
  ['Islamisten haben in Mosambik zwölf Dorfbewohner enthauptet.', 'ASSAULT MOZ -> MOZ'],
  ['In Saudi-Arabien wurden acht Männer hingerichtet.', 'ASSAULT SAU -> SAU'],
  ['In Kabul hat sich ein Attentäter in die Luft gesprengt.', 'ASSAULT ?REB -> AFG'],
  ['In Bagdad explodierte eine Autobombe.', 'ASSAULT  -> IRQ'],
  ['Bei einem Anschlag in Karatschi kamen mindestens zwölf Menschen ums Leben.', 'ASSAULT  -> PAK'],
  ['Die Armee und Rebellen lieferten sich in Mali heftige Gefechte.', 'ASSAULT MLI+MLI <=>'],
  ['Sudanesische Truppen rückten auf Khartum vor.', 'ASSAULT SDN -> SDN'],
  ['In Brüssel wurde ein Polizist niedergestochen.', 'ASSAULT  -> BEL'],
  ['Israelische Kampfflugzeuge flogen Angriffe auf Ziele in Syrien.', 'ASSAULT ISR -> SYR'],
  ['Maskierte steckten in Lyon das Rathaus in Brand.', 'ASSAULT FRA -> FRA'],
  ['Demonstranten warfen in Santiago Steine auf Polizisten.', 'ASSAULT CHL -> CHL'],
  [
    'Bei Zusammenstößen zwischen Demonstranten und der Polizei wurden in Dakar drei Menschen verletzt.',
    'ASSAULT SEN+SEN <=>',
  ],
  ['Die Taliban eroberten die Provinzhauptstadt.', 'ASSAULT AFG -> AFG'],
  ['Bei der Schießerei in einem Einkaufszentrum in Kopenhagen starben drei Menschen.', 'ASSAULT  -> DNK'],
  // RETREAT
  ['Die litauische Ministerin legte alle Ämter nieder.', 'RETREAT LTU ->'],
  ['Die Guerilleros in Kolumbien gaben ihre Gewehre ab.', 'RETREAT COL ->'],
  ['Die französischen Truppen zogen aus Niger ab.', 'RETREAT FRA -> NER'],
  ['Die Hamas ließ vier israelische Geiseln frei.', 'RETREAT PSE -> ISR'],
  ['In Bangladesch kam ein Journalist gegen Kaution frei.', 'RETREAT BGD -> BGD'],
  ['Venezuela setzte acht Oppositionelle auf freien Fuß.', 'RETREAT VEN -> VEN'],
  ['Die belgische Ministerin reichte ihren Rücktritt ein.', 'RETREAT BEL ->'],
  ['Der Bürgermeister von Sofia nahm seinen Hut.', 'RETREAT BGR ->'],
  ['Die USA hoben die Sanktionen gegen Syrien auf.', 'RETREAT USA -> SYR'],
  ['Österreich lockerte die Ausgangsbeschränkungen.', 'RETREAT AUT ->'],
  ['Die Waffenruhe zwischen Armenien und Aserbaidschan trat in Kraft.', 'RETREAT ARM+AZE <=>'],
  ['Die Separatisten in Kolumbien legten ihre Waffen nieder.', 'RETREAT COL ->'],
  ['Ägypten öffnete den Grenzübergang für Verletzte.', 'RETREAT EGY -> EGY'],
  ['Marokko begnadigte zwölf Journalisten.', 'RETREAT MAR -> MAR'],
  ['Die Niederlande gaben Indonesien Kulturgüter zurück.', 'RETREAT NLD -> IDN'],
  ['Die Rebellen ergaben sich der sudanesischen Armee.', 'RETREAT SDN -> SDN'],
  // AID
  ['Israel entsandte Suchhunde nach Albanien.', 'AID ISR -> ALB'],
  ['Norwegen stellte Moldau 30 Millionen Euro bereit.', 'AID NOR -> MDA'],
  ['Tschechien übergab der Ukraine vier Hubschrauber.', 'AID CZE -> UKR'],
  ['Ruanda nahm 130 Flüchtlinge aus Libyen auf.', 'AID RWA -> LBY'],
  ['Griechenland gewährte dem türkischen Offizier Asyl.', 'AID GRC -> TUR'],
  ['Kuba schickte Ärzte nach Italien.', 'AID CUB -> ITA'],
  ['Jordanien warf Hilfsgüter über dem Gazastreifen ab.', 'AID JOR -> PSE'],
  ['Katar leistete dem Libanon Hilfe.', 'AID QAT -> LBN'],
  ['Spanien bildet ukrainische Soldaten aus.', 'AID ESP -> UKR'],
  // COOPERATE
  ['Ägypten und Saudi-Arabien hielten ein gemeinsames Manöver ab.', 'COOPERATE EGY+SAU <=>'],
  ['Zypern überstellte den Verdächtigen an Israel.', 'COOPERATE CYP -> ISR'],
  ['Turkmenistan hat im Mai Gas an den Iran geliefert.', 'COOPERATE TKM -> IRN'],
  ['Kenia nahm an dem Manöver in Tansania teil.', 'COOPERATE KEN -> TZA'],
];

describe('material acts of the lexicon', () => {
  test.each(ACTS)('%s', (sentence, event) => {
    expect(found(sentence)).toContain(event);
  });
});

describe('who acts decides the sense', () => {
  test.each([
    ['Der spanische Oppositionsführer attackierte den Ministerpräsidenten.', 'ACCUSE ESP -> ESP'],
    ['China protestierte gegen die Zölle der USA.', 'ACCUSE CHN -> USA'],
  ])('%s', (sentence, event) => {
    expect(told(sentence)).toEqual([event]);
  });
});

describe('other senses of material acts', () => {
  test.each([
    ['Die Delegation der Gewerkschaft kam aus Belgien.'],
    ['Die Bank wies einen Verlust von zwei Millionen Euro aus.'],
    ['Die Stadt nahm im vergangenen Jahr mehr Steuern ein.'],
    ['Bei Bauarbeiten in Dresden wurde eine Bombe aus dem Zweiten Weltkrieg gesprengt.'],
    ['Der Untersuchungsausschuss setzte seine Arbeit fort.'],
    ['Beim Absturz eines Hubschraubers in Nepal wurden fünf Menschen getötet.'],
    ['Der Offizier war damals in Augsburg stationiert.'],
    ['Ungarn hat am Montag die Sitzung der Europäischen Union verlassen.'],
    ['Der Häftling bekam in der Haft in Polen Besuch.'],
    ['Die Behörden in Norwegen führten am Montag an der Grenze eine Kontrolle der Brücken durch.'],
    ['Die Polizei in Graz ist am Montag in Bereitschaft.'],
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('measures of one side against another', () => {
  test('that one sentence tells in turn are different acts', () => {
    const events = told('Der malische Präsident rief den Ausnahmezustand aus und löste das Parlament auf.');
    expect(events.filter((event) => event.startsWith('COERCE MLI'))).toHaveLength(2);
  });

  test('of different kinds are different acts', () => {
    const events = told(
      'Die Polizei in Minsk nahm zwölf Demonstranten fest. Drei wurden zu zehn Tagen Arrest verurteilt.',
    );
    expect(events.filter((event) => event.startsWith('COERCE BLR'))).toHaveLength(2);
  });
});
