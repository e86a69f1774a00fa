/**
 * Nouns for those who act, with their PLOVER sectors: a line of sectors, then the endings that such nouns have, in the
 * singular and lower case ("minister" covers "Innenminister"); the longest ending decides. `=` marks a noun that must be the
 * whole word. Sorted by sectors, then by noun; a sector may take several lines. Inflection and the feminine "-in" are derived.
 */
export const ROLES = `
BUS: airline airlines aktiengesellschaft aktionär arbeitgeber arbeitgeberpräsident arbeitgeberverband
BUS: arzneimittelhersteller aufsichtsrat aufsichtsratschef autobauer autohersteller autokonzern automobilhersteller
BUS: =bahn bahnbetreiber bank bankchef banken bankenverband banker bauer bauern bauernverband baufirma baukonzern
BUS: baumarkt bergbaukonzern betreiber branche branchenverband brauerei chemiekonzern energiekonzern energieriese
BUS: energieversorger fabrik fabrikant farmer =finanzbranche firma firmen firmenchef firmengründer =fischer
BUS: fluggesellschaft flughafenbetreiber fluglinie flugzeugbauer flugzeughersteller gaskonzern geldgeber
BUS: gesellschafter großbank großinvestor handelskammer handelskette handelskonzern handelsriese handwerkskammer
BUS: hedgefonds hersteller händler immobilienkonzern impfstoffhersteller importeur industrie industriepräsident
BUS: industrieverband internetkonzern internetriese investor it-firma kammer kartell kaufmann konzern konzernchef
BUS: konzernchefin kraftwerksbetreiber krankenkasse landwirt landwirte lebensmittelkette lebensmittelkonzern lieferant
BUS: manager =markt medienkonzern milliardär mineralölkonzern mobilfunkanbieter multimilliardär netzbetreiber oligarch
BUS: onlinehändler onlinekonzern pharmakonzern pipelinebetreiber plattformbetreiber produzent provider ratingagentur
BUS: reeder reederei rohstoffkonzern rüstungsfirma rüstungshersteller rüstungskonzern sicherheitsfirma softwarefirma
BUS: sparkasse spediteur spekulant staatsfirma staatskonzern staatsunternehmen stahlkonzern start-up startup supermarkt
BUS: supermarktkette tankstelle tech-konzern techkonzern technologiekonzern telekomkonzern telekommunikationskonzern
BUS: unternehmen unternehmensgruppe unternehmer unternehmerin verkehrsbetrieb versicherer versicherung vorstandschef
BUS: vorstandssprecher vorstandsvorsitzender winzer wirtschaft wirtschaftsverband wirtschaftsvereinigung
BUS: wirtschaftsvertreter zulieferer züchter ölfirma ölkonzern ölunternehmen
BUS: bauernverbände bergbaugesellschaft fischerverband fischerverbände unternehmerverband unternehmerverbände wirtschaftsverbände fischereibetrieb hochseefischer minengesellschaft werft werften
BUS: =anleger anteilseigner bauernpräsident bauträger discounter =eigner eisenbahngesellschaft fahrdienst
BUS: fahrdienstvermittler filmstudio =fonds fährgesellschaft gastronom gastwirt gasversorger geldhaus geldinstitut
BUS: geschäftsleitung gläubigerbank großaktionär großgrundbesitzer handelsplattform handwerkspräsident holzfirma
BUS: hotelier immobilienmakler internetplattform kaufhaus kreditinstitut ladenbesitzer lobbyist =makler
BUS: bankenpräsident kammerpräsident mittelstandspräsident sparkassenpräsident verbandspräsident wirtschaftskammerpräsident
BUS: mehrheitseigner minderheitseigner mittelständler molkerei netzausrüster onlineplattform paketdienst pensionsfonds
BUS: plantagenbesitzer reiseveranstalter rentenfonds schiffseigner schlachtbetrieb staatsfonds stahlwerk streamingdienst
BUS: stromversorger suchmaschine suchmaschinenbetreiber tech-riese technologieriese verlagsgruppe verlagshaus
BUS: videoplattform wasserversorger =wirt
BUS: bauernbund =gläubiger
COP: anti-terror-einheit antiterroreinheit beamte beamter bereitschaftspolizei bereitschaftspolizist bundeskriminalamt
COP: bundespolizei carabinieri einsatzkräfte einsatzleiter ermittler ermittlungsbehörde fahnder funkstreife
COP: gefängnisbehörde gefängnisleitung gefängnisverwaltung gefängniswärter gendarm gendarmerie grenzbeamter grenzpolizei
COP: grenzposten grenzschutz grenzschutzagentur grenzschützer grenztruppen grenzwache guardia hundertschaft
COP: hundertschaften justizvollzug kriminalamt kriminalbeamter kriminalist kriminalpolizei kripo küstenwächter
COP: landeskriminalamt mordkommission omon-einheit ordnungshüter ordnungskräfte polizei polizeiaufgebot polizeibeamter
COP: polizeichef polizeidirektion polizeieinheit polizeieinsatzkräfte polizeigewalt polizeihauptquartier polizeikräfte
COP: polizeipräsident polizeipräsidium polizeirevier polizeisprecher polizeistation polizeistreife polizeivertreter
COP: polizeiwache polizist schutzpolizei sicherheitsapparat sicherheitsbeamter sicherheitsbehörde sicherheitsdienst
COP: sicherheitskräfte sittenpolizei sondereinheit sondereinsatzkommando sondereinsatzkräfte sonderkommando
COP: spezialeinheit spezialeinsatzkommando spezialeinsatzkräfte spezialkräfte staatsschutz strafverfolgungsbehörde
COP: strafvollzugsbehörde =streife verkehrspolizei vollzugsbeamter wachleute wachmann wachmänner wachpersonal wärter
COP: zoll zollbeamter zollfahnder
COP: zöllner
COP: =aufseher einsatzkommando einsatztrupp ermittlergruppe ermittlungsteam gefängnisaufseher gefängniswache
COP: grenzbehörde =grenzer grenzschutzbehörde grenzwachtkorps grenzwächter =inspektor justizwache leibgardist
COP: personenschützer polizeibehörde polizeiführung polizeihubschrauber polizeiinspektor polizeispitze polizeitaucher
COP: sheriff sicherheitsleute sicherheitsmann sittenwächter spurensicherung wachdienst wachschutz zollbehörde
COP: zollfahndung
CRM: amokläufer amokschütze angeklagte angeklagter auftragskiller auftragsmörder bande bandenboss bandenchef
CRM: =banden bandenmitglied beschuldigte beschuldigter betrüger betrügerbande brandstifter brandstifterin clanchef clanmitglied
CRM: cyberkriminelle cyberkrimineller dealer dieb drogenbande drogenboss drogengang drogenhändler drogenkartell
CRM: drogenkartelle einbrecher einzeltäter erpresser festgenommene festgenommener =gang gangster gefangene gefangener
CRM: drahtzieher geiselnehmer hintermann hintermänner geldwäscher gewalttäter hacker haupttäter hauptverdächtige hauptverdächtiger hehler häftling
CRM: inhaftierte inhaftierter insasse jugendgang kartellboss kartellchef kidnapper killer kriegsverbrecher kriminelle
CRM: krimineller mafia mafiaboss menschenhändler messerangreifer messerstecher mittäter motorradgang mörder pirat
CRM: piraten plünderer randaliererin rockergang räuber schlepper schleuser schleuserbande schmuggler schütze seeräuber
CRM: serienmörder sexualstraftäter strafgefangene strafgefangener straftäter straßengang tatverdächtige tatverdächtiger
CRM: terrorhelfer täter untersuchungshäftling verbrecher vergewaltiger verurteilte verurteilter
CRM: clan drogensyndikat fälscher gangmitglied ganove geldfälscher hackergruppe hochstapler kartellmitglied
CRM: kinderschänder kopfgeldjäger mafiaclan mafioso =schläger schlägertrupp syndikat verbrechersyndikat verschwörer
CRM: wilderer
CRM: bandit
CVL: anhänger befürworter sympathisant unterstützer
CVL: angehörige anwohner arbeitsloser architekt asylbewerber asylsuchende asylsuchender augenzeuge ausländer ausländerin
CVL: autofahrer autor azubi baby babys bauarbeiterin bergsteiger besatzung bevölkerung bewohner binnenflüchtling
CVL: bootsflüchtling bruder brüder bürger bürgerinitiative corona-leugner coronaleugner dissident dorfbewohner
CVL: dorfbewohnerin dutzende ehefrau ehemann ehepartner eigentümer einwanderer einwohner eltern fahrer fahrgast familie
CVL: fan flüchtling flüchtlingskind frau frauenrechtlerin fußballfan fußballfans fußgänger gast geflüchtete geflüchteter
CVL: geisel geschwister hausfrau hinterbliebene hinterbliebener hooligans hunderte hunderttausend hunderttausende
CVL: ingenieur jugend jugendliche jugendlicher junge jährige jähriger kind kinder kunde kundin kurde künstler landsleute
CVL: landsmann lehrling leute linksextreme linksextremer linksextremist =mann mensch menschen mieter migrant migrantin
CVL: minderheit minderjähriger musiker mutter mädchen =männer mütter nazi nazis neonazi neonazis opfer passagier
CVL: passagiere passant pendler person personen prominente prominenter rapper rechtsextreme rechtsextremer
CVL: rechtsextremist regisseur reichsbürger reisender rentner roma rückkehrer schaulustiger schauspieler schauspielerin
CVL: schriftsteller schutzsuchende schutzsuchender schwester siedler sohn spieler sportler staatsangehöriger
CVL: staatsbürger stammesälteste stammesältester sänger sängerin säugling söhne tausende tochter tote tourist touristen
CVL: trainer trauernder urlauber vater verdächtige verdächtiger verletzte verletzter vermieter vertriebene vertriebener
CVL: verwandter volk väter völker witwe wähler zehntausend zehntausende =zeuge zivilbevölkerung zivilist zivilistin
CVL: unbeteiligte unbeteiligter zuschauer öffentlichkeit überlebender
CVL: archäologe archäologin bankier kampfrichter linienrichter schiedsrichter spaziergänger dolmetscher ehepaar elektriker monteur =paar radfahrer segler taucher techniker wanderer
CVL: exilant exilantin feuerwehrmann geschäftsmann kabarettist kapitän komiker leibwächter matrose nobelpreisträger obdachlose obdachloser satiriker seemann whistleblower zeugin überläufer übersetzer
CVL: lynchmob =menge =mob volksmenge
CVL: dorfälteste dorfältester geschworene goldgräber =hirte =hirten häuptling indigene indigener kläger landlose
CVL: landloser nebenkläger nomade stammesmitglied tagelöhner viehhirte viehhirten volksgruppe
CVL: ziegenhirte
CVL: =anrainer asylwerber entführter handlanger mittelsmann
CVL: aborigine aborigines =arbeitslose autoinsasse bergretter besatzungsmitglied =besetzer bettler bootsinsasse boxer
CVL: camper clanälteste clanältester cousin cousine crew crewmitglied dirigent dorfgemeinschaft dorfvorsteher
CVL: druse einheimische einheimischer =enkel enkelin erwerbslose erwerbsloser familienangehörige familienangehöriger
CVL: familienmitglied feuerwehrleute feuerwehrmänner filmemacher freundin fußballer förster gemeindemitglied
CVL: gottesdienstbesucher hausbesetzer hausbesitzer haushälterin hutu influencer internetnutzer jäger jüdin kirchgänger
CVL: kletterer komponist konsument konzertbesucher krimtatare kronzeuge lebensgefährte lebensgefährtin
CVL: marktbesucher moscheebesucher nachbarin =neffe =nichte nutzerin näherin oberschüler olympiasieger =onkel
CVL: promi =retter schaffner schiffbrüchige schiffbrüchiger schulklasse schwager schwiegersohn schülergruppe
CVL: sinti sklave sklavin sozialhilfeempfänger steuerzahler stewardess =tante tatzeuge teenager tutsi verbraucher =waise
CVL: waisen weltmeister youtuber zuginsasse
CVL+OPP: abtreibungsgegner aktionsbündnis =autonome =autonomer aktivist aktivistengruppe atomgegner atomkraftgegner bündnis bürgerrechtler
CVL+OPP: bürgerrechtlerin bürgerrechtsbewegung castor-gegner demokratieaktivist demokratiebewegung demokratieverfechter
CVL+OPP: demonstrant demonstranten demonstrantin demonstrationsteilnehmer demonstrierende demonstrierender dissidenten
CVL+OPP: dissidentin frauenrechtlerinnen frauenrechtsaktivist friedensaktivist gegendemonstrant gegner
CVL+OPP: globalisierungsgegner globalisierungskritiker impfgegner kernkraftgegner klimaaktivist klimakleber
CVL+OPP: klimaschützer kreml-kritiker kremlgegner kremlkritiker kriegsgegner kritiker kundgebungsteilnehmer
CVL+OPP: massenbewegung menschenmenge menschenrechtler menschenrechtlerin menschenrechtsaktivist oppositionsaktivist protestbewegung
CVL+OPP: protestführer protestführerin protestgruppe protestierende protestierender protestler putin-gegner
CVL+OPP: putin-kritiker randalierer regierungsgegner regierungskritiker regierungskritikerin regimegegner rüstungsgegner
CVL+OPP: steinewerfer studentenbewegung tierrechtler tierschützer umweltaktivist umweltgruppe umweltschützer
CVL+OPP: unabhängigkeitsbewegung =vermummte =vermummter =maskierte =maskierter
CVL+OPP: blockierer chaot chaoten demonstrationszug feministin hooligan krawallmacher linksradikale linksradikaler
CVL+OPP: monarchist protestcamper protestzug radikale radikaler rechtsradikale rechtsradikaler royalist sitzblockierer
CVL+OPP: skinhead streikposten
EDU: akademie akademiker analyst analystin bildungseinrichtung biologe dekan dozent erzieher erzieherin experte
EDU: fachleute forscher forscherin forschungsinstitut gymnasiast historiker historikerin hochschule hochschullehrer
EDU: institut lehrerverbände intellektuelle intellektueller jurastudent kriminologe lehrer lehrerin lehrerverband lehrkraft lehrkräfte
EDU: militäranalyst militärexperte nahostexperte politikexperte politikwissenschaftler politologe professor rektor
EDU: russlandexperte schule schulleiter schüler soziologe studentenführer studentenschaft studierendenvertreter
EDU: terrorismusexperte uni universität völkerrechtler wissenschaftler wissenschaftlerin ökonom
EDU: chemiker expertin physiker sachverständige sachverständiger
EDU: astronom forschungsgruppe forschungszentrum gelehrter geologe gutachter kindergarten kita lehrerschaft meteorologe
EDU: rektorat sachverständigenrat schulleitung seismologe staatsrechtler think-tank universitätsleitung
EDU: hochschulpräsident lehrerpräsident universitätspräsident verfassungsrechtler wirtschaftsweise wirtschaftsweiser
EDU+CVL: kommilitone kommilitonen kommilitonin schülerin student studenten studentin studierende studierender
GOV: administration amt amtsinhaber amtskollege amtssprecher anrainerstaat anrainerstaaten arbeitsagentur atomaufsicht
GOV: atomenergiebehörde atommacht atommächte attaché aufsichtsbehörde ausländerbehörde außenamt außenamtschef
GOV: außenamtsleiter außenamtssprecher außenbeauftragter außenminister außenministerium außenressort
GOV: balkanländer balkanstaat balkanstaaten behörde =bund bezirksamt bezirksbürgermeister botschaft botschafter bundesagentur bundesamt bundeskabinett bundeskanzler
GOV: bundeskanzleramt bundesland bundesländer bundespräsident bundesregierung bundesrätin bundesstaat bundesstaaten
GOV: bürgermeister chefdiplomat chefunterhändler delegation diktator diplomat drogenbeauftragter einwanderungsbehörde
GOV: anti-doping-agentur arzneimittelagentur asylagentur chemikalienagentur cybersicherheitsagentur drogenagentur eisenbahnagentur emir emirat energieagentur flugsicherheitsagentur gesundheitsagentur grundrechteagentur umweltagentur entwicklungsländer feuerwehr finanzamt finanzminister finanzministerium geberland
GOV: geberländer gemeinde generalgouverneur gesandter geschäftsträger gesundheitsamt gesundheitsbehörde golfstaat
GOV: golfstaaten gouverneur großherzog großmacht großmächte herrscher industrieländer industriestaat industriestaaten
GOV: innenbehörde innenminister innenministerium innenressort innensenator innenverwaltung inselstaat interimspräsident
GOV: junta justizminister justizministerium kabinett kabinettsmitglied kaiser kanton kantone kanzler kanzleramt
GOV: kanzlerin kartellamt
GOV: kartellbehörde kolonialmacht kommune konsul konsulat kreisverwaltung kreml kronprinz könig königin königshaus
GOV: königspaar land landammann landesamt landeschef landeshauptfrau landeshauptleute landeshauptmann landesrat landesrätin landesregierung landkreis landrat
GOV: bezirkshauptmannschaft flüchtlingskoordinator präfektur
GOV: luftfahrtbehörde =länder machthaber machthaberin magistrat medienaufsicht migrationsbehörde militärattaché minister
GOV: ministerin ministerium ministerpräsident ministerrat mitgliedsland mitgliedsländer mitgliedsstaat mitgliedsstaaten
GOV: mitgliedstaat mitgliedstaaten monarch nachbarland nachbarstaat notenbank notenbankchef oberbürgermeister premier
GOV: premierminister premierministerin prinz protektor präfekt präsident präsidentenamt präsidentenbüro
GOV: präsidentenpalast präsidentin präsidentschaft präsidialamt präsidialverwaltung raumfahrtagentur regent regierender
GOV: regierung regierungsbeamter regierungschef regierungschefin regierungsdelegation regierungskreis regierungsmitglied
GOV: regierungsrat regierungssprecher regierungsvertreter regime regionalmacht residenz ressortchef rundfunkrat
GOV: schwellenländer senatskanzlei senatsverwaltung sicherheitsberater sonderbeauftragter sonderbotschafter
GOV: sonderermittler sondergesandter staat =staaten staatschef staatschefin staatsführung staatskanzlei staatsminister
GOV: staatsoberhaupt staatsrat staatsregierung staatssekretär stadt stadtrat stadtverwaltung statthalter steuerbehörde
GOV: fürstentum =nachbar =hauptstädte =gastgeber =geber sowjetrepublik königsfamilie herrscherhaus nachbarrepublik kaukasusrepublik inselrepublik scheichtum volksrepublik =westen
GOV: binnenland binnenstaat himalayastaat himalajastaat =königreich =städte sultan sultanat supermacht thronfolger umweltamt umweltbehörde umweltminister umweltministerium unterhändler
GOV: verfassungsschützer verhandlungsdelegation vertretung verwaltung vetomächte vize-außenminister vizekanzler
GOV: vizeminister vizepremier vizepräsident wahlausschuss wahlbehörde wahlkommission wahlleiter wahlleitung weltmacht
GOV: weltmächte westmächte zensurbehörde zentralbank zentralbankchef zentralregierung völkergemeinschaft weltgemeinschaft übergangspräsident
GOV: übergangsrat übergangsregierung
GOV: bezirksrat fürst hochkommissar katastrophenschutz katastrophenschützer ombudsmann prinzessin rechnungshof ressort staatsmann zivilschutz
GOV: anrainer arbeitsamt bankenaufsicht botschaftsangestellter botschaftsmitarbeiter botschaftspersonal börsenaufsicht
GOV: finanzaufsicht flugsicherung garantiemacht gemeindevorsteher golfmonarchie herrscherfamilie industrienation
GOV: jugendamt kartellwächter königshof luftfahrtamt ministerialbeamter =monarchie regierungslager regierungsspitze
GOV: regulierer revolutionsrat =schah schutzmacht sozialamt staatsspitze statistikamt verteidigungsrat wahlaufsicht
GOV: wahlrat wettbewerbshüter wächterrat währungshüter =zar
GOV+MIL: heeresminister kriegsminister militärjunta militärmachthaber militärrat militärregierung verteidigungsminister
GOV+MIL: verteidigungsministerium verteidigungsressort wehrminister übergangsmilitärrat
HLH: apotheker arzt chirurg epidemiologe ersthelfer gesundheitsdienst gesundheitsorganisation klinik kliniken
HLH: krankenhaus krankenhäuser krankenschwester mediziner notarzt notärzte pfleger psychiater rettungsdienst
HLH: rettungshelfer rettungskräfte rettungsmannschaft rettungsmannschaften rettungsteam rettungsteams sanitäter seuchenschutzbehörde virologe virologin ärzte ärztekammer ärzteverband
HLH: ärztin
HLH: hebamme
IGO: militärbündnis sicherheitsbündnis verteidigungsbündnis
IGO: staatenbund staatenbündnis
JUD: amtsgericht anklage anklagebehörde ankläger anwalt anwälte anwältin arbeitsgericht berufungsgericht bezirksgericht
JUD: bundesanwaltschaft bundesgerichtshof bundesverfassungsgericht bundesverwaltungsgericht chefankläger chefanklägerin
JUD: chefermittler ermittlungsrichter generalanwalt generalbundesanwalt generalstaatsanwalt generalstaatsanwaltschaft
JUD: gericht gerichtshof gerichtssprecher haftrichter höchstgericht jugendrichter jurist jury justiz justizbehörde
JUD: justizverwaltung kammergericht kassationsgericht kriegsverbrechertribunal landesgericht landesverfassungsgericht
JUD: gerichtsvollzieher landgericht =lsg menschenrechtsanwalt menschenrechtsanwältin militärgericht militärtribunal oberlandesgericht =olg =ovg
JUD: oberverwaltungsgericht pflichtverteidiger rechtsanwalt rechtsanwälte revolutionsgericht richter schiedsgericht
JUD: schiedsgerichtshof schwurgericht schöffe sonderstaatsanwalt sozialgericht staatsanwalt staatsanwaltschaft
JUD: staatsanwälte staatsanwältin strafgericht strafgerichtshof strafkammer strafrichter strafsenat tribunal
JUD: untersuchungsrichter verfassungsgericht verfassungsgerichtshof verfassungsrichter verteidiger =verteidigung
JUD: verwaltungsgericht verwaltungsgerichtshof =vg =vgh
JUD: rechtsbeistand
JUD: anklagevertretung gerichtspräsident justizkreise kassationshof nebenklagevertreter
LAB: angestellte angestelltengewerkschaft angestellter arbeiter arbeitnehmer arbeitnehmervertreter bahnbeschäftigte
LAB: bahnmitarbeiter bauarbeiter bediensteter belegschaft bergarbeiter bergleute beschäftigte beschäftigter betriebsrat
LAB: bodenpersonal busfahrer eisenbahner erntehelfer fabrikarbeiter fernfahrer flugbegleiter fluglotse
LAB: fluglotsen gastarbeiter gewerkschaft gewerkschafter gewerkschafterin gewerkschaftsbund gewerkschaftschef
LAB: berufsverband berufsverbände gewerkschaftsführer gewerkschaftsmitglied gewerkschaftsverband gewerkschaftsvertreter hafenarbeiter
LAB: journalistenverband kabinengewerkschaft kabinenpersonal krankenpfleger lehrergewerkschaft leiharbeiter lokführer
LAB: lokführergewerkschaft lokomotivführer lotse minenarbeiter mitarbeiter personal pflegekräfte pflegepersonal pilot
LAB: pilotengewerkschaft polizeigewerkschaft postbote stahlarbeiter streikende streikender streikführer tarifpartei
LAB: tarifparteien tarifpartner taxifahrer textilarbeiter trucker wanderarbeiter zugführer ärztegewerkschaft
LAB: beamtenbund
LAB: gewerkschaftsboss müllmänner müllwerker personalrat pilotenvereinigung
LAB: arbeiterkammer
LEG: abgeordnete abgeordnetenhaus abgeordnetenkammer abgeordneter alterspräsident ausschussvorsitzender außenausschuss
LEG: bundesrat bundestag bundestagsabgeordneter bundestagsfraktion bundestagspräsident bundestagsvizepräsident
LEG: bundesversammlung bürgerschaft duma fraktion fraktionschef fraktionsspitze fraktionssprecher fraktionsvize
LEG: fraktionsvorsitzender gesetzgeber innenausschuss knesset kongress kongressabgeordneter landesparlament landtag
LEG: landtagsabgeordneter mandatsträger nationalrat nationalversammlung oberhaus parlament parlamentarier
LEG: parlamentsausschuss parlamentschef parlamentskammer parlamentsmehrheit parlamentspräsident parlamentspräsidentin
LEG: parlamentssprecher parlamentsvorsitzender rechtsausschuss regionalparlament repräsentantenhaus senat senator
LEG: senatorin stadtparlament ständerat unterausschuss unterhaus untersuchungsausschuss volkskammer volkskongress
LEG: volksversammlung volksvertreter volksvertretung wehrbeauftragter ältestenrat
LEG: gemeinderat kreistag
LEG: fraktionsführer justizausschuss landtagspräsident mehrheitsführer minderheitsführer plenum stadtverordneter
LEG: verteidigungsausschuss
LEG: klubchef klubobfrau klubobmann mandatar
MED: agentur blatt blogger boulevardblatt chefredakteur fernsehanstalt fernsehen fernsehjournalist fernsehmoderator
MED: fernsehsender fernsehteam fotograf fotografin herausgeber journalist journalisten journalistin kameramann
MED: kamerateam karikaturist kolumnist korrespondent korrespondentin kurznachrichtendienst magazin medien medienhaus
MED: medienunternehmen medienvertreter medium moderator nachrichtenagentur nachrichtenmagazin nachrichtenportal
MED: nachrichtenseite nachrichtensender online-portal onlineportal presse presseagentur redakteur redaktion reporter
MED: reporterin rundfunk rundfunkanstalt rundfunksender sender staatsagentur staatsfernsehen staatsmedien staatssender
MED: tageszeitung verlag verleger wochenzeitung zeitschrift zeitung
MED: enthüllungsplattform internetportal podcaster
MIL: admiral admiralin armee armeeangehöriger armeechef armeeführung armeesprecher befehlshaber besatzer besatzungsarmee
MIL: besatzungsmacht besatzungstruppe besatzungstruppen blauhelm blauhelmsoldat bodentruppe bodentruppen bomber brigade
MIL: bundeswehr bundeswehrsoldat division einheit einheiten einsatzgruppe eliteeinheit elitesoldat elitetruppe
MIL: elitetruppen fallschirmjäger feldmarschall flotte flugabwehr flugzeugträger fregatte friedensmission friedenssoldat
MIL: friedenssoldaten friedenstruppe general generalinspekteur generalleutnant generalmajor generalstab generalstabschef
MIL: generalstabschefin generäle heer infanterie invasionstruppen invasoren kampfdrohne kampfflugzeug kampfhubschrauber
MIL: kampfjet kampfpilot kampftruppe kampftruppen koalitionstruppe kommandant kommandeur kommandotruppe kriegsherr
MIL: kriegsmarine kriegsschiff küstenwache leutnant luftabwehr luftstreitkräfte luftwaffe major marine marineinfanterie
MIL: kriegsallianz marineinfanterist marinesoldat militär militärallianz militärangehöriger militärkoalition militärführer militärführung militärkreis militärs
MIL: militärsprecher nationalgarde oberbefehlshaber oberkommando oberst offizier panzer panzerbrigade putschist
MIL: raketenstreitkräfte raketentruppe regierungssoldat regierungssoldaten regierungstruppen regiment rekrut rekruten
MIL: reservist revolutionsgarde schutztruppe soldat soldaten soldatin spezialtruppen streitkräfte
MIL: streitkräftekommando streitmacht söldner söldnerkommando söldnertrupp söldnertruppe truppe truppen verteidigungskräfte veteran wehrmacht wehrpflichtige zentralkommando
MIL: wehrpflichtiger
MIL: deserteur =garde =garden leibgarde leibwache palastgarde palastwache präsidentengarde republikanergarde ehrengarde
MIL: bataillon brigadier feldwebel hauptmann kadett kadetten
MIL: =artillerie jagdflugzeug =kompanie küstenwacht =marschall militärflugzeug militärkonvoi militärmaschine
MIL: gebirgsjäger nationalgardist oberkommandierender revolutionswächter truppenteil u-boot =zerstörer
NGO: antikorruptionsorganisation beobachter beobachtungsstelle bürgerrechtsgruppe bürgerrechtsorganisation
NGO: dachorganisation dachverband denkfabrik entwicklungshelfer flüchtlingshelfer flüchtlingshilfsorganisation
NGO: flüchtlingsorganisation flüchtlingsrat frauenrechtsorganisation friedensorganisation fußballverband gemeindebund helfer
NGO: hilfsflotte hilfsgruppe hilfsorganisation hilfsorganisationen hilfswerk interessenverband journalistenorganisation
NGO: lobbygruppe lobbyorganisation menschenrechtsbeobachter
NGO: menschenrechtsbüro menschenrechtsgruppe menschenrechtsorganisation menschenrechtsverein menschenrechtsverteidiger
NGO: menschenrechtszentrum naturschutzbund naturschutzverband naturschützer nichtregierungsorganisation olympiakomitee
NGO: seenotretter seenotrettungsorganisation sozialverband sozialverbände sportverband stiftung städtebund thinktank
NGO: tierrechtsorganisation tierschutzbund tierschutzorganisation tierschutzverein umweltorganisation
NGO: umweltschutzorganisation umweltschutzverband umweltverband umweltverbände verbraucherschutzorganisation
NGO: verbraucherschützer verbraucherzentrale verein vertriebenenverband wahlbeobachter wohlfahrtsverband
NGO: wohltätigkeitsorganisation
NGO: autofahrerclub automobilclub bürgerforum frauenorganisation jugendverband juristenvereinigung landsmannschaft
NGO: mieterbund mieterverein opferverband opfervereinigung studentenorganisation transparenzorganisation
NGO: zivilgesellschaft ärzteorganisation ärztepräsident
NGO: betroffeneninitiative datenschützer elterninitiative entwicklungsorganisation flüchtlingshilfe kinderrechtsorganisation nothilfeorganisation
NGO: klimaschutzgruppe naturschutzgruppe pressefreiheitsorganisation schutzorganisation tierschutzgruppe umweltschutzgruppe wahlbeobachtermission walschützer
OPP: exilopposition exilpolitiker exilregierung opposition oppositionelle oppositioneller oppositionsabgeordneter
OPP: oppositionsanhänger oppositionsbewegung oppositionsblock oppositionsbündnis oppositionschef oppositionsdemonstrant
OPP: oppositionsführer oppositionsgruppe oppositionskandidat oppositionskoalition oppositionslager oppositionspolitiker
OPP: oppositionsvertreter
OPP+PTY: linkspartei oppositionspartei oppositionsparteien
PTY: außenexperte außenpolitiker bundesvorsitzender christdemokrat europapolitiker finanzexperte gesundheitsexperte innenexperte
PTY: jugendorganisation kanzlerkandidat koalitionspartner kommunist kommunisten kreisverband landeschefin
PTY: liberaler parteiobfrau parteiobmann ultrarechter
PTY: landespolitiker landesverband landesvorsitzender linkspopulist marxist nationalist nationalisten ortsverband partei
PTY: parteibasis parteichef parteiflügel parteifreund parteiführer parteiführung parteigründer parteimitglied
PTY: parteipräsidium parteisekretär parteispitze parteisprecher parteitag parteivize parteivizechef parteivorsitzender
PTY: parteivorstand politiker politikerin präsidentschaftsbewerber präsidentschaftskandidat rechtspopulist
PTY: rechtspopulisten wahlgewinner wahlsieger regierungspartei sicherheitsexperte sozialdemokrat sozialist sozialisten spitzenkandidat
PTY: spitzenpolitiker spitzenpolitikerin =union verkehrsexperte verteidigungsexperte wahlkampfteam wahlkämpfer
PTY: wirtschaftsexperte
PTY: herausforderer konservative konservativer
PTY: amtsbewerber bundesgeschäftsführer juniorpartner jusos landesgeschäftsführer parteienbündnis parteijugend
PTY: parteizentrale populist wahlbündnis
PTY+GOV: ampelpartei koalition koalitionspartei koalitionsspitze koalitionsspitzen koalitionär regierungsfraktion regierungskoalition
REB: ableger angreifer attentäter aufständische aufständischer befreiungsarmee befreiungsbewegung befreiungsfront
REB: befreiungskämpfer bewaffnete bewaffneter bombenattentäter bombenleger dschihadist dschihadistengruppe
REB: dschihadistenmiliz entführer extremist extremistengruppe freiheitskämpfer freischärler fundamentalist gotteskrieger
REB: gotteskriegerin guerilla guerillabewegung guerillaführer guerillagruppe guerillakämpfer guerillero heckenschütze
REB: islamist islamistenführer islamistengruppe islamistenmiliz kindersoldat kommandomitglied kurden-miliz kurdenmiliz
REB: kämpfer militante militanter miliz milizen milizenchef milizenführer milizionär milizionäre milizverband
REB: paramilitär paramilitärs partisan partisanen rebell rebellen rebellenarmee rebellenbewegung rebellenchef
REB: rebellenführer rebellengruppe rebellenkommandeur rebellenkämpfer rebellenorganisation rebellensprecher
REB: scharfschütze schiiten-miliz schiitenmiliz selbstmordattentäter selbstmordbomber separatist separatisten
REB: separatistenchef separatistenführer söldnergruppe taliban terrorchef terrorführer terrorgruppe terrorist
REB: terroristen terrorkommando terrormiliz terrornetzwerk terrororganisation terrorverdächtige terrorverdächtiger
REB: terrorzelle todesschütze untergrundgruppe untergrundkämpfer untergrundorganisation warlord widerstandsbewegung
REB: widerstandsgruppe widerstandskämpfer
REB: bürgerwehr bürgerwehren dschihadistenführer jihadist jihadistenmiliz meuterer
REB: contras milizkommandeur rebellenallianz rotgardist selbstverteidigungskräfte splittergruppe todesschwadron
REL: =bistum ajatollah ayatollah bischof bischofskonferenz bischöfe christen diözese erzbischof erzbischöfin geistliche
REL: geistlicher glaubensgemeinschaft gläubiger großajatollah großmufti imam islamgelehrter islamverband jesuit kardinal
REL: katholik kirche kirchenführer kirchengemeinde kirchenoberhaupt kirchentag kirchenvertreter kleriker kopte kopten
REL: metropolit moschee mufti mullah mönch mönche nonne oberrabbiner ordensbruder ordensfrau papst pastor pastorin pontifex
REL: patriarch pfarrer pilger prediger priester protestant rabbi rabbiner religionsführer religionsgemeinschaft salafist
REL: salafistenführer scheich sekte sektenführer vikar weihbischof zentralrat
REL: bistum generalvikar kirchenpräsident landesbischof landesbischöfin nuntius prälat präses superintendent
REL: diakon guru islamrat =kaplan klerus missionar moscheegemeinde moscheeverband ordensgemeinschaft ordensschwester
REL: muslimrat sektenmitglied synode trauergemeinde zentralratspräsident
REL+CVL: ahmadi alawit alevit buddhist buddhisten christ drusen hindu hindus jeside jude juden katholiken moslem muslim
REL+CVL: muslime muslimin protestanten rohingya schiit schiiten sikh sikhs sunnit sunniten tibeter uigure
SPY: agent agentin auslandsgeheimdienst auslandsgeheimdienstchef bundesnachrichtendienst doppelagent geheimagent
SPY: geheimdienst geheimdienstagent geheimdienstchef geheimdienstkoordinator geheimdienstkreise geheimdienstler
SPY: geheimdienstmitarbeiter geheimdienstoffizier geheimpolizei informant inlandsgeheimdienst militärgeheimdienst
SPY: nachrichtendienst spion spionageabwehr spionin spitzel v-leute v-mann verfassungsschutz
SPY: abwehrdienst spionagering staatssicherheit stasi
`;

/** Nouns whose sectors come from the body that they belong to ("Sprecher der Polizei"), with what they are without one. */
export const RELATIONAL = `
BUS: geschäftsführer
GOV: führung staatengemeinschaft
MIL: stabschef stabschefin
UNK: abgesandter anführer angehöriger =auslandsbüro ausschuss beauftragter berater bewegung chef chefin
UNK: delegierter direktor emissär funktionär führer führungsmitglied generaldirektor generalsekretär gremium =gruppe =gruppen
UNK: gruppierung gründer kandidat kollege komitee kommissar kommission konfliktpartei konfliktparteien kontingent
UNK: kriegspartei kriegsparteien kräfte leiter leitung koordinator mitbegründer =mitglied =mitglieder nachfolger organisation
UNK: organisationen organisator rat repräsentant seite sprecher sprecherin stellvertreter streitpartei streitparteien
UNK: schlichter sonderberichterstatter team teilnehmer =unbekannt =unbekannte =unbekannter veranstalter verantwortlicher verband verbündete
UNK: beobachtermission =mission wahlbeobachtungsmission
UNK: verbündeter verhandlungsführer vermittler vertragspartei vertragsparteien vertreter vertreterin vize vizechef
UNK: vorgänger vorsitzende vorsitzender vorstand
UNK: =büro landesgruppe ortsgruppe regionalgruppe =sektion
`;

/** Nouns that inflect like adjectives: "der Beauftragte", "ein Beauftragter". */
export const NOMINALISED =
  /(?:abgeordneter|auftragter|beamter|jähriger|lebender|legierter|regierender|sandter|verwandter|vorsitzender)$/;

/**
 * Beginnings of compounds that say to whom a relational noun belongs ("Polizeisprecher"), in lower case, with the sectors. The first that
 * fits counts, so that those of governments and armies come before those of parties.
 */
export const BELONGING: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:amts|außenamts|botschafts|eu-außen|kabinetts|kreml|ministeriums|präsidenten|präsidial|rats|regierungs|senats|staats|stadt|verhandlungs)/,
    'GOV',
  ],
  [/^(?:kripo|polizei)/, 'COP'],
  [/^(?:armee|bundeswehr|heeres|koalitions(?=truppe)|luftwaffen|marine|militär|streitkräfte|truppen|wehr)/, 'MIL'],
  [/^(?:betriebsrats|gewerkschafts|streik)/, 'LAB'],
  [/^oppositions/, 'OPP'],
  [/^(?:guerilla|hamas|hisbollah|miliz|rebellen|separatisten|taliban|terror)/, 'REB'],
  [
    /^(?:bundes(?=geschäftsführer|vorsitz|vorstand)|fraktions|koalitions|landes(?=chef|vorsitz)|partei|union|wahlkampf|(?:(?:christ|sozial)demokraten|kommunisten|konservativen|liberalen|nationalisten|rechtspopulisten|sozialisten)(?=chef))/,
    'PTY',
  ],
  [/^(?:ausschuss|bundestags|kongress|parlaments|senats)/, 'LEG'],
  [/^(?:gerichts|justiz)/, 'JUD'],
  [/^(?:geheimdienst|verfassungsschutz)/, 'SPY'],
  [/^(?:islam|kirchen|moslem|muslim|religions)/, 'REL'],
  [/^(?:arbeitgeber|bahn|bank|banken|firmen|konzern|unternehmens|vorstands|werks|wirtschafts)/, 'BUS'],
  [/^(?:hilfs|menschenrechts|naturschutz|tierschutz|umwelt|verbraucher|wohlfahrts)/, 'NGO'],
  [/^(?:bürger|demokratie|demonstrations|protest)/, 'CVL'],
];

/** Nouns that are no actors although they end like one, sorted. */
export const NO_ACTORS = new Set(
  `abkommen abstand ansicht aufstand ausland aussage besuch brand dollar euro festland gegenleistung gegenstand hand
  handlung hausmacht heimatland helgoland herrschaft hochland hollande inland interesse kalifornien landwirtschaft mehrheit
  mittelstand rand rathaus roman rückstand sand stand statt strand streifen treffen umland verstand vertrag wahl
  werkstatt westjordanland widerstand wolfgang zeitalter zustand`.split(/\s+/),
);

/** Endings of compounds that are no actors, although they end in a noun of ROLES ("Entführung": "Führung"), sorted. */
export const NO_ACTOR_ENDINGS =
  `altstadt amtseinführung amtsführung anklagebank anstiftung audiobotschaft aufführung ausführung begleitung
  beileidsbotschaft beweisführung brandstiftung buchführung datenbank drohbotschaft durchführung einführung
  einleitung entführung erdkunde erkunde euskirchen federführung fleischgericht fluchtbewegung fortführung
  friedensbotschaft gaskammer gasleitung gelsenkirchen geschäftseinheit grenzstreifen grußbotschaft helikopter
  innenstadt insolvenzverwaltung internetseite jahrhundert jahrtausend kehrseite kernbotschaft kriegführung
  kriegsführung küstenstreifen marktwirtschaft misswirtschaft mißwirtschaft neujahrsbotschaft neunkirchen
  osterbotschaft panzerbewegung parkbank planwirtschaft polizeistaat prozessführung rechtsstaat rohrleitung
  rückführung rückseite sekunde selbstverwaltung siegesbotschaft sozialstaat stromleitung tanklager tarifeinheit
  tateinheit titelseite tonbotschaft torschütze trauerbotschaft truppenbewegung urkunde verhandlungsführung
  vetternwirtschaft videobotschaft volkswirtschaft wanderungsbewegung wasserleitung webseite weihnachtsbotschaft
  weiterführung weltwirtschaft westbank wiedereinführung wohlfahrtsstaat wohneinheit zusammenführung zwangsverwaltung
  ölleitung überführung überwachungsstaat`.split(/\s+/);
