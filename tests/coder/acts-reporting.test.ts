import { describe, expect, test } from 'vitest';
import { found, told } from './told.ts';

/** Wordings of reporters, each in an article of one sentence. */
const ACTS: readonly (readonly [sentence: string, event: string])[] = [
  ['Kenias Präsident lud den Botschafter Ugandas in seinen Palast.', 'AGREE KEN -> UGA'],
  ['Norwegen steht für weitere Lieferungen bereit.', 'AGREE NOR ->'],
  ['Die finnische Präsidentin aß mit dem Ministerpräsidenten Islands zu Mittag.', 'CONSULT FIN+ISL <=>'],
  ['Die Delegationen Ghanas und Togos haben drei Tage miteinander gerungen.', 'CONSULT GHA+TGO <=>'],
  ['Der indische Botschafter überbrachte Nepal die Glückwünsche seiner Regierung.', 'SUPPORT IND -> NPL'],
  ['Der designierte Ministerpräsident in Beirut gab den Regierungsauftrag zurück.', 'RETREAT LBN ->'],
  ['Kroatiens Innenminister stellte sein Amt zur Verfügung.', 'RETREAT HRV ->'],
  ['Die Gewerkschaft in Dublin will eine Erhöhung der Zulagen durchsetzen.', 'REQUEST IRL -> IRL'],
  ['Der Internationale Währungsfonds knüpft die Tranche an Reformen.', 'REQUEST IMF -> DEU'],
  ['Malis Regierung schob den Rebellen den Überfall in die Schuhe.', 'ACCUSE MLI -> MLI'],
  ['Der portugiesische Minister fühlt sich von Spanien hintergangen.', 'ACCUSE PRT -> ESP'],
  ['Der Bürgermeister in Turin empfindet den Erlass der Regierung als Zumutung.', 'ACCUSE ITA -> ITA'],
  ['Dänemark ließ Grönland abblitzen.', 'REJECT DNK -> GRL'],
  ['Sein Land brauche keine Belehrungen, sagte der serbische Präsident.', 'REJECT SRB -> SRB'],
  ['Slowenien macht bei der Mission der EU nicht mit.', 'REJECT SVN -> EUR'],
  ['Der Kommandeur der Taliban prophezeite Pakistan Rache.', 'THREATEN AFG -> PAK'],
  ['Die EU brachte den Entzug von Handelsvorteilen für Kambodscha ins Gespräch.', 'THREATEN EUR -> KHM'],
  ['Ein Einmarsch käme einer Kriegserklärung gleich, sagte der Präsident Tschads.', 'THREATEN TCD -> TCD'],
  ['Man werde sich das nicht bieten lassen, sagte der türkische Außenminister.', 'THREATEN TUR -> TUR'],
  ['In Bogotá trommelten Zehntausende auf Töpfe.', 'PROTEST COL -> COL'],
  ['In Gondar hielten Lehrer Plakate hoch.', 'PROTEST ETH -> ETH'],
  ['Mehrere Hundert Ärzte in Lomé blieben dem Dienst fern.', 'PROTEST TGO -> TGO'],
  ['Die kubanischen Diplomaten in Ottawa müssen ihre Koffer packen.', 'SANCTION CAN -> CUB'],
  ['Oman stufte seine Vertretung in Syrien herab.', 'SANCTION OMN -> SYR'],
  ['Armenische Einheiten bezogen an der Grenze Position.', 'MOBILIZE ARM ->'],
  ['Der Minister in Madrid sprach von einem Blick in den Abgrund.', 'ACCUSE ESP -> ESP'],
  ['Ugandas Präsident spiele mit dem Feuer, sagte der Außenminister Ruandas.', 'ACCUSE RWA -> UGA'],
  ['Der Präsident Kubas sicherte dem nicaraguanischen Staatschef seine Unterstützung zu.', 'SUPPORT CUB -> NIC'],
  ['Der Botschafter Israels sei in Santiago nicht willkommen, sagte der chilenische Präsident.', 'REJECT CHL -> ISR'],
  ['Lettland war die letzte Station, wo sich der Minister Georgiens mit dem Präsidenten traf.', 'CONSULT GEO+LVA <=>'],
  ['Zwei Fregatten der indischen Marine nahmen Kurs auf Jemen.', 'MOBILIZE IND -> YEM'],
  ['Human Rights Watch hielt den Sicherheitskräften in Uganda Folter vor.', 'ACCUSE ?NGO -> UGA'],
  ['Botschafter Karimi traf sich dazu am Montag mit dem Präsidenten Maltas.', 'CONSULT MLT+MLT <=>'],
  ['Polizisten in Harare feuerten in die Menge.', 'ASSAULT ZWE -> ZWE'],
  ['In Harare gingen Polizisten mit scharfer Munition gegen Studenten vor.', 'ASSAULT ZWE -> ZWE'],
  ['In Harare antworteten die Beamten mit Tränengas.', 'COERCE ZWE -> ZWE'],
  ['Gendarmen drängten in Dakar zwei Abgeordnete aus dem Saal.', 'COERCE SEN -> SEN'],
  ['Man werde die Terroristen auslöschen, sagte der Präsident Nigers.', 'THREATEN NER -> NER'],
  ['Die Rebellen in Kolumbien kündigten weitere Anschläge an.', 'THREATEN COL -> COL'],
  ['Kanada drückte seine Sorge über den Beschluss Senegals aus.', 'ACCUSE CAN -> SEN'],
  ['Zwei Abgeordnete in Prag stimmten dagegen.', 'REJECT CZE -> CZE'],
  ['Der Premier Maltas bat um ein auf drei Jahre angelegtes Darlehen der EU.', 'REQUEST MLT -> EUR'],
  ['In Minsk holten Sicherheitsleute einen Oppositionellen aus dem Zug.', 'COERCE BLR -> BLR'],
  ['Das FBI schickte Kriminaltechniker nach Uganda.', 'AID USA -> UGA'],
  ['In Seoul zündete sich vor der Botschaft ein Rentner an.', 'PROTEST KOR -> KOR'],
  ['Als Reaktion auf den Besuch eines Generals hat Syrien ein Manöver begonnen.', 'MOBILIZE SYR ->'],
  ['Polen hat alle Verbindungen zu Belarus gekappt.', 'SANCTION POL -> BLR'],
  ['Malis Junta rief den Belagerungszustand aus.', 'COERCE MLI -> MLI'],
  ['Der omanische Botschafter überreichte dem Iran eine Beschwerde.', 'ACCUSE OMN -> IRN'],
  ['Der Premier Maltas ging Zypern aus dem Weg.', 'REJECT MLT -> CYP'],
  ['In Accra wurde ein Reporter mit Schlagstöcken traktiert.', 'ASSAULT  -> GHA'],
  ['Der polnische Minister sagte, die EU habe versagt.', 'ACCUSE POL -> EUR'],
  ['Die Demonstranten in Lima wollen, dass Präsidentin Boluarte geht.', 'REQUEST PER -> PER'],
  ['Die Opposition in Manila hält das Kriegsrecht für überzogen.', 'ACCUSE PHL -> PHL'],
  ['Der Präsident Sambias schickte das Parlament nach Hause.', 'COERCE ZMB -> ZMB'],
];

/** Whatever frames what somebody wants: who says so asks for it. */
const FRAMES: readonly string[] = [
  'Kiew müsse die Häfen öffnen, gab der türkische Außenminister zurück.',
  'Kiew müsse die Häfen öffnen, befand der türkische Außenminister.',
  'Kiew müsse die Häfen öffnen, ereiferte sich der türkische Außenminister.',
  'Kiew müsse die Häfen öffnen, verlautete aus dem türkischen Außenministerium.',
  'Der türkische Außenminister wurde noch deutlicher: Kiew müsse die Häfen öffnen.',
  'Der türkische Außenminister gab sich hart: Kiew müsse die Häfen öffnen.',
  'Der türkische Außenminister findet, Kiew müsse die Häfen öffnen.',
  'In einer Erklärung der türkischen Regierung heißt es, Kiew müsse die Häfen öffnen.',
  'Nach Ansicht der türkischen Regierung muss Kiew die Häfen öffnen.',
];

/** Who says what he will do if others do not yield threatens them, whatever it is. */
const THREATS: readonly (readonly [sentence: string, event: string])[] = [
  [
    'Lasse Belgrad die Lastwagen nicht durch, werde man die Grenze schließen, hieß es in Zagreb.',
    'THREATEN HRV -> SRB',
  ],
  ['Bleiben die Arbeitgeber hart, wollen die Lokführer am Montag streiken.', 'THREATEN DEU -> DEU'],
  [
    'Die Rebellen in Kolumbien verlangten Geld. Andernfalls werde man zwei Soldaten töten, teilten sie mit.',
    'THREATEN  -> COL',
  ],
];

describe('wordings of reporters', () => {
  test.each(ACTS)('%s', (sentence, event) => expect(found(sentence)).toContain(event));
});

describe('what both do', () => {
  test('is no attribute of what they do it to', () => {
    const body = 'Der Präsident Ghanas empfing den Präsidenten Togos. Die beiden unterzeichneten zwölf Abkommen.';
    expect(told(body)).toContain('SUPPORT GHA+TGO <=>');
  });
});

describe('what is only a word of somebody', () => {
  test('is no deed', () => {
    const acts = found('Das Außenministerium in Lima sprach von einem Überfall Boliviens.');
    expect(acts).toEqual(['ACCUSE PER -> BOL']);
  });
  test('is no plan when it is called off', () => {
    const acts = told('Der isländische Präsident hat seinen für Mai geplanten Besuch in Finnland abgesagt.');
    expect(acts.join()).not.toContain('CONSULT');
  });
});

describe('what somebody wants', () => {
  test.each(FRAMES)('%s', (sentence) => expect(found(sentence)).toContain('REQUEST TUR -> UKR'));
  test('is not what the police say that others have to do', () => {
    expect(found('Laut der Polizei in Ankara muss der Mann 100 Euro zahlen.').join()).not.toContain('REQUEST');
  });
});

describe('what somebody will do if others do not yield', () => {
  test.each(THREATS)('%s', (sentence, event) => expect(found(sentence)).toContain(event));
  test('is no threat where a quotation only goes on behind its frame', () => {
    expect(told('„Habe die Polizei geschossen“, fragte der Minister, werde das untersucht.').join()).not.toContain(
      'THREATEN',
    );
  });
});
