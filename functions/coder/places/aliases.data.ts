/** Other German spellings of cities in cities.data.ts, sorted: the name, the GeoNames id and `!` where it is the name to show. */
export const ALIASES = `
Abu Dhabi|292968
Aleppo|170063
Alma-Ata|1526384
Andischan|1514588
Arnheim|2759661
Aschchabad|162183
Aschkelon|295620
Astana|1526273
Awdijiwka|713122|!
Baakuba|97990
Bachmut|713174
Bangalore|1277333
Beerscheba|295530
Beerschewa|295530
Bengasi|88319|!
Berdjansk|712451|!
Bogota|3688689
Bombay|1275339
Brasilia|3469058
Breslau|3081368|!
Butscha|711350
Cap-Haïtien|3728474
Charkow|706483
Chișinău|618426
Chorog|1221328
Debalzewe|710229
Deir al-Sor|170794
Deir al-Sur|170794
Derna|87205
Diyarbakir|316541
Dnipropetrowsk|709930
Dnjepropetrowsk|709930
Donetsk|709717
Dschalalabad|1139715
Duma|170592|!
Erbil|95446|!
Erewan|616052
Eriwan|616052|!
Frankfurt a. M.|2925533
Frankfurt|2925533
Gandscha|586523
Ghasni|1141269
Ghom|119208
Gomel|627907
Grodno|627904
Halle an der Saale|2911522
Halle|2911522
Hebron|285066
Hodeida|79415
Hudaida|79415|!
Iguala|3526798
Isjum|707292|!
Jaunde|2220957
Jenin|283506
Kaesong|1876373
Kalkutta|1275004
Kanton|1809858
Kasan|551487
Katmandu|1283240
Kerbela|94824|!
Kiew|703448|!
Kischinau|618426
Kischinjow|618426
Kriwoi Rog|703845
Kundus|1135689
Kunduz|1135689
Kyiv|703448
Kyjiw|703448
Laibach|3196359
Lemberg|702550
Leningrad|498817
Lodz|3093133
Lugansk|702658
Lwow|702550
Lyssytschansk|702972|!
Madras|1264527
Marawi|1701053
Masar-i-Scharif|1133616
Maschhad|124665|!
Mitrovica|789225
Mossul|99072
Mosul|99072
Mumbai|1275339
Mykolajiw|700569|!
Nabatija|278913
Naypyidaw|6611854
Naypyitaw|6611854
Nazareth|294098
Ndjamena|2427123
New York|5128581|!
Nikolajew|700569
Odesa|698740
Ostrau|3068799
Peking|1816670|!
Petersburg|498817
Pokrowsk|704422|!
Pressburg|3060972
Preßburg|3060972
Prishtina|786714
Pristina|786714|!
Rakka|172955|!
Rangun|1298824
Raqqa|172955
Reykjavik|3413829
Rostow|501175
Saigon|1566083
Samarkand|1216265|!
Sankt-Petersburg|498817
Santa Cruz|3904906
Sao Paulo|3448439
Saporischja|687700
Saporoschje|687700
Schanaosen|607610
Schanghai|1796236
Sewastopol|694423
Skopje|785842
Slawjansk|693468
Slowiansk|693468
St. Petersburg|498817
Strassburg|2973783
Suruc|300075
Taiz|70225
Tbilissi|611717
Teheran|112931
Timisoara|665087
Tokio|1850147
Tschernigow|710735
Tschernihiw|710735
Ulan Bator|2028462
Ulan-Bator|2028462
Urumtschi|1529102
Washington D.C.|4140963
Washington, D.C.|4140963
Wilna|593116
Windhuk|3352136
Wroclaw|3081368
Yangon|1298824
Ürümqi|1529102
`;

/** Places in the news that the city list lacks. Fields: names; country and division; latitude and longitude; thousands. */
export const EXTRA_PLACES = `
Afrin|SYR 09|36.512 36.869|36
Auschwitz,Oświęcim|POL 77|50.034 19.210|38
Babanusa|SDN|11.333 27.800|20
Balakot|PAK 03|34.548 73.353|30
Bethlehem|PSE WE|31.705 35.203|100
Camp David|USA MD|39.648 -77.465|0
Chan Junis,Khan Junis,Chan Yunis,Khan Younis,Khan Yunis|PSE GZ|31.344 34.306|200
Chibok|NGA 27|10.870 12.847|67
Daraa,Deraa|SYR 05|32.619 36.102|98
Dschabalija,Dschabalia,Jabalia|PSE GZ|31.528 34.483|172
El Alto|BOL 04|-16.505 -68.163|943
Elmau,Schloss Elmau|DEU 02|47.463 11.186|0
Faisabad|AFG 01|37.117 70.580|64
Ferguson|USA MO|38.744 -90.305|19
Fordo,Fordow|IRN 39|34.885 50.996|0
Fukushima-Daiichi|JPN 08|37.421 141.033|0
Gorleben|DEU 06|53.048 11.353|1
Handlová|SVK|48.729 18.759|17
Heiligendamm|DEU 12|54.142 11.843|0
Idomeni|GRC 16|41.122 22.511|0
Incirlik|TUR 81|36.996 35.415|15
Iwano-Frankiwsk|UKR 06|48.922 24.711|238
Kobane,Kobanê,Ain al-Arab|SYR 09|36.891 38.354|45
Lampedusa|ITA 15|35.501 12.609|6
Laschkar Gah,Lashkar Gah|AFG 10|31.594 64.372|43
Macau,Macao|MAC|22.201 113.547|550
Mar-a-Lago|USA FL|26.677 -80.037|0
Marib|YEM 14|15.463 45.326|50
Marikana|ZAF 10|-25.697 27.480|20
Mekelle,Mekele|ETH 53|13.497 39.475|310
Meseberg|DEU 11|52.972 13.100|0
Misrata|LBY 72|32.375 15.092|386
Moria|GRC 20|39.136 26.505|1
Natans|IRN 28|33.512 51.917|12
Pahalgam|IND 12|34.015 75.318|9
Preševo,Presevo|SRB|42.309 21.649|13
Ramstein|DEU 08|49.446 7.555|8
Rubaya|COD 11|-1.545 28.875|20
Röszke|HUN 06|46.188 20.037|3
Samarra|IRQ 18|34.198 43.874|158
Sarajewo|BIH 01|43.849 18.356|275
Scharm el-Scheich,Scharm al-Scheich|EGY 26|27.915 34.330|73
Sjewjerodonezk,Sewerodonezk|UKR 14|48.948 38.494|100
Srebrenica|BIH 02|44.106 19.297|3
Stepanakert|AZE|39.818 46.752|55
Stuttgart-Stammheim|DEU 01|48.850 9.156|12
Suchumi,Sochumi|GEO 02|43.002 41.023|64
Tschassiw Jar|UKR 05|48.587 37.836|12
Tschernobyl|UKR 13|51.272 30.222|1
Uvalde|USA TX|29.210 -99.786|15
Wuhledar|UKR 05|47.779 37.250|14
Zchinwali|GEO|42.225 43.970|30
`;
