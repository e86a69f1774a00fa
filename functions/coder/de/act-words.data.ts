/**
 * Lists of words that several lines of the act lexicon need, as `@name` in `not=`, `with=` and `obj=`. In the first two a
 * word begins with the pattern, or contains it after "~"; in `obj=` they are nouns.
 */
export const ACT_WORDS: Readonly<Partial<Record<string, string>>> = {
  accident: `
    ~absturz ~abstürz ~unfall ~unfäll ~lawine flut fluten ~überflut ~erdbeben ~unglück bruchlandung notlandung
    ~hochwasser sturm unwetter taifun hurrikan zyklon tornado tsunami blitz ~kollision ~entgleis waldbr großbrand virus
    corona vulkan ~erdrutsch ~gasaustritt feuerwerksfabrik ~beben ~dürre gasleck gasexplosion verkehr zug schnellzug wirbelsturm`,
  arms: `
    Rakete Granate Geschoss Marschflugkörper Drohne Mörsergranate Artillerie Salve Torpedo Interkontinentalrakete
    Artilleriegranate Kurzstreckenrakete Mittelstreckenrakete Lenkwaffe Bombe`,
  blame: `
    abscheulich absurd affront aggress aktionismus antisemit armutszeugnis augenwischerei ausverkauf bankrotterklärung
    barbar bedrohung beleidigung beschämend ~bestrafung bevormundung bizarr blamage blödsinn böswillig brandstift
    chaos dammbruch debakel desaster diffam diktator diskriminierend dreist einmischung ~einmischung einseitig
    empörend entmündigung entsetzlich erpress ~erpressung etikettenschwindel extremis falsch farce faschis fatal
    fehlentscheidung fehler feig feindlich feindselig furchtbar gefährlich genozid geschmacklos gesetzlos
    gewaltherrscher gotteslästerlich grauenvoll grausam grotesk haarsträubend halbherzig hetz hetze heuchelei heuchl
    heuchler hexenjagd hohn homophob humbug hysterisch idiot illegal inakzeptab infam inhuman inkompetent inszenier
    irreführend irrsinn irrweg kahlschlag kapitulation ~katastroph kidnapp kontraproduktiv kriegserklärung kriegstreib
    kriegsverbrech kriminell lächerlich lüg manipul menschenunwürdig menschenverachtend mogelpackung mörder murks nazi
    offenbarungseid ohrfeige panikmache peinlich perfide pfusch populis propaganda provokation ~putsch quatsch rassist
    realitätsfern rechtsbruch rechtswidrig repressiv rückschritt rückschrittlich rücksichtslos sackgasse schäbig
    schamlos schande schikane schlag.ins.gesicht schlamassel schlecht schrecklich schurk selbstjustiz skandal
    skandalös skrupellos staatsstreich symbolpolitik tabubruch terror terrorist tollhaus trauerspiel tyrann überzogen
    unangemessen undemokrat undemokratisch undenkbar unding unerhört unerträg unfair unfassbar unfug ungeheuerlich
    ungenügend ungerecht ungerechtfertigt unglaubwürdig unlauter unlogisch unmensch unmoralisch unrecht unsäglich
    unseriös unsinn unsolidarisch unsozial untauglich untragbar unverantwort unverhältnismäßig unverzeihlich unwürdig
    unzulässig unzumutbar unzureichend verantwortungslos verbrech verbrecherisch verfassungsbruch verfassungswidrig
    verfehlt verheerend verleumd verlogen verrat verräter versagen verstoß vertragsbruch völkermord völkerrechtswidrig
    völkisch wahnsinn weltfremd widerlich willkür willkürlich witz wortbruch zensur zirkus zumutung zynisch
    zynismus`,
  crowd: `
    demonstr ~aktivist ~protest bauern landwirt umwelt anwohner student studier gewerkschaft ~gegner menge menschenmenge
    ~anhänger tausend zehntausend hunderte hunderten streikende letzte.generation traktor blockade siedler`,
  crowdArms: 'Tränengas Wasserwerfer Pfefferspray Blendgranate Reizgas Reizstoff Wasserkanone',
  curbs: `
    Sanktion Embargo Verbot Sperre Sperrung Stopp Beschränkung Blockade Ausnahmezustand Kriegsrecht Notstand Ausgangssperre
    Haftbefehl Visumpflicht Zoll Strafzoll Auflage Grenzkontrolle Einreisekontrolle Quarantäne Zensur Bann Reisewarnung Strafmaßnahme Einschränkung`,
  dignitary: `
    ~beauftragt ~chef ~delegation ~diplomat ~gesandt ~kanzler kommissar kommissarin ~minister papst ~präsident
    ~sekretär ~unterhändler ~vermittler`,
  flows: `
    Hilfe Hilfszahlung Zahlung Lieferung Export Import Einfuhr Ausfuhr Handel Gas Strom Kredit Darlehen Finanzierung
    Unterstützung Förderung Zuschuss Zuschüsse Fördermittel Fördergelder Zusammenarbeit Kooperation Beziehung
    Kontakt Visavergabe Grenzverkehr Flugverbindung Zugverbindung Flugverkehr Bahnverkehr Warenverkehr
    Handelsbeziehung Verhandlung Beitrittsverhandlung`,
  hostage: '~geisel ~entführ ~gefangen verschlepp',
  plans: `
    Reform Gesetz Gesetzentwurf Gesetzesvorhaben Steuererhöhung Steuer Gebühr Abgabe Kürzung Sparpaket Sparplan
    Erhöhung Anhebung Umbau Preiserhöhung Zoll Strafzoll Verschärfung Schließung Abschiebung Räumung Hinrichtung`,
  police: `
    ~polizei ~polizist ~beamte sicherheitskr einsatzkräfte spezialeinheit spezialkräfte gendarm carabinieri ermittler
    ~staatsanwalt ordnungskräfte geheimdienst inlandsgeheimdienst fsb behörde`,
  praise: `
    angemessen ausgezeichnet bahnbrechend beeindruckend begrüßenswert beispielhaft besonnen durchbruch ehrenvoll
    ehrlich entschlossen erfolg erfreulich ermutigend ermutigung exzellent fair fortschritt freund gelungen
    gerechtfertigt gewinn glaubwürdig glücksfall großartig großzügig held heldenhaft hervorragend hilfreich historisch
    historischen historisches hoffnungs klug konstruktiv legitim lobenswert meilenstein mutig notwendig positiv
    richtungsweisend segen selbstverteidigung sieg souverän tapfer überzeugend unverzichtbar verantwortungsvoll
    verdienstvoll verlässlich vernünftig vorbild vorbildlich wegweisend weitsicht wichtig wunderbar`,
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
    ~granate ~drohne ~messer ~krieg schießerei ~schläger amok heckenschütz`,
  weapons: `
    Waffe Munition Panzer Haubitze Rakete Marschflugkörper Drohne Kampfjet Kampfflugzeug Hubschrauber Flugabwehr
    Luftabwehr Flugabwehrsystem Luftabwehrsystem Waffensystem Patrouillenboot Schützenpanzer Artillerie Granate`,
};
