/**
 * Parts of the world and forms of states by which news call a country that they have named before ("das westafrikanische Land", "der Andenstaat", "das Königreich", "das Nato-Land"): the
 * beginning of the word, in lower case, and the countries, ISO alpha-3. The first that fits counts; sorted by part.
 */
export const PARTS_OF_THE_WORLD: readonly (readonly [RegExp, ReadonlySet<string>])[] = (
  [
    ['anden', 'ARG BOL CHL COL ECU PER VEN'],
    ['arabisch|golf', 'ARE BHR DZA EGY IRQ JOR KWT LBN LBY MAR OMN PSE QAT SAU SDN SYR TUN YEM'],
    ['balkan|südosteuropäisch', 'ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN XKX'],
    ['balt', 'EST LTU LVA'],
    [
      'binnen',
      'AFG AND ARM AUT AZE BDI BFA BOL BTN BWA CAF CHE CZE ETH HUN KAZ KGZ LAO LIE LSO LUX MDA MKD MLI MNG MWI NER NPL PRY RWA SRB SSD SVK SWZ TCD TJK TKM UGA UZB XKX ZMB ZWE',
    ],
    ['emirat(?!isch)', 'AFG ARE KWT QAT'],
    [
      'eu-',
      'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE',
    ],
    ['fürstentum', 'AND LIE MCO'],
    ['himala[jy]a', 'BTN NPL'],
    [
      'insel|karibik|karibisch',
      'ATG BHR BHS BRB COM CPV CUB CYP DMA DOM FJI GBR GRD HTI IDN IRL ISL JAM JPN KIR KNA LCA LKA MDG MDV MLT MUS NRU NZL PHL PNG SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM',
    ],
    ['kaukasus|kaukasisch|südkaukasisch', 'ARM AZE GEO'],
    ['königreich', 'BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR NLD NOR SAU SWE SWZ THA TON'],
    ['lateinamerikanisch', 'ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND HTI MEX NIC PAN PER PRY SLV URY VEN'],
    ['mittelamerikanisch|zentralamerikanisch', 'BLZ CRI GTM HND MEX NIC PAN SLV'],
    [
      'nato-',
      'ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA',
    ],
    ['nordafrikanisch|maghreb', 'DZA EGY LBY MAR SDN TUN'],
    ['ostafrikanisch', 'BDI DJI ERI ETH KEN MOZ RWA SDN SOM SSD TZA UGA'],
    ['ostasiatisch|fernöstlich', 'CHN JPN KOR MNG PRK TWN'],
    ['osteuropäisch|ostmitteleuropäisch', 'BGR BLR CZE EST HUN LTU LVA MDA POL ROU SVK UKR'],
    ['sahel', 'BFA MLI MRT NER SDN SEN TCD'],
    ['skandinavisch|nordisch|nordeuropäisch', 'DNK EST FIN ISL LTU LVA NOR SWE'],
    ['sultanat', 'BRN OMN'],
    ['südamerikanisch', 'ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN'],
    ['südasiatisch', 'AFG BGD BTN IND LKA MDV NPL PAK'],
    ['südostasiatisch', 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM'],
    ['westafrikanisch', 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO'],
    ['zentralafrikanisch', 'BDI CAF CMR COD COG GAB GNQ RWA TCD'],
    ['zentralasiatisch', 'KAZ KGZ TJK TKM UZB'],
    [
      'afrikanisch',
      'AGO BDI BEN BFA BWA CAF CIV CMR COD COG CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD SWZ TCD TGO TUN TZA UGA ZAF ZMB ZWE',
    ],
  ] as const
).map(([words, countries]) => [new RegExp(`^(?:${words})`), new Set(countries.split(' '))]);

/** The halves of Korea by the names that its news give them, in every case: countries, ISO alpha-3. */
export const HALVES: ReadonlyMap<string, string> = new Map([
  ['Norden', 'PRK'],
  ['Nordens', 'PRK'],
  ['Süden', 'KOR'],
  ['Südens', 'KOR'],
]);
