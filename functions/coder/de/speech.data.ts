/** Verbs of saying: their subject is a speaker. */
export const SPEECH_VERBS = `
anführen angeben ankündigen anmerken ansetzen antworten argumentieren ausführen aussagen äußern begründen behaupten
bekanntgeben bekennen bekräftigen bemerken berichten beschreiben beschwören bestätigen bestreiten beteuern betonen
dementieren drohen einräumen einwenden entgegnen erinnern erklären erläutern erwidern erzählen feststellen folgern
fordern fragen gestehen glauben hervorheben hinweisen hinzufügen kommentieren konstatieren kontern kritisieren
kündigen lauten loben mahnen meinen melden mitteilen monieren mutmaßen nennen präzisieren prognostizieren rufen sagen
schildern schreiben signalisieren sprechen sagen twittern unterstreichen urteilen verkünden verlautbaren vermelden
vermuten versichern versprechen verteidigen warnen weitergeben widersprechen wissen zitieren zugeben zurückweisen
zusammenfassen zusichern
`;

/** Prepositions that name who says so: "laut Polizei", "der Regierung zufolge", "nach Angaben von …". */
export const SOURCE_PREPOSITIONS = ['laut', 'zufolge', 'gemäß'] as const;

/** Nouns after "nach" whose genitive or "von" is the source. */
export const SOURCE_NOUNS = `
Angabe Aussage Auskunft Bericht Darstellung Einschätzung Erkenntnis Information Medienbericht Meinung Mitteilung
Überzeugung Wort Zeugenaussage
`;
