/** What the builds of sentences of newspaper reports tell, each with the sentences that it needs; the last one's act is wanted. */
export const REPORTS: readonly (readonly [body: string, wanted: string])[] = [
  // an agency without a dash behind it
  [
    'Lusaka (AFP) Nach dem Streit um die Grenze hat Sambia den malawischen Botschafter John Banda des Landes verwiesen.',
    'SANCTION ZMB -> MWI',
  ],
  // participles that share "worden"
  [
    'Der sambische Reporter Paul Mwale berichtete am Montag in Lusaka. Er sei geschlagen und mit dem Tode bedroht worden, sagte er.',
    'THREATEN  -> ZMB',
  ],
  // adjectives that share a noun
  [
    'Am Dienstag haben sambische und malawische Polizisten in Lusaka vier Schmuggler festgenommen.',
    'COERCE MWI+ZMB -> ZMB',
  ],
  ['Der sambische und der malawische Außenminister trafen sich in Lusaka.', 'CONSULT MWI+ZMB <=>'],
  ['Sambische, malawische und kenianische Diplomaten verhandelten in Lusaka.', 'CONSULT KEN+MWI+ZMB <=>'],
  // whose followers they are
  [
    'In Lusaka zogen Anhänger Mwanawasas vor das Parlament. Anhänger Mwanawasas forderten den Rücktritt der Regierung.',
    'REQUEST ZMB -> ZMB',
  ],
  // those who fight each other
  [
    'In der Provinz Cabo Delgado griffen Rebellen Soldaten Mosambiks an. Auch Portugal und Südafrika sind besorgt. Der UN-Generalsekretär rief die Konfliktparteien zur Mäßigung auf.',
    'REQUEST UNO -> MOZ',
  ],
  [
    'Malawi bombardiert Sambia. In Lusaka heulten die Sirenen. China rief alle Seiten zur Zurückhaltung auf.',
    'REQUEST CHN -> MWI+ZMB',
  ],
  // an envoy of the organisation told of
  [
    'Der UN-Sicherheitsrat beriet über Mosambik. Der Sondergesandte Paul Meyer forderte die Regierung in Maputo zum Einlenken auf.',
    'REQUEST UNO -> MOZ',
  ],
  // by whom the verb says, not the noun beside it
  [
    'Der sambische Abgeordnete Paul Mwale wurde nach einem Protest in Lusaka von Soldaten entführt.',
    'PROTEST ZMB -> ZMB',
  ],
  // a body taken up past a person of the other gender
  [
    'Die Opposition in Sambia wirft Präsident Mwale vor, er wolle sich an der Macht halten. Sie rief zu Protesten auf.',
    'REQUEST ZMB -> ',
  ],
  // a verb at the end behind "als"
  ['Die Regierung in Lusaka will Banda nicht als Botschafter Malawis akzeptieren.', 'REJECT ZMB -> MWI'],
  // whom somebody wants to have he does not ask
  ['Die Lehrergewerkschaft in Sambia verlangte am Montag mehr Personal.', 'REQUEST ZMB -> ZMB'],
  // countries that meet in another one
  [
    'Am Montag hatten Geberländer in der malawischen Hauptstadt Lilongwe Sambia Hilfe zugesagt. Die Geberländer kritisierten Sambia.',
    'ACCUSE ?GOV -> ZMB',
  ],
  // what flies over a country is no attack on it
  ['Nordkorea hat am Montag eine Rakete über Japan hinweg geschossen.', 'MOBILIZE PRK -> JPN'],
  // the day of an edition
  [
    'Die Gewerkschaft in Dresden verlangte am Mittwoch mehr Geld. "Wir brauchen mehr Beamte", sagte Jan Maier der "Rheinpost" vom Montag. Innenminister Ulbert lehnte das ab.',
    'REJECT DEU -> DEU @2024-05-15',
  ],
  // numbers of victims are no party
  [
    'Nach fünf Tagen heftiger Gefechte mit Dutzenden Toten haben Sambia und Malawi eine Waffenruhe vereinbart.',
    'CONCEDE MWI+ZMB <=>',
  ],
  // a verb whose prefix is written apart at the end
  [
    'Der malawische Präsident Paul Banda hat sich zu Verhandlungen über seinen Rücktritt bereit erklärt.',
    'AGREE MWI -> MWI',
  ],
  // to her, not her
  [
    'Sambias Präsident Peter Mwale traf die malawische Präsidentin Joyce Phiri und sagte ihr 50 Millionen Dollar zu.',
    'AGREE ZMB -> MWI',
  ],
  // followers are people, whomever they follow
  [
    'Mehrere tausend Anhänger von Sambias Präsident Mwale protestierten in Lusaka gegen den Sturz der Regierung.',
    'PROTEST ZMB -> ZMB',
  ],
  // a year that the pluperfect tells ends with it
  [
    'Sambia hatte das Nachbarland Malawi 2014 verklagt. Im Dezember brach Lusaka die diplomatischen Beziehungen zu Malawi ab.',
    'SANCTION ZMB -> MWI @2023-12-01',
  ],
  // what governments stay away from they reject
  ['Sambia hat die Verhandlungen mit Malawi boykottiert.', 'REJECT ZMB -> MWI'],
  // with whom somebody speaks whom he addresses
  ['Sambias Präsident Peter Mwale sicherte Malawi am Montag in einem Telefongespräch Hilfe zu.', 'CONSULT MWI+ZMB <=>'],
  [
    'Sambias Präsident sprach am Montag mit Kenia und dem malawischen Ministerpräsidenten Paul Banda.',
    'CONSULT KEN+MWI+ZMB <=>',
  ],
  // whose rivals they are
  [
    'Sieben der neun Gegenkandidaten von Sambias Präsident Peter Mwale wurden in der Nacht festgenommen.',
    'COERCE ZMB -> ZMB',
  ],
  // mayors have no army
  ['Die Bürgermeisterin von Lusaka hat die Regierung von Malawi angegriffen.', 'ACCUSE ZMB -> MWI'],
  // an envoy sent home
  ['Sambia forderte den malawischen Geschäftsträger zur Ausreise auf.', 'SANCTION ZMB -> MWI'],
  // what is compared with since then is of today
  ['In Lusaka gab es am Dienstag die größten Proteste in Sambia seit 2001.', 'PROTEST ZMB -> ZMB @2024-05-14'],
  // those whom somebody only fights beside others
  ['Sambia sagte zu, Malawi im Kampf gegen Kenia zu unterstützen.', 'AGREE ZMB -> MWI'],
  // an epithet
  [
    'Malawis Präsidentin Joyce Phiri besuchte Sambia. Die Nobelpreisträgerin warf Sambia Untätigkeit vor.',
    'ACCUSE MWI -> ZMB',
  ],
  // who is there where somebody has gone
  [
    'Zwei Kambodschaner waren nach Thailand geflohen. Am Dienstag haben die dortigen Behörden zwei Oppositionelle abgeschoben.',
    'COERCE THA -> KHM',
  ],
  // somebody else than the one known by that surname
  [
    'In Graz kritisierte die KPÖ den Landesrat Josef Kofler. Die KPÖ forderte Kofler zum Rücktritt auf.',
    'REQUEST AUT -> AUT',
  ],
  // talks that somebody calls over
  [
    'Sambias Präsident warnte die Rebellen. Die Friedensverhandlungen mit den Rebellen erklärte er für beendet.',
    'SANCTION ZMB -> ZMB',
  ],
  // who did not do it, and who did
  [
    'Nicht die Rebellen, sondern die Armee Malawis habe das Dorf angegriffen, sagte der Gouverneur in Lilongwe.',
    'ASSAULT MWI -> MWI',
  ],
  ['Sambia verurteilte nicht Malawi, sondern Kenia.', 'ACCUSE ZMB -> KEN'],
  // what is called off in protest
  ['Aus Protest gegen den Besuch sagte Sambia Gespräche mit Malawi ab.', 'REJECT ZMB -> MWI'],
  // who tells it is no side
  [
    'Nach Angaben aus Regierungskreisen in Lusaka hat Sambia seinen Botschafter aus Malawi abgezogen.',
    'SANCTION ZMB -> MWI',
  ],
  // surnames that look like adjectives
  ['In Bolivien haben Anhänger des früheren Präsidenten Evo Morales Straßen blockiert.', 'PROTEST BOL -> BOL'],
  ['In Bolivien haben Anhänger des früheren Präsidenten Hugo Banzer Straßen blockiert.', 'PROTEST BOL -> BOL'],
  // who agrees to withdraw gives way
  ['Der Präsident Malawis hat dem Rückzug seiner Truppen aus Sambia zugestimmt.', 'CONCEDE MWI -> ZMB'],
  // a list goes on with the phrase next to it
  [
    'Am Montag sprach der sambische Minister in Wien mit Vertretern aus Peru, Chile und den USA.',
    'CONSULT CHL+PER+USA+ZMB <=>',
  ],
  // who is ready to do something offers it
  ['Malawi ist zu Verhandlungen mit Sambia bereit.', 'AGREE MWI -> ZMB'],
  ['Malawi ist bereit, Sambia Polizisten zu schicken.', 'AGREE MWI -> ZMB'],
  // whom somebody visits he meets
  [
    'Am Montag reist der sambische Präsident nach Wien, wo er den malawischen Minister treffen will.',
    'CONSULT MWI+ZMB <=> @2024-05-20 @AUT',
  ],
  [
    'Am Mittwoch reiste der sambische Präsident nach Lilongwe, um mit dem malawischen Minister zu sprechen.',
    'CONSULT MWI+ZMB <=> @2024-05-15 @MWI',
  ],
  // what somebody calls a lie he denies
  [
    'Sambia machte Malawi verantwortlich, was ein Sprecher der Regierung in Lilongwe eine Lüge nannte.',
    'REJECT MWI -> ZMB',
  ],
  // barricades are cleared of others
  ['In Lusaka räumten Soldaten am Montag Barrikaden.', 'COERCE ZMB -> ZMB'],
  ['Für Montag hat die Opposition in Sambia eine Kundgebung gegen die Regierung angemeldet.', 'PROTEST ZMB -> ZMB'],
  // who says so behind it is not the one of whom it tells
  [
    'Die sambische Ministerin Joyce Mwale sprach am Montag in Wien. Die EU müsse helfen, sagte sie dort.',
    'REQUEST ZMB -> EUR',
  ],
  // an apposition inside the perfect
  [
    'In Sambia ist am Montag eine Abgeordnete, die bekannte Ärztin Joyce Mwale, nach Angaben der Opposition verhaftet worden.',
    'COERCE ZMB -> ZMB',
  ],
  // those whose operation it was
  [
    'Bei einer Reihe von Einsätzen der sambischen Armee wurden in Malawi am Montag sechs Bauern getötet.',
    'ASSAULT ZMB -> MWI',
  ],
  [
    'Bei einem sambischen Militäreinsatz in Lilongwe sind am Montag drei Bauern ums Leben gekommen.',
    'ASSAULT ZMB -> MWI',
  ],
  // what is talked about is no partner
  ['Die Afrikanische Union hat am Mittwoch über den Umgang mit Sambia beraten.', 'CONSULT AFU <=>'],
  // the same of one state
  [
    'Sambia bestellte den malawischen Botschafter ein. Malawi wies das zurück. Lusaka bestellte den malawischen Botschafter ein.',
    'ACCUSE ZMB -> MWI',
  ],
  [
    'Prag wirft Russland vor, für Explosionen in einem Lager im Jahr 2014 verantwortlich zu sein.',
    'ACCUSE CZE -> RUS @2024-05-16',
  ],
  [
    'Eine Woche vor der Wahl in Armenien hat Aserbaidschan 15 Gefangene an das Nachbarland übergeben.',
    'RETREAT AZE -> ARM',
  ],
  [
    'Die chinesische Regierung hat gegen den Besuch einer deutschen Delegation in Taiwan protestiert.',
    'ACCUSE CHN -> DEU @CHN',
  ],
  [
    'UN-Generalsekretär António Guterres hat Nordkoreas Raketentest verurteilt. Er sprach von einem Verstoß gegen UN-Resolutionen. Japans Regierungschef verurteilte den Test ebenfalls.',
    'ACCUSE JPN -> PRK',
  ],
  [
    'Die Bundesregierung hat den notleidenden Menschen am Horn von Afrika 100 Millionen Euro zugesagt.',
    'AGREE DEU -> ?CVL',
  ],
  [
    'Zweieinhalb Wochen nach der Niederschlagung der Proteste hat die Westafrikanische Wirtschaftsgemeinschaft (Ecowas) die Junta in Guinea zum Rückzug aufgefordert.',
    'REQUEST WAS -> GIN',
  ],
  [
    'Kiew (dpa) - Unbekannte haben die russische Botschaft in Kiew am Montag mit Feuerwerkskörpern beworfen. Das russische Außenministerium protestierte scharf.',
    'ACCUSE RUS -> UKR',
  ],
  [
    'Der EU-Außenbeauftragte Josep Borrell traf den serbischen Präsidenten Aleksandar Vucic und den kosovarischen Regierungschef Albin Kurti. Er appellierte an beide Spitzenpolitiker.',
    'REQUEST EUR -> SRB+XKX',
  ],
  [
    'Tschechien hat am Donnerstag beschlossen, die Zahl der Mitarbeiter an der russischen Botschaft in Prag zu beschränken.',
    'SANCTION CZE -> RUS',
  ],
  [
    'Das pakistanische Militär hat das Parlament in Islamabad aufgelöst. Dänemark schloss vorübergehend seine Botschaft.',
    'SANCTION DNK -> PAK',
  ],
  ['Die Türkei sagte drei gemeinsame Manöver mit Israel ab.', 'SANCTION TUR -> ISR'],
  [
    'Die Türkei hat in Syrien eine Offensive gegen die Kurdenmiliz YPG begonnen. US-Präsident Donald Trump nannte den Einsatz eine schlechte Idee.',
    'ACCUSE USA -> TUR',
  ],
  ['Republikanische Senatoren warfen Ankara Verrat vor.', 'ACCUSE USA -> TUR'],
  [
    'Die Türkei hat in Syrien eine Offensive begonnen. Syriens Regierung warf den Kurden Verrat vor.',
    'ACCUSE SYR -> SYR',
  ],
  [
    'Almaty - In Kasachstan dauern die Unruhen an. Ein von Russland geführtes Militärbündnis hat Truppen in das Land entsandt.',
    'MOBILIZE ?IGO -> KAZ',
  ],
  [
    'Kampfflugzeuge der syrischen Armee bombardierten nach Angaben der Rebellen Dörfer bei Aleppo.',
    'ASSAULT SYR -> SYR',
  ],
  ['Kanzlerin Angela Merkel fordert von China Einhaltung der Menschenrechte.', 'REQUEST DEU -> CHN'],
  ['Im Oktober hatte die spanische Justiz Puigdemont als Regionalpräsident abgesetzt.', 'COERCE ESP -> ESP'],
  ['Die türkische Armee wies der PKK die Verantwortung für den Anschlag zu.', 'ACCUSE TUR -> TUR'],
  ['Madrid - US-Präsident Joe Biden hat Russland am Donnerstag scharf kritisiert.', 'ACCUSE USA -> RUS @ESP'],
  [
    'Brüssel (dpa) - Die EU-Außenminister wollen Einreiseverbote gegen Führer des iranischen Regimes verhängen.',
    'SANCTION EUR -> IRN @BEL',
  ],
  [
    'Bogotá - Kolumbiens Präsident Juan Manuel Santos hat in Bogotá den Rebellen gedroht. Die kolumbianische Regierung verhandelt mit ihnen auf Kuba. Das Militär nahm am Montag zehn Kämpfer fest.',
    'COERCE COL -> COL @COL',
  ],
  [
    'Berlin - Nach dem Tod von drei deutschen Soldaten haben die Taliban Deutschland gedroht.',
    'THREATEN AFG -> DEU @AFG',
  ],
  [
    'Berlin - Bundeskanzler Olaf Scholz hat der Ukraine am Mittwoch Panzer geschickt. Präsident Selenskyj dankte Scholz. Kiew lobte auch Norwegen. Die Panzer stehen noch in Bayern. Die polnische Regierung begrüßte die Entscheidung.',
    'SUPPORT POL -> DEU',
  ],
  ['Deutschland hat der Lieferung von Leopard-Panzern an die Ukraine zugestimmt.', 'AID  -> UKR'],
  ['Belarus hat ein irisches Flugzeug auf dem Weg von Athen nach Vilnius zur Landung gezwungen.', 'COERCE BLR -> IRL'],
  [
    'In Frankreich dauern die Krawalle an. Die Union der islamischen Organisationen rief zum Ende der Gewalt auf. Die Sozialisten warfen der Regierung Versagen vor.',
    'ACCUSE FRA -> FRA',
  ],
  [
    'Ankara - Bei einem Anschlag der verbotenen kurdischen Arbeiterpartei PKK sind mehrere Soldaten getötet worden. Die PKK erklärte, bei ihrem Überfall seien 15 Soldaten getötet worden. Türkische Soldaten stürmten am Sonntag die Stadt Cizre.',
    'ASSAULT TUR -> TUR',
  ],
  // a clause that goes on behind a relative clause
  [
    '2023 wurde der Prediger von einem Gericht in Lusaka wegen der Gründung einer Gruppe, die Soldaten getötet hat, sowie wegen Betrugs verurteilt.',
    'COERCE ZMB -> ZMB',
  ],
  // "bis hin zu" is no part of a verb
  ['Im Mai hatten die UN der Miliz in Sambia Vergehen bis hin zu Kriegsverbrechen vorgeworfen.', 'ACCUSE UNO -> ZMB'],
  // "doch" opens a clause with a subject of its own
  [
    'Die Staatsanwaltschaft in Lusaka hatte Haft gefordert, doch verhängte ein Gericht eine Geldstrafe.',
    'COERCE ZMB -> ZMB',
  ],
  ['Peru kritisierte Chile, doch wies der Minister die Vorwürfe zurück.', 'REJECT PER -> CHL'],
  // a name that goes on is another one
  ['Der Prediger Scheich Ahmed al-Farsi wurde am Samstag in Lusaka von der Polizei festgenommen.', 'COERCE ZMB -> ZMB'],
  // where officials of the UN speak nothing else goes on
  [
    'Genf – Die Krise in Sambia droht zu eskalieren. Einige Opfer seien misshandelt worden, sagte der UN-Hochkommissar am Freitag in Genf. Seit April seien 40 Menschen getötet worden.',
    'ASSAULT  -> ZMB @ZMB',
  ],
  [
    'Sydney – Im Pazifik-Inselstaat Nauru ist ein Flüchtling wegen Diebstahls verurteilt worden.',
    'COERCE NRU -> ?CVL @NRU',
  ],
  // what was done is not of the day on which it is told
  [
    'Lusaka – Bei Kämpfen in Sambia sind 30 Menschen getötet worden. Wie eine Menschenrechtsgruppe am Montag mitteilte, brachen die Gefechte am Sonntag bei Kitwe aus. Die Rebellen hätten einen Stützpunkt angegriffen.',
    'ASSAULT ZMB -> ZMB @2024-05-12',
  ],
  [
    'Nur einen Tag nach Beginn einer Offensive gegen die Rebellen ist Sambias Präsident am Dienstag zurückgekehrt.',
    'ASSAULT  -> ZMB @2024-05-13',
  ],
  // several heads of state are of no one country
  ['Auf dem Gipfel kritisierten mehrere Staatschefs die Idee, Truppen nach Sambia zu entsenden.', 'ACCUSE ?GOV -> ZMB'],
  // whose intention it is
  ['Peru begrüßte die Entscheidung Chiles, den Botschafter aus Lima zurückzurufen.', 'SANCTION CHL -> PER'],
  // of the German-speaking countries the one that the article tells most of
  [
    'Wien – Der Grünen-Abgeordnete Karl Huber ist empört. Der Nationalrat in Wien berät. Österreich liefert Waffen. Huber kritisierte das Innenressort.',
    'ACCUSE AUT -> AUT',
  ],
  // the border to somebody
  [
    'Österreich hat Grenzen eingeführt. Österreichs Regierung ist zufrieden. Malawi hatte die Grenze zu Sambia am Mittwoch geschlossen.',
    'COERCE MWI -> ZMB',
  ],
  // soldiers without a word of whose they are
  [
    'Die israelische Armee setzte in Ramallah Tränengas ein. Journalisten wurden von Soldaten beschossen.',
    'ASSAULT ISR -> PSE',
  ],
  // what was long ago is not what is told next
  [
    'Der kenianische Minister traf am Montag in Lusaka Unterhändler. Als die Guerilla in den 80er Jahren eine Partei gründete, ermordeten Paramilitärs 3000 Menschen. Die Rebellen riefen Kenia zum Dialog auf.',
    'REQUEST ZMB -> KEN @2024-05-13',
  ],
  [
    'Bern – Die Schweiz zögerte lange. Der Bundesrat hat am Mittwoch Sanktionen gegen Belarus verhängt.',
    'SANCTION CHE -> BLR',
  ],
  // towns are spelt as they are
  ['Die Kantonspolizei Zürich hat am Samstag 15 Demonstranten festgenommen.', 'COERCE CHE -> CHE'],
  // where no country is named, the dateline tells
  ['Graz – Tausende Menschen haben am Freitag gegen die Regierung protestiert.', 'PROTEST AUT -> AUT @AUT'],
  ['Lausanne – Die Schweiz wartete lange. Das Bundesgericht hat die Klage Kenias abgewiesen.', 'REJECT CHE -> KEN'],
  ['Luzern – Der Regierungsrat lehnt die Initiative ab.', 'REJECT CHE -> CHE'],
];
