/** Nouns for those whom only countries in turmoil have: rebels, juntas, militias. Whole words by their ending. */
export const UNRULY =
  /(?:aufständischen?r?|bürgerkriegspartei(?:en)?|freischärlern?|guerilla|guerilleros?|junta|kriegsherr(?:en|n)?|machthabern?|milizen?|militärmachthabern?|militärherrschern?|militärrat(?:s|es)?|paramilitärs?|putschisten?|rebell(?:en)?|regimes?|übergangsrat(?:s|es)?|warlords?)$/i;

/** Countries of which none of these is told in the news of our time, ISO alpha-3, sorted. */
export const STABLE: ReadonlySet<string> = new Set(
  `ARE AUS AUT BEL BGR CAN CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA JPN KAZ KWT LTU LUX LVA MLT NLD NOR
  NZL OMN POL PRT QAT ROU SVK SVN SWE USA VAT`.split(/\s+/),
);

/** Whose forces strike others than their own people, as it is told in the news of our time: the stable ones, and these. */
export const STRIKING_ABROAD: ReadonlySet<string> = new Set([...STABLE, 'ISR', 'RUS', 'UKR']);

/** What a government calls none of its own. */
export const HOSTILE_NAMES =
  /^(?:Aggressor(?:en|s)?|Besatzern?|Besatzungsmacht|Besatzungstruppen|Führung|Herrscherhaus|Invasionstruppen|Invasoren|Junta|Königshaus|Machthabern?|Militärjunta|Militärregierung|Regimes?|Staatsführung)$/;
