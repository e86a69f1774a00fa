/** Words that tell where people are and for whom they speak, by what decides sides and places in `record/`. Patterns match lower case or ends of nouns. */

/** Bodies of a state, which have the town of their seat behind them: "das Verteidigungsministerium in Paris". */
export const STATE_BODIES =
  /(?:regierung(?:en)?|führung|machthabern?|regime|kabinetts?|parlaments?|ministeriums?|zentrale|generalstabs?|präsidialamte?s?|auswärtigen amts?)$/i;

/** Bodies that speak for their state: "Litauens Parlament". */
export const SPEAKING_FOR_STATES = /(?:führung|kabinett|ministerium|parlament|regierung)$/i;

/** What brings people to a place, so that they speak there. */
export const OCCASIONS_OF_SPEECH =
  /(?:botschaft|konsulate?s?|vertretung|treffen|gipfel|konferenz|tagung|besuchs?|gesprächen?|verhandlungen|sitzung|forum|reise|aufenthalts?|rede|auftritts?|interview|kundgebung|demonstration|veranstaltung|zeremonie|runde|tag|abend|morgen|mittag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|wochenende|stunden?|journalisten|reportern?|presse|anhängern|truppen|soldaten|\p{L}*verfahren|prozess)$/iu;

/** Verbs of what people think of something, wherever that was. */
export const JUDGING: ReadonlySet<string> = new Set([
  'ablehnen',
  'anprangern',
  'bedauern',
  'befürworten',
  'begrüßen',
  'beklagen',
  'demonstrieren',
  'fordern',
  'kritisieren',
  'loben',
  'missbilligen',
  'protestieren',
  'rechtfertigen',
  'rügen',
  'verlangen',
  'verteidigen',
  'verurteilen',
]);

/** Verbs of who wants to have somebody, whom he does not ask: "verlangte mehr Personal". */
export const DEMANDING = new Set(['anfordern', 'einfordern', 'fordern', 'verlangen']);

/** Those whom envoys speak for in their place. */
export const HEADS_OF_STATES =
  /(?:kanzler|kanzlerin|premier|präsident|präsidentin|minister|ministerin|regierungschef|regierungschefin|staatschef|machthaber)$/iu;

/** Those who are abroad for their state, and those of whom the text has just spoken. */
export const ENVOYS_AND_OBSERVERS =
  /(?:botschaft|konsul|diplomat|gesandt|unterhändler|vertreter|delegation|emissär|vermittler|beobachter)/i;

/** Bodies that do not travel to meetings, and people whose office keeps them at home. */
export const STAYING_BODIES =
  /(?:amt|behörden?|gericht|gerichtshof|justiz|kabinett|kammer|kongress|kreml|ministerium|parlament|polizei|regierung|senat|staatsanwaltschaft|weißes? haus)(?!\p{L})/iu;

/** Bodies of organisations that meet at their seat, whatever town the article is filed from. */
export const SITTING_BODIES =
  /(?:EU-Kommission|[Ss]icherheitsrat(?:e?s)?|Strafgerichtshof(?:s)?|[Vv]ollversammlung|Generalversammlung)(?!\p{L})/u;

/** Where states speak, and nothing else happens: "sagte vor dem UN-Sicherheitsrat". */
export const ASSEMBLIES = /(?:generalversammlung|menschenrechtsrat|sicherheitsrat|vollversammlung)$/i;

/** Words of an occasion to which people travel. */
export const TRAVELLED_FOR =
  /(?:^(?:tr[aä]f(?:en)?|trifft|treffen|besuch(?:en|t|te|ten)|empf[aä]ng\p{L}*|empfingen?|reisten?|landeten?|beriet(?:en)?|berät|gast|gäste)$|(?:treffens?|gipfels?|konferenz|tagung|besuchs?|gespräche?n?|verhandlungen|unterredung|beratungen|sitzung|forums?|reise|empfangs?|ankunft|zeremonie|runde)$|^zusammen(?:ge)?k|^ein(?:ge)?tr[aäo]f|^unterzeichn)/u;

/** By these, too, somebody speaks where he has come: "bei einer Rede im Parlament". */
export const ADDRESSES = /(?:^|\p{L}{4})(?:ansprache|auftritte?s?|aussprache|debatte|rede)$/u;

/** Verbs whose accusative is to whom somebody speaks: "forderte ihn in einem Telefonat auf". */
export const ADDRESSING = new Set([
  'auffordern',
  'aufrufen',
  'beglückwünschen',
  'bitten',
  'drängen',
  'ermahnen',
  'ersuchen',
  'informieren',
  'mahnen',
  'unterrichten',
  'warnen',
]);

/** Where two who are named have met or spoken: "nach einem Treffen mit …". */
export const MEETINGS =
  /(?:anruf(?:e?s)?|begegnung|beratung(?:en)?|besuch(?:e?s)?|gespräche?n?s?|(?:gesprächs|verhandlungs)runden?|konsultation(?:en)?|telefonate?s?|(?:telefon|video)konferenz|treffens?|unterredung|verhandlung(?:en)?|videoschalte|zusammenkunft)$/i;

/** Before a meeting these say that who speaks was, or will be, there. */
export const AROUND_MEETINGS = new Set(['auf', 'bei', 'in', 'nach', 'vor', 'während']);

/** Meetings of many, all of whom need not be named. */
export const MEETINGS_OF_MANY =
  /(?:gipfels?|konferenz|tagung|forums?|sitzung|runde|gespräche?n?|verhandlungen|beratungen|zeremonie)$|^zusammen(?:ge)?k|^(?:geeinigt|einigten)$/u;

/** Verbs and groups of those who meet in a seat of many. */
export const MEETING =
  /^(?:berieten?|beraten|einigten|geeinigt|tagte?n?|amtskollegen|ressortchefs|(?:eu-)?\p{L}*minister)$/u;

/** Who speaks for armies and police where they sit: "sagte ein Armeesprecher in Paris". */
export const SPOKESMAN = /sprecher(?:in|s)?$/i;

/** Who sits in a session of one country. */
export const LEGISLATURE =
  /^(?:abgeordneten?|bundestag(?:s|es)?|kabinetts?|nationalversammlung|parlament(?:s|es)?|senats?)$/;

/** Where ships are sent, away from home. */
export const AT_SEA = /(?:küste|gewässer|gewässern|golf|hafen|meer|mittelmeer)$/u;

/** Verbs whose goal is where the text goes on, once they are done. */
export const ARRIVING: ReadonlySet<string> = new Set([
  'anreisen',
  'einfliegen',
  'eintreffen',
  'fliegen',
  'heimkehren',
  'reisen',
  'weiterfliegen',
  'weiterreisen',
  'zurückfliegen',
  'zurückkehren',
]);

/** What lies at the other country that is named behind it. */
export const BORDER =
  /^(?:(?:G|\p{L}+g)renzen?|Grenz(?:gebiete?s?|kontrollen?|region|schließung|schutz|stadt|übergangs?|verkehrs?|zauns?)|Nachbar(?:land|schaft))$/u;

/** Verbs of where somebody lives or stays. */
export const STAYING: ReadonlySet<string> = new Set(['arbeiten', 'aufhalten', 'leben', 'weilen', 'wohnen']);

/** Verbs for those who leave what is told behind. */
export const FLIGHT =
  /^(?:floh|flohen|flieht|fliehen|geflohen|flüchtete?n?|flüchtet|geflüchtet|abgeschoben|abgesetzt|abschieben|abschiebung(?:en)?|abzuschieben|ausgeflogen|flucht)$/;

/** Who comes from somewhere: "ein Mann aus Syrien". */
export const PRIVATE_PERSON =
  /(?:^(?:Mann(?:e?s)?|Männern?|Frau|Frauen|Menschen|Person|Personen|Student|Studenten|Jugendlichen?|Kind(?:es|ern?)?|Familien?)$|[Jj]ähriger?n?$)/;

/** Those who are where they are for another country: it is not the one that acts upon them. */
export const ENVOYS =
  /(?:botschaft|botschafter|botschafterin|botschaftsangehörige[nr]?|botschaftsmitarbeitern?|konsuln?|konsulats?|diplomaten?|diplomatinnen|gesandte[nr]?|geschäftsträger|attachés?|auslandsvertretung(?:en)?|^vertretung(?:en)?)$/i;

/** Those who are in a capital for another country. */
export const MISSIONS = /(?:botschaft|delegation|gesandtschaft|konsulat|mission|vertretung)$/i;

/** Places that stand before their names and have them as sides of an attack. */
export const TOWN =
  /(?:stadt|metropole|dorf|ort|ortschaft|gemeinde|provinz|region|bezirk|distrikt|insel|stadtteil|kanton|landkreis)s?$/i;

/** Those who are on board, of the country of their vessel. */
export const CREWS =
  /^(?:besatzung(?:en)?|besatzungsmitglied|besatzungsmitglieder|besatzungsmitgliedern|crews?|crewmitglieder|crewmitgliedern|matrosen?|seeleuten?|seemänner)$/i;
export const VESSELS =
  /(?:boot|dampfer|fähre|flugzeug|frachter|fregatte|hubschrauber|jet|kutter|maschine|schiff|segler|tanker|trawler)(?:e?s|en?|n)?$/i;

/** What else moves, and is hit wherever it is: "eine peruanische Drohne". */
export const AIRCRAFT = /(?:bomber|drohne|flieger)[ns]?$/i;

/** Several of them, without a name. */
export const TOWNS =
  /(?:städten|orten|dörfern|provinzen|regionen|bezirken|gemeinden|stadtteilen|landesteilen|vierteln)$/i;

/** Who speaks for a state, not for a town or region of it. */
export const OFFICES =
  /(?:minister|ministerin|ministerpräsident|ministerpräsidentin|premier|präsident|präsidentin|staatschef|regierungschef|kanzler|sprecher|sprecherin|staatssekretär)$/i;

/** Ministers who speak of what goes on at home rather than for their state abroad. */
export const MINISTERS_AT_HOME =
  /^(?:arbeits|bildungs|gesundheits|informations|innen|justiz|kultur|landwirtschafts|polizei|sicherheits|sozial|umwelt|verkehrs)minister(?:in|s)?$/i;

/** Who gathers in the streets does so at home: "trieb die Menge auseinander". */
export const CROWDS = /(?:demonstrant(?:en)?|demonstrierenden?|menge|protestierenden?|versammlung)$/i;

/** To whom a government speaks as its own: all of its people or some of them. */
export const CITIZENS =
  /^(?:Bürger(?:innen)?n?|Kurden|Minderheit|Landsleuten?|Staatsbürgern?|Bürgerschaft|Nation|Opposition|Regierungsgegnern?)$/;

/** By such verbs envoys are summoned. */
export const SUMMONING: ReadonlySet<string> = new Set(['einbestellen', 'herbeizitieren', 'zitieren']);

/** Heads of government that only Germany and Austria have. */
export const CHANCELLOR = /^(?:(?:alt|ex-|vize)?kanzler(?:in)?|(?:ex-|vize-)?kanzlers)$/i;

/** Prepositions of what came before an act or led to it, which was neither then nor there: "nach dem Anschlag in Ankara". */
export const AFTERWARDS: ReadonlySet<string> = new Set(['angesichts', 'infolge', 'nach', 'seit', 'trotz', 'wegen']);

/** Other nouns of what happens, by their ends. Not those of bodies, papers and places in "-ung". */
export const OCCURRENCES =
  /(?:(?<!bevölker|fest|führ|herstell|leit|lös|mein|ordn|regier|siedl|stell|stift|verfass|verwalt|währ|wohn|zeit)ung(?:en)?|abzugs?|einmarsch(?:e?s)?|kämpfen?|morde?s?|nahmen?|putsch(?:e?s)?|razzi(?:a|en)|rückzugs?|sturz(?:es)?|tod(?:es)?)$/iu;

/** "Als Reaktion auf", "aus Protest gegen", "in Erinnerung an": behind these stands what is answered, which was before. */
export const ANSWERS = /^(?:Antwort|Erinnerung|Gedenken|Protest|Rache|Reaktion|Vergeltung)$/;
export const ANSWERING: ReadonlySet<string> = new Set(['als', 'aus', 'im', 'in', 'zum', 'zur']);

/** What has a day of its own and is, where somebody does something before it, still to come: "vor dem Gipfel am Freitag". Not "vor dem Rat". */
export const COMING_OCCASIONS =
  /(?:abreise|abstimmung|abzugs?|amtsantritts?|ankunft|auftakts?|beginns?|begegnung|besuch(?:e?s)?|demonstration(?:en)?|entscheidung|eröffnung|feiertags?|freilassung|gesprächen?|gipfels?|gipfeltreffens?|inkrafttretens?|jahrestags?|kundgebung(?:en)?|parteitags?|premiere|prozess(?:es)?|protesten?|referendums?|reise|spiels?|starts?|stichwahl|streiks?|treffens?|unterzeichnung|urteils?|verhandlungen|volksabstimmung|votums?|wahl(?:en|gangs?)?|wahlrunde)$/iu;

/** In such a phrase the noun says when or why: "kündigte bei einem Besuch an" announces no visit. */
export const CIRCUMSTANCES = new Set([
  'angesichts',
  'aufgrund',
  'bei',
  'infolge',
  'nach',
  'seit',
  'trotz',
  'ungeachtet',
  'während',
  'wegen',
]);

/** What is called off or put off does not take place. */
export const CANCELLING: ReadonlySet<string> = new Set(['absagen', 'verschieben']);

/** Where others confer nothing else is done. */
export const CONFERRING: ReadonlySet<string> = new Set(['beraten', 'konferieren', 'tagen', 'verhandeln']);

/** Verbs of who owns up to something, or does not. */
export const CONFESSING: ReadonlySet<string> = new Set(['bestreiten', 'gestehen', 'leugnen', 'zugeben']);

/** Behind these stands what only led to an act: "Aus Wut über die Verbrennung in Florida". */
export const OCCASIONS_BEHIND: ReadonlySet<string> = new Set([
  'angesichts',
  'gegen',
  'nach',
  'seit',
  'trotz',
  'wegen',
  'über',
]);

/** The same of other prepositions before nouns: "vor der Wahl in Armenien", "im Streit um die Inseln im Ostchinesischen Meer". */
export const OCCASION_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['in', /(?:affäre|konflikt|krise|streit)$/i],
  ['vor', /(?:abstimmung|auftakt|beginn|gipfel|konferenz|referendum|referendums|treffen|wahl|wahlen)$/i],
]);

/** Begin or end of what goes on: "einen Tag nach Beginn der Offensive". */
export const ENDS_OF_WHAT_GOES_ON = /^(?:Abschluss|Auftakt|Ausbruch|Beginn|Ende|Start)e?s?$/;
