/** How agencies mark what is no article; one pattern per line. */

/** Genres and subjects of previews and notices of planning (dpa, AP). */
export const PREVIEW_TERMS = [
  /^(?:tages|wochen|termin|monats|sport)?vorschau$/i,
  /^(?:dpatextgenre:32|dpasubject:432)$/,
  /^planungshinweis$/i,
  /^(?:daybook|news digest)$/i,
];

/** Headlines of previews: "dpa-Tagesvorschau Politik für Dienstag", "Termine der Woche". */
export const PREVIEW_TITLES = [
  /^(?:dpa|afp|ap|apa|epd|kna|sid)[-/\s](?:tages|wochen|termin|themen)(?:vorschau|planung|überblick)/i,
  /^(?:dpa|afp|ap|apa|epd|kna|sid)[-/\s]?(?:audio-programm|themenplan|terminkalender)/i,
  /^(?:tages|wochen|termin)vorschau\b/i,
];

/** Notes and headlines of test messages. */
export const TEST_TERMS = [
  /\btest-?(?:artikel|meldung|nachricht|sendung)\b/i,
  /^test$/i,
  /^test (?:message|story|article|item|only)\b/i,
];
/** Headlines that say of themselves that they are a test; real ones report on tests too, so the whole line has to. */
export const TEST_TITLES = [
  /^\W*(?:(?:das|dies|dieses) ist (?:nur )?(?:ein|eine) )?test(?:[-\s]?(?:artikel|meldung|nachricht|sendung|message))?\W*$/i,
  /^\W*TEST(?:\s+TEST)+\b/,
  /^\W*TEST\s*[-–:/]\s/,
  /^\W*this is (?:a|only a) test\b/i,
];

/** Keywords, genres and headlines of lists of results. */
export const TABLE_TERMS = [/^(?:ergebnisse|ergebnis|tabellen?|resultate|results|standings|spielplan)$/i];
export const TABLE_TITLES = [
  /^(?:ergebnisse|tabellen?|resultate|spielplan|statistik|(?:lotto|gewinn)zahlen|results|standings|box ?score)\b/i,
];

/** Notes to editors that take a story back. */
export const WITHDRAWALS = [
  /\b(?:MANDATORY |STORY |BULLETIN )?KILL\b/,
  /\b(?:story|article|item)\b[^.]{0,40}\b(?:withdrawn|retracted|killed)\b/i,
  /\b(?:meldung|bericht|text|artikel|beitrag)\b[^.]{0,60}\bzur(?:ü|ue)ck(?:ge|zu)?(?:zogen|ziehen)\b/i,
  /\bzieht\b[^.]{0,60}\b(?:meldung|bericht|text|artikel|beitrag)\b[^.]{0,40}\bzur(?:ü|ue)ck\b/i,
  /\b(?:meldung|bericht|text|artikel|beitrag)\b[^.]{0,40}\bnicht (?:mehr )?(?:verwenden|veröffentlichen)\b/i,
];
