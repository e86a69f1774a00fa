/** What became of those who are counted. */
export type Fate = 'dead' | 'injured' | 'arrested';

/** Words around a number that say so; the first line that fits counts. */
export const FATES: readonly (readonly [Fate, RegExp])[] = [
  [
    'dead',
    /\b(?:ermordet(?:en)?|erschoss(?:en)?|erschossen?|gefallen|gestorben|getötet|hingerichtet|leichen|menschenleben|starb(?:en)?|todesopfer|tote[nr]?|töteten?|umgebracht|ums leben)\b/i,
  ],
  ['injured', /\b(?:schwerverletzten?|verletzt(?:en?)?|verletzungen|verwundet(?:en?)?|verwundeten?)\b/i],
  [
    'arrested',
    /\b(?:festgenommen(?:en?)?|festnahmen?|in gewahrsam|inhaftiert|nahm(?:en)?\b.*\bfest|verhaftet(?:en?)?|verhaftungen?)\b/i,
  ],
];
