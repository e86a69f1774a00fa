/** Kinds of what is signed, given, demanded or imposed, by the last part of the noun; the first line that fits wins. */
export const OBJECT_KINDS: readonly (readonly [kind: string, nouns: string])[] = [
  ['agreement', 'Abkommen Vertrag Vereinbarung Pakt Bündnis Übereinkunft Memorandum Absichtserklärung Deal Kompromiss'],
  ['plan', 'Plan Fahrplan Roadmap'],
  ['programme', 'Programm'],
  ['law', 'Gesetz Resolution Verordnung Dekret Verfassung Haushalt Reform Entwurf Erlass'],
  ['sanctions', 'Sanktion Embargo Zoll Verbot Strafmaßnahme Einreisesperre'],
  ['ceasefire', 'Waffenruhe Feuerpause Waffenstillstand'],
  ['cooperation', 'Zusammenarbeit Kooperation Partnerschaft Beziehung Veranstaltung Manöver Übung'],
  [
    'aid',
    'Hilfe Hilfsgut Hilfsgüter Kredit Darlehen Spende Lebensmittel Medikament Impfstoff Impfdose Asyl Euro Dollar',
  ],
  [
    'weapons',
    'Waffe Rakete Panzer Munition Drohne Marschflugkörper Haubitze Kampfjet Kampfflugzeug Granate Flugabwehr Luftabwehr Gewehr Bombe',
  ],
  ['energy', 'Gas Öl Erdgas Flüssiggas Erdöl Rohöl Heizöl Kohle Strom Uran'],
  ['troops', 'Truppe Soldat Einheit Kontingent Brigade Bataillon Kriegsschiff Fregatte Flugzeugträger'],
  ['prisoners', 'Gefangene Geisel Häftling'],
  ['resignation', 'Rücktritt'],
  ['release', 'Freilassung'],
  ['election', 'Wahl Neuwahl'],
  ['mandate', 'Mandat'],
  ['penalty', 'Strafe Haft Haftstrafe Bußgeld Geldbuße Zwangsgeld'],
];

/** To what somebody is sentenced ("zu fünf Jahren Gefängnis"), though elsewhere it is a place or a measure. */
export const SENTENCES =
  /^(?:Arbeitslager|Arrest|Freiheitsentzug|Gefängnis|Hausarrest|Lagerhaft|Peitschenhieben|Sozialstunden|Stockschlägen|Straflager|Tode?|Zuchthaus|Zwangsarbeit)$/;
/** In what sentences are counted before their noun. */
export const SENTENCE_UNITS = /^(?:Jahren?|Monaten?|Stunden|Tagen|Wochen)$/;
