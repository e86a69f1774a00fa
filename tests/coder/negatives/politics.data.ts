import type { Passage } from './passage.ts';

/** Of public life, and yet no event: elections, offices, figures, what always is, what was long ago, what could be. */
export const POLITICS: readonly Passage[] = [
  [
    'election result',
    'Sozialdemokraten gewinnen Wahl in Dänemark',
    'Die Sozialdemokraten haben die Parlamentswahl in Dänemark gewonnen. Sie kamen auf 27,5 Prozent und verteidigten ihren Platz als stärkste Kraft. Die Konservativen erlitten eine schwere Niederlage und verloren elf Sitze. Die rechte Volkspartei schlug sich besser als erwartet. Die Wahlbeteiligung lag bei 84 Prozent. Nun beginnt die Suche nach einer Mehrheit im Parlament.',
  ],
  [
    'appointment',
    'Merle Asmussen wird neue Staatssekretärin',
    'Die Juristin Merle Asmussen wird Staatssekretärin im Kieler Innenministerium. Die 44-Jährige folgt auf Thorsten Brandt, der in den Ruhestand geht. Asmussen leitete zuletzt die Polizeiabteilung des Ministeriums. Sie gilt als ausgewiesene Kennerin des Verfassungsrechts. Ihr Amt tritt sie am 1. August an. Der Landtag muss nicht zustimmen.',
  ],
  [
    'poll of parties',
    'Politbarometer: Union legt zu, Grüne verlieren',
    'Wenn am Sonntag Bundestagswahl wäre, käme die Union auf 31 Prozent. Die SPD verharrt bei 15 Prozent, die Grünen verlieren einen Punkt. 58 Prozent der Befragten unterstützen die Ukraine-Politik der Bundesregierung, 33 Prozent lehnen weitere Waffenlieferungen ab. Eine Mehrheit fordert strengere Grenzkontrollen. Der Verteidigungsminister bleibt der beliebteste Politiker. Befragt wurden 1240 Wahlberechtigte.',
  ],
  [
    'explainer',
    'Wie der UN-Sicherheitsrat arbeitet',
    'Der UN-Sicherheitsrat soll den Weltfrieden wahren. Er kann Sanktionen verhängen, Blauhelme entsenden und militärische Gewalt erlauben. Fünf ständige Mitglieder besitzen ein Vetorecht und können jede Resolution blockieren. Die zehn anderen werden von der Generalversammlung für zwei Jahre gewählt. Beschlüsse binden alle Staaten. Den Vorsitz wechseln die Mitglieder jeden Monat.',
  ],
  [
    'crime statistics',
    'Weniger Einbrüche in Hessen',
    'Die Zahl der Einbrüche in Hessen ist im vergangenen Jahr um acht Prozent gesunken. Die Polizei registrierte 6210 Fälle. Gestiegen ist dagegen die Zahl der Angriffe auf Rettungskräfte. Jeder zweite Tatverdächtige war jünger als 25 Jahre. Die Aufklärungsquote lag bei 65 Prozent. Der Innenminister stellte die Statistik am Montag in Wiesbaden vor.',
  ],
  [
    'asylum statistics',
    'Zahl der Asylanträge sinkt',
    'Im ersten Halbjahr haben in Deutschland weniger Menschen Asyl beantragt. Das Bundesamt zählte 98.000 Erstanträge, ein Fünftel weniger als im Vorjahr. Die meisten Antragsteller kamen aus Syrien, Afghanistan und der Türkei. Rund die Hälfte der Anträge wird abgelehnt. Abgeschoben werden vor allem Straftäter und Ausreisepflichtige aus Balkanstaaten. Die Verfahren dauern im Schnitt acht Monate.',
    'open',
  ],
  [
    'press review',
    'Presseschau: Stimmen zum Haushalt',
    'Zum Haushalt der Koalition schreibt die "Fuldaer Post": "Die Regierung kapituliert vor ihren eigenen Ansprüchen." Die "Nordsee-Zeitung" meint: "Wer heute spart, bestraft die Kommunen." Das "Tagblatt" aus Tübingen kommentiert: "Der Finanzminister droht zum Totengräber der Schiene zu werden." Und der "Bote" aus Zwickau: "Man darf den Ländern nicht jeden Wunsch verweigern."',
  ],
  [
    'programme of a party congress',
    'Was die Delegierten in Hannover erwartet',
    'Am Wochenende treffen sich die Delegierten der Partei in Hannover. Auf der Tagesordnung stehen die Wahl des Vorstands und 84 Anträge. Viele Kreisverbände verlangen mehr Geld für Schulen, andere lehnen neue Schulden ab. Die Vorsitzende dürfte mit großer Mehrheit wiedergewählt werden. Sollte der linke Flügel sich durchsetzen, droht Streit mit dem Koalitionspartner. Am Sonntag endet der Parteitag gegen 15 Uhr.',
    'open',
  ],
  [
    'life of a statesman',
    'Der stille Diplomat: Zum 100. Geburtstag von Erik Lindqvist',
    'Erik Lindqvist wurde 1924 in Uppsala geboren. Als junger Diplomat verhandelte er in Genf über Korea, später vermittelte er im Nahen Osten. 1967 traf er in Kairo Präsident Nasser, zwei Jahre danach besuchte er Moskau. Den Angriff auf Prag verurteilte er scharf. 1976 lehnte er das Amt des Außenministers ab. Er starb 1998 in Stockholm.',
    'open',
  ],
  [
    'foreign travel advice',
    'Urlaub in Georgien: Was Reisende wissen müssen',
    'Das Auswärtige Amt rät von Reisen nach Abchasien und Südossetien ab. In Tiflis kommt es immer wieder zu Demonstrationen, die Polizei greift dabei hart durch. Reisende sollten Menschenansammlungen meiden. Für die Einreise genügt der Personalausweis. Die georgischen Behörden verlangen eine Krankenversicherung. Taxifahrer fordern von Touristen oft überhöhte Preise.',
    'open',
  ],
  [
    'rule of law explained',
    'Was passiert, wenn Minister lügen?',
    'Ein Minister, der das Parlament belügt, muss in der Regel gehen. Gesetzlich vorgeschrieben ist das nicht. Die Opposition kann einen Untersuchungsausschuss einsetzen, sie kann klagen oder eine Abstimmung verlangen. Ein Kanzler entlässt Minister, wann er will. Staatsanwälte ermitteln nur, wenn eine Straftat vorliegt. Oft genügt es, dass die Fraktion dem Betroffenen die Unterstützung entzieht.',
  ],
  [
    'city council and a bridge',
    'Brücke in Wismar wird teurer',
    'Der Neubau der Hafenbrücke in Wismar kostet 14 statt elf Millionen Euro. Das teilte die Stadtverwaltung am Dienstag mit. Grund sind gestiegene Stahlpreise und ein schwieriger Baugrund. Die Arbeiten beginnen im September und dauern zwei Jahre. In dieser Zeit wird der Verkehr umgeleitet. Das Land übernimmt 60 Prozent der Kosten.',
  ],
];
