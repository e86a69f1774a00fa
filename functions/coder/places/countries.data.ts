/**
 * The countries, sorted by code. Fields, separated by `|`: ISO 3166-1 alpha-3 and alpha-2, latitude and longitude of the
 * middle; German name and aliases; stems of adjectives; inhabitants (masculine singular); capital and its other names.
 * XKX is the user-assigned code of Kosovo. Nominative forms only: the reader of this table derives the inflected ones.
 */
export const COUNTRIES = `
ABW AW 12.5 -70.0|Aruba|arubanisch|Arubaner|Oranjestad
AFG AF 33.9 67.7|Afghanistan|afghanisch|Afghane,Paschtune,Hazara|Kabul
AGO AO -11.2 17.9|Angola|angolanisch|Angolaner|Luanda
ALB AL 41.2 20.2|Albanien|albanisch|Albaner|Tirana
AND AD 42.5 1.6|Andorra|andorranisch|Andorraner|Andorra la Vella
ARE AE 23.4 53.8|Vereinigte Arabische Emirate,Emirate,VAE|emiratisch|Emirater|Abu Dhabi
ARG AR -38.4 -63.6|Argentinien|argentinisch|Argentinier|Buenos Aires
ARM AM 40.1 45.0|Armenien|armenisch|Armenier|Eriwan,Jerewan,Erewan
ATG AG 17.1 -61.8|Antigua und Barbuda|antiguanisch|Antiguaner|Saint John’s
AUS AU -25.3 133.8|Australien|australisch|Australier|Canberra
AUT AT 47.5 14.6|Österreich|österreichisch|Österreicher|Wien
AZE AZ 40.1 47.6|Aserbaidschan|aserbaidschanisch,aserisch|Aserbaidschaner,Aseri|Baku
BDI BI -3.4 29.9|Burundi|burundisch|Burundier|Bujumbura,Gitega
BEL BE 50.5 4.5|Belgien|belgisch|Belgier,Flame,Wallone|Brüssel
BEN BJ 9.3 2.3|Benin|beninisch|Beniner|Porto-Novo
BFA BF 12.2 -1.6|Burkina Faso|burkinisch|Burkiner|Ouagadougou
BGD BD 23.7 90.4|Bangladesch,Bangladesh|bangladeschisch,bengalisch|Bangladescher|Dhaka
BGR BG 42.7 25.5|Bulgarien|bulgarisch|Bulgare|Sofia
BHR BH 26.0 50.6|Bahrain|bahrainisch|Bahrainer|Manama
BHS BS 25.0 -77.4|Bahamas|bahamaisch|Bahamaer|Nassau
BIH BA 43.9 17.7|Bosnien und Herzegowina,Bosnien-Herzegowina,Bosnien|bosnisch,bosniakisch|Bosnier,Bosniake|Sarajevo,Sarajewo
BLR BY 53.7 28.0|Belarus,Weißrussland,Belarussland|belarussisch,weißrussisch,belarusisch|Belarusse,Weißrusse|Minsk
BLZ BZ 17.2 -88.5|Belize|belizisch|Belizer|Belmopan
BMU BM 32.3 -64.8|Bermuda|bermudisch|Bermuder|Hamilton
BOL BO -16.3 -63.6|Bolivien|bolivianisch|Bolivianer|La Paz,Sucre
BRA BR -14.2 -51.9|Brasilien|brasilianisch|Brasilianer|Brasília,Brasilia
BRB BB 13.2 -59.5|Barbados|barbadisch|Barbadier|Bridgetown
BRN BN 4.5 114.7|Brunei|bruneiisch|Bruneier|Bandar Seri Begawan
BTN BT 27.5 90.4|Bhutan|bhutanisch|Bhutaner|Thimphu
BWA BW -22.3 24.7|Botswana,Botsuana|botswanisch,botsuanisch|Botswaner,Botsuaner|Gaborone
CAF CF 6.6 20.9|Zentralafrikanische Republik|zentralafrikanisch|Zentralafrikaner|Bangui
CAN CA 56.1 -106.3|Kanada|kanadisch|Kanadier|Ottawa
CHE CH 46.8 8.2|Schweiz|schweizerisch,schweizer|Schweizer|Bern
CHL CL -35.7 -71.5|Chile|chilenisch|Chilene,Mapuche|Santiago de Chile,Santiago
CHN CN 35.9 104.2|China,Volksrepublik China,VR China,Volksrepublik|chinesisch|Chinese,Uigure,Tibeter|Peking,Beijing
CIV CI 7.5 -5.5|Elfenbeinküste,Côte d’Ivoire|ivorisch|Ivorer|Yamoussoukro,Abidjan
CMR CM 7.4 12.4|Kamerun|kamerunisch|Kameruner|Yaoundé,Jaunde
COD CD -4.0 21.8|Demokratische Republik Kongo,DR Kongo,Kongo,Kongo-Kinshasa,Zaire|kongolesisch|Kongolese|Kinshasa
COG CG -0.2 15.8|Republik Kongo,Kongo-Brazzaville|kongolesisch|Kongolese|Brazzaville
COL CO 4.6 -74.3|Kolumbien|kolumbianisch|Kolumbianer|Bogotá,Bogota
COM KM -11.9 43.9|Komoren|komorisch|Komorer|Moroni
CPV CV 16.0 -24.0|Kap Verde,Cabo Verde|kapverdisch|Kapverdier|Praia
CRI CR 9.7 -83.8|Costa Rica|costa-ricanisch,costaricanisch|Costa-Ricaner|San José
CUB CU 21.5 -77.8|Kuba|kubanisch|Kubaner|Havanna
CUW CW 12.2 -69.0|Curaçao,Curacao|curaçaoisch|Curaçaoer|Willemstad
CYM KY 19.3 -81.3|Kaimaninseln,Cayman Islands,Cayman-Inseln|kaimanisch|Kaimaner|George Town
CYP CY 35.1 33.4|Zypern|zyprisch,zypriotisch|Zyprer,Zypriot|Nikosia
CZE CZ 49.8 15.5|Tschechien,Tschechische Republik|tschechisch|Tscheche|Prag
DEU DE 51.2 10.5|Deutschland,Bundesrepublik Deutschland,Bundesrepublik,BRD|deutsch,bundesdeutsch|Deutsche|Berlin
DJI DJ 11.8 42.6|Dschibuti|dschibutisch|Dschibutier|Dschibuti
DMA DM 15.4 -61.4|Dominica|dominicanisch|Dominicaner|Roseau
DNK DK 56.3 9.5|Dänemark|dänisch|Däne|Kopenhagen
DOM DO 18.7 -70.2|Dominikanische Republik|dominikanisch|Dominikaner|Santo Domingo
DZA DZ 28.0 1.7|Algerien|algerisch|Algerier,Kabyle|Algier
ECU EC -1.8 -78.2|Ecuador|ecuadorianisch|Ecuadorianer|Quito
EGY EG 26.8 30.8|Ägypten|ägyptisch|Ägypter|Kairo
ERI ER 15.2 39.8|Eritrea|eritreisch|Eritreer|Asmara
ESH EH 24.2 -12.9|Westsahara|westsaharisch,sahrauisch|Sahraui|Laayoune,El Aaiún
ESP ES 40.5 -3.7|Spanien|spanisch|Spanier,Katalane,Baske|Madrid
EST EE 58.6 25.0|Estland|estnisch|Este|Tallinn
ETH ET 9.1 40.5|Äthiopien|äthiopisch|Äthiopier,Oromo|Addis Abeba
FIN FI 61.9 25.7|Finnland|finnisch|Finne|Helsinki
FJI FJ -16.6 179.4|Fidschi,Fidschi-Inseln|fidschianisch|Fidschianer|Suva
FRA FR 46.2 2.2|Frankreich|französisch|Franzose,Französin,Korse|Paris
FRO FO 61.9 -6.9|Färöer|färöisch|Färinger|Tórshavn
FSM FM 7.4 150.6|Mikronesien|mikronesisch|Mikronesier|Palikir
GAB GA -0.8 11.6|Gabun|gabunisch|Gabuner|Libreville
GBR GB 55.4 -3.4|Großbritannien,Vereinigtes Königreich,England,Schottland,Wales,Nordirland,UK|britisch,englisch,schottisch,walisisch,nordirisch|Brite,Engländer,Schotte,Waliser,Nordire|London
GEO GE 42.3 43.4|Georgien|georgisch|Georgier,Abchase,Südossete|Tiflis,Tbilissi
GGY GG 49.5 -2.6|Guernsey|guernseyisch|Guernseyer|Saint Peter Port
GHA GH 7.9 -1.0|Ghana|ghanaisch|Ghanaer|Accra
GIB GI 36.1 -5.3|Gibraltar|gibraltarisch|Gibraltarer|Gibraltar
GIN GN 9.9 -9.7|Guinea|guineisch|Guineer|Conakry
GMB GM 13.4 -15.3|Gambia|gambisch|Gambier|Banjul
GNB GW 11.8 -15.2|Guinea-Bissau|guinea-bissauisch,bissau-guineisch|Guinea-Bissauer|Bissau
GNQ GQ 1.7 10.3|Äquatorialguinea|äquatorialguineisch|Äquatorialguineer|Malabo
GRC GR 39.1 21.8|Griechenland|griechisch|Grieche|Athen
GRD GD 12.1 -61.7|Grenada|grenadisch|Grenader|Saint George’s
GRL GL 71.7 -42.6|Grönland|grönländisch|Grönländer|Nuuk
GTM GT 15.8 -90.2|Guatemala|guatemaltekisch|Guatemalteke|Guatemala-Stadt
GUY GY 4.9 -58.9|Guyana|guyanisch|Guyaner|Georgetown
HKG HK 22.4 114.1|Hongkong|hongkonger|Hongkonger|Hongkong
HND HN 15.2 -86.2|Honduras|honduranisch|Honduraner|Tegucigalpa
HRV HR 45.1 15.2|Kroatien|kroatisch|Kroate|Zagreb
HTI HT 19.0 -72.3|Haiti|haitianisch|Haitianer|Port-au-Prince
HUN HU 47.2 19.5|Ungarn|ungarisch|Ungar|Budapest
IDN ID -0.8 113.9|Indonesien|indonesisch|Indonesier|Jakarta
IMN IM 54.2 -4.5|Isle of Man,Insel Man|manxisch|Manx|Douglas
IND IN 20.6 79.0|Indien|indisch|Inder|Neu-Delhi,Delhi
IRL IE 53.1 -8.0|Irland|irisch|Ire|Dublin
IRN IR 32.4 53.7|Iran,Persien,Islamische Republik|iranisch,persisch|Iraner,Perser|Teheran
IRQ IQ 33.2 43.7|Irak|irakisch|Iraker|Bagdad
ISL IS 65.0 -19.0|Island|isländisch|Isländer|Reykjavík,Reykjavik
ISR IL 31.0 34.9|Israel|israelisch|Israeli|Jerusalem,Tel Aviv
ITA IT 41.9 12.6|Italien|italienisch|Italiener|Rom
JAM JM 18.1 -77.3|Jamaika|jamaikanisch|Jamaikaner|Kingston
JEY JE 49.2 -2.1|Jersey|jerseyisch|Jerseyer|Saint Helier
JOR JO 30.6 36.2|Jordanien|jordanisch|Jordanier|Amman
JPN JP 36.2 138.3|Japan|japanisch|Japaner|Tokio,Tokyo
KAZ KZ 48.0 66.9|Kasachstan|kasachisch,kasachstanisch|Kasache|Astana,Nur-Sultan
KEN KE -0.0 37.9|Kenia|kenianisch|Kenianer|Nairobi
KGZ KG 41.2 74.8|Kirgisistan,Kirgistan,Kirgisien|kirgisisch|Kirgise|Bischkek
KHM KH 12.6 105.0|Kambodscha|kambodschanisch|Kambodschaner|Phnom Penh
KIR KI 1.9 -157.4|Kiribati|kiribatisch|Kiribatier|South Tarawa
KNA KN 17.4 -62.8|St. Kitts und Nevis|kittitisch|Kittitier|Basseterre
KOR KR 35.9 127.8|Südkorea,Republik Korea|südkoreanisch|Südkoreaner|Seoul
KWT KW 29.3 47.5|Kuwait|kuwaitisch|Kuwaiter|Kuwait-Stadt
LAO LA 19.9 102.5|Laos|laotisch|Laote|Vientiane
LBN LB 33.9 35.9|Libanon|libanesisch|Libanese|Beirut
LBR LR 6.4 -9.4|Liberia|liberianisch,liberisch|Liberianer|Monrovia
LBY LY 26.3 17.2|Libyen|libysch|Libyer|Tripolis
LCA LC 13.9 -61.0|St. Lucia|lucianisch|Lucianer|Castries
LIE LI 47.2 9.6|Liechtenstein|liechtensteinisch|Liechtensteiner|Vaduz
LKA LK 7.9 80.8|Sri Lanka|sri-lankisch,singhalesisch,lankisch,srilankisch,tamilisch|Sri-Lanker,Singhalese,Tamile|Colombo
LSO LS -29.6 28.2|Lesotho|lesothisch|Lesother|Maseru
LTU LT 55.2 23.9|Litauen|litauisch|Litauer|Vilnius,Wilna
LUX LU 49.8 6.1|Luxemburg|luxemburgisch|Luxemburger|Luxemburg-Stadt
LVA LV 56.9 24.6|Lettland|lettisch|Lette|Riga
MAC MO 22.2 113.5|Macau,Macao|macauisch|Macauer|Macau
MAR MA 31.8 -7.1|Marokko|marokkanisch|Marokkaner|Rabat
MCO MC 43.7 7.4|Monaco|monegassisch|Monegasse|Monaco
MDA MD 47.4 28.4|Moldau,Moldawien,Republik Moldau|moldauisch,moldawisch|Moldauer,Moldawier|Chişinău,Chișinău,Chisinau,Kischinau
MDG MG -18.8 46.9|Madagaskar|madagassisch|Madagasse|Antananarivo
MDV MV 3.2 73.2|Malediven|maledivisch|Malediver|Malé
MEX MX 23.6 -102.6|Mexiko|mexikanisch|Mexikaner|Mexiko-Stadt
MHL MH 7.1 171.2|Marshallinseln|marshallisch|Marshaller|Majuro
MKD MK 41.6 21.7|Nordmazedonien,Mazedonien|nordmazedonisch,mazedonisch|Nordmazedonier,Mazedonier|Skopje
MLI ML 17.6 -4.0|Mali|malisch|Malier|Bamako
MLT MT 35.9 14.4|Malta|maltesisch|Malteser|Valletta
MMR MM 21.9 95.9|Myanmar,Birma,Burma|myanmarisch,birmanisch,burmesisch|Myanmare,Birmane,Burmese,Myanmarer,Rohingya|Naypyidaw,Naypyitaw,Rangun,Yangon
MNE ME 42.7 19.4|Montenegro|montenegrinisch|Montenegriner|Podgorica
MNG MN 46.9 103.8|Mongolei|mongolisch|Mongole|Ulan-Bator,Ulan Bator,Ulaanbaatar
MOZ MZ -18.7 35.5|Mosambik|mosambikanisch,mosambikisch|Mosambikaner|Maputo
MRT MR 21.0 -10.9|Mauretanien|mauretanisch|Mauretanier|Nouakchott
MUS MU -20.3 57.6|Mauritius|mauritisch|Mauritier|Port Louis
MWI MW -13.3 34.3|Malawi|malawisch|Malawier|Lilongwe
MYS MY 4.2 102.0|Malaysia|malaysisch,malaiisch|Malaysier|Kuala Lumpur
NAM NA -23.0 18.5|Namibia|namibisch|Namibier|Windhoek,Windhuk
NCL NC -21.3 165.6|Neukaledonien|neukaledonisch|Neukaledonier|Nouméa
NER NE 17.6 8.1|Niger|nigrisch|Nigrer|Niamey
NGA NG 9.1 8.7|Nigeria|nigerianisch|Nigerianer,Ogoni|Abuja
NIC NI 12.9 -85.2|Nicaragua|nicaraguanisch|Nicaraguaner|Managua
NLD NL 52.1 5.3|Niederlande,Holland|niederländisch,holländisch|Niederländer,Holländer|Den Haag,Amsterdam
NOR NO 60.5 8.5|Norwegen|norwegisch|Norweger|Oslo
NPL NP 28.4 84.1|Nepal|nepalesisch|Nepalese|Kathmandu
NRU NR -0.5 166.9|Nauru|nauruisch|Nauruer|Yaren
NZL NZ -40.9 174.9|Neuseeland|neuseeländisch|Neuseeländer|Wellington
OMN OM 21.5 55.9|Oman|omanisch|Omaner|Maskat
PAK PK 30.4 69.3|Pakistan|pakistanisch|Pakistaner,Pakistani,Belutsche|Islamabad
PAN PA 8.5 -80.8|Panama|panamaisch|Panamaer|Panama-Stadt
PER PE -9.2 -75.0|Peru|peruanisch|Peruaner|Lima
PHL PH 12.9 121.8|Philippinen|philippinisch|Philippiner,Filipino|Manila
PLW PW 7.5 134.6|Palau|palauisch|Palauer|Ngerulmud
PNG PG -6.3 144.0|Papua-Neuguinea|papua-neuguineisch|Papua-Neuguineer|Port Moresby
POL PL 51.9 19.1|Polen|polnisch|Pole|Warschau
PRI PR 18.2 -66.6|Puerto Rico|puerto-ricanisch|Puerto-Ricaner|San Juan
PRK KP 40.3 127.5|Nordkorea,Demokratische Volksrepublik Korea|nordkoreanisch|Nordkoreaner|Pjöngjang
PRT PT 39.4 -8.2|Portugal|portugiesisch|Portugiese|Lissabon
PRY PY -23.4 -58.4|Paraguay|paraguayisch|Paraguayer|Asunción
PSE PS 31.9 35.2|Palästina,Palästinensergebiete,Palästinensische Autonomiegebiete|palästinensisch|Palästinenser|Ramallah,Gaza
QAT QA 25.4 51.2|Katar,Qatar|katarisch,qatarisch|Katarer,Qatarer|Doha
ROU RO 45.9 25.0|Rumänien|rumänisch|Rumäne|Bukarest
RUS RU 61.5 105.3|Russland,Rußland,Russische Föderation|russisch,sowjetisch|Russe,Tschetschene,Dagestaner,Inguschete|Moskau
RWA RW -1.9 29.9|Ruanda|ruandisch|Ruander|Kigali
SAU SA 23.9 45.1|Saudi-Arabien,Saudiarabien|saudisch,saudi-arabisch,saudiarabisch|Saudi,Saudi-Araber|Riad
SDN SD 12.9 30.2|Sudan|sudanesisch|Sudanese|Khartum
SEN SN 14.5 -14.5|Senegal|senegalesisch|Senegalese|Dakar
SGP SG 1.4 103.8|Singapur|singapurisch|Singapurer|Singapur
SLB SB -9.6 160.2|Salomonen|salomonisch|Salomoner|Honiara
SLE SL 8.5 -11.8|Sierra Leone|sierra-leonisch|Sierra-Leoner|Freetown
SLV SV 13.8 -88.9|El Salvador|salvadorianisch|Salvadorianer|San Salvador
SMR SM 43.9 12.5|San Marino|san-marinesisch|San-Marinese|San Marino
SOM SO 5.2 46.2|Somalia|somalisch|Somalier|Mogadischu
SRB RS 44.0 21.0|Serbien|serbisch|Serbe|Belgrad
SSD SS 7.9 29.7|Südsudan|südsudanesisch|Südsudanese|Juba
STP ST 0.2 6.6|São Tomé und Príncipe|são-toméisch|São-Toméer|São Tomé
SUR SR 3.9 -56.0|Suriname|surinamisch|Surinamer|Paramaribo
SVK SK 48.7 19.7|Slowakei,Slowakische Republik|slowakisch|Slowake|Bratislava,Pressburg
SVN SI 46.2 15.0|Slowenien|slowenisch|Slowene|Ljubljana,Laibach
SWE SE 60.1 18.6|Schweden|schwedisch|Schwede|Stockholm
SWZ SZ -26.5 31.5|Eswatini,Swasiland|swasiländisch,eswatinisch|Swasi|Mbabane
SYC SC -4.7 55.5|Seychellen|seychellisch|Seycheller|Victoria
SYR SY 34.8 39.0|Syrien|syrisch|Syrer|Damaskus
TCD TD 15.5 18.7|Tschad|tschadisch|Tschader|N’Djamena,Ndjamena,N'Djamena
TGO TG 8.6 0.8|Togo|togoisch,togolesisch|Togoer,Togolese|Lomé
THA TH 15.9 101.0|Thailand|thailändisch|Thailänder,Thai|Bangkok
TJK TJ 38.9 71.3|Tadschikistan|tadschikisch|Tadschike|Duschanbe
TKM TM 38.97 59.6|Turkmenistan|turkmenisch|Turkmene|Aschgabat,Aschchabad
TLS TL -8.9 125.7|Osttimor,Timor-Leste|osttimoresisch,timoresisch|Osttimorese|Dili
TON TO -21.2 -175.2|Tonga|tongaisch|Tongaer|Nukuʻalofa
TTO TT 10.7 -61.2|Trinidad und Tobago|trinidadisch|Trinidader|Port of Spain
TUN TN 33.9 9.5|Tunesien|tunesisch|Tunesier|Tunis
TUR TR 39.0 35.2|Türkei|türkisch|Türke|Ankara
TUV TV -7.1 177.6|Tuvalu|tuvaluisch|Tuvaluer|Funafuti
TWN TW 23.7 121.0|Taiwan|taiwanisch,taiwanesisch|Taiwaner,Taiwanese|Taipeh
TZA TZ -6.4 34.9|Tansania|tansanisch|Tansanier|Dodoma,Daressalam
UGA UG 1.4 32.3|Uganda|ugandisch|Ugander|Kampala
UKR UA 48.4 31.2|Ukraine|ukrainisch|Ukrainer,Krimtatare|Kiew,Kyjiw,Kyiv
URY UY -32.5 -55.8|Uruguay|uruguayisch|Uruguayer|Montevideo
USA US 39.8 -98.6|USA,US,U.S.A.,Vereinigte Staaten,Vereinigte Staaten von Amerika,Amerika|US-amerikanisch,amerikanisch|US-Amerikaner,Amerikaner|Washington,Washington D.C.
UZB UZ 41.4 64.6|Usbekistan|usbekisch|Usbeke|Taschkent
VAT VA 41.9 12.5|Vatikan,Vatikanstadt,Heiliger Stuhl|vatikanisch|Vatikaner|Vatikanstadt
VCT VC 12.98 -61.3|St. Vincent und die Grenadinen|vincentisch|Vincenter|Kingstown
VEN VE 6.4 -66.6|Venezuela|venezolanisch|Venezolaner|Caracas
VNM VN 14.1 108.3|Vietnam|vietnamesisch|Vietnamese|Hanoi
VUT VU -15.4 166.96|Vanuatu|vanuatuisch|Vanuatuer|Port Vila
WSM WS -13.8 -172.1|Samoa|samoanisch|Samoaner|Apia
XKX XK 42.6 20.9|Kosovo,Republik Kosovo|kosovarisch,kosovo-albanisch|Kosovare,Kosovo-Albaner|Pristina,Priština
YEM YE 15.6 48.5|Jemen|jemenitisch|Jemenit|Sanaa,Sana’a
ZAF ZA -30.6 22.9|Südafrika|südafrikanisch|Südafrikaner|Pretoria,Kapstadt
ZMB ZM -13.1 27.8|Sambia|sambisch|Sambier|Lusaka
ZWE ZW -19.0 29.2|Simbabwe,Zimbabwe|simbabwisch|Simbabwer|Harare
`;
