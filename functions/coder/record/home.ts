/** Where readers of German are at home (ISO alpha-3) who are told of "the police" and no country. */
export const HOME = 'DEU';
