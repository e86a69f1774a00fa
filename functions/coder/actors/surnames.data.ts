/**
 * Surnames of people in people.data.ts that are words or common names, sorted: they mean that person only beside a first name or
 * an office.
 */
export const COMMON_SURNAMES = new Set(
  `abdullah abe adams ahmed ali amos annan apfel arce aso austin bach bahr banda barak bas bauer baumann beck beer bender
  bennett berger berri bishop bo bond bot braun brok brown bruce brunner burns but bär camara cano carr carter casado
  casey castro chan charles chow christie christophe clark clarke cohen conte cook cooper costa craft cruz dan dar
  darling dati davis dong earnest engel ernst fallon faure faye feld fini fischer ford foster fox franco frank frei
  frieden friedrich fromm frost fuchs funes galant gall gang garland gates geisel ghani gore goss graf graham grund guo
  gül günther haas haber hagel hague hahn hans hardt harms harper harris haupt he heger heil henry hill hofer hoffmann
  hogan hohmann holder holmes hong howard huber hug hundt hunt hussein ibrahim jan jans jeffrey jiang jones jordan
  joseph jun jung jäger kan karl katz kelly kempf ken kennedy kern key khan kim kirk koch kong kraft kramer kuhn kunz
  lagos lai lam lang law lee lehmann lei lew león li lies lima lin lindner liu lobo lopes lu ludwig lynch ma macri
  magyar mahmood malik mansur mao markt martin marx maurer meadows meller meng merino mesa meta meyer michel miller
  mills mitchell mohamed mohammed mohr molina moon moro muscat mustafa müller münch nagel nano ning noda norow omar ott
  otte pace palacio papier patel paul paus pavel payne paz peres peter peters petro petry pfister pieper ping pohl ponta
  post pou power price prince quan raab rainer range rania rau reich reid ren rhein rice ridge ritter rivera rommel ross
  roth ruto ryan sachs said salam salami salih samir sanders santos sapin sari sauer schaar schiff schmid schmidt
  schmitt schulze schuster schäfer sein selles sessions shah shalom sharif simonis singh slot smith snow sommer spiegel
  stark steg stein steiner stock stocker stolpe strauß straw talon tan tanner tauber taylor tenet tepe toner tria türk
  uhl vogel voß wade walter wang wanka warren weber wegner wei weil wendt wiese wine wirth wolf wong wu xi yang yu yusuf
  zimmer zorn özel`.split(/\s+/),
);

/**
 * Countries, and the organisation code of Islamist groups, whose names reach German through another script, so that one name
 * has several spellings; sorted.
 */
export const TRANSLITERATING: ReadonlySet<string> = new Set(
  `AFG ARE ARM AZE BGD BGR BHR BIH BLR BTN CHN CYP DJI DZA EGY ERI ETH GEO GRC HKG IMG IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT
  LAO LBN LBY LKA MAR MDA MDV MKD MMR MNE MNG MRT NPL OMN PAK PRK PSE QAT RUS SAU SDN SOM SRB SYR THA TJK TKM TUN TWN UKR UZB
  YEM`.split(/\s+/),
);
