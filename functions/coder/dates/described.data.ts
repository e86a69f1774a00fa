/** Nouns that a date behind them describes, by their endings. */

/** Newspapers, and what appears of them: 'sagte der "Rheinpost" vom Montag'. */
export const EDITION = /(?:anzeiger|ausgabe|blatts?|kurier|magazin|presse|rundschau|zeitung)$/i;

/** Occasions that the year after them tells apart: "die Vorwahlen 2008". */
export const OCCASIONS_OF_A_YEAR =
  /(?<noun>\p{Lu}[\p{L}-]*(?:wahl(?:en|kampf)?|[Gg]ipfels?|konferenz|spiele|meisterschaft|preise?s?|haushalts?|etats?|agenda|messe|krieg|putsch|krise|protokolls?|abkommens?)|(?:Wahl(?:en)?|Gipfel|Olympia|Agenda|Haushalt|Etat)) $/u;

/** In these somebody says something: "In einem am Montag ausgestrahlten Interview warnte sie". */
export const UTTERANCES =
  /^(?:(?:fernseh|radio|rundfunk|video|regierungs)?(?:ansprache|botschaft|erklärung|interview|rede)|(?:\p{L}*-)?interview|brief|schreiben|mitteilung|stellungnahme|video)$/iu;
