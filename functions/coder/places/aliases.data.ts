/** Other German spellings of cities in cities.data.ts, sorted: the name, the GeoNames id and `!` where it is the name to show. */
export const ALIASES = `
Abu Dhabi|292968
Al Hoceima|2558545
Aleppo|170063
Alma-Ata|1526384
Andischan|1514588
Arnheim|2759661
Aschchabad|162183
Aschdot|295629
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
Chodschand|1514879
Chorog|1221328
Chorugh|1221328
Czernowitz|710719
Debalzewe|710229
Deir al-Sor|170794
Deir al-Sur|170794
Derna|87205
Diyarbakir|316541
Dnipropetrowsk|709930
Dnjepropetrowsk|709930
Donetsk|709717
Dschalal-Abad|1528249
Dschalalabad|1139715
Dschiddah|105343
Duma|170592|!
El Aaiún|2462881
El Arisch|361546
Erbil|95446|!
Erewan|616052
Eriwan|616052|!
Frankfurt a. M.|2925533
Frankfurt|2925533
Gandscha|586523
Gharian|2217362
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
Kiryat Schmona|293825
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
Nabatije|278913
Nahariya|294117
Naltschik|523523
Naypyidaw|6611854
Naypyitaw|6611854
Nazareth|294098
Ndjamena|2427123
Neu Delhi|1261481
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
Rio|3451190
Rostow|501175
Saheden|1159301
Saigon|1566083
Saloniki|734077
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
Tscherniwzi|710719
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
Aarhus|DNK 18|56.160 10.200|285
Abkaik,Abqaiq,Bukaik|SAU|25.940 49.680|30
Abu Ghraib|IRQ|33.290 44.070|190
Achalgori|GEO|42.130 44.480|2
Achin|AFG|34.120 70.710|0
Adazi|LVA 34|57.070 24.330|7
Adigrat|ETH 53|14.280 39.460|65
Adré|TCD|13.470 22.200|12
Adschdabija|LBY 83|30.760 20.230|76
Adua|ETH 53|14.164 38.898|40
Afgoye|SOM 14|2.140 45.120|65
Afrin|SYR 09|36.512 36.869|36
Agdam|AZE 03|39.990 46.930|0
Ahwas,Ahvas|IRN 15|31.320 48.670|1200
Ain al-Assad,Ain al-Asad|IRQ|33.790 42.440|0
Ain al-Hilweh|LBN 06|33.540 35.380|50
Akaba|JOR 21|29.530 35.010|150
Akcakale|TUR 63|36.710 38.950|30
Al-Bab,al-Bab|SYR 09|36.370 37.520|63
Al-Baida,al-Baida|LBY 63|32.760 21.750|250
Al-Dschunaina,El Geneina,Al-Geneina|SDN 47|13.450 22.450|250
Al-Hol,al-Hol|SYR|36.390 41.140|0
Al-Kaim,al-Kaim|IRQ|34.370 41.090|74
Al-Mawasi,al-Mawasi|PSE GZ|31.340 34.250|0
Al-Udeid,al-Udeid|QAT|25.120 51.310|0
Alpbach|AUT 07|47.400 11.940|3
Amara|IRQ|31.836 47.145|420
Amerli|IRQ|34.720 44.580|20
Amesbury|GBR ENG|51.170 -1.780|12
Amona|PSE WE|31.950 35.260|0
Arisch,al-Arisch|EGY 27|31.130 33.800|164
Arlit|NER|18.740 7.390|70
Armjansk|UKR 11|46.110 33.690|22
Arsal|LBN|34.180 36.420|30
Asas,Azaz|SYR 09|36.590 37.040|31
Assisi|ITA 18|43.070 12.610|28
Assiut|EGY 17|27.180 31.180|400
Atenco|MEX 15|19.560 -98.910|20
Auschwitz,Oświęcim|POL 77|50.034 19.210|38
Aviano|ITA|46.070 12.590|9
Ayotzinapa|MEX|17.560 -99.410|0
Babanusa|SDN|11.333 27.800|20
Babyn Jar|UKR|50.470 30.450|0
Baga|NGA|13.100 13.830|10
Baghus,Baghuz|SYR 07|34.450 40.950|5
Bagram|AFG|34.950 69.270|0
Baidschi|IRQ 18|34.930 43.490|50
Bakuba|IRQ 10|33.750 44.650|280
Balaklija|UKR 07|49.460 36.860|26
Balakot|PAK 03|34.548 73.353|30
Ballymena|GBR NIR|54.860 -6.280|31
Balmoral|GBR|57.040 -3.230|0
Bandiagara|MLI|14.350 -3.610|14
Banias|SYR 14|35.180 35.950|41
Banjska|XKX|42.970 20.780|1
Baranowitschi|BLR 01|53.130 26.010|170
Barawe|SOM|1.110 44.030|32
Barsalogho|BFA|13.420 -1.060|5
Bedminster|USA NJ|40.680 -74.650|8
Beidaihe|CHN 10|39.830 119.480|60
Beit Hanun,Beit Hanoun|PSE GZ|31.540 34.540|52
Beit Lahija,Beit Lahia|PSE GZ|31.550 34.500|89
Beitbridge|ZWE|-22.220 30.000|40
Belbek|UKR|44.690 33.570|0
Ben Guerdane|TUN|33.140 11.220|63
Bergen-Belsen|DEU 06|52.760 9.910|0
Bethlehem|PSE WE|31.705 35.203|100
Be’eri,Beeri|ISR 01|31.420 34.490|1
Białowieża,Bialowieza|POL|52.700 23.870|2
Bicske|HUN|47.490 18.640|12
Bilin|PSE WE|31.930 35.070|2
Billund|DNK 21|55.730 9.110|6
Bint Dschubail|LBN|33.120 35.430|20
Boao|CHN|19.160 110.570|30
Bobruisk|BLR 06|53.140 29.220|210
Bondi Beach,Bondi|AUS|-33.890 151.270|11
Bondsteel,Camp Bondsteel|XKX|42.360 21.250|0
Borgo Egnazia|ITA|40.850 17.380|0
Borodjanka|UKR 13|50.640 29.930|13
Braunau,Braunau am Inn|AUT|48.260 13.040|17
Brega|LBY|30.410 19.580|4
Brnjak|XKX|42.980 20.570|0
Brokdorf|DEU 10|53.860 9.320|1
Brokstedt|DEU 10|53.990 9.820|2
Brumadinho|BRA 15|-20.140 -44.200|40
Brusgi,Brusgi-Kuźnica|BLR|53.560 23.720|0
Brégançon,Fort de Brégançon|FRA 93|43.090 6.320|0
Buchenwald|DEU 15|51.020 11.250|0
Budjonnowsk|RUS 70|44.780 44.170|62
Bujanovac|SRB|42.460 21.770|12
Bunagana|COD|-1.300 29.590|5
Bureidsch|PSE GZ|31.440 34.400|40
Büchel|DEU 08|50.170 7.080|1
Bürgenstock|CHE|47.000 8.380|0
Bălți|MDA 60|47.760 27.930|100
Camp Ashraf,Camp Aschraf|IRQ|34.000 44.530|0
Camp Bastion|AFG|31.860 64.220|0
Camp David|USA MD|39.648 -77.465|0
Camp Lemonnier|DJI|11.540 43.150|0
Camp Marmal|AFG 30|36.700 67.220|0
Camp Zeist|NLD 09|52.110 5.280|0
Carbis Bay|GBR ENG|50.200 -5.470|4
Cattenom|FRA 44|49.410 6.240|3
Cebu|PHL 07|10.320 123.890|960
Chan Junis,Khan Junis,Chan Yunis,Khan Younis,Khan Yunis|PSE GZ|31.344 34.306|200
Chan Scheichun|SYR 12|35.440 36.650|34
Chan al-Assal|SYR|36.170 37.040|0
Chankendi,Xankəndi,Khankendi|AZE 61|39.820 46.750|52
Charp|RUS|66.800 65.810|6
Chattogram|BGD 84|22.340 91.830|4000
Chequers|GBR ENG|51.740 -0.780|0
Chibok|NGA 27|10.870 12.847|67
Churais,Khurais|SAU|25.090 48.180|0
Cité Soleil|HTI 11|18.580 -72.330|250
Clausnitz|DEU 13|50.750 13.500|1
Cobasna|MDA|47.790 29.200|0
Constanța,Constanta|ROU 14|44.180 28.650|283
Crans-Montana,Crans Montana|CHE|46.310 7.480|10
Cutro|ITA 03|39.030 16.980|10
Cuzco|PER 08|-13.530 -71.970|430
Dahab|EGY|28.500 34.510|15
Dahija,Dahiye,Dahiyeh|LBN 05|33.850 35.510|0
Danang|VNM 78|16.070 108.220|750
Dannenröder Forst|DEU 05|50.760 8.990|0
Dapchi|NGA|12.490 11.500|2
Daraa,Deraa|SYR 05|32.619 36.102|98
Daraja|SYR 08|33.460 36.230|78
Deauville|FRA 28|49.360 0.080|4
Deir Essor,Deir al-Zor|SYR 07|35.340 40.140|240
Deir al-Balah|PSE GZ|31.420 34.350|75
Dessie|ETH 46|11.130 39.640|190
Deveselu|ROU|43.810 24.410|3
Dhekelia|CYP|34.980 33.730|0
Dhobley|SOM|0.410 41.010|10
Diabali,Diabaly|MLI|14.690 -6.020|5
Diamniadio|SEN|14.720 -17.180|10
Diriyya,Diriyah,Dirija|SAU|24.730 46.580|0
Distomo|GRC ESYE24|38.430 22.670|4
Djibo|BFA|14.100 -1.630|30
Doboj|BIH|44.730 18.090|26
Doklam|BTN|27.300 88.970|0
Dokutschajewsk|UKR 05|47.750 37.680|23
Doraleh|DJI|11.590 43.090|0
Druschkiwka|UKR 05|48.620 37.530|55
Dschabalija,Dschabalia,Jabalia|PSE GZ|31.528 34.483|172
Dscharabulus|SYR 09|36.820 38.010|12
Dscharamana|SYR|33.490 36.350|114
Dschebrail|AZE 14|39.400 47.030|0
Dschisr al-Schughur|SYR 12|35.810 36.320|40
Dschunieh|LBN 05|33.980 35.620|100
Duékoué|CIV 78|6.740 -7.350|70
Eagle Pass|USA|28.710 -100.500|28
El Alto|BOL 04|-16.505 -68.163|943
El Fascher,Al-Fascher,El-Fascher|SDN 55|13.630 25.350|250
Elmau,Schloss Elmau|DEU 02|47.463 11.186|0
Enerhodar|UKR 26|47.500 34.660|52
Engels|RUS 67|51.485 46.127|220
Ergneti|GEO|42.170 43.980|0
Faisabad|AFG 01|37.117 70.580|64
Faslane|GBR SCT|56.070 -4.820|0
Ferguson|USA MO|38.744 -90.305|19
Fessenheim|FRA 44|47.920 7.530|2
Fes|MAR 03|34.030 -5.000|1100
Flamanville|FRA|49.530 -1.860|2
Fordo,Fordow|IRN 39|34.885 50.996|0
Fort Bragg|USA|35.140 -79.000|0
Fort Hood|USA TX|31.130 -97.780|0
Fort McHenry|USA MD|39.260 -76.580|0
Fort Meade|USA MD|39.110 -76.740|0
Fotokol|CMR|12.370 14.230|20
Foča,Foca|BIH|43.510 18.780|12
Friesack|DEU 11|52.740 12.580|2
Fukushima-Daiichi|JPN 08|37.421 141.033|0
Futenma|JPN 47|26.270 127.760|0
Füzuli,Fisuli|AZE 18|39.600 47.150|0
Galkayo|SOM 10|6.770 47.430|137
Galwan-Tal|IND|34.750 78.150|0
Gardes|AFG 36|33.600 69.230|20
Gatschina|RUS 42|59.570 30.130|94
Gedaref|SDN 39|14.040 35.380|350
Gernika,Guernica|ESP 59|43.310 -2.680|17
Ghadames|LBY|30.130 9.500|11
Gharjan,Garian|LBY 80|32.170 13.020|85
Giseh|EGY 08|30.010 31.210|3000
Gleneagles|GBR SCT|56.280 -3.750|0
Goris|ARM|39.510 46.340|20
Gorleben|DEU 06|53.048 11.353|1
Gorlowka|UKR 05|48.340 38.050|240
Graiworon|RUS|50.480 35.670|6
Grande-Synthe|FRA 32|51.010 2.300|23
Gračanica,Gracanica|XKX|42.600 21.190|11
Guantánamo Bay,Guantanamo Bay|CUB|19.900 -75.150|0
Guerguerat|ESH|21.420 -16.960|0
Gundremmingen|DEU 02|48.500 10.400|1
Gwoza|NGA|11.090 13.690|20
Haditha|IRQ 01|34.140 42.380|46
Hadrut|AZE|39.520 47.030|4
Hamadan|IRN 09|34.800 48.520|550
Hambacher Forst|DEU 07|50.890 6.500|0
Hambantota|LKA|6.120 81.120|11
Handlová|SVK|48.729 18.759|17
Hargeisa|SOM 20|9.560 44.060|1000
Hathras|IND 36|27.600 78.050|140
Heathrow|GBR ENG|51.470 -0.450|0
Heglig|SDN|10.000 29.400|0
Hegyeshalom|HUN 09|47.910 17.160|4
Heiligendamm|DEU 12|54.142 11.843|0
Highland Park|USA IL|42.180 -87.800|30
Hmeimim,Chmeimim,Hamaimim|SYR|35.400 35.950|0
Horgoš,Horgos|SRB|46.160 19.970|6
Hpakant|MMR|25.610 96.310|20
Hrabowe|UKR 05|48.130 38.650|1
Hrosa|UKR 07|49.660 37.350|0
Hualien|TWN 04|23.980 121.600|350
Hula,Houla|SYR 11|34.880 36.520|15
Humera|ETH|14.280 36.610|21
Huwara|PSE WE|32.150 35.260|7
Iași,Iasi,Jassy|ROU 23|47.160 27.590|290
Idomeni|GRC 16|41.122 22.511|0
Igoumenitsa|GRC|39.500 20.270|9
Illerkirchberg|DEU 02|48.330 10.020|5
Ilowajsk|UKR 05|47.920 38.200|15
In Amenas|DZA|28.040 9.560|10
Inata|BFA|14.330 -1.300|0
Inates|NER|14.600 1.300|0
Incirlik|TUR 81|36.996 35.415|15
Ise-Shima|JPN 23|34.400 136.800|0
Iwano-Frankiwsk|UKR 06|48.922 24.711|238
Jableh,Dschable|SYR 02|35.360 35.930|53
Jad Vaschem,Yad Vashem|ISR 06|31.770 35.180|0
Jarinje|XKX|43.240 20.690|0
Jasd|IRN 40|31.900 54.370|530
Jaworiw|UKR 15|49.940 23.390|13
Jedwabne|POL|53.290 22.300|2
Jermuk,Dschermuk|ARM|39.840 45.670|4
Jujuy|ARG 10|-24.190 -65.300|265
Kachowka|UKR 08|46.810 33.480|35
Kailahun|SLE|8.280 -10.570|10
Kaim|IRQ|34.370 41.090|74
Kalbadschar,Kelbadschar|AZE 26|40.110 46.040|0
Kalkilia,Qalqilia|PSE WE|32.190 34.970|51
Kamischli,Qamischli|SYR|37.050 41.230|184
Kananaskis|CAN|50.920 -115.130|0
Kankara|NGA|11.930 7.410|20
Kara Tepe|GRC ESYE41|39.130 26.520|0
Karakosch|IRQ 15|36.270 43.380|50
Karthago|TUN 36|36.850 10.330|20
Kastanies|GRC|41.650 26.480|1
Katif,Qatif|SAU 06|26.560 50.010|100
Katyn|RUS|54.770 31.690|2
Kavumu|COD|-2.300 28.810|20
Keratsini|GRC ESYE31|37.960 23.620|76
Kerem Schalom|ISR 01|31.230 34.280|0
Kfar Aza,Kfar Asa|ISR 01|31.480 34.530|1
Khan al-Ahmar,Chan al-Ahmar|PSE WE|31.810 35.340|0
Kibera|KEN|-1.310 36.790|0
Kilinochchi|LKA 38|9.400 80.400|20
Kirjat Arba|PSE WE|31.530 35.120|7
Kirjat Schmona|ISR 03|33.210 35.570|23
Kirkenes|NOR|69.730 30.050|4
Kiwanja|COD|-1.170 29.450|20
Kleine-Brogel|BEL VLG|51.170 5.460|1
Knin|HRV|44.040 16.200|15
Kobane,Kobanê,Ain al-Arab|SYR 09|36.891 38.354|45
Kolofata|CMR|11.160 14.010|20
Komatipoort|ZAF|-25.430 31.950|5
Konduga|NGA|11.650 13.420|15
Konna|MLI|14.940 -3.890|30
Krasnoarmejsk|RUS 47|56.100 38.140|26
Krasnohoriwka|UKR 05|48.010 37.510|15
Krynky|UKR 08|46.740 33.090|1
Kufra|LBY 65|24.180 23.290|40
Kurachowe|UKR 05|47.980 37.280|18
Kurapaty|BLR|53.970 27.610|0
Kusair,Qusair|SYR 11|34.510 36.580|30
Kuźnica,Kuznica|POL|53.510 23.650|2
Kyaukphyu|MMR|19.430 93.550|20
Kürecik|TUR|38.350 37.790|0
La Maddalena|ITA|41.210 9.410|11
La Malbaie|CAN|47.650 -70.150|9
Lalibela|ETH|12.030 39.040|20
Lancaster House|GBR ENG|51.500 -0.140|0
Langley|USA VA|38.950 -77.150|0
Las Anod|SOM 22|8.480 47.360|60
Las Palmas|ESP 53|28.100 -15.420|378
Laschkar Gah,Laschkargah,Lashkar Gah|AFG 10|31.594 64.372|43
Laukkai,Laukkaing|MMR|23.690 98.770|20
Leidschendam|NLD 11|52.090 4.400|37
Leposavić,Leposavic|XKX|43.100 20.800|4
Linosa|ITA|35.860 12.860|0
Lockerbie|GBR|55.120 -3.360|4
Londonderry|GBR NIR|55.000 -7.320|85
Los Alamos|USA|35.890 -106.310|12
Lubmin|DEU 12|54.140 13.610|2
Lumbini|NPL|27.480 83.280|0
Lützerath|DEU 07|51.060 6.430|0
Maalula|SYR 08|33.840 36.550|3
Maarat al-Numan|SYR 12|35.650 36.670|60
Macau,Macao|MAC|22.201 113.547|550
Machmur,Makhmur|IRQ|35.780 43.580|20
Macomia|MOZ|-11.250 40.130|20
Madaja|SYR 08|33.690 36.100|15
Madschdal Schams|ISR 03|33.270 35.770|11
Maghasi|PSE GZ|31.420 34.380|30
Mahalla|EGY 05|30.970 31.170|530
Maimana|AFG 07|35.920 64.780|80
Majdanek|POL 75|51.220 22.600|0
Makijiwka,Makejewka|UKR 05|48.050 37.970|340
Mansura|EGY 01|31.040 31.380|540
Mar-a-Lago|USA FL|26.677 -80.037|0
Marange|ZWE|-19.130 32.280|0
Mardscha,Marjah|AFG|31.520 64.120|60
Marib|YEM 14|15.463 45.326|50
Marikana|ZAF 10|-25.697 27.480|20
Marjayoun,Mardschajun|LBN|33.360 35.590|3
Marjinka|UKR 05|47.940 37.500|9
Martakert|AZE|40.210 46.810|4
Martuni|AZE 65|39.790 47.110|5
Marun al-Ras|LBN|33.100 35.440|1
Masar-i Scharif,Masar-e-Scharif|AFG 30|36.710 67.110|500
Maungdaw|MMR|20.820 92.370|20
Ma’ale Adumim,Maale Adumim|PSE WE|31.780 35.300|38
Medininkai|LTU|54.540 25.650|1
Medyka|POL 80|49.810 22.930|3
Meghri|ARM|38.900 46.240|5
Mekelle,Mekele|ETH 53|13.497 39.475|310
Merowe|SDN|18.480 31.820|10
Meseberg|DEU 11|52.972 13.100|0
Metula|ISR 03|33.280 35.580|2
Minja|EGY 10|28.110 30.750|250
Minova|COD|-1.710 29.020|40
Miranshah|PAK|33.000 70.070|10
Misrata|LBY 72|32.375 15.092|386
Mizpe Ramon|ISR|30.610 34.800|5
Mocimboa da Praia|MOZ|-11.350 40.350|60
Mocímboa da Praia|MOZ|-11.350 40.350|30
Mogiljow|BLR 06|53.910 30.340|357
Mokka|YEM|13.320 43.250|14
Molenbeek|BEL BRU|50.850 4.340|95
Moria|GRC 20|39.136 26.505|1
Moura|MLI|14.450 -4.350|0
Mpeketoni|KEN|-2.390 40.700|25
Mpondwe|UGA|0.040 29.730|51
Mullaitivu|LKA|9.270 80.810|10
Murambi|RWA 15|-2.460 29.570|0
Musa Kala,Musa Qala|AFG|32.440 64.740|20
Musina|ZAF|-22.350 30.040|40
Musudan-ri|PRK|40.860 129.670|0
Muwaffaq Salti|JOR|31.830 36.780|0
Myawaddy|MMR 05|16.690 98.510|110
Nabatieh|LBN 07|33.380 35.480|40
Nahal Oz|ISR 01|31.470 34.500|0
Nahr al-Bared|LBN|34.510 35.960|30
Nakura,Naqoura|LBN 06|33.120 35.140|2
Narayanganj|BGD 81|23.620 90.500|300
Nasirija|IRQ 09|31.050 46.260|500
Natans,Natanz|IRN 28|33.512 51.917|12
Neckarwestheim|DEU 01|49.050 9.180|4
Neukölln|DEU|52.480 13.430|165
Nevatim|ISR 01|31.210 35.010|0
Newtown|USA CT|41.410 -73.300|27
Nickelsdorf|AUT|47.940 17.070|2
Nimule|SSD|3.600 32.060|10
Nir Oz|ISR 01|31.310 34.400|0
Nkandla|ZAF|-28.620 31.090|4
Noordwijk|NLD|52.240 4.450|26
Notre-Dame-des-Landes|FRA 52|47.380 -1.710|2
Nowo-Ogarjowo|RUS 47|55.750 37.120|0
Nusantara|IDN|-0.970 116.700|0
Nuseirat|PSE GZ|31.450 34.390|80
Ofakim|ISR 01|31.310 34.620|30
Ofra|PSE WE|31.950 35.260|3
Ogossagou|MLI|13.950 -3.520|0
Olenja|RUS|68.150 33.460|0
Olenjowka,Oleniwka|UKR 05|47.830 37.710|4
Oradour-sur-Glane,Oradour|FRA|45.930 1.030|2
Orestiada|GRC|41.500 26.530|18
Orichiw|UKR|47.570 35.790|14
Ostrowez|BLR|54.610 25.960|15
Otschakiw|UKR 16|46.620 31.540|14
Pabradė|LTU|54.980 25.770|6
Pahalgam|IND 12|34.015 75.318|9
Paks|HUN|46.620 18.860|19
Palm Beach|USA FL|26.706 -80.037|9
Pampore|IND 12|34.020 74.930|20
Paneriai|LTU|54.630 25.160|0
Parachinar|PAK|33.900 70.100|55
Parchin,Partschin|IRN 26|35.520 51.770|0
Parndorf|AUT|47.990 16.860|5
Pathankot|IND 23|32.270 75.650|160
Perewalne|UKR 11|44.850 34.320|4
Petach Tikwa|ISR 02|32.090 34.880|240
Pikaljowo|RUS|59.510 34.180|21
Plessezk|RUS|62.710 40.300|9
Poipet|KHM 25|13.660 102.560|90
Pol-i-Khomri,Pul-i-Chumri|AFG 03|35.940 68.710|220
Pont-Sondé|HTI 06|19.150 -72.620|0
Poti|GEO 71|42.150 41.670|42
Potočari,Potocari|BIH|44.160 19.300|1
Preševo,Presevo|SRB|42.309 21.649|13
Przewodów,Przewodow|POL|50.470 23.930|0
Pskow|RUS 60|57.820 28.330|200
Puerto Ordaz|VEN|8.280 -62.720|700
Pullach|DEU 02|48.060 11.520|9
Pulwama|IND 12|33.870 74.900|20
Pusan|KOR|35.180 129.080|3400
Pyeongchang|KOR 06|37.370 128.390|43
Pyla|CYP|35.010 33.690|3
Pylos|GRC|36.910 21.700|2
Quantico|USA VA|38.520 -77.300|0
Quneitra,Kuneitra|SYR 03|33.130 35.820|5
Qunu|ZAF|-31.790 28.620|1
Ramo Verde|VEN 15|10.350 -67.050|0
Ramstein|DEU 08|49.446 7.555|8
Ras Issa|YEM|15.120 42.600|0
Ras Laffan|QAT|25.910 51.580|0
Ras Lanuf|LBY|30.500 18.530|12
Ras al-Ain|SYR|36.850 40.070|30
Ravensbrück|DEU 11|53.190 13.170|0
Rawalakot|PAK 06|33.860 73.760|40
Račak,Racak|XKX 10096138|42.430 21.020|0
Redzikowo|POL 82|54.480 17.100|1
Re’im,Reim|ISR 01|31.390 34.460|0
Rikers Island,Rikers|USA NY|40.790 -73.880|0
Ripoll|ESP 56|42.200 2.190|11
Rischon Lezion|ISR 02|31.970 34.800|240
Roboski|TUR|37.420 42.900|0
Robotyne|UKR 26|47.450 35.830|0
Rosarno|ITA|38.490 15.980|15
Rubaya|COD 11|-1.545 28.875|20
Rubischne|UKR 14|49.010 38.380|56
Röszke|HUN 06|46.188 20.037|3
Sabrata,Sabratha|LBY 68|32.790 12.480|100
Sachsenhausen|DEU 11|52.770 13.260|0
Sadr City,Sadr-City|IRQ|33.390 44.460|0
Saghes|IRN 16|36.250 46.270|165
Sahedan|IRN 04|29.500 60.860|590
Saidnaja,Sednaja|SYR 08|33.700 36.380|20
Saint-Étienne-du-Rouvray|FRA 28|49.380 1.100|29
Sainte-Soline|FRA|46.260 -0.040|0
Saky|UKR 11|45.130 33.580|24
Samarra|IRQ 18|34.198 43.874|158
Samsam,Zamzam|SDN|13.480 25.310|0
San Sebastián,San Sebastian|ESP 59|43.320 -1.980|186
Sandhurst|GBR ENG|51.350 -0.800|20
Sandringham|GBR ENG|52.830 0.510|0
Sandton|ZAF 06|-26.110 28.060|220
Sandy Hook|USA CT|41.420 -73.280|10
Sangin|AFG|32.070 64.830|20
Sarajewo|BIH 01|43.849 18.356|275
Sarakeb|SYR 12|35.860 36.800|30
Sawija,Zawija|LBY 68|32.760 12.730|200
Scharm el-Scheich,Scharm el Scheich,Scharm al-Scheich|EGY 26|27.915 34.330|73
Schatila,Chatila|LBN 04|33.860 35.500|10
Schebekino|RUS 09|50.410 36.910|40
Scheberghan|AFG 31|36.670 65.750|180
Scheich Suweid|EGY|31.210 34.110|20
Scheirat|SYR|34.490 36.910|0
Schiphol|NLD 07|52.310 4.760|0
Schodino|BLR 05|54.100 28.330|64
Schuscha,Schuschi|AZE 55|39.760 46.750|5
Schwedt|DEU 11|53.060 14.280|30
Schyrokyne|UKR|47.100 37.810|1
Sde Teiman|ISR 01|31.240 34.720|0
Sea Island|USA|31.190 -81.340|0
Sebha|LBY 75|27.040 14.430|130
Seijun|YEM|15.940 48.790|60
Selenograd|RUS 48|55.990 37.210|240
Sellafield|GBR|54.420 -3.500|0
Senaki|GEO|42.270 42.070|21
Senkata|BOL|-16.580 -68.180|0
Seongju|KOR|35.920 128.280|10
Sigonella|ITA 15|37.400 14.920|0
Silwan|PSE WE|31.770 35.240|40
Simon’s Town,Simon's Town|ZAF 11|-34.190 18.430|7
Sintan|LBY 80|31.930 12.250|30
Sinuiju|PRK 11|40.100 124.400|350
Sissian|ARM|39.520 46.020|15
Sitra|BHR 16|26.150 50.620|40
Sjewjerodonezk,Sewerodonezk|UKR 14|48.948 38.494|100
Snihuriwka|UKR 08|47.070 32.800|12
Snischne|UKR 05|48.030 38.760|46
Sobibor,Sobibór|POL|51.450 23.590|0
Sohae|PRK|39.660 124.710|0
Soledar|UKR|48.680 38.090|10
Solhan|BFA|13.290 0.610|1
Souda,Souda-Bucht|GRC|35.490 24.070|6
Spangdahlem|DEU 08|49.980 6.640|1
Spielfeld|AUT 06|46.700 15.640|1
Spin Boldak|AFG|31.010 66.400|20
Srebrenica|BIH 02|44.106 19.297|3
Stammheim|DEU 01|48.850 9.160|12
Stanyzja Luhanska|UKR 14|48.660 39.480|12
Starobilsk|UKR 14|49.270 38.900|16
Stepanakert|AZE|39.818 46.752|55
Stormont|GBR NIR|54.600 -5.830|0
Stuttgart-Stammheim|DEU 01|48.850 9.156|12
Suchumi,Sochumi|GEO 02|43.002 41.023|64
Sudscha|RUS|51.190 35.270|5
Suleimanija,Sulaimanija,Sulaimaniya|IRQ 05|35.560 45.430|700
Sumgait|AZE 54|40.590 49.670|340
Sutherland Springs|USA TX|29.270 -98.060|1
Switlodarsk|UKR 05|48.430 38.220|11
Sévaré,Sevare|MLI|14.530 -4.100|40
Tabka|SYR 04|35.840 38.540|70
Tais,Taizz|YEM 25|13.580 44.020|615
Tal Abjad,Tel Abjad,Tall Abjad|SYR|36.700 38.950|15
Tal Afar,Tel Afar|IRQ|36.380 42.450|80
Taormina|ITA 15|37.850 15.290|11
Tarin Kot|AFG 39|32.630 65.880|20
Tecoluca|SLV|13.540 -88.780|20
Teknaf|BGD 84|20.860 92.300|30
Ter Apel|NLD|52.880 7.060|9
Terespol|POL|52.080 23.610|6
Tessalit|MLI|20.200 1.010|6
Timișoara|ROU 36|45.750 21.230|319
Tinzaouatene|MLI|19.960 2.950|1
Tischrin-Damm|SYR 09|36.380 38.180|0
Tongo Tongo|NER|15.070 1.900|0
Tora Bora|AFG|34.120 70.220|0
Torezk|UKR 05|48.400 37.850|31
Torkham|PAK 03|34.120 71.090|5
Tovarnik|HRV|45.170 19.150|2
Toyako|JPN|42.550 140.770|10
Traiskirchen|AUT 03|48.010 16.290|18
Trappes|FRA 11|48.780 2.000|33
Treblinka|POL 78|52.630 22.050|0
Trèbes|FRA 76|43.210 2.440|6
Tröglitz|DEU 14|51.060 12.190|3
Tschapajewsk|RUS 65|52.980 49.710|70
Tschassiw Jar|UKR 05|48.587 37.836|12
Tschenstochau|POL 83|50.800 19.120|210
Tschernobyl|UKR 13|51.272 30.222|1
Tucumán|ARG 24|-26.820 -65.220|550
Tulkarm|PSE WE|32.310 35.030|60
Turmus Aja|PSE WE|32.040 35.290|3
Turnberry|GBR SCT|55.310 -4.830|0
Tuz Churmatu|IRQ 18|34.880 44.630|60
Tyrus|LBN 06|33.270 35.200|60
Târgu Mureș|ROU 27|46.540 24.560|134
Uludere|TUR 80|37.450 42.840|10
Umm al-Fahm|ISR 04|32.520 35.150|55
Ureña|VEN 20|7.920 -72.450|30
Uschhorod,Ungwar|UKR 25|48.620 22.290|115
Usnarz Górny|POL|53.330 23.750|0
Ust-Luga|RUS|59.670 28.290|2
Uvalde|USA TX|29.210 -99.786|15
Vaalimaa|FIN|60.600 27.850|0
Villiers-le-Bel|FRA 11|49.010 2.390|27
Višegrad,Visegrad|BIH|43.780 19.290|6
Vrbětice,Vrbetice|CZE|49.110 17.960|0
Walikale|COD|-1.420 28.060|10
Wamena|IDN|-4.100 138.950|20
Welyka Nowosilka|UKR|47.840 36.840|5
Westminster|GBR ENG|51.500 -0.130|250
Witebsk|BLR 07|55.190 30.200|360
Wolnowacha|UKR 05|47.600 37.500|21
Wonsan|PRK 09|39.150 127.440|360
Woolwich|GBR ENG|51.490 0.070|80
Wostotschny|RUS|51.880 128.330|0
Wounded Knee|USA|43.140 -102.370|0
Wowtschansk|UKR 07|50.290 36.940|17
Wuhledar|UKR 05|47.779 37.250|14
Wukan|CHN 30|22.880 115.670|10
Wünsdorf|DEU 11|52.160 13.470|6
Yining|CHN|43.910 81.280|350
Yirgou|BFA|13.500 -0.600|1
Zaatari,Saatari|JOR|32.290 36.320|80
Zahle|LBN 08|33.850 35.900|100
Zaventem|BEL|50.880 4.470|33
Zchinwali|GEO|42.225 43.970|30
Zinjibar,Sindschibar|YEM 01|13.130 45.380|20
Zubin Potok|XKX|42.910 20.690|3
Zuwara,Suwara|LBY 67|32.930 12.080|45
Zvečan,Zvecan|XKX 10097358|42.910 20.840|9
Ásotthalom|HUN|46.200 19.780|4
Ämari|EST|59.260 24.210|1
Évian,Evian|FRA 84|46.400 6.590|9
`;
