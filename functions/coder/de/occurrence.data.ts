/** Verbs by which an act that a noun names is said to have taken place; lemmas, sorted. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** With the noun as subject: "Unruhen brachen aus". */
export const HAPPENING = list(`
  abebben abspielen andauern anhalten aufflammen ausbrechen ausweiten beginnen enden entbrennen entzünden ereignen
  erfassen erfolgen eskalieren erschüttern folgen fordern fortdauern fortsetzen geschehen hinterlassen
  kosten lahmlegen laufen losbrechen passieren richten stattfinden toben treffen treten überschatten verlaufen
  vorausgehen weitergehen zutragen`);

/** Of these what the text has told of as known says when it was. */
export const BREAKING_OUT = list('ausbrechen beginnen ereignen geschehen passieren');

/** Only what happens does so, and no person, place or thing. */
export const TAKING_PLACE = list('beginnen enden ereignen erfolgen geschehen passieren stattfinden zutragen');

/** With the noun as object: "es gab Proteste", "ein Massaker wurde verübt". */
export const PERFORMING = list(`
  abhalten absolvieren abwehren anrichten antreten ausdehnen auslösen ausführen ausweiten begehen bestätigen durchführen
  entfachen erleben fliegen fortsetzen führen geben hervorrufen intensivieren lancieren melden niederschlagen organisieren
  provozieren registrieren starten überleben unternehmen veranstalten verhängen verlängern verstärken verüben verzeichnen
  vollziehen vornehmen wiederaufnehmen zurückschlagen`);

/** With the noun behind a preposition: "es kam zu Festnahmen", "beteiligten sich an den Protesten". */
export const TAKING_PART: ReadonlyMap<string, readonly string[]> = new Map([
  ['ausarten', ['in']],
  ['beginnen', ['mit']],
  ['begleiten', ['von']],
  ['bekennen', ['zu']],
  ['beteiligen', ['an']],
  ['enden', ['in', 'mit']],
  ['eskalieren', ['zu', 'in']],
  ['führen', ['zu']],
  ['gipfeln', ['in']],
  ['kommen', ['zu']],
  ['münden', ['in']],
  ['teilnehmen', ['an']],
  ['umschlagen', ['in']],
  ['überschatten', ['von']],
]);

/** Those to whom violence was done, as the head of a phrase; lower case. */
export const VICTIMS = /^(?:tote[nr]?|todesopfer|opfer|verletzten?|schwerverletzten?|festnahmen?)$/;

/** Occasions that the text takes up by their noun alone ("In der Debatte", "Bei dem Anschlag"), by their ends without umlaut and ending. */
export const OCCASIONS_TAKEN_UP =
  /(?:abstimmung|angriff|anschlag|attentat|aufmarsch|aussprach|beratung|debatt|demonstration|explosion|gefecht|geiselnahm|gipfel|kampf|konferenz|kundgebung|manover|marsch|massaker|prozess|putsch|putschversuch|razzia|rede|schießerei|schlagerei|sitzung|telefonat|treff|uberfall|unruh|verhandlung|wahl|referendum|zusammenstoß)$/;

/** Any attack, by the noun that takes it up ("Der Vorfall ereignete sich am Montag"), without umlaut and ending. */
export const ATTACK_TAKEN_UP =
  /(?:^(?:tat|vorfall|zwischenfall)|(?:blut|gewalt|straf)tat|angriff|anschlag|attentat|explosion|massaker|schießerei|uberfall)$/;

/** Those of a parliament, whatever is told of it. */
export const SESSION = ['abstimmung', 'aussprach', 'debatt', 'sitzung'];

/** By these something is done on the day that is told of them: "erklärte es mit einem Urteil vom 3. Mai für ungültig", in lower case. */
export const DECREE =
  /(?:anordnung|beschluss|bescheid|brief|dekret|entscheidung|erlass|erklärung|gesetz|resolution|schreiben|urteil|verfügung|verordnung)(?:e?s)?$/;
