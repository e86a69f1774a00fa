/**
 * Surnames of people in people.data.ts that are words or common names, sorted: they mean that person only beside a first name or
 * an office.
 */
export const COMMON_SURNAMES = new Set(
  `abdullah abe adams ahmed aken ali amos annan apfel arce aso austin bach bahr banda bar bär barak bas bauer baumann
  beck beer behrens bender bennett berger berri bishop bo bond boni bot braun breuer brok brown bruce brunner burns but
  camara cano carr carter casado casey castro chan charles chow christie christophe chu clark clarke cohen conte
  cook cooper costa craft cruz dan dar darling dati davis dong earnest engel ernst fallon faure faye feld fini
  fischer ford foster fox franco frank frei frieden friedrich fromm frost fuchs funes galant gall gang garland gates
  geisel ghani glas gore goss graf graham grube grund gül günther guo haas haber hagel hague hahn hans hansen hardt
  harms harper harris haupt he heger heil henkel henry hill hofer hoffmann hogan hohmann holder holmes hong howard
  huber hug hundt hunt hussein ibrahim jäger jan jans jeffrey jiang jones jordan joseph jun jung kahl kan kang karl
  katz kelly kempf ken kennedy kern key khan kim kirk koch kong königshaus kraft kramer kuhn kunz lagos lai lam lang
  law lee lehmann lei lew león li lies lima lin lindner liu lobo lopes lu ludwig lutz lynch ma macri magyar mahmood
  maier malik mann mansur mao markt martin marx maurer meadows meller meng merino mesa meta meyer michel miller
  mills mitchell mohamed mohammed mohr molina moon moro müller münch muscat mustafa nagel nano neumann ning noda
  norow obi omar ott otte özel pace palacio papier patel paul paus pavel payne paz peres peter peters petro petry
  pfister pieper ping pohl ponta post pou power price prince quan raab rainer range rania rau rech reich reid reiß
  ren rhein rice ridge ritter rivera rommel rosa rose ross roth ruto ryan saar sachs said salam salami salih samir
  sanders santos sapin sari sauer schaar schäfer schiff schindler schmid schmidt schmitt schneider schulze schuster
  sein selles sessions shah shalom sharif simonis singh slot smith snow sommer sommerfeld spiegel stark steg stein
  steiner stock stocker stolpe strauß straw tai talon tan tanner tauber taylor tenet tepe toner tria türk uhl vogel
  voß wade wagner walter wang wanka warren weber wegner wei weil wendt wiese wine wirth wolf wong wu xi yang yu
  yusuf zimmer zorn`.split(/\s+/),
);

/** Surnames that are adverbs as well, above all at the beginning of a sentence: "Kurz vor Weihnachten …". */
export const SURNAMES_LIKE_ADVERBS = new Set('Früh Ganz Gern Groß Jung Klein Kurz Lang Schnell Weit'.split(' '));

/**
 * Countries, and the organisation code of Islamist groups, whose names reach German through another script, so that one name
 * has several spellings; sorted.
 */
export const TRANSLITERATING: ReadonlySet<string> = new Set(
  `AFG ARE ARM AZE BGD BGR BHR BIH BLR BTN CHN CYP DJI DZA EGY ERI ETH GEO GRC HKG IMG IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT
  LAO LBN LBY LKA MAR MDA MDV MKD MMR MNE MNG MRT NPL OMN PAK PRK PSE QAT RUS SAU SDN SOM SRB SYR THA TJK TKM TUN TWN UKR UZB
  YEM`.split(/\s+/),
);
