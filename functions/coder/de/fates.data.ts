/** What became of those who are counted. */
export type Fate = 'dead' | 'injured' | 'arrested';

/** Verbs that say so of their object, or of the subject of the passive. */
const DONE_TO: readonly (readonly [Fate, string])[] = [
  [
    'dead',
    'ausschalten enthaupten erdrosseln erhängen ermorden erschießen erschlagen erstechen exekutieren hinrichten köpfen lynchen massakrieren neutralisieren niedermetzeln steinigen totschlagen töten umbringen',
  ],
  ['injured', 'anschießen verletzen verwunden'],
  [
    'arrested',
    'abführen arretieren aufgreifen einsperren fassen festnehmen festsetzen gefangennehmen inhaftieren verhaften',
  ],
];
/** Verbs that say so of their subject. */
const BEFALLEN: readonly (readonly [Fate, string])[] = [
  ['dead', 'erliegen ertrinken fallen sterben umkommen verbluten verhungern'],
];

/** Of these also things are the object: "einen Termin festsetzen". */
export const OF_PEOPLE: ReadonlySet<string> = new Set([
  'abführen',
  'aufgreifen',
  'ausschalten',
  'fallen',
  'fassen',
  'festsetzen',
  'neutralisieren',
]);

/** A verb by its infinitive: the fate that it tells, and whether of its subject. */
export const FATE_VERBS: ReadonlyMap<string, { readonly fate: Fate; readonly subject: boolean }> = new Map(
  [
    ...DONE_TO.map(([fate, verbs]) => [fate, verbs, false] as const),
    ...BEFALLEN.map(([fate, verbs]) => [fate, verbs, true] as const),
  ].flatMap(([fate, verbs, subject]) => verbs.split(' ').map((verb) => [verb, { fate, subject }] as const)),
);

/**
 * Idioms that say so, the verbs that they need (infinitives; none where the words alone do), and of whom: of the subject where one of
 * the `subject` verbs stands with it. They end in the word that the fate is counted from.
 */
export const FATE_IDIOMS: readonly (readonly [Fate, RegExp, verbs: string])[] = [
  ['dead', /(?<!\p{L})(?:ums|zu) (?:Leben|Tode)(?!\p{L})/gu, ''],
  ['dead', /(?<!\p{L})(?:das|ihr|sein) Leben(?!\p{L})/gu, 'kosten lassen nehmen verlieren'],
  ['dead', /(?<!\p{L})(?:mit de[mn]|mit (?:ihr|sein)em) Leben(?!\p{L})/gu, 'bezahlen'],
  ['dead', /(?<!\p{L})zum Opfer(?!\p{L})/gu, 'fallen'],
  ['dead', /(?<!\p{L})den Tod(?!\p{L})/gu, 'finden mitreißen reißen schicken treiben'],
  ['dead', /(?<!\p{L})(?:tot|leblos)(?!\p{L})/gu, ''],
  ['dead', /(?<!\p{L})tödlich (?:getroffen|verletzt|verwundet|verunglückt)(?!\p{L})/gu, ''],
  ['dead', /(?<!\p{L})ihren (?:\p{Ll}+ )?(?:Verletzungen|Verwundungen)(?!\p{L})/gu, 'erliegen'],
  ['injured', /(?<!\p{L})(?:\p{L}+)?(?:[Vv]erletzungen|[Vv]erbrennungen)(?!\p{L})/gu, 'davontragen erleiden zuziehen'],
  [
    'arrested',
    /(?<!\p{L})in (?:\p{Ll}+ )?(?:\p{Lu}\p{L}*-?)?(?:[Gg]ewahrsam|[Hh]aft|Handschellen)(?!\p{L}|\s(?:verurteil|umgewand))/gu,
    '',
  ],
  ['arrested', /(?<!\p{L})(?:hinter Gittern?|(?:ins?|in \p{Ll}+) (?:\p{Ll}+ )?Gefängnis)(?!\p{L})/gu, ''],
];

/** Adjectives and participles that say so before those who are counted, or their number: "zwölf festgenommene Männer", "200 getötet". */
export const FATE_ATTRIBUTES: readonly (readonly [Fate, RegExp])[] = [
  ['dead', /^(?:ermordet|erschossen|getötet|hingerichtet|tot|umgekommen|umgebracht)e[mnrs]?$/],
  ['injured', /^(?:schwer|leicht)?(?:verletzt|verwundet)e[mnrs]?$/],
  ['arrested', /^(?:festgenommen|festgesetzt|inhaftiert|verhaftet|eingesperrt)e[mnrs]?$/],
];

/** Nouns for those to whom it happened, and for what is counted by them; the last are victims of whatever else is told. */
export const FATE_NOUNS: readonly (readonly [Fate, RegExp])[] = [
  [
    'dead',
    /^(?:(?:Ermordet|Gefallen|Getötet|Hingerichtet|Tot)e[nr]?|(?:Todes|Mord)opfern?|Todesfällen?|Leichen|Menschenleben)$/,
  ],
  ['injured', /^(?:Schwer|Leicht)?(?:[Vv]erletzt|[Vv]erwundet)e[nr]?$/],
  ['arrested', /^(?:Festnahmen?|Verhaftungen?|(?:Festgenommen|Inhaftiert|Verhaftet)e[nr]?)$/],
];
export const VICTIM_NOUNS = /^Opfern?$/;

/** Deeds whose "von", "an" or genitive leads to those who suffer them: "die Festnahme von elf Verdächtigen". */
export const FATE_DEEDS: readonly (readonly [Fate, RegExp])[] = [
  [
    'dead',
    /^(?:(?:\p{L}+)?(?:Ermordung|Enthauptung|Erschießung|Exekution|Hinrichtung|Tötung)(?:en)?|Massakers?|Blutbad|Mord(?:e[ns]?)?|Tod(?:es)?)$/u,
  ],
  ['injured', /^(?:Verletzung|Verwundung)(?:en)?$/],
  ['arrested', /^(?:Festnahme|Festsetzung|Inhaftierung|Verhaftung)(?:e?n)?$/],
];

/** "die Zahl der Toten stieg auf 30", "auf 30 Tote" */
export const TOLL =
  /(?<!\p{L})(?:Zahl|Anzahl|Bilanz) der (?:\p{Ll}+ )?(\p{Lu}\p{Ll}+)|(?<!\p{L})(Todeszahl|Opferzahl)/u;
/** What leads to a toll: "auf 30", "bei 30". */
export const TOLL_PREPOSITIONS: ReadonlySet<string> = new Set(['auf', 'bei', 'mit']);
