/**
 * Words that tell what kind of text an article is, in lower case: `word` begins so, `~part` may also stand inside, `word.` ends so.
 * Reports of games, prices, plots, animals and households use the verbs of politics and war for what is no event.
 */
export const GENRE_WORDS = {
  politics: `
~regierung ~minister ~präsident ~kanzler ~parlament ~abgeordnete ~partei. ~parteien ~fraktion ~koalition opposition ~senat ~kongress
~botschafter botschaft diplomat ~gipfeltreffen ~abkommen ~sanktion ~sicherheitsrat vereinten uno un- eu- eu. nato cdu csu spd fdp afd
bundestag bundesrat bundeswehr bundesgericht ~polizei ~polizist ~militär armee soldat ~truppen streitkräfte ~miliz rebell ~terror ~anschlag
~anschläge geheimdienst ~gericht. ~gerichts justiz ~staatsanwalt angeklagt haftstrafe haftbefehl festnahme festgenommen verhaft ermittl
~gesetz. ~gesetze ~gesetzentwurf ~verfassung demonstr protest ~streik. ~streiks gewerkschaft aktivist menschenrecht flüchtling migrant asyl
wahl. ~wahlen ~wahlkampf wähler ~politik. ~politiker ~politisch staatschef republik ~bürgermeister machthaber diktat putsch stadtrat
gemeinderat landrat kreistag landtag ministerium behörde. behörden regierungschef ~zoll. ~zölle ~zöllen handelsstreit embargo korruption
~reform. ~synode ~bischof ~bischöfe kirchenleitung landeskirche ~missbrauch. ~missbrauchs kartellamt kartellbehörde razzi klage. klagen. kläger verklag ~urteil.
rassis antisemit diskriminier ärztekammer wirtschaftskammer arbeiterkammer geisel attentat dschihadist jihadist extremist rücktritt luftangriff krieg. ~kriegs`,
  fiction: `
roman. romans krimi. krimis thriller spielfilm film. films filme. filmen kino. serie. staffel. drehbuch hauptdarsteller darsteller. kapitel.
videospiel strategiespiel inszenierung premiere festspiele festspielen schauspieler. hauptrolle regisseur regie. bühne. theater. theaters ensemble`,
  sport: `
spieler. spielern spielerin trainer. trainers ~trainerin torwart torhüter torschütze halbzeit ~liga. ~weltmeister ~meisterschaft nationalmannschaft
~pokal stürmer ~finale. ~finales turnier weltcup olympia. olympisch medaille ~marathon fußball handball basketball tennis. tennisprofi
schach eishockey elfmeter nationalelf saison ~spieltag rennen. rennfahrer rennleitung titelverteidiger abstiegs aufsteiger biathlon kader.
schiedsrichter strafstoß rekordmeister klub. klubs fc partie. vorrunde auslosung tabelle. ablöse punkte. punkten mannschaft. mannschaften`,
  markets: `
~aktie ~aktien dax börse. börsen anleger ~kurs. ~kurse umsatz quartal gewinn. gewinne rendite analyst aktionär dividende prognose zukauf ~markt.
discounter händler. hersteller. verbraucher kunde. kunden. rabatt prozent. konzern wettbewerber konkurrenz konkurrent preis. preise.
preisen preiskampf ölpreis ölmarkt`,
  culture: `
~filmfest roman. ~album. sänger. sängerin rockband band. konzert. konzerte museum. museums galerie maler. dichter. publikum zuschauer. leser.
literatur musik. musiker künstler festival ausstellung gemälde autorin schriftsteller festspiel`,
  nature: `
wetter. wetterdienst regen. sturm. orkan gewitter hagel böen. schnee. sonne. temperatur meteorolog tier. tiere. tieren ~vögel. ~vogel. hund.
hunde. katze wolf. wölfe. rudel zoo. biolog möwe insekt astronom galaxie planet. teleskop keim. keime bakterien forscher. forschern
wissenschaftler. ~studie. wirkstoff patient therapie. medikament arzt. ärzte. krankenkasse`,
  household: `
mieter. vermieter miete. verbraucherzentrale rezept. küche urlauber reisende. reisenden ferien. stau. staus. autofahrer autoclub unfall. ~unfälle
verkehrsunfall feuerwehr großbrand rettungskräfte absturz. ~unglück. unglücks geräte. akku. software. eltern. nachbarn. wirtin
wanderer horoskop lotto kolumne umfrage. befragt schüler. lehrstelle`,
} as const;

/** The narrator's own words, outside quotation marks: columns and interviews. */
export const FIRST_PERSON = /^(?:ich|mich|mir|mein(?:e[mnrs]?)?)$/;
