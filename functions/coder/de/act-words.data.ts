/**
 * Lists of words that several lines of the act lexicon need, as `@name` in `not=`, `with=` and `obj=`. In the first two a
 * word begins with the pattern, or contains it after "~"; in `obj=` they are nouns.
 */
export const ACT_WORDS: Readonly<Partial<Record<string, string>>> = {
  accident: `
    ~absturz ~abstürz ~unfall ~unfäll ~lawine flut fluten ~überflut ~erdbeben ~unglück bruchlandung notlandung
    ~hochwasser sturmtief sturmflut sturmb im.sturm durch.den.sturm des.sturms schneesturm wintersturm orkan unwetter taifun
    hurrikan zyklon tornado tsunami blitze blitzschlag vom.blitz ~kollision ~entgleis waldbr großbrand virus corona vulkan
    ~erdrutsch ~gasaustritt feuerwerksfabrik ~beben ~dürre gasleck gasexplosion straßenverkehr verkehrsunf verkehrskon
    vom.zug von.einem.zug güterzug regionalzug personenzug schnellzug wirbelsturm`,
  arms: `
    Rakete Granate Geschoss Marschflugkörper Drohne Mörsergranate Artillerie Salve Torpedo Interkontinentalrakete
    Artilleriegranate Kurzstreckenrakete Mittelstreckenrakete Lenkwaffe Bombe`,
  blame: `
    killer bekloppt flegelhaft kindisch rüpelhaft kriegshandlung unglaublich
    abartig abenteuerlich abgehoben abgekartet abrechnung.mit ablenkungsmanöver abscheulich absurd abwegig abzocke affront
    aggress aktionismus alibi amateur anachronistisch anmaßend anmaßung anrüchig anstößig antisemit apartheid
    armselig armutszeugnis arrogan augenwischerei ausbeut ausgrenz ausverkauf banditen bankrott barbar
    bauernfäng bedrohung befremdlich beleidigend beleidigung beschämend besorgniserregend ~bestrafung betrug
    betrüger bevormundung bigott bizarr blamabel blamage blödsinn bluff bösartig böswillig brandgefährlich
    brandstift ~bruch bruch.der bruch.des bruch.mit brutal bürgerfeindlich chaos charakterlos clown dammbruch
    debakel demagog demokratiefeindlich demontage demütig desaster ~desaster desinformation diffam diktator dolchstoß
    diktatur dilettant diskriminier dreist drohgebärde dubios dummheit egois ehrlos eiertanz eigenmächtig
    eigentor einknicken einmischung ~einmischung einschüchter einseitig ekelhaft eklat empörend engstirnig
    enteignung entgleisung entmündigung entrechtung entsetzlich enttäuschend enttäuschung entwürdigend
    erbärmlich ermächtigung erniedrig erpress ~erpressung erschreckend eskalation etikettenschwindel extremis
    fahrlässig falsch farce faschis fatal faustschlag fehlentscheidung fehler fehlgriff fehlschlag fehltritt
    feig feindbild feindlich feindselig fiasko flickschuster flickwerk foulspiel fragwürdig frechheit freibrief
    fremdenfeindlich frevel frivol furchtbar fußtritt gauner gefährdung gefährlich gefälligkeit gehässig gehirnwäsche
    geiselnahme geisterfahrer geldverschwendung genozid geschmacklos gesetzlos gesinnungs gewaltakt
    gewaltherrscher gewissenlos gift.für giftliste gotteslästerlich grauenvoll grausam grob.fahrlässig
    größenwahn grotesk haarsträubend halbherzig handlanger hanebüchen hartherzig hasserfüllt hassprediger
    heimtückisch herzlos hetz heuchelei heuchl hexenjagd hinterhältig hirngespinst hirnrissig hochgefährlich
    hochproblematisch hohn höhnisch homophob hooligan humbug husch-husch hysterisch ideenlos idiot ignorant
    ignoranz illegal illegitim imperialis impertinent inakzeptab infam inhuman inkompetent inkompetenz
    in.keiner.weise.gerechtfertigt in.keiner.weise.hinnehmbar keineswegs.hinnehmbar keineswegs.gerechtfertigt durch.nichts.gerechtfertigt inkonsequent instinktlos inszenier intolerant intransparent intrige irreführend irreführung irrsinn irrtum
    irrweg islamfeindlich islamophob justizskandal justizwillkür kahlschlag kalten.krieg kaltherzig kampagne
    kampfansage kapitulation kasper ~katastroph kidnapp kindergarten klamauk kleinkariert kleinlich
    klientelpolitik klüngel knebel kniefall koalitionsbruch kolonialherr kolonialis komplott konfus
    konstruktionsfehler kontraproduktiv kopflos korrupt kriegerisch.handlung kriegerischen kriegserklärung
    kriegstreib kriegsverbrech kriminell kuhhandel kurzschluss kurzsichtig lächerlich lachnummer landesverrat
    lasch lebensfremd lebensgefährlich leichtfertig leichtsinnig lippenbekenntnis luftnummer luftpiraterie lüg
    machenschaft machtmissbrauch machtspiel mafia makaber mangelhaft manipul ~manöver.ihrer marionette massaker
    massenmord maßlos mauschelei menschenfeindlich menschenrechtsverletzung menschenunwürdig menschenverachtend
    menschenverachtung mickrig minderheitenfeindlich missachtung missbrauch missgriff misswirtschaft
    mogelpackung mörder murks naiv nazi nebelkerze nicht.akzeptabel nicht.ausreichend nicht.gerechtfertigt
    nicht.hilfreich nicht.hinnehmbar nicht.nachvollziehbar nicht.tragbar nicht.vertretbar nicht.weit.genug
    nicht.zielführend nicht.zu.rechtfertigen niedertracht niederträchtig nötigung nullnummer obszön
    offenbarungseid ohrfeige opportunis panikmache papiertiger paranoid parteiisch parteilich peinlich perfide
    pervers pfusch pietätlos piraterie planlos plump pogrom polizeistaat populis posse preistreiber
    problematisch propaganda provokant provokat provozierend ~putsch quatsch rachejustiz rassismus rassist
    raubbau reaktionär realitätsfern rechtsbeugung rechtsbruch rechtswidrig reißerisch repression repressiv
    respektlos revanchis rohrkrepierer ruchlos rückfall rückschlag rückschritt rücksichtslos rückwärtsgewandt
    rüde rufmord säbelrasseln sabotage sackgasse sadistisch salamitaktik säuberung schäbig schamlos schande
    schandfleck schandhaft schändlich schandurteil scharade scharlatan schauprozess scheindebatte scheinheilig
    scheinlösung scheinreferendum scheinwahl schikan schildbürger schlag.gegen schlag.ins schlag.ins.gesicht
    schlamassel schlampig schlecht schmierentheater schmutzkampagne schnapsidee schnellschuss schnüffel
    schockierend schreckensherrschaft schrecklich schurk schwindel selbstgerecht selbstherrlich selbstjustiz
    selbstmörderisch sexistisch show.veranstaltung showprozess showveranstaltung sicherheitsrisiko sinnlos
    sippenhaft skandal ~skandal skrupellos sozialabbau staatsstreich staatsterror stillos stillstand
    stimmungsmache stückwerk stümperhaft sturheit sündenbock sündenfall symbolpolitik tabubruch taktlos tatenlos
    täuschung teil.des.problems tendenziös terror teufel theaterdonner tiefpunkt tiefschlag todesstoß
    todesurteil tollhaus töricht totalitär totalversagen totengräber trauerspiel tricks tyrann überflüssig
    übergriff überhastet überheblich überreaktion überstürzt überwachungsstaat überzogen unangebracht
    unangemessen unanständig unausgegoren unausgereift unausgewogen unbarmherzig unbedacht unbefriedigend unbegreiflich
    undankbar undemokrat undenkbar undifferenziert unding undurchdacht undurchsichtig unehrlich unentschuldbar
    unerhört unerträg unfair unfassbar unfreundlich unfug ungebührlich ungeheuerlich ungehörig ungenügend
    ungerecht ungeschickt unglaubwürdig unhaltbar unklug unkollegial unlauter unlogisch unmensch unmoralisch
    unnötig unpassend unprofessionell unrecht unsachlich unsäglich unsensibel unseriös unsinn unsolidarisch
    unsozial untätig untauglich unterdrückung unterwerfung untragbar unüberlegt unvereinbar unverantwort unverfroren
    unverhältnismäßig unvermögen unvernünftig unverschämt unverständlich unverzeihlich unwirksam unwürdig
    unzeitgemäß unzulänglich unzulässig unzumutbar unzureichend usurpator vandal verabscheuungswürdig
    verachtenswert verächtlich verantwortungslos verblendet verbohrt verbrech verdummung verfassungsbruch
    verfassungsfeind verfassungswidrig verfehlt vergiftet verhängnisvoll verharmlos verheerend verhöhn verkommen
    verleumd verlogen vermessen vernichtungskrieg verrat verräter ~versagen versagen verschleier
    verschleppungstaktik verschwenderisch verschwendung verschwörung verstörend verstoß vertragsbruch
    vertrauensbruch vertuschung verunglimpf verwerflich verzerrung vetternwirtschaft völkermord
    völkerrechtswidrig völkisch volksverdummung volksverhetzung voreilig vorgeschoben vorschnell vorverurteilung
    wahlbetrug wählertäuschung wahlgeschenk wahlkampfgetöse wahlkampfmanöver wahltaktik wahnhaft wahnsinn
    wahnwitzig wegelagerei weltfremd wenig.hilfreich wertlos widerlich widerrechtlich widersinnig
    widersprüchlich widerwärtig willkür wirkungslos wirrkopf wirtschaftsfeindlich witz wortbruch wucher würdelos
    zahnlos zeitbombe zensur zerrbild zerstörerisch zirkus zögerlich zu.lasch zu.zögerlich
    zumutung zweifelhaft zwielichtig zwietracht zynisch zynismus`,
  crowd: `
    demonstr ~aktivist ~protest bauern landwirt umwelt anwohner student studier gewerkschaft ~gegner menge menschenmenge
    ~anhänger tausend zehntausend hunderte hunderten streikende letzte.generation traktor blockade siedler`,
  crowdArms:
    'Tränengas Tränengasgranate Tränengaspatrone Tränengaskartusche Wasserwerfer Pfefferspray Blendgranate Reizgas Reizstoff Wasserkanone',
  curbs: `
    Sanktion Embargo Verbot Sperre Sperrung Stopp Beschränkung Blockade Ausnahmezustand Kriegsrecht Notstand Ausgangssperre
    Haftbefehl Visumpflicht Zoll Strafzoll Auflage Grenzkontrolle Einreisekontrolle Quarantäne Zensur Bann Reisewarnung Strafmaßnahme Einschränkung`,
  denials: `
    das.ist.eine.lüge das.ist.gelogen das.ist.frei.erfunden das.ist.haltlos das.ist.falsch das.ist.schlicht
    das.ist.unwahr das.ist.unsinn das.ist.quatsch das.ist.absurd das.ist.völliger das.ist.völlig.falsch
    das.ist.nicht.wahr das.sei.eine.lüge das.sei.gelogen das.sei.frei.erfunden das.sei.haltlos das.sei.falsch
    das.sei.schlicht das.sei.unwahr das.sei.unsinn das.sei.quatsch das.sei.absurd das.sei.völliger
    das.sei.völlig.falsch das.sei.nicht.wahr sei.das.eine.lüge sei.das.gelogen sei.das.frei.erfunden
    sei.das.haltlos sei.das.falsch sei.das.schlicht sei.das.unwahr sei.das.unsinn sei.das.quatsch sei.das.absurd
    sei.das.völliger sei.das.völlig.falsch sei.das.nicht.wahr ist.das.eine.lüge ist.das.gelogen
    ist.das.frei.erfunden ist.das.haltlos ist.das.falsch ist.das.schlicht ist.das.unwahr ist.das.unsinn
    ist.das.quatsch ist.das.absurd ist.das.völliger ist.das.völlig.falsch ist.das.nicht.wahr dies.ist.eine.lüge
    dies.ist.gelogen dies.ist.frei.erfunden dies.ist.haltlos dies.ist.falsch dies.ist.schlicht dies.ist.unwahr
    dies.ist.unsinn dies.ist.quatsch dies.ist.absurd dies.ist.völliger dies.ist.völlig.falsch
    dies.ist.nicht.wahr dies.sei.eine.lüge dies.sei.gelogen dies.sei.frei.erfunden dies.sei.haltlos
    dies.sei.falsch dies.sei.schlicht dies.sei.unwahr dies.sei.unsinn dies.sei.quatsch dies.sei.absurd
    dies.sei.völliger dies.sei.völlig.falsch dies.sei.nicht.wahr vorwürfe.seien.eine.lüge vorwürfe.seien.gelogen
    vorwürfe.seien.frei.erfunden vorwürfe.seien.haltlos vorwürfe.seien.falsch vorwürfe.seien.schlicht
    vorwürfe.seien.unwahr vorwürfe.seien.unsinn vorwürfe.seien.quatsch vorwürfe.seien.absurd
    vorwürfe.seien.völliger vorwürfe.seien.völlig.falsch vorwürfe.seien.nicht.wahr vorwurf.sei.eine.lüge
    vorwurf.sei.gelogen vorwurf.sei.frei.erfunden vorwurf.sei.haltlos vorwurf.sei.falsch vorwurf.sei.schlicht
    vorwurf.sei.unwahr vorwurf.sei.unsinn vorwurf.sei.quatsch vorwurf.sei.absurd vorwurf.sei.völliger
    vorwurf.sei.völlig.falsch vorwurf.sei.nicht.wahr`,
  dignitary: `
    ~beauftragt ~chef ~delegation ~diplomat ~gesandt ~kanzler kommissar kommissarin ~minister papst premier ~präsident
    ~sekretär ~unterhändler ~vermittler`,
  flows: `
    Hilfe Hilfszahlung Zahlung Lieferung Export Import Einfuhr Ausfuhr Handel Gas Strom Kredit Darlehen Finanzierung
    Unterstützung Förderung Zuschuss Zuschüsse Fördermittel Fördergelder Zusammenarbeit Kooperation Beziehung
    Kontakt Visavergabe Grenzverkehr Flugverbindung Zugverbindung Flugverkehr Bahnverkehr Warenverkehr
    Handelsbeziehung Verhandlung Beitrittsverhandlung`,
  hostage: '~geisel ~entführ ~gefangen verschlepp',
  misdeeds: `
    Abgrund Ablenkungsmanöver Affront Aggression Angriff Angriffskrieg Anmaßung Anschlag Apartheid Armutszeugnis Arroganz Ausbeutung
    Ausverkauf Bankrotterklärung Barbarei Beihilfe Belagerungszustand Beleidigung Betrug Bevormundung Blamage Blutbad Brutalität Chaos
    Dammbruch Debakel Demütigung Deportation Desaster Desinformationskampagne Despotie Diktatur Diskriminierung Dolchstoß Einknicken Einmischung
    Einschüchterung Einschüchterungsversuch Eklat Enteignung Erpressung Erpressungsversuch Eskalation Etikettenschwindel Exzess Farce
    Fehlentscheidung Feigheit Fiasko Flickwerk Folter Foulspiel Frechheit Freiheitsberaubung Geiselnahme Genozid Gesinnungsjustiz
    Gewaltexzess Gewaltorgie Grausamkeit Grenzverletzung Gräueltat Handelskrieg Hetze Hetzjagd Hetzkampagne Heuchelei Hexenjagd Hohn
    Inszenierung Irreführung Irrsinn Irrweg Justizmord Justizputsch Justizskandal Kahlschlag Kampagne Kampfansage Kidnapping Kniefall
    Kolonialismus Komplott Kriegsakt Kriegserklärung Kriegshandlung Kriegstreiberei Kriegsverbrechen Kuhhandel Kulturbruch
    Luftpiraterie Lüge Machtmissbrauch Manipulation Massaker Massenmord Menschenjagd Menschenraub Menschenrechtsverletzung
    Menschheitsverbrechen Missachtung Missbrauch Misswirtschaft Mogelpackung Mord Mordanschlag Neokolonialismus Nötigung Ohrfeige
    Panikmache Piraterie Polizeigewalt Polizeistaat Populismus Propaganda Provokation Psychoterror Putsch Rachefeldzug Rachejustiz
    Rachsucht Rassismus Realitätsverlust Rechtlosigkeit Rechtsbeugung Rechtsbruch Respektlosigkeit Rufmord Rückschritt Sabotage
    Schande Schandurteil Scharade Schauprozess Scheinlösung Scheinprozess Scheinwahl Schikane Schlamperei Schmierenkomödie
    Schmutzkampagne Siegerjustiz Sippenhaft Skandal Sozialabbau Staatsstreich Staatsterror Staatsterrorismus Stimmungsmache
    Symbolpolitik Säuberung Sündenfall Tabubruch Terrorakt Terroranschlag Terrorismus Tiefpunkt Trauerspiel Tyrannei Täuschung
    Unfähigkeit Unrecht Unterdrückung Unverschämtheit Verantwortungslosigkeit Verfassungsbruch Verfassungsputsch Verfassungsstreich
    Verfolgung Verleumdung Verleumdungskampagne Vernichtungskrieg Verrat Versagen Verschwendung Verstoß Vertragsbruch
    Vertragsverletzung Vertrauensbruch Vertreibung Vertuschung Vetternwirtschaft Völkermord Völkerrechtsverstoß Wahlbetrug
    Wahlfälschung Wahlkampfmanöver Wahnsinn Willkür Willkürakt Willkürjustiz Wirtschaftskrieg Wortbruch Wählertäuschung Würdelosigkeit
    Zensur Zivilisationsbruch Zumutung Zynismus Überfall Überheblichkeit Überreaktion`,
  outrage: `
    abscheulich barbarisch beschämend brutal illegal dreist empörend feige grausam heuchlerisch inakzeptab infam kriminell mutwillig niederträchtig
    perfide respektlos rechtswidrig rücksichtslos schamlos schändlich skandalös skrupellos ungeheuerlich unerhört unerträglich unmenschlich unsäglich
    unverantwortlich unverschämt unverzeihlich verantwortungslos verbrecherisch verfassungswidrig völkerrechtswidrig widerlich willkürlich zynisch`,
  plans: `
    Reform Gesetz Gesetzentwurf Gesetzesvorhaben Steuererhöhung Steuer Gebühr Abgabe Kürzung Sparpaket Sparplan
    Erhöhung Anhebung Umbau Preiserhöhung Zoll Strafzoll Verschärfung Schließung Abschiebung Räumung Hinrichtung`,
  police: `
    ~polizei ~polizist ~beamte sicherheitskr einsatzkräfte spezialeinheit spezialkräfte gendarm carabinieri ermittler
    ~staatsanwalt ordnungskräfte geheimdienst inlandsgeheimdienst fsb behörde`,
  policies: `
    Agenda Amtsführung Äußerung Beschluss Entscheidung Entwurf Gesetz Haltung Konzept Kurs Plan Politik Projekt Rede
    Reform Urteil Vorhaben Vorschlag Vorstoß`,
  praise: `
    angemessen ausgezeichnet bahnbrechend beeindruckend begrüßenswert beispielhaft besonnen durchbruch
    ehrenvoll ehrlich entschlossen erfolg erfreulich ermutigend ermutigung exzellent fair fortschritt freund
    gelungen gerechtfertigt gewinn glanzleistung glaubwürdig glücksfall großartig großzügig held heldenhaft
    hervorragend hilfreich historisch historischen historisches hoffnungs hoffnungsschimmer klug konstruktiv
    legitim lichtblick lobenswert meilenstein mutig notwendig positiv richtige.entscheidung richtigen.schritt
    richtungsweisend segen selbstverteidigung sieg souverän sternstunde tapfer unverzichtbar
    verantwortungsvoll verdienstvoll verlässlich vernünftig vorbild vorbildlich wegweisend weitsicht wichtig
    wunderbar überfällig überzeugend`,
  proposals: `
    Beitritt Aufnahme Antrag Eilantrag Resolution Gesetz Gesetzentwurf Abkommen Vertrag Vorschlag Plan Forderung
    Klage Beschwerde Angebot Auszahlung Freigabe Waffenruhe Ratifizierung Erklärung Beschluss Auslieferung Zulassung
    Sanktion Sanktionspaket Reform Einigung Kompromiss Wahl Ernennung`,
  relief: `
    Hilfsgut Hilfsgüter Lebensmittel Nahrungsmittel Getreide Weizen Mehl Reis Medikament Impfstoff Impfdose Zelt Decke Wasserfilter Trinkwasser
    Feldlazarett Lazarett Generator Notstromaggregat Hilfspaket Hilfslieferung Verbandsmaterial Beatmungsgerät Sanitäter Feuerwehrleute
    Rettungsteam Rettungskraft Suchhund Löschflugzeug Löschhubschrauber Bergungsteam`,
  troops: `
    ~truppe ~soldat ~armee ~militär ~streitkr ~panzer ~kämpfer ~rebell ~miliz aufständisch dschihad taliban marine
    luftwaffe bodentruppen brigade bataillon fallschirmjäger separatist huthi hisbollah hamas
    bundeswehr ~blauhelm`,
  units: `
    Truppe Soldat Armee Einheit Streitkraft Brigade Bataillon Panzer Kampfflugzeug Kampfjet Kriegsschiff Flugzeugträger
    Fregatte Zerstörer Kontingent Verband Luftabwehr Flugabwehr Waffensystem Kampfhubschrauber Marine Bundeswehr
    Nationalgarde Spezialeinheit Spezialkraft Verstärkung Bodentruppe Geschwader Regiment Division Militärberater Blauhelm`,
  violence: `
    ~anschlag ~anschläg ~angriff ~attentat ~attentät ~gefecht ~kämpfe schüss schuss schüsse ~beschuss ~bombe sprengsatz
    ~schlacht ~attacke ~überfall ~massaker ~offensive ~gewalt ausschreitung zusammenst unruhen krawall ~explosion ~rakete
    ~granate ~drohne ~messer ~krieg schießerei ~schläger amok heckenschütz ~razzia ~militäreinsatz ~militäroperation
    ~polizeieinsatz`,
  weapons: `
    Waffe Munition Panzer Haubitze Rakete Marschflugkörper Drohne Kampfjet Kampfflugzeug Hubschrauber Flugabwehr
    Luftabwehr Flugabwehrsystem Luftabwehrsystem Waffensystem Patrouillenboot Schützenpanzer Artillerie Granate`,
};

/** With "nicht" before them they blame: "nannte das Gesetz nicht hinnehmbar" denies nothing that is told. */
export const BLAMING_WITH_NOT = new Set([
  'akzeptabel',
  'ausreichend',
  'gerechtfertigt',
  'hilfreich',
  'hinnehmbar',
  'nachvollziehbar',
  'tolerierbar',
  'tragbar',
  'vertretbar',
  'zielführend',
]);
