/**
 * Regions in the news: German states, states of the USA and parts of other countries, sorted by country and name.
 * Fields, separated by `|`: name and aliases; country and first-order division (empty where it crosses divisions);
 * latitude and longitude; stems of adjectives.
 */
export const REGIONS = `
Helmand,Provinz Helmand|AFG 10|31.0 64.0|
Cabinda|AGO|-5.6 12.2|
New South Wales|AUS 02|-32.0 147.0|
Queensland|AUS 04|-22.5 144.4|
Tasmanien|AUS 06|-42.0 146.6|tasmanisch
Victoria|AUS 07|-36.9 144.3|
Burgenland|AUT 01|47.5 16.4|
Kärnten|AUT 02|46.8 13.9|kärntnerisch
Niederösterreich|AUT 03|48.2 15.7|niederösterreichisch
Oberösterreich|AUT 04|48.2 14.0|oberösterreichisch
Salzburger Land|AUT 05|47.4 13.2|
Steiermark|AUT 06|47.3 15.0|steirisch
Tirol|AUT 07|47.2 11.4|
Vorarlberg|AUT 08|47.2 9.9|
Bergkarabach,Berg-Karabach,Nagorny Karabach,Nagorno-Karabach,Karabach|AZE|39.8 46.8|
Flandern|BEL VLG|51.0 4.5|flämisch
Wallonien|BEL WAL|50.4 4.7|wallonisch
Republika Srpska|BIH 02|44.8 17.2|
Alberta|CAN 01|54.0 -115.0|
British Columbia|CAN 02|54.0 -125.0|
Ontario|CAN 08|50.0 -86.0|
Québec,Quebec|CAN 10|52.9 -73.5|
Graubünden|CHE GR|46.7 9.6|
Tessin|CHE TI|46.3 8.8|
Wallis|CHE VS|46.2 7.6|
Guangdong|CHN 30|23.3 113.6|
Hubei|CHN 12|31.0 112.3|
Innere Mongolei|CHN 20|44.0 113.9|
Sichuan|CHN 32|30.1 103.0|
Tibet|CHN 14|31.7 86.9|tibetisch
Xinjiang,Sinkiang|CHN 13|41.8 87.2|uigurisch
Yunnan|CHN 29|25.0 101.5|
Ituri|COD|1.7 29.9|
Katanga|COD|-9.5 26.0|
Nordkivu,Nord-Kivu,Kivu,Südkivu,Süd-Kivu|COD 11|-0.8 29.0|
Cauca|COL 09|2.4 -76.8|
Guantánamo,Guantanamo|CUB 10|20.1 -75.2|
Nordzypern|CYP|35.3 33.6|nordzyprisch
Böhmen|CZE|49.8 14.4|böhmisch
Mähren|CZE|49.4 17.0|mährisch
Allgäu|DEU 02|47.6 10.3|
Baden-Württemberg|DEU 01|48.7 9.0|baden-württembergisch
Bayern,Freistaat Bayern|DEU 02|49.0 11.5|bayerisch,bayrisch
Brandenburg|DEU 11|52.5 13.4|brandenburgisch
Eifel|DEU 08|50.3 6.7|
Erzgebirge|DEU 13|50.6 13.0|
Franken|DEU 02|49.6 10.9|fränkisch
Harz|DEU|51.8 10.6|
Hessen|DEU 05|50.6 9.0|hessisch
Lausitz|DEU 11|51.5 14.5|
Mecklenburg-Vorpommern|DEU 12|53.8 12.5|mecklenburg-vorpommerisch
Niederbayern|DEU 02|48.8 13.0|niederbayerisch
Niedersachsen|DEU 06|52.8 9.1|niedersächsisch
Nordrhein-Westfalen,NRW|DEU 07|51.5 7.5|nordrhein-westfälisch
Oberbayern|DEU 02|47.9 11.8|oberbayerisch
Oberpfalz|DEU 02|49.4 12.1|
Ostfriesland|DEU 06|53.4 7.5|ostfriesisch
Rheinland-Pfalz|DEU 08|49.9 7.4|rheinland-pfälzisch
Rügen|DEU 12|54.4 13.4|
Ruhrgebiet|DEU 07|51.5 7.2|
Saarland|DEU 09|49.4 6.9|saarländisch
Sachsen|DEU 13|51.1 13.2|sächsisch
Sachsen-Anhalt|DEU 14|52.0 11.7|sachsen-anhaltisch
Sauerland|DEU 07|51.2 8.2|sauerländisch
Schleswig-Holstein|DEU 10|54.2 9.8|schleswig-holsteinisch
Schwarzwald|DEU 01|48.3 8.2|
Sylt|DEU 10|54.9 8.3|
Thüringen|DEU 15|50.9 11.0|thüringisch
Uckermark|DEU 11|53.2 13.8|
Usedom|DEU 12|53.9 14.1|
Vogtland|DEU 13|50.5 12.3|
Wendland|DEU 06|53.0 11.2|
Westfalen|DEU 07|51.8 7.9|westfälisch
Kabylei|DZA|36.6 4.6|kabylisch
Sinai,Sinai-Halbinsel|EGY|29.5 34.0|
Andalusien|ESP 51|37.5 -4.7|andalusisch
Asturien|ESP 34|43.3 -5.9|asturisch
Balearen|ESP 07|39.6 2.9|
Baskenland|ESP 59|43.0 -2.6|baskisch
Ceuta|ESP CE|35.9 -5.3|
Galicien|ESP 58|42.8 -8.0|galicisch
Gran Canaria|ESP 53|27.9 -15.6|
Ibiza|ESP 07|39.0 1.4|
Kanarische Inseln,Kanaren|ESP 53|28.3 -16.6|
Katalonien|ESP 56|41.8 1.5|katalanisch
Mallorca|ESP 07|39.6 2.9|
Melilla|ESP ML|35.3 -2.9|
Teneriffa|ESP 53|28.3 -16.6|
Amhara|ETH 46|11.4 38.2|
Ogaden|ETH 52|7.0 44.0|
Oromia|ETH 51|8.0 39.0|
Tigray,Tigre|ETH 53|14.0 38.8|
Falklandinseln,Falkland-Inseln,Falklands|FLK|-51.8 -59.5|
Bretagne|FRA 53|48.2 -2.9|bretonisch
Elsass|FRA 44|48.3 7.4|elsässisch
Korsika|FRA 94|42.0 9.0|korsisch
Lothringen|FRA 44|48.9 6.2|lothringisch
Normandie|FRA 28|49.1 0.1|
Provence|FRA 93|43.8 5.9|
Cornwall|GBR ENG|50.4 -4.9|
England|GBR ENG|52.5 -1.5|
Nordirland|GBR NIR|54.7 -6.7|
Schottland|GBR SCT|56.8 -4.2|
Wales|GBR WLS|52.3 -3.7|
Abchasien|GEO 02|43.0 41.0|abchasisch
Adscharien|GEO 04|41.7 42.1|adscharisch
Südossetien|GEO|42.3 44.0|südossetisch
Kreta|GRC ESYE43|35.2 24.9|
Lesbos|GRC ESYE41|39.2 26.3|
Makedonien|GRC|40.7 22.9|
Peloponnes|GRC|37.5 22.3|
Rhodos|GRC|36.2 28.0|
Samos|GRC|37.8 26.8|
Aceh|IDN 01|4.7 96.7|
Bali|IDN 02|-8.4 115.1|balinesisch
Borneo|IDN|0.5 114.0|
Java|IDN|-7.6 110.7|
Papua|IDN 36|-4.3 138.1|
Sulawesi|IDN|-2.0 121.0|
Sumatra|IDN|-0.6 101.3|
Westpapua,West-Papua|IDN|-2.0 133.0|
Assam|IND 03|26.2 92.9|
Bihar|IND 34|25.6 85.1|
Gujarat|IND 09|22.3 71.2|
Kaschmir,Jammu und Kaschmir|IND 12|34.1 74.8|kaschmirisch
Kerala|IND 13|10.5 76.3|
Manipur|IND 17|24.7 93.9|
Punjab,Pandschab|IND 23|31.1 75.3|
Uttar Pradesh|IND 36|27.3 80.9|
Westbengalen|IND 28|23.0 87.9|
Anbar,al-Anbar|IRQ 01|33.0 42.0|
Kurdistan,Irakisch-Kurdistan|IRQ|36.4 44.4|
Sindschar,Sindschar-Gebirge|IRQ 15|36.4 41.7|
Galiläa|ISR 03|32.8 35.5|
Golanhöhen,Golan|ISR|33.0 35.8|
Negev,Negev-Wüste|ISR|30.8 34.8|
Abruzzen|ITA 01|42.2 13.8|
Apulien|ITA 13|41.0 16.6|
Emilia-Romagna|ITA 05|44.5 11.0|
Friaul|ITA 06|46.1 13.2|
Kalabrien|ITA 03|39.0 16.5|kalabrisch
Kampanien|ITA 04|40.8 14.6|
Lampedusa|ITA 15|35.5 12.6|
Latium|ITA 07|41.9 12.8|
Ligurien|ITA 08|44.3 8.5|ligurisch
Lombardei|ITA 09|45.5 9.9|lombardisch
Piemont|ITA 12|45.1 7.9|piemontesisch
Sardinien|ITA 14|40.1 9.0|sardisch
Sizilien|ITA 15|37.6 14.0|sizilianisch
Südtirol|ITA 17|46.7 11.3|südtirolerisch
Toskana|ITA 16|43.5 11.0|toskanisch
Umbrien|ITA 18|43.0 12.6|umbrisch
Venetien|ITA 20|45.5 11.9|
Fukushima|JPN 08|37.4 140.4|
Hokkaido|JPN 12|43.4 142.8|
Hokkaidō|JPN 12|43.4 142.8|
Okinawa|JPN 47|26.5 127.9|
Südlibanon|LBN|33.3 35.4|
Gagausien|MDA|46.3 28.7|gagausisch
Transnistrien|MDA|46.9 29.5|transnistrisch
Chiapas|MEX 05|16.8 -93.1|
Michoacán|MEX 16|19.2 -101.9|
Oaxaca|MEX 20|17.0 -96.5|
Sinaloa|MEX 25|25.0 -107.5|
Kachin|MMR 04|25.4 97.4|
Rakhine,Rakhaing,Arakan|MMR 01|20.1 93.5|
Schan-Staat,Shan|MMR 11|21.5 97.7|
Cabo Delgado|MOZ 01|-12.3 39.3|
Zinder|NER|13.8 9.0|
Biafra|NGA|5.5 7.5|
Borno|NGA 27|11.9 13.1|
Nigerdelta|NGA|5.3 6.2|
Belutschistan|PAK 02|28.5 65.1|belutschisch
Khyber Pakhtunkhwa|PAK 03|34.5 72.0|
Swat-Tal,Swat|PAK 03|35.2 72.4|
Wasiristan,Nordwasiristan,Südwasiristan,Waziristan,Nordwaziristan,Südwaziristan|PAK 03|32.9 69.9|
Jolo|PHL|6.0 121.0|
Mindanao|PHL|7.5 125.0|
Masuren|POL|53.9 21.5|masurisch
Schlesien,Oberschlesien,Niederschlesien|POL|50.6 17.8|schlesisch
Gazastreifen,Gaza-Streifen|PSE GZ|31.4 34.4|
Ostjerusalem,Ost-Jerusalem|PSE WE|31.8 35.2|
Westjordanland,Westbank,West-Bank|PSE WE|31.9 35.2|
Tahiti|PYF|-17.7 -149.4|
Réunion|REU|-21.1 55.5|
Siebenbürgen|ROU|46.4 24.2|siebenbürgisch
Baschkortostan|RUS 08|54.2 56.2|baschkirisch
Dagestan|RUS 17|43.0 47.0|dagestanisch
Inguschetien|RUS 19|43.2 45.0|inguschetisch
Jakutien|RUS 63|66.4 129.2|jakutisch
Kabardino-Balkarien|RUS 22|43.5 43.4|
Kaliningrad,Kaliningrader Gebiet|RUS 23|54.7 21.2|
Kamtschatka|RUS 92|56.1 159.9|
Karelien|RUS 28|63.6 33.0|karelisch
Kurilen|RUS 64|46.5 151.0|
Nordkaukasus|RUS|43.3 45.0|
Nordossetien|RUS 68|43.0 44.2|nordossetisch
Sachalin|RUS 64|51.0 143.0|
Sibirien|RUS|60.0 105.0|sibirisch
Tatarstan|RUS 73|55.4 50.9|tatarisch
Tschetschenien|RUS 12|43.4 45.7|tschetschenisch
Ural|RUS|59.0 60.0|
Abyei|SDN|9.6 28.4|
Darfur,Norddarfur,Süddarfur,Westdarfur|SDN|13.0 24.5|
Kordofan,Nordkordofan,Südkordofan|SDN|13.0 30.0|
Casamance|SEN|12.8 -15.5|
Puntland|SOM|9.0 49.0|
Somaliland|SOM|9.5 46.0|
Vojvodina,Wojwodina|SRB VO|45.4 20.2|
Idlib|SYR 12|35.9 36.6|
Rojava|SYR|36.6 40.3|
Anatolien,Südostanatolien|TUR|39.0 35.0|
Hatay|TUR 31|36.4 36.3|
Donbass,Donbas|UKR|48.3 38.0|
Galizien|UKR|49.5 24.0|
Krim,Halbinsel Krim|UKR 11|45.3 34.4|
Saporischschja,Saporoschje|UKR 26|47.8 35.2|
Transkarpatien|UKR 25|48.4 23.3|
Alabama|USA AL|32.8 -86.8|
Alaska|USA AK|64.4 -152.0|
Arizona|USA AZ|34.3 -111.7|
Arkansas|USA AR|34.8 -92.4|
Colorado|USA CO|39.0 -105.5|
Connecticut|USA CT|41.6 -72.7|
Delaware|USA DE|39.0 -75.5|
Florida|USA FL|28.6 -82.4|
Georgia|USA GA|32.6 -83.4|
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
Maryland|USA MD|39.0 -76.8|
Massachusetts|USA MA|42.3 -71.8|
Michigan|USA MI|44.3 -85.4|
Minnesota|USA MN|46.3 -94.3|
Mississippi|USA MS|32.7 -89.7|
Missouri|USA MO|38.4 -92.5|
Montana|USA MT|47.0 -109.6|
Nebraska|USA NE|41.5 -99.8|
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
South Carolina|USA SC|33.9 -80.9|
South Dakota|USA SD|44.4 -100.2|
Tennessee|USA TN|35.9 -86.4|
Texas|USA TX|31.5 -99.3|texanisch
Utah|USA UT|39.3 -111.7|
Vermont|USA VT|44.1 -72.7|
Virginia|USA VA|37.5 -78.9|
West Virginia|USA WV|38.6 -80.6|
Wisconsin|USA WI|44.6 -89.9|
Wyoming|USA WY|43.0 -107.6|
`;
