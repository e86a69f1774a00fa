import { describe, expect, test } from 'vitest';
import { found } from './told.ts';

/** Idioms and light verbs in which agencies and papers tell acts, a sentence of our own each. */
const ACTS: readonly (readonly [sentence: string, event: string])[] = [
  ['Das slowakische Außenministerium hat die ungarische Botschafterin ins Amt bestellt.', 'ACCUSE SVK -> HUN'],
  ['Das Außenministerium in Prag lud den russischen Botschafter ins Außenministerium.', 'ACCUSE CZE -> RUS'],
  ['Belgrad rief den kroatischen Botschafter ins Außenministerium.', 'ACCUSE SRB -> HRV'],
  ['Zuletzt hatte Tunis den französischen Gesandten förmlich ins Außenministerium zitiert.', 'ACCUSE TUN -> FRA'],
  ['Das Parlament in Lima hat das Vorgehen der Türkei als Völkermord eingestuft.', 'ACCUSE PER -> TUR'],
  [
    'Chiles Außenminister hat das Vorgehen Boliviens als ernsthafte Gefährdung des Friedens bezeichnet.',
    'ACCUSE CHL -> BOL',
  ],
  ['In Mogadischu brachte ein Attentäter in einem Restaurant seine Weste zur Explosion.', 'ASSAULT ?REB -> SOM'],
  ['In Mossul ging der Gürtel eines Attentäters hoch.', 'ASSAULT  -> IRQ'],
  ['Die Bundesanwaltschaft hat nach dem Anschlag in Kassel die Ermittlungen übernommen.', 'ACCUSE DEU ->'],
  ['Die Staatsanwaltschaft in Wien hat den Fall übernommen.', 'ACCUSE AUT -> AUT'],
  ['Kanada erweiterte die Sanktionsliste gegen den Iran.', 'SANCTION CAN -> IRN'],
  ['Australien sprach sich für neue Sanktionen gegen Nordkorea aus.', 'REQUEST AUS ->'],
  ['Teheran veröffentlichte eine schwarze Liste mit zwölf amerikanischen Beamten.', 'SANCTION IRN ->'],
  ['Der US-Präsident verfügte Visabeschränkungen gegen Nicaragua.', 'SANCTION USA -> NIC'],
  ['Gegen neun Sudanesen gelten nun Einreiseverbote der EU.', 'SANCTION EUR ->'],
  ['In der Nacht traten neue Zölle gegen Brasilien in Kraft.', 'SANCTION  -> BRA'],
  ['Die Staatsanwaltschaft in Minsk zog die Anklage gegen den Studenten zurück.', 'RETREAT BLR -> BLR'],
  ['In Rom ließen Ärzte am Montag die Arbeit ruhen.', 'PROTEST ITA -> ITA'],
  ['Tausende folgten in Buenos Aires dem Ruf zu einem Ausstand.', 'PROTEST ARG -> ARG'],
  ['Der Misstrauensantrag gegen die Regierung scheiterte im Parlament in Prag.', 'REJECT CZE -> CZE'],
  ['Ein Gesandter wurde in Katsina von den Rebellen gefangen gehalten.', 'ASSAULT NGA -> NGA'],
  ['Äthiopische Truppen holten eine Drohne Eritreas vom Himmel.', 'ASSAULT ETH -> ERI'],
  ['Kanada hat 80 Millionen Dollar an das Flüchtlingshilfswerk der Vereinten Nationen gezahlt.', 'AID CAN -> UNO'],
  ['Soldaten verkündeten im Fernsehen den Sturz des Präsidenten von Guinea-Bissau.', 'COERCE GNB -> GNB'],
  ['Der Präsident von Burkina Faso wird in einer Kaserne festgehalten.', 'COERCE  -> BFA'],
  ['Die Mitgliedschaft des Sudan liege auf Eis, erklärte die Afrikanische Union.', 'SANCTION AFU -> SDN'],
  ['Chile und Argentinien haben ein Protokoll signiert.', 'SUPPORT ARG+CHL <=>'],
  [
    'Mit ihren Unterschriften besiegelten die Regierungschefs von Laos und Thailand den Verlauf der Grenze.',
    'SUPPORT LAO+THA <=>',
  ],
  ['Irland nahm die Einigung zwischen Serbien und dem Kosovo mit Freude auf.', 'SUPPORT IRL -> SRB+XKX'],
  ['Der serbische Generalstab hat sich wegen der Manöver Albaniens besorgt gezeigt.', 'ACCUSE SRB -> ALB'],
  ['Peking betrachtet die Truppenbewegungen Indiens mit Beunruhigung.', 'ACCUSE CHN -> IND'],
  ['Neu-Delhi schaltet die Welthandelsorganisation ein.', 'REQUEST IND -> WTO'],
  [
    'Man werde mit Gegenmaßnahmen auf die Zölle der USA reagieren, sagte der brasilianische Präsident.',
    'THREATEN BRA -> USA',
  ],
  ['In Mailand ging der Polizei ein Anwerber der Terrormiliz ins Netz.', 'COERCE ITA -> ITA'],
  ['Die Küstenwache Libyens fing 200 Migranten ab.', 'COERCE LBY -> ?CVL'],
  ['Zypern verschärfte das Asylrecht.', 'COERCE CYP -> CYP'],
  ['Die Hisbollah feierte die Täter von Haifa als Märtyrer.', 'SUPPORT LBN -> LBN'],
  ['Niemand werde ungestraft davonkommen, erklärte der pakistanische Präsident.', 'THREATEN PAK -> PAK'],
  ['Pjöngjang hat am Sonntag erneut eine ballistische Rakete abgefeuert.', 'MOBILIZE PRK ->'],
  ['Den Protesten in Minsk schlossen sich auch Studenten an.', 'PROTEST BLR -> BLR'],
];

describe('the press tells acts by', () => {
  test.each(ACTS)('%s', (sentence, event) => expect(found(sentence)).toContain(event));
});
