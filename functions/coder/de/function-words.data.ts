/** Closed word classes, sorted within each list. */

/** Determiners that inflect like "der", by stem; the articles themselves are spelled out in `determiners.ts`. */
export const DER_WORDS = 'dies jed jedwed jen manch solch welch'.split(' ');

/** Determiners that inflect like "ein", by stem. */
export const EIN_WORDS = 'dein ein eur irgendein kein mein sein ihr unser unsr'.split(' ');

/** Determiners of the plural, by stem. */
export const PLURAL_DETERMINERS =
  'all ander beid derartig diejenig einig etlich mehrer sämtlich unzählig verschieden viel wenig zahlreich zahllos'.split(
    ' ',
  );

/** Numerals written as words that make their noun plural. */
export const NUMERALS = new Set(
  `zwei zweier beide drei dreier vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
  neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert zweihundert dreihundert tausend hunderte tausende dutzende
  zehntausende hunderttausende paar dutzend ein halbes`.split(/\s+/),
);

/** Nouns of quantity that take their noun without preposition ("Tausende Menschen", "Millionen Euro"). */
export const QUANTITIES = new Set(
  `Dutzend Dutzende Hektar Hunderte Hunderttausende Kilo Kilogramm Kilometer Liter Meter Milliarde Milliarden Million Millionen
  Prozent Quadratkilometer Tausende Tonne Tonnen Zehntausende`.split(/\s+/),
);

/** Prepositions with the cases that they govern (a accusative, d dative, g genitive), one line per set of cases. */
export const PREPOSITIONS = `
a bis durch entlang für gegen ohne pro um via wider per
d ab aus außer bei binnen dank entgegen entsprechend fern gegenüber gemäß laut mit mitsamt nach nahe nebst samt seit von zu zufolge zuliebe
ad an auf hinter in neben über unter vor zwischen
g abseits abzüglich angesichts anhand anlässlich anstatt anstelle aufgrund aufseiten außerhalb bar bezüglich diesseits eingedenk gemessen halber hinsichtlich infolge inklusive inmitten innerhalb jenseits kraft längs mangels mithilfe mittels namens oberhalb seitens statt trotz ungeachtet unterhalb unweit vermöge vorbehaltlich während wegen zeit zugunsten zulasten zuzüglich zwecks
nad als wie
`;

/** Prepositions joined with an article: form, preposition, article. */
export const CONTRACTIONS = `
am an dem
ans an das
aufs auf das
beim bei dem
durchs durch das
fürs für das
hinterm hinter dem
im in dem
ins in das
übers über das
ums um das
unterm unter dem
vom von dem
vorm vor dem
vors vor das
zum zu dem
zur zu der
`;

/** Prepositions that may stand behind their phrase ("Angaben zufolge", "dem Bericht nach"). */
export const POSTPOSITIONS = new Set('entgegen entlang gegenüber halber hindurch wegen zufolge zuliebe'.split(' '));

/** Pronouns that are no determiners, with case-gender codes as in `agreement.ts`. */
export const PRONOUNS = `
alles nom-n acc-n
beide nom-p acc-p
dies nom-n acc-n
dir dat-m dat-f
du nom-m nom-f
er nom-m
es nom-n acc-n
etwas nom-n acc-n
ich nom-m nom-f
ihm dat-m dat-n
ihn acc-m
ihnen dat-p
ihr dat-f
jedermann nom-m acc-m dat-m
jemand nom-m acc-m dat-m
jemandem dat-m
jemanden acc-m
man nom-m
mich acc-m acc-f
mir dat-m dat-f
nichts nom-n acc-n
niemand nom-m acc-m dat-m
niemandem dat-m
niemanden acc-m
sie nom-f acc-f nom-p acc-p
uns acc-p dat-p
was nom-n acc-n
wem dat-m
wen acc-m
wer nom-m
wir nom-p
`;

/** Forms that refer back to a phrase and begin a relative clause, beside the articles and forms of "welch-". */
export const RELATIVES = new Set(
  'das dem den denen der deren dessen die was welche welchem welchen welcher welches wem wen wer wo'.split(' '),
);

/** Subordinating conjunctions and question words that put the verb last. */
export const SUBORDINATORS = new Set(
  `als bevor bis da damit dass daß ehe falls indem inwiefern inwieweit nachdem ob obgleich obschon obwohl seit seitdem sobald sodass
  sofern solange soweit sooft wann warum weil wenn wenngleich weshalb weswegen wie wieso wieviel während wo wobei wodurch wofür wogegen woher wohin
  wohingegen womit wonach woran worauf woraufhin woraus worin worüber worum worunter wovon wovor wozu zumal`.split(
    /\s+/,
  ),
);

/** Subordinators that are prepositions or adverbs as well: only with the verb at the end do they begin a clause. */
export const AMBIGUOUS_SUBORDINATORS = new Set(
  'als bis da damit ehe seit seitdem solange während wie wo zumal'.split(' '),
);

/** Conjunctions that open an infinitive clause with "zu". */
export const INFINITIVE_OPENERS = new Set('anstatt ohne statt um'.split(' '));

/** Conjunctions that join words, phrases or clauses. */
export const COORDINATORS = new Set('aber beziehungsweise bzw. denn doch oder sondern sowie und'.split(' '));

/** Conjunctions that join phrases. */
export const PHRASE_COORDINATORS = new Set('beziehungsweise bzw. oder sowie und'.split(' '));

/** Words that negate their clause. */
export const NEGATIONS = new Set('keinerlei keineswegs mitnichten nicht nichts nie niemals niemand weder'.split(' '));

/** Reflexive pronouns of the third person. */
export const REFLEXIVES = new Set(['einander', 'sich']);

/** Adverbs that look like verbs or inflected adjectives, sorted. */
export const ADVERBS = new Set(
  `abends aber allein allerdings also anders andererseits außen außerdem bald beinahe beispielsweise bereits besonders bestens bisher
  bislang dabei dafür dagegen daher damals damit danach daneben daran darauf daraufhin daraus darin darüber darum darunter dazu dennoch deshalb
  dessen deswegen doch dort draußen drinnen drüben eben ebenfalls ebenso eher einander einerseits einmal einst endlich entweder erneut erst
  erstmals etwa etwas ferner früher ganz gegebenenfalls gegen gemeinsam genug gerade gerne gestern gleichzeitig heute hier hingegen
  hinten höchstens immer indes indessen innen insgesamt inzwischen jedoch jetzt kaum kürzlich knapp lange lediglich leider letztlich mehr mehrfach meist
  meistens mindestens mitten mittlerweile möglicherweise montags morgen morgens nachher nachts namentlich neben nämlich nebenbei nirgends noch nun nur
  oben oft ohnehin rund schließlich schon sehr seither selber selbst seltener so soeben sofort sogar sogenannt sogenannte somit sonst sowohl stets teils
  teilweise trotzdem überall überdies übermorgen übrigens umgehend umso ungefähr unten unterdessen ursprünglich vergebens vermutlich vielleicht vielmehr voraussichtlich
  vorerst vorgestern vorher vorhin vorne weiter weiterhin wenigstens wieder wohl zeitweise zudem zuerst zugleich zuletzt zumindest zunächst zurzeit zusammen zuvor zwar`.split(
    /\s+/,
  ),
);

/** Adjectives without derivational suffix, by stem, for words whose capital hides their class at the start of a sentence or in names. */
export const ADJECTIVE_STEMS = new Set(
  `afghan alt ander arabisch arm auswärtig baldig best blau blutig braun breit bürgerlich deutsch dritt dunkel eigen einzeln eng erneut erst europäisch
  extrem falsch fest frei fremd früh früher ganz gelb gemeinsam genau geplant gering gesamt gleich golden grausam groß größer größt grün gut halb hart heftig heilig heiß hell
  heutig hoh höher höchst innen inner jährig jetzig jung jüngst kalt klar klein kommend konkret kurz lang lebend leicht letzt link linksextrem massiv mehr
  militant minder mittler mutmaßlich nah neu neuest nächst nördlich nuklear ober offen öffentlich orthodox palästinensisch privat prominent radikal rasch recht regierend rein
  riesig rot sauber scharf schnell schwarz schwer schwerst sicher sogenannt spät später speziell stark strikt südlich südwest teuer tief tot toter umstritten unabhängig
  verbündet vereint vereinigt vergangen verletzt viel vierte voll vorig weich weiß weit weiter wenig westlich wichtig wild zahlreich zehnt zivil zusätzlich zweit zweitgrößt`.split(
    /\s+/,
  ),
);

/** Words before a number that belong to it, with those that need "als" or "zu" between. */
export const DEGREES = new Set(
  `annähernd bereits beinahe bis circa erneut etwa fast genau gut höchstens insgesamt knapp maximal mehr mindestens nahezu nur rund schätzungsweise sogar über
  ungefähr unter wenigstens weniger weitere weiteren zusammen`.split(/\s+/),
);

/** Nouns that take the name of a place directly ("die Hauptstadt Taschkent"), by ending. */
export const PLACE_CLASSES =
  /(?:stadt|region|provinz|republik|insel|staat|flughafen|ort|gebiet|kanton|bezirk|dorf|gemeinde|metropole|oblast|gouvernement|halbinsel|land|nation|großmacht|stützpunkt|hafen|sender|hochburg)$/i;

/** Lower-case parts of personal names. */
export const NAME_PARTICLES = new Set('al bin da de del della den der di dos du el ibn la van von y zu'.split(' '));

/** Family names that begin with "von", "von der" or "zu": elsewhere "von" is a preposition. */
export const NOBLE_NAMES = new Set('Bellen Guttenberg Habsburg Klaeden Leyen Notz Storch Weizsäcker'.split(' '));
