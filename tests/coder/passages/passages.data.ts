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
];
