/**
 * Passages of our own on who does it to whom: told as in `passages.data.ts`. Each was wrong before the rule for it was made.
 * Grouped by what was misread.
 */
export const WHO_TO_WHOM: readonly (readonly [body: string, told: string])[] = [
  // two of whom "beide" speaks
  [
    'Sambia und Malawi haben einen Vertrag über ihre Grenze unterzeichnet. Die Armeen beider Republiken hatten sich im April Gefechte geliefert.',
    'ASSAULT MWI+ZMB <=>',
  ],
  [
    'Sambia und Malawi haben einen Vertrag über ihre Grenze unterzeichnet. Der UN-Generalsekretär würdigte die Führung der beiden Staaten.',
    'SUPPORT UNO -> MWI+ZMB',
  ],
  [
    'Sambia und Malawi haben einen Vertrag über ihre Grenze unterzeichnet. Amnesty International forderte beide Hauptstädte auf, die Gefangenen freizulassen.',
    'REQUEST ?NGO -> MWI+ZMB',
  ],
  // whom somebody meets
  [
    'Sambias Außenministerin Anna Banda, deren Land der Gruppe vorsitzt, beriet am Montag in Lilongwe mit ihrer Amtskollegin Mary Phiri.',
    'CONSULT MWI+ZMB <=>',
  ],
  ['Sambias Präsident Hakainde Hichilema traf in Banjul mit dem Machthaber zusammen.', 'CONSULT GMB+ZMB <=>'],
  // envoys and those who summon them
  [
    'Sambias Regierung ist verärgert. Der Botschafter Malawis wurde am Vormittag ins Außenministerium einbestellt.',
    'ACCUSE ZMB -> MWI',
  ],
  ['Der malawische Botschafter wurde in Lusaka ins Präsidialamt zitiert.', 'ACCUSE ZMB -> MWI'],
  // who speaks for the body that was the subject
  [
    'Das südafrikanische Außenministerium äußerte sich zum Umsturz in Lesotho. Das Vorgehen der Armee sei unannehmbar, rügte ein Sprecher.',
    'ACCUSE ZAF -> LSO',
  ],
  // persons taken up by office, and not by who acts on them
  [
    'Der britische Hochkommissar in Lilongwe, Paul Smith, ist nach London zurückgekehrt. Der Diplomat hatte dem malawischen Präsidenten Willkür vorgeworfen.',
    'ACCUSE GBR -> MWI',
  ],
  [
    'Außenminister Antony Blinken gab in Washington Sanktionen gegen Mitglieder der sambischen Regierung bekannt. Er warf ihnen vor, die Wahl gefälscht zu haben.',
    'ACCUSE USA -> ZMB',
  ],
  // whom the police of a country seize
  [
    'Zehntausende Kubaner warten in Nicaragua auf die Weiterreise. Am 10. Mai hatte die costaricanische Polizei zwölf mutmaßliche Mitglieder eines Rings festgenommen.',
    'COERCE CRI -> CRI',
  ],
  // groups of states, and those who are several in one phrase
  ['Die drei baltischen Länder warfen Belarus am Montag vor, Migranten zu schleusen.', 'ACCUSE EST+LTU+LVA -> BLR'],
  ['Die Benelux-Staaten forderten Ungarn zum Einlenken auf.', 'REQUEST BEL+LUX+NLD -> HUN'],
  [
    'Die Außenministerinnen der baltischen Staaten und Finnlands sind nach Eriwan gereist. Parlamentschef Aram Petrosjan warf ihnen Einmischung vor.',
    'ACCUSE ARM -> EST+FIN+LTU+LVA',
  ],
  [
    'An der Grenze zwischen den verfeindeten Nachbarn Sambia und Malawi kam es am Sonntag zu Gefechten.',
    'ASSAULT MWI+ZMB <=>',
  ],
  // of which country somebody is where he was introduced
  [
    'Lissabon sieht das Gesetz Angolas mit Sorge. Man werde die Hilfe überprüfen, sagte Vizeaußenminister Rui Costa. Er drohte Luanda mit Sanktionen.',
    'THREATEN PRT -> AGO',
  ],
  // envoys
  [
    'Sambia hat zwei Mitarbeiter der malawischen Botschaft ausgewiesen. Grund sei deren Verhalten, teilte das Außenministerium mit. Botschafter John Banda sei einbestellt worden.',
    'ACCUSE ZMB -> MWI',
  ],
  [
    'Der UN-Sondergesandte Paul Smith ist in Lusaka eingetroffen. Der norwegische Diplomat forderte die Regierung zum Dialog auf.',
    'REQUEST UNO -> ZMB',
  ],
  [
    'Der UN-Sondergesandte Paul Smith ist in Lusaka eingetroffen. Präsident Hakainde Hichilema verweigert ihm ein Treffen mit der inhaftierten Abgeordneten Mary Phiri.',
    'REJECT ZMB -> UNO',
  ],
  // what counsel answers, and courts
  [
    'Malawi zeigte sich besorgt über die Lage in Sambia. Der sambische Generalstaatsanwalt ließ drei Offiziere festnehmen. Ihnen wird Verrat vorgeworfen. Ihre Anwälte nannten die Vorwürfe haltlos.',
    'REJECT ZMB -> ZMB',
  ],
  // where somebody speaks is not of whom
  [
    'Sambia hat einen russischen Diplomaten ausgewiesen. Malawis Außenministerin Anna Banda nannte die Ausweisung in Lilongwe gerechtfertigt.',
    'SUPPORT MWI -> ZMB',
  ],
  // a council of a state's own
  [
    'In Eriwan demonstrierten Hunderte Armenier. Der Sekretär des Sicherheitsrats, Aram Petrosjan, warf ihnen vor, das Land zu spalten.',
    'ACCUSE ARM -> ARM',
  ],
  // a king's number ends no sentence
  ['Tausende zogen in Maseru zum Palast von König Letsie III. und übergaben eine Petition.', 'REQUEST LSO -> LSO'],
  // what is not negated
  ['Malawis Präsident nannte das Gesetz Sambias «nicht hinnehmbar».', 'ACCUSE MWI -> ZMB'],
  // names that look like others
  [
    'Die Regierung in Aden reagierte verhalten. Außenminister Ahmed bin Salim warf den Aufständischen vor, Zeit gewinnen zu wollen.',
    'ACCUSE YEM -> YEM',
  ],
  [
    'Washington entsandte seinen Beauftragten Tim Fairbrook nach Lusaka. Er mahnte die sambische Regierung, Gespräche aufzunehmen.',
    'REQUEST USA -> ZMB',
  ],
  [
    'In Sambia hat die Opposition das Ergebnis zurückgewiesen. Das sei Betrug, sagte ihr Kandidat John Phiri. Seine Partei CCC warf der Regierung Fälschung vor.',
    'ACCUSE ZMB -> ZMB',
  ],
  // forms of states
  [
    'Eine saudische Delegation ist in Sanaa mit den Huthi zusammengetroffen. Die Huthi forderten das Königreich auf, die Blockade zu beenden.',
    'REQUEST YEM -> SAU',
  ],
  [
    'Sambia und Tansania streiten um Fischrechte. Kenia bot Hilfe an. Tansania forderte den Binnenstaat auf, die Grenze zu öffnen.',
    'REQUEST TZA -> ZMB',
  ],
  // several who are taken up together
  [
    'Portugal, Irland und Japan äußerten sich besorgt über die Gewalt in Sambia. Das sambische Außenministerium rügte die Botschafter wegen Einmischung.',
    'ACCUSE ZMB -> IRL+JPN+PRT',
  ],
  [
    'Außenministerin Annalena Baerbock lobte Sambia. Nato-Generalsekretär Jens Stoltenberg rief Lusaka und Lilongwe auf, Frieden zu schließen. Iran warnte beide vor einer Änderung der Grenzen.',
    'THREATEN IRN -> MWI+ZMB',
  ],
  [
    'Lusaka und Lilongwe haben ein Abkommen unterzeichnet. Die portugiesische Außenministerin lobte den Mut der Nachbarn.',
    'SUPPORT PRT -> MWI+ZMB',
  ],
  // who heads a body
  [
    'Die Beobachtermission der Regionalgemeinschaft SADC rügte Verstöße gegen die Verfassung in Sambia. Deren Leiter, der frühere Minister Paul Meyer, bemängelte das Vorgehen der sambischen Polizei.',
    'ACCUSE SAD -> ZMB',
  ],
  // courts, and who is of one's own country
  [
    'Die EU setzte Zahlungen an Sambia aus. Am Montag ließ ein Richter die Festgenommenen frei. Die Staatsanwaltschaft legte dagegen Beschwerde ein.',
    'ACCUSE ZMB -> ZMB',
  ],
  [
    'Ein Gericht in Sarajevo hat den Serbenführer Jovan Petrov verurteilt. Serbiens Präsident Aleksandar Vucic verurteilte den Richterspruch.',
    'ACCUSE SRB -> BIH',
  ],
  [
    'Malawi hat die Beziehungen zu Sambia abgebrochen. Polizisten hatten in Lusaka die Vertretung gestürmt.',
    'COERCE ZMB -> MWI',
  ],
  // those who are listed as owners are no objects
  [
    'In Sambia hat die Opposition protestiert. Die Präsidenten Brasiliens, Kolumbiens und Mexikos riefen die Wahlbehörde auf, die Akten zu veröffentlichen.',
    'REQUEST BRA+COL+MEX -> ZMB',
  ],
  // where somebody is brought is not of whom he is
  ['Sambia schiebt 222 politische Gefangene in die USA ab.', 'COERCE ZMB -> ZMB'],
  [
    'Im Norden Sambias haben Kämpfer der Front die Stadt Kasama eingenommen. Die Außenministerin sprach vor dem UN-Sicherheitsrat. Kenias Präsident machte die Rebellen für den Tod von drei Soldaten verantwortlich.',
    'ACCUSE KEN -> ZMB',
  ],
  // who commands a mission, whom the seized are of, who rules
  [
    'Die Nato-Mission erklärte sich bereit, einzugreifen. Deren Kommandeur, der ungarische General Imre Varga, sprach mit dem Polizeichef des Kosovos.',
    'CONSULT NAT+XKX <=>',
  ],
  [
    'Malis Militärregierung hat 49 Soldaten aus der Elfenbeinküste festgenommen. Die Junta beschuldigte die Männer, einen Umsturz geplant zu haben.',
    'ACCUSE MLI -> CIV',
  ],
  // colleagues of several countries, officials of one's own, parts of the world
  ['Kenias Präsident William Ruto lud seine Kollegen zu einem Gipfel über Sambia ein.', 'AGREE KEN -> ?GOV'],
  [
    'Sambias Präsident Hakainde Hichilema gab nach. Malawis Staatschef Lazarus Chakwera telefonierte mit Hichilema. Die Opposition in Lusaka warf dem Präsidenten Nachgiebigkeit vor.',
    'ACCUSE ZMB -> ZMB',
  ],
  [
    'Frankreich verlegte Truppen nach Gabun. Washington warf dem zentralafrikanischen Land vor, die Wahl gefälscht zu haben.',
    'ACCUSE USA -> GAB',
  ],
  ['Ein Gericht in Managua ordnete die Abschiebung der Häftlinge an.', 'COERCE NIC -> NIC'],
  // names with and without hyphens
  ['Präsident Moon Jae In warf Japan vor, die Vergangenheit zu leugnen.', 'ACCUSE KOR -> JPN'],
  // ministries of foreign affairs speak to others
  [
    'Sambia und Malawi werfen einander Angriffe vor. In Kasama starben sieben Menschen. Das Außenministerium in Lusaka sprach von einem barbarischen Akt.',
    'ACCUSE ZMB -> MWI',
  ],
  // several of several countries
  [
    'Die Regierung in Lusaka hat die Organisation verboten. Das American Jewish Committee und der sambische Bauernverband spendeten Beifall.',
    'SUPPORT USA+ZMB -> ZMB',
  ],
  // a member of an alliance, and "es"
  [
    'Albanien hat die Beziehungen zum Iran abgebrochen. Das Nato-Land macht Teheran für einen Angriff verantwortlich.',
    'ACCUSE ALB -> IRN',
  ],
  [
    'Das sambische Außenministerium verurteilte den Schritt Malawis. Es warf Lilongwe zudem vor, Rebellen zu beherbergen.',
    'ACCUSE ZMB -> MWI',
  ],
  // new rulers are not of the country of who congratulates them
  [
    'In Burkina Faso haben Soldaten geputscht. Sie schlossen die Grenzen. Der russische Unternehmer Pjotr Iwanow gratulierte den neuen Machthabern.',
    'SUPPORT RUS -> BFA',
  ],
  [
    'Einen Tag nach seinem Gespräch mit dem estnischen Präsidenten Alar Karis ist der finnische Staatschef Alexander Stubb in Riga mit seinem lettischen Kollegen Edgars Rinkevics zusammengekommen.',
    'CONSULT FIN+LVA <=>',
  ],
  ['Kanada hat mit der Verlegung von 1800 Soldaten nach Litauen begonnen.', 'MOBILIZE CAN -> LTU'],
  [
    'Nach dem Geständnis des Verdächtigen im Mordfall Sommer haben deutsche Ermittler zwei weitere Männer festgenommen.',
    'COERCE DEU -> DEU',
  ],
  ['Im Fall Nawalny hat die EU am Montag Sanktionen gegen Russland verhängt.', 'SANCTION EUR -> RUS'],
  [
    'Frankreich hat mit scharfer Kritik auf den neuen Pakt zwischen den USA, Großbritannien und Australien reagiert.',
    'ACCUSE FRA -> AUS+GBR+USA',
  ],
  ['China kritisierte das Abkommen zwischen Peru und Chile.', 'ACCUSE CHN -> CHL+PER'],
  ['US-Präsident Donald Trump attackierte Deutschland.', 'ACCUSE USA -> DEU'],
  [
    'Die Türkei hat am Montag einen Vertrag mit Griechenland geschlossen. In Belgien nahm die Polizei den Verdächtigen Jan Baert fest.',
    'COERCE BEL -> BEL',
  ],
  [
    'Brüssel - Die Nato hat am Mittwoch über die Ukraine beraten. Die Staats- und Regierungschefs luden Mazedonien zu Verhandlungen ein.',
    'AGREE NAT -> MKD',
  ],
  ['Damaskus - Panzer der syrischen Armee sind am Montag in Hama eingerückt.', 'MOBILIZE SYR -> '],
  [
    'Marokko hat Teheran gewarnt. Nach der Ausweisung von vier seiner Diplomaten aus Rabat hat der Iran Vergeltung angekündigt.',
    'SANCTION MAR -> IRN',
  ],
  [
    'In Kenia hat die Armee Rebellen angegriffen. Die Festnahme zweier Somalier verurteilte Somalia.',
    'COERCE KEN -> SOM',
  ],
  [
    'Vertreter der ukrainischen Regierung und der prorussischen Separatisten haben in Minsk eine Feuerpause unterschrieben.',
    'SUPPORT UKR <=>',
  ],
  ['Die EU-Botschafter einigten sich auf weitere Strafmaßnahmen gegen Belarus.', 'SANCTION EUR -> BLR'],
  [
    '„Das Urteil ist ein Schlag gegen die Meinungsfreiheit“, sagte der litauische Außenminister Kestutis Budrys über Belarus.',
    'ACCUSE LTU -> BLR',
  ],
  ['Die peruanische Regierung wies bolivianische Kritik zurück.', 'REJECT PER -> BOL'],
  // those inside an attribute
  [
    'Norwegen und Island stimmten am Montag gegen die von Chile, Peru und Kuba eingebrachte Resolution.',
    'REJECT ISL+NOR -> CHL+CUB+PER',
  ],
  // "am Rande des Besuchs von": what follows belongs to the visit
  [
    'Am Rande des Besuchs von Frankreichs Präsident Emmanuel Macron in Peru haben am Montag Studenten demonstriert.',
    'CONSULT FRA -> PER',
  ],
  // who is one of several
  [
    'Die Islamisten hätten im Keller des Hotels in Lomé Feuer gelegt, sagte der Minister. Drei von ihnen habe die Armee getötet.',
    'ASSAULT TGO -> TGO',
  ],
  [
    'Die georgische Polizei nahm 13 Menschen fest, unter ihnen zwei Amerikaner und ein Russe.',
    'COERCE GEO -> GEO+RUS+USA',
  ],
  [
    'Bei einem Anschlag in Kairo sind am Montag 20 Menschen getötet worden, darunter vier Deutsche.',
    'ASSAULT  -> DEU+EGY',
  ],
  [
    'Präsident Luis Arce rief Lula da Silva an. Die Präsidenten von Kolumbien, Chile und Argentinien stellten sich hinter ihren Amtskollegen.',
    'SUPPORT ARG+CHL+COL -> BRA',
  ],
  // who travels together
  [
    'Polens Präsident reiste mit den Staatschefs der Ukraine und der drei baltischen Länder nach Tiflis.',
    'CONSULT EST+LTU+LVA+POL+UKR -> GEO',
  ],
  // to whom somebody yields or says more
  [
    'In Santiago de Chile haben Tausende gegen die Reform demonstriert. Die Regierung lenkte am Montag ein.',
    'CONCEDE CHL -> CHL',
  ],
  [
    'Boliviens Regierung hat Perus Botschafter einbestellt, weil Soldaten einen Zöllner erschossen. Lima drückte sein Bedauern aus.',
    'CONCEDE PER -> BOL',
  ],
  ['Die Farc-Rebellen dankten John Kerry für die Hilfe und baten um Unterstützung.', 'REQUEST COL -> USA'],
  // whose they are
  [
    'In Guinea hat das Militär die Macht übernommen. Die Afrikanische Union setzte den Putschisten am Sonntag in Accra eine Frist von sieben Tagen.',
    'REQUEST AFU -> GIN',
  ],
  [
    'In Guinea hat das Militär die Macht übernommen. Tausende wetterten in Conakry gegen die frühere Kolonialmacht.',
    'ACCUSE GIN -> FRA',
  ],
  [
    'In Dakar hat der Rat getagt. Der senegalesische Außenminister forderte die europäischen Regierungschefs auf, Hilfe zu schicken.',
    'REQUEST SEN -> EUR',
  ],
  // "er" is nobody else of his clause
  [
    'Der türkische Präsident Recep Tayyip Erdogan hat Israels Vorgehen verurteilt. Nach einem Treffen mit dem palästinensischen Präsidenten Mahmud Abbas sagte er, man werde nicht schweigen.',
    'CONSULT PSE+TUR <=>',
  ],
  // whom ministries of foreign affairs answer
  [
    'Norwegen warf Belarus einen politischen Prozess vor. Das Urteil sei eine Farce, sagte auch die belarussische Oppositionelle Swetlana Tichanowskaja. Das belarussische Außenministerium wies die Kritik zurück.',
    'REJECT BLR -> NOR',
  ],
  // who fights
  [
    'Der türkische Präsident hat sich mit Mahmud Abbas getroffen. Die israelische Armee bombardierte Rafah. Ein Militärsprecher warf der Hamas Missbrauch von Zivilisten vor. Ein deutscher Regierungssprecher rief die Konfliktparteien zur Zurückhaltung auf.',
    'REQUEST DEU -> ISR+PSE',
  ],
  [
    'Die israelische Armee hat in der Nacht Rafah bombardiert. US-Außenminister Antony Blinken mahnte in Washington mehr Schutz für die Bevölkerung an.',
    'REQUEST USA -> ISR',
  ],
  // before which court, against whom
  [
    'Der frühere Präsident der Elfenbeinküste, Laurent Gbagbo, ist vor dem Internationalen Strafgerichtshof wegen Verbrechen gegen die Menschlichkeit angeklagt.',
    'ACCUSE ICC -> CIV',
  ],
  [
    'Die italienische Polizei hat am Montag eine deutsche Kapitänin festgenommen. Die Staatsanwaltschaft ermittelt wegen Widerstands.',
    'ACCUSE ITA -> DEU',
  ],
  // troops that somebody will not have at home
  [
    'Die Afrikanische Union will Truppen nach Burundi schicken. Präsident Pierre Nkurunziza lehnte die Entsendung von Truppen zur Stabilisierung seines Landes ab.',
    'REJECT BDI -> AFU',
  ],
  // the neighbour, and bodies named only as those of somebody
  [
    'Im Südchinesischen Meer haben Philippiner und Chinesen einander beschossen. Acht Boote der Küstenwache des Nachbarn rammten zwei philippinische Schlauchboote.',
    'ASSAULT CHN -> PHL',
  ],
  [
    'Zwei Mitarbeiter des Welternährungsprogramms wurden im Norden Kenias verschleppt. Die Organisation setzte ihre Hilfe in der Region aus.',
    'SANCTION UNO -> ',
  ],
  [
    'Österreich macht nicht mit, Österreich will reden. In Berlin stieß der Schritt auf Kritik. Der Grünen-Außenpolitiker Anton Huber lobte die Bundesregierung.',
    'SUPPORT DEU -> DEU',
  ],
  // where the report was filed
  [
    'Vilnius – Erneut sind Ballons über die Grenze zu Belarus gekommen. Die Polizei nahm am Montag zwei Schmuggler fest.',
    'COERCE LTU -> LTU',
  ],
  // who he is
  [
    'Bei einem Streit in Riga ist am Montag ein Mann getötet worden. Der Täter, ein 25-jähriger Syrer, wurde festgenommen.',
    'COERCE LVA -> SYR',
  ],
  [
    'Slowenien hat am Montag einen serbischen Militärattaché ausgewiesen. Der Mann müsse das Land verlassen, forderte das Außenministerium.',
    'REQUEST SVN -> SRB',
  ],
  [
    'Die ecuadorianische Justiz hat Haftbefehl gegen den früheren Minister Diego Salas erlassen. Salas hält sich in Miami auf. Er weist alle Vorwürfe zurück.',
    'REJECT ECU -> ECU',
  ],
  [
    'In Mali haben Bewaffnete einen Markt überfallen. Frankreich verurteilte die Tat. Die frühere Kolonialmacht hatte ihre Truppen aus dem Land abgezogen.',
    'RETREAT FRA -> MLI',
  ],
  ['In Mali haben Bewaffnete einen Markt überfallen. Die UNO forderte eine Untersuchung.', 'REQUEST UNO -> MLI'],
  [
    'Im Norden des Kosovo haben serbische Demonstranten die Polizei des Kosovo angegriffen. Unter den Verletzten sind elf Italiener und 19 Ungarn. Die Nato rief beide Seiten zur Mäßigung auf.',
    'REQUEST NAT -> SRB+XKX',
  ],
  // fighters of the sentence, courts asked, and who is brought home
  [
    'Havanna – Am Montag haben die Gespräche begonnen. Als die kolumbianische Guerilla Wahlen wollte, bedrohten rechte Paramilitärs die USA.',
    'THREATEN COL -> USA',
  ],
  [
    'Der Angeklagte hat am Montag in Brüssel die Tat gestanden. Die syrische Regierung hatte seine Auslieferung verlangt. Die Staatsanwaltschaft forderte die unverzügliche Inhaftierung.',
    'REQUEST BEL -> BEL',
  ],
  ['Die griechische Polizei brachte am Montag 200 Afghanen mit Bussen zurück nach Athen.', 'COERCE GRC -> AFG'],
  // whose councils and envoys are
  [
    'Aserbaidschan hat Truppen an die Grenze verlegt. Der Sicherheitsrat Armeniens wies am Montag die Drohungen aus Baku zurück.',
    'REJECT ARM -> AZE',
  ],
  // former heads of state
  ['In Rom tagt das Parlament. Kolumbiens Ex-Staatschef drohte Venezuela mit Krieg.', 'THREATEN COL -> VEN'],
  // those who are named in turn with their countries, and their speakers
  [
    'Die Präsidenten von Sambia und Malawi, Joseph Mwansa und Peter Phiri, haben sich am Montag in Riga getroffen. Mwansa warf Phiri Wortbruch vor.',
    'ACCUSE ZMB -> MWI',
  ],
  [
    'Die Außenministerinnen von Chile und Kuba, Ana Soto und Inés Vega, haben sich am Montag in Rom getroffen. Vega kritisierte die chilenische Armee.',
    'ACCUSE CUB -> CHL',
  ],
  [
    'Malawi hat Sambias Präsidenten Joseph Mwansa Betrug vorgeworfen. Mwansas Sprecher Paul Zulu wies die Vorwürfe zurück.',
    'REJECT ZMB -> MWI',
  ],
  // whose ruling or report it is
  [
    'Laut einem Bericht der EU-Kommission fehlt es an Richtern. Ungarns Justizministerin kritisierte den Bericht scharf.',
    'ACCUSE HUN -> EUR',
  ],
  // ministries speak for the state that spoke, and the opposition is that of the country all is about
  [
    'Hanoi reichte in Peking Beschwerde ein. Ein Sprecher des Außenministeriums forderte China auf, seine Schiffe abzuziehen.',
    'REQUEST VNM -> CHN',
  ],
  [
    'In Togo sind bei Protesten zehn Menschen getötet worden. Togos Präsident schwieg. Frankreich rief die Opposition zum Dialog auf.',
    'REQUEST FRA -> TGO',
  ],
  // who is source and doer at once
  [
    'In Nairobi tagte der Rat. Wie die kenianische Regierung mitteilte, drohte sie Somalia mit Zöllen.',
    'THREATEN KEN -> SOM',
  ],
  ['Wie der norwegische Präsident mitteilte, bot er dem maltesischen Präsidenten Hilfe an.', 'AGREE NOR -> MLT'],
  // measures that are asked for or refused are not spoken of to those whom they would hit
  ['In Minsk sind Hunderte festgenommen worden. Norwegen forderte neue Sanktionen gegen Belarus.', 'REQUEST NOR -> '],
  [
    'Belarus schweigt. Belarus hat Ungarn gelobt. Ungarns Regierung lehnte neue Sanktionen gegen Belarus ab.',
    'REJECT HUN -> ',
  ],
  [
    'In Minsk sind Hunderte festgenommen worden. Estland und Litauen wollen Strafmaßnahmen gegen Belarus.',
    'SANCTION EST+LTU -> BLR',
  ],
  // ceasefires that take effect
  [
    'In Genf tagten die Vermittler. Die von Armenien und Aserbaidschan vereinbarte Waffenruhe trat am Montag in Kraft.',
    'RETREAT ARM+AZE <=>',
  ],
  // sanctions that go on, and the counterpart of who speaks
  [
    'Die Schweiz hat am Montag Sanktionen gegen zwölf kubanische Firmen verhängt. Das Wirtschaftsministerium in Bern fror Vermögen ein.',
    'SANCTION CHE -> CUB',
  ],
  [
    'Der norwegische Präsident begrüßte am Montag die Einigung mit seinem maltesischen Amtskollegen.',
    'AGREE MLT+NOR <=>',
  ],
  // what belongs to who acts
  ['Die Regierung von Grönland wies das Angebot von Trump zurück.', 'REJECT GRL -> USA'],
];
