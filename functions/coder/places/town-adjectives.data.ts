/** Adjectives in -er of towns and regions that are not their name with -er, or of towns too small for that: adjective and name. */
export const TOWN_ADJECTIVES = `
Aleppiner Aleppo
Appenzeller Appenzell
Barceloner Barcelona
Baselbieter Liestal
Basler Basel
Bautzner Bautzen
Bozner Bozen
Bregenzer Bregenz
Bündner Graubünden
Dornbirner Dornbirn
Dresdner Dresden
Eisenstädter Eisenstadt
Emder Emden
Feldkircher Feldkirch
Florentiner Florenz
Genueser Genua
Glarner Glarus
Haager Den Haag
Hallenser Halle (Saale)
Innviertler Oberösterreich
Karlsruher Karlsruhe
Kärntner Kärnten
Kufsteiner Kufstein
Leobener Leoben
Mailänder Mailand
Marseiller Marseille
Meißner Meißen
Mühlviertler Oberösterreich
Münchner München
Neapolitaner Neapel
Neuenburger Neuenburg
Pilsner Pilsen
Schaffhauser Schaffhausen
Schwyzer Schwyz
Solothurner Solothurn
Steyrer Steyr
Thüringer Thüringen
Traiskirchner Traiskirchen
Ulmer Ulm
Venezianer Venedig
Waadtländer Waadt
Waldviertler Waldviertel
Weinviertler Niederösterreich
Welser Wels
Zuger Zug
Zürcher Zürich
`;
