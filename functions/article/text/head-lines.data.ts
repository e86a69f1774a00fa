/** Words beside the date on a line that says when an article was published, in lower case. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set(
  [
    // Days
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
    // What happened then
    'aktualisiert aktualisierung datum erschienen erstellt geändert letzte publiziert stand update veröffentlicht',
    'veröffentlichung veröffentlichungsdatum zuletzt',
    'created date issued last modified posted published update updated',
    // Between
    'am den der um uhr vom von at of on the pm a m p t',
    'bst cdt cest cet cst edt est gmt mdt mesz mez msk mst pdt pst utc z',
  ].flatMap((line) => line.split(' ')),
);

/** Small words within the names of people. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al bin da de del della den der di dos du el la le van von zu zum zur'.split(' '),
);
