/** Verbs by which an act that a noun names is said to have taken place; lemmas, sorted. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** With the noun as subject: "Unruhen brachen aus". */
export const HAPPENING = list(`
  abebben abspielen andauern anhalten aufflammen ausbrechen ausweiten beginnen enden entbrennen entzünden ereignen
  erfassen erfolgen eskalieren erschüttern folgen fordern fortdauern fortsetzen geschehen hinterlassen
  kosten lahmlegen losbrechen passieren richten stattfinden toben treffen treten überschatten verlaufen
  vorausgehen weitergehen zutragen`);

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
