/**
 * Subjects that do nothing to anybody, however the verb is called: weather, beasts and disease, norms that always hold, works of
 * art and what they tell, circumstances. Lower case, sorted within their kind.
 */
export const THINGS: ReadonlySet<string> = new Set(
  `
  aids bär cholera ebola elefant grippe hai hund krokodil malaria masern pest schlange tuberkulose typhus wolf
  blitz brand dürre epidemie erdbeben erdrutsch feuer flut flutwelle frost gewitter hagel hitze hitzewelle hochwasser hurrikan
  infektion kälte krankheit krebs lawine monsun nebel orkan pandemie regen schnee schneesturm seuche starkregen stürme
  sturm sturmflut taifun tornado tsunami unwetter virus vulkan wasser wetter wind wirbelsturm zyklon
  absturz aufstieg flugzeugabsturz lawinenunglück technik unfall unglück zugunglück
  ausnahmezustand bibel charta geschäftsordnung grundgesetz hausordnung islam koran satzung tradition verfassung völkerrecht
  album aufführung ausstellung autor buch drama erzähler erzählung figur film gedicht gemälde held heldin inszenierung komödie
  oper regisseur regisseurin roman romane serie stück theaterstück
  alkohol alltag arbeitslosigkeit aufschwung beruf euro finanzkrise geschichte gesundheit hunger inflation job konjunktur körper langeweile
  krise lage leben liebe markt märkte mangel motor nachfrage natur not preise rauchen schicksal wirtschaftskrise zufall`
    .trim()
    .split(/\s+/),
);
