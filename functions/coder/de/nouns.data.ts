/**
 * Nouns and derivational suffixes of news German, by the ending that a word must have, so that "minister" covers every
 * "…minister". Lines per kind: gender (m, f, n; w = masculine with "-(e)n" outside the nominative; a = adjectives that
 * have become nouns; p = plural only; a second p = singular and plural look alike, a second s = the plural ends in -s), `+` for those who can act, then the
 * endings, sorted. The longest ending decides. `-` marks derivational suffixes; other entries of up to three letters must be
 * the whole word.
 */
export const NOUN_ENDINGS = `
m abbau abend abstand abzug affront aktivismus alarm anfang angriff anlass anruf anschlag anspruch anteil antrag appell april
m artikel aufbau aufenthalt aufmarsch aufruf aufstand aufstieg auftrag auftritt aufwand august ausbau ausbruch
m ausfall ausflug ausgang ausschluss ausstand ausstieg austausch austritt bahnhof bau bedarf befehl beginn beistand beitrag beitritt
m bericht beschluss beschuss besitz besuch betrag betrieb beweis bezirk block boden boykott brand brief bruch bund dank deal
m dezember dialog dienst dienstag donnerstag druck effekt eid einbruch eindruck einfluss eingriff einmarsch
m einsatz einspruch einwand eklat empfang entwurf erfolg erlass ersatz euro export faktor fall februar feiertag feldzug film
m fluss fonds fortschritt freispruch freitag friede frieden frühling fund gedanke gegensatz glückwunsch grad grenzübergang
m grund hafen handel haushalt haushaltsplan herbst hilferuf hintergrund hinweis hunger import -ismus jahrestag januar juli
m juni kampf kauf klimawandel kompromiss konflikt konsens kontakt kontinent korb kredit krieg kurs küstenort
m leichnam lohn luftraum luftschlag mai mangel markt marsch märz massenmord mittag mittwoch moment monat montag
m mord morgen motor müll mut nachmittag nachweis name nerv norden notruf november oktober ort osten
m pakt pass plan platz posten pranger preis protest prozess punkt putsch putschversuch rahmen raketenangriff rand raub
m raum reaktor rekord respekt rest riegel rücken rückgang rückschlag rückschritt rückstand rücktritt rückzieher rückzug ruf saal samstag
m schwung sprung satz schaden schlag schluss schritt schuss schutz schwerpunkt see sektor september sieg sinn sitz sonnabend
m sonntag spielraum sprengsatz staatsbesuch staatsstreich start stopp streik streit strom sturm sturz süden tag
m teil termin terror text tisch tod ton transport treffpunkt treibstoff truppenabzug tumult übergriff umbau umfang
m umgang umsatz umsturz unfall unmut unterricht unterschied urlaub verbleib verdacht verfall vergleich verkauf
m verkehr verlust verrat verstoß versuch vertrag verzicht visumszwang vollzug vorabend vorbehalt vorfall vorgang vormarsch
m vorschlag vorsitz vorstoß vorteil vortrag vorwand vorwurf waffenstillstand wahlkampf wald wandel weg wein wert nordwesten südwesten wettbewerb
m widerspruch widerstand wille wunsch zeitpunkt zeitraum zoll zufall zugang zugriff zusammenbruch zusammenhang
m zusammenschluss zusammenstoß zustand zutritt zweck zwischenfall
m alleingang anstieg aufschub ausweis bereich blick fokus gewinn kopf missbrauch notstand rundfunk sprengstoff stand status übergang urnengang wahlgang
m aufruhr betrug genozid größenwahn meineid schmuggel ungehorsam
m+ bgh ogh vfgh vgh vwgh
m+ -är arzt -ator aufsichtsrat ausschuss autor bundesrat bundestag bürgermeister
m+ dieb diktator direktor doktor emir -eur feind freund gast geheimdienst general gerichtshof investor
m+ koch kongress könig konzern kreml krisenstab kronprinz landtag -ling major mann ministerrat mönch
m+ offizier papst professor rat rektor scheich senat sender sicherheitsrat sohn spion staat
m+ staatsrat stab sultan vatikan verband verein verteidigungsrat vorstand weltsicherheitsrat
m+ wahlsieger wahlgewinner westen wirt zar
m+ admiral ajatollah anwalt ayatollah bandenboss betriebsrat bischof blauhelm dekan flüchtlingsrat
m+ gewerkschaftsbund grenzschutz imam kardinal konsul magistrat muslim nachbarstaat nachrichtendienst
m+ nationalrat oberst passagier pastor rabbi rettungsdienst sicherheitsdienst staatsschutz stadtrat
m+ ständerat vater verfassungsschutz verlag zentralrat ältestenrat übergangsrat
m+ oppositionsblock rundfunk tierschutzbund
m+ landesrat rechnungshof revolutionsrat rundfunkrat sachverständigenrat wahlrat wächterrat
m+ ausländerbeirat beirat bezirksrat elternrat gemeinderat grossrat kantonsrat kirchenrat landrat ortsbeirat regierungsrat
mp bomber computer container dollar fehler finger flieger gipfel hubschrauber koffer körper krater kreuzer meter
mp panzer satelliten schalter sommer teller titel wechsel winter zähler zerstörer zettel zweifel
mp+ abweichler afrikaner ägypter algerier amerikaner anführer angreifer anhänger anwohner arbeiter
mp+ attentäter ausländer außenminister australier belgier berater besatzer besucher bewohner botschafter brasilianer
mp+ bürger dschihadkämpfer einwohner entführer ermittler europäer führer geber gegner
mp+ gewerkschafter helfer herrscher inder iraker iraner israeli italiener jäger japaner jordanier kämpfer kanadier
mp+ kanzler katarer kolumbianer kritiker kubaner künstler lehrer leiter libyer litauer marokkaner mexikaner
mp+ militärführer minister mitarbeiter mörder nachfolger nachrichtensprecher norweger oppositionsführer österreicher
mp+ palästinenser politiker putschführer rebellenführer richter rüstungsgegner schüler schweizer separatistenführer
mp+ siedler söldner spanier sprecher staatsbürger syrer täter thronfolger tunesier ukrainer unterhändler unternehmer
mp+ venezolaner vermittler verteidiger vertreter vorgänger wähler wärter wissenschaftler zuschauer
mp+ akademiker amtsinhaber anbieter apotheker autofahrer bauarbeiter befehlshaber befürworter beobachter bergsteiger
mp+ anrainer asylwerber banker besitzer broker dichter filmemacher makler sieger streiter user zöllner
mp+ betreiber betrüger blogger bombenleger brandstifter bürgerrechtler dealer eigentümer einbrecher einwanderer
mp+ eisenbahner erpresser erzieher fahnder fahrer farmer fischer forscher freischärler fußgänger gangster
mp+ geheimdienstler gründer hacker hehler hersteller historiker händler hüter inhaber kaiser killer kleriker krieger
mp+ kriegsverbrecher läufer machthaber manager mandatsträger mediziner mieter musiker nehmer oberbefehlshaber
mp+ ordnungshüter parlamentarier pendler pfarrer pfleger pilger plünderer prediger priester protestler psychiater
mp+ rabbiner randalierer rapper rechtler reeder rentner reporter retter räuber rückkehrer schauspieler schlepper
mp+ schleuser schmuggler schriftsteller schützer spieler sportler statthalter stecher steinewerfer sänger teilnehmer
mp+ tibeter trainer trucker unterstützer urlauber veranstalter verbrecher verfechter vergewaltiger verleger vermieter
mp+ versicherer versorger wahlkämpfer winzer wächter wäscher zuhörer zulieferer züchter
w+ archäologe astronom bandit chaot epidemiologe energieriese gendarm handelsriese internetriese seismologe technologieriese
w+ afghane aktivist alawit -ant asiate assistent astronaut bär
w+ biologe bote brite bulgare bundespräsident bursche chinese däne demokrat
w+ demonstrant diplomat dissident dschihadist -ent expert experte extremist finne franzose fürst
w+ gefährte genosse geograf geologe graf grieche heide held herr
w+ hirte ire islamist -ist jeside journalist jude junge kamerad kandidat kasache kerl kirgise kollege
w+ kommandant kosak kroate kunde kurde lette matrose mensch monarch mongole nachbar
w+ nachfahre nachkomme narr neffe ökologe oligarch pädagoge patriarch patriot philosoph pilot pole rivale
w+ polizist präsident prinz psychologe rebell reservist rumäne russe salafist schiit schotte
w+ schwede separatist serbe sklave slowake slowene soldat spezialist stratege student sunnit tadschike terrorist
w+ theologe tscheche tschetschene türke turkmene ungar usbeke
w+ bauer landwirt zeuge zivilist
w+ agent alevit analyst anarchist architekt chirurg druse fotograf gymnasiast hindu insasse jesuit katholik kopte
w+ kriegsherr kriminologe lotse metropolit partisan pirat politologe präfekt rekrut schöffe schütze soziologe uigure
w+ veteran virologe ökonom
w+ kapitalist loyalist nationalist populist royalist sozialist
a+ abgeordnete alliierte angehörige angeklagte beamte beauftragte beschäftigte delegierte festgenommene flüchtige
a+ gefangene geflüchtete gesandte getötete grüne inhaftierte kriminelle liberale linke militante oppositionelle
a+ rechte reisende überlebende verbündete verdächtige verletzte vertraute vertriebene vorsitzende
a+ angestellte autonome bedienstete beschuldigte bewaffnete einheimische
a+ geistliche intellektuelle jugendliche linksextreme maskierte minderjährige
a+ rechtsextreme staatsangehörige stammesälteste tatverdächtige tote trauernde
a+ abgeschobene abtrünnige arbeitslose beteiligte betroffene bevollmächtigte entführte ermordete erwachsene erwerbslose
a+ gefallene gerettete geschworene gestürzte gesuchte hilfsbedürftige indigene jährige konservative landlose linksradikale
a+ meuternde neugeborene obdachlose radikale rechtsradikale sachverständige vermisste verschleppte verwundete
a+ wohnungslose
a+ unbekannte verantwortliche vermummte verurteilte verwandte wehrpflichtige
f abfuhr abkehr absage absicht agenda alternative amnestie anfrage angabe angst ansicht ansprache antwort -anz anzeige arbeit armut art attacke
f aufgabe auflage aufnahme aufsicht ausgabe ausnahme aussage aussicht bahn basis bedingung bedrohung beihilfe
f beute bilanz bitte blockade bombe bresche brücke bürde chance charta datei datenbank debatte defensive demo
f diktatur diplomatie distanz drohgebärde drohne dynamik ebene ehre einigung einreise einreisesperre einsicht
f energie -enz epidemie erde -erei etappe ethik ethnie fabrik fahrt farbe feier festnahme figur flagge flucht
f folge forderung form frage freude frist front funktion furcht garantie gasse geduld gefahr gegend gegenwart geisel
f geldbuße geldstrafe gewalt gnade granate grenze grippe größe haft hälfte halle hand handhabe heimat -heit
f herkunft hilfe hoffnung idee infrastruktur initiative insel -ion jagd kampagne kampfansage kandidatur karte -keit kenntnis
f klage klageschrift klausel klinik kluft kontrolle korrektur kraft krise kritik kugel kultur kundgebung kunst kürzung küste
f lage lanze last lehre liebe linie literatur logistik lösung lücke macht marke maschine maschinerie masse maßnahme
f mauer miene milliarde million mine mission mitte moschee munition musik nachfrage nachricht nacht -nahme natur
f niederlage norm not note nummer offensive oper ordnung pandemie panik pauschale pause perspektive pflicht phase
f pipeline politik post praxis problematik prognose prozedur prüfung quelle quote rache rakete rampe razzia rede
f region reihe reise religion rente reparatur reserve resonanz ressource revolte rhetorik rivalität rolle route
f rückgabe rückkehr rüge ruhe runde sache salve -schaft schelte schlacht schlappe schuld schule schwelle sekunde serie seuche
f sicherheit sicht sitte situation skepsis sommeroffensive sorge spanne sperre sprache spur stadt station statistik stelle
f steuer stichwahl stimme strafanzeige strafe straftat straße strategie strecke struktur stunde substanz suche summe szene
f tabelle tafel tagung taktik tat -tät technik technologie teilnahme thematik these tiefe tonne tour tragödie
f tränengasgranate trasse trauer treue übereinkunft überfahrt übergabe übernahme übersicht übung umfrage -ung universität unruhe
f unschuld unterschrift urkunde ursache variante videoschalte villa visite vorgabe vorhut vorsicht waffe waffenruhe wahl ware warte weise welle
f welt wende wirkung wirtschaft wissenschaft woche wohnung wunde würde wüste wut zahl zäsur zeit zelle zensur
f apartheid blasphemie doppelmoral geldwäsche hetze heuchelei kumpanei lüge panikmache piraterie propaganda sabotage schikane
f schwäche spionage stimmungsmache willkür
f zentrale zivilgesellschaft zone zukunft zunahme zusage zusammenkunft zustimmung
f aktie annahme börse geschichte höhe kategorie liste luft methode minute parade provinz regel reichweite stärke studie weitergabe
f+ division flugsicherung polizeistation wahlbeobachtungsmission wirtschaftswoche
f+ administration afd agentur allianz -antin armee ärztin band bande bank behörde besatzung bevölkerung bewegung
f+ botschaft bundesbank bundesregierung bundeswehr cdu -chefin csu delegation demokratie dynastie einheit -entin
f+ -erin eu eu-kommission familie fdp firma firmengruppe flotte fpö fraktion frau führung garde gemeinschaft
f+ genossenschaft gesellschaft gewerkschaft gruppe hamas hauptstadt hisbollah iaea institution -istin jugend junta
f+ justiz kammer kanzlei kaste kirche koalition kommission konferenz königin küstenwache leitung luftabwehr
f+ luftwaffe mannschaft marine mehrheit menge miliz milizfraktion minderheit mongolei nation nato
f+ -nossin sektion npd oecd öffentlichkeit opec opposition organisation -orin osze övp partei person pkk plattform polizei
f+ präsidentschaft presse -rätin redaktion regierung republik schweiz schwester seite slowakei spd spitze spö
f+ staatsanwaltschaft staatsführung stiftung terrormiliz tochter truppe türkei ukraine union uno us-regierung
f+ vereinigung versammlung vertretung verwaltung volksgruppe volksrepublik wache walachei wehr weltbank
f+ weltgemeinschaft who witwe zeitung zentralbank zivilbevölkerung
f+ atommacht befreiungsfront belegschaft besatzungsmacht branche brigade bundesanwaltschaft bürgerinitiative
f+ bürgerschaft denkfabrik duma gendarmerie großmacht gruppierung guerilla hundertschaft industrie infanterie jury
f+ knesset kolonialmacht kommune kripo mafia mutter nonne parteibasis regionalmacht sekte streitmacht supermacht
f+ verbraucherzentrale wehrmacht weltmacht gemeinde
f+ atomaufsicht beobachtungsstelle brauerei fluglinie geisel hochschule lehrkraft medienaufsicht reederei studentenschaft
f+ bahn klinik terrorzelle universität versicherung wirtschaft
f+ bankenaufsicht beobachtermission betroffeneninitiative börsenaufsicht bildungseinrichtung elterninitiative finanzaufsicht
f+ flüchtlingshilfe friedensmission garantiemacht handelskette lebensmittelkette lehrerschaft molkerei monarchie parteizentrale
f+ polizeidirektion polizeistreife schulklasse schutzmacht spurensicherung staatssicherheit supermarktkette wahlaufsicht
f+ zeitschrift zivilgesellschaft zollfahndung
f+ akademie analystin hebamme jüdin krankenkasse prinzessin sparkasse virologin zeugin
n dumping kidnapping säbelrasseln zaudern
n angebot asyl atomabkommen atomprogramm attentat ausland ausmaß bedauern bedenken beispiel bekenntnis benzin bild
n bleiberecht blut bombardement boot buch budget chaos dach datum defizit dekret dementi desaster dilemma dokument
n drama duell ebenbild ehrenwort eigentum eingreifen einlenken einreiseverbot einschreiten einvernehmen eisen
n elend ende engagement entgegenkommen erbe erdbeben erdgas erdöl ereignis ergebnis erz essen euroland
n exil existenzrecht fahrzeug feld fest flugzeug forum foto gas gebiet gefecht geheimnis gehör gelände geld gelöbnis gerät
n gerücht geschäft geschenk geschoss gesetz gespräch geständnis gesuch gewehr gewicht gewissen gift gold gut gutachten
n handeln haus herz hilfspaket hindernis inland instrument interesse interview jahr jahrhundert jahrzehnt
n jubiläum kapital kapitel kennzeichen kernkraftwerk klima konto kraftwerk krankenhaus kulturgut lagebild leben
n leid leiden licht lob loch los maß massaker material meer mehl -ment militärgerät militärmanöver misstrauen mitgefühl mitleid modell
n moratorium motiv munitionslager museum nein netz -nis niveau objekt öl paket papier pferd pfund plenum podium
n polizeiaufgebot potenzial problem programm projekt projektil protokoll prozent radio recht referendum risiko
n rohr salz schicksal schiff schutzgebiet schweigen schwert seeufer signal sondergesetz spiel stadion statement
n statut stück symbol system telefonat telefongespräch territorium testament thema ticket tier tor töten
n transitland übel überleben ultimatum -um unglück unheil unrecht urteil verbot verhalten verhältnis vermögen
n versagen verschulden versehen versprechen vertrauen vieh visier visum vorbild vorgehen votum wachstum
n waffenembargo waffenlager wahlergebnis wahlrecht werk werkzeug wesen wetter wissen wort zelt zentrum zeug
n zeugnis ziel zögern zugeständnis
n anliegen arbeitnehmerrecht arbeiterrecht blutvergießen bürgerrecht eigentumsrecht frauenrecht freiheitsrecht grundrecht hoheitsrecht internet kinderrecht konzept mandat menschenrecht minderheitenrecht nutzungsrecht quartal sonderrecht vorrecht
n+ amt außenamt außenministerium bataillon bundesheer bundeskanzleramt bundesverfassungsgericht bündnis
n+ außenressort bürgerforum forschungszentrum fürstentum geldhaus herrscherhaus innenressort medienhaus menschenrechtszentrum
n+ arbeitsamt emirat jugendamt präsidentenamt rektorat sozialamt statistikamt sultanat syndikat umweltamt
n+ kaufhaus lsg olg ovg plenum scheichtum stahlwerk vg verlagshaus verteidigungsressort
n+ blatt direktorium dorf fernsehen gericht gremium heer imperium innenministerium institut kabinett
n+ hilfswerk kartell kind kollektiv konsortium königreich königshaus lager land magazin militär militärbündnis militärgericht
n+ militärregime ministerium mitglied nachbarland netzwerk oberhaupt oberhaus paar parlament pentagon personal
n+ portal präsidium publikum regime regiment repräsentantenhaus sekretariat staatsfernsehen staatsoberhaupt
n+ bistum tribunal unterhaus volk weib
n+ abgeordnetenhaus bezirksamt bundesamt bundeskriminalamt finanzamt gesundheitsamt kanzleramt kartellamt
n+ kampfflugzeug konsulat kriegsschiff kriminalamt landesamt militärflugzeug patrouillenboot patrouillenschiff präsidialamt welternährungsprogramm
ms konvoi test
ms+ attaché chef clan fan mob moslem nazi neonazi premier sheriff vize-chef warlord
ns auto detail embargo hotel motto veto video
ns+ baby büro einsatzkommando komitee kommando politbüro team zentralkomitee
np abkommen -chen fenster feuer gebäude gewässer kloster manöver messer mittel muster schreiben theater treffen
np übereinkommen ufer verbrechen verfahren viertel vorhaben wasser zeichen zimmer
np+ mädchen opfer unternehmen
p akten daten ferien finanzen geiseln gelder güter importe kosten lebensmittel masern personalien sanktionen
p schulden spesen steine trümmer truppenteile überreste unruhen verhandlungen vorräte wahlen wirren zinsen
p+ ärzte behörden bundesländer dutzende einsatzkräfte eltern emirate feinde frauen freunde geschwister großmächte grünen hunderte
p+ huthi huthis islamisten kinder kommissare kräfte länder leute mächte männer medien milizen milizionäre
p+ mitglieder nationen niederlande offiziere philippinen rebellen regierungstruppen rettungskräfte
p+ sicherheitskräfte söhne sonderkräfte spezialkräfte staaten streitkräfte taliban tausende truppen us-behörden
p+ us-streitkräfte us-truppen usa völker
p+ anwälte bischöfe carabinieri fans hindus hooligans mütter nazis neonazis roma sikhs väter
p+ asylsuchende aufständische demonstrierende gläubige hinterbliebene protestierende schutzsuchende streikende studierende
m akt alkohol alltag anflug anlauf anschein anstoß anzug apparat applaus arm aspekt asphalt atem aufprall aufschrei
m auftakt auftrieb aufwind ausgleich ausweg auszug balkon basar bauch begriff beleg beruf bezug bildschirm boom
m börsengang brauch brennstoff bug bus coup defekt deich denkzettel diebstahl dissens distrikt donner dschihad
m dschungel durchbruch durchgang durchschnitt eingang einklang einschnitt eisberg erhalt erwerb etat faden
m familiennachzug fleck fluch flug flughafen flur frust fußball gazastreifen geburtstag gegenwind gegenzug
m geschmack gewahrsam griff grundstein hals hass haufen hebel hieb himmel hinterhalt hohn horizont humor index
m inhalt irrweg jet jubel kanal kanton katalog kindergarten knall kodex kommentar komplex konkurs koran
m korridor krach kraftakt kran kreis kreislauf lärm lastwagen leitfaden löffel maßstab meilenstein missstand
m mythos nachschub nachwuchs niedergang orkan ozean palast parteitag passus pazifik pfad pfeil
m platzverweis preissturz prototyp putz qualm rasen rauswurf rechtsweg reichtum rettungsschirm
m rohstoff rückbau rückhalt ruhm rumpf sachverhalt sack schatten schauer schein schirm schlaf schlagabtausch
m schlussstrich schmerz schmutz schnee schnitt schrecken schrott schutt skandal sold sport spott spruch standort
m staudamm stil stoff strahl strand strang strich sud tabak tank tarif teppich tipp topf tornado torso trend trotz
m trupp tunnel turm tweet umkreis umlauf umweg umzug untergang unterlauf unterschlupf verbrauch verdruss verlauf
m vertrieb verweis verzug vorort vortag vorzug vulkan wahn wasserwerfer weckruf werdegang wettlauf wohnort wurf
m zaun ziegel zug zulauf zwang zwist
m+ aggressor ankläger europarat kapitän kommissar kreistag militärrat mossad profi vormund
ms clip club flyer hashtag hurrikan job klub lockdown slogan smoking workshop
ms+ hooligan
w+ bosniake chilene gynäkologe kommilitone komplize kongolese meteorologe nepalese nomade passant stipendiat sudanese
w+ tamile
mp atommeiler bagger brunnen bunker dienstwagen flügel flugzeugträger frachter granatwerfer hubschrauberträger
mp kleinwagen krankenwagen kratzer laster lieferwagen öltanker panzerwagen raketenwerfer reifen rettungswagen schleier
mp schlüssel stempel streifen streifenwagen tanker tempel wagen wolkenkratzer zünder
mp+ amtsträger asylbewerber aufseher außenseiter auswanderer betreuer bewerber dolmetscher drahtzieher entwickler
mp+ förderer fußballer gesprächspartner gläubiger gutachter handelspartner herausforderer hoffnungsträger influencer
mp+ insider kläger koalitionspartner mitbewerber nutzer parteigänger partner prüfer redner republikaner
mp+ ruheständler schaffner streikbrecher träger trainer übersetzer unruhestifter urheber verbraucher verfasser
mp+ verlierer verschwörer vorreiter widersacher würdenträger
f abgabe affäre ägäis aktivität ampel analyse ankunft ansage apotheke app asche atmosphäre ausdauer ausfuhr
f auskunft autonomie balance barbarei barrikade batterie bauart befugnis besorgnis bibel bibliothek bilanzsumme
f blamage breite bronze bucht bühne burka chemie chemikalie dauer deadline decke demografie diagnose
f disziplin dosis dürre ehe einfuhr einöde ekstase enklave epoche erkenntnis erlaubnis ernte eskorte exklave
f fackel fahne fähre fairness falle farm fassade ferne fitness flasche flut fontäne formel fracht fregatte freigabe
f garage gaststätte gebühr geburt gedenkstätte geste gewalttat gitarre grafik gräueltat härte hitze
f hochburg hoheit hölle hürde hütte hymne ideologie inflationsrate insolvenz intrige ironie jacht justizanstalt kalaschnikow kiste kohle
f kälte kamera kapsel karriere kaserne kassette katastrophe kathedrale kette klasse klausur kolonie kolonne kompanie
f konjunktur kontroverse krankheit küche kulisse kurve länge leere legislaturperiode leiche leinwand lesart liga
f limousine logik maske medaille medizin messe miete misere mode mühe münze münzstätte mythologie nähe
f nase naturkatastrophe neige notbremse notiz novelle oase oberfläche obhut offerte ölkrise orgie palette palme panne
f parole partie party patrouille periode piste pistole plakette plantage prämie premiere privatsphäre profitrate
f provokationswelle pyramide rate recherche regie rendite revision ruine saison sauna säure schande scheibe schicht schiene
f schlange schleuse schranke schublade schwere sehnsucht sichel sonde sonne sorte sphäre spirale stange
f stätte statue steckdose stirn streife strömung stufe stütze sünde sympathie synagoge tasche taufe temperatur terrasse
f therapie tonlage tranche tribüne tür turbine tyrannei umkehr unterkunft unze vakanz vergabe verheißung vernunft
f verve vorhersage vorschrift vorstufe waage wand wanne wärme wäsche wolke wurzel yacht zange
f zeremonie zwietracht
f+ -beamtin -diplomatin -meisterin -politikerin -sekretärin -soldatin -täterin -technikerin airline anstalt anwältin
f+ auswahl beamtin biologin bürgerwehr chefin clique demokratin diplomatin elite expertin favoritin französin
f+ freundin generalsekretärin jägerin kandidatin kollegin kundin kurdin monarchin nachbarin präfektur professorin
f+ rechtsanwältin rivalin russin soldatin sozialdemokratin staatsanwältin
n ansehen argument arsenal aufsehen auge autobahnkreuz bankett banner becken beisein blutbad brot
n debakel delikt denkmal drängen drittel dutzend ehrenmal eintreffen eis entsetzen erbgut exemplar
n fahrrad fass fazit fehlen flair gedenken gefängnis gefühl gegenteil gegenüber gemälde gemetzel
n gemüse geräusch geschick gesicht getreide gewebe gewitter gleichgewicht gleis grab handy heft hemd hochhaus honorar
n indiz inkrafttreten inventar kalkül kapitol kaufhaus kloster kokain komplott konzert kopftuch kostüm kreuz kuratorium labor
n lazarett lokal medikament metall mikrofon mobiltelefon monopol motorrad narrativ ohr parfüm parkett patent
n phänomen plakat plasma porträt potential prinzip privileg produkt pult pulver quantum quartier rätsel referat regal
n register relikt repertoire requisit ressort resultat ritual rotlicht sakrileg scheitern schloss
n seminar spektakel stipendium szenario talent telefon telegramm tempo tränengas turnier umfeld unwesen uran
n utensil vakuum verhör vernehmen verschwinden versteck volumen vorkommen wrack
np almosen darlehen einkommen exempel gefälle gerangel gitter kabel knie möbel rennen segel siegel
p abwässer arzneien aufzüge bäume belege bezüge bodenschätze brücken chemikalien dementis devisen drogen fäden
p fäuste firmen flüge foren fotos füße gebeine gebühren gefühle gehälter gremien häfen handschellen handys höfe
p hurrikans immobilien impulse indizien inhalte interviews israelkritiken jobs kameras konten kreise krimiserien
p kriterien kulissen labore läden lecks lkws managements mängel märkte maßstäbe materialien ministerien mobiltelefone
p museen mythen objekte parolen plakate podien praktiken preise prinzipien privilegien produkte querelen räder radios
p rechtsvorschriften regale regimes restaurants risiken rohre sabotageakte sachschäden säcke säle sanktionslisten
p schäden schilder schranken slogans smartphones starts stätten stipendien streiks studiengebühren symbole szenarien
p tabus tarife themen tickets tipps trupps türme tweets umwege urnen utensilien videos visa vororte waggons wände
p warnstreiks würfe zäune zertifikate züge zweige
p+ aborigines airlines christen gangs israelis jemeniten jungs kongolesen militärs nomaden profis sinti slawen stars
p+ tamilen tuareg
ms balkon jet tornado
ms+ kampfjet
f+ artillerie
ns alibi casino depot design festival image interview restaurant
f bekanntgabe beigabe eingabe freigabe preisgabe vergabe
m ablauf anlauf bauernhof friedhof kindergarten pokal schrein sendemast traktor umlauf verlauf zulauf
`;

/** Nouns of time and measure that stand without preposition as adverbials ("kommende Woche", "drei Tage", "Anfang Mai"), by ending. */
export const ADVERBIAL_NOUNS: readonly string[] =
  `abend anfang april august dezember dienstag donnerstag ende februar freitag frühjahr herbst jahr jahre jahren januar juli juni
  mai mal male meter minuten mitte mittwoch monat monate montag morgen märz nachmittag nacht november oktober prozent
  samstag september sommer sonnabend sonntag stunde stunden tag tage uhr vormittag winter woche wochen wochenende kilometer mittag jahrzehnte`.split(
    /\s+/,
  );

/** Surnames and companies that end like nouns of the lexicon: "Westerwelle" is no wave, "Lambrecht" no law. */
export const SURNAMES_LIKE_NOUNS = new Set(
  `Ackermann Adonis Adonise Ahlhaus Akdemir Alain-Guillaume Alanis Albrecht Althaus Amann Amine Ammann Antonis Armine
  Auguste Axmann Aydemir Bachmann Baganz Balkenende Baptiste Barhum Baumann Baydemir Bazoum Beckmann Bergmann-Pohl
  Bergqvist Bergstrom Bertrand Bessent Biedermann Bielefeldt Blatter Blinken Blocher Blumenthal Bormann Borrmann
  Brende Bringmann Brinkhaus Brinkmann Bruckmann Bruzzone Bultmann Buschmann Busemann Bussmann Bustamante Bühlmann
  Bülent Callum Capriles Carpentier Catherine Cervantes Christelle Christen Christer Christin Christine Clement
  Clemente Clementine Cleveland Clément Clémentine Colette Concepcion Constantin Cooper Corentin Cormann Costantino
  Dae-jung Damion Darling Darrion Debretsion Declan Demeter Dennis Dieckmann Diekmann Dittmann Donato Driessen Drosten
  Dschumblatt Dumitrache Durand Durante Egeland Ehmann Eide Eismant Emine Engelmann Ercüment Erdmann Escalante Estelle
  Ewald Faymann Feldman Ferrand Ferrante Fleischmann Florent Florentin Florentine Forgione Forrest Fortunato Freeland
  Friedmann Galant Galante Gallant Garland Gauland Gautier Gottwald Granger Grapperhaus Graumann Greenfelder Gretchen
  Grundmann Guillaume Gutmann Guéant Güldemeister Habtour Hallmann Hamann Hande Hartmann Hassfeld Haßelmann Hebestreit
  Heidemann Heinemann Hellmann Hermann Herrmann Hildebrand Hildenbrand Hirschfeld Hoffmann Hofmann Hollande Hornung
  Hultqvist Hürlimann Ilarion Iohannis Iordache Jae-myung Jagland Jannis Jasmine Jean-Bertrand Jude Julie Julien
  Katherine Kellermann Kiesewetter Kiessling Klement Kliment Klopp Knobloch Kocher Kohlmann Konstantin Koroma
  Kretschmann Krišjānis Käßmann Lagarde Lambrecht Lamine Landmann Laurent Laurenz Lehmann Leland Levent Levente
  Lilienthal Lindqvist Linnemann Linnenbaum Lohmann Lorenz Lundqvist Löwenthal Maas Maier Maktoum Malpass Mansfeld
  Marion Maslum Mazlum McAllister Miliband Mißfelder Moormann Müller Naumann Nermine Neubauer Neumann Ngirente Nijland
  Normann Nuland Nursultan Oberhauser Obermann Oppermann Orest Oreste Orestes Orthmann Ostwald Oswald Papademos
  Paredes Paulette Pflüger Pohlmann Polenz Portmann Rackete Regling Rehlinger Reimann Renato Riekmann Riethmüller
  Rodion Roland Rolland Romann Rosenbauer Rosenbaum Rosenfeld Rosenthal Rotfeld Rottmann Rowland Rumsfeld Rupprecht
  Rupprechter Ruprecht Salminen Salvatore Samsung Sauerland Schelling Schirrmeister Schneider-Ammann Schottmann
  Schumann Schumer Schwarz-Schilling Schönfeld Schönherr Schünemann Seefeld Seehofer Semion Severin Sheinbaum Sieling
  Sigrist Simion Simonis Spranger Stadelmann Steinmann Strache Strack-Zimmermann Stratmann Sussmann Séverin Séverine
  Tchiroma Teichmann Thumann Tillmann Timmermann Timmermans Toner Tore Trautmann Tudorache Uhlemann Ullmann Valente
  Valentin Valentine Valverde Vasseur Verhofstadt Vicente Viktorin Vincent Volker Volkmann Volkswagen Waldmann
  Weidmann Wennesland Westerwelle Wichmann Wieland Wilhelmine Winkelmann Wollmann Yannis Yasmine Yolande Zimmermann
  Zollinger Évariste Özdemir`.split(/\s+/),
);

/** Names that end in "-s" without being genitives. */
export const NAMES_IN_S = new Set(
  `Abbas Adamkus Adams Agnes Aires Albares Ales Alexandros Alexis Althaus Amos Anastasiades Anastasiadis Anders Andreas
  Andris Andrus Andrés Anis Antonis Anušauskas Aragonès Arias Avramopoulos Barnabas Barros Bartels Bas Bezos Boris
  Brics Brinkhaus Budrys Buenos Burns Capriles Carlos Cartes Cassis Charles Chaves Chris Christodoulides
  Christodoulidis Christofias Costas Cummings Curtis Cyrus Cárdenas Damaskus Davis DeSantis Dendias Denis Dennis Denys
  Dimas Dimitris Dombrovskis Doris Dos Elias Elvis Emirates Evangelos Fabius Fajis Figueres Francis Francois Frans
  Franziskus François Funes Gates Gerapetritis Gitanas Glas Glos Gomes Gonzales Griffiths Gross Guterres Hamas Hans
  Haris Harris Hays Higgins Holness Honduras Hopkins Hughes Idris Idriss Iglesias Ilves Ines Iohannis Iris Isaias
  Jacques James Janis Jeffries Jens Jesus Jesús Johannes Jonas Jones Julius Junqueras János Kairis Kais Kallas
  Kammenos Karamanlis Klaus Kos Kotzias Kovács Kubilius Kyriakides Kyriakos Lagos Landsbergis Laos Lars Las Leonidas
  Levits Linkevičius Lopes Los Louis Lucas Luis Lukas Luís Maas Magnus Malpass Mappus Marcos Marcus Markus Mars Mas
  Matthias Mattis Max Mayorkas Meadows Mehlis Meles Mercedes Merz Mills Mitarakis Mitsotakis Moraes Morales Moratinos
  Moses Mykolas Nahles Neves News Nečas Nicholas Nicolas Nicolás Niels Nikolaus Nikos Nils Panos Papadopoulos
  Papoulias Paris Passos Paulus Paus Pavlopoulos Peres Perthes Peters Petraeus Phillips Piebalgs Pistorius Pius Porras
  Portas Puras Ramos Ratas Rebus Reeves Reuters Reyes Reynders Rhodos Rinkevics Rinkēvičs Robles Rogers Rojas Rosales
  Ross Salinas Samaras Sanders Santos Schinas Scholz Sessions Shapps Simonis Skvernelis Solís Soros Stavros Strauss
  Sócrates Tamás Taras Tass Tedros Texas Thomas Tiflis Times Timmermans Tobias Toomas Torres Truss Tsakalotos Tsipras
  Tunis USS Valdis Valls Vargas Varoufakis Venizelos Vilnius Walter-Borjans Walters Weiss Wilders Williams Wolters
  Yunus Yves Zatlers Zeus Zypries`.split(/\s+/),
);
