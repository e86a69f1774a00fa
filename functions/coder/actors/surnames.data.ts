/**
 * Surnames of people in people.data.ts that are words or common names, sorted: they mean that person only beside a first name or
 * an office.
 */
export const COMMON_SURNAMES = new Set(
  `abdullah abe ahmed annan arce aso austin bahr barak bas beck brown carter castro clark cohen conte cook cooper
  costa cruz dan davis fischer fox friedrich fuchs gates ghani graham gül günther haas hague hahn hans harper
  hagel harris heil hill hoffmann howard huber hunt hussein jordan jung kan karl katz kern key khan koch kuhn lam lang lee
  lindner macri martin meyer mitchell moon müller noda omar paul pavel peres petro petry ping prince rau raab
  rice roth ruto sachs salih santos schmidt schulze schuster selles sharif singh sommer spiegel stein stocker
  straw tan taylor türk walter wegner weil wolf wong xi yang`.split(/\s+/),
);

/** Countries, and the organisation code of Islamist groups, whose names reach German through another script, so that one name has several spellings; sorted. */
export const TRANSLITERATING: ReadonlySet<string> = new Set(
  `AFG ARE ARM AZE BGD BGR BHR BIH BLR BTN CHN CYP DJI DZA EGY ERI ETH GEO GRC HKG IMG IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT
  LAO LBN LBY LKA MAR MDA MDV MKD MMR MNE MNG MRT NPL OMN PAK PRK PSE QAT RUS SAU SDN SOM SRB SYR THA TJK TKM TUN TWN UKR UZB
  YEM`.split(/\s+/),
);
