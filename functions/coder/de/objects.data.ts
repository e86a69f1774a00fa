/** Kinds of what is signed, given, demanded or imposed, by the last part of the noun; the first line that fits wins. */
export const OBJECT_KINDS: readonly (readonly [kind: string, nouns: string])[] = [
  ['agreement', 'Abkommen Vertrag Vereinbarung Pakt Bündnis Übereinkunft Memorandum Absichtserklärung Deal Kompromiss'],
  ['plan', 'Plan Fahrplan Roadmap'],
  ['programme', 'Programm'],
  ['law', 'Gesetz Resolution Verordnung Dekret Verfassung Haushalt Reform Entwurf Erlass'],
  ['sanctions', 'Sanktion Embargo Zoll Verbot'],
  ['cooperation', 'Zusammenarbeit Kooperation Partnerschaft Beziehung Veranstaltung Manöver Übung'],
  ['aid', 'Hilfe Hilfsgut Kredit Darlehen Spende Euro Dollar'],
  ['weapons', 'Waffe Rakete Panzer Munition Drohne'],
  ['troops', 'Truppe Soldat Einheit Kontingent'],
  ['resignation', 'Rücktritt'],
  ['release', 'Freilassung'],
  ['election', 'Wahl Neuwahl'],
  ['penalty', 'Strafe Haft Haftstrafe'],
];
