/**
 * Beginnings of compounds that say to whom an office or group belongs. Fields, separated by blanks: pattern of the beginning;
 * country or `-`; organisation code or `-`; sectors, for nouns that have none of their own ("Sprecher"), or `-`. Sorted by
 * country and pattern.
 */
export const COMPOUNDS = `
Blauhelm - UNO IGO+MIL
EU(?=abgeordnet) - EUR IGO+LEG
Eurogruppen - EUR IGO
Europa(?!feind|gegner|skeptiker|kritiker) - EUR IGO
Kommissions(?=präsident|chef|vize|sprecher|mitglied|vertret|beamt|kreis) - EUR IGO
Nato(?=general|sprecher|soldat|truppe|staat|partner) - NAT IGO
Ratspräsident - EUR IGO
Weltbank(?=chef|präsident) - WBK IGO
Taliban(?=kämpfer|führer|sprecher|chef|regierung|führung|kommandeur|rebell) AFG - REB
Chinesen(?=führer) CHN - GOV
Ampel DEU - GOV
Bund$ DEU - GOV
Bundes(?!staat|länd|land|polizist|genoss) DEU - -
Kammergericht DEU - JUD
Kanzleramts DEU - GOV
Landes(?=regierung|minister|innenminister|chef|vorsitzend|verband|kriminalamt|verfassungsschutz) DEU - -
Landgericht DEU - JUD
Landrat(?!s) DEU - GOV
Landrät DEU - GOV
Länder(?=chef|minister|regierung) DEU - GOV
Oberbürgermeister DEU - GOV
Oberlandesgericht DEU - JUD
Oberverwaltungsgericht DEU - JUD
Regierend DEU - GOV
Reichs(?!te) DEU - -
Stasi DEU - SPY
Union$ DEU - PTY
Unions(?=fraktion|politiker|parteien|abgeordnet|länder|experte|vize|spitze) DEU - PTY
Wehrmacht DEU - MIL
Basken(?=führer|präsident) ESP - GOV
Katalanen(?=führer|präsident) ESP - GOV
Élysée FRA - GOV
Unterhaus(?=abgeordnet|mitglied|sprecher) GBR - LEG
Mullah(?=regime) IRN - GOV
Knesset(?=abgeordnet|mitglied|präsident|sprecher) ISR - LEG
Mossad ISR - SPY
Hisbollah LBN - REB
Hamas PSE - REB
Palästinenser(?=präsident|behörde|führ|regierung|chef|organisation|minister|vertret) PSE - GOV
Duma(?=abgeordnet|chef|sprecher|präsident|vize|vorsitz) RUS - LEG
Kreml(?!kritik|gegner) RUS - GOV
Moskau(?!er) RUS - GOV
Sowjet(?!republik) RUS - GOV
Tschetschenen RUS - GOV
PKK TUR - REB
Rada(?=abgeordnet) UKR - LEG
Irakkrieg(?=veteran) USA - MIL
Kongress(?=abgeordnet|mitglied|führer|politiker|ausschuss) USA - LEG
Marines$ USA - MIL
Pentagon USA - GOV+MIL
Papst VAT - REL
Pontifex VAT - REL
Vatikan VAT - REL
Kosovo XKX - GOV
Huthi YEM - REB
`;

/** Those whom a state before them concerns, and who are not of it: "der Syrien-Beauftragte", "Ukraine-Unterstützer". */
export const ABOUT_STATES =
  /^(?:Sonder|Chef|Haupt)?(?:analyst|beauftragt|befürworter|berichterstatter|emissär|expert|fachm|forscher|freund|gegner|gesandt|kenner|koordinator|korrespondent|kritiker|spezialist|unterstützer|vermittler|versteher)/i;

/** What is done to the state before it, or agreed with it: "Russland-Sanktionen", "Ukraine-Hilfe", "Iran-Abkommen"; but "US-Sanktionen" are theirs. */
export const AIMED_AT_STATES =
  /^(?:Abkommens?|Abzugs?|Boykotts?|Deals?|Einreise(?:stopps?|verbote?s?)|(?:Waffen|Öl)?[Ee]mbargos?|Hilfen?|Hilfs(?:gelder|paket)[ens]*|Kredite?[ns]?|Sanktion(?:en|s\p{L}+)?|(?:Straf)?[Zz](?:oll|ölle)n?|Vertr[aä]ge?s?n?)$/u;

/** "US-Dollar" are nobody's. */
export const MONEY = /^(?:Cent|Dollar|Franken|Kronen?|Pfund)s?$/;
