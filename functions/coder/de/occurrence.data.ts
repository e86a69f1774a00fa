/** Verbs by which an act that a noun names is said to have taken place; lemmas, sorted. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** With the noun as subject: "Unruhen brachen aus". */
export const HAPPENING = list(`
  andauern anhalten aufflammen ausbrechen beginnen entbrennen ereignen erfolgen eskalieren erschüttern fordern
  fortdauern geschehen lahmlegen passieren stattfinden toben verlaufen vorausgehen weitergehen`);

/** With the noun as object: "es gab Proteste", "ein Massaker wurde verübt". */
export const PERFORMING = list(`
  abhalten anrichten ausdehnen auslösen ausführen ausweiten begehen durchführen entfachen erleben fliegen fortsetzen
  führen geben intensivieren lancieren melden starten unternehmen veranstalten verhängen verlängern verstärken verüben
  vollziehen wiederaufnehmen`);

/** With the noun behind a preposition: "es kam zu Festnahmen", "beteiligten sich an den Protesten". */
export const TAKING_PART: ReadonlyMap<string, readonly string[]> = new Map([
  ['ausarten', ['in']],
  ['beginnen', ['mit']],
  ['beteiligen', ['an']],
  ['eskalieren', ['zu', 'in']],
  ['führen', ['zu']],
  ['kommen', ['zu']],
  ['münden', ['in']],
  ['teilnehmen', ['an']],
]);

/** Those to whom violence was done, as the head of a phrase; lower case. */
export const VICTIMS = /^(?:tote[nr]?|todesopfer|opfer|verletzten?|schwerverletzten?|festnahmen?)$/;
