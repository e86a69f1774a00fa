/** Names of countries by ISO 3166-1 alpha-3: German, English (Unicode CLDR, short names of territories; licence: Unicode-3.0). */
export const COUNTRY_LABELS = `
ABW|Aruba|Aruba
AFG|Afghanistan|Afghanistan
AGO|Angola|Angola
AIA|Anguilla|Anguilla
ALA|Ålandinseln|Åland Islands
ALB|Albanien|Albania
AND|Andorra|Andorra
ARE|Vereinigte Arabische Emirate|United Arab Emirates
ARG|Argentinien|Argentina
ARM|Armenien|Armenia
ASM|Amerikanisch-Samoa|American Samoa
ATA|Antarktis|Antarctica
ATF|Französische Süd- und Antarktisgebiete|French Southern Territories
ATG|Antigua und Barbuda|Antigua & Barbuda
AUS|Australien|Australia
AUT|Österreich|Austria
AZE|Aserbaidschan|Azerbaijan
BDI|Burundi|Burundi
BEL|Belgien|Belgium
BEN|Benin|Benin
BES|Karibische Niederlande|Caribbean Netherlands
BFA|Burkina Faso|Burkina Faso
BGD|Bangladesch|Bangladesh
BGR|Bulgarien|Bulgaria
BHR|Bahrain|Bahrain
BHS|Bahamas|Bahamas
BIH|Bosnien und Herzegowina|Bosnia & Herzegovina
BLM|St. Barthélemy|St. Barthélemy
BLR|Belarus|Belarus
BLZ|Belize|Belize
BMU|Bermuda|Bermuda
BOL|Bolivien|Bolivia
BRA|Brasilien|Brazil
BRB|Barbados|Barbados
BRN|Brunei Darussalam|Brunei
BTN|Bhutan|Bhutan
BVT|Bouvetinsel|Bouvet Island
BWA|Botsuana|Botswana
CAF|Zentralafrikanische Republik|Central African Republic
CAN|Kanada|Canada
CCK|Kokosinseln|Cocos (Keeling) Islands
CHE|Schweiz|Switzerland
CHL|Chile|Chile
CHN|China|China
CIV|Côte d’Ivoire|Côte d’Ivoire
CMR|Kamerun|Cameroon
COD|Kongo-Kinshasa|Congo - Kinshasa
COG|Kongo-Brazzaville|Congo - Brazzaville
COK|Cookinseln|Cook Islands
COL|Kolumbien|Colombia
COM|Komoren|Comoros
CPV|Cabo Verde|Cape Verde
CRI|Costa Rica|Costa Rica
CUB|Kuba|Cuba
CUW|Curaçao|Curaçao
CXR|Weihnachtsinsel|Christmas Island
CYM|Kaimaninseln|Cayman Islands
CYP|Zypern|Cyprus
CZE|Tschechien|Czechia
DEU|Deutschland|Germany
DJI|Dschibuti|Djibouti
DMA|Dominica|Dominica
DNK|Dänemark|Denmark
DOM|Dominikanische Republik|Dominican Republic
DZA|Algerien|Algeria
ECU|Ecuador|Ecuador
EGY|Ägypten|Egypt
ERI|Eritrea|Eritrea
ESH|Westsahara|Western Sahara
ESP|Spanien|Spain
EST|Estland|Estonia
ETH|Äthiopien|Ethiopia
FIN|Finnland|Finland
FJI|Fidschi|Fiji
FLK|Falklandinseln|Falkland Islands
FRA|Frankreich|France
FRO|Färöer|Faroe Islands
FSM|Mikronesien|Micronesia
GAB|Gabun|Gabon
GBR|Vereinigtes Königreich|United Kingdom
GEO|Georgien|Georgia
GGY|Guernsey|Guernsey
GHA|Ghana|Ghana
GIB|Gibraltar|Gibraltar
GIN|Guinea|Guinea
GLP|Guadeloupe|Guadeloupe
GMB|Gambia|Gambia
GNB|Guinea-Bissau|Guinea-Bissau
GNQ|Äquatorialguinea|Equatorial Guinea
GRC|Griechenland|Greece
GRD|Grenada|Grenada
GRL|Grönland|Greenland
GTM|Guatemala|Guatemala
GUF|Französisch-Guayana|French Guiana
GUM|Guam|Guam
GUY|Guyana|Guyana
HKG|Sonderverwaltungsregion Hongkong|Hong Kong SAR China
HMD|Heard und McDonaldinseln|Heard & McDonald Islands
HND|Honduras|Honduras
HRV|Kroatien|Croatia
HTI|Haiti|Haiti
HUN|Ungarn|Hungary
IDN|Indonesien|Indonesia
IMN|Isle of Man|Isle of Man
IND|Indien|India
IOT|Britisches Territorium im Indischen Ozean|British Indian Ocean Territory
IRL|Irland|Ireland
IRN|Iran|Iran
IRQ|Irak|Iraq
ISL|Island|Iceland
ISR|Israel|Israel
ITA|Italien|Italy
JAM|Jamaika|Jamaica
JEY|Jersey|Jersey
JOR|Jordanien|Jordan
JPN|Japan|Japan
KAZ|Kasachstan|Kazakhstan
KEN|Kenia|Kenya
KGZ|Kirgisistan|Kyrgyzstan
KHM|Kambodscha|Cambodia
KIR|Kiribati|Kiribati
KNA|St. Kitts und Nevis|St. Kitts & Nevis
KOR|Südkorea|South Korea
KWT|Kuwait|Kuwait
LAO|Laos|Laos
LBN|Libanon|Lebanon
LBR|Liberia|Liberia
LBY|Libyen|Libya
LCA|St. Lucia|St. Lucia
LIE|Liechtenstein|Liechtenstein
LKA|Sri Lanka|Sri Lanka
LSO|Lesotho|Lesotho
LTU|Litauen|Lithuania
LUX|Luxemburg|Luxembourg
LVA|Lettland|Latvia
MAC|Sonderverwaltungsregion Macau|Macao SAR China
MAF|St. Martin|St. Martin
MAR|Marokko|Morocco
MCO|Monaco|Monaco
MDA|Republik Moldau|Moldova
MDG|Madagaskar|Madagascar
MDV|Malediven|Maldives
MEX|Mexiko|Mexico
MHL|Marshallinseln|Marshall Islands
MKD|Nordmazedonien|North Macedonia
MLI|Mali|Mali
MLT|Malta|Malta
MMR|Myanmar|Myanmar (Burma)
MNE|Montenegro|Montenegro
MNG|Mongolei|Mongolia
MNP|Nördliche Marianen|Northern Mariana Islands
MOZ|Mosambik|Mozambique
MRT|Mauretanien|Mauritania
MSR|Montserrat|Montserrat
MTQ|Martinique|Martinique
MUS|Mauritius|Mauritius
MWI|Malawi|Malawi
MYS|Malaysia|Malaysia
MYT|Mayotte|Mayotte
NAM|Namibia|Namibia
NCL|Neukaledonien|New Caledonia
NER|Niger|Niger
NFK|Norfolkinsel|Norfolk Island
NGA|Nigeria|Nigeria
NIC|Nicaragua|Nicaragua
NIU|Niue|Niue
NLD|Niederlande|Netherlands
NOR|Norwegen|Norway
NPL|Nepal|Nepal
NRU|Nauru|Nauru
NZL|Neuseeland|New Zealand
OMN|Oman|Oman
PAK|Pakistan|Pakistan
PAN|Panama|Panama
PCN|Pitcairninseln|Pitcairn Islands
PER|Peru|Peru
PHL|Philippinen|Philippines
PLW|Palau|Palau
PNG|Papua-Neuguinea|Papua New Guinea
POL|Polen|Poland
PRI|Puerto Rico|Puerto Rico
PRK|Nordkorea|North Korea
PRT|Portugal|Portugal
PRY|Paraguay|Paraguay
PSE|Palästinensische Autonomiegebiete|Palestinian Territories
PYF|Französisch-Polynesien|French Polynesia
QAT|Katar|Qatar
REU|Réunion|Réunion
ROU|Rumänien|Romania
RUS|Russland|Russia
RWA|Ruanda|Rwanda
SAU|Saudi-Arabien|Saudi Arabia
SDN|Sudan|Sudan
SEN|Senegal|Senegal
SGP|Singapur|Singapore
SGS|Südgeorgien und die Südlichen Sandwichinseln|South Georgia & South Sandwich Islands
SHN|St. Helena|St. Helena
SJM|Spitzbergen und Jan Mayen|Svalbard & Jan Mayen
SLB|Salomonen|Solomon Islands
SLE|Sierra Leone|Sierra Leone
SLV|El Salvador|El Salvador
SMR|San Marino|San Marino
SOM|Somalia|Somalia
SPM|St. Pierre und Miquelon|St. Pierre & Miquelon
SRB|Serbien|Serbia
SSD|Südsudan|South Sudan
STP|São Tomé und Príncipe|São Tomé & Príncipe
SUR|Suriname|Suriname
SVK|Slowakei|Slovakia
SVN|Slowenien|Slovenia
SWE|Schweden|Sweden
SWZ|Eswatini|Eswatini
SXM|Sint Maarten|Sint Maarten
SYC|Seychellen|Seychelles
SYR|Syrien|Syria
TCA|Turks- und Caicosinseln|Turks & Caicos Islands
TCD|Tschad|Chad
TGO|Togo|Togo
THA|Thailand|Thailand
TJK|Tadschikistan|Tajikistan
TKL|Tokelau|Tokelau
TKM|Turkmenistan|Turkmenistan
TLS|Timor-Leste|Timor-Leste
TON|Tonga|Tonga
TTO|Trinidad und Tobago|Trinidad & Tobago
TUN|Tunesien|Tunisia
TUR|Türkei|Türkiye
TUV|Tuvalu|Tuvalu
TWN|Taiwan|Taiwan
TZA|Tansania|Tanzania
UGA|Uganda|Uganda
UKR|Ukraine|Ukraine
UMI|Amerikanische Überseeinseln|U.S. Outlying Islands
URY|Uruguay|Uruguay
USA|Vereinigte Staaten|United States
UZB|Usbekistan|Uzbekistan
VAT|Vatikanstadt|Vatican City
VCT|St. Vincent und die Grenadinen|St. Vincent & Grenadines
VEN|Venezuela|Venezuela
VGB|Britische Jungferninseln|British Virgin Islands
VIR|Amerikanische Jungferninseln|U.S. Virgin Islands
VNM|Vietnam|Vietnam
VUT|Vanuatu|Vanuatu
WLF|Wallis und Futuna|Wallis & Futuna
WSM|Samoa|Samoa
YEM|Jemen|Yemen
ZAF|Südafrika|South Africa
ZMB|Sambia|Zambia
ZWE|Simbabwe|Zimbabwe
XKX|Kosovo|Kosovo`;
