import type { Entry } from './battery.ts';

/** Newspaper sentences that tell CONSULT. */
export const CONSULT: readonly Entry[] = [
  ['Frankreichs Präsident Emmanuel Macron empfing den deutschen Bundeskanzler im Élysée-Palast.', 'CONSULT DEU>FRA'],
  ['Merkel reist zu Gesprächen mit Putin nach Sotschi', 'CONSULT DEU>RUS'],
  ['In Genf kamen die Außenminister der USA und Russlands zusammen.', 'CONSULT USA=RUS'],
  [
    'Der chinesische Staatschef Xi Jinping telefonierte mit dem ukrainischen Präsidenten Wolodymyr Selenskyj.',
    'CONSULT CHN>UKR',
  ],
  [
    'Hinter verschlossenen Türen berieten die Nato-Verteidigungsminister in Brüssel über die Lage in Afghanistan.',
    'CONSULT NAT>-',
  ],
  ['Treffen zwischen Kim und Trump in Singapur', 'CONSULT PRK=USA', 'open'],
  ['Zum Auftakt seiner Nahostreise ist US-Außenminister John Kerry in Amman eingetroffen.', 'CONSULT USA>JOR'],
  [
    'Am Rande der UN-Vollversammlung tauschte sich Bundesaußenministerin Annalena Baerbock mit ihrem indischen Amtskollegen aus.',
    'CONSULT DEU>IND',
  ],
  ['Teheran und Washington führten in Maskat erneut indirekte Gespräche.', 'CONSULT IRN=USA'],
  ['Ungarns Regierungschef Viktor Orbán wurde im Kreml von Wladimir Putin empfangen.', 'CONSULT HUN>RUS'],
  ['Steinmeier zu Staatsbesuch in Ghana eingetroffen', 'CONSULT DEU>GHA'],
  ['Verhandlungen zwischen Kolumbiens Regierung und der ELN-Guerilla haben in Quito begonnen.', 'CONSULT COL=COL'],
  [
    'Unter vier Augen sprachen der türkische Präsident und sein Gast aus Aserbaidschan mehr als zwei Stunden.',
    'CONSULT TUR=AZE',
  ],
  ['Papst Franziskus traf im Irak Großajatollah Ali al-Sistani.', 'CONSULT VAT>IRQ'],
  ['Der Besuch des israelischen Ministerpräsidenten in Washington dauerte drei Tage.', 'CONSULT ISR>USA'],
  ['Spitzentreffen von Union und SPD im Kanzleramt', 'CONSULT DEU=DEU'],
  [
    'Zwischen Vertretern der Taliban und einer Delegation aus Moskau gab es in Kabul eine weitere Gesprächsrunde.',
    'CONSULT AFG=RUS',
  ],
  ['Bei den Atomverhandlungen in Wien saßen sich Iraner und Europäer wieder gegenüber.', 'CONSULT IRN=EUR'],
  ['Ägyptischer Unterhändler vermittelt zwischen Hamas und Israel', 'CONSULT EGY>PSE+ISR'],
  ['Nach Angaben des Weißen Hauses führte Joe Biden ein Telefonat mit Benjamin Netanjahu.', 'CONSULT USA>ISR'],
  ['Pakistans Außenminister weilt derzeit zu einer zweitägigen Visite in Teheran.', 'CONSULT PAK>IRN'],
  ['Japans Kaiser begrüßte den philippinischen Staatschef in Tokio.', 'CONSULT PHL>JPN'],
  ['Sechs-Parteien-Gespräche mit Nordkorea in Peking fortgesetzt', 'CONSULT PRK>CHN/-'],
  ['Die EU-Außenbeauftragte stattete Belgrad einen Besuch ab.', 'CONSULT EUR>SRB'],
  ['Um die Wogen zu glätten, flog der britische Premierminister nach Dublin.', 'CONSULT GBR>IRL'],
  ['Der UN-Sondergesandte Staffan de Mistura konferierte in Damaskus mit der syrischen Führung.', 'CONSULT UNO>SYR'],
  ['Putin und Lukaschenko beraten in Sankt Petersburg', 'CONSULT RUS=BLR'],
  ['Im Weißen Haus war am Dienstag der italienische Regierungschef zu Gast.', 'CONSULT ITA>USA'],
  ['Kasachstans Präsident kam mit Uiguren-Vertretern nicht zusammen.', 'CONSULT KAZ>* negated'],
  [
    'Das für Montag geplante Gipfeltreffen zwischen Serbien und dem Kosovo soll in Ohrid stattfinden.',
    'CONSULT SRB=UNK/XKX planned',
  ],
  ['Kanzler Scholz wird in der kommenden Woche nach Peking reisen.', 'CONSULT DEU>CHN planned'],
  [
    'Bundespräsident Joachim Gauck würdigte beim Besuch in Prag die Rolle der Dissidenten.',
    'CONSULT DEU>CZE; (SUPPORT DEU>*)',
  ],
  ['Erdogan hielt sich zu einem Arbeitsbesuch in Taschkent auf.', 'CONSULT TUR>UZB'],
  [
    'Mit dem kubanischen Staatschef Raúl Castro hat sich der Erzbischof von Havanna zu einem vertraulichen Gespräch getroffen.',
    'CONSULT CUB>CUB',
  ],
  ['Außenminister Lawrow landet in Pjöngjang', 'CONSULT RUS>PRK'],
  ['An den Beratungen in Dschidda nahmen Vertreter aus China und Indien teil.', 'CONSULT CHN+IND>SAU/-'],
  ['Die libanesische Regierung schickt eine Delegation nach Riad.', 'CONSULT LBN>SAU'],
  ['Seinen Antrittsbesuch macht der neue polnische Präsident in Vilnius.', 'CONSULT POL>LTU'],
  ['Arbeitgeber und IG Metall setzten sich wieder an einen Tisch.', 'CONSULT ?BUS/DEU=DEU/?LAB'],
  [
    'Nordkoreas Machthaber Kim Jong Un überquert Grenze nach Russland im Sonderzug zum Treffen mit Putin',
    'CONSULT PRK>RUS',
    'open',
  ],
];
