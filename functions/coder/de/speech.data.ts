/** Verbs of saying: their subject is a speaker. */
export const SPEECH_VERBS = `
abstreiten anbieten anführen angeben anklagen ankündigen anmahnen anmerken anprangern antworten appellieren
argumentieren auffordern aufrufen ausführen ausrichten ausrufen aussagen äußern beanstanden begründen beharren
behaupten bekanntgeben bekanntmachen beklagen bekräftigen bekunden bemängeln bemerken berichten beschreiben
beschuldigen beschweren beschwören bestätigen bestreiten beteuern betonen beziffern bilanzieren bitten darlegen
dementieren diktieren drohen eingestehen einräumen einschätzen einwenden empfehlen entgegenhalten entgegnen ergänzen
erinnern erklären erläutern erwidern erzählen festhalten feststellen folgern fordern formulieren fortfahren fragen
geloben gestehen herausstellen herausstreichen hervorheben hinweisen hinzufügen hinzusetzen informieren insistieren
jubeln klagen klarmachen klarstellen kommentieren konstatieren kontern kritisieren loben mahnen meinen melden
mitteilen monieren mutmaßen nachlegen nahelegen orakeln plädieren posten präzisieren prognostizieren proklamieren
prophezeien protestieren raten referieren reklamieren resümieren richtigstellen rufen rügen sagen schildern schimpfen
schlussfolgern schreiben schwärmen schwören signalisieren skandieren spekulieren spotten suggerieren tadeln tönen
trösten twittern unterstellen unterstreichen urteilen verkünden verlangen verlautbaren verlauten verlesen vermelden
vermuten verraten versichern versprechen verweisen vorbringen vorhersagen vorrechnen vorschlagen vortragen vorwerfen
warnen weitergeben widersprechen wiederholen zitieren zugeben zugestehen zurückweisen zurufen zusagen zusammenfassen
zusichern
`;

/** Behind "lassen" they are verbs of saying: "ließ … wissen", "ließ … durchblicken". */
export const HAD_SAID_VERBS = `
ausrichten bestellen durchblicken durchsickern mitteilen verbreiten verkünden verlautbaren verlauten wissen übermitteln
`;

/** Verbs of thinking: their subject is a speaker where a clause depends on them ("hofft, dass …"). */
export const THOUGHT_VERBS = `
annehmen ausgehen befürchten beschließen bezweifeln denken einschätzen entscheiden erwarten fürchten glauben halten
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

/** Prepositions of those in whose name it was said: "hieß es aus dem Ministerium", "heißt es in dem Bericht". */
export const VOICE_PREPOSITIONS = ['aus', 'in', 'bei', 'von', 'seitens'] as const;
