/**
 * Folded nouns and endings in whose end another noun only seems to stand: "Gesellschaft" is no "Haft", "Beamte" hold no
 * "Amt". Sorted.
 */
export const LOOKALIKES: readonly string[] = `
abbruch abschluss abschuss absturz anschlag anschluss aufschlag aufschub ausbruch ausschlag ausschluss ausschuss beamt
beschluss beschuss durchbruch einbruch einschlag einschuss entschluss erleb gesamt kurzschluss niederschlag ohnmacht
protest ratschlag ruckschlag ruckschluss schaft schulterschluss startschuss streitmacht totschlag uberleb uberschuss
umschlag umsturz vorschlag vorschuss zusammenschluss zuschlag zuschuss`
  .trim()
  .split(/\s+/);

/** Folded nouns with a plural in "-er"; for others the ending makes agents ("Mord", "Mörder"). Sorted. */
export const ER_PLURALS: ReadonlySet<string> = new Set(
  'amt bild buch dorf feld geld grab gut haus kind land mitglied rad schild volk wald wort'.split(' '),
);
