/**
 * Verbs that say how real the act is that depends on them, as a clause ("plant, … zu verhängen", "droht, dass …") or
 * as a noun ("plant Sanktionen", "warnt vor Angriffen"). `actor` says whether their subject is the actor of such a noun.
 *   LEMMA MODALITY ACTOR [SLOT…]
 * Slots say where that stands: c a clause, a the accusative (both where nothing is said), s the subject, or a preposition.
 * `asked` marks acts that somebody wants of others: the request is the event, not the act; `alleged` those of
 * which somebody is accused or that he denies.
 */
export const CONTROL_LINES = `
abbringen negated no c von
abhalten negated no c von
abhalten actual yes a
ablehnen asked no
abraten negated no c von
absagen negated yes
abschließen actual yes
absehen negated yes c von
abstimmen hypothetical no über
abwarten hypothetical no
abwenden negated no
androhen asked no
anfordern asked no
anklagen alleged no c
ankommen asked no c
ankündigen planned yes
anlasten alleged no c a
anmahnen asked no
anordnen actual yes
anregen asked no
anstehen planned no s
anstreben planned yes
appellieren asked no
auffordern asked no c a zu
aufnehmen actual yes
aufrufen asked no c a zu
ausdehnen actual yes a
ausfallen negated no s
ausführen actual yes
ausrufen actual yes
ausschließen negated yes
aussetzen negated yes a
aussprechen asked no c für
aussprechen actual yes a
ausweiten actual yes a
beabsichtigen planned yes
beantragen asked no
beenden actual yes
befürchten hypothetical no
befürworten asked no
begehen actual yes
bekanntgeben actual yes a
beginnen actual yes c a mit
beharren asked no c auf
beraten hypothetical no c a über
bereiterklären planned yes c zu
beschließen planned yes
beschuldigen alleged no c
bestehen asked no c auf
bestreiten alleged no c
bevorstehen planned no s
demonstrieren asked no für
bezichtigen alleged no c
bitten asked no c um
debattieren hypothetical no c a über
dementieren alleged no c
diskutieren hypothetical no c a über
drängen asked no c auf zu
dringen asked no c auf
drohen asked no c a mit
drohen planned no s
durchführen actual yes
einfordern asked no
einigen planned yes c auf
einleiten actual yes
einsetzen asked no c für
eintreten asked no c für
empfehlen asked no
entscheiden hypothetical no über
erheben actual yes
erlassen actual yes
erlauben asked no
ermuntern asked no c zu
eröffnen actual yes
ersuchen asked no c um
erwägen hypothetical yes
erwarten asked no c
erwarten planned no a s
erzielen actual yes
fernbleiben negated yes d
fordern asked no
fortsetzen actual yes
führen actual yes
fürchten hypothetical no
halten actual yes
hindern negated no c an
hoffen asked no c auf
intensivieren actual yes a
leiten actual yes
leugnen alleged no c
liebäugeln hypothetical yes c mit
mahnen asked no c zu
nachdenken hypothetical yes c über
nahelegen asked no
organisieren planned yes
plädieren asked no c für
planen planned yes
pochen asked no c auf
prüfen hypothetical yes
raten asked no c zu
rechnen hypothetical no c mit
riskieren hypothetical no
rufen asked no c nach
schützen hypothetical no vor
setzen hypothetical no c auf darauf
sprechen alleged no von
sollen planned yes
starten actual yes
stimmen hypothetical no c für
streben planned yes c nach
träumen hypothetical no c von
überlegen hypothetical yes c
unternehmen actual yes
untersagen negated no c
unterstellen alleged no c a
veranstalten actual yes
verbieten negated no c
verbitten alleged no a
verdächtigen alleged no c
vereiteln negated no
verfügen actual yes
verhängen actual yes
verhindern negated no
verkünden actual yes
verlangen asked no
verlängern actual yes a
vermeiden negated no
verschieben planned yes
versprechen planned yes
verständigen planned yes c auf
verstärken actual yes a
verüben actual yes
verwehren negated no c
verzichten negated yes c auf
vorbereiten planned yes
vorhalten alleged no c a
vorschlagen asked no
vorwerfen alleged no c a
warnen asked no c a vor
warten hypothetical no c auf
weigern negated yes
werben asked no c für um
wiederaufnehmen actual yes a
wollen asked no c
wünschen asked no
zeihen alleged no c
zusagen planned yes
`;

/** Behind them stands what somebody is accused of: "der Vorwurf, … gestohlen zu haben". */
export const ALLEGATION_NOUNS = [
  'anschuldigung',
  'anschuldigungen',
  'beschuldigung',
  'beschuldigungen',
  'falschmeldung',
  'falschmeldungen',
  'gerücht',
  'gerüchte',
  'gerüchten',
  'last',
  'unterstellung',
  'verdacht',
  'vorwurf',
  'vorwürfe',
  'vorwürfen',
];

/** What an infinitive behind these tells is only thought of or asked for: "die Idee, Truppen zu entsenden". */
export const PROPOSALS =
  /^(?:antr(?:ag|äge)|appell|aufforderung|bedingung|bitte|chance|erlaubnis|forderung(?:en)?|gedanken?|gefahr|gelegenheit|hoffnung|ideen?|möglichkeit(?:en)?|option(?:en)?|pflicht|recht|risiko|überlegung(?:en)?|verpflichtung|vorschl(?:ag|äge)|wunsch|ziel)$/;

/** What an infinitive behind these tells is intended, by those in the genitive between: "der Beschluss der Regierung, Truppen zu entsenden". */
export const INTENTIONS =
  /^(?:absicht(?:en)?|ankündigung|beschl(?:uss|üsse)|entscheid|entscheidung(?:en)?|entschluss|pl(?:an|äne|änen)|vorhaben)$/;

/** Beginnings of words before a noun by which its act is yet to come: "der geplante Abzug". */
export const PLANNED_WORDS =
  /^(?:angekündigt|angestrebt|anstehend|bevorstehend|geplant|kommend|künftig|nächst|vorgesehen)/;

/** Participles before a noun of what is still to come on a day that they tell: "das am Freitag geplante Treffen". */
export const COMING =
  /^(?:anberaumt|angesetzt|anstehend|beginnend|bevorstehend|eingeplant|erwartet|geplant|startend|stattfindend|tagend|terminiert|vorgesehen)e[mnrs]?$/;

/** Verbs by which something is set for a day: "ist für Juni geplant". */
export const PLANNING: ReadonlySet<string> = new Set([
  'anberaumen',
  'ankündigen',
  'ansetzen',
  'einberufen',
  'planen',
  'terminieren',
  'vorsehen',
]);

/** The same of words by which it may never come, or may not be true. */
export const HYPOTHETICAL_WORDS =
  /^(?:angeblich|befürchtet|drohend|etwaig|eventuell|gefordert|möglich|mutmaßlich|potentiell|potenziell)/;

/** Nouns before a noun, with the preposition between them, by which its act is yet to come: "Pläne für ein Treffen". */
export const PLANS_FOR = /^(?:\p{L}*plan|\p{L}*pläne|\p{L}*plänen|\p{L}*vorbereitungen|termin) (?:für|zu)$/iu;

/** The same of nouns by which it may never come, or may not be true: "Spekulationen über ein Treffen". */
export const TALK_OF =
  /^(?:(?:spekulationen?|gerüchten?) (?:über|um)|(?:debatten?|diskussion(?:en)?) über|(?:hoffnung(?:en)?|aussicht|chancen?) auf|(?:\p{L}*vorschl[aä]ge?n?|ideen?|option) für|(?:forderung(?:en)?|rufe?n?|wunsch) nach|bereitschaft zu|(?:angst|furcht|sorge) vor)$/iu;

/** What stands behind these is not said to be true where somebody denies them: "dementierte Berichte über ein Treffen". */
export const REPORTS_OF = /^\p{L}*(?:berichte?n?|meldung(?:en)?|darstellung(?:en)?) (?:über|von|zu)$/iu;

/** Nouns of the end of what somebody had imposed: "die Aufhebung der Sanktionen". */
export const ENDINGS_OF_MEASURES =
  /^(?:abbau|ablauf|abschaffung|aufhebung|auslaufen|aussetzung|beendigung|ende|lockerung(?:en)?|rücknahme|wegfall)$/;

/** Verbs of who denies what is said. */
export const DENYING: ReadonlySet<string> = new Set(['bestreiten', 'dementieren', 'zurückweisen']);

/** Who promises or announces to give way concedes it: "versprach, die Blockade aufzuheben". */
export const PROMISING = new Set([
  'ankündigen',
  'anbieten',
  'bereiterklären',
  'geloben',
  'versprechen',
  'zusagen',
  'zusichern',
  'zustimmen',
]);

/** The condition of what is said with these stands in the sentence before. */
export const ELSE: ReadonlySet<string> = new Set(['andernfalls', 'anderenfalls', 'ansonsten', 'sonst']);

/** Who plans violence in silence threatens nobody. */
export const PLOTTING = new Set(['beabsichtigen', 'organisieren', 'planen', 'vorbereiten']);

/** "wurde festgenommen, weil er … angegriffen hatte": the reason is what those are accused of to whom it is done. */
export const PUNISHING_VERBS = [
  'abführen',
  'anklagen',
  'auspeitschen',
  'ausweisen',
  'bestrafen',
  'entlassen',
  'festnehmen',
  'hinrichten',
  'inhaftieren',
  'suspendieren',
  'verhaften',
  'verurteilen',
];

/** "Wir werden nicht zögern": who says so refuses nothing. */
export const RESOLVED: ReadonlySet<string> = new Set(
  'aufhören enttäuschen nachlassen ruhen scheuen vergessen zögern zurückschrecken'.split(' '),
);

/** Words for what shows that something is so: where there is none, nobody says so ("keine Belege, dass …"). */
export const EVIDENCE =
  /^(?:anhaltspunkte?n?|anzeichen|belege?n?|beweise?n?|bekannt|erwiesen|hinweise?n?|indiz(?:ien)?|korrekt|richtig|wahr|zutreffend)$/;
/** Verbs of the same sense: "nichts deutet darauf hin, dass …". */
export const UNPROVEN: ReadonlySet<string> = new Set(['annehmen', 'glauben', 'hindeuten']);
/** What is said of what is not so: "es sei falsch, dass …". */
export const UNTRUE =
  /^(?:ausgeschlossen|dementiert|erfunden|falsch|falschmeldung|fake|gelogen|haltlos|lüge|märchen|unsinn|unwahr|unzutreffend|widerlegt)$/;
/** What is said of what may be so or not: "es ist möglich, dass …", "es gibt Gerüchte, dass …". */
export const UNCERTAIN =
  /^(?:denkbar|fraglich|gemunkelt|gerüchten?|möglich|spekulation(?:en)?|unwahrscheinlich|vermutung(?:en)?|vorstellbar|zweifelhaft)$/;
/** What is said of what is not so yet: "wichtig sei, dass …". */
export const DESIRABLE =
  /^(?:aufgabe|bedingung|entscheidend|erforderlich|hoffnung|nötig|notwendig|unabdingbar|unerlässlich|unverzichtbar|voraussetzung|wichtig(?:er|ste)?|wünschenswert|ziel|zwingend)$/;

/** What is said of an attempt that failed. */
export const IN_VAIN: ReadonlySet<string> = new Set(['erfolglos', 'vergebens', 'vergeblich']);

/** What is done to a report that was not true: ", was umgehend dementiert wurde". */
export const TAKING_BACK: ReadonlySet<string> = new Set(['dementieren', 'widerlegen', 'zurücknehmen']);
