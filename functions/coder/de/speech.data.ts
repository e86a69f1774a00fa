/** Verbs of saying: their subject is a speaker. */
export const SPEECH_VERBS = `
abstreiten anbieten anführen angeben anklagen ankündigen anmahnen anmerken anprangern antworten appellieren
argumentieren argwöhnen ätzen auffordern aufrufen ausführen ausrichten ausrufen aussagen äußern beanstanden begründen beharren beipflichten
behaupten bekanntgeben bekanntmachen beklagen bekräftigen bekunden bemängeln bemerken berichten beschreiben
beschuldigen beschweren beschwören bestätigen bestreiten beteuern betonen beziffern bilanzieren bitten darlegen
dementieren diktieren donnern drohen eingestehen einräumen einschätzen einwenden einwerfen empfehlen entgegenhalten entgegnen ergänzen
erinnern erklären erläutern erwidern erzählen festhalten feststellen folgern fordern formulieren fortfahren fragen
geloben gestehen giften grollen herausstellen herausstreichen hervorheben hinweisen höhnen hinzufügen hinzusetzen informieren insistieren
jammern jubeln klagen klarmachen klarstellen kommentieren konstatieren kontern kritisieren lästern loben mahnen meinen melden
mitteilen monieren murren mutmaßen nachlegen nahelegen orakeln plädieren poltern posten präzisieren prognostizieren proklamieren
prophezeien protestieren raten raunen referieren reklamieren resümieren richtigstellen rufen rügen sagen schildern schimpfen
schlussfolgern schreiben schreien schwärmen schwören seufzen sekundieren signalisieren skandieren spekulieren spotten stöhnen suggerieren tadeln tönen
triumphieren trösten twittern unterstellen unterstreichen urteilen verkünden verlangen verlautbaren verlauten verlesen vermelden
vermuten verraten versichern versprechen verweisen vorbringen vorhersagen vorrechnen vorschlagen vortragen vorwerfen
warnen wettern weitergeben widersprechen wiederholen zitieren zugeben zugestehen zürnen zurückweisen zurufen zusagen zusammenfassen
zusichern
`;

/** Verbs of saying where there is neither an object nor "sich": "befand der Minister", "gab er zurück". */
export const BARE_SPEECH_VERBS = 'befinden bescheiden zurückgeben';

/** Verbs of saying with "sich": "empörte sich der Minister". */
export const REFLEXIVE_SPEECH_VERBS = 'echauffieren empören entrüsten ereifern erregen wundern';

/** Behind "lassen" they are verbs of saying: "ließ … wissen", "ließ … durchblicken". */
export const HAD_SAID_VERBS = `
ausrichten bestellen durchblicken durchsickern mitteilen verbreiten verkünden verlautbaren verlauten wissen übermitteln
`;

/** Verbs of thinking: their subject is a speaker where a clause depends on them ("hofft, dass …"). */
export const THOUGHT_VERBS = `
annehmen ausgehen befürchten beschließen bezweifeln denken einschätzen entscheiden erwarten finden fürchten glauben halten
hoffen planen rechnen schätzen vermuten wissen wünschen
`;

/** Verbs of thinking whose infinitive is what somebody is going to do, not what he says: "beschloss, die Gespräche fortzusetzen". */
export const DECIDING_VERBS = 'beschließen entscheiden halten planen';

/** Verbs whose object is who speaks: "zitierte den Minister mit den Worten". */
export const QUOTING_VERBS = 'zitieren';

/** Verbs that make a statement with one of the nouns or words of opinion. */
export const OPINION_VERBS = 'äußern geben haben machen sein vertreten zeigen';

/** Modal verbs with which nobody says or thinks anything yet: "sollte wissen, dass …". */
export const UNSAID_MODALS = 'dürfen können mögen müssen sollen';

/** Words that tell that a clause with "dass" says what is meant: "sprach davon, dass …". */
export const CORRELATES = /^(?:dafür|damit|davon|davor|dazu)$/;

/** Verbs that quote how somebody calls something: "nannte das „absurd“", "sprach von „Panik“". */
export const NAMING_VERBS = `
abtun beschimpfen beschreiben bewerten bezeichnen brandmarken charakterisieren einstufen geißeln kennzeichnen
kritisieren loben nennen schildern schmähen sprechen titulieren verspotten verurteilen warnen werten würdigen zitieren
`;

/** Nouns of opinion: with a clause that depends on them they make a speaker of the subject ("vertritt die Ansicht, dass …"). */
export const OPINION_NOUNS = `
Ansicht Auffassung Befürchtung Eindruck Einschätzung Erwartung Forderung Hoffnung Meinung Sorge Standpunkt Überzeugung
Verdacht Vermutung Vorwurf Zuversicht
`;

/** Words that make the verbs "sein", "zeigen", "machen", "geben" one of saying: "zeigte sich überzeugt, dass …". */
export const OPINION_WORDS = `
bedenken besorgt deutlich enttäuscht klar optimistisch sicher skeptisch überzeugt verstehen wissen zuversichtlich
`;

/** Prepositions that name who says so: "laut Polizei", "der Regierung zufolge". */
export const SOURCE_PREPOSITIONS = ['laut', 'zufolge'] as const;

/** Nouns after "nach", "gemäß" and "aus" whose genitive or "von" is the source. */
export const SOURCE_NOUNS = `
Angabe Ansicht Auffassung Auskunft Aussage Bekunden Beobachtung Berechnung Bericht Darstellung Einschätzung Erkenntnis
Ermittlung Information Lesart Medienbericht Meinung Meldung Mitteilung Prognose Recherche Schätzung Schilderung Sicht
Studie Überzeugung Umfrage Untersuchung Wort Zeugenaussage
`;

/** What holds or was found out, and says nothing in anybody's name: "laut Verfassung", "dem Ergebnis zufolge". */
export const VOICELESS_SOURCES =
  /^(?:.*(?:abkommen|ergebnis|gesetz|kalender|ordnung|plan|programm|regel|satzung|statut|tabelle|tagesordnung|verfassung|vertrag)(?:e[ns]?|n|s)?)$/i;

/** Nouns of what says nothing by itself, so that before a colon somebody else speaks: "Seine Zuversicht hat Gründe: „…“". */
export const VOICELESS_NOUNS =
  /(?:heit|keit|ion|ismus|nis|sicht|tät|tum|ung)(?:e[ns]?|s)?$|^(?:anfrage|anlass|antwort|bilanz|devise|fazit|frage|grund|kern|kritik|losung|lohn|motiv|motto|pflicht|plan|preis|problem|satz|streik|text|titel|urteil|vorwurf|wort|ziel)(?:e[ns]?|n|s)?$/i;

/** Words in "-ung", "-ion" and the like that nevertheless speak: bodies and papers. */
export const SPEAKING_NOUNS =
  /(?:abteilung|aufsicht|bevölkerung|bündnis|delegation|einheit|mehrheit|minderheit|nation|station|universität|fakultät|veröffentlichung|fraktion|kommission|koalition|leitung|mission|opposition|organisation|redaktion|regierung|führung|verwaltung|vereinigung|vertretung|versammlung|stiftung|zeitung|union|junta|religion|division|institution|föderation)(?:en)?$/i;

/** Bodies that are heard before the colon of a title: "Kreml: …", "Das Weiße Haus: …". */
export const BODIES_THAT_SPEAK =
  /(?:amnesty|amnesty international|amt|armee|behörden?|gericht|haus|human rights watch|institut|kanzleramt|kommission|kreml|ministerium|parlament|partei|pentagon|polizei|rat|regierung|staatsanwaltschaft|verband)(?:s|es)?$/i;

/** What is written in somebody's name: "in einer Erklärung der Regierung heißt es". */
export const DOCUMENT_NOUNS = `
Aufruf Begründung Botschaft Brief Entschließung Erklärung Kommuniqué Mitteilung Note Papier Resolution Schreiben Stellungnahme Telegramm
`;

/** Nouns behind which a slogan stands, in lower case: "unter dem Motto". */
export const SLOGANS = /^(?:aufschrift|devise|losung|motto|parole|slogan|spruch|titel)n?s?$/;

/** Nouns for what somebody thinks, whose genitive says who: "nach Ansicht der Regierung". */
export const OPINIONS_TOLD = /^(?:Ansicht|Auffassung|Meinung|Sicht|Überzeugung|Worten)$/;

/** Prepositions before a noun of what somebody gave out: "nach Angaben", "aus Sicht". */
export const GIVEN_OUT_PREPOSITIONS = ['aus', 'gemäß', 'nach'] as const;

/** Nouns of days and months, which give out nothing: "laut einer Umfrage vom Juli". */
export const TIMES_OF_SOURCES =
  /^(?:(?:mon|diens|donners|frei|sams|sonn|werk|vor|nachmit)?tag|mittwoch|sonnabend|abend|morgen|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|monat|woche|jahr|herbst|frühjahr|sommer|winter|wochenende|\d.*)(?:e?s|en)?$/i;

/** Words before such a noun that say that it is somebody's who is named elsewhere: "nach eigenen Angaben", "seinen Worten zufolge". */
export const OWN_WORDS = /^(?:eigene[mnrs]?|ihre[mnrs]?|seine[mnrs]?)$/;

/** Prepositions of an occasion, with the place of which nobody speaks: "hieß es nach dem Gipfel in Dakar". */
export const OCCASION_PREPOSITIONS = ['bei', 'nach', 'vor'] as const;

/** Words that open a dependent clause that tells what is said: "sagte, dass …", "fragte, ob …". */
export const SAID_CONJUNCTIONS = `
daß dass inwieweit ob wann warum was wer weshalb wie wieso wo wonach
`;

/** Words with which a sentence goes on with what was said before: "Demnach waren zwölf Menschen an Bord". */
export const GOING_ON_WORDS = 'demnach demzufolge';

/** Subjects of those who go on: "Man würde sich freuen". */
export const GOING_ON_SUBJECTS = 'er man sie';

/**
 * Forms of the Konjunktiv II with which articles say themselves what may be ("Denkbar wäre auch …"). The others report, most of
 * all the plurals that stand for a Konjunktiv I that looks like the indicative: "Die Soldaten hätten …".
 */
export const CONJECTURES = /^(?:dürften?|hätte|könnte|möchten?|müsste|sollte|wären?|würde)$/;

/** Prepositions with an article in them, which are no part of a speaker: "vom Verband". */
export const CONTRACTED_PREPOSITIONS = 'am beim im vom zum zur';

/** Pronouns that stand for nobody in particular. */
export const NOBODY_WORDS = `
alle andere das dem den der die dies diese dieses einige es etwas man manche niemand viele was wer
`;

/** Pronouns behind which it may say of whom: "einige der Anwohner". */
export const SOME_OF_MANY = 'alle andere einige manche niemand viele';

/** Words that join what is said, and stand at no end of it. */
export const JOINING_WORDS = /^(?:aber|oder|sowie|und)$/;

/** Small words of names and titles, German and foreign: "Gesellschaft für bedrohte Völker", "People's Alliance for Democracy". */
export const WORDS_IN_NAMES = `
a against al am an and at auf aus by da das de del dem den der des di die du el en et for für im in la las le les los of on oder
per pour the to und van von with y zu zum zur
`;

/** Nouns of works, papers and undertakings, behind which a title stands in quotation marks: "der Film „…“". */
export const TITLED_NOUNS =
  /(?:aktion|album|artikel|aufführung|aufruf|ausstellung|bericht|buch|bündnis|drama|essay|fernsehserie|festival|film|gedicht|gemälde|gesetz|gruppe|hymne|initiative|kampagne|konferenz|krimi|lied|magazin|name|namen|netzwerk|oper|operation|partei|podcast|preis|programm|projekt|reihe|reportage|roman|sendung|serie|song|spiel|stück|talkshow|theaterstück|thema|titel|verein|werk|zeitschrift|zeitung)(?:e[ns]?|n|s)?$/i;

/** Prepositions of those in whose name it was said: "hieß es aus dem Ministerium", "heißt es in dem Bericht". */
export const VOICE_PREPOSITIONS = ['auf', 'aus', 'in', 'bei', 'von', 'seitens'] as const;

/** Behind them a clause without conjunction says what is told: "der Verdacht, Soldaten hätten …". */
export const TOLD_NOUNS =
  /(?:ankündigung|annahme|aussagen?|bedenken|befürchtung(?:en)?|behauptung(?:en)?|berichte?n?|darstellung(?:en)?|drohung(?:en)?|eindruck|erklärung|falschmeldung(?:en)?|forderung(?:en)?|gerüchte?n?|information(?:en)?|kritik|meldung(?:en)?|nachricht(?:en)?|sorge|these|verdacht|vermutung(?:en)?|vorw(?:urf|ürfen?)|warnung(?:en)?)$/;
