/** Weak verbs, regular throughout, sorted. Prefixed verbs are derived where their simple verb is listed. */

/** Simple verbs: participle with "ge-". */
export const WEAK_VERBS = `
ächten achten ahnden ähneln ahnen altern ändern angeln ankern antworten arbeiten ärgern argwöhnen atmen ätzen äußern ballen bändigen
bangen bannen basteln bauen beben beichten beten betteln beugen bilden billigen blättern blenden blicken blinken
blitzen bloggen blühen bluten bohren bomben boomen borgen boxen brandmarken brandschatzen brauchen brausen bremsen
bröckeln brodeln brummen brüllen buchen bücken bügeln buhen bummeln bündeln bunkern bürgen büßen campen canceln chatten checken
dämmern dampfen dämpfen danken darben dauern decken dehnen deichseln demütigen deuten dichten dienen dingen donnern
dopen dösen drängen drehen drillen drohen dröhnen drosseln drucken drücken ducken dulden düngen dürsten ebben ebnen
eggen ehren eichen eifern eignen eilen einen einigen eitern ekeln enden entern erben ernten fabeln fackeln fahnden
fällen fälschen fälteln falten fassen fasten faulen faxen federn fegen fehlen feiern feilen feilschen fesseln festigen
feuern fiebern filmen filtern filzen fischen flackern flaggen flammen flattern flehen flicken flitzen fluchen flüchten
flunkern fluten folgen folgern foltern foppen fordern fördern formen forschen foulen fragen framen fräsen freuen
fristen frohlocken frotzeln früchten frühstücken fügen fühlen führen füllen funkeln funken fürchten fußen füttern
gabeln gaffen gammeln gängeln gären gaukeln geißeln geizen gellen giften gipfeln glänzen glauben gliedern glimmen glühen gönnen
googeln grämen grasen graulen grausen grenzen grinsen grollen gründen gruseln grüßen gucken gurten hacken hadern haften
hageln häkeln hallen hämmern handeln harken harren härten hassen hasten hätscheln hauchen häufen hausen hecheln heften hegen
heilen heiraten heizen hemmen henken herrschen hetzen heucheln heuern hindern hinken hissen hobeln hoffen höhlen höhnen hökern holen holpern horchen
hören horten huldigen hüllen humpeln hungern hüpfen husten hüten impfen interviewen irren jagen jammern jobben johlen
jubeln jucken kacheln kalben kalken kämmen kämpfen kanten kapern kappen karren kauen kauern kaufen kehren keilen keimen
kentern ketten keuchen kichern kidnappen kippen kitten kitzeln klagen klammern klappen klären klatschen klauen kleben
kleckern kleiden klemmen klettern klicken klimpern klingeln klirren klittern klonen klopfen knabbern knacken knallen
knausern knebeln kneten knicken knien knipsen knirschen knüpfen knüppeln knurren kochen ködern kontern köpfen koppeln kosten
krachen kramen kränken kratzen kraulen kreischen kreisen kreuzen kreuzigen kriegen kriseln kritzeln krönen krümeln
krümmen kugeln kühlen kümmern kündigen kuppeln kurbeln kürzen kuscheln kuschen küssen laben lächeln lachen lagern lähmen lallen
landen langen langweilen läppern lärmen lasten lästern lauern lauschen lauten läuten leaken leben lechzen lecken leeren
legen lehnen lehren leimen leisten leiten lenken lenzen lernen leuchten leugnen liebäugeln lieben liefern liken lindern
lispeln listen loben locken lockern lodern löhnen lohnen löschen lösen lotsen lüften lümmeln lutschen lynchen machen
mähen mahnen mailen malen managen mangeln mäßigen mauern maulen meckern meinen meißeln meistern melden mengen merken metzeln meucheln meutern
mieten mildern mimen mindern mischen missen mobben mogeln morden mosern mucken münden munkeln murmeln murren mustern
mutmaßen nageln nagen nähen nähern nähren narren naschen necken neigen nicken nippen nisten nölen nörgeln nötigen
nuscheln nutzen nützen öffnen ohrfeigen ölen opfern orakeln ordern ordnen orten outen pachten packen paddeln paffen
panschen pappen parken passen patzen pauken peilen peitschen pendeln pennen petzen pfänden pfeffern pflanzen pflastern
pflegen pflücken pflügen piepen piesacken pilgern pinkeln pinseln plagen planen plappern plätschern plätten platzen
plaudern plündern pöbeln pochen pokern polen poltern posten prägen prahlen prallen prangern prasseln predigen prellen
preschen pressen prickeln proben prosten prüfen prügeln prunken pudern puffern pumpen purzeln pusten putschen putzen
quaken quälen quasseln quatschen quengeln quetschen quieken rächen rackern radeln ragen rahmen rammen ranken rascheln
rasen raspeln rasseln rasten rätseln rattern rauben rauchen räuchern raufen räumen raunen raunzen rauschen räuspern rechnen
rechtfertigen recken recyceln reden reffen regeln regen regnen reichen reichern reifen reihen reimen reinigen reisen reizen
rempeln resten retten reuen richten rieseln rodeln roden rollen rosten röten rücken rudern rüffeln rügen ruhen rühmen
rühren runden runzeln rupfen rußen rüsten rutschen rütteln sacken säen sägen sagen sammeln säubern säumen scannen
schachern schaden schädigen schalten schämen schänden scharen schärfen scharren schätzen schauen schaukeln schäumen scheitern
schenken scherzen scheuen schichten schicken schildern schimpfen schirmen schlachten schleppen schleudern schleusen
schlichten schlucken schlummern schlussfolgern schlüpfen schmähen schmecken schmeicheln schmettern schmieden schminken schmücken
schmuggeln schnallen schnappen schnüren schonen schöpfen schrauben schrecken schreddern schrotten schrumpfen schubsen schulden
schulen schultern schunkeln schüren schürfen schütteln schütten schützen schwächen schwafeln schwanken schwänzen
schwärmen schwärzen schweben schwenken schwitzen segeln segnen sehnen seilen senken setzen seufzen sichern sichten
siedeln siegen simsen sorgen spähen spalten spannen sparen spaßen speichern speisen spenden sperren spicken spiegeln spielen
spitzen splittern sponsern spotten sprayen sprengen sprinten spritzen sprudeln sprühen spucken spuken spülen spüren stacheln
stammen stampfen stänkern stanzen stapeln stärken starren starten stauen staunen steinigen stellen stemmen steuern sticheln stiften
stillen stimmen stöbern stocken stöhnen stolpern stopfen stoppen stören strafen strahlen stranden sträuben straucheln streamen
streben strecken streifen streiken streuen stricken strömen strotzen stufen stürmen stürzen stützen stutzen stylen
suchen sühnen surfen tadeln tagen tanken tanzen tarnen tasten tauchen taufen taugen taumeln täuschen tauschen teilen
testen ticken tigern tilgen tippen toben tönen tosen töten trachten trampeln tränken trauen trauern träumen trennen tricksen
trocknen trollen trommeln trösten trotzen trüben trumpfen tüfteln turnen tuscheln twittern üben urteilen wabern wachen
wagen wählen wahren walten wälzen wandeln wandern wanken wappnen wärmen warnen warten watschen wechseln wecken wehen wehren
weiden weigern weihen weilen weinen weiten werkeln werten wetten wettern wickeln widmen wiegeln wildern wimmeln winken wirbeln wirken
wirtschaften wischen wittern witzeln wogen wohnen wuchern wühlen wundern wünschen würdigen würgen wurzeln würzen wüten
zählen zahlen zähmen zanken zapfen zappeln zaubern zaudern zechen zeichnen zeigen zelten zerren zetern zeugen zielen
ziffern zirkeln zischen zittern zocken zögern zollen zücken zucken zündeln zünden zupfen zürnen zweifeln zwinkern`;

/** Verbs in "-ieren": participle without "ge-". */
export const IEREN_VERBS = `
abonnieren absolvieren addieren adoptieren adressieren agieren agitieren akkreditieren aktivieren aktualisieren
akzentuieren akzeptieren alarmieren amnestieren amputieren amtieren amüsieren analysieren animieren annektieren
annullieren appellieren applaudieren archivieren argumentieren arrangieren arretieren artikulieren assistieren
assoziieren attackieren attestieren authentifizieren autorisieren avancieren bagatellisieren balancieren basieren
bilanzieren blamieren blockieren bombardieren boykottieren brillieren brüskieren buchstabieren campieren charakterisieren dämonisieren
debattieren debütieren deeskalieren definieren degradieren deklarieren dekorieren
delegieren dementieren demissionieren demobilisieren demokratisieren demolieren
demonstrieren demontieren demoralisieren denunzieren deponieren deportieren desavouieren desertieren desinfizieren destabilisieren
detonieren dezentralisieren dezimieren diagnostizieren diffamieren differenzieren digitalisieren diktieren dinieren
dirigieren diskreditieren diskriminieren diskutieren disponieren disqualifizieren distanzieren dividieren dokumentieren
dominieren dosieren dotieren dramatisieren drangsalieren düpieren echauffieren
effektivieren eliminieren emanzipieren emigrieren emittieren engagieren
erodieren eskalieren eskortieren etablieren evakuieren evaluieren exekutieren existieren expandieren experimentieren
explodieren exportieren fabrizieren favorisieren finanzieren fixieren flankieren forcieren formieren formulieren
frustrieren fungieren funktionieren fusionieren garantieren generieren gestikulieren glorifizieren goutieren gratulieren
gruppieren halbieren harmonieren harmonisieren hausieren hofieren honorieren hospitalisieren humanisieren identifizieren ignorieren
illustrieren immatrikulieren implementieren imponieren importieren improvisieren indizieren industrialisieren
infiltrieren infizieren informieren inhaftieren initiieren
inkriminieren insistieren inspirieren inspizieren installieren instrumentalisieren
inszenieren integrieren intensivieren interessieren internationalisieren internieren interpretieren intervenieren
intrigieren investieren isolieren jonglieren justieren kanalisieren kandidieren kapitulieren karikieren kaschieren
kassieren katalogisieren klassifizieren koalieren kollabieren kollaborieren kollidieren kolonialisieren kolonisieren
kombinieren kommandieren kommentieren kommunizieren kompensieren komplettieren komplizieren komponieren kompromittieren
kondolieren konferieren konfiszieren konfrontieren konkretisieren konkurrieren konsolidieren konspirieren konstatieren
konstituieren konstruieren konsultieren konsumieren kontaktieren kontrastieren kontrollieren konvertieren konzentrieren
konzipieren kooperieren koordinieren kopieren korrespondieren korrigieren korrumpieren kreieren kriminalisieren
kristallisieren kritisieren kulminieren kultivieren kupieren kurieren kursieren laborieren lackieren lamentieren
lancieren legalisieren legitimieren liberalisieren limitieren liquidieren lokalisieren lukrieren malträtieren manifestieren
manipulieren manövrieren markieren marschieren maskieren massakrieren massieren maximieren mediatisieren meditieren
militarisieren minimieren missionieren mobilisieren moderieren
modernisieren modifizieren mokieren monieren montieren motivieren
musizieren mutieren nationalisieren navigieren negieren neutralisieren nivellieren nominieren normalisieren normieren
notieren nummerieren observieren offerieren okkupieren operieren opponieren optieren optimieren organisieren
orientieren paktieren paraphieren parieren parlamentieren partizipieren passieren patrouillieren pausieren pensionieren
perfektionieren permanentieren personalisieren phantasieren philosophieren placieren plädieren plakatieren platzieren polarisieren
polemisieren politisieren popularisieren porträtieren posieren positionieren postieren postulieren praktizieren
prämieren präsentieren präsidieren präzisieren pressieren privatisieren privilegieren probieren produzieren profilieren
profitieren prognostizieren programmieren projizieren proklamieren propagieren prosperieren protestieren protokollieren
provozieren publizieren qualifizieren quantifizieren quittieren radikalisieren raffinieren ramponieren randalieren
rapportieren rasieren ratifizieren rationalisieren rationieren reagieren reaktivieren realisieren rebellieren recherchieren
reduzieren referieren reflektieren reformieren regenerieren regieren registrieren reglementieren regulieren
rehabilitieren rekapitulieren reklamieren rekonstruieren rekrutieren relativieren renovieren rentieren reparieren
repatriieren repräsentieren requirieren reservieren residieren resignieren respektieren restaurieren restituieren restrukturieren resultieren
resümieren revanchieren revidieren revoltieren revolutionieren rezitieren riskieren rivalisieren rotieren ruinieren
sabotieren salutieren sanieren sanktionieren schikanieren schmieren schockieren sekundieren seligieren sensibilisieren separieren
servieren signalisieren signieren simulieren sinnieren sistieren skandieren skizzieren solidarisieren sondieren sortieren
spazieren spekulieren spendieren spezialisieren spezifizieren spionieren stabilisieren stagnieren stationieren
sterilisieren stigmatisieren stilisieren stimulieren stipulieren stornieren strangulieren strapazieren strukturieren studieren
subventionieren suggerieren summieren suspendieren symbolisieren sympathisieren synchronisieren tabuisieren taktieren
tangieren tapezieren taxieren telefonieren temperieren
tendieren terrorisieren thematisieren therapieren titulieren tolerieren
torpedieren trainieren traktieren transferieren transformieren transportieren traumatisieren triumphieren tyrannisieren
unifizieren unterminieren urbanisieren urgieren usurpieren validieren variieren
verbarrikadieren verifizieren vibrieren visitieren visualisieren votieren
zelebrieren zementieren zensieren zentralisieren zertifizieren zieren zirkulieren zitieren zivilisieren
`;

/** Verbs with an inseparable prefix of their own: participle without "ge-". */
export const INSEPARABLE_VERBS = `
beabsichtigen beanspruchen beanstanden beantragen beantworten bearbeiten beaufsichtigen beauftragen bedauern bedecken
bedeuten bedienen bedrängen bedrohen beeilen beeindrucken beeinflussen beeinträchtigen beenden beerdigen befähigen
befassen befehligen befestigen befeuern beflügeln befolgen befördern befragen befreien befriedigen befristen befruchten
befugen befürchten befürworten begegnen begehren begeistern beglaubigen begleiten beglückwünschen begnadigen begnügen
begrenzen begründen begrüßen begünstigen begutachten behandeln behaupten beherbergen beherrschen behindern beinhalten bekämpfen
beklagen bekleiden bekräftigen bekunden belagern belasten belästigen beleben belegen beleidigen beleuchten belieben
belohnen belustigen bemächtigen bemängeln bemerken bemühen benachrichtigen benachteiligen benennen benötigen benutzen
beobachten beratschlagen berauben bereichern bereinigen bereiten
bereuen berichten berichtigen berücksichtigen beruhen beruhigen
berühren besänftigen beschädigen beschäftigen beschatten bescheinigen beschenken bescheren beschimpfen beschlagnahmen
beschleunigen beschmutzen beschönigen beschränken beschuldigen beschützen beschweren beschwichtigen beseitigen besetzen besichtigen
besiedeln besiegeln besiegen besorgen bespitzeln bestärken bestätigen bestatten bestellen besteuern bestimmen bestrafen
bestücken bestürmen besuchen betätigen beteiligen beteuern betonen betrachten betrauen betreuen beunruhigen beurlauben
beurteilen bevölkern bevollmächtigen bevormunden bevorzugen bewachen bewaffnen bewahren bewähren bewältigen bewässern
bewerkstelligen bewerten bewilligen bewirken bewirten bewohnen bewundern bezahlen bezeichnen bezeugen bezichtigen
beziffern bezuschussen bezwecken bezweifeln durchkreuzen durchleuchten durchqueren durchsieben durchsuchen empören entbehren enteignen entfachen
entfalten entfernen entfesseln entfremden entführen entgegnen enthaupten enthüllen entkräften entlarven entlasten
entleeren entlohnen entmachten entmutigen entrechten entrichten entrüsten entschädigen entschärfen entschuldigen entsenden
entsorgen entspannen entstellen enttäuschen entwaffnen entwarnen entwerten entwickeln entwürdigen entwurzeln entzünden
erachten erarbeiten erbeuten erbitten erblicken erbosen erdolchen erdulden ereignen ereilen erfassen erfordern erforschen
erfreuen erfüllen ergänzen ergründen erheitern erhitzen erhoffen erhöhen erholen erinnern erkaufen erklären erkranken
erkunden erkundigen erlangen erlauben erläutern erleben erledigen erleichtern erlernen erlösen ermächtigen ermahnen
ermäßigen ermitteln ermöglichen ermorden ermuntern ermutigen ernähren erneuern erniedrigen erobern eröffnen erörtern
erpressen erproben erregen erreichen errichten erröten erschüttern erschweren ersetzen ersparen erstarren erstatten erstellen ersticken
erstrecken erstürmen ersuchen erteilen ertränken ertüchtigen erwähnen erwarten erweitern erwidern erwürgen erzählen
erzeugen erzielen erzürnen frohlocken gebrauchen gedulden gefährden gehorchen gehören gelangen geleiten geloben genehmigen
genügen gestalten gestatten gewähren gewährleisten gewöhnen hintertreiben missachten missbilligen missbrauchen
missdeuten missglücken misshandeln misstrauen offenbaren prophezeien überarbeiten überbrücken überdauern übereignen
überfluten überfordern überführen überhäufen überhöhen überholen überleben überlegen übermitteln übernachten überprüfen
überqueren überraschen überreden überreichen überrollen überrumpeln übersetzen überstürzen überwachen überwältigen
überzeugen umarmen umfassen umgarnen umlagern umrunden umstellen umzingeln unterbreiten untergraben unterjochen
unterlegen untermauern unterrichten untersagen unterschätzen unterstellen unterstützen untersuchen unterteilen
unterwandern unterzeichnen verabreden verabreichen verabscheuen verabschieden verachten verallgemeinern veralten
verändern veranlassen veranschaulichen veranschlagen veranstalten verantworten verarbeiten verärgern verarmen
verbessern verbeugen verbreiten verbrüdern verbuchen verbünden verbürgen verbüßen verdächtigen verdammen verdanken
verdeutlichen verdichten verdienen verdoppeln verdrängen verdreifachen verdunkeln verehren vereidigen vereinbaren
vereinen vereinfachen vereinheitlichen vereinigen vereiteln verewigen verfassen verfehlen verfeinden verfeinern
verfestigen verfluchen verfolgen verfügen verführen vergeuden vergewaltigen vergewissern vergiften vergnügen vergrößern
vergüten verhaften verhandeln verhängen verharmlosen verhärten verheimlichen verherrlichen verhindern verhöhnen verhören verhüllen verhüten
verirren verjagen verkaufen verkehren verklagen verkleinern verknüpfen verkörpern verkraften verkünden verkündigen
verkürzen verlagern verlangen verlängern verlangsamen verlautbaren verlegen verletzen verleugnen verleumden verlieben verloben
verlocken vermarkten vermehren vermerken vermieten vermindern vermischen vermissen vermitteln vermuten vernachlässigen
verneinen vernetzen vernichten veröffentlichen verordnen verpachten verpassen verpflegen verpflichten verprügeln
verrichten verriegeln verringern versagen versammeln verschaffen verschanzen verschärfen verschenken verschiffen
verschlechtern verschleiern verschleppen verschlüsseln verschmutzen verschonen verschulden verschütten verschwenden
verschwören versenken versetzen verseuchen versichern versiegeln versklaven versöhnen versorgen verspäten verspotten
verspüren verstaatlichen verständigen verstärken verstecken versteigern verstetigen verstimmen verstören verstümmeln
verstummen versuchen vertagen verteidigen verteilen verteuern verteufeln vertiefen vertrauen vertrösten vertuschen verübeln verüben
verunglimpfen verunglücken verunsichern verursachen verurteilen vervielfachen vervollständigen verwahren verwalten
verwandeln verwarnen verwechseln verwehren verweigern verweilen verwenden verwerten verwickeln verwirklichen verwirren
verwischen verwunden verwundern verwüsten verzählen verzeichnen verzerren verzichten verzieren verzögern verzweifeln
vollenden vollstrecken widerlegen widersetzen widerspiegeln wiederholen zerbomben zerlegen zermürben zerrütten
zerschellen zerschlagen zersetzen zersplittern zerstören zerstreuen zerstückeln zertrümmern
`;

/** Separable verbs whose simple verb is rare or does not exist; the bar stands before the simple verb. */
export const SEPARABLE_VERBS = `
ab|blocken ab|flauen ab|kanzeln ab|riegeln ab|rüsten ab|schotten ab|schwächen
ab|servieren ab|sichern ab|statten ab|stumpfen an|beraumen an|feinden
an|feuern an|gliedern an|heuern an|kreiden an|kündigen an|kurbeln an|pöbeln an|prangern an|stacheln an|strengen an|widern an|zetteln auf|bahren
auf|bessern auf|hellen auf|muntern auf|peitschen auf|putschen auf|rütteln
auf|stocken auf|tischen auf|weichen auf|wiegeln aus|arten aus|beuten aus|buhen aus|bürgern
aus|dünnen aus|händigen aus|hebeln aus|kundschaften aus|löschen aus|loten aus|merzen aus|rotten aus|söhnen aus|statten aus|weiten
bei|pflichten ein|äschern ein|bestellen ein|bürgern ein|dämmen ein|deutschen ein|engen ein|kerkern ein|kesseln
ein|leiten ein|motten ein|schränken ein|schüchtern ein|stufen ein|willigen
fehl|deuten gleich|schalten hand|haben maß|regeln nach|ahmen
nach|bessern nach|haken not|landen rück|erstatten schluss|folgern sicher|stellen um|benennen um|funktionieren um|siedeln vor|bereiten
vor|beugen wett|eifern wiederauf|nehmen zusammen|pferchen zusammen|stauchen
`;
