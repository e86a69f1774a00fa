/** Nouns that say how many, not who: "eine Gruppe von Soldaten", "Tausende der Anhänger"; sorted. */
export const COLLECTIVES = new Set(
  `Anzahl Dutzend Dutzende Fülle Gruppe Gruppen Großteil Hälfte Handvoll Hunderte Hunderttausende Masse Massen Mehrheit
  Mehrzahl Menge Million Millionen Minderheit Prozent Reihe Tausende Teil Teile Überzahl Unzahl Vielzahl Zahl
  Zehntausende`.split(/\s+/),
);

/**
 * Nouns whose "von" says to whom they belong rather than who acts, by ending: in "wurden Mitarbeiter von Hilfswerken überfallen"
 * nobody says by whom.
 */
export const RELATIONAL_NOUNS =
  /(?:abgeordneten?|angehörigen?|anhängern?|anwalt|arbeitern?|botschaftern?|bürgern?|bürgermeisters?|chef|chefin|chefs|direktor|einwohnern?|führern?|freunde?n?|gegnern?|herausforderer[ns]?|generals?|hauptstadt|kandidat(?:en|in|innen)?|kanzlers?|kanzlerin|kollegen?|kritikern?|könig(?:in|s)?|leiter|mitgliedern?|ministern?|ministerin|mitarbeitern?|oberhaupt|premiers?|präsident(?:en|in)?|regierung|rivalen?|schwester|sohn|bruder|brüder|vertraute[nr]?|verwandte[nr]?|witwe|sprecherin|sprechern?|tochter|unterstützern?|vertreterinnen|vertretern?|vorsitzende[nr]?)$/i;

/** Those who suffered, whatever they stand beside: "Gefechte mit Dutzenden Toten". */
export const VICTIMS = /^(?:Opfern?|Toten?|Verletzten?|Verwundeten?)$/;

/** Those who are for or against somebody, whose name may stand in the genitive behind them: "Anhänger Salvatierras". */
export const FOLLOWERS =
  /^(?:Anhänger|Befürworter|Gefolgsleute|Gegner|Kritiker|Mitarbeiter|Mitstreiter|Parteifreunde|Sympathisanten|Unterstützer|Vertraute|Wähler)[nr]?$/;

/** Nouns whose "von" says who tells it: "nach Angaben von Angehörigen wurden zehn Menschen getötet". */
export const SOURCE_NOUNS =
  /^(?:Angaben?|Ansicht|Auffassung|Aussagen?|Berichten?|Darstellung|Einschätzung|Erkenntnissen?|Informationen|Meinung|Schätzungen?|Zählung(?:en)?)$/;

/** What strikes for the army of the country that an adjective before it names: "russische Flugzeuge", "einer türkischen Drohne". */
export const WEAPONS =
  /(?:artillerie|bomben?|bombern?|boote?n?|drohnen?|flugzeugen?|flugzeugträgern?|fregatten?|geschützen?|geschossen?|granaten?|hubschraubern?|jets?|marschflugkörpern?|panzern?|raketen?|schiffe?n?|zerstörern?)$/i;

/** What is demanded of others for somebody or to his cost: "die Freilassung der Geiseln", "die Auslieferung des Verdächtigen". */
export const FOR_THEM =
  /^(?:Abschiebung|Aufnahme|Auslieferung|Befreiung|Begnadigung|Bestrafung|Evakuierung|Festnahme|Freilassung|Haftentlassung|Herausgabe|Rettung|Rückführung|Rückgabe|Rückkehr|Schutz|Schutze?s|Überstellung|Verhaftung)$/;

/** Where somebody writes what he says. */
export const PLATFORMS =
  /^(?:Bluesky|Facebook|Instagram|Mastodon|Telegram|Threads|TikTok|Tiktok|Twitter|Truth|Weibo|X|YouTube|Youtube)$/;

/** Pronouns of reported speech that mostly stand for who speaks or for his side. */
export const OWN_STATE = /^(?:er|man|sie)$/;
/** His own state or party, with the possessive before it. */
export const OWNED =
  /^(?:sein|ihr|unser)e? (?:armee|fraktion|gewerkschaft|haus|kabinett|land|landsleute|ministerium|organisation|partei|regierung|seite|staat|truppen?|verband|volk)$/;

/** What nobody refuses himself: "lehnte die Entsendung von Truppen in sein Land ab". */
export const OWN_GROUND = /^(?:(?:ihr|sein)(?:e[mnrs])? (?:Land|Staat)|Soldaten$|Truppen$)/;

/** What somebody has with others, and may be talked about: "über den Umgang mit dem Land". */
export const DEALINGS =
  /(?:abkommens?|beziehung(?:en)?|grenze|handels?|konflikte?s?|krieges?|kriegs?|kontakte?s?|partnerschaft|streite?s?|streits|umgangs?|verhältnisses|verhältnis|verträge?n?|vertrage?s?|zusammenarbeit)$/i;

/** Of these nouns "von" says whom or where it befell: "bei der Räumung von zwei Lagern wurden 20 Menschen getötet". */
export const DONE_TO_OBJECT =
  /(?:attentätern?|beerdigung|befreiung|beisetzung|belagerung|besetzung|entführung|ermordung|erstürmung|evakuierung|festnahme|freilassung|hinrichtung|räumung|stürmung|tötung|unterdrückung|verfolgung|verhaftung|verlegung|vertreibung|verurteilung)(?:en)?$/i;

/** Nouns for attackers that say nothing else of them. */
export const FACELESS = /^(?:(?:selbstmord)?attentäter(?:n|s|in)?|terrorist(?:en)?)$/i;

/** Of these verbs the object is what somebody sends or takes back, not to whom. */
export const SENDING: ReadonlySet<string> = new Set([
  'abkommandieren',
  'abziehen',
  'entsenden',
  'liefern',
  'schicken',
  'stationieren',
  'verlegen',
  'zurückziehen',
]);
