/**
 * Folded nouns and endings in whose end another noun only seems to stand: "Gesellschaft" is no "Haft", "Beamte" hold no
 * "Amt". Sorted.
 */
export const LOOKALIKES: readonly string[] = `
abbruch abschluss abschuss absturz aliste anforderung anschlag anschluss arbeitsvertrag attentat aufeinandertreffen
aufschlag aufschub ausbruch ausschlag ausschluss ausschuss auswahl beamt bedrohung behorde belieferung
beratervertrag beschluss beschuss betruge beweis blutspende durchbruch ehevertrag einberufung einbruch einschlag
einschuss eintreffen entschluss entwarnung erleb fehlbesetzung gedank gedanke gerat gesamt gewinnwarnung
herausforderung iliste impfangebot interesse kaufvertrag klager kontakte kontrolle kreis kurzschluss machtkampf
mietvertrag nachbesetzung nachforderung nachhinein neubesetzung niederschlag ohnmacht organspende postenbesetzung
preis protest ratschlag reinigung rucklage ruckschlag ruckschluss samenspende schaft schlager schulterschluss
schwache spende sprache startschuss stellenangebot stellenbesetzung streitmacht termine totschlag uberforderung
uberleb uberschuss umschlag umsturz unschuld untreue verbande vereinigung vergleiche verkehrsangebot vermittlung
verrat vorrat vorschlag vorschuss werbevertrag wettkampf zusammenschluss zuschlag zuschuss`
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
