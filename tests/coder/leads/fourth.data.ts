import type { Lead } from './lead.ts';

/** A fourth round in the wording of agencies; when first coded, 81 % of the news was found. */
export const FOURTH: readonly Lead[] = [
  [
    'Türkische Polizei stürmt Redaktion von "Zaman"',
    'Mit Tränengas und Wasserwerfern haben sich Polizisten am Freitagabend Zugang zum Verlagshaus der regierungskritischen Zeitung verschafft.',
    'COERCE',
  ],
  [
    'Maria Kolesnikowa verschleppt',
    'Die belarussische Oppositionelle ist am Montag in Minsk von Maskierten in einen Kleinbus gezerrt worden.',
    'COERCE',
    'open',
  ],
  [
    'Razzien gegen Islamisten in vier Ländern',
    'Spezialkräfte haben am Dienstag Wohnungen in Berlin, Hessen, Bayern und Sachsen durchsucht. Sieben Verdächtige wurden festgenommen.',
    'COERCE',
  ],
  [
    'Uiguren in Lagern',
    'China hält nach Angaben eines UN-Komitees bis zu eine Million Uiguren in Umerziehungslagern fest.',
    'COERCE',
  ],
  [
    'Guaidó verliert Immunität',
    'Venezuelas Verfassungsgebende Versammlung hat dem selbst ernannten Interimspräsidenten die parlamentarische Immunität entzogen.',
    'COERCE',
  ],
  [
    'Sarkozy muss hinter Gitter',
    'Ein Pariser Gericht hat den früheren Präsidenten zu fünf Jahren Gefängnis verurteilt.',
    'COERCE',
  ],
  [
    'Israel verbietet Al-Dschasira',
    'Das Kabinett in Jerusalem hat einstimmig die Schließung des arabischen Senders angeordnet.',
    'COERCE',
  ],
  [
    'Soldaten gegen Migranten',
    'Das Pentagon lässt an der Grenze zu Mexiko zwei Militärzonen einrichten, in denen Soldaten Grenzgänger festhalten dürfen.',
    'COERCE',
  ],
  [
    'Viele Tote bei Anschlag am Flughafen Kabul',
    'Zwei Selbstmordattentäter haben sich am Donnerstag vor dem Flughafen in die Luft gesprengt. Unter den Opfern sind 13 US-Soldaten.',
    'ASSAULT',
  ],
  [
    'Israel bombardiert Ziele in Damaskus',
    'Die israelische Luftwaffe hat nach Angaben syrischer Staatsmedien das Verteidigungsministerium getroffen.',
    'ASSAULT',
  ],
  [
    'Kreml-Kritiker Nemzow ermordet',
    'Der Oppositionspolitiker Boris Nemzow ist in der Nacht zum Samstag in Moskau mit vier Schüssen getötet worden.',
    'ASSAULT',
  ],
  [
    'Brandanschlag auf Flüchtlingsheim in Nauen',
    'Unbekannte haben eine als Notunterkunft geplante Sporthalle angezündet.',
    'ASSAULT',
  ],
  [
    'Neue Gefechte an thailändischer Grenze',
    'Soldaten Thailands und Kambodschas haben sich am Donnerstag nahe einem umstrittenen Tempel beschossen.',
    'ASSAULT',
  ],
  [
    'Bürgermeister in Mexiko auf Dorffest erschossen',
    'Carlos Manzo wurde bei einer Feier zum Tag der Toten von einem Bewaffneten angegriffen. Er starb im Krankenhaus.',
    'ASSAULT',
  ],
  [
    'Massaker in Al-Faschir',
    'Nach der Einnahme der Stadt haben RSF-Kämpfer in einem Krankenhaus Hunderte Menschen umgebracht.',
    'ASSAULT',
  ],
  [
    'Zehntausende demonstrieren gegen TTIP',
    'In Hannover sind am Samstag vor dem Besuch von US-Präsident Obama Tausende gegen das Freihandelsabkommen auf die Straße gegangen.',
    'PROTEST',
  ],
  [
    'Streik legt Bahnverkehr in Frankreich lahm',
    'Aus Protest gegen die Reform der Staatsbahn haben die Eisenbahner die Arbeit niedergelegt.',
    'PROTEST',
  ],
  [
    'Krawalle in Athen',
    'Vermummte haben bei einer Demonstration Brandsätze auf Polizisten geworfen.',
    'PROTEST',
    'open',
  ],
  [
    '"No Kings": Millionen gegen Trump',
    'In mehr als 2000 Städten protestierten die Menschen am Samstag gegen die Politik des Präsidenten.',
    'PROTEST',
  ],
  [
    'Jugend in Nepal rebelliert',
    'Aus Wut über die Sperrung sozialer Medien haben Demonstranten in Kathmandu das Parlament in Brand gesetzt.',
    'PROTEST',
    'open',
  ],
  [
    'Frankreich beendet Militäreinsatz in Mali',
    'Präsident Macron hat am Donnerstag den Abzug der 2400 französischen Soldaten angekündigt.',
    'RETREAT',
  ],
  [
    'König Juan Carlos dankt ab',
    'Nach 39 Jahren auf dem Thron macht der spanische Monarch Platz für seinen Sohn Felipe.',
    'RETREAT',
  ],
  [
    'Islands Regierungschef stürzt über Panama Papers',
    'Ministerpräsident Gunnlaugsson ist nach massiven Protesten zurückgetreten.',
    'RETREAT',
  ],
  [
    '200 Ukrainer aus Gefangenschaft heimgekehrt',
    'Russland hat am Dienstag im Zuge eines Austauschs 200 Kriegsgefangene freigelassen.',
    'RETREAT',
  ],
  [
    'Gericht: AfD-Veranstaltung darf stattfinden',
    'Das Oberverwaltungsgericht Münster hat das Verbot der Stadt Essen aufgehoben.',
    'RETREAT',
  ],
  [
    'Lukaschenko stellt Machtverzicht in Aussicht',
    'Nach einer Verfassungsreform will der belarussische Staatschef Vollmachten abgeben.',
    'CONCEDE',
    'open',
  ],
  [
    'Merkel kassiert Osterruhe',
    'Die Bundeskanzlerin hat den umstrittenen Beschluss zurückgenommen und die Bürger um Verzeihung gebeten.',
    'CONCEDE',
  ],
  [
    'Nigeria: Regierung nimmt Benzinpreiserhöhung zurück',
    'Nach einem einwöchigen Generalstreik hat Präsident Goodluck Jonathan die Preise teilweise gesenkt.',
    'CONCEDE',
  ],
  [
    'USA verlegen F-22-Jets nach Europa',
    'Washington reagiert mit der Stationierung von vier Kampfflugzeugen in Spangdahlem auf die Ukraine-Krise.',
    'MOBILIZE',
  ],
  [
    'Russland beginnt Großmanöver an Grenze zur Ukraine',
    'An der Übung nehmen nach Angaben des Verteidigungsministeriums 10.000 Soldaten teil.',
    'MOBILIZE',
  ],
  [
    'Israel beruft 60.000 Reservisten ein',
    'Vor der geplanten Einnahme von Gaza-Stadt hat die Armee die Mobilisierung angeordnet.',
    'MOBILIZE',
  ],
  [
    'Russland droht Litauen wegen Kaliningrad-Blockade',
    'Moskau hat der Regierung in Vilnius mit Vergeltung gedroht, sollte der Transit nicht wieder aufgenommen werden.',
    'THREATEN',
  ],
  [
    'Ärzte drohen mit Praxisschließungen',
    'Die Kassenärzte haben angekündigt, ihre Praxen im Herbst zeitweise zu schließen, wenn die Honorare nicht steigen.',
    'THREATEN',
  ],
  [
    'Pjöngjang: Seoul in ein Feuermeer verwandeln',
    'Nordkorea hat den Süden vor der Fortsetzung der Lautsprecher-Propaganda gewarnt.',
    'THREATEN',
  ],
  [
    'Bundestag lehnt Impfpflicht ab',
    'Der Gesetzentwurf für eine Impfpflicht ab 60 hat im Parlament keine Mehrheit gefunden.',
    'REJECT',
  ],
  [
    'Trump legt Veto gegen Jemen-Resolution ein',
    'Der US-Präsident hat einen Beschluss des Kongresses zum Ende der Hilfe für Saudi-Arabien gestoppt.',
    'REJECT',
  ],
  [
    'Iran weist Vorwürfe zu Tankerangriffen zurück',
    'Teheran habe mit den Explosionen im Golf von Oman nichts zu tun, sagte ein Sprecher des Außenministeriums.',
    'REJECT',
  ],
  [
    'Erdogan: Keine Zustimmung zu Schwedens Nato-Beitritt',
    'Solange Stockholm Koranverbrennungen zulasse, brauche es auf Ankaras Unterstützung nicht zu hoffen, sagte der türkische Präsident.',
    'REJECT',
    'open',
  ],
  [
    'Union und SPD einigen sich auf Wehrdienst',
    'Nach monatelangem Streit haben sich die Koalitionsspitzen am Mittwochabend auf ein Modell für den neuen Wehrdienst verständigt.',
    'AGREE',
  ],
  [
    'Washington genehmigt Waffenverkauf an Taiwan',
    'Die US-Regierung will Taipeh Raketen und Radarsysteme im Wert von 1,8 Milliarden Dollar verkaufen.',
    'AGREE',
  ],
  [
    'Schweiz richtet Friedensgipfel aus',
    'Bundespräsidentin Viola Amherd hat dem ukrainischen Staatschef zugesagt, ein hochrangiges Treffen zu organisieren.',
    'AGREE',
  ],
  [
    'Trump und Kim treffen sich in Singapur',
    'Es ist die erste Begegnung eines amtierenden US-Präsidenten mit einem nordkoreanischen Machthaber.',
    'CONSULT',
  ],
  [
    'Merz zu Antrittsbesuch in Israel',
    'Bundeskanzler Friedrich Merz ist am Samstagabend in Jerusalem mit Ministerpräsident Benjamin Netanjahu zusammengekommen.',
    'CONSULT',
  ],
  [
    'Lawrow in Ankara',
    'Der russische Außenminister berät mit seinem türkischen Kollegen über die Lage in Syrien.',
    'CONSULT',
  ],
  [
    'Athen und Ankara nehmen Gespräche wieder auf',
    'Nach fünf Jahren Pause haben Griechenland und die Türkei ihre Sondierungen im Streit um Erdgas fortgesetzt.',
    'CONSULT',
  ],
  [
    'Ukraine beantragt EU-Mitgliedschaft',
    'Präsident Selenskyj hat am Montag das offizielle Aufnahmegesuch unterzeichnet.',
    'REQUEST',
  ],
  [
    'Baerbock fordert Israel zu Zurückhaltung auf',
    'Deutschland hat die Regierung in Jerusalem gemahnt, bei der Offensive in Rafah Zivilisten zu schonen.',
    'REQUEST',
  ],
  [
    'Rom will Sondergipfel zu Flüchtlingen',
    'Italiens Regierungschef Matteo Renzi hat nach dem Untergang eines Flüchtlingsboots ein Krisentreffen der EU verlangt.',
    'REQUEST',
  ],
  [
    'Pompeo wirft China Völkermord an Uiguren vor',
    'Peking begehe in Xinjiang Verbrechen gegen die Menschlichkeit, erklärte der scheidende US-Außenminister.',
    'ACCUSE',
  ],
  [
    'Generalbundesanwalt klagt Terrorverdächtigen an',
    'Die Bundesanwaltschaft legt dem 19-Jährigen die Planung eines Anschlags auf ein Konzert zur Last.',
    'ACCUSE',
  ],
  [
    'EU-Kommission eröffnet Defizitverfahren gegen Italien',
    'Brüssel hält Rom vor, zu wenig gegen die hohe Verschuldung zu tun.',
    'ACCUSE',
  ],
  [
    'Scharfe Kritik an Merz\' "Stadtbild"-Äußerung',
    'Politiker von SPD, Grünen und Linken haben dem Bundeskanzler Rassismus vorgeworfen.',
    'ACCUSE',
  ],
  [
    'Biden gibt neues Waffenpaket für Kiew frei',
    'Washington liefert der Ukraine Luftabwehrraketen und Munition im Wert von 425 Millionen Dollar.',
    'AID',
  ],
  [
    'Luftwaffe wirft Hilfsgüter über Gaza ab',
    'Zwei Maschinen der Bundeswehr haben am Freitag 34 Paletten mit Lebensmitteln abgesetzt.',
    'AID',
  ],
  [
    'Scholz sichert Israel Solidarität zu',
    'Der Bundeskanzler hat den Angriff der Hamas verurteilt und Israel den Beistand Deutschlands versichert.',
    'SUPPORT',
  ],
  [
    'Aukus-Pakt unterzeichnet',
    'Die USA, Großbritannien und Australien haben ein Abkommen über den Bau atomgetriebener U-Boote geschlossen.',
    'SUPPORT',
  ],
  [
    'Bundestag billigt Einsatz im Roten Meer',
    'Mit großer Mehrheit haben die Abgeordneten am Freitag das Mandat für die Mission "Aspides" beschlossen.',
    'SUPPORT',
  ],
  [
    'Deutsche und französische Polizei sprengen Schleuserbande',
    'Bei der gemeinsamen Aktion wurden 18 Verdächtige festgenommen.',
    'COOPERATE',
    'open',
  ],
  [
    'USA verhängen Sanktionen gegen türkische Minister',
    'Wegen der Inhaftierung von Pastor Brunson hat Washington das Vermögen der Minister für Justiz und Inneres eingefroren.',
    'SANCTION',
  ],
  [
    'Berlin weist 40 russische Diplomaten aus',
    'Außenministerin Baerbock hat nach den Gräueltaten von Butscha 40 Botschaftsangehörige zu unerwünschten Personen erklärt.',
    'SANCTION',
  ],
  [
    'Tokio entzieht Moskau Handelsprivilegien',
    'Japan hat Russland den Status als meistbegünstigtes Land aberkannt.',
    'SANCTION',
    'open',
  ],
  [
    'Riad bricht mit Ottawa',
    'Saudi-Arabien hat den kanadischen Botschafter ausgewiesen und alle neuen Geschäfte mit dem Land gestoppt.',
    'SANCTION',
  ],
];
