/** Nouns that a date behind them describes, by their endings. */

/** Newspapers, and what appears of them: 'sagte der "Rheinpost" vom Montag'. */
export const EDITION = /(?:anzeiger|ausgabe|blatts?|kurier|magazin|presse|rundschau|zeitung)$/i;
