/** Nouns that a date behind them describes, by their endings, and those that are counted. */

/** Newspapers, and what appears of them: 'sagte der "Rheinpost" vom Montag'. */
export const EDITION = /(?:anzeiger|ausgabe|blatts?|kurier|magazin|presse|rundschau|zeitung)$/i;

/** Occasions that the year after them tells apart: "die Vorwahlen 2008". */
export const OCCASIONS_OF_A_YEAR =
  /(?<noun>\p{Lu}[\p{L}-]*(?:wahl(?:en|kampf)?|[Gg]ipfels?|konferenz|spiele|meisterschaft|preise?s?|haushalts?|etats?|agenda|messe|krieg|putsch|krise|protokolls?|abkommens?)|(?:Wahl(?:en)?|Gipfel|Olympia|Agenda|Haushalt|Etat)) $/u;

/** In these somebody says something: "In einem am Montag ausgestrahlten Interview warnte sie". */
export const UTTERANCES =
  /^(?:(?:fernseh|radio|rundfunk|video|regierungs)?(?:ansprache|botschaft|erklärung|interview|rede)|(?:\p{L}*-)?interview|bericht|beschluss|brief|entscheidung|schreiben|mitteilung|resolution|stellungnahme|urteil|video)$/iu;

/** What is counted, behind a number that may be a year: "mit der Verlegung von 1700 Soldaten". */
export const COUNTED =
  /^ (?:(?!(?:d(?:e[mnrs]|ie)|dies(?:e[mnrs]?)|ihre?[mnrs]?|[ks]?eine?[mnrs]?|mehrere|unsere?[mnrs]?|viele|wegen|wieder) )\p{Ll}+[enr] )?(?:\p{L}*(?:abgeordnete|angehörige|angeklagte|anhänger|arbeiter|asylbewerber|beamte|beschäftigte|bewohner|blauhelme|bürger|delegierte|demonstrant|einwohner|extremist|festgenommene|flüchtling|geflüchtete|gefangene|gegner|geisel|häftling|inhaftierte|islamist|journalist|jugendliche|kämpfer|migrant|mitarbeiter|opfer|polizist|rakete|rebell|schüler|soldat|student|studierende|teilnehmer|terrorist|tote|truppe|verdächtige|verletzte|vermisste|zeuge|zivilist)(?:e?[nrs])?|Euro|Dollar|Familien|Fälle[n]?|Frauen|Häusern?|Kindern?|Kilometern?|Mann|Männern?|Menschen|Metern?|Panzern?|Personen|Sitzen?|Stimmen|Tonnen)(?!\p{L})/iu;

/** Before a number these say that it counts what follows. */
export const COUNTING =
  /(?<!\p{L})(?:all|alle|auf|beinahe|bis zu|ca\.|circa|etwa|fast|genau|gut|höchstens|insgesamt|knapp|maximal|mindestens|als|mit|rund|über|um|ungefähr|weitere)\s$/iu;
