/**
 * Organisations, seats of government, media and companies: names; ISO alpha-3 country or `-`; organisation code (CAMEO) or
 * `-`; sectors. Names whose words inflect stand in the nominative with their strong ending ("Auswärtiges Amt"). Sorted by
 * country and name.
 */
export const ORGANISATIONS = `
ASEAN,Asean|-|ASN|IGO
Afrikanische Union,AU|-|AFU|IGO
Al-Kaida,al-Kaida,Al Kaida,El Kaida,al-Qaida,Al-Qaida,Terrornetzwerk Al-Kaida|-|IMG|REB
Amnesty International,Amnesty|-|-|NGO
Arabische Liga|-|ARL|IGO
Asiatische Entwicklungsbank|-|ADB|IGO
BRICS|-|-|IGO
Blauhelme,Blauhelm-Soldaten|-|UNO|IGO+MIL
Brüssel|-|EUR|IGO
Demokratische Partei|-|-|PTY
ECOWAS,Ecowas|-|WAS|IGO
Eurogruppe,Euro-Gruppe,Euro-Finanzminister|-|EUR|IGO
Europarat|-|COE|IGO
Europol|-|EUR|IGO+COP
Europäische Kommission,EU-Kommission,Brüsseler Kommission|-|EUR|IGO
Europäische Union,EU|-|EUR|IGO
Europäische Weltraumorganisation,ESA|-|ESA|IGO
Europäische Zentralbank,EZB|-|EUR|IGO
Europäischer Gerichtshof für Menschenrechte,EGMR|-|COE|IGO+JUD
Europäischer Gerichtshof,EuGH|-|EUR|IGO+JUD
Europäischer Rat,Ministerrat der Europäischen Union,EU-Ministerrat,EU-Rat|-|EUR|IGO
Europäisches Parlament,Europaparlament,EU-Parlament|-|EUR|IGO+LEG
Eurozone|-|EUR|IGO
FIFA,Fifa,Weltfußballverband|-|-|NGO
Fridays for Future|-|-|CVL
Frontex|-|EUR|IGO+COP
G20,G-20,G20-Staaten|-|G20|IGO
G7,G-7,G7-Staaten|-|G07|IGO
G8,G-8,G8-Staaten|-|G08|IGO
Gemeinschaft Unabhängiger Staaten,GUS|-|CIS|IGO
Golfkooperationsrat|-|GCC|IGO
Greenpeace|-|-|NGO
Human Rights Watch|-|-|NGO
IAEA,IAEO,Internationale Atomenergiebehörde,Internationale Atomenergie-Organisation,Internationale Atomenergieorganisation,Atomenergiebehörde|-|IAE|IGO
ISAF,Isaf|-|NAT|MIL
Internationaler Gerichtshof,IGH|-|UNO|IGO+JUD
Internationaler Strafgerichtshof,IStGH,Internationales Strafgericht|-|ICC|IGO+JUD
Internationaler Währungsfonds,IWF|-|IMF|IGO
Internationales Olympisches Komitee,IOC|-|-|NGO
Interpol|-|ITP|IGO+COP
Islamischer Staat,IS,IS-Miliz,Terrormiliz Islamischer Staat,Terrormiliz IS,ISIS|-|IMG|REB
KFOR,Kfor|-|NAT|MIL
Kommunistische Partei|-|-|PTY
MINUSMA|-|UNO|IGO+MIL
NATO,Nato,Nordatlantikpakt,Verteidigungsbündnis,Nato-Staaten,NATO-Staaten|-|NAT|IGO
OECD|-|-|IGO
OPEC,Opec|-|OPC|IGO
Organisation Amerikanischer Staaten,OAS|-|OAS|IGO
Organisation des Vertrags über kollektive Sicherheit,OVKS|-|CST|IGO
Organisation für Sicherheit und Zusammenarbeit in Europa,OSZE,OSZE-Beobachter|-|OSC|IGO
Organisation für das Verbot chemischer Waffen,OPCW|-|OPC|IGO
Reporter ohne Grenzen|-|-|NGO
Roter Halbmond|-|IRC|NGO
Rotes Kreuz,Internationales Komitee vom Roten Kreuz,IKRK|-|IRC|NGO
Shanghaier Organisation für Zusammenarbeit,SCO|-|SCO|IGO
Sozialdemokraten|-|-|PTY
UN-Kriegsverbrechertribunal,Internationaler Strafgerichtshof für das ehemalige Jugoslawien,Jugoslawien-Tribunal|-|UNO|IGO+JUD
UN-Menschenrechtsrat,UN-Menschenrechtskommission,UN-Menschenrechts-Komitee|-|UNO|IGO
UN-Sicherheitsrat,Weltsicherheitsrat,UNO-Sicherheitsrat,Sicherheitsrat der Vereinten Nationen|-|UNO|IGO
UNESCO,Unesco|-|UNO|IGO
UNHCR,UN-Flüchtlingshilfswerk,Flüchtlingshilfswerk der Vereinten Nationen|-|UNO|IGO
UNICEF,Unicef|-|UNO|IGO
UNIFIL|-|UNO|IGO+MIL
UNMIS|-|UNO|IGO
UNO-Vollversammlung,UN-Vollversammlung|-|UNO|IGO
Vereinte Nationen,UNO,UN,Uno|-|UNO|IGO
WWF|-|-|NGO
Weltbank|-|WBK|IGO
Welternährungsprogramm,WFP|-|UNO|IGO
Weltgesundheitsorganisation,WHO|-|WHO|IGO+HLH
Welthandelsorganisation,WTO|-|WTO|IGO
Ärzte ohne Grenzen|-|-|NGO
Haqqani-Netzwerk|AFG|-|REB
Radikalislamische Taliban|AFG|-|REB
Taliban|AFG|-|REB
FPÖ,ÖVP,SPÖ,NEOS,BZÖ|AUT|-|PTY
Hofburg,Ballhausplatz|AUT|-|GOV
ORF|AUT|-|MED
Bundesrat der Schweiz|CHE|-|GOV
SVP|CHE|-|PTY
UBS,Credit Suisse,Nestlé,Novartis,Roche|CHE|-|BUS
Huawei,BYD,Alibaba,Tencent,ByteDance,TikTok,Evergrande|CHN|-|BUS
Kommunistische Partei Chinas,KP Chinas,Zentralkomitee|CHN|-|PTY+GOV
Volksbefreiungsarmee|CHN|-|MIL
Xinhua,Global Times|CHN|-|MED
M23|COD|-|REB
FARC,Farc,ELN|COL|-|REB
ADAC,Verkehrsclub Deutschland|DEU|-|NGO
ARD,ZDF,Spiegel,DER SPIEGEL,Der Spiegel,Bild-Zeitung,BILD,Die Zeit,Die Welt,taz,Frankfurter Allgemeine Zeitung,FAZ,Süddeutsche Zeitung,Deutschlandfunk,Deutsche Welle,WDR,NDR,MDR,RBB,dpa,Bild am Sonntag,Handelsblatt,Tagesspiegel,Frankfurter Rundschau,Tagesschau|DEU|-|MED
AfD,Alternative für Deutschland|DEU|-|PTY+OPP
Audi,BMW,Volkswagen,VW,Daimler,Mercedes,Mercedes-Benz,Opel,Porsche,Siemens,Bosch,BASF,Bayer AG,RWE,EON,E.ON,EnBW,Vattenfall,Lufthansa,Deutsche Lufthansa,Deutsche Bahn,Deutsche Telekom,Telekom,Deutsche Post,Deutsche Bank,Commerzbank,Rheinmetall,Krauss-Maffei Wegmann,ThyssenKrupp,Thyssenkrupp,Bertelsmann,SAP,Edeka,Rewe,Aldi,Lidl,Metro,Uniper,Wirecard,Heckler & Koch,TUI,Adidas,Biontech,BioNTech,Infineon,Karstadt,Schlecker,Berliner Verkehrsbetriebe,BVG|DEU|-|BUS
Auswärtiges Amt,Bundeskanzleramt,Kanzleramt,Bundesregierung,Bundeskabinett,Schloss Bellevue,Bundespräsidialamt|DEU|-|GOV
BND,Bundesnachrichtendienst,Verfassungsschutz,Bundesamt für Verfassungsschutz,MAD|DEU|-|SPY
Bundesanwaltschaft,Bundesverfassungsgericht,Bundesgerichtshof,BGH,Generalbundesanwalt,Bundesverwaltungsgericht,Bundesarbeitsgericht,Bundessozialgericht|DEU|-|JUD
Bundeskriminalamt,BKA,Landeskriminalamt,LKA,Bundespolizei,SEK,GSG 9,Bundesgrenzschutz|DEU|-|COP
Bundestag,Deutscher Bundestag,Bundesrat|DEU|-|LEG
Bundesverband der Deutschen Industrie,BDI,BDA,DIHK,IHK,Bitkom,Arbeitgeberverband Gesamtmetall,Gesamtmetall|DEU|-|BUS
Bundeswehr,Kommando Spezialkräfte,KSK|DEU|-|MIL
Bündnis Sahra Wagenknecht,BSW|DEU|-|PTY+OPP
CDU,CSU,Union,Unionsparteien,CDU/CSU,Christlich-Soziale Union,Christlich Demokratische Union,Christdemokraten,Christsoziale|DEU|-|PTY
Chaos Computer Club,CCC,Deutsche Umwelthilfe,BUND,NABU,Nabu,Pro Asyl,Foodwatch,Campact,Welthungerhilfe,Deutsche Welthungerhilfe,Caritas,Diakonie,Stiftung Warentest,Letzte Generation,Arbeitskreis Vorratsdatenspeicherung,Technisches Hilfswerk,THW|DEU|-|NGO
Deutsche Bischofskonferenz,EKD,Zentralrat der Juden,Zentralrat der Muslime,Evangelische Kirche in Deutschland|DEU|-|REL
Deutscher Gewerkschaftsbund,DGB,IG Metall,ver.di,Ver.di,Verdi,GdP,Gewerkschaft der Polizei,GDL,EVG,IG BCE,IG BAU,GEW,Marburger Bund,Vereinigung Cockpit,Transnet,NGG,Gewerkschaft Deutscher Lokomotivführer|DEU|-|LAB
Die Linke,Linke,Linkspartei,Linksfraktion,PDS,WASG,Linkspartei.PDS|DEU|-|PTY+OPP
FDP,Freie Demokraten,Liberale,Piratenpartei,NPD,DVU,Freie Wähler|DEU|-|PTY
Grüne,Die Grünen,Bündnis 90/Die Grünen,Bündnis 90,Bündnisgrüne|DEU|-|PTY
Nationalsozialistischer Untergrund,NSU,RAF,Rote Armee Fraktion,Reichsbürger|DEU|-|REB
Pegida,PEGIDA|DEU|-|CVL
Robert-Koch-Institut,RKI,Paul-Ehrlich-Institut|DEU|-|GOV+HLH
SPD,Sozialdemokratische Partei Deutschlands,Jusos|DEU|-|PTY
Staatsregierung,Bayerische Staatsregierung|DEU|-|GOV
attac,Attac,ATTAC|DEU|-|NGO
Muslimbrüder,Muslimbruderschaft|EGY|-|OPP+REL
ETA,Eta|ESP|-|REB
El País|ESP|-|MED
Moncloa|ESP|-|GOV
PSOE,Partido Popular,Vox,Podemos|ESP|-|PTY
TPLF,Volksbefreiungsfront von Tigray|ETH|-|REB
AFP,Le Monde,Le Figaro,Charlie Hebdo|FRA|-|MED
Airbus,EADS,Renault,Peugeot,TotalEnergies,Areva,Air France,EDF,Alstom|FRA|-|BUS
Front National,Rassemblement National,UMP,Parti Socialiste|FRA|-|PTY
Nationalversammlung|FRA|-|LEG
Élysée,Elysée,Élysée-Palast,Elysée-Palast,Élyséepalast,Quai d’Orsay,Matignon|FRA|-|GOV
BBC,Guardian,The Guardian,Financial Times,Daily Mail,Sunday Times,Reuters|GBR|-|MED
BP,Shell,HSBC,Rolls-Royce,British Airways|GBR|-|BUS
Downing Street,Buckingham-Palast,Foreign Office,Whitehall|GBR|-|GOV
IRA|GBR|-|REB
Labour,Labour-Partei,Labour Party,Tories,Konservative Partei,UKIP,Brexit-Partei,SNP,Sinn Féin|GBR|-|PTY
MI5,MI6|GBR|-|SPY
Oberhaus,Unterhaus|GBR|-|LEG
Scotland Yard|GBR|-|COP
SYRIZA,Syriza,Nea Dimokratia,Goldene Morgenröte|GRC|-|PTY
Fidesz,Jobbik|HUN|-|PTY
IRNA,Fars|IRN|-|MED
Revolutionsgarden,Revolutionsgarde,Revolutionswächter,Al-Quds-Brigaden,Iranische Revolutionsgarden|IRN|-|MIL
Wächterrat|IRN|-|GOV
Haschd al-Schaabi,Mahdi-Armee|IRQ|-|REB
Peschmerga|IRQ|-|MIL
Haaretz|ISR|-|MED
Israelische Streitkräfte,IDF|ISR|-|MIL
Knesset|ISR|-|LEG
Likud,Kadima,Blau-Weiß,Arbeitspartei|ISR|-|PTY
Mossad,Schin Bet,Schabak|ISR|-|SPY
Fiat,Alitalia,Eni|ITA|-|BUS
Fünf-Sterne-Bewegung,5-Sterne-Bewegung,Lega,Lega Nord,Forza Italia,Fratelli d’Italia,Partito Democratico|ITA|-|PTY
Quirinal,Palazzo Chigi|ITA|-|GOV
Sony,Toyota,Nissan,Honda,Nintendo,Tepco|JPN|-|BUS
Samsung,Hyundai|KOR|-|BUS
Hisbollah,Hizbollah,Hizbullah,Hisbollah-Miliz|LBN|-|REB
GNA,Einheitsregierung|LBY|-|GOV
LNA|LBY|-|MIL
Tamil Tigers,Tamilische Tiger,LTTE|LKA|-|REB
Arakan-Armee|MMR|-|REB
Boko Haram|NGA|-|REB
KLM|NLD|-|BUS
PVV|NLD|-|PTY
Abu Sayyaf,Moro Islamische Befreiungsfront,MILF|PHL|-|REB
PiS,Bürgerplattform,Solidarność|POL|-|PTY
Sejm|POL|-|LEG
Fatah,PLO,Autonomiebehörde,Palästinensische Autonomiebehörde|PSE|-|GOV
Hamas,Islamischer Dschihad,Al-Aksa-Brigaden,Kassam-Brigaden|PSE|-|REB
Securitate|ROU|-|SPY
Duma,Staatsduma,Föderationsrat|RUS|-|LEG
Einiges Russland|RUS|-|PTY
FSB,GRU,KGB,SWR|RUS|-|SPY
Gazprom,Rosneft,Lukoil,Yukos,Jukos,Sberbank,Rosatom|RUS|-|BUS
Gruppe Wagner,Wagner-Gruppe,Wagner,Söldnergruppe Wagner|RUS|-|MIL
Interfax,TASS,Tass,RIA Nowosti,Ria Nowosti,Itar-Tass,Russia Today,RT,Sputnik,Nowaja Gaseta|RUS|-|MED
Kreml|RUS|-|GOV
Memorial|RUS|-|NGO
OMON|RUS|-|COP
Al-Schabaab,al-Schabaab,Al-Shabaab,Al-Schabab,Schabaab|SOM|-|REB
Saab,Volvo,Ikea,Ericsson|SWE|-|BUS
Freie Syrische Armee,FSA,al-Nusra-Front,Nusra-Front,Haiat Tahrir al-Scham,HTS|SYR|-|REB
SDF,YPG,Syrische Demokratische Kräfte|SYR|-|REB
UDD,PAD,Rothemden,Gelbhemden|THA|-|OPP
AKP,HDP,CHP,MHP|TUR|-|PTY
PKK,Arbeiterpartei Kurdistans|TUR|-|REB
Asow-Regiment,Asow|UKR|-|MIL
Naftogaz|UKR|-|BUS
Ostukrainische Separatisten|UKR|-|REB
SBU|UKR|-|SPY
Ukrainska Prawda|UKR|-|MED
Werchowna Rada,Rada|UKR|-|LEG
Amazon,Apple,Boeing,Citigroup,Exxon,Facebook,General Motors,Goldman Sachs,Google,Intel,Lehman Brothers,Lockheed Martin,Microsoft,Monsanto,Netflix,Pfizer,SpaceX,Tesla,Twitter,Uber,YouTube,Blackwater|USA|-|BUS
CIA,NSA|USA|-|SPY
CNN,NPR,PBS,New York Times,Washington Post,Wall Street Journal,Fox News,Associated Press,Bloomberg,Politico,Newsweek|USA|-|MED
FBI|USA|-|COP
Kapitol,US-Kongress,US-Senat,US-Repräsentantenhaus|USA|-|LEG
NASA,Nasa,Federal Reserve,Fed,US-Notenbank|USA|-|GOV
Pentagon|USA|-|GOV+MIL
Republikaner,Demokraten,Republikanische Partei,Tea Party|USA|-|PTY
State Department,Außenministerium der Vereinigten Staaten|USA|-|GOV
US-Armee,US-Marine,US-Streitkräfte,US-Luftwaffe,US-Marines,US Army,US Navy,US-Militär|USA|-|MIL
Weißes Haus,Weisses Haus,Oval Office|USA|-|GOV
Heiliger Stuhl,Vatikan|VAT|-|REL
UCK,UÇK|XKX|-|REB
Huthi,Huthis,Huthi-Rebellen,Huthi-Miliz|YEM|-|REB
ANC|ZAF|-|PTY
MDC|ZWE|-|PTY+OPP
`;
