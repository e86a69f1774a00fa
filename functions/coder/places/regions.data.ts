/**
 * Regions in the news: German states, states of the USA and parts of other countries, sorted by country and name.
 * Fields, separated by `|`: name and aliases; country and first-order division (empty where it crosses divisions);
 * latitude and longitude; stems of adjectives.
 */
export const REGIONS = `
Badachschan,Badakhshan|AFG|36.7 70.8|
Badghis|AFG|35.2 63.8|
Baghlan|AFG|35.8 68.9|
Balkh|AFG 30|36.7 67.1|
Bamian,Bamiyan|AFG|34.8 67.5|
Chost,Khost|AFG|33.4 69.9|
Faryab|AFG|36.1 64.9|
Helmand,Provinz Helmand|AFG 10|31.0 64.0|
Hindukusch|AFG|35.5 70.0|
Kunar|AFG|34.9 71.1|
Laghman|AFG|34.8 70.2|
Nangarhar|AFG 18|34.3 70.3|
Nimrus|AFG|31.0 62.5|
Nuristan|AFG|35.3 70.9|
Paktia|AFG|33.6 69.5|
Paktika|AFG|32.5 68.8|
Pandschir-Tal,Pandschir,Panjshir-Tal,Panjshir,Pandschschir|AFG|35.4 69.7|
Parwan|AFG|35.0 69.0|
Sabul,Zabul|AFG|32.2 67.2|
Tachar,Takhar|AFG|36.7 69.8|
Urusgan,Uruzgan,Orusgan|AFG|32.9 66.0|
Wardak|AFG|34.2 68.3|
Cabinda|AGO|-5.6 12.2|
Feuerland|ARG|-54.4 -67.7|
Patagonien|ARG|-42.0 -69.0|patagonisch
Sjunik,Syunik|ARM|39.3 46.2|
Amerikanisch-Samoa|ASM|-14.3 -170.7|
New South Wales|AUS 02|-32.0 147.0|
Northern Territory|AUS|-19.5 133.0|
Queensland|AUS 04|-22.5 144.4|
South Australia,Südaustralien|AUS 05|-30.0 135.0|
Tasmanien|AUS 06|-42.0 146.6|tasmanisch
Victoria|AUS 07|-36.9 144.3|
Weihnachtsinsel|AUS|-10.5 105.6|
Western Australia,Westaustralien|AUS 08|-25.0 122.0|
Ausseerland|AUT|47.6 13.8|
Burgenland|AUT 01|47.5 16.4|
Kärnten|AUT 02|46.8 13.9|kärntnerisch
Niederösterreich|AUT 03|48.2 15.7|niederösterreichisch
Oberösterreich|AUT 04|48.2 14.0|oberösterreichisch
Pinzgau|AUT|47.3 12.7|
Salzburger Land|AUT 05|47.4 13.2|
Steiermark|AUT 06|47.3 15.0|steirisch
Tirol|AUT 07|47.2 11.4|
Vorarlberg|AUT 08|47.2 9.9|
Waldviertel|AUT|48.6 15.3|
Zillertal|AUT|47.2 11.9|
Bergkarabach,Berg-Karabach,Nagorny Karabach,Nagorno-Karabach,Karabach|AZE|39.8 46.8|
Latschin,Latschin-Korridor|AZE|39.6 46.5|
Ardennen|BEL|50.2 5.7|
Flandern|BEL VLG|51.0 4.5|flämisch
Wallonien|BEL WAL|50.4 4.7|wallonisch
Chittagong Hill Tracts|BGD|22.5 92.2|
Cox’s Bazar,Cox's Bazar|BGD|21.4 92.0|
Kutupalong|BGD|21.2 92.2|
Herzegowina|BIH|43.5 17.8|
Republika Srpska|BIH 02|44.8 17.2|
Chapare|BOL|-16.9 -65.4|
Pando|BOL 06|-11.2 -67.2|
Amapá|BRA 03|1.0 -52.0|
Bahia|BRA|-12.5 -41.7|
Ceará|BRA 06|-5.2 -39.5|
Espírito Santo|BRA|-19.6 -40.8|
Maranhão|BRA 13|-5.0 -45.3|
Mato Grosso|BRA 14|-13.0 -56.0|
Mato Grosso do Sul|BRA 11|-20.5 -54.5|
Minas Gerais|BRA 15|-18.5 -44.5|
Pará|BRA 16|-4.0 -53.0|
Paraná|BRA 18|-24.6 -51.6|
Pernambuco|BRA 30|-8.4 -37.9|
Rio Grande do Norte|BRA 22|-5.8 -36.6|
Rio Grande do Sul|BRA 23|-29.8 -53.5|
Rondônia|BRA 24|-10.9 -62.8|
Roraima|BRA 25|2.0 -61.4|
Ouham|CAF|6.9 17.7|
Alberta|CAN 01|54.0 -115.0|
British Columbia|CAN 02|54.0 -125.0|
Manitoba|CAN 03|55.0 -97.0|
Neufundland|CAN|48.9 -55.7|
New Brunswick,Neubraunschweig|CAN 04|46.5 -66.2|
Nova Scotia,Neuschottland|CAN 07|45.0 -63.0|
Nunavut|CAN|69.0 -90.0|
Ontario|CAN 08|50.0 -86.0|
Québec,Quebec|CAN 10|52.9 -73.5|
Saskatchewan|CAN 11|54.0 -106.0|
Yukon|CAN|63.0 -135.5|
Aargau|CHE AG|47.4 8.2|
Berner Oberland|CHE|46.6 7.9|
Engadin|CHE|46.6 10.0|
Graubünden|CHE GR|46.7 9.6|
Tessin|CHE TI|46.3 8.8|
Thurgau|CHE TG|47.6 9.1|
Waadt,Waadtland|CHE VD|46.6 6.6|
Wallis|CHE VS|46.2 7.6|
Araukanien,Araucanía|CHL 04|-38.8 -72.3|
Atacama-Wüste,Atacama|CHL|-24.5 -69.3|
Osterinsel|CHL|-27.1 -109.4|
Anhui|CHN 01|31.8 117.2|
Fujian|CHN 07|26.1 118.0|
Gansu|CHN 15|36.0 103.8|
Guangdong|CHN 30|23.3 113.6|
Guangxi|CHN 16|23.8 108.8|
Guizhou|CHN 18|26.8 106.8|
Hainan|CHN 31|19.2 109.7|
Hebei|CHN 10|38.0 115.0|
Heilongjiang|CHN 08|48.0 128.0|
Henan|CHN 09|34.0 113.7|
Hubei|CHN 12|31.0 112.3|
Hunan|CHN 11|27.6 111.7|
Innere Mongolei|CHN 20|44.0 113.9|
Jiangsu|CHN 04|33.0 119.8|
Jiangxi|CHN 03|27.6 115.7|
Liaoning|CHN 19|41.3 122.5|
Mandschurei|CHN|45.0 126.0|mandschurisch
Ningxia|CHN 21|37.3 106.0|
Paracel-Inseln|CHN|16.5 112.0|
Qinghai|CHN 06|35.5 96.0|
Shaanxi|CHN 26|35.8 109.0|
Shandong|CHN 25|36.4 118.4|
Shanxi|CHN 24|37.7 112.4|
Sichuan|CHN 32|30.1 103.0|
Tibet|CHN 14|31.7 86.9|tibetisch
Xinjiang,Sinkiang|CHN 13|41.8 87.2|uigurisch
Yunnan|CHN 29|25.0 101.5|
Zhejiang|CHN 02|29.2 120.0|
Bakassi,Bakassi-Halbinsel|CMR|4.6 8.6|
Équateur|COD|0.0 19.0|
Ituri|COD|1.7 29.9|
Kasai,Kasaï,Zentral-Kasai|COD 23|-5.0 22.0|
Katanga|COD|-9.5 26.0|
Masisi|COD|-1.4 28.8|
Nordkivu,Nord-Kivu,Kivu,Südkivu,Süd-Kivu|COD 11|-0.8 29.0|
Ostkongo|COD|-1.5 28.0|ostkongolesisch
Rutshuru|COD|-1.2 29.4|
Antioquia|COL 02|7.0 -75.5|
Catatumbo|COL|8.6 -73.1|
Cauca|COL 09|2.4 -76.8|
Chocó|COL 11|6.0 -77.0|
Guaviare|COL|2.1 -72.6|
Nariño|COL 20|1.5 -78.0|
Norte de Santander|COL 21|8.1 -73.0|
Putumayo|COL|0.5 -76.0|
Urabá|COL|8.0 -76.6|
Valle del Cauca|COL 29|3.9 -76.5|
Guantánamo,Guantanamo|CUB 10|20.1 -75.2|
Akamas|CYP|35.0 32.3|
Akrotiri|CYP|34.6 32.9|
Nordzypern|CYP|35.3 33.6|nordzyprisch
Varosha|CYP|35.1 33.9|
Böhmen|CZE|49.8 14.4|böhmisch
Mähren|CZE|49.4 17.0|mährisch
Allgäu|DEU 02|47.6 10.3|
Altmark|DEU|52.6 11.5|
Baden-Württemberg|DEU 01|48.7 9.0|baden-württembergisch
Bayern,Freistaat Bayern|DEU 02|49.0 11.5|bayerisch,bayrisch
Bergisches Land|DEU|51.0 7.3|
Brandenburg|DEU 11|52.5 13.4|brandenburgisch
Eifel|DEU 08|50.3 6.7|
Emsland|DEU|52.8 7.4|
Erzgebirge|DEU 13|50.6 13.0|
Fichtelgebirge|DEU|50.1 11.9|
Franken|DEU 02|49.6 10.9|fränkisch
Harz|DEU|51.8 10.6|
Havelland|DEU|52.6 12.7|
Helgoland|DEU|54.2 7.9|
Hessen|DEU 05|50.6 9.0|hessisch
Hohenlohe|DEU|49.3 9.6|
Hunsrück|DEU|49.9 7.3|
Lausitz|DEU 11|51.5 14.5|
Lüneburger Heide|DEU|53.1 9.9|
Märkisch-Oderland|DEU|52.6 14.1|
Mecklenburg-Vorpommern|DEU 12|53.8 12.5|mecklenburg-vorpommerisch
Mittelfranken|DEU 02|49.4 10.8|mittelfränkisch
Münsterland|DEU|52.0 7.5|
Niederbayern|DEU 02|48.8 13.0|niederbayerisch
Niederlausitz|DEU|51.8 14.0|
Niederrhein|DEU|51.6 6.4|
Niedersachsen|DEU 06|52.8 9.1|niedersächsisch
Nordrhein-Westfalen,NRW|DEU 07|51.5 7.5|nordrhein-westfälisch
Oberbayern|DEU 02|47.9 11.8|oberbayerisch
Oberfranken|DEU 02|50.0 11.4|oberfränkisch
Oberlausitz|DEU|51.2 14.6|
Oberpfalz|DEU 02|49.4 12.1|
Oberschwaben|DEU|48.0 9.6|oberschwäbisch
Odenwald|DEU|49.6 8.9|
Oderbruch|DEU|52.7 14.2|
Ostdeutschland|DEU|52.0 13.0|ostdeutsch
Ostfriesland|DEU 06|53.4 7.5|ostfriesisch
Ostwestfalen|DEU 07|52.0 8.5|ostwestfälisch
Prignitz|DEU|53.1 12.1|
Rheinland|DEU|50.9 7.0|rheinisch
Rheinland-Pfalz|DEU 08|49.9 7.4|rheinland-pfälzisch
Rhön|DEU|50.5 9.9|
Rügen|DEU 12|54.4 13.4|
Ruhrgebiet|DEU 07|51.5 7.2|
Saarland|DEU 09|49.4 6.9|saarländisch
Sachsen|DEU 13|51.1 13.2|sächsisch
Sachsen-Anhalt|DEU 14|52.0 11.7|sachsen-anhaltisch
Sächsische Schweiz|DEU 13|50.9 14.2|
Sauerland|DEU 07|51.2 8.2|sauerländisch
Schleswig-Holstein|DEU 10|54.2 9.8|schleswig-holsteinisch
Schwäbische Alb|DEU|48.4 9.3|
Schwarzwald|DEU 01|48.3 8.2|
Siegerland|DEU|50.9 8.0|
Spreewald|DEU|51.9 14.0|
Südniedersachsen|DEU|51.6 9.9|
Sylt|DEU 10|54.9 8.3|
Taunus|DEU|50.2 8.5|
Teutoburger Wald|DEU|51.9 8.8|
Thüringen|DEU 15|50.9 11.0|thüringisch
Uckermark|DEU 11|53.2 13.8|
Unterfranken|DEU 02|50.0 10.0|unterfränkisch
Usedom|DEU 12|53.9 14.1|
Vogtland|DEU 13|50.5 12.3|
Vorpommern|DEU 12|53.9 13.4|vorpommersch
Wendland|DEU 06|53.0 11.2|
Westdeutschland|DEU|51.0 7.5|westdeutsch
Westerwald|DEU|50.6 7.7|
Westfalen|DEU 07|51.8 7.9|westfälisch
Bornholm|DNK|55.1 14.9|
Jütland|DNK|56.0 9.2|
Hoggar|DZA|23.3 5.5|
Kabylei|DZA|36.6 4.6|kabylisch
Galapagos-Inseln,Galápagos-Inseln,Galapagosinseln|ECU|-0.7 -90.6|
Guayas|ECU 10|-2.0 -79.9|
Manabí|ECU 14|-0.9 -80.1|
Sucumbíos|ECU 22|0.1 -76.9|
Nildelta|EGY|30.9 31.1|
Nordsinai,Nord-Sinai|EGY|30.3 33.6|
Oberägypten|EGY|26.0 32.0|oberägyptisch
Sinai,Sinai-Halbinsel|EGY|29.5 34.0|
Südsinai,Süd-Sinai|EGY|28.9 33.8|
Suezkanal,Sueskanal,Suez-Kanal|EGY|30.6 32.3|
Gdim Izik|ESH|27.1 -13.1|
Andalusien|ESP 51|37.5 -4.7|andalusisch
Aragonien|ESP 52|41.6 -0.9|aragonesisch
Asturien|ESP 34|43.3 -5.9|asturisch
Balearen|ESP 07|39.6 2.9|
Baskenland|ESP 59|43.0 -2.6|baskisch
Ceuta|ESP CE|35.9 -5.3|
El Hierro|ESP|27.7 -18.0|
Extremadura|ESP 57|39.2 -6.2|
Fuerteventura|ESP|28.4 -14.0|
Galicien|ESP 58|42.8 -8.0|galicisch
Gran Canaria|ESP 53|27.9 -15.6|
Ibiza|ESP 07|39.0 1.4|
Kanarische Inseln,Kanaren|ESP 53|28.3 -16.6|
Kantabrien|ESP 39|43.2 -4.0|kantabrisch
Kastilien und León,Kastilien-León|ESP 55|41.8 -4.8|
Kastilien-La Mancha|ESP 54|39.4 -3.0|
Katalonien|ESP 56|41.8 1.5|katalanisch
La Palma|ESP|28.7 -17.9|
Lanzarote|ESP|29.0 -13.6|
Mallorca|ESP 07|39.6 2.9|
Melilla|ESP ML|35.3 -2.9|
Menorca|ESP|40.0 4.1|
Navarra|ESP 32|42.7 -1.6|
Teneriffa|ESP 53|28.3 -16.6|
Afar|ETH 45|11.8 41.0|
Amhara|ETH 46|11.4 38.2|
Benishangul-Gumuz,Benishangul-Gumus|ETH|10.8 35.6|
Gambella|ETH|8.2 34.6|
Ogaden|ETH 52|7.0 44.0|
Oromia|ETH 51|8.0 39.0|
Tigray,Tigre|ETH 53|14.0 38.8|
Ålandinseln,Åland-Inseln,Åland|FIN|60.2 20.0|
Lappland|FIN 19|67.9 26.5|lappländisch
Falklandinseln,Falkland-Inseln,Falklands|FLK|-51.8 -59.5|
Aquitanien|FRA 75|44.7 -0.6|
Auvergne|FRA|45.5 3.2|
Bretagne|FRA 53|48.2 -2.9|bretonisch
Burgund|FRA 27|47.1 4.9|burgundisch
Camargue|FRA|43.5 4.5|
Côte d’Azur|FRA 93|43.5 7.1|
Dordogne|FRA|45.1 0.7|
Elsass|FRA 44|48.3 7.4|elsässisch
Franche-Comté|FRA|47.1 6.2|
Gironde|FRA|44.8 -0.6|
Île-de-France|FRA 11|48.7 2.5|
Korsika|FRA 94|42.0 9.0|korsisch
Languedoc|FRA|43.6 3.3|
Lothringen|FRA 44|48.9 6.2|lothringisch
Normandie|FRA 28|49.1 0.1|
Pas-de-Calais|FRA|50.5 2.5|
Picardie|FRA|49.7 2.8|
Provence|FRA 93|43.8 5.9|
Savoyen|FRA|45.6 6.5|
Cornwall|GBR ENG|50.4 -4.9|
England|GBR ENG|52.5 -1.5|
Essex|GBR|51.8 0.6|
Merseyside|GBR|53.4 -3.0|
Nordengland|GBR|54.0 -2.0|nordenglisch
Nordirland|GBR NIR|54.7 -6.7|
Orkney-Inseln|GBR|59.0 -3.0|
Schottland|GBR SCT|56.8 -4.2|
Shetland-Inseln,Shetlandinseln|GBR|60.3 -1.3|
Ulster|GBR|54.6 -6.7|
Wales|GBR WLS|52.3 -3.7|
Yorkshire|GBR|54.0 -1.5|
Abchasien|GEO 02|43.0 41.0|abchasisch
Adscharien|GEO 04|41.7 42.1|adscharisch
Südossetien|GEO|42.3 44.0|südossetisch
Guadeloupe|GLP|16.2 -61.5|
Chalkidiki|GRC|40.3 23.4|
Dodekanes|GRC|36.4 27.0|
Epirus|GRC|39.6 20.8|
Evros,Evros-Region|GRC|41.2 26.3|
Kastellorizo|GRC|36.1 29.6|
Kreta|GRC ESYE43|35.2 24.9|
Leros|GRC|37.1 26.8|
Lesbos|GRC ESYE41|39.2 26.3|
Makedonien|GRC|40.7 22.9|
Mykonos|GRC|37.4 25.4|
Peloponnes|GRC|37.5 22.3|
Rhodos|GRC|36.2 28.0|
Samos|GRC|37.8 26.8|
Santorin|GRC|36.4 25.4|
Thessalien|GRC|39.5 22.2|
Thrakien|GRC|41.1 25.4|
Französisch-Guayana|GUF|3.9 -53.1|
Guam|GUM|13.4 144.8|
Essequibo|GUY|5.5 -59.5|
Dalmatien|HRV 15|43.5 16.5|dalmatinisch
Istrien|HRV|45.2 13.9|istrisch
Krajina|HRV|44.5 16.0|
Slawonien|HRV|45.4 17.9|slawonisch
Plattensee|HUN|46.8 17.7|
Aceh|IDN 01|4.7 96.7|
Bali|IDN 02|-8.4 115.1|balinesisch
Borneo|IDN|0.5 114.0|
Java|IDN|-7.6 110.7|
Kalimantan|IDN|-1.0 113.5|
Lombok|IDN|-8.6 116.3|
Molukken|IDN 28|-3.2 130.1|
Papua|IDN 36|-4.3 138.1|
Riau|IDN 37|0.5 101.4|
Sulawesi|IDN|-2.0 121.0|
Sumatra|IDN|-0.6 101.3|
Westpapua,West-Papua|IDN|-2.0 133.0|
Zentralsulawesi|IDN 21|-1.4 121.4|
Isle of Man|IMN|54.2 -4.5|
Andamanen|IND|12.0 92.8|
Andhra Pradesh|IND|16.0 80.0|
Arunachal Pradesh|IND 30|28.0 94.5|
Assam|IND 03|26.2 92.9|
Bihar|IND 34|25.6 85.1|
Chhattisgarh|IND 37|21.3 81.9|
Goa|IND 33|15.4 74.0|
Gujarat|IND 09|22.3 71.2|
Haryana|IND|29.1 76.1|
Himachal Pradesh|IND 11|31.9 77.2|
Jharkhand|IND 38|23.6 85.3|
Karnataka|IND 19|15.0 76.0|
Kaschmir,Jammu und Kaschmir|IND 12|34.1 74.8|kaschmirisch
Kerala|IND 13|10.5 76.3|
Ladakh|IND|34.2 77.6|
Madhya Pradesh|IND 35|23.5 78.5|
Maharashtra|IND 16|19.5 76.0|
Manipur|IND 17|24.7 93.9|
Meghalaya|IND 18|25.5 91.3|
Mizoram|IND|23.2 92.9|
Nagaland|IND 20|26.1 94.5|
Odisha,Orissa|IND|20.5 84.4|
Punjab,Pandschab|IND 23|31.1 75.3|
Rajasthan|IND 24|26.6 73.8|
Sikkim|IND 29|27.5 88.5|
Tamil Nadu|IND 25|11.0 78.5|
Telangana|IND 40|17.9 79.0|
Tripura|IND 26|23.8 91.3|
Uttar Pradesh|IND 36|27.3 80.9|
Uttarakhand|IND|30.1 79.2|
Westbengalen|IND 28|23.0 87.9|
Chagos-Inseln,Chagos-Archipel|IOT|-6.3 71.9|
Diego Garcia|IOT|-7.3 72.4|
Chusestan,Chusistan,Khusestan|IRN 15|31.3 48.7|
Hormosgan|IRN 11|27.2 56.3|
Kermanschah|IRN|34.3 47.1|
Kurdistan|IRN 16|35.7 47.1|
Sistan und Belutschistan,Sistan-Belutschistan,Sistan|IRN 04|28.5 60.9|
Anbar,al-Anbar|IRQ 01|33.0 42.0|
Babil|IRQ|32.5 44.5|
Dhi Kar,Dhi Qar|IRQ|31.2 46.2|
Dijala,Diyala|IRQ 10|33.8 45.0|
Kandil-Berge,Kandil-Gebirge|IRQ|36.5 45.0|
Kurdistan,Irakisch-Kurdistan|IRQ|36.4 44.4|
Ninive,Ninive-Ebene,Niniwe|IRQ 15|36.0 42.5|
Nordirak|IRQ|36.3 43.0|nordirakisch
Salah ad-Din,Salaheddin|IRQ 18|34.6 43.6|
Sindschar,Sindschar-Gebirge|IRQ 15|36.4 41.7|
Südirak|IRQ|31.0 46.5|südirakisch
Galiläa|ISR 03|32.8 35.5|
Golanhöhen,Golan|ISR|33.0 35.8|
Negev,Negev-Wüste|ISR|30.8 34.8|
Nordisrael|ISR|32.9 35.3|nordisraelisch
Obergaliläa|ISR|33.0 35.5|
Südisrael|ISR|31.2 34.7|südisraelisch
Abruzzen|ITA 01|42.2 13.8|
Aostatal|ITA|45.7 7.3|
Apulien|ITA 13|41.0 16.6|
Basilikata|ITA 02|40.5 16.1|
Emilia-Romagna|ITA 05|44.5 11.0|
Friaul|ITA 06|46.1 13.2|
Gardasee|ITA|45.6 10.7|
Kalabrien|ITA 03|39.0 16.5|kalabrisch
Kampanien|ITA 04|40.8 14.6|
Lampedusa|ITA 15|35.5 12.6|
Latium|ITA 07|41.9 12.8|
Ligurien|ITA 08|44.3 8.5|ligurisch
Lombardei|ITA 09|45.5 9.9|lombardisch
Molise|ITA 11|41.7 14.6|
Norditalien|ITA|45.3 10.0|norditalienisch
Piemont|ITA 12|45.1 7.9|piemontesisch
Sardinien|ITA 14|40.1 9.0|sardisch
Sizilien|ITA 15|37.6 14.0|sizilianisch
Süditalien|ITA|40.0 16.0|süditalienisch
Südtirol|ITA 17|46.7 11.3|südtirolerisch
Susatal|ITA|45.1 7.1|
Toskana|ITA 16|43.5 11.0|toskanisch
Trentino|ITA 17|46.1 11.1|
Umbrien|ITA 18|43.0 12.6|umbrisch
Venetien|ITA 20|45.5 11.9|
Fukushima|JPN 08|37.4 140.4|
Hokkaido|JPN 12|43.4 142.8|
Hokkaidō|JPN 12|43.4 142.8|
Honshu|JPN|36.0 138.0|
Kyushu|JPN|33.0 131.0|
Okinawa|JPN 47|26.5 127.9|
Senkaku-Inseln,Senkakus,Senkaku|JPN|25.8 123.5|
Shikoku|JPN|33.7 133.5|
Mangystau|KAZ|44.0 53.0|
Dadaab|KEN|0.1 40.3|
Kakuma|KEN|3.7 34.9|
Masai Mara|KEN|-1.5 35.1|
Rift Valley|KEN|0.5 36.0|
Turkana|KEN|3.5 35.5|
Preah Vihear|KHM|14.0 104.8|
Cheju|KOR|33.4 126.5|
Panmunjom,Panmunjeom|KOR|37.9 126.7|
Yeonpyeong|KOR|37.7 125.7|
Bekaa,Bekaa-Ebene,Bekaa-Tal|LBN|33.9 36.0|
Schebaa-Farmen|LBN|33.3 35.7|
Südlibanon|LBN|33.3 35.4|
Fessan|LBY|26.0 14.0|
Kyrenaika,Cyrenaika|LBY|31.0 22.0|
Tripolitanien|LBY 77|31.5 13.5|
Halbinsel Jaffna|LKA 38|9.7 80.0|
Kurische Nehrung|LTU|55.3 21.0|
Lettgallen|LVA|56.5 27.3|
Saint-Martin|MAF|18.1 -63.1|
Rif|MAR|35.0 -4.2|
Gagausien|MDA|46.3 28.7|gagausisch
Transnistrien|MDA|46.9 29.5|transnistrisch
Baja California,Niederkalifornien|MEX 02|30.0 -115.0|
Chiapas|MEX 05|16.8 -93.1|
Coahuila|MEX 07|27.3 -102.0|
Guerrero|MEX 12|17.6 -99.9|
Jalisco|MEX 14|20.6 -103.7|
Michoacán|MEX 16|19.2 -101.9|
Morelos|MEX 17|18.7 -99.1|
Nayarit|MEX 18|21.8 -105.0|
Nuevo León|MEX 19|25.6 -99.9|
Oaxaca|MEX 20|17.0 -96.5|
Quintana Roo|MEX 23|19.6 -87.9|
Sinaloa|MEX 25|25.0 -107.5|
Sonora|MEX 26|29.5 -110.5|
Tabasco|MEX 27|18.0 -92.7|
Tamaulipas|MEX 28|24.3 -98.6|
Yucatán|MEX 31|20.7 -89.0|
Azawad|MLI|19.0 -1.0|
Menaka|MLI|15.9 2.4|
Nordmali|MLI|19.0 -1.5|nordmalisch
Chin-Staat|MMR|22.0 93.5|
Irrawaddy-Delta|MMR|16.0 95.0|
Kachin|MMR 04|25.4 97.4|
Karen-Staat,Kayin|MMR|17.0 97.8|
Kayah|MMR 06|19.3 97.3|
Kokang|MMR|23.7 98.8|
Rakhine,Rakhaing,Arakan|MMR 01|20.1 93.5|
Schan-Staat,Shan|MMR 11|21.5 97.7|
Cabo Delgado|MOZ 01|-12.3 39.3|
Sofala|MOZ 05|-19.2 34.8|
Zambézia,Zambezia|MOZ 09|-16.6 37.0|
Martinique|MTQ|14.7 -61.0|
Penang|MYS|5.4 100.3|
Sarawak|MYS 11|2.5 113.0|
Mayotte|MYT|-12.8 45.2|
Tillaberi|NER 09|14.2 1.5|
Zinder|NER|13.8 9.0|
Adamawa|NGA 35|9.3 12.4|
Anambra|NGA 25|6.2 7.0|
Bayelsa|NGA|4.9 6.2|
Benue|NGA 26|7.3 8.7|
Biafra|NGA|5.5 7.5|
Borno|NGA 27|11.9 13.1|
Ebonyi|NGA|6.3 8.1|
Kebbi|NGA 40|11.5 4.2|
Middle Belt|NGA|8.5 8.5|
Nigerdelta|NGA|5.3 6.2|
Nordnigeria|NGA|11.5 8.5|nordnigerianisch
Ogoniland|NGA|4.7 7.3|
Taraba|NGA 43|8.0 10.7|
Yobe|NGA 44|12.3 11.4|
Zamfara|NGA 57|12.1 6.2|
Drenthe|NLD 01|52.9 6.6|
Gelderland|NLD 03|52.1 5.9|
Nordbrabant,Nord-Brabant|NLD 06|51.5 5.2|
Südholland|NLD 11|52.0 4.5|
Zeeland|NLD 10|51.4 3.8|
Finnmark|NOR|69.9 25.0|
Spitzbergen|NOR|78.7 16.0|
Utøya,Utöya|NOR|60.0 10.2|
Musandam|OMN|26.2 56.3|
Bajaur,Badschaur|PAK|34.8 71.5|
Belutschistan|PAK 02|28.5 65.1|belutschisch
Gilgit-Baltistan|PAK 07|35.8 74.5|
Khaiber Pakhtunkhwa,Khyber-Pakhtunkhwa,Chaiber Pachtunchwa|PAK 03|34.5 72.0|
Khyber Pakhtunkhwa|PAK 03|34.5 72.0|
Khyber,Chaiber|PAK|34.0 71.2|
Kurram|PAK|33.8 70.1|
Orakzai|PAK|33.7 70.9|
Punjab,Pandschab|PAK 04|31.2 72.7|
Sindh|PAK 05|26.0 68.5|
Swat-Tal,Swat|PAK 03|35.2 72.4|
Wasiristan,Nordwasiristan,Südwasiristan,Waziristan,Nordwaziristan,Südwaziristan|PAK 03|32.9 69.9|
Darién|PAN|7.9 -77.6|
Panamakanal,Panama-Kanal|PAN|9.1 -79.7|
Bagua|PER|-5.6 -78.5|
Madre de Dios|PER 17|-12.0 -70.5|
Basilan|PHL|6.6 122.0|
Jolo|PHL|6.0 121.0|
Leyte|PHL|11.0 124.8|
Luzon|PHL|16.0 121.0|
Maguindanao|PHL|7.0 124.5|
Mindanao|PHL|7.5 125.0|
Palawan|PHL|9.8 118.7|
Scarborough-Riff,Scarborough Shoal|PHL|15.2 117.8|
Second-Thomas-Riff,Second Thomas Shoal|PHL|9.7 115.9|
Spratly-Inseln|PHL|10.0 114.0|
Sulu-Archipel|PHL|6.0 121.0|
Bougainville|PNG|-6.2 155.4|
Ermland|POL|54.0 20.5|
Karpatenvorland|POL 80|49.9 22.2|
Kleinpolen|POL 77|49.9 20.3|
Masowien|POL 78|52.3 21.0|
Masuren|POL|53.9 21.5|masurisch
Podlachien|POL 81|53.3 22.9|
Pommern|POL|54.2 16.5|pommersch
Schlesien,Oberschlesien,Niederschlesien|POL|50.6 17.8|schlesisch
Westpommern|POL 87|53.5 15.5|
Kumgang|PRK|38.7 128.1|
Punggye-ri|PRK|41.3 129.1|
Yongbyon|PRK|39.8 125.8|
Alentejo|PRT|38.3 -7.9|
Algarve|PRT 09|37.2 -8.2|
Azoren|PRT|38.7 -27.2|
Madeira|PRT 10|32.7 -17.0|
Gazastreifen,Gaza-Streifen|PSE GZ|31.4 34.4|
Jordantal|PSE|32.0 35.5|
Judäa|PSE|31.5 35.1|
Netzarim-Korridor,Netzarim|PSE|31.5 34.4|
Nordgaza,Nord-Gaza|PSE|31.5 34.5|
Ostjerusalem,Ost-Jerusalem|PSE WE|31.8 35.2|
Philadelphi-Korridor|PSE|31.3 34.2|
Samaria|PSE|32.2 35.2|
Scheich Dscharrah,Sheikh Jarrah|PSE|31.8 35.2|
Tempelberg|PSE|31.8 35.2|
Westjordanland,Westbank,West-Bank|PSE WE|31.9 35.2|
Tahiti|PYF|-17.7 -149.4|
Réunion|REU|-21.1 55.5|
Banat|ROU 36|45.6 21.6|
Bukowina|ROU|47.7 25.8|
Dobrudscha|ROU|44.3 28.3|
Siebenbürgen|ROU|46.4 24.2|siebenbürgisch
Walachei|ROU|44.5 25.5|
Adygeja|RUS 01|44.6 40.1|
Altai|RUS|51.5 85.6|
Archangelsk|RUS|64.0 41.0|
Baschkortostan|RUS 08|54.2 56.2|baschkirisch
Belgoroder Gebiet,Oblast Belgorod,Grenzregion Belgorod|RUS 09|50.7 37.5|
Brjansker Gebiet|RUS 10|53.0 33.5|
Burjatien|RUS 11|53.0 109.0|burjatisch
Chabarowsker Gebiet|RUS 30|54.0 136.0|
Dagestan|RUS 17|43.0 47.0|dagestanisch
Inguschetien|RUS 19|43.2 45.0|inguschetisch
Jakutien|RUS 63|66.4 129.2|jakutisch
Jamal-Halbinsel|RUS|70.0 70.0|
Kabardino-Balkarien|RUS 22|43.5 43.4|
Kaliningrad,Kaliningrader Gebiet|RUS 23|54.7 21.2|
Kalmückien,Kalmykien|RUS 24|46.5 45.5|kalmückisch
Kamtschatka|RUS 92|56.1 159.9|
Karatschai-Tscherkessien|RUS 27|43.8 41.7|
Karelien|RUS 28|63.6 33.0|karelisch
Kola-Halbinsel,Halbinsel Kola|RUS 49|67.7 35.9|
Komi|RUS 34|64.0 54.0|
Kurilen|RUS 64|46.5 151.0|
Kursker Gebiet|RUS 41|51.7 36.2|
Leningrader Gebiet|RUS|60.0 32.0|
Mordwinien|RUS 46|54.4 44.3|
Moskauer Gebiet,Moskauer Umland|RUS|55.5 37.5|
Nordkaukasus|RUS|43.3 45.0|
Nordossetien|RUS 68|43.0 44.2|nordossetisch
Nowaja Semlja|RUS|74.0 57.0|
Ostpreußen|RUS|54.7 20.5|ostpreußisch
Primorje|RUS 59|45.0 135.0|
Sachalin|RUS 64|51.0 143.0|
Sibirien|RUS|60.0 105.0|sibirisch
Südural|RUS|54.5 59.0|
Tatarstan|RUS 73|55.4 50.9|tatarisch
Tschetschenien|RUS 12|43.4 45.7|tschetschenisch
Tschuktschen-Halbinsel,Tschukotka|RUS|66.0 172.0|
Tschuwaschien|RUS 16|55.5 47.0|
Tuwa|RUS|51.7 94.4|tuwinisch
Udmurtien|RUS 80|57.1 53.0|
Ural|RUS|59.0 60.0|
Dschasan,Dschisan|SAU|16.9 42.6|
Nadschran|SAU|17.5 44.1|
Neom|SAU|28.1 35.2|
Abyei|SDN|9.6 28.4|
Darfur,Norddarfur,Süddarfur,Westdarfur|SDN|13.0 24.5|
Gezira|SDN|14.4 33.5|
Kordofan,Nordkordofan,Südkordofan|SDN|13.0 30.0|
Nuba-Berge,Nuba-Bergen|SDN|11.0 30.7|
Zentraldarfur,Ostdarfur|SDN|13.0 24.0|
Casamance|SEN|12.8 -15.5|
Galmudug|SOM|5.5 47.0|
Jubaland|SOM 09|0.3 42.0|
Puntland|SOM|9.0 49.0|
Somaliland|SOM|9.5 46.0|
Preševo-Tal,Presevo-Tal|SRB|42.3 21.6|
Sandschak|SRB SE|43.1 20.4|
Vojvodina,Wojwodina|SRB VO|45.4 20.2|
Equatoria|SSD|4.6 31.0|
Jonglei|SSD 11550576|7.4 32.0|
Unity State|SSD|9.2 29.8|
Upper Nile,Oberer Nil|SSD 11550575|9.9 32.7|
Gotland|SWE|57.5 18.5|
Schonen|SWE 27|55.9 13.5|
Ghuta,Ost-Ghuta,Ostghuta,Ghouta,Ost-Ghouta|SYR|33.5 36.4|
Hasaka,al-Hasaka,Hassaka|SYR|36.5 40.7|
Idlib|SYR 12|35.9 36.6|
Nordostsyrien|SYR|36.5 40.5|nordostsyrisch
Nordsyrien|SYR|36.3 38.0|nordsyrisch
Rojava|SYR|36.6 40.3|
Suweida,Suwaida,Sweida,as-Suwaida|SYR|32.7 36.6|
Tanf,al-Tanf|SYR|33.5 38.7|
Yarmuk|SYR|33.5 36.3|
Koh Samui|THA|9.5 100.0|
Berg-Badachschan,Bergbadachschan|TJK|38.4 73.0|
Pamir|TJK|38.5 73.0|
Djerba,Dscherba|TUN|33.8 10.9|
Ägäisküste|TUR|38.5 27.0|
Anatolien,Südostanatolien|TUR|39.0 35.0|
Bosporus|TUR|41.1 29.1|
Dardanellen|TUR|40.2 26.4|
Dersim|TUR|39.1 39.5|
Hakkari|TUR|37.6 43.7|
Hatay|TUR 31|36.4 36.3|
Imrali,İmralı|TUR|40.5 28.5|
Kappadokien|TUR|38.6 34.8|
Ostanatolien|TUR|39.0 41.0|ostanatolisch
Sirnak|TUR|37.5 42.5|
Südosttürkei|TUR|37.8 40.0|südosttürkisch
Kinmen,Quemoy|TWN|24.4 118.3|
Matsu-Inseln|TWN|26.2 119.9|
Sansibar,Zanzibar|TZA|-6.2 39.2|sansibarisch
Serengeti|TZA|-2.3 34.8|
Acholiland|UGA|3.0 32.5|
Karamoja|UGA|2.8 34.2|
Bessarabien|UKR|46.0 29.0|
Dnipropetrowsker Gebiet|UKR 04|48.5 35.0|
Donbass,Donbas|UKR|48.3 38.0|
Galizien|UKR|49.5 24.0|
Krim,Halbinsel Krim|UKR 11|45.3 34.4|
Ostukraine|UKR|48.5 38.0|ostukrainisch
Saporischschja,Saporoschje|UKR 26|47.8 35.2|
Schlangeninsel|UKR|45.3 30.2|
Straße von Kertsch,Meerenge von Kertsch|UKR|45.3 36.6|
Südukraine|UKR|47.0 33.0|südukrainisch
Transkarpatien|UKR 25|48.4 23.3|
Westukraine|UKR|49.5 25.0|westukrainisch
Wolhynien|UKR 24|50.8 25.0|
Alabama|USA AL|32.8 -86.8|
Alaska|USA AK|64.4 -152.0|
Arizona|USA AZ|34.3 -111.7|
Arkansas|USA AR|34.8 -92.4|
Bronx|USA NY|40.8 -73.9|
Cape Canaveral|USA|28.4 -80.6|
Cape Cod|USA|41.7 -70.3|
Colorado|USA CO|39.0 -105.5|
Connecticut|USA CT|41.6 -72.7|
Delaware|USA DE|39.0 -75.5|
Florida|USA FL|28.6 -82.4|
Florida Keys|USA|24.7 -81.0|
Georgia|USA GA|32.6 -83.4|
Grand Canyon|USA|36.1 -112.1|
Great Plains|USA|42.0 -101.0|
Hawaii|USA HI|20.3 -156.4|
Idaho|USA ID|44.4 -114.6|
Illinois|USA IL|40.0 -89.2|
Indiana|USA IN|39.9 -86.3|
Iowa|USA IA|42.1 -93.5|
Kalifornien|USA CA|37.2 -119.5|kalifornisch
Kansas|USA KS|38.5 -98.4|
Kentucky|USA KY|37.5 -85.3|
Long Island|USA NY|40.8 -73.1|
Louisiana|USA LA|31.0 -92.0|
Maine|USA ME|45.4 -69.2|
Martha’s Vineyard|USA|41.4 -70.6|
Maryland|USA MD|39.0 -76.8|
Massachusetts|USA MA|42.3 -71.8|
Michigan|USA MI|44.3 -85.4|
Minnesota|USA MN|46.3 -94.3|
Mississippi|USA MS|32.7 -89.7|
Missouri|USA MO|38.4 -92.5|
Mittlerer Westen|USA|42.0 -91.0|
Montana|USA MT|47.0 -109.6|
Nebraska|USA NE|41.5 -99.8|
Neuengland|USA|43.5 -71.5|
Nevada|USA NV|39.3 -116.6|
New Hampshire|USA NH|43.7 -71.6|
New Jersey|USA NJ|40.2 -74.7|
New Mexico|USA NM|34.4 -106.1|
North Carolina|USA NC|35.6 -79.4|
North Dakota|USA ND|47.5 -100.5|
Ohio|USA OH|40.3 -82.8|
Oklahoma|USA OK|35.6 -97.5|
Oregon|USA OR|43.9 -120.6|
Pennsylvania|USA PA|40.9 -77.8|
Rhode Island|USA RI|41.7 -71.6|
Silicon Valley|USA|37.4 -122.1|
South Carolina|USA SC|33.9 -80.9|
South Dakota|USA SD|44.4 -100.2|
Standing Rock|USA|45.8 -101.2|
Tennessee|USA TN|35.9 -86.4|
Texas|USA TX|31.5 -99.3|texanisch
Utah|USA UT|39.3 -111.7|
Vermont|USA VT|44.1 -72.7|
Virginia|USA VA|37.5 -78.9|
Washington State|USA WA|47.4 -120.5|
West Virginia|USA WV|38.6 -80.6|
Wisconsin|USA WI|44.6 -89.9|
Wyoming|USA WY|43.0 -107.6|
Ferganatal,Fergana-Tal|UZB|40.5 71.5|
Karakalpakstan|UZB 09|43.0 59.0|
Apure|VEN|7.2 -68.8|
Orinoco-Becken|VEN|8.0 -64.5|
Táchira|VEN 20|7.9 -72.1|
Zulia|VEN 23|10.0 -72.2|
Jungferninseln|VIR|18.3 -64.9|
Mekongdelta,Mekong-Delta|VNM|10.0 105.8|
Amselfeld|XKX|42.6 21.0|
Nordkosovo,Nord-Kosovo|XKX|42.9 20.8|
Abjan,Abyan|YEM|13.6 46.0|
Dschauf,al-Dschauf|YEM|16.6 45.0|
Hadramaut,Hadhramaut|YEM|16.0 49.0|
Hajjah|YEM|15.7 43.6|
Saada,Sa’ada|YEM|16.9 43.8|
Schabwa,Shabwa|YEM|14.5 46.8|
Sokotra|YEM|12.5 53.9|
Gauteng|ZAF 06|-26.0 28.2|
KwaZulu-Natal,Kwazulu-Natal|ZAF 02|-28.5 30.9|
Limpopo|ZAF 09|-23.4 29.4|
Ostkap|ZAF|-32.0 26.5|
Robben Island|ZAF|-33.8 18.4|
Westkap|ZAF 11|-33.2 20.5|
Matabeleland|ZWE|-18.5 27.5|
`;
