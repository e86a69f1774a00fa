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
  neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert zweihundert dreihundert tausend anderthalb eineinhalb zweieinhalb dreieinhalb viereinhalb hunderte tausende dutzende
  zehntausende hunderttausende paar dutzend ein halbes`.split(/\s+/),
);

/** Nouns of quantity that take their noun without preposition ("Tausende Menschen", "Millionen Euro"). */
export const QUANTITIES = new Set(
  `Dutzend Dutzende Dutzenden Hektar Hundert Hunderte Hunderten Hunderttausende Hunderttausenden Kilo Kilogramm Kilometer Liter Meter Milliarde Milliarden Million Millionen
  Prozent Quadratkilometer Tausend Tausende Tausenden Tonne Tonnen Zehntausende Zehntausenden %`.split(/\s+/),
);

/** Penalties that stand without preposition behind how much of them there is: "zehn Jahre Haft". */
export const PENALTIES =
  /^(?:arbeitslager|bewährung|freiheitsentzug|freiheitsstrafe|gefängnis|geldbuße|geldstrafe|haft|hausarrest|jugendhaft|jugendstrafe|kerker|lagerhaft|straflager|zuchthaus|zwangsarbeit)$/;
/** In what they are counted. */
export const PENALTY_UNITS = /^(?:dollar|euro|franken|jahre?n?|monate?n?|rubel|stunden|tagen?|wochen)$/;

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
einer nom-m dat-f gen-f gen-p
keiner nom-m dat-f gen-f gen-p
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
export const NEGATIONS = new Set(
  'keinerlei keineswegs mitnichten nicht nichts nie niemals niemand niemandem niemanden weder'.split(' '),
);

/** Reflexive pronouns of the third person. */
export const REFLEXIVES = new Set(['einander', 'sich']);

/** Adverbs that look like verbs or inflected adjectives, sorted. */
export const ADVERBS = new Set(
  `abends aber abermals alldem allein allenfalls allerdings allerorten allzu alsbald alsdann also anderenorts andererseits andernfalls andernorts
  anders anfangs anscheinend ansonsten anstandslos auch augenscheinlich außen außerdem ausgerechnet ausnahmslos ausnahmsweise bald beiderseits
  beinahe beispielshalber beispielsweise beizeiten bekanntermaßen bekanntlich bereits besonders besser bestens bezeichnenderweise bisher bislang
  bisweilen blindlings bloß dabei dadurch dafür dagegen daheim daher dahin dahingehend dahinter damals damit danach daneben dann daran darauf
  daraufhin daraus darin darüber darum darunter davon davor dazu dazwischen dementsprechend demgegenüber demgemäß demnach demnächst demzufolge
  dennoch derart derweil derweilen derzeit desgleichen deshalb dessen dessenungeachtet deswegen deutlich dienstags diesmal doch donnerstags doppelt
  dort dorthin drauf draußen dreimal drinnen drüben eben ebenda ebenfalls ebenso ebensolche eher eigens eilends einander einerseits eingangs
  einigermaßen einmal einmütig einst einstimmig einstweilen endlich entweder ergo erneut erst erstmals etwa etwas eventuell extra faktisch fast
  ferner folglich formell fortan freilich freitags früher frühestens ganz gegebenenfalls gegen gemeinsam genaugenommen genauso genug gerade geradezu
  gerne gestern gleich gleichermaßen gleichfalls gleichsam gleichwohl gleichzeitig glücklicherweise grundsätzlich halbwegs hauptsächlich
  hernach heute heutzutage hier hieran hierauf hierbei hierdurch hierfür hierin hiermit hierüber hiervon hierzu hierzulande hingegen hinten hinterher
  höchst höchstens höchstwahrscheinlich ihrerseits immer immerfort immerhin immerzu indes indessen infolgedessen innen inoffiziell insbesondere
  insgesamt insofern insoweit intern international inzwischen irgendwann irgendwie irgendwo jahrelang jährlich jedenfalls jederzeit jedesmal jedoch
  jemals jetzt jüngst kaum keinesfalls knapp künftig kurzerhand kürzlich landesweit lange längst lediglich leider letztendlich letztens letztlich
  lieber links live manchmal maßgeblich mehr mehrfach mehrheitlich mehrmals meinerseits meinetwegen meist meistens mindestens mithin mitnichten
  mittags mitten mittlerweile mittwochs möglicherweise momentan momentweise monatelang montags morgen morgens nachdrücklich nachher nachmittags
  nachträglich nachts nahezu namentlich nämlich national naturgemäß neben nebenan nebenbei neuerdings neulich nichtsdestotrotz nichtsdestoweniger
  nirgends nirgendwo noch nochmals normalerweise notfalls notgedrungen nun nunmehr nur oben obendrein offenbar offensichtlich offiziell oft öfter
  öfters ohnehin paradoxerweise parallel postwendend probeweise prompt quasi rechts regelmäßig reihenweise ringsum rückblickend rückwirkend rund
  samstags schätzungsweise scheinbar schlicht schlichtweg schließlich schlimmstenfalls schon sehr seinerseits seinerzeit seither selber selbst
  selbstverständlich seltener sicherheitshalber sicherlich sinngemäß so sodann soeben sofort sogar sogenannt sogenannte sogleich somit sonntags sonst
  sowieso sowohl spätabends später spätestens stattdessen stellenweise stets stundenlang tagelang tags tagsüber tatsächlich teils teilweise testweise
  theoretisch trotzdem überall überaus überdies überhaupt übermorgen überwiegend übrigens umgehend umgekehrt umgerechnet umso umsonst ungefähr
  unlängst unsererseits unten unterdessen unterwegs ursprünglich vereinzelt vergebens vergeblich verhältnismäßig vermutlich vielerorts vielleicht
  vielmals vielmehr vorab voraussichtlich vorbehaltlos vordergründig vorerst vorgeblich vorgestern vorher vorhin vorläufig vormittags vorn vorne
  vornehmlich vorneweg vorsichtshalber vorsorglich währenddessen wahrscheinlich weitaus weiter weiterhin weiters weitgehend wenigstens werktags
  wieder wiederum wochenlang wohl wohlgemerkt womöglich zeitgleich zeitlebens zeitnah zeitweise ziemlich zigmal zuallererst zuallerletzt zudem zuerst
  zugleich zuguterletzt zukünftig zuletzt zumeist zumindest zunächst zurzeit zusammen zusätzlich zuvor zuweilen zwangsläufig zwar zweifellos zweimal
  zwischendurch zwischenzeitlich`.split(/\s+/),
);

/** Adverbs of several words, by the first word: what follows it. */
export const FIXED_ADVERBS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['bei', [['weitem']]],
  ['bis', [['auf', 'weiteres']]],
  ['in', [['bezug']]],
  ['mit', [['blick'], ['bezug'], ['hinweis'], ['rücksicht']]],
  [
    'nach',
    [
      ['wie', 'vor'],
      ['und', 'nach'],
    ],
  ],
  ['ohne', [['weiteres']]],
  ['seit', [['kurzem'], ['langem'], ['längerem']]],
  ['unter', [['anderem'], ['hinweis']]],
  ['vor', [['allem'], ['kurzem'], ['langem']]],
]);

/** Adjectives without derivational suffix, by stem, for words whose capital hides their class at the start of a sentence or in names. */
export const ADJECTIVE_STEMS = new Set(
  `afghan aktiv aktuell alt amtierend ander arabisch arm auswärtig baldig best bewaffnet bilateral blau blutig braun breit brutal bürgerlich
  deutsch diplomatisch dritt dunkel effektiv eigen einzeln eng erneut erst europäisch extrem falsch fest finanziell formal frei fremd früh
  früher führend ganz gelb gemeinsam genau generell geplant gering gesamt gewaltsam gleich global golden grausam groß größer größt grün gut halb
  hart heftig heilig heiß hell heutig hochrangig höchst hoh höher illegal individuell informell innen inner intensiv international jährig jetzig
  jung jüngst kalt klar klein kollektiv kommend kommerziell konkret konservativ kriminell kurz lang langsam lebend legal leicht leitend letzt
  liberal link linksextrem lokal loyal maskiert massiv mehr militant minder mittler multilateral mutmaßlich nächst nah national neu neuest
  neutral nördlich nuklear ober offen offensiv öffentlich offiziell orthodox palästinensisch personell präventiv prinzipiell privat prominent
  provisor punktuell radikal rasch recht regierend regional regulär rein riesig rot sauber scharf schnell schwarz schwer schwerst sicher
  sogenannt sozial spät später speziell stark strikt strukturell südlich südwest syrisch tendenziell teuer tief tot total toter traditionell
  umfassend umstritten unabhängig unbekannt unmittelbar verbündet vereinigt vereint vergangen verletzt vermummt viel vierte voll vorig weich
  weiß weit weiter wenig westlich wichtig wild zahlreich zehnt zentral zivil zusätzlich zweit zweitgrößt`.split(/\s+/),
);

/** How somebody is, before a participle: "schwer bewaffnete Männer". */
export const MANNERS = new Set(
  `gut illegal langjährig leicht lebensgefährlich mutmaßlich neu schlecht schwer staatlich stark streng teils unschuldig vermeintlich voll`.split(
    ' ',
  ),
);

/** Words before a number that belong to it, with those that need "als" or "zu" between. */
export const DEGREES = new Set(
  `annähernd bereits beinahe bis circa erneut etwa fast genau gut höchstens insgesamt knapp maximal mehr mindestens nahezu nur rund schätzungsweise sogar über
  ungefähr unter wenigstens weniger weitere weiteren zusammen`.split(/\s+/),
);

/** Bodies that bear no name of a person: "hatte die spanische Justiz Puigdemont abgesetzt". */
export const NAMELESS =
  /^(?:\p{L}*-)?(?:anklage|armee|artillerie|justiz|küstenwache|militär|nationalgarde|streitkräfte|opposition|polizei|staatsanwaltschaft|bundesanwaltschaft|generalstaatsanwaltschaft|bundespolizei|militärpolizei|luftwaffe|marine)$/iu;

/** What is called after somebody: "im Mordfall Lübcke", "die Affäre Benalla". */
export const CASES = /(?:affäre|ära|causa|fall|komplex|kabinett|prozess|skandal)$/i;

/** Nouns that take the name of a place directly ("die Hauptstadt Taschkent"), by ending. */
export const PLACE_CLASSES =
  /(?:stadt|region|provinz|insel|flughafen|ort|gebiet|kanton|bezirk|dorf|gemeinde|metropole|oblast|gouvernement|halbinsel|stützpunkt|hafen|sender|hochburg)$/i;

/** Classes of states, in any case: the name of one stands behind, "die frühere Kolonialmacht Frankreich", "des Nato-Mitglieds Türkei". */
export const STATE_CLASSES =
  /(?:land(?:es)?|ländern?|staat(?:es|s|en)?|republik(?:en)?|nation(?:en)?|macht|mächten?|königreichs?|emirats?|sultanats?|fürstentums?|partners?|partnern|mitglieds?|rivalen?|rivalin|verbündete[nr]?|gegners?|feinde?s?|gastgebers?|anrainern?|anrainers|nachbarn?|nachbars|erzfeinden?|kontrahenten?|unterstützern?|unterstützers|streitparteien|konfliktparteien|kriegsparteien|beitrittskandidat(?:en)?|kolonien?|exporteurs?)$/i;

/** Before a body or office an adjective, elsewhere a colonel. */
export const SUPREME = /^Oberste[nmrs]?$/;

/** "sein", "ihre", in any case. */
export const POSSESSIVE = /^(?:sein|ihr)(?:e[mnrs]?)?$/i;

/** "die", "diesem", in any case. */
export const DEFINITE = /^(?:das|dem|den|der|des|die|diese[nmrs]?)$/i;

/** Lower-case parts of personal names. */
export const NAME_PARTICLES = new Set('al bin da de del della den der di dos du el ibn la van von y zu'.split(' '));

/** Titles of nobility that stand between first and family name. */
export const NOBILITY = new Set('Baron Baronin Freifrau Freiherr Fürst Graf Gräfin Prinz Prinzessin Ritter'.split(' '));

/** Titles that stand between an office and the name: "Armeechef General Min Aung Hlaing". */
export const TITLES = new Set(
  `Admiral Ajatollah Ayatollah Bischof Brigadegeneral Doktor Dr Emir Erzbischof Feldmarschall General Generalleutnant
  Generalmajor Großajatollah Imam Kapitän Kardinal Kronprinz Major Marschall Mullah Oberst Oberstleutnant Pastor Pater
  Professor Scheich Sultan`.split(/\s+/),
);

/** Family names that begin with "von", "von der" or "zu": elsewhere "von" is a preposition. */
export const NOBLE_NAMES = new Set('Bellen Guttenberg Habsburg Klaeden Leyen Notz Storch Weizsäcker'.split(' '));

/** Before the name of one: "die Hilfsorganisation Welthungerhilfe". */
export const ORGANISATION_CLASSES =
  /(?:organisation|gruppe|verband|gewerkschaft|miliz|partei|konzern|unternehmen|verein|stiftung|zeitung|sender|agentur|hilfswerk|bewegung|bündnis|behörde|allianz|koalition|bank|dienst|front|initiative|institut|kette|hersteller|anbieter|betreiber|fluglinie|fluggesellschaft|airline|gemeinschaft|union)s?$/i;

/** "übten die Grünen Kritik": parties that are called like adjectives. */
export const PARTIES_LIKE_ADJECTIVES = /^(?:Grüne|Linke)n?$/;
/** Nouns that make another name with them: "die Grüne Woche". */
export const OTHER_NAMES =
  /^(?:Alternative|Block|Bündnis|Jugend|Liste|Lunge|Partei|Punkt|Revolution|Tisch|Wochen?|Welle|Zone)$/;

/** What is said of an occasion to tell when something was, or where: "im Rahmen des Besuchs". */
export const FRINGES: ReadonlySet<string> = new Set([
  'abschluss',
  'anlass',
  'auftakt',
  'beginn',
  'ende',
  'rahmen',
  'rande',
  'verlauf',
  'vorabend',
  'vorfeld',
  'zuge',
]);

/** Before an apposition these say when, or besides what else, it is so: "Moser, zugleich Chefin der Partei". */
export const OF_A_TIME: ReadonlySet<string> = new Set(
  'auch damals ebenfalls ehemals einst früher gleichzeitig heute inzwischen jetzt lange mittlerweile nun seinerzeit selbst vormals zeitweise zugleich zuletzt'.split(
    ' ',
  ),
);

/** Prefixes before an infinitive without comma that stand behind whom their verb names: "forderte Moskau auf …", not "rief auf dem Gipfel …". */
export const BEHIND_OBJECT = /^(?:auf|vor)$/;

/** What shows that "an" before it is a preposition: "droht an der Hürde zu scheitern". */
export const DATIVE_ARTICLES = /^(?:de[mnr]|eine[mr])$/;
