/**
 * Passages of our own whose last sentence speaks of those who were told before, or names nobody: told as in `passages.data.ts`.
 * Each was wrong before the rule for it was made.
 */
export const TAKEN_UP: readonly (readonly [body: string, told: string])[] = [
  [
    'Nairobi/Bujumbura - Einer der Anführer des gescheiterten Putsches in Burundi hat Präsident Pierre Nkurunziza mit einem bewaffneten Aufstand gedroht.',
    'THREATEN BDI -> BDI',
  ],
  [
    'Nairobi/Bujumbura - Einer der Anführer des gescheiterten Putsches in Burundi hat Präsident Pierre Nkurunziza mit einem bewaffneten Aufstand gedroht. Seine Truppen hätten am Wochenende bereits Stellungen im Norden angegriffen, sagte General Léonard Ngendakumana. Die Ostafrikanische Gemeinschaft forderte die Regierung auf, die Wahl zu verschieben. Diese lehnte ab.',
    'REJECT BDI -> EAC',
  ],
  [
    'Dakar - Truppen aus dem Senegal sind in Gambia einmarschiert, um Yahya Jammeh zum Rückzug zu zwingen. Der Staatschef weigert sich seit Wochen, die Macht abzugeben.',
    'REJECT GMB -> GMB',
  ],
  [
    'Baku/Eriwan - Aserbaidschan hat nach eigenen Angaben die Kämpfe um Berg-Karabach einseitig eingestellt. Das Verteidigungsministerium in Eriwan bestritt dies und warf dem Nachbarn vor, Dörfer mit Artillerie zu beschießen. Bei den Gefechten wurden seit Samstag mehr als 30 Soldaten getötet. Bundesaußenminister Frank-Walter Steinmeier rief beide Länder zum Ende der Gewalt auf.',
    'REQUEST DEU -> ARM+AZE',
  ],
  [
    'Suva - Die Nusra-Front hat 45 Blauhelmsoldaten aus Fidschi freigelassen, die sie auf den Golanhöhen verschleppt hatte. Premierminister Frank Bainimarama dankte Qatar für die Vermittlung.',
    'SUPPORT FJI -> QAT',
  ],
  [
    'Erbil - Ungeachtet der Warnungen aus Bagdad haben die Kurden im Nordirak über ihre Unabhängigkeit abgestimmt. Der türkische Staatschef drohte ihnen mit dem Schließen der Ölpipeline. Iran sperrte den Luftraum zu der Region. Iraks Ministerpräsident Haidar al-Abadi forderte die Regionalregierung auf, ihm die Kontrolle der Flughäfen zu übergeben. Kurdenpräsident Massud Barsani wies das Ultimatum zurück.',
    'REJECT IRQ -> IRQ',
  ],
  [
    'Die Gewerkschaft Verdi hat die Beschäftigten der Deutschen Telekom zu Warnstreiks aufgerufen. Das Unternehmen wies die Forderung nach 6,5 Prozent mehr Lohn als überzogen zurück. Am Donnerstag legten 7000 Mitarbeiter die Arbeit nieder. Die Arbeitgeber boten eine Erhöhung in zwei Stufen an.',
    'AGREE DEU -> DEU',
  ],
  [
    'Khartum - Im Sudan haben sich die Armee und die Miliz RSF den dritten Tag in Folge Gefechte geliefert. Ein Konvoi der amerikanischen Botschaft wurde beschossen. Außenminister Antony Blinken nannte dies rücksichtslos. Er telefonierte mit beiden Generälen und forderte sie zu einer Feuerpause auf. Die Miliz stimmte zu, die Armee lehnte ab.',
    'REJECT SDN -> USA',
  ],
  [
    'Colombo - Sri Lankas neuer Staatschef Maithripala Sirisena hat den Tamilen die Rückgabe von Land in Aussicht gestellt, das die Armee besetzt hält.',
    'AGREE LKA -> LKA',
  ],
  [
    'Kopenhagen - Dänemark zieht seine hundert Soldaten aus Mali ab. Das teilte Außenminister Jeppe Kofod am Donnerstag mit. Die Militärjunta hatte das Land in scharfem Ton zum Abzug aufgefordert.',
    'REQUEST MLI -> DNK',
  ],
  [
    'Kopenhagen - Dänemark zieht seine hundert Soldaten aus Mali ab. Das teilte Außenminister Jeppe Kofod am Donnerstag mit. Die Militärjunta hatte das Land in scharfem Ton zum Abzug aufgefordert. Kofod warf den Machthabern ein schmutziges politisches Spiel vor.',
    'ACCUSE DNK -> MLI',
  ],
  [
    'Kopenhagen - Dänemark zieht seine hundert Soldaten aus Mali ab. Das teilte Außenminister Jeppe Kofod am Donnerstag mit. Die Militärjunta hatte das Land in scharfem Ton zum Abzug aufgefordert. Kofod warf den Machthabern ein schmutziges politisches Spiel vor. Paris drohte mit einem Ende des Antiterroreinsatzes.',
    'THREATEN FRA -> MLI',
  ],
  [
    'Algier - Nach wochenlangen Massenprotesten verzichtet Algeriens Präsident Abdelaziz Bouteflika auf eine weitere Amtszeit. Zugleich verschob er die Wahl. Studenten zogen am Dienstag dennoch durch die Hauptstadt und forderten den Sturz des Systems. Frankreichs Staatschef Emmanuel Macron begrüßte die Entscheidung seines Amtskollegen. Islamische Geistliche riefen die Führung auf, sich nicht in ihre Predigten einzumischen.',
    'REQUEST DZA -> DZA',
  ],
  [
    'Bei einem Anschlag auf einen Militärkonvoi sind in der türkischen Hauptstadt 28 Menschen getötet worden. Ministerpräsident Ahmet Davutoglu machte die syrische Kurdenmiliz YPG verantwortlich. Diese bestritt, etwas mit der Tat zu tun zu haben.',
    'REJECT SYR -> TUR',
  ],
  [
    'Hanoi - Im Streit um eine Bohrinsel im Südchinesischen Meer haben Vietnam und China einander bei einem Treffen in Hanoi Vorwürfe gemacht. Vietnams Außenminister Pham Binh Minh forderte seinen Gast auf, die Plattform abzuziehen.',
    'REQUEST VNM -> CHN',
  ],
  [
    'Bengasi - Libysche Aufständische haben einen Angriff der Truppen von Machthaber Muammar al-Gaddafi auf die Hafenstadt Brega abgewehrt. Der Oberst drohte dem Westen mit Tausenden Toten.',
    'THREATEN LBY -> ?GOV',
  ],
  [
    'Riad/Doha - Saudi-Arabien, Ägypten, Bahrain und die Emirate haben ihre Beziehungen zu Qatar abgebrochen.',
    'SANCTION ARE+BHR+EGY+SAU -> QAT',
  ],
  [
    'Riad/Doha - Saudi-Arabien, Ägypten, Bahrain und die Emirate haben ihre Beziehungen zu Qatar abgebrochen. Sie werfen dem Emirat vor, Terroristen zu unterstützen. Doha nannte die Vorwürfe haltlos.',
    'REJECT QAT -> ARE+BHR+EGY+SAU',
  ],
  [
    'Tiflis - In der georgischen Hauptstadt hat die Polizei Wasserwerfer gegen Gegner des „Agentengesetzes“ eingesetzt. 63 Menschen wurden festgenommen, unter ihnen der Oppositionspolitiker Lewan Chabeischwili. Er wurde nach Angaben seiner Partei verprügelt. Kommissionspräsidentin Ursula von der Leyen verurteilte die Gewalt.',
    'ACCUSE EUR -> GEO',
  ],
  [
    'Tiflis - In der georgischen Hauptstadt hat die Polizei Wasserwerfer gegen Gegner des „Agentengesetzes“ eingesetzt. 63 Menschen wurden festgenommen, unter ihnen der Oppositionspolitiker Lewan Chabeischwili. Er wurde nach Angaben seiner Partei verprügelt. Kommissionspräsidentin Ursula von der Leyen verurteilte die Gewalt. Regierungschef Irakli Kobachidse warf dem Westen Einmischung vor.',
    'ACCUSE GEO -> ?GOV',
  ],
  [
    'Jerusalem - Nach dem Überfall der Hamas hat Israels Verteidigungsminister Joav Galant eine vollständige Abriegelung des Gazastreifens angeordnet. Die Luftwaffe bombardierte Hunderte Ziele. Die Terrororganisation drohte mit der Tötung von Geiseln, falls Israel Häuser ohne Vorwarnung angreife.',
    'THREATEN PSE -> ISR',
  ],
  [
    'Röszke - An der Grenze zu Serbien hat die ungarische Polizei Tränengas und Wasserwerfer gegen Flüchtlinge eingesetzt. Belgrad protestierte gegen den Einsatz, bei dem Geschosse auf sein Gebiet gefallen seien.',
    'ACCUSE SRB -> HUN',
  ],
  [
    'Colombo - Sri Lankas Präsident Gotabaya Rajapaksa ist in der Nacht auf die Malediven geflohen. Demonstranten stürmten den Amtssitz von Premierminister Ranil Wickremesinghe.',
    'PROTEST LKA -> LKA',
  ],
  [
    'Colombo - Sri Lankas Präsident Gotabaya Rajapaksa ist in der Nacht auf die Malediven geflohen. Demonstranten stürmten den Amtssitz von Premierminister Ranil Wickremesinghe. Dieser verhängte den Notstand und wies die Armee an, die Ordnung wiederherzustellen.',
    'COERCE LKA -> LKA',
  ],
  [
    'Colombo - Sri Lankas Präsident Gotabaya Rajapaksa ist in der Nacht auf die Malediven geflohen. Demonstranten stürmten den Amtssitz von Premierminister Ranil Wickremesinghe. Dieser verhängte den Notstand und wies die Armee an, die Ordnung wiederherzustellen. Polizisten setzten Tränengas ein.',
    'COERCE LKA -> LKA',
  ],
  [
    'Brüssel - Am Rande einer Geberkonferenz hat die EU mit Afghanistan ein Abkommen über die Rücknahme abgelehnter Asylbewerber geschlossen. Präsident Aschraf Ghani sagte zu, Landsleute aufzunehmen. Die Geber versprachen dem Land bis 2020 rund 13 Milliarden Euro.',
    'AGREE ?GOV -> AFG',
  ],
  [
    'Brüssel - Am Rande einer Geberkonferenz hat die EU mit Afghanistan ein Abkommen über die Rücknahme abgelehnter Asylbewerber geschlossen. Präsident Aschraf Ghani sagte zu, Landsleute aufzunehmen. Die Geber versprachen dem Land bis 2020 rund 13 Milliarden Euro. Pro Asyl kritisierte den Handel als schmutzig. Kommissionsvertreter wiesen das zurück.',
    'REJECT EUR -> DEU',
  ],
  [
    'Karlsruhe - Bei einer Razzia gegen sogenannte Reichsbürger hat die Polizei 25 Personen festgenommen. Sie sollen einen gewaltsamen Umsturz geplant haben. Unter ihnen ist eine Russin. Die Botschaft in Berlin wies jede Verbindung zu der Gruppe zurück.',
    'REJECT RUS -> DEU',
  ],
  [
    'Teheran - Nach der Hinrichtung des schiitischen Geistlichen Nimr al-Nimr haben Demonstranten in Teheran die saudische Botschaft in Brand gesetzt. Irans oberster Führer Ajatollah Ali Chamenei drohte dem Königshaus mit göttlicher Rache.',
    'THREATEN IRN -> SAU',
  ],
  [
    'Berlin/Banjul - Wegen der Verfolgung von Homosexuellen streicht Deutschland Gambia die Entwicklungshilfe. Das Bundesministerium verwies auf ein neues Gesetz. Präsident Yahya Jammeh sagte, sein Land lasse sich von niemandem erpressen. Er drohte, ausländische Helfer auszuweisen. Human Rights Watch prangerte Folter durch den Geheimdienst an.',
    'ACCUSE ?NGO -> GMB',
  ],
  [
    'Dhaka - Bangladeschs Ministerpräsidentin Sheikh Hasina ist nach Indien geflohen. Studenten hatten wochenlang gegen Quoten im Staatsdienst demonstriert und ihren Rücktritt verlangt. Armeechef Waker-uz-Zaman versprach den Demonstranten, alle Todesfälle zu untersuchen.',
    'AGREE BGD -> BGD',
  ],
  [
    'Pristina/Belgrad - Das Parlament in Pristina hat die Unabhängigkeit des Kosovos ausgerufen. Serbiens Präsident Boris Tadic erklärte, sein Land werde den Schritt niemals anerkennen.',
    'REJECT SRB -> XKX',
  ],
  [
    'Urumqi/Peking - Bei Unruhen in der Uiguren-Region Xinjiang sind mindestens 140 Menschen ums Leben gekommen. Die chinesische Führung warf Rebiya Kadeer, der Chefin des Weltkongresses der Uiguren, vor, die Gewalt gesteuert zu haben. Die in Washington lebende Geschäftsfrau wies das zurück.',
    'REJECT CHN -> CHN',
  ],
  [
    'Urumqi/Peking - Bei Unruhen in der Uiguren-Region Xinjiang sind mindestens 140 Menschen ums Leben gekommen. Die chinesische Führung warf Rebiya Kadeer, der Chefin des Weltkongresses der Uiguren, vor, die Gewalt gesteuert zu haben. Die in Washington lebende Geschäftsfrau wies das zurück. Die Sicherheitskräfte nahmen 1400 Personen fest.',
    'COERCE CHN -> CHN',
  ],
  [
    'Urumqi/Peking - Bei Unruhen in der Uiguren-Region Xinjiang sind mindestens 140 Menschen ums Leben gekommen. Die chinesische Führung warf Rebiya Kadeer, der Chefin des Weltkongresses der Uiguren, vor, die Gewalt gesteuert zu haben. Die in Washington lebende Geschäftsfrau wies das zurück. Die Sicherheitskräfte nahmen 1400 Personen fest. In München bewarfen Exil-Uiguren das Konsulat der Volksrepublik mit Molotowcocktails.',
    'ASSAULT CHN -> CHN',
  ],
  [
    'Beirut - Im Libanon sind fast gleichzeitig Hunderte Funkempfänger von Mitgliedern der Hisbollah explodiert. Die Miliz machte Israel verantwortlich und drohte mit Vergeltung. Gesundheitsminister Firass Abiad sprach von neun Toten. Auch Irans Botschafter wurde verletzt. Dessen Außenminister verurteilte die Tat in einem Telefonat mit seinem libanesischen Kollegen.',
    'ACCUSE IRN -> ISR',
  ],
  [
    'Bissau - In Guinea-Bissau hat das Militär den Favoriten der Präsidentenwahl, Carlos Gomes Júnior, festgesetzt. Die Generäle warfen ihm ein Geheimabkommen mit Angola vor. Portugal entsandte zwei Kriegsschiffe, um notfalls seine Bürger zu evakuieren. Luanda bestritt die Vorwürfe. Die Gemeinschaft der portugiesischsprachigen Länder forderte eine Friedenstruppe der Vereinten Nationen.',
    'REQUEST CPL -> UNO',
  ],
  [
    'Almaty - Nach Protesten gegen hohe Gaspreise hat Kasachstans Präsident Kassym-Schomart Tokajew die Regierung entlassen. Demonstranten stürmten die Stadtverwaltung von Almaty. Der Staatschef bat das von Moskau geführte Militärbündnis OVKS um Hilfe.',
    'REQUEST KAZ -> CST',
  ],
  [
    'Beirut/Jerusalem - Nach der Entführung zweier Soldaten durch die Hisbollah hat Israel den Flughafen von Beirut bombardiert. Die Schiitenmiliz feuerte Raketen auf Haifa ab. Libanons Regierungschef Fuad Siniora bat die UN um Vermittlung einer Waffenruhe. Frankreich nannte die Angriffe unverhältnismäßig.',
    'ACCUSE FRA -> ISR',
  ],
  [
    'Berlin - Die Länder haben vom Bund Milliarden für den Netzausbau verlangt. Bundesumweltminister Norbert Röttgen wies die Forderung zurück. Bayerns Umweltminister Markus Söder drohte mit einem Nein im Bundesrat.',
    'THREATEN DEU -> DEU',
  ],
  [
    'Kopenhagen - Elf Botschafter islamischer Staaten haben von Dänemarks Regierungschef Anders Fogh Rasmussen eine Entschuldigung für Karikaturen verlangt.',
    'REQUEST ?GOV -> DNK',
  ],
  [
    'Kopenhagen - Elf Botschafter islamischer Staaten haben von Dänemarks Regierungschef Anders Fogh Rasmussen eine Entschuldigung für Karikaturen verlangt. Der Ministerpräsident lehnte ein Treffen mit ihnen ab.',
    'REJECT DNK -> ?GOV',
  ],
  [
    'Madrid/Lissabon - Mit einem gemeinsamen Generalstreik haben Gewerkschaften in Spanien und Portugal gegen die Sparpolitik protestiert. In Madrid setzte die Polizei Gummigeschosse gegen Streikposten ein. 62 Menschen wurden nach Angaben des Innenministeriums festgenommen. Wirtschaftsminister Luis de Guindos verteidigte den Kurs. Auch die belgischen Eisenbahner legten die Arbeit nieder.',
    'PROTEST BEL -> BEL',
  ],
  [
    'Niamey - In Niger haben meuternde Soldaten den Präsidentenpalast gestürmt und Staatschef Mamadou Tandja gefangen genommen. Bei Schusswechseln mit der Garde starben mindestens zehn Menschen. Ein Oberst verkündete im Radio die Aussetzung der Verfassung. Die westafrikanische Gemeinschaft Ecowas verurteilte den Umsturz.',
    'ACCUSE WAS -> NER',
  ],
  [
    'Washington - US-Präsident Donald Trump hat den Ausstieg seines Landes aus dem Atomabkommen mit Iran verkündet. Sein iranischer Amtskollege Hassan Rohani warf ihm psychologische Kriegsführung vor. Berlin, Paris und London bedauerten die Entscheidung.',
    'ACCUSE DEU+FRA+GBR -> USA',
  ],
  [
    'Minsk - Nach internationaler Kritik hat Belarus mehr als tausend festgenommene Demonstranten freigelassen. Viele von ihnen berichteten von Schlägen. Innenminister Juri Karajew entschuldigte sich bei Unbeteiligten.',
    'CONCEDE BLR -> BLR',
  ],
  [
    'Istanbul/Ankara - Teile des türkischen Militärs haben in der Nacht versucht, die Regierung zu stürzen. Kampfjets bombardierten das Parlament. Präsident Recep Tayyip Erdogan rief die Bevölkerung auf, sich den Panzern entgegenzustellen. Die Behörden nahmen fast 3000 Soldaten fest. Ankara verlangte von den USA die Auslieferung des Predigers Fethullah Gülen. Der in Pennsylvania lebende Geistliche verurteilte den Umsturzversuch.',
    'ACCUSE TUR -> TUR',
  ],
  [
    'Kopenhagen - Zum Abschluss der Klimakonferenz haben Entwicklungsländer die Industriestaaten scharf angegriffen.',
    'ACCUSE ?GOV -> ?GOV',
  ],
  [
    'Reykjavik - Im Streit um Einlagen britischer Sparer hat London das Vermögen der isländischen Landsbanki eingefroren. Ministerpräsident Geir Haarde nannte es unerhört, dass die Regierung in London dafür ein Antiterrorgesetz benutzte. Er bat Moskau um einen Kredit. Der Internationale Währungsfonds sagte dem Inselstaat Hilfe zu.',
    'AGREE IMF -> ISL',
  ],
  [
    'Kabul - Nach dem Abzug der letzten US-Soldaten haben die Taliban den Flughafen von Kabul übernommen. Ein Sprecher der Islamisten rief die Kämpfer auf, die Menschen gut zu behandeln. Bundesaußenminister Heiko Maas bat in Islamabad um Hilfe für Ausreisewillige. Sein Gastgeber sicherte ihm Unterstützung zu.',
    'AGREE PAK -> DEU',
  ],
  [
    'Islamabad/Neu-Delhi - Pakistan hat nach eigenen Angaben zwei indische Kampfflugzeuge abgeschossen und einen Piloten gefangen genommen. Premierminister Imran Khan bot dem Nachbarn Gespräche an. Indiens Außenministerium verlangte die sofortige Rückkehr des Soldaten.',
    'REQUEST IND -> PAK',
  ],
  [
    'Washington/Paris - Nach einem mutmaßlichen Giftgasangriff haben die USA, Großbritannien und Frankreich Ziele in Syrien angegriffen. Der russische Präsident nannte die Attacke einen Akt der Aggression.',
    'ACCUSE RUS -> FRA+GBR+USA',
  ],
  [
    'In Frankreich haben Tausende gestreikt. Die Gewerkschaft ver.di warf der Bundesregierung Untätigkeit vor.',
    'ACCUSE DEU -> DEU',
  ],
  ['Der Chaos Computer Club kritisierte das österreichische Innenministerium.', 'ACCUSE DEU -> AUT'],
  [
    'Ein Gericht in Berlin hat einen Syrer wegen Mordes an zwei Deutschen zu lebenslanger Haft verurteilt. Der Angeklagte hatte die Frauen mit einem Messer angegriffen.',
    'ASSAULT SYR -> DEU',
  ],
  [
    'Ein Afghane hat in Wien drei Menschen verletzt. Die Polizei nahm den Mann fest. Der 23-Jährige soll eine Passantin getötet haben.',
    'ASSAULT AFG -> AUT',
  ],
  [
    'Der Ölkonzern Shell hat die nigerianische Regierung verklagt. Das Unternehmen warf den Behörden Vertragsbruch vor.',
    'ACCUSE GBR -> NGA',
  ],
  ['Der ungarische EU-Kommissar Oliver Varhelyi hat Serbien kritisiert.', 'ACCUSE EUR -> SRB'],
  [
    'Die Ärzte ohne Grenzen warfen der Armee vor, ein Krankenhaus im Sudan beschossen zu haben. Die Polizei nahm den Chef der Partei für Freiheit und Gerechtigkeit in Kairo fest.',
    'COERCE EGY -> EGY',
  ],
  [
    'Syriza und Pasok verhandeln in Athen über eine Koalition. Beide Parteien lehnten die Forderungen der EU ab.',
    'REJECT GRC -> EUR',
  ],
  [
    'Jerusalem - Israel hat die Palästinenser mit Raketen beschossen. Die ganze Nacht schlugen Geschosse ein. In Beirut bewarfen Demonstranten die ägyptische Botschaft mit Steinen. Kairo hatte den Grenzübergang geschlossen. Der Weltsicherheitsrat forderte beide Seiten auf, die Kämpfe einzustellen.',
    'REQUEST UNO -> ISR+PSE',
  ],
  [
    'Seoul - Südkorea hat dem Norden mit Konsequenzen gedroht. Der Süden setzte am Dienstag ein Abkommen mit Nordkorea aus. Der Norden bezeichnete den Schritt als Provokation.',
    'ACCUSE PRK -> KOR',
  ],
  [
    'Pjöngjang - Nordkorea hat am Dienstag eine Rakete abgefeuert. Der südkoreanische Präsident Yoon Suk Yeol drohte dem Norden mit Vergeltung.',
    'THREATEN KOR -> PRK',
  ],
  [
    'Bundesaußenminister Heiko Maas hat im Libyen-Konflikt zur Ruhe gemahnt. In Rom sprach er mit seinem italienischen Kollegen Luigi Di Maio. Beide begrüßten die Zusagen der Konfliktparteien in Libyen.',
    'SUPPORT DEU+ITA -> LBY',
  ],
  [
    'Niamey - Die Junta in Niger will den gestürzten Präsidenten anklagen. Die Ecowas wies dies am Montag zurück. Die Staatengemeinschaft drohte mit einem Einmarsch.',
    'THREATEN WAS -> NER',
  ],
  [
    'Niamey - Die Junta in Niger will den gestürzten Präsidenten anklagen. Die USA reagierten bestürzt. Die Ecowas verurteilte die Ankündigung.',
    'ACCUSE WAS -> NER',
  ],
  [
    'Manama - In Bahrain haben Soldaten am Freitag auf Demonstranten geschossen. US-Präsident Barack Obama verurteilte das Vorgehen. Kronprinz Salman bin Hamad rief im Fernsehen zur Ruhe auf.',
    'REQUEST BHR -> BHR',
  ],
  [
    'Manama - In Bahrain haben Soldaten am Freitag auf Demonstranten geschossen. Großbritannien setzte Waffenexporte an Bahrain aus. Die bahrainische Partei Wifak lehnte Gespräche ab.',
    'REJECT BHR -> BHR',
  ],
  [
    'Die britische Regierung hat den chinesischen Konzern Huawei vom Ausbau des Netzes ausgeschlossen. Pekings Botschafter nannte die Entscheidung enttäuschend. Australiens Premierminister begrüßte den Schritt.',
    'SUPPORT AUS -> GBR',
  ],
  [
    'Madrid - Spaniens Ministerpräsident löste das Regionalparlament auf. Für den 21. Juni kündigte er Neuwahlen an. Die Staatsanwaltschaft will den Regierungschef anklagen.',
    'ACCUSE ESP -> ESP @2024-05-16',
  ],
  [
    'Die Bundesregierung macht Russland für einen Hackerangriff auf die SPD im vergangenen Jahr verantwortlich.',
    'ACCUSE DEU -> RUS @2024-05-16',
  ],
  [
    'Johannesburg - Südafrikas Präsident Jacob Zuma hat streikende Bergarbeiter in Südafrika besucht. Ein Sprecher des Konzerns Lonmin in London bedauerte dies. Bei Kämpfen wurden am Montag zehn Menschen getötet.',
    'ASSAULT  -> ZAF',
  ],
  [
    'Managua - Der gestürzte honduranische Präsident Manuel Zelaya will nach Honduras heimkehren. Das sagte Zelaya am Montag in Managua. Soldaten hatten ihn am Sonntag verschleppt.',
    'ASSAULT HND -> HND',
  ],
  [
    'Der Internationale Strafgerichtshof in Den Haag hat Haftbefehl gegen den russischen Präsidenten Wladimir Putin erlassen. Er sei für die Verschleppung von Kindern verantwortlich, teilte das Gericht mit.',
    'ACCUSE ICC -> RUS',
  ],
  [
    'Der Internationale Strafgerichtshof in Den Haag hat Haftbefehl gegen den russischen Präsidenten Wladimir Putin erlassen. Ungarn rief das Gericht zur Zurückhaltung auf.',
    'REQUEST HUN -> ICC',
  ],
  [
    'Wegen des Kriegs in der Ukraine verhängte die Schweiz Sanktionen. Am Montag kritisierte das Land erneut Russland.',
    'ACCUSE CHE -> RUS',
  ],
  [
    'Die Schweiz verhängte Sanktionen gegen Russland. Am Montag kritisierte das Land Präsident Putin erneut.',
    'ACCUSE CHE -> RUS',
  ],
];
