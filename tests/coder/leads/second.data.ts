import type { Lead } from './lead.ts';

/** A second round in the wording of magazines and reporters; when first coded, 61 % of the news was found. */
export const SECOND: readonly Lead[] = [
  [
    'Guinea unter Kriegsrecht',
    'Nach tagelangen Unruhen hat Präsident Lansana Conté das Land unter Kriegsrecht gestellt. Soldaten kontrollieren die Straßen der Hauptstadt.',
    'COERCE',
  ],
  [
    'Bogotá dreht Quito den Strom ab',
    'Kolumbien hat die Stromlieferungen an das Nachbarland Ecuador gekappt. Auslöser ist der Streit um neue Zölle.',
    'SANCTION',
  ],
  [
    'La Paz wirft US-Botschafter raus',
    'Boliviens Präsident Evo Morales hat dem amerikanischen Botschafter 72 Stunden Zeit gegeben, das Land zu verlassen.',
    'SANCTION',
  ],
  [
    'Geiseln laufen gelassen',
    'Philippinische Rebellen ließen am Freitag überraschend zwei ihrer Geiseln laufen.',
    'RETREAT',
  ],
  [
    'Italienische Journalistin ist frei',
    'Die im Irak verschleppte Reporterin Giuliana Sgrena ist wieder in Freiheit. Sie sei wohlauf, teilte die Regierung in Rom mit.',
    'RETREAT',
  ],
  [
    'Aktivisten von Bord geführt',
    'Israelische Marinesoldaten haben die Besatzung des Gaza-Schiffs von Bord geholt. Greta Thunberg wurde zum Hafen Aschdod gebracht.',
    'COERCE',
  ],
  [
    'Lokführer legen Arbeit nieder',
    'In Großbritannien haben am Mittwoch Zehntausende Eisenbahner die Arbeit niedergelegt.',
    'PROTEST',
  ],
  [
    'Pakt von Pretoria steht',
    'Äthiopiens Regierung und die TPLF haben ein Friedensabkommen besiegelt. Nach zwei Jahren Krieg tauschten die Unterhändler am Mittwochabend die Mappen.',
    'SUPPORT',
  ],
  [
    'Grünes Licht für Luftschläge',
    'Der Weltsicherheitsrat hat eine Flugverbotszone über Libyen beschlossen. Deutschland enthielt sich.',
    'COERCE/SANCTION/SUPPORT',
  ],
  [
    'Wahl annulliert',
    'Die kirgisische Wahlleitung hat die Parlamentswahl für ungültig erklärt.',
    'COERCE/SANCTION/REJECT/CONCEDE',
  ],
  [
    'Kein Weizen mehr aus der Ukraine',
    'Die Slowakei hat am Montag ein Einfuhrverbot für ukrainisches Getreide erlassen.',
    'SANCTION/COERCE',
  ],
  [
    'Netanjahu drückt die Pausentaste',
    'Unter dem Eindruck landesweiter Streiks hat Israels Regierungschef die Justizreform bis zum Sommer verschoben.',
    'CONCEDE',
  ],
  [
    'Waffen im Libanon ruhen',
    'Seit vier Uhr früh ist die Waffenruhe zwischen Israel und der Hisbollah in Kraft.',
    'RETREAT',
  ],
  [
    'Gewerkschaften machen wieder ernst',
    'Die Gewerkschaften haben ihren Ausstand nach einer Woche Pause wieder aufgenommen.',
    'PROTEST',
  ],
  [
    'Brüssel rüffelt Budapest',
    'Die EU-Kommission hält das ungarische Kinderschutzgesetz für rechtswidrig und hat Budapest ein Mahnschreiben geschickt.',
    'ACCUSE',
  ],
  [
    'Opposition ohne Kandidaten',
    'Ein Gericht in Istanbul hat den Oberbürgermeister mit einem Politikverbot belegt.',
    'COERCE',
  ],
  [
    'Straflager statt Freiheit',
    'Neunzehn Jahre muss Alexej Nawalny in einer Kolonie mit besonders strengem Regime verbringen, so das Urteil vom Freitag.',
    'COERCE',
  ],
  [
    'Nationalgarde riegelt Kapitol ab',
    'Nach dem Sturm auf das Parlament gilt in Washington eine nächtliche Ausgangssperre.',
    'COERCE',
  ],
  [
    'Festnahme im Morgengrauen',
    'Um sechs Uhr früh standen die Beamten vor der Tür: Der frühere Wirecard-Vorstand sitzt seit Mittwoch in Untersuchungshaft.',
    'COERCE',
  ],
  ['Uni-Tore zu für Frauen', 'Die Taliban schließen Frauen ab sofort von den Universitäten aus.', 'COERCE'],
  [
    'Schüsse in die Freiheit der Presse',
    'Die Redaktion von "Apple Daily" hat nach der Durchsuchung ihrer Räume das Erscheinen einstellen müssen. 500 Polizisten stellten Computer und Akten sicher.',
    'COERCE',
  ],
  [
    'Flüchtlinge auf See abgedrängt',
    'Die griechische Küstenwache soll Boote mit Migranten in türkische Gewässer zurückgetrieben haben.',
    'COERCE',
  ],
  [
    'Polen zieht den Zaun hoch',
    'Die Regierung in Warschau hat über das Grenzgebiet zu Belarus den Ausnahmezustand verhängt.',
    'COERCE',
  ],
  [
    'Kopftuchfrauen vor Gericht',
    'In Teheran sind zwei Journalistinnen zu langen Haftstrafen verurteilt worden.',
    'COERCE',
  ],
  [
    'Madrid nimmt Katalonien die Autonomie',
    'Der spanische Senat hat die Regionalregierung in Barcelona entmachtet.',
    'COERCE',
  ],
  [
    'Tomahawks auf Schairat',
    'In der Nacht zum Freitag schlugen 59 Marschflugkörper auf dem syrischen Luftwaffenstützpunkt Schairat ein. Präsident Donald Trump hatte den Befehl gegeben.',
    'ASSAULT',
  ],
  [
    'Angriff auf Bürgermeister',
    'In Altena hat ein Mann dem Bürgermeister ein Messer an den Hals gehalten und ihn verletzt.',
    'ASSAULT',
  ],
  [
    'Bomben zur Ostermesse',
    'Bei einer Serie von Explosionen in Kirchen und Hotels auf Sri Lanka sind mehr als 200 Menschen in den Tod gerissen worden.',
    'ASSAULT',
  ],
  [
    'Rammstöße im Südchinesischen Meer',
    'Schiffe der chinesischen Küstenwache haben philippinische Versorgungsboote gerammt.',
    'ASSAULT',
  ],
  [
    'Lehrer bei Paris enthauptet',
    'Auf offener Straße ist am Freitag ein Geschichtslehrer umgebracht worden. Die Polizei erschoss den Täter.',
    'ASSAULT',
  ],
  [
    'Imran Khan angeschossen',
    'Bei einem Protestmarsch ist Pakistans früherer Premierminister von Kugeln am Bein getroffen worden.',
    'ASSAULT',
  ],
  [
    'Khartum unter Feuer',
    'Armee und RSF-Miliz liefern sich seit Samstag in der Hauptstadt des Sudans erbitterte Gefechte.',
    'ASSAULT',
  ],
  [
    'Luftschlag auf Schule',
    'Mindestens 30 Palästinenser kamen am Donnerstag ums Leben, als israelische Bomben ein Schulgebäude in Nuseirat trafen.',
    'ASSAULT',
  ],
  [
    'Trump am Ohr getroffen',
    'Ein 20-Jähriger hat bei einem Wahlkampfauftritt in Butler auf Donald Trump gefeuert.',
    'ASSAULT',
  ],
  [
    'Überfall beim Morgengebet',
    'Mindestens 50 Gläubige starben, als Bewaffnete im Bundesstaat Katsina eine Moschee angriffen.',
    'ASSAULT',
  ],
  [
    'Nacht der Fackeln in Tiflis',
    'Den vierten Abend in Folge zogen Zehntausende mit EU-Fahnen über den Rustaweli-Boulevard.',
    'PROTEST',
  ],
  [
    'Kubaner machen ihrem Ärger Luft',
    'Auf Kuba haben am Sonntag Tausende gegen Lebensmittelknappheit und Stromausfälle aufbegehrt.',
    'PROTEST',
  ],
  [
    'Trecker vor dem Brandenburger Tor',
    'Tausende Bauern sind mit ihren Schleppern nach Berlin gerollt, um ihrem Unmut über gestrichene Agrarsubventionen Luft zu machen.',
    'PROTEST',
  ],
  [
    'Kein Sprit, kein Zug',
    'Frankreichs Raffinerien bleiben dicht: Die Beschäftigten haben den Streik am Donnerstag um eine Woche verlängert.',
    'PROTEST',
  ],
  [
    'Sadr-Anhänger im Parlament',
    'Hunderte Anhänger des Predigers Muktada al-Sadr sind am Mittwoch in das irakische Parlament eingedrungen.',
    'PROTEST',
  ],
  [
    'Studenten campieren für Palästina',
    'An der Columbia-Universität in New York haben Studierende aus Protest gegen den Gazakrieg ein Zeltlager errichtet.',
    'PROTEST',
  ],
  [
    'Imamoglus Freunde lassen nicht locker',
    'Hunderttausende sind am Samstag in Istanbul dem Aufruf der CHP zu einer Großkundgebung gefolgt.',
    'PROTEST',
  ],
  [
    'Tarifrunde: Ausstand in den Kitas',
    'Vielerorts blieben am Dienstag die Kitas zu, weil die Erzieherinnen streikten.',
    'PROTEST',
  ],
  [
    'Truss gibt auf',
    'Nach nur 44 Tagen im Amt hat die britische Premierministerin Liz Truss das Handtuch geworfen.',
    'RETREAT',
  ],
  ['Wagner dreht um', 'Die Söldner von Jewgeni Prigoschin haben ihren Marsch auf Moskau abgebrochen.', 'RETREAT'],
  [
    'Frankreich packt in Niger die Koffer',
    'Die letzten französischen Soldaten haben am Freitag das Land am Sahel verlassen.',
    'RETREAT',
  ],
  [
    'Washington rückt Iran-Milliarden heraus',
    'Die Vereinigten Staaten haben eingefrorene iranische Guthaben in Höhe von sechs Milliarden Dollar freigegeben.',
    'RETREAT',
  ],
  [
    'Lukaschenko lässt Oppositionelle gehen',
    'Belarus hat am Samstag überraschend 14 politische Gefangene auf freien Fuß gesetzt, unter ihnen Sergej Tichanowski.',
    'RETREAT',
  ],
  [
    'Yoon hebt Kriegsrecht wieder auf',
    'Nur sechs Stunden nach der Verhängung hat Südkoreas Präsident das Kriegsrecht zurückgenommen.',
    'RETREAT',
  ],
  [
    'Guttenberg tritt zurück',
    'Verteidigungsminister Karl-Theodor zu Guttenberg zieht die Konsequenzen aus der Plagiatsaffäre.',
    'RETREAT',
  ],
  [
    'Hamas übergibt drei Geiseln',
    'Nach 471 Tagen in der Gewalt der Hamas sind drei Israelinnen nach Hause zurückgekehrt.',
    'RETREAT',
  ],
  [
    'London knickt ein',
    'Die britische Regierung hat die geplante Kürzung der Heizkostenhilfe für Rentner zurückgenommen.',
    'CONCEDE',
  ],
  [
    'Faeser entschuldigt sich bei Opfern',
    'Bundesinnenministerin Nancy Faeser hat die Angehörigen der Opfer von Hanau um Entschuldigung gebeten.',
    'CONCEDE',
  ],
  [
    'Peking lockert Null-Covid',
    'Nach den Protesten verabschiedet sich China von den strengsten Corona-Auflagen.',
    'CONCEDE',
    'open',
  ],
  [
    'Papst räumt Versagen ein',
    'Franziskus hat eingestanden, im Missbrauchsskandal in Chile schwere Fehler gemacht zu haben.',
    'CONCEDE',
  ],
  [
    'Ampel nimmt Agrarkürzungen zum Teil zurück',
    'Auf Druck der Bauern verzichtet die Bundesregierung auf die Abschaffung der Kfz-Steuerbefreiung.',
    'CONCEDE',
  ],
  ['Feuerpause zu Ostern', 'Russlands Präsident Wladimir Putin hat eine 30-stündige Waffenruhe angeordnet.', 'CONCEDE'],
  [
    'China probt die Blockade',
    'Mit Dutzenden Kriegsschiffen und Flugzeugen hat die Volksbefreiungsarmee am Donnerstag Taiwan umstellt.',
    'MOBILIZE',
  ],
  [
    'Ankaras Forschungsschiff läuft wieder aus',
    'Die "Oruç Reis" kreuzt, begleitet von fünf Kriegsschiffen, südlich von Kastelorizo.',
    'MOBILIZE',
    'open',
  ],
  [
    'Marines in Los Angeles',
    'Präsident Trump hat 700 Marineinfanteristen in die kalifornische Metropole beordert.',
    'MOBILIZE',
  ],
  [
    'Russische Bomber vor Alaska',
    'Zwei Langstreckenbomber vom Typ Tu-95 sind am Mittwoch in die amerikanische Identifikationszone eingeflogen.',
    'MOBILIZE',
  ],
  [
    'Polen lässt Kampfjets aufsteigen',
    'Wegen russischer Raketen nahe der Grenze waren am Morgen polnische F-16 in der Luft.',
    'MOBILIZE',
  ],
  ['Brigade für Litauen', 'Die Bundeswehr hat in Vilnius die Panzerbrigade 45 in Dienst gestellt.', 'MOBILIZE'],
  [
    'Nordkorea feuert ins Meer',
    'Pjöngjang hat mehrere Kurzstreckenraketen ins Japanische Meer geschossen.',
    'MOBILIZE',
  ],
  [
    '"200 Prozent auf Champagner"',
    'Donald Trump hat der EU mit drastischen Zöllen auf Wein und Schaumwein gedroht.',
    'THREATEN',
  ],
  [
    'Kreml rasselt mit dem Säbel',
    'Wer Bodentruppen in die Ukraine schicke, riskiere einen Atomkrieg, sagte Präsident Putin am Donnerstag.',
    'THREATEN',
  ],
  [
    'Teheran stellt Europa Frist',
    'Sollten die Europäer nicht binnen 60 Tagen liefern, werde Iran mehr Uran anreichern, kündigte Präsident Ruhani an.',
    'THREATEN',
  ],
  [
    'Drohbriefe gegen Kommunalpolitiker',
    'Die Bürgermeisterin von Zwickau hat anonyme Morddrohungen erhalten.',
    'THREATEN',
  ],
  [
    'Belgrad pocht auf Gewalt',
    'Präsident Vucic will bei einer Verhaftung von Serben im Norden des Kosovos nicht tatenlos zusehen.',
    'THREATEN',
  ],
  [
    'Warschau mauert bei Flüchtlingen',
    'Polen werde keinen einzigen Migranten aufnehmen, stellte Ministerpräsidentin Beata Szydlo klar.',
    'REJECT',
  ],
  [
    'Moskau winkt ab',
    'Den amerikanischen Vorschlag einer dreißigtägigen Waffenruhe nannte Kremlberater Uschakow unannehmbar.',
    'REJECT',
  ],
  [
    'Scholz bleibt hart',
    'Bundeskanzler Olaf Scholz will der Ukraine weiterhin keine Taurus-Marschflugkörper überlassen.',
    'REJECT',
  ],
  ['Iren sagen Nein', 'Irland hat den EU-Vertrag von Lissabon in einem Referendum durchfallen lassen.', 'REJECT'],
  [
    'Schottland blitzt in London ab',
    'Premierminister Boris Johnson verweigert Edinburgh ein zweites Unabhängigkeitsreferendum.',
    'REJECT',
  ],
  [
    'Assange-Antrag gescheitert',
    'Der High Court in London hat Julian Assange die Berufung gegen seine Auslieferung versagt.',
    'REJECT',
  ],
  [
    'Bern lässt Rahmenvertrag platzen',
    'Der Bundesrat hat die Unterschrift unter das Abkommen mit der EU verweigert.',
    'REJECT',
  ],
  [
    'Neue Töne zwischen Berlin und Warschau',
    'Deutschland und Polen wollen bei der Sicherung der Ostflanke künftig Hand in Hand gehen.',
    'AGREE',
    'open',
  ],
  [
    'Flüchtlingspakt mit Ankara perfekt',
    'Die EU und die Türkei haben sich auf die Rücknahme von Migranten verständigt.',
    'AGREE',
  ],
  ['Frische Dollars für Kairo', 'Washington will die ausgesetzte Militärhilfe für Ägypten wieder aufnehmen.', 'AGREE'],
  ['Ölkartell dreht den Hahn auf', 'Die Opec-Staaten haben sich auf eine höhere Förderung verständigt.', 'AGREE'],
  [
    'Kompromiss beim Heizungsgesetz',
    'Nach wochenlangem Streit haben sich SPD, Grüne und FDP zusammengerauft.',
    'AGREE',
  ],
  [
    'Handelskrieg: Man redet wieder',
    'In Genf sind am Samstag Delegationen aus Washington und Peking zu ersten Gesprächen über die Zölle zusammengetroffen.',
    'CONSULT',
  ],
  [
    'Netanjahu im Weißen Haus',
    'Als erster ausländischer Gast seiner zweiten Amtszeit war Israels Premier Benjamin Netanjahu am Dienstag bei Donald Trump.',
    'CONSULT',
  ],
  [
    'Steinmeier auf heiklem Terrain',
    'Der Bundespräsident ist zu einem dreitägigen Besuch in Tansania angekommen.',
    'CONSULT',
  ],
  [
    'Nil-Streit: Runde ohne Ergebnis',
    'Die Wasserminister Ägyptens, Äthiopiens und des Sudans sind nach zweitägigen Beratungen in Khartum ohne Ergebnis auseinandergegangen.',
    'CONSULT',
  ],
  [
    'Sicherheitsrat befasst sich mit Gaza',
    'Auf Antrag Algeriens kam das höchste UN-Gremium am Montagabend zu einer Dringlichkeitssitzung zusammen.',
    'CONSULT',
  ],
  [
    'Macron wirbt für Europa-Armee',
    'Frankreichs Präsident hat die Partner aufgerufen, in der Verteidigung auf eigenen Füßen zu stehen.',
    'REQUEST',
  ],
  [
    'Länder wollen mehr Geld vom Bund',
    'Die Ministerpräsidenten pochen auf eine höhere Beteiligung an den Kosten für Flüchtlinge.',
    'REQUEST',
  ],
  [
    'Den Haag: Haftbefehl gegen Netanjahu beantragt',
    'Der Chefankläger des Internationalen Strafgerichtshofs, Karim Khan, strebt Haftbefehle gegen Israels Regierungschef und die Hamas-Spitze an.',
    'REQUEST',
  ],
  [
    'Kiew bittet um F-16',
    'Der ukrainische Präsident Selenskyj hat seinen Wunsch nach Kampfflugzeugen bekräftigt.',
    'REQUEST',
  ],
  [
    'Habeck mahnt Industrie zum Sparen',
    'Bundeswirtschaftsminister Robert Habeck ruft die Betriebe auf, ihren Gasverbrauch zu drosseln.',
    'REQUEST',
  ],
  [
    'Berlin sieht Moskau am Werk',
    'Für den Cyberangriff auf die SPD macht Außenministerin Baerbock eine Einheit des russischen Geheimdienstes verantwortlich.',
    'ACCUSE',
  ],
  [
    'AfD-Chef unter Beschuss',
    'Politiker aller Fraktionen haben Alexander Gaulands "Vogelschiss"-Äußerung als geschmacklos zurückgewiesen.',
    'ACCUSE',
    'open',
  ],
  [
    'Bolsonaro muss auf die Anklagebank',
    'Brasiliens Generalstaatsanwalt hat den früheren Präsidenten wegen eines Putschversuchs angeklagt.',
    'ACCUSE',
  ],
  [
    'Korruptionsverdacht in der Union',
    'Die Generalstaatsanwaltschaft München ermittelt gegen den CSU-Abgeordneten Georg Nüßlein.',
    'ACCUSE',
  ],
  [
    'UN-Kommission spricht von Völkermord',
    'Eine Untersuchungskommission der Vereinten Nationen hält Israel vor, im Gazastreifen einen Genozid zu begehen.',
    'ACCUSE',
  ],
  [
    'Hubschrauber bringen Verletzte in Sicherheit',
    'Amerikanische Hubschrauber haben am Mittwoch Verletzte aus der Erdbebenregion im Süden Haitis ausgeflogen.',
    'AID',
  ],
  [
    'Athens Retter in Hatay',
    'Eine C-130 der griechischen Luftwaffe hat 36 Feuerwehrleute und Ärzte in das Katastrophengebiet gebracht.',
    'AID',
  ],
  ['Marder sind da', 'Die Bundesregierung hat der Ukraine 40 Schützenpanzer überlassen.', 'AID'],
  [
    'Duda steht zu Kiew',
    'Polens Staatspräsident hat der Ukraine bei einem Besuch in Lwiw den Rücken gestärkt.',
    'SUPPORT',
  ],
  [
    'Senat billigt Ukraine-Hilfe',
    'Nach monatelanger Blockade hat der Kongress das 61-Milliarden-Dollar-Paket abgesegnet.',
    'SUPPORT',
  ],
  [
    'Fahnder schlagen in zwei Ländern zu',
    'Deutsche und französische Ermittler haben bei einer gemeinsamen Razzia einen Waffenhändlerring gesprengt.',
    'COOPERATE',
    'open',
  ],
  [
    'Drogenboss an USA überstellt',
    'Kolumbien hat den Chef des Golf-Clans "Otoniel" an die Vereinigten Staaten ausgeliefert.',
    'COOPERATE',
  ],
  [
    'Brüssel setzt Georgien auf Diät',
    'Die EU hat die Hilfszahlungen an Tiflis wegen des Agentengesetzes eingefroren.',
    'SANCTION',
  ],
  [
    'Ouagadougou kündigt Paris die Freundschaft',
    'Die Junta in Burkina Faso hat das Militärabkommen mit Frankreich aufgekündigt.',
    'SANCTION',
  ],
  [
    'Wilders sprengt Koalition',
    'Die Partei von Geert Wilders zieht ihre Minister aus der Regierung in Den Haag ab.',
    'SANCTION',
  ],
  [
    'Trauer um Gorbatschow',
    'Der frühere sowjetische Staatschef Michail Gorbatschow ist im Alter von 91 Jahren gestorben.',
    'none',
  ],
  [
    'Meloni am Ziel',
    'Italiens Rechte hat die Parlamentswahl gewonnen. Giorgia Meloni wird wohl die erste Regierungschefin des Landes.',
    'none',
  ],
  ['Zinsen steigen', 'Die Europäische Zentralbank hat den Leitzins um 0,75 Punkte angehoben.', 'none'],
  [
    'Brücke in Genua eingestürzt',
    'Beim Einsturz einer Autobahnbrücke in Genua sind 43 Menschen ums Leben gekommen.',
    'none',
  ],
  ['Merz wird Kanzler', 'Der Bundestag hat Friedrich Merz im zweiten Wahlgang zum Bundeskanzler gewählt.', 'none'],
];
