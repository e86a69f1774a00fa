/**
 * Folded nouns and endings in whose end another noun only seems to stand: "Gesellschaft" is no "Haft", "Beamte" hold no
 * "Amt". Sorted.
 */
export const LOOKALIKES: readonly string[] = `
abbruch abschluss abschuss absturz aliste anschlag anschluss attentat aufschlag aufschub ausbruch ausschlag
ausschluss ausschuss auswahl beamt behorde beschluss beschuss beweis durchbruch einbruch einschlag einschuss
entschluss erleb gedanke gerat gesamt iliste interesse klager kontakte kontrolle kreis kurzschluss niederschlag
ohnmacht preis protest ratschlag ruckschlag ruckschluss schaft schlager schulterschluss schwache spende sprache
startschuss streitmacht termine totschlag uberleb uberschuss umschlag umsturz unschuld untreue verbande vergleiche
vereinigung verrat vorrat vorschlag vorschuss zusammenschluss zuschlag zuschuss`
  .trim()
  .split(/\s+/);

/** Folded nouns with a plural in "-er"; for others the ending makes agents ("Mord", "Mörder"). Sorted. */
export const ER_PLURALS: ReadonlySet<string> = new Set(
  'amt bild buch dorf feld geld grab gut haus kind land mitglied rad schild volk wald wort'.split(' '),
);

/** Folded ends of adjectives that are nouns of persons: "Gesandte", of which one is a "Gesandter". Sorted. */
export const NOMINALISED: readonly string[] = `
amte asylsuchende fangene fluchtete freiwillige horige minderjahrige oppositionelle ordnete pflichtige rettete sandte
schiffbruchige suchende tragte urteilte verdachtige verletzte vertriebene vorsitzende`
  .trim()
  .split(/\s+/);

/** Plurals, folded, that replace the ending of their singular: "Razzien", "Ultimaten"; also as last parts of compounds. */
export const FOREIGN_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    konten: 'konto',
    memoranden: 'memorandum',
    moratorien: 'moratorium',
    razzien: 'razzia',
    referenden: 'referendum',
    ultimaten: 'ultimatum',
    visa: 'visum',
    voten: 'votum',
  }),
);
