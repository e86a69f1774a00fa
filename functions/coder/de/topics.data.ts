/**
 * Words that tell what an article is about, as beginnings of folded words; `~` before one that may also stand inside
 * ("Bundesregierung"). Acts of state and conflict are told in articles about politics; the same verbs tell of games, prices and products elsewhere.
 */
export const TOPIC_WORDS = {
  politics: `
~regierung ~minister ~präsident ~kanzler ~parlament ~abgeordnet ~partei ~fraktion ~koalition ~opposition ~senat ~kongress
~kommission ~botschaft ~diplomat ~gipfel ~abkommen ~sanktion ~sicherheitsrat vereinten uno un- eu- nato ~union ~rat
~polizei ~polizist ~militär ~armee ~soldat ~truppe ~streitkräfte ~miliz ~rebell ~terror ~anschlag ~krieg ~waffen ~geheimdienst
~gericht ~justiz ~staatsanwalt ~anwalt ~urteil ~prozess ~haft ~festnahme ~behörde ~gesetz ~verfassung
~demonstr ~protest ~streik ~gewerkschaft ~aktivist ~bürgerrecht ~menschenrecht ~flüchtling ~migrant ~asyl
~wahl ~wähler ~politi ~staat ~republik ~außen ~innen ~verteidigung ~bundes ~landes ~bürgermeister ~könig ~machthaber ~diktat`,
  sport: `
spiel ~spieler trainer tor tore torwart liga ~liga ~meister ~mannschaft team ~team halbzeit ~pokal stürmer ~finale turnier
~weltcup olympi ~marathon läufer fußball ~ball saison ~sieg niederlage platz punkte rennen fahrer bundestrainer nationalelf elfmeter`,
  markets: `
aktie ~aktie ~aktien dax börse ~börse anleger kurs ~kurs umsatz quartal gewinn rendite analyst händler ~händler shop ~shop
kunde ~kunden produkt ~produkt verbraucher hersteller ~hersteller preis ~preis marke marktanteil prozent konzern ~konzern`,
  everyday: `
wetter regen sonne grad temperatur feuerwehr brand unfall ~unfall autofahrer verkehr ~film serie album ~musik konzert museum
ausstellung buch ~roman autor ~studie forscher ~forsch patient arzt ärzte ~medizin rezept urlaub ~tier hund zoo kinder eltern schule`,
} as const;
