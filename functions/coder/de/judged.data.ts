/** Nouns for things that stand for those whom they concern, by their endings; and the prepositions that lead there. */

/** Deeds of violence and what else is done to somebody. */
export const DEED =
  /(?:aggression|anklagen?|angriffe?n?|attacken?|anschl[aä]ge?n?|attentate?n?|beschuss|bombardements?|blutbad|diskriminierung|dolchst[oö]ß|eins[aä]tz|genozid|gewalt|gräueltat|(?<!sc)haft|haftstrafen?|hetze|hetzjagd|kampagnen?|krieg|massakers?|mord|offensiven?|provokation|prozess|strafen?|übergriffe?n?|überf[aä]lle?n?|unrecht|verbrechen|verrat|völkermord|vorgehen)(?:e?s|en?)?$/i;

/** What forces do when people are killed in it: "bei einem Einsatz der Armee", "bei israelischen Razzien". */
export const OPERATIONS = /(?:einsatz(?:es)?|einsätzen?|operation(?:en)?|offensiven?|razzi(?:a|en)|vorstoß(?:es)?)$/i;

/** What police do to crowds: "Bei der Räumung des Platzes wurden 30 Menschen getötet". */
export const EVICTIONS = /(?:räumung|niederschlagung|polizeieinsatz(?:es)?)$/i;

/** What two who fight do to each other: "bei Gefechten zwischen …". */
export const CLASHES =
  /(?:auseinandersetzung(?:en)?|gefechte?n?|kämpfen?|scharmützeln?|schusswechsel|zusammenst[oö](?:ß|ss)(?:en?)?)$/i;

/** In the active voice, what befalls those who are its subject: "Bei Gefechten starben vier Polizisten". */
export const VERBS_OF_VICTIMS: ReadonlySet<string> = new Set([
  'erleiden',
  'fallen',
  'kommen',
  'sterben',
  'umkommen',
  'verlieren',
]);

/** Behind a deed these lead to those who suffer it, and not to those who are judged for it: "verurteilte das Vorgehen gegen Demonstranten". */
export const DONE_TO: ReadonlySet<string> = new Set(['an', 'auf', 'gegen']);

/** Deeds that befall the state into which they lead: "der Einmarsch in Kuwait". */
export const INVASIONS = /(?:ein(?:dringen|fall|m[aä]rsch)|invasion|intervention|offensive|vorstoß)(?:e?s|en?)?$/i;

/** Behind these "von" and "nach" say from where to where somebody travels. */
export const ROUTE = /^(?:Fahrt|Flug|Strecke|Weg)$/;

/** "sagte den Besuch bei der Nato ab", "eine Reise nach Ankara": what leads to those whom a journey is to. */
export const JOURNEY = /(?:besuche?s?|reisen?|visiten?)$/i;
/** What is sent is not who sends it: "lehnte die Entsendung von Truppen ab". */
export const DISPATCH = /(?:entsendung|stationierung|verlegung)$/i;
/** Before those to whom one travels. */
export const TOWARD: ReadonlySet<string> = new Set(['bei', 'nach']);

/** Where these take place is nobody: "lehnte den Plan bei ihrer Sitzung in Kairo ab". */
export const OCCASIONS = /(?:gipfels?|konferenz|kundgebung|rede|sitzung|tagung|treffens?|versammlung)(?:en)?$/i;

/** Of these nobody is meant where they are: "die Bombardierung seiner Botschaft in Belgrad". */
export const EMBASSIES = /(?:botschaft|konsulats?)$/i;

/** Of these the genitive suffers: "verurteilte die Ermordung des Journalisten". */
export const SUFFERED =
  /(?:abschiebung|absetzung|amtsenthebung|annexion|ausbeutung|ausgrenzung|ausweisung|behandlung|belagerung|besetzung|bombardierung|diskriminierung|einschüchterung|entführung|entlassung|ermordung|erschießung|festnahme|festsetzung|folterung|hinrichtung|inhaftierung|isolierung|misshandlung|räumung|schändung|schließung|tötung|unterdrückung|verfolgung|verhaftung|verletzung|verschleppung|vertreibung|verurteilung|zerstörung)(?:e?n)?$/i;

/** Behind these "gegen" leads to what was broken: "ein Verstoß gegen UN-Resolutionen". */
export const VIOLATIONS = /(?:vergehen|verstoß|verstoßes|verstöße|verstößen)$/i;

/** Attacks and what explodes in them. */
export const BLAST = /(?:angriff|anschlag|attentat|überfall)(?:e?s)?$|(?:attacke|detonation|explosion)$/i;

/** Those with which it says who leads somebody: "die von Mali geführte Koalition". */
export const LED = /(?:angeführt|geführt|geleitet)e[mnrs]?$/;

/** Participles with which an attribute says by whom an act is done: "die von Mali geführten Angriffe". */
export const DONE =
  /(?:abgefeuert|angeführt|angeordnet|ausgeführt|ausgerufen|ausgesprochen|begangen|begonnen|betrieben|durchgeführt|eingeleitet|erhoben|geäußert|geflogen|geübt|geführt|geleitet|gestartet|inszeniert|organisiert|veranlasst|verhängt|verübt|vorgebracht)e[mnrs]?$/;

/** What several quarrel about, or by: "im Handelsstreit mit Peru". */
export const DISPUTE = /(?:affäre|konflikt|krieg|krise|streit)e?s?$/i;

/** What is taken up with an article alone and is somebody's: "das Urteil". */
export const RULING =
  /(?:beschluss|bericht|entscheid|entscheidung|entwurf|plan|pläne|richtlinie|spruch|urteil|verordnung|vorschlag|vorstoß)$/i;

/** On whose word somebody acts: "auf Weisung von Huber". */
export const ORDERS = /(?:anordnung|befehl|geheiß|weisung)$/i;

/** Participles of what several agree on. */
export const AGREED = /(?:ausgehandelt|beschlossen|geschlossen|unterzeichnet|verabredet|vereinbart)e[mnrs]?$/;

/** What states do against others, and others are asked for: "Sanktionen gegen Belarus". */
export const MEASURE =
  /(?:boykott|einsatz|embargo|klage|krieg|maßnahmen?|militärschl(?:ag|äge)|resolution|sanktion(?:en)?|verfahren|vorgehen|z(?:oll|öllen?))$/i;

/** What people hold against somebody: who forbids it acts upon them. */
export const PROTESTS =
  /(?:aufmarsch|aufmärsche|blockaden?|camps?|demonstration(?:en)?|demos?|kundgebung(?:en)?|mahnwachen?|märsche?|marsch|protest(?:e|en|camp|camps)?|streiks?|versammlung(?:en)?)$/i;
