/**
 * Passages of our own, as newspapers write: what the last sentence tells, as "TYPE actors -> recipients @day @country" ("<=>" for
 * what all do together). Who is meant there was said before.
 */
export const PASSAGES: readonly (readonly [body: string, told: string])[] = [
  [
    'Der türkische Außenminister Hakan Fidan hat sich am Dienstag mit Vertretern der Hamas getroffen. Israel sei für das Blutvergießen verantwortlich, sagte der Minister in Ankara. Er forderte die Regierung in Jerusalem auf, die Angriffe einzustellen.',
    'REQUEST TUR -> ISR @2024-05-14 @TUR',
  ],
  [
    'In Nairobi sind am Mittwoch Tausende Menschen gegen höhere Steuern auf die Straße gegangen. Die Polizei setzte Tränengas ein und nahm Dutzende Demonstranten fest. Amnesty International warf den Behörden übermäßige Gewalt vor.',
    'ACCUSE ?NGO -> KEN @2024-05-15',
  ],
  [
    'Die polnische Regierung hat den Grenzübergang Bobrowniki geschlossen. Minsk reagierte empört. Das belarussische Außenministerium bestellte am Donnerstag den Geschäftsträger des Nachbarlandes ein.',
    'ACCUSE BLR -> POL @2024-05-16 @BLR',
  ],
  [
    'Kämpfer der Al-Shabaab haben am Sonntag ein Hotel in Mogadischu gestürmt. Mindestens neun Zivilisten wurden getötet. Somalische Spezialkräfte erschossen alle Angreifer.',
    'ASSAULT SOM -> SOM @2024-05-12 @SOM',
  ],
  [
    'Perus Kongress hat der Präsidentin Dina Boluarte am Mittwoch die Reise nach China erlaubt. Zuvor hatte die Staatsanwaltschaft ihre Wohnung durchsuchen lassen. Die Staatschefin wies die Vorwürfe der Ermittler zurück.',
    'REJECT PER -> PER @2024-05-15',
  ],
  [
    'Die EU-Kommission hat Ungarn Gelder in Milliardenhöhe gesperrt. Budapest reagierte am Dienstag mit einer Klage vor dem Europäischen Gerichtshof. "Das ist Erpressung", sagte Regierungschef Viktor Orbán. Er warf Brüssel politische Willkür vor.',
    'ACCUSE HUN -> EUR @2024-05-14',
  ],
  [
    'Bei einem Drohnenangriff auf die russische Grenzregion Belgorod sind am Dienstag sechs Menschen getötet worden. Gouverneur Wjatscheslaw Gladkow machte die ukrainischen Streitkräfte verantwortlich. Kiew bestritt den Angriff.',
    'REJECT UKR -> RUS @2024-05-14',
  ],
  [
    'Georgiens Präsidentin Salome Surabischwili hat am Samstag ihr Veto gegen das umstrittene Gesetz eingelegt. Die Regierungspartei Georgischer Traum will es überstimmen. Die USA drohten der Führung in Tiflis mit Einreiseverboten.',
    'THREATEN USA -> GEO @2024-05-11',
  ],
  [
    'Der Chef der Atomenergiebehörde, Rafael Grossi, ist am Montag in Teheran eingetroffen. Dort führte er Gespräche mit Außenminister Hussein Amirabdollahian. Der Argentinier forderte den Iran auf, mehr Inspektionen zuzulassen.',
    'REQUEST IAE -> IRN @2024-05-13 @IRN',
  ],
  [
    'Die Bundesanwaltschaft hat am Mittwoch in Bayreuth zwei Männer festnehmen lassen. Sie sollen für Russland Anschläge geplant haben. Das Auswärtige Amt bestellte den russischen Botschafter ein.',
    'ACCUSE DEU -> RUS @2024-05-15 @DEU',
  ],
  [
    'Die philippinische Küstenwache hat China vorgeworfen, ihre Boote mit Wasserwerfern beschossen zu haben. Der Vorfall ereignete sich am Dienstag nahe dem Scarborough-Riff. Die Regierung in Manila rief Peking auf, seine Schiffe abzuziehen.',
    'REQUEST PHL -> CHN @2024-05-14 @PHL',
  ],
  [
    'Mexikos Staatschef Andrés Manuel López Obrador hat die Beziehungen zu Ecuador abgebrochen. Ecuadorianische Polizisten hatten am Freitag die mexikanische Botschaft in Quito gestürmt. Dort nahmen sie den früheren Vizepräsidenten Jorge Glas fest.',
    'COERCE ECU -> ECU @2024-05-10 @ECU',
  ],
  [
    'Armenien und Aserbaidschan wollen ihre Grenze festlegen. Beide Seiten vereinbarten am Donnerstag, weitere Gespräche in Almaty zu führen.',
    'AGREE ARM+AZE <=> @2024-05-16',
  ],
  [
    'Der britische Premierminister Rishi Sunak hat am Montag in Warschau seinen Kollegen Donald Tusk getroffen. Die beiden Politiker sagten der Ukraine weitere Waffen zu.',
    'AGREE GBR+POL -> UKR @2024-05-13 @POL',
  ],
  [
    'Im Osten des Kongo haben Rebellen der M23 die Bergbaustadt Rubaya eingenommen. Kinshasa beschuldigt das Nachbarland Ruanda, die Gruppe zu unterstützen. Kigali weist das zurück.',
    'REJECT RWA -> COD',
  ],
  [
    'Pakistans Ex-Premier Imran Khan sitzt seit August in Haft. Am Mittwoch gingen seine Anhänger in Lahore auf die Straße. Sie forderten von der Regierung seine sofortige Freilassung.',
    'REQUEST PAK -> PAK @2024-05-15 @PAK',
  ],
  [
    'In Buenos Aires haben am Donnerstag Gewerkschaften gegen den Sparkurs von Präsident Javier Milei protestiert. Der Dachverband CGT rief die Arbeiter zu einem Generalstreik auf. Die Regierung drohte den Streikenden mit Lohnabzug.',
    'THREATEN ARG -> ARG @2024-05-16 @ARG',
  ],
  [
    'Der tschadische Übergangspräsident Mahamat Déby hat die Wahl gewonnen. Sein Rivale Succès Masra sprach am Freitag von Betrug. Der Oppositionsführer rief seine Anhänger auf, friedlich zu protestieren.',
    'REQUEST TCD -> TCD @2024-05-10',
  ],
  [
    'Die Huthi-Miliz hat im Roten Meer erneut einen Frachter beschossen. Amerikanische Kampfjets bombardierten daraufhin am Dienstag Stellungen der Rebellen bei Hudaida.',
    'ASSAULT USA -> YEM @2024-05-14 @YEM',
  ],
  [
    'Die Slowakei steht unter Schock. Auf Ministerpräsident Robert Fico war am Mittwoch in Handlova geschossen worden. Die Polizei nahm den mutmaßlichen Täter noch am Tatort fest.',
    'COERCE SVK -> SVK @2024-05-15 @SVK',
  ],
  [
    'Das Verfassungsgericht in Bangkok hat am Dienstag eine Klage gegen Regierungschef Srettha Thavisin angenommen. Vierzig Senatoren werfen dem Politiker vor, gegen die Ethikregeln verstoßen zu haben.',
    'ACCUSE THA -> THA',
  ],
  [
    'Neukaledonien kommt nicht zur Ruhe. Paris verhängte am Mittwoch den Ausnahmezustand über das Überseegebiet. Innenminister Gérald Darmanin entsandte 500 Polizisten nach Nouméa.',
    'MOBILIZE FRA -> NCL @2024-05-15 @NCL',
  ],
  [
    'Die niederländische Polizei hat ein Protestcamp an der Universität Amsterdam geräumt. Dabei wurden am Dienstag 125 Studenten festgenommen.',
    'COERCE NLD -> NLD @2024-05-14 @NLD',
  ],
  [
    'Litauen fordert mehr Hilfe für Kiew. Außenminister Gabrielius Landsbergis kritisierte am Mittwoch in Vilnius das Zögern der Bundesregierung.',
    'ACCUSE LTU -> DEU @2024-05-15 @LTU',
  ],
  [
    'Serbiens Präsident Aleksandar Vučić hat Xi Jinping am Mittwoch mit allen Ehren empfangen. Die beiden Staatschefs unterzeichneten in Belgrad mehrere Abkommen.',
    'SUPPORT CHN+SRB <=> @2024-05-15 @SRB',
  ],
  [
    'Ein Gericht in Moskau hat den früheren Vizeverteidigungsminister Timur Iwanow in Untersuchungshaft geschickt. Der Inlandsgeheimdienst FSB hatte ihn am Dienstag wegen Korruption festgenommen. Seine Anwälte nannten die Vorwürfe haltlos.',
    'REJECT RUS -> RUS',
  ],
  [
    'In der mazedonischen Hauptstadt Skopje hat Präsidentin Gordana Siljanovska ihren Amtseid abgelegt. Dabei nannte sie ihr Land nur Mazedonien. Die griechische Botschafterin verließ aus Protest den Saal. Athen kritisierte die neue Staatschefin am Montag scharf.',
    'ACCUSE GRC -> MKD @2024-05-13',
  ],
  [
    'Kubas Regierung hat am Wochenende Demonstranten verhaften lassen. Die Vereinigten Staaten verurteilten das Vorgehen. Havanna bestellte daraufhin den amerikanischen Geschäftsträger ein.',
    'ACCUSE CUB -> USA',
  ],
  [
    'Die Taliban haben im Norden Afghanistans 14 Bauern festgenommen. Diese hatten am Freitag gegen die Zerstörung ihrer Mohnfelder protestiert. Die Islamisten schossen nach Angaben von Augenzeugen auf die Menge.',
    'ASSAULT AFG -> AFG @2024-05-10 @AFG',
  ],
  [
    'Die Vereinten Nationen haben vor einer Hungersnot in Gaza gewarnt. Generalsekretär António Guterres verlangte am Dienstag in New York, dass Israel alle Grenzübergänge öffnet.',
    'REQUEST UNO -> ISR @2024-05-14 @USA',
  ],
  [
    'Kroatiens Präsident Zoran Milanović und Regierungschef Andrej Plenković liegen seit Jahren im Streit. Der Premier warf dem Staatsoberhaupt am Montag vor, die Verfassung zu brechen.',
    'ACCUSE HRV -> HRV @2024-05-13',
  ],
  [
    'Vor der Küste Libyens hat die Küstenwache am Samstag ein Boot mit 80 Migranten aufgebracht. Die Seenotretter von Sea-Watch beschuldigten die Libyer, in die Luft geschossen zu haben.',
    'ACCUSE DEU -> LBY @2024-05-11',
  ],
  [
    'Bolivianische Soldaten sind am Mittwoch in La Paz vor den Präsidentenpalast gezogen. Staatschef Luis Arce sprach von einem Putschversuch. Er befahl dem Heereschef Juan José Zúñiga, seine Truppen zurückzuziehen.',
    'REQUEST BOL -> BOL @2024-05-15 @BOL',
  ],
  [
    'Im Streit um Wasser hat Kairo den Druck auf Addis Abeba erhöht. Ägyptens Außenminister Samih Schukri warnte am Sonntag vor einer Eskalation. Sein Land werde die Füllung des Staudamms nicht hinnehmen. Die äthiopische Regierung wies die Drohungen zurück.',
    'REJECT ETH -> EGY @2024-05-12',
  ],
  [
    'Die Nato hält seit Montag im Baltikum ein Manöver ab. Moskau sieht sich bedroht. Kremlsprecher Dmitri Peskow nannte die Übung eine Provokation.',
    'ACCUSE RUS -> NAT',
  ],
  [
    'In Sri Lankas Hauptstadt Colombo ist am Freitag ein Minister zurückgetreten. Er zog damit die Konsequenz aus einem Skandal um Medikamente. Die Opposition hatte ihm Betrug vorgeworfen.',
    'ACCUSE LKA -> LKA @2024-05-10 @LKA',
  ],
  [
    'Washington hat Sanktionen gegen vier israelische Siedler verhängt. Sie sollen Palästinenser im Westjordanland angegriffen haben. Premier Netanjahu bezeichnete die Strafmaßnahmen am Donnerstag als unangemessen.',
    'ACCUSE ISR -> USA @2024-05-16',
  ],
  [
    'Der Generalsekretär der Organisation Amerikanischer Staaten, Luis Almagro, hat die Wahl in Venezuela kritisiert. Caracas wies die Äußerungen am Dienstag zurück.',
    'REJECT VEN -> OAS @2024-05-14',
  ],
  [
    'Auf dem Taksim-Platz in Istanbul sind am 1. Mai mehr als 200 Menschen festgenommen worden. Gewerkschaften hatten trotz Verbots zu einem Marsch aufgerufen. Die Demonstranten bewarfen die Beamten mit Steinen.',
    'ASSAULT TUR -> TUR @2024-05-01 @TUR',
  ],
  [
    'Der Hamburger Senat hat am Mittwoch das Islamische Zentrum verboten. Innensenator Andy Grote lobte die Ermittler. Teheran bestellte den deutschen Botschafter ein.',
    'ACCUSE IRN -> DEU @2024-05-15',
  ],
  [
    'Nach dem Tod eines Häftlings haben am Montag in der tunesischen Stadt Sfax Hunderte demonstriert. Polizisten prügelten mit Schlagstöcken auf die Menge ein.',
    'ASSAULT TUN -> TUN @2024-05-13 @TUN',
  ],
  [
    'Die Stadt Charkiw ist in der Nacht zum Mittwoch erneut beschossen worden. Ein Wohnhaus wurde von einer russischen Gleitbombe getroffen, wie Bürgermeister Ihor Terechow mitteilte.',
    'ASSAULT RUS -> UKR @2024-05-14 @UKR',
  ],
  [
    'Lula da Silva hat den israelischen Einsatz mit dem Holocaust verglichen. Israels Außenminister Israel Katz erklärte den Brasilianer am Montag zur unerwünschten Person.',
    'SANCTION ISR -> BRA @2024-05-13 @ISR',
  ],
  [
    'Die AfD-Politiker Maximilian Krah und Petr Bystron stehen in der Kritik. SPD-Chef Lars Klingbeil forderte die Partei am Donnerstag in Berlin auf, beide auszuschließen.',
    'REQUEST DEU -> DEU @2024-05-16 @DEU',
  ],
  [
    'Kanada hat drei Inder wegen des Mordes an einem Sikh-Aktivisten festgenommen. Premierminister Justin Trudeau hatte Neu-Delhi im September beschuldigt, dahinterzustehen. Die indische Regierung bestreitet jede Beteiligung.',
    'REJECT IND -> CAN',
  ],
  [
    'Die Kurdenmiliz YPG hat nach Angaben Ankaras am Samstag einen Grenzposten beschossen. Türkische Artillerie feuerte auf Ziele der Miliz in Nordsyrien.',
    'ASSAULT TUR -> SYR @2024-05-11 @SYR',
  ],
  [
    'Haitis Übergangsrat hat am Dienstag einen neuen Regierungschef ernannt. Bandenchef Jimmy Chérizier drohte den Mitgliedern des Gremiums mit dem Tod.',
    'THREATEN HTI -> HTI @2024-05-14',
  ],
  [
    'In Südafrikas Parlament hat die Opposition Präsident Cyril Ramaphosa am Mittwoch Untätigkeit vorgeworfen. Der ANC-Vorsitzende wies das zurück.',
    'REJECT ZAF -> ZAF @2024-05-15 @ZAF',
  ],
  [
    'In der Elfenbeinküste hat der Verfassungsrat vier Bewerber von der Wahl ausgeschlossen. Die Anhänger des früheren Bankers Tidjane Thiam gingen am Samstag in Abidjan auf die Straße. Sicherheitskräfte lösten den Marsch mit Tränengas auf.',
    'COERCE CIV -> CIV @2024-05-11 @CIV',
  ],
  [
    'Norwegen, Irland und Spanien wollen Palästina als Staat anerkennen. Der Außenminister in Jerusalem zog am Mittwoch die Botschafter aus allen drei Ländern ab.',
    'SANCTION ISR -> ESP+IRL+NOR @2024-05-15 @ISR',
  ],
  [
    'Bei einer Kundgebung in Hanau ist am Donnerstag ein Redner angegriffen worden. Ein Mann schlug dem Grünen-Politiker mit der Faust ins Gesicht. Bundesinnenministerin Nancy Faeser verurteilte die Tat scharf.',
    'ACCUSE DEU -> DEU @2024-05-16',
  ],
  [
    'Die simbabwische Opposition erkennt das Ergebnis der Wahl nicht an. Präsident Emmerson Mnangagwa rief sie am Sonntag auf, ihre Niederlage zu akzeptieren.',
    'REQUEST ZWE -> ZWE @2024-05-12',
  ],
  [
    'Washington verdächtigt Peking, Hacker bezahlt zu haben. Das chinesische Außenministerium nannte den Vorwurf am Freitag eine Verleumdung. Sprecherin Mao Ning forderte die Vereinigten Staaten auf, Beweise vorzulegen.',
    'REQUEST CHN -> USA @2024-05-10 @CHN',
  ],
  [
    'In Dhaka haben Studenten am Montag gegen das Quotensystem demonstriert. Anhänger der Regierungspartei attackierten sie mit Stöcken. Mehr als hundert Demonstranten wurden verletzt. Die Polizei nahm keinen der Angreifer fest.',
    'COERCE BGD -> BGD',
  ],
  [
    'In der Region Tigray haben äthiopische Truppen und Kämpfer der TPLF am Mittwoch erneut aufeinander geschossen. Die Rebellen warfen der Armee vor, die Waffenruhe gebrochen zu haben.',
    'ACCUSE ETH -> ETH @2024-05-15 @ETH',
  ],
  [
    'Der ehemalige Präsident Perus, Alberto Fujimori, ist aus der Haft entlassen worden. Der Interamerikanische Gerichtshof hatte das Land am Dienstag ersucht, ihn nicht freizulassen.',
    'REQUEST ?IGO -> PER @2024-05-14',
  ],
  [
    'Der Sprecher des Weißen Hauses, John Kirby, warnte am Montag vor einem Einmarsch in Rafah. Sollte Israel angreifen, werde sein Land die Lieferung von Bomben stoppen, drohte er.',
    'THREATEN USA -> ISR @2024-05-13',
  ],
  [
    'Die Regierung in Budapest hat ein Gesetz gegen ausländische Einflussnahme verabschiedet. Bürgerrechtler protestierten dagegen am Dienstag vor dem Parlament.',
    'PROTEST HUN -> HUN @2024-05-14 @HUN',
  ],
  [
    'Ein Bootsunglück vor Tunesien hat 20 Menschen das Leben gekostet. Italiens Innenminister Matteo Piantedosi machte Schlepper verantwortlich. Die Opposition in Rom forderte seinen Rücktritt.',
    'REQUEST ITA -> ITA',
  ],
  [
    'Der libanesische Ministerpräsident Nadschib Mikati traf am Sonntag in Paris mit Emmanuel Macron zusammen. Der französische Staatschef sagte dem Land weitere Hilfe zu.',
    'AGREE FRA -> LBN @2024-05-12 @FRA',
  ],
  [
    'Soldaten haben am Mittwoch in der Hauptstadt Burkina Fasos mehrere Journalisten festgenommen. Reporter ohne Grenzen verlangte von der Junta, sie freizulassen.',
    'REQUEST ?NGO -> BFA @2024-05-15',
  ],
  [
    'Auf den Salomonen sind am Freitag Demonstranten vor das Parlament gezogen. Australien schickte daraufhin Polizisten nach Honiara.',
    'MOBILIZE AUS -> SLB @2024-05-10 @SLB',
  ],
  [
    'Ungarns Außenminister Péter Szijjártó hat am Montag Minsk besucht. Er traf dort seinen Amtskollegen Sergej Alejnik.',
    'CONSULT BLR+HUN <=> @2024-05-13 @BLR',
  ],
  [
    'Die Ukraine hat nach eigenen Angaben in der Nacht zum Donnerstag ein Schiff der russischen Schwarzmeerflotte versenkt. Moskau bestätigte das nicht. Zuvor hatten russische Raketen ein Wohnhaus in Odessa getroffen.',
    'ASSAULT RUS -> UKR @2024-05-15 @UKR',
  ],
  [
    'Die venezolanische Oppositionsführerin María Corina Machado ist am Mittwoch untergetaucht. Der Geheimdienst Sebin hatte zwei ihrer Mitarbeiter verschleppt. Die Politikerin warf der Regierung Staatsterror vor.',
    'ACCUSE VEN -> VEN @2024-05-15',
  ],
  [
    'Bei der Explosion einer Autobombe im somalischen Baidoa sind am Samstag fünf Menschen getötet worden. Die Terrorgruppe Al-Shabaab bekannte sich zu dem Anschlag. Die Afrikanische Union verurteilte die Attacke.',
    'ACCUSE AFU -> SOM @2024-05-11',
  ],
  [
    'Der Bürgermeister von Istanbul, Ekrem Imamoglu, ist seit März im Gefängnis. Ein Gericht lehnte am Montag seinen Antrag auf Freilassung ab.',
    'REJECT TUR -> TUR @2024-05-13 @TUR',
  ],
  [
    'Der niederländische Verteidigungsminister Ruben Brekelmans hat eine chinesische Spähsoftware entdecken lassen. Die Botschaft der Volksrepublik in Den Haag wies die Anschuldigung zurück.',
    'REJECT CHN -> NLD',
  ],
  [
    'Im Niger hat die Junta das Militärabkommen mit den USA gekündigt. Eine Delegation aus Washington hatte dem Regime vorgeworfen, Uran an Teheran liefern zu wollen. Niamey bestritt das.',
    'REJECT NER -> USA',
  ],
  [
    'Zehntausende sind am Freitag in Tiflis gegen das Agentengesetz auf die Straße gegangen. Der Europarat forderte die georgische Regierung auf, es zurückzunehmen. Premierminister Irakli Kobachidse lehnte das ab.',
    'REJECT GEO -> COE @2024-05-10',
  ],
  [
    'In Nordsyrien sind am Dienstag drei türkische Soldaten getötet worden. Ankara machte die Kurdenmiliz YPG verantwortlich. Türkische Kampfflugzeuge bombardierten am Mittwoch Stellungen der Miliz bei Kobane.',
    'ASSAULT TUR -> SYR @2024-05-15 @SYR',
  ],
  [
    'Der pakistanische Außenminister Ishaq Dar reist am kommenden Montag nach Kabul. Dort will er mit den Taliban über die Sicherheit an der Grenze sprechen.',
    'CONSULT AFG+PAK <=> @2024-05-20 @AFG',
  ],
  [
    'Das südafrikanische Parlament hat am Mittwoch einen Antrag der Opposition abgelehnt, Präsident Cyril Ramaphosa abzusetzen. Die Demokratische Allianz warf dem ANC vor, den Staatschef zu schützen.',
    'ACCUSE ZAF -> ZAF @2024-05-15 @ZAF',
  ],
  [
    'Vertreter der Huthi-Miliz und Saudi-Arabiens haben sich am Sonntag in Maskat getroffen. Die beiden Seiten einigten sich auf einen Austausch von Gefangenen.',
    'AGREE SAU+YEM <=> @2024-05-12 @OMN',
  ],
  [
    'In Seoul haben Ärzte aus Protest gegen eine Reform die Arbeit niedergelegt. Das Gesundheitsministerium drohte ihnen am Donnerstag mit dem Entzug der Zulassung.',
    'THREATEN KOR -> KOR @2024-05-16 @KOR',
  ],
  [
    'Myanmars Armee hat die Stadt Myawaddy zurückerobert. Zuvor hatten Kämpfer der Karen sie eingenommen. Das Militär bombardierte am Mittwoch ein Dorf in der Nähe.',
    'ASSAULT MMR -> MMR @2024-05-15 @MMR',
  ],
  [
    'Brasiliens Oberstes Gericht hat die Plattform X sperren lassen. Deren Eigentümer Elon Musk beschimpfte Richter Alexandre de Moraes am Samstag als Diktator.',
    'ACCUSE USA -> BRA @2024-05-11',
  ],
  [
    'Griechenland hat am Montag zwei türkische Flugzeuge abgefangen. Athen legte bei der Regierung in Ankara Protest ein.',
    'ACCUSE GRC -> TUR @2024-05-13 @GRC',
  ],
  [
    'In Haiti haben bewaffnete Banden am Mittwoch ein Krankenhaus überfallen. Der kenianische Präsident William Ruto sagte Port-au-Prince die Entsendung von Polizisten zu.',
    'AGREE KEN -> HTI @2024-05-15',
  ],
  [
    'Der Chef der Söldnergruppe Wagner, Jewgeni Prigoschin, hat seine Truppen nach Moskau marschieren lassen. Wladimir Putin warf ihm Verrat vor.',
    'ACCUSE RUS -> RUS',
  ],
  [
    'Bundeskanzler Olaf Scholz ist am Montag in Vilnius von Präsident Gitanas Nausėda begrüßt worden. Der Litauer dankte Deutschland für die Brigade.',
    'SUPPORT LTU -> DEU @2024-05-13 @LTU',
  ],
  [
    'Der Gouverneur von Texas, Greg Abbott, hat Soldaten der Nationalgarde an die Grenze verlegt. Mexiko kritisierte das Vorgehen am Dienstag als fremdenfeindlich.',
    'ACCUSE MEX -> USA @2024-05-14',
  ],
  [
    'Chinesische Schiffe haben am Montag ein philippinisches Boot gerammt. Japan verurteilte das Manöver. Auch Australien warf Peking gefährliches Verhalten vor.',
    'ACCUSE AUS -> CHN @2024-05-13',
  ],
  [
    'Ein Militärgericht in Kinshasa hat drei Amerikaner zum Tode verurteilt. Sie sollen an einem Putschversuch gegen Präsident Félix Tshisekedi beteiligt gewesen sein. Das State Department kritisierte das Urteil am Freitag.',
    'ACCUSE USA -> COD @2024-05-10',
  ],
  [
    'Die Gewerkschaft der Polizei fordert mehr Personal. Ihr Vorsitzender Jochen Kopelke warf dem Bund am Montag Versagen vor.',
    'ACCUSE DEU -> DEU @2024-05-13',
  ],
  [
    'Tausende Kosovo-Serben haben am Sonntag in Mitrovica gegen die Schließung einer Bank demonstriert. Serbien verlangte von der Nato-Truppe KFOR, die Minderheit zu schützen.',
    'REQUEST SRB -> NAT @2024-05-12',
  ],
  [
    'Die EU hat Sanktionen gegen israelische Siedler beschlossen. Außenminister Israel Katz wies den Schritt am Montag zurück.',
    'REJECT ISR -> EUR @2024-05-13',
  ],
  [
    'Der frühere Regierungschef Thaksin Shinawatra ist wegen Majestätsbeleidigung angeklagt worden. Der 74-Jährige bestritt am Mittwoch in Bangkok alle Vorwürfe.',
    'REJECT THA -> THA @2024-05-15 @THA',
  ],
  [
    'Algerien hat seinen Botschafter aus Paris zurückgerufen. Grund ist die Haltung der Franzosen in der Westsahara-Frage. Marokko lobte Staatschef Macron am Dienstag für seine Entscheidung.',
    'SUPPORT MAR -> FRA @2024-05-14',
  ],
  [
    'Aus dem Gefängnis von Goma sind am Sonntag Hunderte Häftlinge geflohen. Bewaffnete hatten das Tor gesprengt und die Wärter angegriffen.',
    'ASSAULT COD -> COD @2024-05-12 @COD',
  ],
  [
    'Die Regierung in Neu-Delhi hat am Montag 41 kanadische Diplomaten ausgewiesen. Ottawa nannte die Entscheidung unverständlich. Außenministerin Mélanie Joly warf den Indern vor, das Völkerrecht zu brechen.',
    'ACCUSE CAN -> IND @2024-05-13',
  ],
  [
    'Nach dem Putschversuch hat die Regierung von Sierra Leone eine Ausgangssperre verhängt. Soldaten nahmen am Sonntag in Freetown 13 Offiziere fest.',
    'COERCE SLE -> SLE @2024-05-12 @SLE',
  ],
  [
    'Der Sudan hat die diplomatischen Beziehungen zu den Emiraten abgebrochen. Die Militärregierung wirft dem Golfstaat vor, die RSF mit Waffen zu versorgen. Abu Dhabi wies das am Dienstag zurück.',
    'REJECT ARE -> SDN @2024-05-14',
  ],
  [
    'Bei einem Besuch in Kiew hat der tschechische Präsident Petr Pavel weitere Granaten versprochen. Staatschef Wolodymyr Selenskyj dankte ihm am Freitag dafür.',
    'SUPPORT UKR -> CZE @2024-05-10',
  ],
  [
    'Die islamistische Hamas hat am Donnerstag drei Geiseln freigelassen. Israel ließ dafür 110 Palästinenser aus der Haft frei.',
    'RETREAT ISR -> PSE @2024-05-16',
  ],
  [
    'In Oaxaca haben Lehrer am Mittwoch Straßen blockiert. Sie verlangen von der mexikanischen Regierung höhere Löhne.',
    'REQUEST MEX -> MEX @2024-05-15',
  ],
  [
    'Der Iran hat im Golf von Oman einen Tanker aufgebracht. Das US-Zentralkommando verlangte am Samstag die Freigabe des Schiffs.',
    'REQUEST USA -> IRN @2024-05-11',
  ],
  [
    'Nach dem Tod des Oppositionellen sind am Freitag in Moskau Menschen auf die Straße gegangen. Die Polizei führte mehr als hundert von ihnen ab.',
    'COERCE RUS -> RUS @2024-05-10 @RUS',
  ],
  [
    'Der Oberste Gerichtshof in Islamabad hat Imran Khan freigesprochen. Die Regierung kritisierte das Urteil am Montag.',
    'ACCUSE PAK -> PAK @2024-05-13',
  ],
  [
    'Im Gazastreifen sind am Dienstag sieben Helfer getötet worden. Die Organisation World Central Kitchen machte die israelische Armee verantwortlich. Polens Außenminister Radoslaw Sikorski verlangte von Israel eine Erklärung.',
    'REQUEST POL -> ISR @2024-05-14',
  ],
  [
    'Moldau hat einen russischen Diplomaten ausgewiesen. Er soll Wähler bestochen haben. Der Kreml drohte Chisinau am Mittwoch mit einer Antwort.',
    'THREATEN RUS -> MDA @2024-05-15',
  ],
  [
    'In Guinea hat die Junta Parteien verboten. Der Anführer der Opposition, Cellou Dalein Diallo, sprach am Dienstag von Willkür. Die Ecowas forderte die Militärs auf, Wahlen abzuhalten.',
    'REQUEST WAS -> GIN @2024-05-14',
  ],
  [
    'Die deutsche Fregatte "Hessen" hat im Roten Meer zwei Drohnen der Huthis abgeschossen. Verteidigungsminister Boris Pistorius lobte die Besatzung am Mittwoch.',
    'SUPPORT DEU -> DEU @2024-05-15',
  ],
  [
    'Vor dem Gebäude des Senders in Tirana haben Anhänger der Opposition am Freitag Brandsätze geworfen. Die Beamten setzten Wasserwerfer ein.',
    'COERCE ALB -> ALB @2024-05-10 @ALB',
  ],
  [
    'Der UN-Sicherheitsrat hat die Mission im Libanon verlängert. Der israelische Botschafter Gilad Erdan kritisierte das Gremium am Donnerstag in New York.',
    'ACCUSE ISR -> UNO @2024-05-16 @USA',
  ],
  [
    'Die Elfenbeinküste will französische Truppen nicht länger im Land haben. Präsident Alassane Ouattara forderte Paris am Montag auf, den Stützpunkt zu räumen.',
    'REQUEST CIV -> FRA @2024-05-13',
  ],
  [
    'Der Chef der libanesischen Hisbollah, Hassan Nasrallah, ist bei einem Luftangriff getötet worden. Irans Oberster Führer Ali Chamenei drohte den Israelis am Samstag mit Rache.',
    'THREATEN IRN -> ISR @2024-05-11',
  ],
  [
    'Auf den Philippinen hat der Senat Sara Duterte am Mittwoch vorgeladen. Die Vizepräsidentin bestritt die Vorwürfe der Abgeordneten.',
    'REJECT PHL -> PHL @2024-05-15',
  ],
  [
    'Der rumänische Geheimdienst hat Russland beschuldigt, sich in die Wahl eingemischt zu haben. Der russische Botschafter in Bukarest bestritt das am Dienstag.',
    'REJECT RUS -> ROU @2024-05-14 @ROU',
  ],
  [
    'Im Norden Nigerias haben Bewaffnete am Donnerstag eine Schule überfallen. Sie verschleppten mehr als 200 Kinder.',
    'ASSAULT NGA -> NGA @2024-05-16 @NGA',
  ],
  [
    'Die Führung der Rohingya-Miliz Arsa hat einen Waffenstillstand angeboten. Myanmars Armee lehnte das Angebot am Montag ab.',
    'REJECT MMR -> MMR @2024-05-13',
  ],
  [
    'Die Türkei hat Schweden den Beitritt zur Nato verwehrt. Recep Tayyip Erdogan verlangte am Mittwoch von Stockholm, kurdische Aktivisten auszuliefern.',
    'REQUEST TUR -> SWE @2024-05-15',
  ],
  [
    'In Caracas haben am Samstag Zehntausende gegen das Wahlergebnis protestiert. Der Staatschef beschimpfte die Demonstranten als Faschisten. Er befahl der Nationalgarde, die Straßen zu räumen.',
    'REQUEST VEN -> VEN @2024-05-11',
  ],
  [
    'Der Gouverneur von Kaliningrad hat Litauen mit einer Klage gedroht. Vilnius hatte am Sonntag den Transit von Waren in die Exklave gestoppt. Brüssel stellte sich hinter die litauische Regierung.',
    'SUPPORT EUR -> LTU @2024-05-16',
  ],
  [
    'Die Polizei in Harare hat am Freitag ein Treffen der Oppositionspartei CCC aufgelöst. Parteichef Nelson Chamisa warf den Sicherheitskräften Folter vor.',
    'ACCUSE ZWE -> ZWE @2024-05-10',
  ],
  [
    'Die Regierung in Tunis will die Renten kürzen. Der Gewerkschaftsbund drohte am Mittwoch mit einem Generalstreik, falls das Kabinett den Plan nicht zurückzieht.',
    'THREATEN TUN -> TUN @2024-05-15',
  ],
  [
    'In Sofia hat das Parlament die Regierung bestätigt. Die Sozialisten drohten mit neuen Protesten.',
    'THREATEN BGR -> BGR',
  ],
  [
    'Der peruanische Präsident hat den Haushalt vorgelegt. Chiles Außenminister drohte am Montag mit einem Boykott, sollte Lima die Zölle nicht senken.',
    'THREATEN CHL -> PER @2024-05-13',
  ],
  [
    'Armenien und Aserbaidschan haben sich am Montag auf einen Grenzverlauf geeinigt. Frankreich begrüßte die Einigung.',
    'SUPPORT FRA -> ARM+AZE',
  ],
  [
    'Saudi-Arabien und der Iran haben am Dienstag ein Abkommen unterzeichnet. Der chinesische Außenminister Wang Yi lobte die Vereinbarung.',
    'SUPPORT CHN -> IRN+SAU',
  ],
  [
    'Nach Kämpfen haben Ruanda und Burundi eine Waffenruhe vereinbart. Die Afrikanische Union würdigte die Feuerpause.',
    'SUPPORT AFU -> BDI+RWA',
  ],
  [
    'Äthiopien und Eritrea streiten über einen Hafen. Die Armeen beider Länder lieferten sich am Mittwoch Gefechte.',
    'ASSAULT ERI+ETH <=> @2024-05-15',
  ],
  [
    'Usbekistan und Tadschikistan haben ihre Grenze geöffnet. Kasachstans Präsident lobte den Mut beider Seiten.',
    'SUPPORT KAZ -> TJK+UZB',
  ],
  [
    'Serbien und Kroatien streiten über eine Insel in der Donau. Zagreb bat am Montag die OSZE um Hilfe. Die EU rief beide Länder zur Mäßigung auf.',
    'REQUEST EUR -> HRV+SRB',
  ],
  [
    'Kenianische Rebellen haben am Montag in Lamu zwölf Soldaten getötet. Die Anschläge dauerten bis zum Abend. Großbritannien verurteilte die Überfälle.',
    'ACCUSE GBR -> KEN',
  ],
  [
    'Die chinesische Armee hat am Dienstag Raketen auf vietnamesische Boote abgefeuert. Hanoi schwor Vergeltung.',
    'THREATEN VNM -> CHN',
  ],
  [
    'Chinas Marine kündigte für Donnerstag ein Manöver rund um Taiwan an. Die Regierung in Taipeh sprach von Einschüchterung.',
    'ACCUSE TWN -> CHN',
  ],
  [
    'Die Chinesen schicken mehrere Schiffe. Die Volksbefreiungsarmee verlegte am Mittwoch drei Zerstörer vor Taiwan.',
    'MOBILIZE CHN -> TWN',
  ],
  [
    'Die EU-Kommission prüft den Vertrag mit Malta. Von der Regierung in Valletta verlangte die Behörde am Montag eine Begründung.',
    'REQUEST EUR -> MLT',
  ],
  [
    'Österreich streitet mit der Türkei über Visa. Kanzler Karl Nehammer verlangte am Dienstag den Abbruch der Beitrittsgespräche.',
    'REQUEST AUT -> EUR',
  ],
  [
    'Die Regierung in Bamako hat am Montag den UN-Sprecher ausgewiesen. Senegal forderte eine Sondersitzung der Ecowas.',
    'REQUEST SEN -> WAS',
  ],
  [
    'Soldaten haben am Montag in Bissau den Regierungschef festgenommen. Portugal verurteilte den Putsch. Außenminister João Vilar drohte der Junta mit Sanktionen.',
    'THREATEN PRT -> GNB',
  ],
  [
    'Nepals Maoisten haben ihre Lager geschlossen. Misstrauisch äußerte sich Washington: Botschafter John Miller verlangte von den Maoisten, ihre Waffen abzugeben.',
    'REQUEST USA -> NPL',
  ],
  [
    'Ghana und Togo streiten über Fischgründe. Verteidigungsminister Kofi Asante verhandelte am Dienstag in Lomé mit seinem togoischen Kollegen.',
    'CONSULT GHA+TGO <=> @2024-05-14',
  ],
  [
    'Der tschechische Premier hat am Montag mit den Präsidenten Polens und Litauens telefoniert. Danach sprach er mit Peking und drohte mit Zöllen.',
    'THREATEN CZE -> CHN',
  ],
  [
    'Italienische Polizisten haben am Montag in Genua drei deutsche Umweltschützer festgenommen. Greenpeace verlangte ihre Freilassung.',
    'REQUEST ?NGO -> ITA',
  ],
  [
    'Im Südlibanon sind am Montag zwei israelische Soldaten gestorben. Die Armee beschoss daraufhin Ziele nahe Tyros.',
    'ASSAULT ISR -> LBN',
  ],
  [
    'Am Mittwoch sind in Beirut Raketen eingeschlagen. Die Luftwaffe habe Stellungen der Hisbollah angegriffen, teilte die israelische Armee mit.',
    'ASSAULT ISR -> LBN',
  ],
  [
    'In Kolumbien herrscht Unruhe. Bei Gefechten zwischen Soldaten und Rebellen der ELN wurden am Montag sechs Menschen getötet.',
    'ASSAULT COL <=>',
  ],
  [
    'Drei griechische Fischer wurden am Montag von der türkischen Küstenwache festgenommen und am Abend wieder freigelassen.',
    'RETREAT TUR -> GRC',
  ],
  [
    'Unbekannte Hacker haben am Sonntag die Netze der Regierung in San José lahmgelegt. Die Täter verlangten von der Regierung zehn Millionen Dollar.',
    'REQUEST ?CRM -> CRI',
  ],
  [
    'In Bern sind am Mittwoch Milchbauern auf die Straße gegangen. Bundesrat Urs Keller versprach den Bauern mehr Geld.',
    'AGREE CHE -> CHE',
  ],
  [
    'Das Rote Kreuz hat am Montag Hilfsgüter nach Haiti gebracht. Das Welternährungsprogramm gab Reis für 50.000 Menschen aus.',
    'AID UNO -> HTI',
  ],
  [
    'Finnland und Schweden wollen in die Nato. Der türkische Präsident drohte am Montag mit einem Veto.',
    'THREATEN TUR -> FIN+SWE',
  ],
  [
    'Ungarns Regierungschef warf am Montag der Ukraine Erpressung vor. Er drohte mit einer Klage.',
    'THREATEN HUN -> UKR',
  ],
  [
    'Die Polizei hat am Montag in Hongkong die Studenten Anna Lo und Ben Fong festgenommen. Die beiden wurden am Abend freigelassen.',
    'RETREAT HKG -> HKG',
  ],
  [
    'Der Streit zwischen Ecuador und Peru wird schärfer. Der Generalsekretär der Andengemeinschaft kritisierte am Montag die Regierung in Quito.',
    'ACCUSE ?IGO -> ECU @2024-05-13',
  ],
  [
    'Die Terrorgruppe Abu Sayyaf hat auf den Philippinen zwei deutsche Segler verschleppt. Die Entführer drohten, das Paar zu enthaupten. Am Dienstag ließen sie die Geiseln auf der Insel Jolo frei.',
    'RETREAT PHL -> DEU @2024-05-14 @PHL',
  ],
  [
    'Vor dem Landgericht in Celle steht ein Mann aus Gambia. Die Bundesanwaltschaft wirft dem Angeklagten zwei Morde vor. Er wurde im März in Hannover festgenommen.',
    'COERCE DEU -> GMB @2024-03-01 @DEU',
  ],
  [
    'Bundeskanzler Scholz hat der Ukraine weitere Panzer zugesagt, was der Kreml am Dienstag als Eskalation verurteilte.',
    'ACCUSE RUS -> DEU @2024-05-14',
  ],
  [
    'Aserbaidschan wirft den Nachbarn vor, eine Brücke beschossen zu haben. In Eriwan stellte man das in Abrede.',
    'REJECT ARM -> AZE',
  ],
  [
    'In Oslo steht ein Arzt vor Gericht. Die Staatsanwaltschaft beantragte am Montag zehn Jahre Haft.',
    'REQUEST NOR -> NOR @2024-05-13',
  ],
  [
    'Die chinesische Küstenwache hat am Montag ein philippinisches Schiff beschossen. Die USA sind besorgt, denn die USA sind ein Partner. Der Generalstabschef in Manila verlangte die Rückgabe der Ausrüstung.',
    'REQUEST PHL -> CHN',
  ],
  [
    'Das Oberlandesgericht Celle hat einen Mann aus Gambia zu lebenslanger Haft verurteilt. Amnesty International würdigte den Richterspruch.',
    'SUPPORT ?NGO -> DEU',
  ],
  [
    'In Sri Lanka haben die Tamil Tigers am Montag einen Bus gesprengt. Die Europäische Union setzte die Organisation daraufhin auf ihre Terrorliste.',
    'SANCTION EUR -> LKA @2024-05-13',
  ],
  [
    'Kroatien hat am Dienstag den früheren Regierungschef Ivo Sanader angeklagt. In Brüssel lobte EU-Kommissionschefin Ursula von der Leyen die Entschlossenheit der Justiz.',
    'SUPPORT EUR -> HRV',
  ],
  [
    'Der EU-Kommissar für Gesundheit und Umwelt, John Dalli, ist am Dienstag zurückgetreten. Malta bedauerte das. Dalli bestritt alle Vorwürfe.',
    'REJECT EUR -> MLT @2024-05-14',
  ],
  // Initials
  [
    'Das Landgericht Bonn hat am Montag den Angeklagten Tarek R. wegen Mordes zu lebenslanger Haft verurteilt.',
    'COERCE DEU -> DEU @2024-05-13 @DEU',
  ],
  ['Gegen Beate Z. und Ralf W. erhob die Bundesanwaltschaft am Montag Anklage.', 'ACCUSE DEU -> DEU @2024-05-13'],
  [
    'Ein 34-jähriger Afghane stach in Bonn auf Passanten ein. Gul M., der seit Mai im Land ist, wurde am Montag festgenommen.',
    'COERCE DEU -> AFG @2024-05-13 @DEU',
  ],
];
