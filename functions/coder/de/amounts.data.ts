import type { Size } from '../event.ts';

/** Round crowds, whose number is a lower bound: "Hunderte" are at least two hundred. Without the "n" of the dative. */
export const CROWDS: ReadonlyMap<string, number> = new Map([
  ['dutzende', 24],
  ['hunderte', 200],
  ['tausende', 2000],
  ['abertausende', 2000],
  ['zehntausende', 20_000],
  ['hunderttausende', 200_000],
  ['millione', 2e6],
  ['milliarde', 2e9],
]);

/** What a number is multiplied by, in lower case. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dutzend', 12],
  ['hundert', 100],
  ['tausend', 1000],
  ['zehntausend', 10_000],
  ['hunderttausend', 100_000],
  ['viertelmillion', 250_000],
  ['million', 1e6],
  ['millionen', 1e6],
  ['mio', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['mrd', 1e9],
]);

/** The same behind "mehrere" alone: "mehrere Hunderte", while of "2024 Hunderte" these are a number of their own. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['dutzende', 12],
  ['hunderte', 100],
  ['tausende', 1000],
  ['zehntausende', 10_000],
  ['hunderttausende', 100_000],
]);

/** Scales that are round numbers: "ein Dutzend". */
export const ROUND: ReadonlySet<string> = new Set(['dutzend', 'viertelmillion']);

/** "mehrere Tausend" are at least two thousand; without a scale behind them these words are no amounts. */
export const SEVERAL = /^(?:(?:mehrere|einige|etliche|viele)[nr]?|(?:ein )?paar|zig)$/;

/** What the words of amounts begin with. */
export const AMOUNT_WORDS =
  'abertausend|acht|anderthalb|drei|dutzend|ein|elf|etliche|fünf|hundert|mehrere|milliarden|millionen|neun|paar|sech|sieb|tausend|viele|vier|zehn|zig|zwanzig|zwei|zwölf';

/** What stands right before an amount and says how exact it is; the first that fits counts. */
export const QUALIFIERS: readonly (readonly [RegExp, Size['qualifier']])[] = [
  [
    /(?<!\p{L})(?:nicht mehr als|(?<!nicht )(?:deutlich |weit )?weniger als|höchstens|bis zu|knapp|fast|maximal|beinahe|nahezu|annähernd)\s$/iu,
    'less-than',
  ],
  [
    /(?<!\p{L})(?:(?:deutlich |sogar |weit |weitaus )?(?:mehr als|über)|mindestens|wenigstens|zumindest|nicht weniger als|gut)\s$/iu,
    'more-than',
  ],
  [
    /(?<!\p{L})(?:rund|etwa|ungefähr|circa|ca\.|zirka|an die|um die|schätzungsweise|geschätzt|vermutlich|grob)\s$/iu,
    'about',
  ],
];

/** Behind these "über" leads to what they are about: "ein Abkommen über 18 Panzer". */
export const ABOUT_WHAT =
  /(?:abkommen|abstimmung|bericht|beschluss|darlehen|debatte|deal|einigung|entscheidung|gespräche?n?|kredit|pakt|scheck|schuldschein|strafe|streit|vereinbarung|verhandlung(?:en)?|vertr[aä]ge?s?|votum|zusage) über\s$/iu;

/** Before figures these make a name of them: "Resolution 2254", "Artikel 5". */
export const NUMBERED =
  /^(?:absatz|agenda|airbus|artikel|autobahn|block|boeing|bundesstraße|flug|flugs|formel|gate|gleis|kanal|kapitel|klasse|linie|nr\.|nummer|paragraf|paragraph|platz|raum|resolution|revier|saal|seite|sektor|stufe|stuttgart|tatort|titel|tor|zimmer|§)$/;
/** Before figures of a year these date something: "Mai 2010", "Ende 2024". */
export const BEFORE_YEAR =
  /^(?:ab|anfang|april|august|bis|dezember|ende|februar|frühjahr|frühling|herbst|jahre?s?|januar|juli|juni|jänner|mai|mitte|märz|november|oktober|seit|september|sommer|winter)$/;
/** "für 2025 Hilfen": behind these only years of these days are years before a noun. */
export const FOR = /^(?:für|vom?|zum)$/;
export const THESE_YEARS = /^20[2-5]\d$/;
export const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Time, shares and measures are no people and no measure of how big an act is. */
export const MEASURES =
  /^(?:uhr|prozent|prozentpunkte?n?|%|jahre?n?|jahres|lebensjahre?n?|tage?n?|nächten?|wochen?|monate?n?|stunden?|minuten?|sekunden?|jahrzehnten?|mal|augen|seiten|punkten?|stimmen|grad|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|(?:quadrat|kubik)?(?:kilo|zenti|milli)?metern?|kilometers?|km|quadratkilometer|hektar|meilen?|seemeilen?|zoll|stundenkilometern?)$/i;

/** "20 Euro": a measure of what is given or paid, and no people. */
export const MONEY =
  /^(?:(?:us-)?dollars?|euros?|cent|franken|pfund|rubel|yen|yuan|kronen|lira|hrywnja|złoty|zloty|forint|mark|schilling|rupien|€|\$)$/i;

/** Behind these follow some of those who have been counted: "14 Menschen, darunter drei Kinder". */
export const AMONG = /^(?:darunter|davon|einschließlich|inklusive)$/;
/** "drei von ihnen", "zwei davon" */
export const OF_THEM = /^(?:davon|von (?:ihnen|denen|diesen))(?!\p{L})/u;
/** "unter ihnen zwei Amerikaner", "unter den Toten sind drei Kinder" */
export const AMONG_THEM =
  /(?<!\p{L})unter (?:anderem|ihnen|denen|(?:den|all den) (?:\p{Ll}+ )?(?:Getöteten|Toten|Todesopfern|Opfern|Verletzten|Verwundeten|Festgenommenen|Verhafteten|Inhaftierten|Entführten|Geiseln))(?!\p{L})/u;

/** What adds to those who have been told: "weitere 30", "drei andere". */
export const MORE = /^(?:weitere[nr]?|andere[nr]?|zusätzliche[nr]?|ebenfalls)$/;

/** Between a preposition and the number of its noun: "bei den zwei Anschlägen", "mit insgesamt 20". */
export const BEFORE_NUMBER =
  /^(?:alle[nr]?|beiden?|den|deren|die|diesen?|dessen|etwa|ihren?|insgesamt|jenen?|jeweils|nur|seinen?|unseren?|zusammen|bislang|bisher|\p{Ll}+sten|anderen?|geplanten|letzten|mutmaßlichen?|vergangenen|weiteren?|übrigen)$/u;

/** Those counted who are people though they name no office or calling. */
export const PEOPLE_COUNTED =
  /(?:^(?:Menschen|Personen|Leute|Männern?|Frauen|Kindern?|Mädchen|Jungen|Geiseln?|Bauern|Opfern?|Insassen|Passagieren?|Einwohnern?|Gästen?)|(?:innen|(?<!(?:^|[^aeiou])[Ll]|parteil|[Kk]|^P|skip|[Ff]r)isten|(?<!iam|lef|ydr|onst|qu|^T|ari)anten|(?<!gum|kum|lem|perim|ragm|undam|strum|mpon|ontin|ikam|[Mm]om|onum|nam|lam|[Pp]at|roz|^R|egm|sr)enten|ierende|ierenden|[Ss]tudierenden?|[Ss]treikenden?|[Tt]eilnehmern?|anhängern?|gegnern?|kämpfern?|beamten?|soldaten|bürgern?|leuten?|gläubigen?|arbeitern?|schülern?|jugendlichen?|flüchtlingen?|häftlingen?|gefangenen?|verdächtigen?|mitgliedern?|bewohnern?|kräften?|schützern?|helfern?))$/;
/** Bodies, whose number is none of people. */
export const BODIES_COUNTED =
  /(?:staaten|ländern?|nationen|firmen|unternehmen|parteien|fraktionen|organisationen|parlamenten?|verbänden?|gewerkschaften|banken|regierungen|gruppen|ministerien|behörden|konzernen?|kommunen|städten?|gemeinden|sendern?|zeitungen|medien|gerichten?|vereinen?|initiativen|kirchen|universitäten|schulen|truppen|einheiten|brigaden|bataillonen?|schiffen?|panzern?|flugzeugen?|jets?|raketen)$/i;
