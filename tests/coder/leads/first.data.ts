import type { Lead } from './lead.ts';

/** Beginnings of newspaper articles by type; when first coded, 86 % of the news was found. */
export const FIRST: readonly Lead[] = [
  [
    'Berlin will Kiew weitere Flugabwehr geben',
    'Deutschland stellt der Ukraine drei weitere Flugabwehrsysteme in Aussicht. Das sagte Verteidigungsminister Boris Pistorius am Dienstag in Berlin.',
    'AGREE',
  ],
  [
    'Durchbruch im Atomstreit',
    'Nach monatelangem Ringen haben sich der Iran und die Internationale Atomenergiebehörde auf neue Kontrollen verständigt. Die Inspektoren sollen schon im Mai zurückkehren.',
    'AGREE',
  ],
  [
    'Peking hilft Colombo aus der Klemme',
    'China hat sich bereit erklärt, Sri Lanka einen Teil seiner Schulden zu stunden. Das teilte das Finanzministerium in Colombo mit.',
    'AGREE',
  ],
  [
    'Schwarz-Rot steht',
    'Union und SPD haben sich nach einer Nachtsitzung auf einen Koalitionsvertrag geeinigt. Die Parteigremien müssen dem Papier noch zustimmen.',
    'AGREE',
  ],
  [
    'London lockt Tokio mit Freihandel',
    'Großbritannien bietet Japan ein Handelsabkommen an. Premierministerin Theresa May unterbreitete den Vorschlag bei einem Besuch in Kyoto.',
    'AGREE',
  ],
  [
    'Ankara gibt den Weg frei',
    'Die Türkei will den Beitritt Finnlands zur Nato nun doch mittragen. Präsident Erdogan sagte dies seinem finnischen Kollegen Niinistö am Freitag zu.',
    'AGREE',
  ],
  [
    '450 Millionen Dollar für Kolumbien',
    'US-Präsident Barack Obama hat Kolumbien für die Zeit nach dem Friedensschluss Hilfen von 450 Millionen Dollar zugesagt.',
    'AGREE',
  ],
  [
    'Tarifstreit bei der Bahn beigelegt',
    'Die Deutsche Bahn und die Gewerkschaft EVG haben ihren Streit um höhere Löhne beendet. Beide Seiten nahmen den Schlichterspruch an.',
    'AGREE',
  ],
  [
    'Brüssel öffnet die Kasse',
    'Die EU-Kommission will Griechenland weitere 300 Millionen Euro für die Versorgung von Flüchtlingen bereitstellen.',
    'AGREE',
  ],
  [
    'Macron lädt Tebboune nach Paris',
    'Der französische Präsident hat seinen algerischen Amtskollegen zu einem Staatsbesuch eingeladen. Einen Termin gibt es noch nicht.',
    'AGREE',
  ],
  [
    'Biden und Putin am Genfer See',
    'Der amerikanische und der russische Präsident haben sich am Mittwoch erstmals seit dem Machtwechsel in Washington gegenübergesessen. Das Gespräch in der Villa La Grange dauerte gut drei Stunden.',
    'CONSULT',
  ],
  [
    'Scholz in Peking',
    'Mit einer großen Wirtschaftsdelegation ist Bundeskanzler Olaf Scholz nach China gereist. Er ist der erste westliche Regierungschef, der Xi Jinping seit Beginn der Pandemie besucht.',
    'CONSULT',
  ],
  [
    'Erdogan und Putin am Telefon',
    'Der türkische Staatschef Recep Tayyip Erdogan hat mit Wladimir Putin über das Getreideabkommen gesprochen. Das Telefonat habe 40 Minuten gedauert, hieß es in Ankara.',
    'CONSULT',
  ],
  [
    'EU-Gipfel ringt um Haushalt',
    'Die Staats- und Regierungschefs der Europäischen Union sind am Donnerstag in Brüssel zusammengekommen, um über den mehrjährigen Haushalt zu beraten.',
    'CONSULT',
  ],
  [
    'Handschlag an der Demarkationslinie',
    'Kim Jong Un hat als erster Machthaber Nordkoreas südkoreanischen Boden betreten. Präsident Moon Jae In empfing ihn am Freitagmorgen in Panmunjom.',
    'CONSULT',
  ],
  [
    'Atomgespräche in Wien gehen weiter',
    'In Wien sitzen seit Montag wieder die Unterhändler des Irans und der fünf verbliebenen Vertragsstaaten am Verhandlungstisch.',
    'CONSULT',
  ],
  [
    'Neuer Anlauf in Brüssel',
    'Unter Vermittlung der EU haben Serbiens Präsident Aleksandar Vucic und der kosovarische Regierungschef Albin Kurti am Montag acht Stunden lang verhandelt. Ein Ergebnis gab es nicht.',
    'CONSULT',
  ],
  [
    'Papst Franziskus im Irak gelandet',
    'Erstmals ist ein Oberhaupt der katholischen Kirche in den Irak gekommen. Papst Franziskus wurde am Flughafen von Bagdad von Ministerpräsident Mustafa al-Kadhimi begrüßt.',
    'CONSULT',
  ],
  [
    'Krisentreffen im Kanzleramt',
    'Kanzlerin Angela Merkel ist am Abend mit den Ministerpräsidenten der Länder zusammengetroffen. Es geht um schärfere Corona-Regeln.',
    'CONSULT',
  ],
  [
    'Kerry auf Nahost-Mission',
    'Der amerikanische Außenminister John Kerry ist am Donnerstag in Jerusalem eingetroffen. Er will die Friedensgespräche zwischen Israelis und Palästinensern retten.',
    'CONSULT',
  ],
  [
    'Delhi und Islamabad reden wieder',
    'Erstmals seit den Anschlägen von Mumbai sind die Außenstaatssekretäre Indiens und Pakistans zu Gesprächen zusammengekommen.',
    'CONSULT',
  ],
  [
    'New Start ist unterschrieben',
    'Barack Obama und Dmitri Medwedew haben in Prag ihre Unterschriften unter den neuen Abrüstungsvertrag gesetzt. Er sieht vor, die Zahl der Sprengköpfe um ein Drittel zu verringern.',
    'SUPPORT',
  ],
  [
    'Bundestag stimmt Rettungspaket zu',
    'Mit großer Mehrheit hat der Bundestag am Donnerstag den Euro-Rettungsschirm gebilligt. 523 Abgeordnete votierten mit Ja.',
    'SUPPORT',
  ],
  [
    'Drei Staaten erkennen Palästina an',
    'Irland, Spanien und Norwegen haben am Dienstag Palästina offiziell als Staat anerkannt.',
    'SUPPORT',
  ],
  [
    'Frieden nach zwanzig Jahren',
    'Äthiopien und Eritrea haben am Montag in Asmara einen Friedensvertrag geschlossen. Damit endet einer der längsten Grenzkonflikte Afrikas.',
    'SUPPORT',
  ],
  [
    'Merkel lobt Athens Sparkurs',
    'Bundeskanzlerin Angela Merkel hat der griechischen Regierung für ihre Reformen Respekt gezollt. Das Land habe viel erreicht, sagte sie in Athen.',
    'SUPPORT',
  ],
  [
    'Washington stellt sich hinter Taiwan',
    'Die Vereinigten Staaten stehen nach den Worten von Außenminister Antony Blinken fest an der Seite Taiwans.',
    'SUPPORT',
  ],
  [
    'Ungarns Parlament ratifiziert Nato-Beitritt Schwedens',
    'Nach fast zwei Jahren Verzögerung hat das Parlament in Budapest den Weg für die Aufnahme Schwedens in die Nato frei gemacht.',
    'SUPPORT',
  ],
  [
    'EU-Parlament gibt grünes Licht für Ceta',
    'Die Abgeordneten des Europaparlaments haben das Handelsabkommen mit Kanada angenommen. 408 stimmten dafür, 254 dagegen.',
    'SUPPORT',
  ],
  [
    'Bogotá und Farc besiegeln Waffenruhe',
    'Die kolumbianische Regierung und die Farc-Rebellen haben in Havanna ein Abkommen über eine endgültige Waffenruhe besiegelt.',
    'SUPPORT',
  ],
  [
    'Moskau hält Assad die Treue',
    'Russland hat sich erneut zu seinem Verbündeten Baschar al-Assad bekannt. Präsident Putin sicherte ihm die Unterstützung Moskaus zu.',
    'SUPPORT',
  ],
  [
    'Glückwünsche aus aller Welt für Biden',
    'Zahlreiche Staats- und Regierungschefs haben Joe Biden zum Wahlsieg gratuliert. Bundeskanzlerin Angela Merkel wünschte ihm von Herzen Glück und Erfolg.',
    'SUPPORT',
  ],
  [
    'Israel und Emirate normalisieren ihre Beziehungen',
    'Im Garten des Weißen Hauses haben Israel und die Vereinigten Arabischen Emirate ein Abkommen über die Aufnahme diplomatischer Beziehungen unterzeichnet.',
    'SUPPORT',
  ],
  [
    'Paris verschiebt Rentenreform',
    'Nach wochenlangen Protesten hat die französische Regierung die umstrittene Rentenreform vorerst auf Eis gelegt.',
    'CONCEDE',
  ],
  [
    'Macron rudert zurück',
    'Frankreichs Präsident verzichtet auf die geplante Erhöhung der Benzinsteuer. Das teilte sein Premierminister Edouard Philippe in Paris mit.',
    'CONCEDE',
  ],
  [
    'Trump lenkt im Zollstreit ein',
    'Der amerikanische Präsident Donald Trump setzt die angekündigten Zölle auf Waren aus Mexiko für 30 Tage aus. Das gab er nach einem Telefonat mit Präsidentin Claudia Sheinbaum bekannt.',
    'CONCEDE',
  ],
  [
    'Hongkong legt Auslieferungsgesetz auf Eis',
    'Regierungschefin Carrie Lam hat die Arbeit an dem umstrittenen Gesetz auf unbestimmte Zeit ausgesetzt.',
    'CONCEDE',
  ],
  [
    'Tokio bittet um Verzeihung',
    'Japans Ministerpräsident Naoto Kan hat sich bei Südkorea für das Leid während der Kolonialzeit entschuldigt.',
    'CONCEDE',
  ],
  [
    'Israel stoppt Siedlungsbau für zehn Monate',
    'Unter dem Druck Washingtons hat die israelische Regierung ein befristetes Moratorium für neue Siedlungen im Westjordanland beschlossen.',
    'CONCEDE',
  ],
  [
    'Warschau gibt im Justizstreit nach',
    'Polens Regierung will die umstrittene Disziplinarkammer am Obersten Gericht auflösen. Das kündigte der Vorsitzende der Regierungspartei PiS, Jaroslaw Kaczynski, an.',
    'CONCEDE',
  ],
  [
    'Farc-Rebellen verkünden einseitige Waffenruhe',
    'Die linksgerichteten Farc-Rebellen in Kolumbien haben eine einmonatige Feuerpause ausgerufen.',
    'CONCEDE',
  ],
  [
    'Polizei räumt Fehler ein',
    'Nach dem tödlichen Einsatz in Dortmund hat die Polizei schwere Versäumnisse eingestanden. Das sagte Innenminister Herbert Reul im Landtag.',
    'CONCEDE',
  ],
  [
    'Rousseff kommt Demonstranten entgegen',
    'Brasiliens Präsidentin Dilma Rousseff hat den Demonstranten eine politische Reform und mehr Geld für den Nahverkehr versprochen.',
    'CONCEDE',
  ],
  [
    'Manöver vor der Küste Koreas',
    'Die Streitkräfte der USA und Südkoreas haben am Montag mit ihren jährlichen gemeinsamen Übungen begonnen. Nordkorea sprach von einer Kriegserklärung.',
    'COOPERATE',
  ],
  [
    'Griechenland liefert mutmaßlichen Terroristen aus',
    'Die griechischen Behörden haben einen 32-jährigen Iraker an Deutschland überstellt. Er soll der Terrormiliz IS angehört haben.',
    'COOPERATE',
  ],
  [
    'Sibirisches Gas strömt nach China',
    'Wladimir Putin und Xi Jinping haben am Montag per Videoschalte die Pipeline "Kraft Sibiriens" in Betrieb genommen.',
    'COOPERATE',
    'open',
  ],
  [
    'Europol zerschlägt Schleuserring',
    'Ermittler aus fünf Ländern haben in einer gemeinsamen Aktion einen Schleuserring ausgehoben. Dabei wurden 39 Verdächtige festgenommen.',
    'COOPERATE',
  ],
  [
    'Deutsch-niederländisches Korps übt in Litauen',
    'Rund 1500 Soldaten aus Deutschland und den Niederlanden trainieren seit Montag gemeinsam in Litauen.',
    'COOPERATE',
  ],
  [
    'Eta-Waffenlager ausgehoben',
    'Spanische und französische Ermittler haben bei einem gemeinsamen Einsatz im Baskenland ein Waffenlager der Eta entdeckt.',
    'COOPERATE',
    'open',
  ],
  [
    'Technisches Hilfswerk fliegt ins Erdbebengebiet',
    'Deutschland hat 50 Helfer und 13 Tonnen Ausrüstung in die Türkei geschickt. Die Maschine hob am Dienstagmorgen in Köln ab.',
    'AID',
  ],
  [
    'Erste Himars-Werfer in der Ukraine eingetroffen',
    'Die von Washington versprochenen Mehrfachraketenwerfer sind in der Ukraine angekommen. Verteidigungsminister Resnikow bedankte sich.',
    'AID',
  ],
  [
    'EU überweist 120 Millionen Euro an Moldau',
    'Die Europäische Union hat Moldau eine weitere Tranche ihrer Finanzhilfen ausgezahlt.',
    'AID',
  ],
  [
    'Pekings Masken für Rom',
    'China hat eine Maschine mit Ärzten, Beatmungsgeräten und Masken nach Italien entsandt.',
    'AID',
  ],
  [
    'Rückgabe der Benin-Bronzen',
    'Bundesaußenministerin Annalena Baerbock hat in Abuja 20 Benin-Bronzen an Nigeria übergeben.',
    'AID',
    'open',
  ],
  [
    'Italienische Küstenwache rettet 600 Migranten',
    'Die italienische Küstenwache hat in der Nacht zum Mittwoch 600 Menschen von einem überfüllten Fischkutter geborgen.',
    'AID',
  ],
  [
    'Welternährungsprogramm erreicht Tigray',
    'Erstmals seit Monaten hat ein Konvoi der Vereinten Nationen mit Lebensmitteln die Krisenregion Tigray erreicht.',
    'AID',
    'open',
  ],
  [
    'Bundeswehr fliegt Ortskräfte aus',
    'Die Luftwaffe hat 125 Menschen aus Kabul ausgeflogen. Die Maschine landete am frühen Morgen im usbekischen Taschkent.',
    'AID',
  ],
  [
    'Milliardenkredit für Buenos Aires',
    'Der Internationale Währungsfonds hat Argentinien den Rekordkredit von 50 Milliarden Dollar gewährt.',
    'AID',
  ],
  [
    'Amerikas Hilfe für Hungernde',
    'Washington stellt für die Dürreopfer in Somalia weitere 100 Millionen Dollar zur Verfügung.',
    'AID',
  ],
  [
    'Amerikaner räumen Bagram',
    'Nach fast 20 Jahren haben die letzten US-Soldaten ihren größten Stützpunkt in Afghanistan verlassen.',
    'RETREAT',
  ],
  [
    'Russen ziehen sich aus Cherson zurück',
    'Moskaus Truppen geben das rechte Ufer des Dnipro auf. Verteidigungsminister Sergej Schoigu ordnete am Mittwoch den Rückzug an.',
    'RETREAT',
  ],
  [
    'Deutsche Geisel in Mali frei',
    'Nach mehr als vier Jahren in der Hand von Islamisten ist der Entwicklungshelfer Jörg Lange wieder frei.',
    'RETREAT',
  ],
  [
    'Seehofer wirft hin',
    'Innenminister Horst Seehofer gibt den CSU-Vorsitz ab. Das erklärte er am Montag in München.',
    'RETREAT',
  ],
  [
    'Boris Johnson kündigt Rückzug an',
    'Der britische Premierminister Boris Johnson ist als Parteichef zurückgetreten. Er wolle aber im Amt bleiben, bis ein Nachfolger gefunden sei.',
    'RETREAT',
  ],
  [
    'Türkei lässt Pastor Brunson ziehen',
    'Der amerikanische Pastor Andrew Brunson darf die Türkei verlassen. Ein Gericht in Izmir hob am Freitag seinen Hausarrest auf.',
    'RETREAT',
  ],
  [
    'Waffenruhe in Gaza hält',
    'Seit Donnerstag schweigen im Gazastreifen die Waffen. Die Feuerpause war von Ägypten vermittelt worden.',
    'RETREAT',
  ],
  [
    'Israel lässt 26 Palästinenser frei',
    'Vor der nächsten Runde der Friedensgespräche sind in der Nacht 26 palästinensische Häftlinge aus israelischen Gefängnissen entlassen worden.',
    'RETREAT',
  ],
  [
    'Bundeswehr verlässt Kundus',
    'Nach zehn Jahren hat die Bundeswehr ihr Feldlager in Kundus an die afghanischen Streitkräfte übergeben.',
    'RETREAT',
  ],
  [
    'Farc geben die letzten Waffen ab',
    'Die Farc-Rebellen haben nach Angaben der UN-Mission ihre Entwaffnung abgeschlossen.',
    'RETREAT',
  ],
  [
    'Kairo öffnet Grenze zum Gazastreifen',
    'Ägypten hat am Samstag den Grenzübergang Rafah für Verletzte und Studenten geöffnet.',
    'RETREAT',
  ],
  [
    'Contes Rücktritt besiegelt das Ende der Koalition',
    'Italiens Ministerpräsident Giuseppe Conte hat am Dienstag bei Staatspräsident Sergio Mattarella sein Rücktrittsgesuch eingereicht.',
    'RETREAT',
  ],
  [
    'Saakaschwili-Vertrauter nimmt seinen Hut',
    'Georgiens Innenminister hat nach Bekanntwerden von Foltervideos sein Amt niedergelegt.',
    'RETREAT',
  ],
  [
    'Gericht hebt Haftbefehl gegen Puigdemont auf',
    'Das Oberlandesgericht Schleswig hat den früheren katalanischen Regionalpräsidenten Carles Puigdemont gegen Auflagen auf freien Fuß gesetzt.',
    'RETREAT',
  ],
  [
    'UN verlangen Ende der Blockade',
    'Die Vereinten Nationen haben Israel aufgerufen, die Abriegelung des Gazastreifens unverzüglich zu beenden.',
    'REQUEST',
  ],
  [
    'Athen pocht auf Reparationen',
    'Griechenland beharrt auf Entschädigungen für deutsche Kriegsverbrechen. Präsident Prokopis Pavlopoulos sprach das Thema bei seinem Besuch in Berlin an.',
    'REQUEST',
  ],
  [
    'Selenskyj: Gebt uns Taurus',
    'Der ukrainische Präsident Wolodymyr Selenskyj hat Deutschland erneut um Marschflugkörper gebeten.',
    'REQUEST',
  ],
  [
    'Opposition will Untersuchungsausschuss',
    'Linke und Grüne dringen auf einen Untersuchungsausschuss zur Affäre um Wirecard.',
    'REQUEST',
  ],
  [
    'Menschenrechtler für Freilassung Nawalnys',
    'Amnesty International hat die russische Führung zur sofortigen Freilassung von Alexej Nawalny aufgefordert.',
    'REQUEST',
  ],
  [
    'Ankara ruft die Nato',
    'Nach dem Abschuss eines türkischen Kampfjets hat die Türkei eine Sondersitzung des Nato-Rates beantragt.',
    'REQUEST',
  ],
  [
    'Verdi verlangt 10,5 Prozent mehr',
    'Die Gewerkschaft Verdi geht mit der Forderung nach 10,5 Prozent mehr Lohn in die Tarifrunde für den öffentlichen Dienst.',
    'REQUEST',
  ],
  [
    '"Zahlt endlich mehr"',
    'US-Verteidigungsminister Jim Mattis hat die Verbündeten in Brüssel gedrängt, ihre Verteidigungsausgaben zu erhöhen.',
    'REQUEST',
  ],
  [
    'Merkel mahnt in Peking Menschenrechte an',
    'Bei ihrem Besuch in China hat die Bundeskanzlerin die Achtung der Menschenrechte angemahnt.',
    'REQUEST',
  ],
  [
    'London beantragt Brexit-Aufschub',
    'Premierministerin Theresa May hat die EU in einem Brief um eine Verlängerung der Austrittsfrist bis Ende Juni ersucht.',
    'REQUEST',
  ],
  [
    'Staatsanwaltschaft fordert Haft für Fillon',
    'Im Prozess um die Scheinbeschäftigung seiner Frau hat die Anklage fünf Jahre Gefängnis für François Fillon gefordert.',
    'REQUEST',
  ],
  [
    'Washington: Moskau steckt hinter Hackerangriff',
    'Die US-Regierung macht den russischen Geheimdienst für den Angriff auf Solarwinds verantwortlich.',
    'ACCUSE',
  ],
  [
    'Bundesanwaltschaft erhebt Anklage gegen Franco A.',
    'Der Bundeswehroffizier Franco A. muss sich wegen Vorbereitung einer schweren staatsgefährdenden Gewalttat vor Gericht verantworten.',
    'ACCUSE',
  ],
  [
    'Kritik an Trumps Einreisestopp',
    'Bundeskanzlerin Angela Merkel hat das Dekret des amerikanischen Präsidenten scharf missbilligt. Der Kampf gegen den Terror rechtfertige keinen Generalverdacht, sagte ihr Sprecher.',
    'ACCUSE',
  ],
  [
    'EU verklagt Polen',
    'Die EU-Kommission zieht wegen der polnischen Justizreform vor den Europäischen Gerichtshof.',
    'ACCUSE',
  ],
  [
    'Ermittlungen gegen Sarkozy',
    'Die Justiz in Bordeaux hat gegen den früheren französischen Präsidenten Nicolas Sarkozy ein Verfahren wegen Ausnutzung von Schwäche eingeleitet.',
    'ACCUSE',
  ],
  [
    'Kiew spricht von Kriegsverbrechen',
    'Nach dem Fund Hunderter Leichen in Butscha wirft die Ukraine den russischen Truppen ein Massaker vor.',
    'ACCUSE',
  ],
  [
    'SPD empört über Äußerungen des Ministers',
    'Führende Sozialdemokraten haben sich entsetzt über die Aussagen von Innenminister Seehofer zum Islam gezeigt.',
    'ACCUSE',
  ],
  [
    'Peking wirft Tokio Provokation vor',
    'Der Besuch des japanischen Ministerpräsidenten am Yasukuni-Schrein stößt in China auf scharfen Protest.',
    'ACCUSE',
  ],
  [
    'EU-Parlament leitet Strafverfahren gegen Ungarn ein',
    'Wegen Gefährdung der Rechtsstaatlichkeit hat das Europaparlament ein Verfahren nach Artikel 7 gegen Ungarn auf den Weg gebracht.',
    'ACCUSE',
  ],
  [
    'Netanjahu: Iran hat gelogen',
    'Israels Ministerpräsident hat Teheran bezichtigt, jahrelang heimlich an der Bombe gearbeitet zu haben.',
    'ACCUSE',
  ],
  [
    'Schwere Vorwürfe gegen Frontex',
    'Die EU-Grenzschutzagentur Frontex soll illegale Zurückweisungen vertuscht haben. Das geht aus einem Bericht des Betrugsbekämpfungsamtes hervor.',
    'ACCUSE',
  ],
  [
    'Brüssel hält US-Zölle für rechtswidrig',
    'Die EU-Kommission hat bei der Welthandelsorganisation Beschwerde gegen die amerikanischen Stahlzölle eingereicht.',
    'ACCUSE',
  ],
  [
    'Nein aus Den Haag',
    'Die niederländischen Wähler haben das Assoziierungsabkommen mit der Ukraine durchfallen lassen. Mehr als 60 Prozent stimmten mit Nein.',
    'REJECT',
  ],
  [
    'Unterhaus schmettert Brexit-Deal ab',
    'Das britische Parlament hat das von Theresa May ausgehandelte Abkommen mit deutlicher Mehrheit verworfen.',
    'REJECT',
  ],
  [
    'Moskau und Peking blockieren Syrien-Resolution',
    'Mit ihrem Veto haben Russland und China im UN-Sicherheitsrat eine Verurteilung des Assad-Regimes verhindert.',
    'REJECT',
  ],
  [
    'Netanjahu will von Zwei-Staaten-Lösung nichts wissen',
    'Israels Ministerpräsident Benjamin Netanjahu hat der Gründung eines palästinensischen Staates eine klare Absage erteilt.',
    'REJECT',
  ],
  [
    'Teheran: Kein Gespräch unter Druck',
    'Der Iran schließt Verhandlungen mit den USA unter den gegenwärtigen Umständen aus.',
    'REJECT',
  ],
  [
    'Karlsruhe weist Klage gegen EZB ab',
    'Das Bundesverfassungsgericht hat mehrere Verfassungsbeschwerden gegen die Anleihekäufe der Europäischen Zentralbank verworfen.',
    'REJECT',
  ],
  [
    'Polen und Ungarn bleiben beim Nein',
    'Warschau und Budapest stellen sich weiter gegen den Corona-Hilfsfonds der EU.',
    'REJECT',
  ],
  [
    'Kreml dementiert Truppenaufmarsch',
    'Moskau hat Berichte über einen bevorstehenden Angriff auf die Ukraine als Hysterie abgetan.',
    'REJECT',
  ],
  [
    'Kanzleramt erteilt Flugverbotszone Absage',
    'Bundeskanzler Olaf Scholz lehnt es ab, den Luftraum über der Ukraine von der Nato sperren zu lassen.',
    'REJECT',
  ],
  [
    'Türkei verweigert deutschen Abgeordneten Zutritt',
    'Ankara lässt Mitglieder des Verteidigungsausschusses nicht zu den Bundeswehrsoldaten in Incirlik.',
    'REJECT',
    'open',
  ],
  [
    'SPD-Basis lehnt GroKo ab',
    'Die Mitglieder der Sozialdemokraten haben sich gegen ein neues Bündnis mit der Union entschieden.',
    'REJECT',
  ],
  [
    'Taliban lassen Frist verstreichen',
    'Die Taliban haben das Angebot der Regierung in Kabul zu einer Waffenruhe ausgeschlagen.',
    'REJECT',
  ],
  [
    'Kim droht mit Atomschlag',
    'Nordkorea hat den Vereinigten Staaten mit einem vernichtenden Gegenschlag gedroht.',
    'THREATEN',
  ],
  [
    'Trump: Werde Türkei wirtschaftlich zerstören',
    'Der US-Präsident hat Ankara für den Fall eines Angriffs auf die Kurden mit wirtschaftlicher Vernichtung gedroht.',
    'THREATEN',
  ],
  [
    'Moskau warnt Helsinki und Stockholm',
    'Ein Nato-Beitritt Finnlands und Schwedens hätte nach Angaben des russischen Außenministeriums ernste militärische Folgen.',
    'THREATEN',
  ],
  [
    'Brüssel setzt Warschau ein Ultimatum',
    'Bis Mitte August muss Polen die Disziplinarkammer auflösen, sonst drohen finanzielle Sanktionen.',
    'THREATEN',
  ],
  [
    'Lokführer stellen Streik in Aussicht',
    'Die Gewerkschaft GDL droht mit einem unbefristeten Ausstand, falls die Bahn kein neues Angebot vorlegt.',
    'THREATEN',
  ],
  [
    'Nato zeigt Milosevic die Folterwerkzeuge',
    'Sollte Belgrad nicht einlenken, werde das Bündnis militärisch eingreifen, sagte Generalsekretär Javier Solana.',
    'THREATEN',
  ],
  [
    'Iran kündigt Vergeltung an',
    'Nach dem Angriff auf sein Konsulat in Damaskus will der Iran Israel "schmerzhaft bestrafen".',
    'THREATEN',
  ],
  [
    'Trump will Strafzölle auf alle China-Importe',
    'US-Präsident Donald Trump hat China mit Zöllen auf Waren im Wert von weiteren 300 Milliarden Dollar gedroht.',
    'THREATEN',
  ],
  [
    'Russland stellt Konsequenzen in Aussicht',
    'Moskau will auf die Lieferung von Panzern an Kiew mit Gegenmaßnahmen reagieren.',
    'THREATEN',
  ],
  [
    'Zehntausende trotzen Lukaschenko',
    'In Minsk sind am Sonntag wieder Zehntausende gegen Staatschef Alexander Lukaschenko auf die Straße gegangen.',
    'PROTEST',
  ],
  [
    'Gelbwesten legen Paris lahm',
    'In Frankreich haben am Samstag fast 300.000 Menschen aus Wut über hohe Spritpreise Straßen und Kreisverkehre blockiert.',
    'PROTEST',
  ],
  [
    'Klimaaktivisten kleben sich fest',
    'Mitglieder der "Letzten Generation" haben am Montagmorgen in Berlin an mehreren Stellen den Verkehr aufgehalten.',
    'PROTEST',
  ],
  [
    'Griechenland steht still',
    'Aus Protest gegen neue Sparauflagen sind die griechischen Gewerkschaften in einen 48-stündigen Generalstreik getreten.',
    'PROTEST',
  ],
  [
    'Warnstreik an sieben Flughäfen',
    'Wegen eines Ausstands des Bodenpersonals sind am Freitag an deutschen Flughäfen mehr als 2300 Flüge ausgefallen.',
    'PROTEST',
  ],
  [
    'Krawalle in London greifen über',
    'In der dritten Nacht in Folge haben Jugendliche in mehreren Londoner Stadtteilen Geschäfte geplündert und Autos in Brand gesteckt.',
    'PROTEST',
  ],
  [
    'Indische Bauern rücken auf Delhi vor',
    'Mit Traktoren haben Tausende Bauern am Dienstag die Polizeisperren am Stadtrand der indischen Hauptstadt durchbrochen.',
    'PROTEST',
  ],
  [
    'Pussy Riot im Hungerstreik',
    'Nadeschda Tolokonnikowa verweigert seit Montag im Straflager die Nahrung.',
    'PROTEST',
  ],
  [
    'Chiles Schüler besetzen Gymnasien',
    'Aus Wut über das Bildungssystem halten Tausende Jugendliche in Santiago seit einer Woche Schulen besetzt.',
    'PROTEST',
  ],
  [
    'Wut in Tunis',
    'Vor dem Innenministerium in Tunis haben sich am Freitag Tausende Menschen versammelt und den Rücktritt von Präsident Ben Ali verlangt.',
    'PROTEST',
  ],
  [
    'Nahverkehr ruht',
    'In zahlreichen Städten stehen seit dem frühen Morgen Busse und Straßenbahnen still. Verdi hat die Beschäftigten zu einem ganztägigen Warnstreik aufgerufen.',
    'PROTEST',
    'open',
  ],
  [
    'Lichter gegen Peking',
    'Hunderttausende haben in Hongkong mit einer Menschenkette für mehr Demokratie demonstriert.',
    'PROTEST',
  ],
  [
    'Dresden: Pegida zieht wieder durch die Stadt',
    'Rund 10.000 Anhänger des islamfeindlichen Bündnisses sind am Montagabend in Dresden marschiert.',
    'PROTEST',
  ],
  [
    'EU verschärft Strafmaßnahmen gegen Moskau',
    'Die Außenminister der EU haben sich auf Einreisesperren für 18 weitere Russen verständigt.',
    'SANCTION',
  ],
  [
    'London weist russische Diplomaten aus',
    'Als Reaktion auf den Giftanschlag von Salisbury müssen 23 russische Diplomaten Großbritannien binnen einer Woche verlassen.',
    'SANCTION',
  ],
  [
    'Golfstaaten isolieren Katar',
    'Saudi-Arabien, Ägypten, Bahrain und die Emirate haben die Verbindungen zu Katar gekappt.',
    'SANCTION',
  ],
  [
    'USA frieren Militärhilfe für Pakistan ein',
    'Washington hält 300 Millionen Dollar zurück, weil Islamabad nicht entschieden genug gegen Extremisten vorgeht.',
    'SANCTION',
  ],
  [
    'Washington setzt Huawei auf die schwarze Liste',
    'Das amerikanische Handelsministerium hat dem chinesischen Konzern Huawei den Zugang zu US-Technologie versperrt.',
    'SANCTION',
  ],
  [
    'Putin schlägt mit Importstopp zurück',
    'Russland hat die Einfuhr von Fleisch, Obst und Gemüse aus der EU und den USA für ein Jahr untersagt.',
    'SANCTION',
  ],
  [
    'Caracas wirft deutschen Botschafter hinaus',
    'Venezuela hat den deutschen Botschafter Daniel Kriener zur unerwünschten Person erklärt. Er muss das Land binnen 48 Stunden verlassen.',
    'SANCTION',
  ],
  [
    'CSU kündigt Fraktionsgemeinschaft auf',
    'Die Koalition ist am Ende. Die FDP hat am Mittwochabend das Bündnis mit SPD und Grünen verlassen.',
    'SANCTION',
  ],
  [
    'Scholz entlässt Lindner',
    'Bundeskanzler Olaf Scholz hat Finanzminister Christian Lindner vor die Tür gesetzt. Damit ist die Ampelkoalition zerbrochen.',
    'SANCTION',
    'open',
  ],
  [
    'Gazprom dreht Polen den Hahn zu',
    'Seit Mittwochmorgen strömt kein russisches Gas mehr nach Polen und Bulgarien.',
    'SANCTION',
  ],
  [
    'Rabat legt Kontakte zur deutschen Botschaft auf Eis',
    'Marokko hat seine Botschafterin aus Berlin zurückbeordert.',
    'SANCTION',
  ],
  [
    'Trump steigt aus Atomabkommen aus',
    'Die Vereinigten Staaten ziehen sich aus der Vereinbarung mit dem Iran zurück. Präsident Donald Trump unterzeichnete ein Memorandum, das die alten Sanktionen wieder in Kraft setzt.',
    'SANCTION',
  ],
  [
    'Brüssel dreht Orbán den Geldhahn zu',
    'Die EU-Staaten halten 6,3 Milliarden Euro an Fördermitteln für Ungarn zurück.',
    'SANCTION',
  ],
  [
    'EU sperrt Luftraum für belarussische Airlines',
    'Flugzeuge aus Belarus dürfen künftig nicht mehr in der EU landen. Darauf einigten sich die Staats- und Regierungschefs in der Nacht.',
    'SANCTION',
  ],
  [
    'Thüringens CDU schließt Maaßen aus',
    'Das Parteigericht der CDU hat dem früheren Verfassungsschutzchef die Mitgliedschaft entzogen.',
    'SANCTION',
  ],
  ['Europarat wirft Russland raus', 'Der Europarat hat Russland nach 26 Jahren ausgeschlossen.', 'SANCTION'],
  [
    'Putin ordnet Teilmobilmachung an',
    'Russland beruft 300.000 Reservisten ein. Präsident Wladimir Putin unterschrieb am Mittwoch ein entsprechendes Dekret.',
    'MOBILIZE',
  ],
  [
    'Flugzeugträger nimmt Kurs auf Korea',
    'Die US-Marine hat den Flugzeugträger "Carl Vinson" in Richtung der koreanischen Halbinsel in Bewegung gesetzt.',
    'MOBILIZE',
  ],
  ['Nato rückt nach Osten', 'Die Nato verlegt 4000 Soldaten nach Polen und ins Baltikum.', 'MOBILIZE'],
  [
    'China schickt Kampfjets Richtung Taiwan',
    '39 chinesische Militärmaschinen sind am Sonntag in Taiwans Luftverteidigungszone eingedrungen.',
    'MOBILIZE',
  ],
  [
    'Nordkorea testet Interkontinentalrakete',
    'Pjöngjang hat am Dienstagmorgen eine ballistische Rakete abgefeuert, die über Japan hinwegflog.',
    'MOBILIZE',
  ],
  [
    'Bundeswehr geht ins Mittelmeer',
    'Die Fregatte "Hessen" ist am Donnerstag in Wilhelmshaven zu ihrem Einsatz im Roten Meer ausgelaufen.',
    'MOBILIZE',
  ],
  [
    'Paris schickt 1000 Soldaten auf die Straße',
    'Nach dem Anschlag in Nizza patrouillieren in französischen Städten schwer bewaffnete Soldaten.',
    'MOBILIZE',
  ],
  [
    'Indien zieht Truppen an der Grenze zusammen',
    'Neu-Delhi hat Zehntausende Soldaten nach Ladakh beordert.',
    'MOBILIZE',
  ],
  [
    'Panzer vor Gaza',
    'Israel hat an der Grenze zum Gazastreifen Panzer und Artillerie in Stellung gebracht. 16.000 Reservisten wurden einberufen.',
    'MOBILIZE',
  ],
  [
    'Großaufgebot sichert Gipfel in Hamburg',
    'Mehr als 15.000 Polizisten sind zum Schutz des G-20-Treffens im Einsatz.',
    'MOBILIZE',
  ],
  [
    'Istanbuls Bürgermeister abgeführt',
    'Die türkische Polizei hat am frühen Mittwochmorgen Ekrem Imamoglu in seiner Wohnung abgeholt.',
    'COERCE',
  ],
  [
    'Nawalny muss ins Straflager',
    'Ein Moskauer Gericht hat die Bewährungsstrafe gegen den Oppositionellen Alexej Nawalny in Haft umgewandelt.',
    'COERCE',
  ],
  [
    'Lebenslang für Zschäpe',
    'Das Oberlandesgericht München hat Beate Zschäpe als Mittäterin der NSU-Morde schuldig gesprochen.',
    'COERCE',
  ],
  [
    'Kriegsrecht in Thailand',
    'Die thailändische Armee hat in der Nacht zum Dienstag das Kriegsrecht ausgerufen.',
    'COERCE',
  ],
  [
    'Muslimbrüder für illegal erklärt',
    'Ein Gericht in Kairo hat alle Aktivitäten der Muslimbruderschaft untersagt.',
    'COERCE',
  ],
  [
    'Razzia bei Reichsbürgern',
    'Mit einem Großaufgebot ist die Polizei am Mittwoch in elf Bundesländern gegen Reichsbürger vorgegangen. 25 Menschen kamen in Haft.',
    'COERCE',
  ],
  [
    'Ausgangssperre über Paris',
    'Frankreichs Regierung schränkt die Bewegungsfreiheit in der Hauptstadt und acht weiteren Städten nachts ein.',
    'COERCE',
  ],
  [
    'Peking nimmt Bürgerrechtler fest',
    'In China sind mehr als 50 Menschenrechtsanwälte und ihre Mitarbeiter in Gewahrsam.',
    'COERCE',
  ],
  [
    'Moskau macht Memorial dicht',
    'Russlands Oberstes Gericht hat die Auflösung der Menschenrechtsorganisation Memorial verfügt.',
    'COERCE',
  ],
  [
    'Twitter in der Türkei gesperrt',
    'Auf Anordnung eines Gerichts ist der Kurznachrichtendienst Twitter in der Türkei nicht mehr erreichbar.',
    'COERCE',
  ],
  [
    'Abschiebeflug nach Kabul gestartet',
    'Vom Flughafen Leipzig aus sind am Freitag 28 afghanische Straftäter in ihre Heimat zurückgebracht worden.',
    'COERCE',
  ],
  [
    'Iran bringt britischen Tanker auf',
    'Die Revolutionsgarden haben in der Straße von Hormus die "Stena Impero" in ihre Gewalt gebracht.',
    'COERCE',
  ],
  [
    'Polizei räumt Lützerath',
    'Mit einem Großaufgebot haben Polizisten am Mittwoch begonnen, Aktivisten aus dem besetzten Dorf zu tragen.',
    'COERCE',
  ],
  [
    'Trump verhängt Einreisestopp für Muslime',
    'US-Präsident Donald Trump hat Bürgern aus sieben Staaten die Einreise verboten.',
    'COERCE',
  ],
  [
    'Militär übernimmt in Burkina Faso die Macht',
    'Soldaten haben in Ouagadougou Präsident Kaboré abgesetzt und die Verfassung außer Kraft gesetzt.',
    'COERCE',
  ],
  [
    'Ortega entzieht Regimekritikern die Staatsbürgerschaft',
    'Nicaraguas Justiz hat 94 Oppositionelle ausgebürgert.',
    'COERCE',
  ],
  [
    'Compact-Magazin verboten',
    'Bundesinnenministerin Nancy Faeser hat das rechtsextreme Magazin "Compact" aus dem Verkehr gezogen.',
    'COERCE',
  ],
  [
    'Sieben Jahre Haft für Reuters-Reporter',
    'In Myanmar sind zwei Journalisten der Nachrichtenagentur Reuters wegen Geheimnisverrats zu sieben Jahren Gefängnis verurteilt worden.',
    'COERCE',
  ],
  [
    'Wasserwerfer gegen Demonstranten in Tiflis',
    'Mit Tränengas und Wasserwerfern hat die georgische Polizei in der Nacht eine Kundgebung auseinandergetrieben.',
    'COERCE',
  ],
  [
    'Ungarn riegelt Grenze zu Serbien ab',
    'Die letzte Lücke im Zaun ist geschlossen. Ungarische Soldaten schoben am Montag einen mit Stacheldraht versehenen Waggon auf die Gleise.',
    'COERCE',
  ],
  [
    'Karlsruhe kippt Wahlrecht',
    'Das Bundesverfassungsgericht hat das neue Wahlrecht in Teilen für verfassungswidrig erklärt.',
    'COERCE',
  ],
  [
    'Tote bei Anschlag auf Moschee in Kairo',
    'Bei einem Bombenanschlag vor einer Moschee sind am Freitag mindestens 20 Menschen ums Leben gekommen.',
    'ASSAULT',
  ],
  [
    'Raketen auf Odessa',
    'Russland hat die Hafenstadt Odessa in der Nacht aus der Luft angegriffen. Drei Menschen starben.',
    'ASSAULT',
  ],
  [
    'Israel schlägt zu',
    'Israelische Kampfflugzeuge haben am Freitagmorgen Atomanlagen in Natans und Isfahan bombardiert.',
    'ASSAULT',
  ],
  [
    'CDU-Politiker auf Terrasse erschossen',
    'Der Kasseler Regierungspräsident Walter Lübcke ist vor seinem Haus mit einem Kopfschuss getötet worden.',
    'ASSAULT',
  ],
  [
    'General Soleimani tot',
    'Bei einem amerikanischen Drohnenangriff in Bagdad ist der iranische General Ghassem Soleimani getötet worden.',
    'ASSAULT',
  ],
  [
    'Blutbad in Hula',
    'In der syrischen Ortschaft Hula haben Milizen mehr als 100 Menschen umgebracht, darunter viele Kinder.',
    'ASSAULT',
  ],
  [
    'Messerstecher von Solingen gefasst',
    'Drei Menschen wurden auf dem Stadtfest in Solingen erstochen, acht verletzt.',
    'ASSAULT',
  ],
  [
    'Boko Haram verschleppt 200 Schülerinnen',
    'Bewaffnete haben im Nordosten Nigerias ein Internat überfallen und mehr als 200 Mädchen mitgenommen.',
    'ASSAULT',
  ],
  [
    'Schusswechsel in Kaschmir',
    'Indische und pakistanische Soldaten haben sich in der Nacht an der Demarkationslinie Gefechte geliefert.',
    'ASSAULT',
  ],
  [
    'Taliban überrennen Kundus',
    'Die Taliban haben am Montag die nordafghanische Stadt Kundus in ihre Gewalt gebracht.',
    'ASSAULT',
  ],
  [
    '49 Tote in Schwulenclub',
    'Ein Mann hat in einem Nachtclub in Orlando um sich geschossen und 49 Menschen mit in den Tod gerissen.',
    'ASSAULT',
  ],
  ['Hinrichtung im Evin-Gefängnis', 'Der Deutsch-Iraner Jamshid Sharmahd ist im Iran gehenkt worden.', 'ASSAULT'],
  [
    'Khashoggi im Konsulat ermordet',
    'Der Journalist Jamal Khashoggi ist nach türkischen Angaben in Istanbul von einem Kommando aus Riad erwürgt worden.',
    'ASSAULT',
  ],
  [
    'Kandidat beim Plakatieren niedergeschlagen',
    'Der SPD-Europaabgeordnete Matthias Ecke ist in Dresden von vier Jugendlichen zusammengeschlagen worden.',
    'ASSAULT',
  ],
  [
    'Huthi beschießen Frachter im Roten Meer',
    'Vor der Küste des Jemens ist ein Containerschiff von einer Rakete getroffen worden.',
    'ASSAULT',
  ],
  [
    'Auto rast in Menschenmenge',
    'Ein 24-Jähriger hat am Donnerstag in München seinen Wagen in einen Demonstrationszug gesteuert. 30 Menschen wurden verletzt.',
    'ASSAULT',
  ],
  [
    'Explosion auf der Krim-Brücke',
    'Ukrainische Seedrohnen haben in der Nacht die Brücke zur Krim beschädigt.',
    'ASSAULT',
  ],
  [
    'Geiselnahme in Nairobi',
    'Bewaffnete haben am Samstag ein Einkaufszentrum in Nairobi gestürmt und Dutzende Menschen in ihre Gewalt gebracht.',
    'ASSAULT',
  ],
  [
    'Steinmeier wiedergewählt',
    'Frank-Walter Steinmeier bleibt Bundespräsident. Die Bundesversammlung wählte ihn am Sonntag mit großer Mehrheit für weitere fünf Jahre.',
    'none',
  ],
  [
    'Schweres Beben erschüttert Nepal',
    'Ein Erdbeben der Stärke 7,8 hat in Nepal mehr als 2000 Menschen das Leben gekostet.',
    'none',
  ],
  [
    'Linksbündnis vorn',
    'Bei der Parlamentswahl in Portugal liegen die Sozialisten nach ersten Hochrechnungen klar in Führung.',
    'none',
  ],
  [
    'Wirtschaft schrumpft',
    'Das deutsche Bruttoinlandsprodukt ist im zweiten Quartal um 0,1 Prozent zurückgegangen, wie das Statistische Bundesamt mitteilte.',
    'none',
  ],
  [
    'Neuer Chef für den Verfassungsschutz',
    'Sinan Selen wird Präsident des Bundesamts für Verfassungsschutz. Das Kabinett stimmte der Personalie zu.',
    'none',
  ],
  [
    'Altkanzler Kohl gestorben',
    'Helmut Kohl ist im Alter von 87 Jahren in seinem Haus in Ludwigshafen gestorben.',
    'none',
  ],
  [
    'Flugzeug in den Alpen zerschellt',
    'Ein Airbus der Germanwings ist am Dienstag in Südfrankreich abgestürzt. An Bord waren 150 Menschen.',
    'none',
  ],
  [
    'Zahl der Asylanträge gesunken',
    'Im vergangenen Jahr haben in Deutschland weniger Menschen Asyl beantragt als im Jahr zuvor.',
    'none',
  ],
  [
    'Hochwasser an der Oder',
    'Nach tagelangem Regen sind in Polen und Tschechien ganze Ortschaften überflutet.',
    'none',
  ],
  [
    'Macron ohne Mehrheit',
    'Das Lager von Präsident Emmanuel Macron hat bei der Wahl zur Nationalversammlung die absolute Mehrheit verfehlt.',
    'none',
  ],
  [
    'Was die Parteien wollen',
    'Die Wahlprogramme im Vergleich: Wie Union, SPD und Grüne die Rente sichern wollen.',
    'none',
  ],
  [
    'Ein Dorf kämpft ums Überleben',
    'In Sachsen-Anhalt verschwindet ein Ort nach dem anderen. Wer jung ist, zieht weg.',
    'none',
  ],
  ['Umfrage: Union legt zu', 'Wenn am Sonntag Bundestagswahl wäre, käme die Union auf 31 Prozent.', 'none'],
];
