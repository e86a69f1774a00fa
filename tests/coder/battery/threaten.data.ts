import type { Entry } from './battery.ts';

/** Newspaper sentences that tell THREATEN. */
export const THREATEN: readonly Entry[] = [
  ['Erdogan droht Europa mit der Öffnung der Grenzen', 'THREATEN TUR>EUR', 'open'],
  ['Nordkorea hat den Vereinigten Staaten mit einem Atomschlag gedroht.', 'THREATEN PRK>USA'],
  [
    'Sollte Moskau einmarschieren, werde man mit harten Sanktionen antworten, warnte der US-Präsident.',
    'THREATEN USA>RUS', 'open'],
  ['Israels Verteidigungsminister kündigte der Hisbollah Vergeltung an.', 'THREATEN ISR>LBN'],
  [
    'Mit dem Austritt aus dem Atomabkommen liebäugelt Teheran nicht mehr nur: Es drohte damit den Europäern.',
    'THREATEN IRN>EUR', 'open'],
  ['Ultimatum Saudi-Arabiens an Katar', 'THREATEN SAU>QAT'],
  ['Ein militärisches Vorgehen gegen Iran schloss Trump nicht aus.', 'THREATEN USA>IRN'],
  ['Gewerkschaft Verdi droht Lufthansa mit unbefristetem Streik', 'THREATEN DEU/?LAB>DEU/?BUS'],
  ['China warnt USA vor Unterstützung Taiwans', 'THREATEN CHN>USA'],
  ['Der Kreml behielt sich Gegenmaßnahmen gegen London vor.', 'THREATEN RUS>GBR'],
  ['Die Warnung Moskaus an Kiew fiel ungewöhnlich deutlich aus.', 'THREATEN RUS>UKR', 'open'],
  [
    'Washington setzte Damaskus eine Frist von einer Woche zur Offenlegung der Chemiewaffen.',
    'THREATEN USA>SYR', 'open'],
  ['Säbelrasseln am Golf: Teheran droht mit Sperrung der Straße von Hormus', 'THREATEN IRN>-'],
  ['Der tschetschenische Republikchef Kadyrow hat Kritikern mit Enthauptung gedroht.', 'THREATEN RUS>*'],
  ['EU stellt London Strafzölle in Aussicht', 'THREATEN EUR>GBR'],
  ['Kim Jong Un will Seoul im Fall eines Angriffs auslöschen', 'THREATEN PRK>KOR', 'open'],
  ['Ankara zieht militärische Schritte gegen die Kurden in Syrien in Erwägung.', 'THREATEN TUR>SYR'],
  ['Al-Kaida ruft zu Anschlägen in Deutschland auf', 'THREATEN ?REB>DEU', 'open'],
  ['Von radikalen Siedlern wird der israelische Richter mit dem Tod bedroht.', 'THREATEN ISR>ISR'],
  [
    'Man werde nicht tatenlos zusehen, sagte der ägyptische Präsident an die Adresse Äthiopiens.',
    'THREATEN EGY>ETH', 'open'],
  ['Trump: „Feuer und Zorn“ für Nordkorea', 'THREATEN USA>PRK', 'open'],
  ['Die Türkei will syrische Flugzeuge notfalls abschießen.', 'THREATEN TUR>SYR'],
  [
    'Mit der Kürzung von Fördermitteln hat die Kommission in Brüssel Budapest unter Druck gesetzt.',
    'THREATEN EUR>HUN', 'open'],
  ['Morddrohungen gegen Grünen-Politiker in Thüringen', 'THREATEN -/*>DEU'],
  ['Lukaschenko erwägt Gasstopp für Europa', 'THREATEN BLR>EUR', 'open'],
  ['Weißes Haus: Einsatz von Chemiewaffen würde Assad teuer zu stehen kommen', 'THREATEN USA>SYR', 'open'],
  [
    'Der philippinische Staatschef Rodrigo Duterte hat Drogenhändlern die Todesstrafe angedroht.',
    'THREATEN PHL>?CRM/PHL',
  ],
  ['Gazprom droht Moldau, den Hahn zuzudrehen', 'THREATEN RUS/?BUS>MDA'],
  ['Die Farc stellte der Regierung ein Ultimatum.', 'THREATEN COL>COL/?GOV'],
  ['Vor Konsequenzen warnte die Nato den Kreml bei einem Angriff auf das Baltikum.', 'THREATEN NAT>RUS'],
  ['Der IS verbreitet Video mit Drohung gegen Japan', 'THREATEN ?REB>JPN', 'open'],
  ['Bagdad fordert Kurden ultimativ zum Rückzug aus Kirkuk auf', 'THREATEN IRQ>IRQ'],
  ['Einschüchtern ließ sich Tiflis von den Drohungen aus Moskau nicht.', 'THREATEN RUS>GEO', 'open'],
  ['Indiens Premier sagte, man werde Pakistan in die Knie zwingen.', 'THREATEN IND>PAK', 'open'],
  ['Bombendrohung gegen Moschee in Köln', 'THREATEN -/*>DEU/?REL'],
  ['Ungarn droht Brüssel mit Blockade der Ukraine-Hilfe', 'THREATEN HUN>EUR'],
  [
    'Putins Sprecher Dmitri Peskow stellte „Spiegelmaßnahmen“ gegen die baltischen Staaten in den Raum.',
    'THREATEN RUS>*',
  ],
  ['US-Vizepräsident Mike Pence kündigt Maduro „schwere Folgen“ an', 'THREATEN USA>VEN'],
  [
    'Das Militär in Sudan drohte den Protestierenden, die Sitzblockade gewaltsam aufzulösen.',
    'THREATEN SDN>SDN/?OPP/?CVL',
  ],
  ['Den Ausschluss aus der Partei drohte die CDU-Spitze Hans-Georg Maaßen an.', 'THREATEN DEU>DEU', 'open'],
];
