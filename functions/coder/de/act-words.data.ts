/**
 * Lists of words that several lines of the act lexicon need, as `@name` in `not=`, `with=` and `obj=`. In the first two a
 * word begins with the pattern, or contains it after "~"; in `obj=` they are nouns.
 */
export const ACT_WORDS: Readonly<Partial<Record<string, string>>> = {
  accident: `
    ~absturz ~abstürz ~unfall ~unfäll ~lawine flut fluten ~überflut ~erdbeben ~unglück bruchlandung notlandung
    ~hochwasser sturm unwetter taifun hurrikan zyklon tornado tsunami blitz ~kollision ~entgleis waldbr großbrand virus
    corona vulkan ~beben ~dürre ~erdrutsch gasleck gasexplosion verkehr zug schnellzug wirbelsturm`,
  arms: `
    Rakete Granate Geschoss Marschflugkörper Drohne Mörsergranate Artillerie Salve Torpedo Interkontinentalrakete
    Artilleriegranate Kurzstreckenrakete Mittelstreckenrakete Lenkwaffe Bombe`,
  blame: `
    abscheulich absurd affront aggress armutszeugnis barbar beschämend dammbruch debakel desaster diktator dreist
    einmischung ~einmischung empörend erpress extremis falsch farce faschis fatal fehler feig gefährlich genozid
    geschmacklos grauenvoll hetz heuchl hexenjagd hohn idiot illegal inakzeptab infam inhuman inszenier irrsinn
    irrweg ~katastroph kontraproduktiv kriegstreib kriegsverbrech kriminell lächerlich lüg manipul
    menschenverachtend mörder nazi peinlich populis propaganda provokation ~putsch rassist rechtsbruch rechtswidrig
    schamlos schande schlecht skandal skandalös staatsstreich tabubruch terror tollhaus unangemessen undemokrat
    undenkbar unerträg unfair ungerecht unmensch unrecht unsinn untragbar unverantwort unverhältnismäßig unzumutbar
    unzureichend verbrech verfassungswidrig verfehlt verheerend verlogen verrat verräter versagen völkermord
    völkerrechtswidrig wahnsinn widerlich willkür zynisch überzogen`,
  crowd: `
    demonstr ~aktivist ~protest bauern landwirt umwelt anwohner student studier gewerkschaft ~gegner menge menschenmenge
    ~anhänger tausend zehntausend hunderte hunderten streikende letzte.generation traktor blockade siedler`,
  crowdArms: 'Tränengas Wasserwerfer Pfefferspray Blendgranate Reizgas Reizstoff Wasserkanone',
  dignitary: `
    ~beauftragt ~chef ~delegation ~diplomat ~gesandt ~kanzler kommissar kommissarin ~minister papst ~präsident
    ~sekretär ~unterhändler ~vermittler`,
  hostage: '~geisel ~entführ ~gefangen verschlepp',
  police: `
    ~polizei ~polizist ~beamte sicherheitskr einsatzkräfte spezialeinheit spezialkräfte gendarm carabinieri ermittler
    ~staatsanwalt ordnungskräfte geheimdienst inlandsgeheimdienst fsb behörde`,
  praise: `
    beeindruckend begrüßenswert erfolg erfreulich ermutigend fair fortschritt freund gelungen gerechtfertigt
    großartig held hervorragend hilfreich historisch meilenstein mutig positiv selbstverteidigung souverän vorbild
    wichtig wunderbar`,
  troops: `
    ~truppe ~soldat ~armee ~militär ~streitkr ~panzer ~kämpfer ~rebell ~miliz aufständisch dschihad taliban marine
    luftwaffe bodentruppen brigade bataillon fallschirmjäger separatist huthi hisbollah hamas`,
  units: `
    Truppe Soldat Armee Einheit Streitkraft Brigade Bataillon Panzer Kampfflugzeug Kampfjet Kriegsschiff Flugzeugträger
    Fregatte Zerstörer Kontingent Verband Luftabwehr Flugabwehr Waffensystem Kampfhubschrauber Marine Bundeswehr
    Nationalgarde Spezialeinheit Spezialkraft Verstärkung Bodentruppe Geschwader Regiment Division Militärberater`,
  violence: `
    ~anschlag ~anschläg ~angriff ~attentat ~attentät ~gefecht ~kämpfe schüss schuss schüsse ~beschuss ~bombe sprengsatz
    ~schlacht ~attacke ~überfall ~massaker ~offensive ~gewalt ausschreitung zusammenst unruhen krawall ~explosion ~rakete
    ~granate ~drohne ~messer ~krieg schießerei ~schläger amok heckenschütz`,
  weapons: `
    Waffe Munition Panzer Haubitze Rakete Marschflugkörper Drohne Kampfjet Kampfflugzeug Hubschrauber Flugabwehr
    Luftabwehr Flugabwehrsystem Luftabwehrsystem Waffensystem Patrouillenboot Schützenpanzer Artillerie Granate`,
};
