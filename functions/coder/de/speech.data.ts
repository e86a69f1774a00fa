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

/** What is written in somebody's name: "in einer Erklärung der Regierung heißt es". */
export const DOCUMENT_NOUNS = `
Aufruf Begründung Botschaft Brief Entschließung Erklärung Kommuniqué Mitteilung Note Papier Resolution Schreiben Stellungnahme Telegramm
`;

/** Nouns behind which a slogan stands, in lower case: "unter dem Motto". */
export const SLOGANS = /^(?:aufschrift|devise|losung|motto|parole|slogan|spruch|titel)n?s?$/;

/** Nouns for what somebody thinks, whose genitive says who: "nach Ansicht der Regierung". */
export const OPINIONS_TOLD = /^(?:Ansicht|Auffassung|Meinung|Sicht|Überzeugung|Worten)$/;

/** Prepositions of those in whose name it was said: "hieß es aus dem Ministerium", "heißt es in dem Bericht". */
export const VOICE_PREPOSITIONS = ['aus', 'in', 'bei', 'von', 'seitens'] as const;
