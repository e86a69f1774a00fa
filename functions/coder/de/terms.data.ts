/** Kinds of objects that hold for a time: what is agreed, planned, imposed or mandated. */
export const TERM_KINDS: ReadonlySet<string> = new Set([
  'agreement',
  'aid',
  'ceasefire',
  'cooperation',
  'law',
  'mandate',
  'plan',
  'programme',
  'sanctions',
]);

/** Units of terms by what they begin with, in lower case: days, or months. */
export const TERM_UNITS: readonly (readonly [RegExp, 'days' | 'months', number])[] = [
  [/^st[uü]nd/, 'days', 1 / 24],
  [/^t[aä]g/, 'days', 1],
  [/^w[oö]ch/, 'days', 7],
  [/^monat/, 'months', 1],
  [/^j[aä]hr/, 'months', 12],
];

/** "für zwei Wochen", "auf zehn Jahre angelegt", "mit einer Laufzeit von fünf Jahren", "ein Vertrag über drei Jahre". */
export const TERM_PHRASE =
  /(?<!\p{L})(?:für|(?:abkommen|vertr[aä]ge?s?|vereinbarung|pakt) über|auf|(?:laufzeit|dauer|gültigkeit|geltungsdauer|zeitraum) von) (?:weitere |zunächst |vorerst |mindestens |rund )?(\p{L}+|\d+) (stunden?|tagen?|wochen?|monaten?|monat|jahren?|jahr)(?! (?:ernannt|gesperrt|gewählt|inhaftiert|verurteilt)e|\p{L})/iu;
/** "das drei Jahre gilt" */
export const TERM_HOLDING =
  /(?<!\p{L})(\p{L}+|\d+) (stunden?|tage|wochen?|monate|monat|jahre|jahr) (?:lang )?(?:gelten|gilt|gültig|laufen|läuft|dauern|dauert)(?!\p{L})/iu;
/** "eine zweiwöchige Waffenruhe", "eine 72-stündige" */
export const TERM_ADJECTIVE = /^(\p{L}+?|\d+-)(stündig|tägig|wöchig|monatig|jährig)e[mnrs]?$/u;
/** "Zehnjahresvertrag" */
export const TERM_COMPOUND = /^(\p{L}+?)(jahres|monats|wochen|tages?)\p{L}{3,}$/u;
/** Nouns whose adjective tells the term of what they belong to: "mit zehnjähriger Laufzeit". */
export const TERM_NOUNS = /^(?:Laufzeit|Dauer|Gültigkeit|Geltungsdauer)$/;
