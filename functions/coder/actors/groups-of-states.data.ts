/**
 * Groups of states that news call by one word, with the countries in them, ISO alpha-3: the adjective before "Länder" or the word that
 * "-Staaten" is put behind, in lower case. Only groups of which it is beyond doubt who is in them. Sorted.
 */
export const GROUPS_OF_STATES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^balt(?:en|ische[nr]?)$/, ['EST', 'LVA', 'LTU']],
  [/^benelux$/, ['BEL', 'NLD', 'LUX']],
  [/^e3$/, ['GBR', 'FRA', 'DEU']],
  [/^vi[sš]egr[aá]d$/, ['POL', 'CZE', 'SVK', 'HUN']],
];

/** What such a group is called: "die baltischen Republiken", "die Benelux-Staaten", "die Baltenstaaten". */
export const STATES_OF_GROUP = /^(.*?)-?(?:länder|staaten|republiken|nationen|regierungen|partner)n?$/;
