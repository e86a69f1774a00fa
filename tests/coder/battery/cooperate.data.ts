import type { Entry } from './battery.ts';

/** Newspaper sentences that tell COOPERATE. */
export const COOPERATE: readonly Entry[] = [
  ['Russische und chinesische Kriegsschiffe üben gemeinsam im Pazifik.', 'COOPERATE RUS=CHN', 'open'],
  ['Indien und Frankreich begannen ein Seemanöver im Golf von Bengalen.', 'COOPERATE IND=FRA'],
  ['Spanien liefert mutmaßlichen Drogenboss an die USA aus', 'COOPERATE ESP>USA'],
  ['Der türkische Geheimdienst gab Informationen über Verdächtige an das BKA weiter.', 'COOPERATE TUR>DEU'],
  ['Seit Montag fließt wieder Gas aus Aserbaidschan nach Bulgarien.', 'COOPERATE AZE>BGR', 'open'],
  ['Von Kolumbien wurde der Guerillaführer an Venezuela ausgeliefert.', 'COOPERATE COL>VEN'],
  ['Gemeinsame Patrouillen von Türken und Russen in Nordsyrien', 'COOPERATE TUR=RUS', 'open'],
  ['Airbus erhält Auftrag über 300 Flugzeuge aus China', 'COOPERATE *>*', 'open'],
  ['Nach 20 Jahren nahmen Eritrea und Äthiopien den Handel wieder auf.', 'COOPERATE ERI=ETH'],
  [
    'Polnische und deutsche Polizisten haben in Frankfurt (Oder) zusammen eine Schleuserbande ausgehoben.',
    'COOPERATE POL=DEU; (COERCE POL+DEU>*)', 'open'],
  ['Lufthansa und Turkish Airlines eröffnen gemeinsame Werft', 'COOPERATE DEU/?BUS=TUR/?BUS', 'open'],
  ['Mit den Ermittlern in Den Haag arbeitet Belgrad inzwischen eng zusammen.', 'COOPERATE SRB>*', 'open'],
  ['Die Nato startet Großübung mit finnischen Truppen', 'COOPERATE NAT>FIN'],
  ['Das US-Militär trainiert philippinische Marinesoldaten im Südchinesischen Meer.', 'COOPERATE USA>PHL', 'open'],
  ['Washington teilte mit Kiew Geheimdienstdaten über russische Stellungen.', 'COOPERATE USA>UKR'],
  ['Iran exportiert trotz Embargo Öl nach Syrien', 'COOPERATE IRN>SYR', 'open'],
  ['Der mutmaßliche Terrorist wurde von Marokko nach Belgien überstellt.', 'COOPERATE MAR>BEL'],
  ['Kasachische Fachleute halfen ihren kirgisischen Kollegen bei der Prüfung des Staudamms.', 'COOPERATE KAZ>KGZ'],
  ['Rosatom baut Ungarn zwei neue Reaktoren', 'COOPERATE RUS/?BUS>HUN', 'open'],
  ['Südkorea verkaufte Polen 180 Kampfpanzer vom Typ K2.', 'COOPERATE KOR>POL'],
  ['Kuba schickt Ärzte nach Italien', 'AID CUB>ITA'],
  [
    'Am Hindukusch führten amerikanische Spezialkräfte und die afghanische Armee eine gemeinsame Operation durch.',
    'COOPERATE USA=AFG; (ASSAULT USA+AFG>*)',
  ],
  [
    'Die Regierungen in Berlin und Paris gründeten eine gemeinsame Agentur für Verkehrssicherheit.',
    'COOPERATE DEU=FRA',
  ],
  ['Erster Güterzug aus China rollt in Teheran ein', 'COOPERATE CHN>IRN', 'open'],
  ['Volkswagen und Ford kooperieren beim Bau von Elektroautos', 'COOPERATE DEU/?BUS=USA/?BUS', 'open'],
  ['Ankara hat sein Luftabwehrsystem S-400 in Moskau gekauft.', 'COOPERATE TUR>RUS'],
  [
    'Bei der Suche nach dem verschollenen U-Boot arbeiteten die argentinische und die brasilianische Marine Hand in Hand.',
    'COOPERATE ARG=BRA', 'open'],
  [
    'Interpol und Europol sprengten mit Hilfe des FBI einen Ring von Datendieben.',
    'COOPERATE *>*; (COERCE *>*)', 'open'],
  ['Vatikan übergibt Polen Akten zu Missbrauchsfällen', 'COOPERATE VAT>POL'],
  ['Gemeinsam mit Jordanien betreibt Israel eine Entsalzungsanlage am Roten Meer.', 'COOPERATE ISR=JOR', 'open'],
  ['Nordkorea hat nach Angaben aus Seoul Munition an Russland verkauft.', 'COOPERATE PRK>RUS'],
  ['Übergabe des Ex-Generals an das Tribunal durch Kroatien', 'COOPERATE HRV>*'],
  ['Die Handelsbeziehungen mit Taipeh wurden von Vilnius ausgebaut.', 'COOPERATE LTU>TWN', 'open'],
  ['EU und Mercosur tauschen Zolldaten aus', 'COOPERATE EUR=*'],
  ['Serbien importierte erstmals Flugabwehrraketen aus China.', 'COOPERATE SRB>CHN'],
  ['Thailändische Behörden überstellten einen Uiguren an Peking.', 'COOPERATE THA>CHN'],
  ['Siemens liefert Ägypten Gaskraftwerke im Wert von acht Milliarden Euro', 'COOPERATE DEU/?BUS>EGY', 'open'],
  ['Die Bundeswehr bildet in Erbil kurdische Peschmerga aus.', 'COOPERATE DEU>IRQ', 'open'],
  [
    'Ägypten öffnete den Grenzübergang Rafah für Händler aus dem Gazastreifen.',
    'COOPERATE EGY>PSE; (RETREAT EGY>PSE)', 'open'],
  [
    'An der Übung „Zapad“ nahmen neben russischen auch weißrussische Soldaten teil.',
    'COOPERATE RUS=BLR; (MOBILIZE RUS+BLR>-)', 'open'],
];
