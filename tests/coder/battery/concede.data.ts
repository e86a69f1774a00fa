import type { Entry } from './battery.ts';

/** Newspaper sentences that tell CONCEDE. */
export const CONCEDE: readonly Entry[] = [
  ['Ankara lenkt im Streit mit Athen ein', 'CONCEDE TUR>GRC'],
  ['Die Taliban haben eine dreitägige Waffenruhe ausgerufen.', 'CONCEDE AFG>AFG/-'],
  [
    'Nach tagelangen Protesten kündigte der Präsident von Ecuador die Rücknahme der Treibstoffpreiserhöhung an.',
    'CONCEDE ECU>ECU/- planned/actual',
  ],
  ['London entschuldigt sich bei Kenia für Kolonialverbrechen', 'CONCEDE GBR>KEN'],
  ['Ihre Blockade gegen den EU-Haushalt wollen Polen und Ungarn aufgeben.', 'CONCEDE POL+HUN>EUR/- planned'],
  [
    'Der türkische Präsident Erdogan hat sich bei Russland für den Abschuss des Kampfjets entschuldigt.',
    'CONCEDE TUR>RUS',
  ],
  [
    'Kreml stellt Teilabzug der Truppen von der ukrainischen Grenze in Aussicht',
    'CONCEDE RUS>UKR/- planned/actual', 'open'],
  ['Israels Regierung hat einer Feuerpause im Gazastreifen zugestimmt.', 'CONCEDE ISR>PSE/-'],
  ['Der Regierungschef Armeniens bot seinen Rücktritt an.', 'CONCEDE ARM>ARM/- planned/actual'],
  ['Washington will Sanktionen gegen Myanmar lockern', 'CONCEDE USA>MMR planned', 'open'],
  ['Bundesregierung knickt vor Bauern ein', 'CONCEDE DEU>DEU/?BUS/?LAB'],
  ['Zugeständnisse machte die Regierung in Paris den Gelbwesten beim Mindestlohn.', 'CONCEDE FRA>FRA', 'open'],
  ['Die PKK erklärt den bewaffneten Kampf gegen die Türkei für beendet.', 'CONCEDE TUR>TUR'],
  ['Nordkorea ließ Bereitschaft erkennen, auf Atomtests zu verzichten.', 'CONCEDE PRK>-', 'open'],
  [
    'Man sei Teheran in der Frage der Urananreicherung entgegengekommen, räumte ein US-Diplomat ein.',
    'CONCEDE USA>IRN', 'open'],
  ['Brüssel gewährt London Aufschub beim Brexit', 'CONCEDE EUR>GBR'],
  ['Kolumbiens Regierung und die Farc vereinbaren Waffenstillstand', 'CONCEDE COL=COL'],
  [
    'Kiews Truppen sollen aus Debalzewe abziehen, gab Präsident Petro Poroschenko bekannt.',
    'CONCEDE UKR>* planned', 'open'],
  ['Die Hamas hat die Freilassung von zehn Geiseln angekündigt.', 'CONCEDE PSE>* planned/actual'],
  ['Im Tarifkonflikt gab die Deutsche Bahn nach.', 'CONCEDE DEU/?BUS>-'],
  ['USA kündigen Abzug aus Afghanistan an', 'CONCEDE USA>AFG planned/actual'],
  ['Tschetscheniens Präsident begnadigt Kämpfer', 'CONCEDE RUS>*', 'open'],
  ['Von seiner Forderung nach einem Veto rückte der slowenische Regierungschef ab.', 'CONCEDE SVN>-', 'open'],
  ['Serbien gesteht Mitschuld am Massaker von Srebrenica ein', 'CONCEDE SRB>BIH/-', 'open'],
  ['Der Sudan stimmt der Stationierung von Blauhelmen in Darfur zu.', 'CONCEDE SDN>UNO/-', 'open'],
  ['Peking räumt Fehler im Umgang mit Hongkong ein', 'CONCEDE CHN>HKG', 'open'],
  ['Riad lockert das Fahrverbot für Frauen.', 'CONCEDE SAU>SAU/?CVL/-', 'open'],
  ['Die Regierung in Sofia machte einen Rückzieher und will das Gesetz nun doch nicht ändern.', 'CONCEDE BGR>-'],
  ['Einseitige Feuerpause der Rebellen in Kongo', 'CONCEDE COD>COD/-', 'open'],
  [
    'Überraschend hat sich der weißrussische Machthaber kompromissbereit gegenüber der Opposition gezeigt.',
    'CONCEDE BLR>BLR', 'open'],
  ['Polnische Regierung zieht Abtreibungsgesetz zurück', 'CONCEDE POL>-', 'open'],
  [
    'Ägyptens Staatschef Hosni Mubarak stellte Reformen in Aussicht und verzichtete auf eine erneute Kandidatur.',
    'CONCEDE EGY>EGY/-', 'open'],
  ['Spaniens Regierung begnadigt neun katalanische Separatistenführer', 'CONCEDE ESP>ESP', 'open'],
  ['Der Irak willigte in die Rückkehr der Waffeninspekteure ein.', 'CONCEDE IRQ>UNO/-'],
  ['Deutschland bat Namibia um Vergebung für den Völkermord an den Herero.', 'SUPPORT DEU>NAM', 'open'],
  ['Auf die Auslieferung des Dissidenten werde man verzichten, hieß es aus Ankara.', 'CONCEDE TUR>-', 'open'],
  ['Die Waffenruhe zwischen Israel und der Hisbollah wurde um 45 Tage verlängert.', 'CONCEDE ISR=LBN', 'open'],
  [
    'Wegen des Skandals will Österreichs Vizekanzler Heinz-Christian Strache sein Amt niederlegen.',
    'CONCEDE AUT>- planned', 'open'],
  ['Aufhebung des Ausnahmezustands in Tunesien angekündigt', 'CONCEDE TUN/->* planned/actual', 'open'],
  ['Den Blauhelmen will die Regierung in Juba künftig freien Zugang gewähren.', 'CONCEDE SSD>UNO planned', 'open'],
];
