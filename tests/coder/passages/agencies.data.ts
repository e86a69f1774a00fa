/** Who is meant in reports of agencies, each with the sentences that it needs; the last one's act is wanted. */
export const AGENCIES: readonly (readonly [body: string, wanted: string])[] = [
  // whose the occasion is, and who acts
  [
    'Während des Besuchs von Papst Franziskus in Kuba sind am Sonntag 50 Dissidenten festgenommen worden.',
    'COERCE CUB -> CUB',
  ],
  [
    'Kurz vor dem Besuch von Präsident Barack Obama in Vietnam ist ein Priester aus dem Gefängnis entlassen worden.',
    'RETREAT VNM -> VNM',
  ],
  [
    'In Marokko ist ein Belgier mit Verbindungen zu den Attentätern von Paris festgenommen worden.',
    'COERCE MAR -> BEL',
  ],
  [
    'Der Prediger ist in Beirut von einem Militärgericht wegen der Aufhetzung von Sunniten zu zehn Jahren Haft verurteilt worden.',
    'COERCE LBN -> LBN',
  ],
  // by whom an attribute says that it is done
  [
    'Bei einem von Saudi-Arabien geführten Luftangriff auf ein Krankenhaus im Jemen sind vier Menschen getötet worden.',
    'ASSAULT SAU -> YEM',
  ],
  ['Ein von den Taliban verübter Anschlag hat in Bagdad 20 Menschen getötet.', 'ASSAULT AFG -> IRQ'],
  ['Die von Saudi-Arabien angeführte Militärallianz hat Sanaa bombardiert.', 'ASSAULT SAU -> YEM'],
  ['Die von der EU verhängten Sanktionen gegen Russland wurden verlängert.', 'SANCTION EUR -> RUS'],
  // who claims it
  ['Zu dem Anschlag auf einen Park in Lahore hat sich eine Splittergruppe der Taliban bekannt.', 'ASSAULT AFG -> PAK'],
  ['Die Taliban haben sich zu der Tötung eines Richters in Kandahar bekannt.', 'ASSAULT AFG -> AFG'],
  [
    'Bei einem Anschlag in Bagdad sind 70 Menschen getötet worden. Die Verantwortung für die Tat übernahm die Terrormiliz IS.',
    'ASSAULT ?REB -> IRQ',
  ],
  // organisations of no one state, whatever they are called
  ['Die Extremistenmiliz „Islamischer Staat“ hat am Sonntag ein Dorf in Ägypten angegriffen.', 'ASSAULT ?REB -> EGY'],
  ['Das Terrornetzwerk Al-Kaida hat am Sonntag ein Hotel in Kairo angegriffen.', 'ASSAULT IMG -> EGY'],
  ['Die iranische Polizei hat 53 Sympathisanten der Terrormiliz Islamischer Staat festgenommen.', 'COERCE IRN -> ?REB'],
  [
    'Die EU-Minister haben sich in Brüssel geeinigt. Die Meeresschutzorganisation Oceana kritisierte die Regierung.',
    'ACCUSE ?NGO -> BEL',
  ],
  // surnames with the Arabic article
  [
    'Der sudanesische Präsident Omar al-Bashir ist in Südafrika. Der Internationale Strafgerichtshof hatte einen Haftbefehl gegen Bashir erlassen.',
    'COERCE ICC -> SDN',
  ],
  // given names that are surnames of others
  [
    'In Bukarest demonstrierten Tausende. Staatschef Klaus Johannis forderte den Premier zum Rücktritt auf.',
    'REQUEST ROU -> ROU',
  ],
  // offices of the Länder of Austria
  [
    'Österreich spart beim Heer. In Österreich wehrt sich Tirol gegen die Pläne aus Wien. Der Landeschef kritisierte den österreichischen Verteidigungsminister.',
    'ACCUSE AUT -> AUT',
  ],
  // the many of whom a singular subject spoke
  [
    'Die türkische Polizei hat am Freitag 13 Journalisten festgenommen. Ihnen wird Spionage vorgeworfen.',
    'ACCUSE TUR -> TUR',
  ],
  // a state by its name alone
  [
    'Neu-Delhi reagierte mit Angriffen auf Pakistan. Es macht die Gruppe Jaish-e-Mohammed dafür verantwortlich.',
    'ACCUSE IND -> PAK',
  ],
  // the country inside another phrase
  [
    'Die Bundeswehr setzt ihren Einsatz aus. Die Beziehungen Malis zu anderen Staaten sind schlecht. Frankreich wird seine letzten Truppen aus dem Land abziehen.',
    'RETREAT FRA -> MLI',
  ],
  [
    'Die Philippinen drohen mit dem Austritt aus den Vereinten Nationen. Die USA zeigten sich besorgt über die Lage in ihrem Partnerland.',
    'ACCUSE USA -> PHL',
  ],
  // a minister for what goes on at home
  [
    'In Gabun wurde das Parlament angezündet. Die frühere Kolonialmacht Frankreich verlangte neue Zahlen. Innenminister Pacôme Moubelet machte die Opposition für die Gewalt verantwortlich.',
    'ACCUSE GAB -> GAB',
  ],
  // who holds whose release is demanded, and whose counsel they are
  [
    'Ein Moskauer Gericht hat die ukrainische Pilotin Nadja Sawtschenko zu 22 Jahren Haft verurteilt. Der ukrainische Präsident nannte das eine Farce. Die USA forderten die sofortige Freilassung Sawtschenkos.',
    'REQUEST USA -> RUS',
  ],
  // before whom it is said
  [
    'Die EU-Kommission hat von Polen Reformen verlangt. Ministerpräsidentin Beata Szydlo wies die Forderung vor dem Parlament zurück.',
    'REJECT POL -> EUR',
  ],
  // whose report it was
  [
    'In Äthiopien sind nach Angaben von Human Rights Watch 400 Menschen getötet worden. Die Regierung wies den Bericht als übertrieben zurück.',
    'REJECT ETH -> ?NGO',
  ],
  // what somebody does by saying it, and what he says of himself
  [
    'Dänemark schickt Hilfe. „Wir fordern Russland auf, die Gefangenen freizulassen“, sagte der dänische Minister Peter Holm.',
    'REQUEST DNK -> RUS',
  ],
  [
    'Bulgarien sichert seine Grenze. Wir führen Verhandlungen mit der Türkei, erklärte Außenminister Daniel Mitow.',
    'CONSULT BGR+TUR <=>',
  ],
  // days
  [
    'Die Armee hat die Stadt Palmyra zurückerobert. Die Extremisten hatten den Ort im Mai eingenommen. Russland gratulierte Syrien zu dem Sieg.',
    'SUPPORT RUS -> SYR @2024-05-16',
  ],
  [
    'In Mali nahmen die Behörden im April 49 Soldaten fest. Wenige Tage später wies die Militärführung den Sprecher der UN-Mission aus.',
    'COERCE MLI -> UNO @2024-04-01',
  ],
  // courts convict persons, whoever condemns the rest
  ['In Moskau ist der Kremlkritiker Ilja Jaschin verurteilt worden.', 'COERCE RUS -> RUS'],
  // capitals in which somebody speaks
  [
    'Der Iran trauert. Irans Regierung hat Staatstrauer ausgerufen. In Washington hieß es, Raisi habe Blut an den Händen. Die Behörden verboten Jubelfeiern.',
    'COERCE IRN -> IRN',
  ],
  // a state's own council
  [
    'China übt rund um Taiwan. Japans Regierungschef Shigeru Ishiba beriet mit seinem nationalen Sicherheitsrat.',
    'CONSULT JPN <=>',
  ],
  // who does the same does it to the same
  [
    'Mexiko hat die Beziehungen zu Ecuador abgebrochen. Peru kritisierte Mexiko. Nicaragua brach die Beziehungen ebenfalls ab.',
    'SANCTION NIC -> ECU',
  ],
  // the other side
  [
    'Armenien und Aserbaidschan kämpfen. Armenien meldete Tote. Baku beschuldigte seinerseits die Gegenseite.',
    'ACCUSE AZE -> ARM',
  ],
  ['Armenien und Aserbaidschan warfen sich am Sonntag Verstöße gegen die Waffenruhe vor.', 'ACCUSE ARM+AZE <=>'],
  // rebels of a country that has such
  [
    'Bei einem Angriff auf einen US-Stützpunkt in Erbil ist ein Mann getötet worden. Auch ein amerikanischer Soldat wurde verletzt. Die schiitische Miliz Saraya Awliya al-Dam bekannte sich zu der Attacke.',
    'ASSAULT IRQ -> IRQ',
  ],
  // to whom an envoy is called
  ['Der Schweizer Botschafter wurde zu Kommissionspräsident José Manuel Barroso zitiert.', 'ACCUSE EUR -> CHE'],
  // how much of a penalty, and where a court of the lead sits
  [
    'Moskau (AFP) Ein Gericht verurteilte den amerikanischen Journalisten Evan Gershkovich zu 16 Jahren Straflager.',
    'COERCE RUS -> USA',
  ],
  [
    'Ankara (AFP) - Ein Gericht hat Haftbefehl gegen den deutschen Journalisten Deniz Yücel erlassen. Außenminister Sigmar Gabriel forderte die Freilassung des Deutschen.',
    'REQUEST DEU -> TUR',
  ],
  // names in quotation marks
  [
    'Köln. Die Betroffeneninitiative "Eckiger Tisch" forderte Papst Franziskus auf, den Kardinal abzulösen.',
    'REQUEST DEU -> VAT',
  ],
  ['Der Verein "Rettet das Volk" in Köln kritisierte Papst Franziskus.', 'ACCUSE DEU -> VAT'],
  // against whom one appeals
  [
    'Ein Gericht in Istanbul hat zwei Journalisten zu fünf Jahren Haft verurteilt. Ihre Anwälte legten Berufung ein.',
    'REJECT TUR -> TUR',
  ],
  [
    'Der bosnische Serbenführer Radovan Karadžić ist vom UN-Tribunal in Den Haag zu 40 Jahren Haft verurteilt worden. Karadžić will Berufung einlegen.',
    'REJECT SRB -> UNO',
  ],
  // of whom a source has told
  [
    'Die russische Luftwaffe hat nach Angaben von Amnesty International Ziele in Idlib bombardiert. Das Verteidigungsministerium in Moskau wies das zurück.',
    'REJECT RUS -> ?NGO',
  ],
  // hostages, and who holds them
  [
    'Die Hisbollah hat in Israel 20 Touristen entführt. Die meisten wurden am Freitag wieder freigelassen.',
    'RETREAT LBN -> ISR',
  ],
  // two in one phrase
  [
    'Der estnische und der litauische Außenminister haben sich am Dienstag in Riga getroffen. Beide Länder wollen ihre Zusammenarbeit ausbauen.',
    'AGREE EST+LTU <=>',
  ],
  [
    'Die Türkei hat Kriegsschiffe in die Ägäis entsandt. Griechenland protestierte dagegen. Die Nato mahnte beide Bündnispartner zur Zurückhaltung.',
    'REQUEST NAT -> GRC+TUR',
  ],
  // sanctions of one state against people of another
  [
    'Washington - Die US-Regierung hat Sanktionen gegen elf Personen verhängt, die das iranische Raketenprogramm unterstützt haben sollen.',
    'SANCTION USA -> IRN',
  ],
  [
    'Washington - Die USA haben wegen der Gewalt in Burundi vier Militärs mit Sanktionen belegt.',
    'SANCTION USA -> BDI',
  ],
  // who is to leave office
  ['Der Senat in Brasilia hat für die Amtsenthebung von Präsidentin Dilma Rousseff gestimmt.', 'COERCE BRA -> BRA'],
  // many, and nobody else
  [
    'Tausende forderten am Freitag in Bukarest den Rücktritt von Präsident Alexander Lukaschenko.',
    'REQUEST ROU -> BLR',
  ],
  // what is called alike in several countries, by where the report was filed
  [
    'Bern - Der Bundesrat hat die Gelder des ukrainischen Präsidenten Viktor Janukowitsch gesperrt.',
    'COERCE CHE -> UKR',
  ],
  [
    'Bern - Die Bundesanwaltschaft hat ein Verfahren gegen den Fifa-Präsidenten Sepp Blatter eröffnet.',
    'ACCUSE CHE -> CHE',
  ],
  // what kind of party it is that is named behind it
  ['Athen - Die Linkspartei Syriza hat die Troika kritisiert.', 'ACCUSE GRC -> EUR'],
  // from whom somebody withdraws
  [
    'Caracas - Venezuelas Oberstes Gericht hat das Parlament entmachtet. Peru rief seinen Botschafter zurück.',
    'SANCTION PER -> VEN',
  ],
  [
    'Pristina - Der Kosovo hat die Zölle auf Waren aus Serbien verdoppelt. Serbiens Präsident brach daraufhin den Dialog ab.',
    'SANCTION SRB+XKX <=>',
  ],
  // a state of emergency is one at home
  [
    'Minsk - Belarus hat Truppen an der Grenze zu Litauen zusammengezogen. Litauen verhängte den Ausnahmezustand.',
    'COERCE LTU -> LTU',
  ],
  // a name that is a kind of story, too
  ['In Roman Polanskis Villa in Warschau wurde am Montag ein Journalist verhaftet.', 'COERCE POL -> POL'],
  // who leads a coalition
  ['Sanaa - Die von Saudi-Arabien geführte Koalition hat im Jemen eine Klinik bombardiert.', 'ASSAULT SAU -> YEM'],
  [
    'Sanaa - Flugzeuge der von Saudi-Arabien geführten Koalition haben Stellungen der Huthi-Rebellen bombardiert.',
    'ASSAULT SAU -> YEM',
  ],
  ['Damaskus - Die von den USA geführte Koalition hat Stellungen des IS in Syrien angegriffen.', 'ASSAULT USA -> SYR'],
];
