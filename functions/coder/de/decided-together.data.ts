/** What states decide together in an organisation, so that who demands it speaks to the organisation: which one, or null for the one that was named last. */
export const DECIDED_TOGETHER: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:Beitritts(?:gespräche?n?|verhandlungen|perspektive|prozess(?:es)?))$/, 'EUR'],
  [
    /^EU-(?:Beitritt|Beitrittsgespräche|Beitrittsverhandlungen|Einreiseverbote|Embargo|Gipfel|Sanktionen|Sondergipfel|Strafen|Waffenembargo|Zölle)s?$/,
    'EUR',
  ],
  [/^Nato-(?:Beitritt|Einsatz|Gipfel|Mitgliedschaft)s?$/i, 'NAT'],
  [/^(?:UN|Uno|UNO)-(?:Einsatz|Friedenstruppen?|Mandat|Mission|Resolution|Sanktionen|Truppen?|Untersuchung)s?$/, 'UNO'],
  [/^(?:Flugverbotszone|Blauhelmtruppen?|Friedenstruppen?)$/, 'UNO'],
  [
    /^(?:Dringlichkeitssitzung|Gipfels?|Krisensitzung|Sondergipfels?|Sondersitzung|Sondertreffens?|Tagesordnung)$/,
    null,
  ],
];

/** Measures against others that states of the European Union take together. */
export const MEASURES =
  /^(?:(?:Einfuhr|Einreise|Waffen|Öl|Handels|Finanz|Wirtschafts|Import|Gas|Straf)?(?:embargos?|verbote?s?|sanktionen|maßnahmen)|Embargos?|Sanktionen|Strafen)$/;

/** The members of the European Union, ISO alpha-3 (europa.eu, 2025; the United Kingdom until 2020). */
export const EU_MEMBERS: ReadonlySet<string> = new Set(
  `AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN
  SWE`.split(/\s+/),
);
