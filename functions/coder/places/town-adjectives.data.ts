/** Adjectives in -er of towns and regions that are not their name with -er, or of towns too small for that: adjective and name. */
export const TOWN_ADJECTIVES = `
Aleppiner Aleppo
Appenzeller Appenzell
Barceloner Barcelona
Baselbieter Liestal
Bregenzer Bregenz
Bündner Graubünden
Dornbirner Dornbirn
Eisenstädter Eisenstadt
Feldkircher Feldkirch
Florentiner Florenz
Genueser Genua
Glarner Glarus
Haager Den Haag
Kufsteiner Kufstein
Leobener Leoben
Mailänder Mailand
Neapolitaner Neapel
Neuenburger Neuenburg
Schaffhauser Schaffhausen
Schwyzer Schwyz
Solothurner Solothurn
Steyrer Steyr
Traiskirchner Traiskirchen
Venezianer Venedig
Waadtländer Waadt
Welser Wels
Zuger Zug
Zürcher Zürich
`;
