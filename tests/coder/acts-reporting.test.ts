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
  ['Der Präsident Sambias schickte das Parlament nach Hause.', 'COERCE ZMB -> ZMB'],
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

describe('what somebody will do if others do not yield', () => {
  test.each(THREATS)('%s', (sentence, event) => expect(found(sentence)).toContain(event));
  test('is no threat where a quotation only goes on behind its frame', () => {
    expect(told('„Habe die Polizei geschossen“, fragte der Minister, werde das untersucht.').join()).not.toContain(
      'THREATEN',
    );
  });
});
