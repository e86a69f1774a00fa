/**
 * Organisations, seats of government, media and companies: names; ISO alpha-3 country or `-`; organisation code (CAMEO) or
 * `-`; sectors. Names whose words inflect stand in the nominative with their strong ending ("Auswärtiges Amt"). Sorted by
 * country and name.
 */
export const ORGANISATIONS = `
APEC,Apec|-|APC|IGO
ASEAN,Asean|-|ASN|IGO
Afrikanische Union,Afrika-Union,AU|-|AFU|IGO
Al-Kaida im Islamischen Maghreb,Al-Qaida im Islamischen Maghreb,AQMI|-|IMG|REB
Al-Kaida,al-Kaida,Al Kaida,El Kaida,al-Qaida,Al-Qaida,Terrornetzwerk Al-Kaida|-|IMG|REB
Amisom,AMISOM,Afrikanische Kommission|-|AFU|IGO+MIL
Amnesty International,Amnesty|-|-|NGO
Arabische Liga|-|ARL|IGO
Asiatische Entwicklungsbank|-|ADB|IGO
BRICS,Brics,Brics-Staaten,BRICS-Staaten,Brics-Länder,BRICS-Länder,Brics-Gruppe,BRICS-Gruppe|-|-|IGO
Bank für Internationalen Zahlungsausgleich|-|-|IGO
Blauhelme,Blauhelm-Soldaten|-|UNO|IGO+MIL
Brüssel|-|EUR|IGO
Caricom|-|-|IGO
Commonwealth|-|-|IGO
Daesch,Isis,IS-Terrormiliz,IS-Kämpfer,IS-Terroristen,IS-Dschihadisten,IS-Anhänger,IS-Aktivisten,IS-Extremisten,IS-Mitglieder,IS-Islamisten,IS-Jihadisten,IS-Milizionäre,IS-Milizen,IS-Einheiten,IS-Rebellen,IS-Angreifer,IS-Sympathisanten,Dschihadistenmiliz Islamischer Staat,Dschihadistenmiliz IS,Jihadistenmiliz Islamischer Staat,Jihadistenmiliz IS,Extremistenmiliz Islamischer Staat,Extremistenmiliz IS,Islamistenmiliz Islamischer Staat,Islamistenmiliz IS,Terrororganisation Islamischer Staat,Terrororganisation IS,Terrorgruppe Islamischer Staat,Terrorgruppe IS,Extremistengruppe Islamischer Staat,Extremistengruppe IS,Dschihadistengruppe Islamischer Staat,Dschihadistengruppe IS,Jihadistengruppe Islamischer Staat,Jihadistengruppe IS,Islamistengruppe Islamischer Staat,Islamistengruppe IS,Sunnitenmiliz Islamischer Staat,Sunnitenmiliz IS,Terrornetzwerk Islamischer Staat,Terrornetzwerk IS|-|-|REB
Demokratische Partei|-|-|PTY
ECOWAS,Ecowas,Westafrikanische Wirtschaftsgemeinschaft,Westafrikanische Staatengemeinschaft,Wirtschaftsgemeinschaft Westafrikanischer Staaten|-|WAS|IGO
EU-Staaten,EU-Länder,EU-Mitgliedstaaten,EU-Mitgliedsstaaten,EU-Mitgliedsländer,EU-Außenminister,EU-Innenminister,EU-Finanzminister,EU-Verteidigungsminister,EU-Gipfel,EU-Partner,EU-Spitze,EU-Behörde,EU-Diplomaten,EU-Kreise,EU-Ratspräsidentschaft,EU-Vertretung|-|EUR|IGO
EULEX,Eulex,EUFOR,Eufor,EU-Truppe,EU-Mission,EUMM|-|EUR|IGO+MIL
Eurasische Wirtschaftsunion,Eurasische Union|-|-|IGO
Eurogruppe,Euro-Gruppe,Euro-Finanzminister|-|EUR|IGO
Europarat|-|COE|IGO
Internationale Gemeinschaft,internationale Gemeinschaft,Weltgemeinschaft|-|-|GOV
Europol|-|EUR|IGO+COP
Europäer|-|EUR|IGO
Europäische Kommission,EU-Kommission,Brüsseler Kommission|-|EUR|IGO
Europäische Staatsanwaltschaft,Europäischer Rechnungshof,EU-Gericht|-|EUR|IGO+JUD
Europäische Union,EU|-|EUR|IGO
Europäische Volkspartei,EVP,EVP-Fraktion|-|EUR|PTY
Europäische Weltraumorganisation,ESA|-|ESA|IGO
Europäische Zentralbank,EZB|-|EUR|IGO
Europäischer Auswärtiger Dienst,EAD,Europäische Investitionsbank,Europäische Arzneimittelagentur,EMA,Euratom,Olaf,OLAF,Eurojust,ESM,Euro-Länder,Euroländer,Euro-Staaten,Euro-Zone,Euroraum|-|EUR|IGO
Europäischer Gerichtshof für Menschenrechte,EGMR|-|COE|IGO+JUD
Europäischer Gerichtshof,EuGH|-|EUR|IGO+JUD
Europäischer Rat,Ministerrat der Europäischen Union,EU-Ministerrat,EU-Rat|-|EUR|IGO
Europäisches Parlament,Europaparlament,EU-Parlament|-|EUR|IGO+LEG
Eurozone|-|EUR|IGO
Extinction Rebellion|-|-|CVL
FAO,Welternährungsorganisation|-|UNO|IGO
FIFA,Fifa,Weltfußballverband|-|-|NGO
Fridays for Future|-|-|CVL
Frontex|-|EUR|IGO+COP
G20,G-20,G20-Staaten|-|G20|IGO
G7,G-7,G7-Staaten|-|G07|IGO
G8,G-8,G8-Staaten|-|G08|IGO
Gemeinschaft Unabhängiger Staaten,GUS|-|CIS|IGO
Golf-Kooperationsrat,GCC|-|GCC|IGO
Golfkooperationsrat|-|GCC|IGO
Greenpeace|-|-|NGO
Haager Strafgerichtshof,Weltstrafgericht,Weltstrafgerichtshof|-|ICC|IGO+JUD
Helsinki-Stiftung,Helsinki-Stiftung für Menschenrechte,Helsinki-Komitee,Helsinki-Föderation|-|-|NGO
Human Rights Watch|-|-|NGO
IAEA,IAEO,Internationale Atomenergiebehörde,Internationale Atomenergie-Organisation,Internationale Atomenergieorganisation,Atomenergiebehörde|-|IAE|IGO
ICTY,ICTR,Haager Tribunal,UN-Tribunal,Kriegsverbrechertribunal für das ehemalige Jugoslawien,Ruanda-Tribunal,UN-Gerichtshof|-|UNO|IGO+JUD
ILO,Internationale Arbeitsorganisation|-|UNO|IGO
IOM,Internationale Organisation für Migration|-|UNO|IGO
ISAF,Isaf|-|NAT|MIL
ISAF-Truppe,Isaf-Truppe,Schutztruppe ISAF,Schutztruppe Isaf,Schutztruppe KFOR,Nato-Truppen,NATO-Truppen|-|NAT|MIL
Internationale Energieagentur,IEA|-|-|IGO
Interamerikanischer Gerichtshof,Interamerikanischer Gerichtshof für Menschenrechte,Interamerikanische Menschenrechtskommission|-|-|IGO+JUD
Internationale Föderation der Rotkreuz- und Rothalbmondgesellschaften|-|-|NGO
Internationaler Gerichtshof,IGH|-|UNO|IGO+JUD
Internationaler Seegerichtshof,Seegerichtshof|-|-|IGO+JUD
Internationaler Strafgerichtshof,IStGH,Internationales Strafgericht|-|ICC|IGO+JUD
Internationaler Währungsfonds,IWF|-|IMF|IGO
Internationales Olympisches Komitee,IOC|-|-|NGO
Interpol|-|ITP|IGO+COP
Islamischer Staat,IS,IS-Miliz,Terrormiliz Islamischer Staat,Terrormiliz IS,ISIS|-|-|REB
KFOR,Kfor|-|NAT|MIL
Komitee zum Schutz von Journalisten|-|-|NGO
Kommunistische Partei|-|-|PTY
Lima-Gruppe,Visegrad-Gruppe,Visegrád-Gruppe,Kontaktgruppe|-|-|IGO
MINUSMA,Minusma|-|UNO|IGO+MIL
Menschenrechtsgerichtshof,Straßburger Gerichtshof,Europäischer Menschenrechtsgerichtshof|-|COE|IGO+JUD
Mercosur|-|MSR|IGO
NATO,Nato,Nordatlantikpakt,Verteidigungsbündnis,Nato-Staaten,NATO-Staaten|-|NAT|IGO
Nahost-Quartett|-|-|IGO
Nationaler Sicherheitsrat|-|-|GOV
Nato-Rat,NATO-Rat,Nordatlantikrat,Nato-Partner,NATO-Partner,Nato-Länder,NATO-Länder,Nato-Mitglieder,NATO-Mitglieder,Nato-Verbündete,NATO-Verbündete,Nato-Mitgliedstaaten,NATO-Mitgliedsstaaten,Nordatlantische Allianz,Atlantisches Bündnis,Nordatlantisches Bündnis|-|NAT|IGO
OECD|-|-|IGO
OPEC,Opec|-|OPC|IGO
OSZE-Mission,OSZE-Beobachtermission,ODIHR,Odihr|-|OSC|IGO
Opec+,OPEC+|-|OPC|IGO
Organisation Amerikanischer Staaten,OAS|-|OAS|IGO
Organisation des Vertrags über kollektive Sicherheit,OVKS,Militärbündnis OVKS|-|CST|IGO
Gemeinschaft der portugiesischsprachigen Länder,CPLP|-|CPL|IGO
Organisation für Islamische Zusammenarbeit,Organisation der Islamischen Konferenz,OIC|-|OIC|IGO
Organisation für Sicherheit und Zusammenarbeit in Europa,OSZE,OSZE-Beobachter|-|OSC|IGO
Organisation für das Verbot chemischer Waffen,OPCW|-|OPC|IGO
Oxfam,Save the Children,Care International,Transparency International,WikiLeaks,Wikileaks,Anonymous,Freedom House,Sea Shepherd,SOS Méditerranée,SOS Mediterranee,Handicap International,World Vision,International Crisis Group,Open Doors,Peta,PETA,Kampagne Ican,Ican|-|-|NGO
Parlamentarische Versammlung des Europarats,Venedig-Kommission,Europarats-Versammlung|-|COE|IGO
Reporter ohne Grenzen|-|-|NGO
Roter Halbmond,Rote Halbmond|-|-|NGO
Rotes Kreuz,Rote Kreuz,Internationales Komitee vom Roten Kreuz,IKRK|-|-|NGO
Shanghaier Organisation für Zusammenarbeit,SCO|-|SCO|IGO
Sicherheitsrat|-|UNO|IGO
Sozialdemokraten|-|-|PTY
Troika|-|EUR|IGO
UEFA,Uefa,WADA,Wada,Welt-Anti-Doping-Agentur|-|-|NGO
UN-Generalversammlung,Generalversammlung der Vereinten Nationen,UN-Weltsicherheitsrat,Uno-Vollversammlung,Uno-Sicherheitsrat,Uno-Generalversammlung|-|UNO|IGO
UN-Kriegsverbrechertribunal,Internationaler Strafgerichtshof für das ehemalige Jugoslawien,Jugoslawien-Tribunal|-|UNO|IGO+JUD
UN-Menschenrechtsrat,Menschenrechtsrat,UN-Menschenrechtskommission,UN-Menschenrechts-Komitee|-|UNO|IGO
UN-Sicherheitsrat,Weltsicherheitsrat,UNO-Sicherheitsrat,Sicherheitsrat der Vereinten Nationen|-|UNO|IGO
UN-Welternährungsprogramm|-|UNO|IGO
UNESCO,Unesco|-|UNO|IGO
UNHCR,UN-Flüchtlingshilfswerk,Flüchtlingshilfswerk der Vereinten Nationen|-|UNO|IGO
UNICEF,Unicef|-|UNO|IGO
UNIFIL,Unifil|-|UNO|IGO+MIL
UNMIK,MONUC,MONUSCO,UNAMA,UNAMID,UNAMIR,UNPROFOR,UNMISS,UNOMIG,UNDOF,UNTSO,UNFICYP,MINUSTAH,UN-Mission,UN-Friedenstruppe,UN-Truppe|-|UNO|IGO+MIL
UNMIS|-|UNO|IGO
UNO-Vollversammlung,UN-Vollversammlung|-|UNO|IGO
UNRWA,Ocha,UNDP,UNEP,UNCTAD,UNFPA,UN Women,OCHA,UNODC,UNAIDS,UN-Kinderhilfswerk,UN-Hilfswerk,UN-Nothilfebüro,UN-Umweltprogramm,UN-Entwicklungsprogramm,UN-Menschenrechtsbüro,UN-Hochkommissariat,UN-Flüchtlingskommissariat,UN-Generalsekretariat,Hohes Flüchtlingskommissariat,Kinderhilfswerk der Vereinten Nationen|-|UNO|IGO
Vereinte Nationen,UNO,UN,Uno,Weltorganisation|-|UNO|IGO
WWF|-|-|NGO
Weltbank|-|WBK|IGO
Welternährungsprogramm,WFP|-|UNO|IGO
Weltgesundheitsorganisation,WHO|-|WHO|IGO+HLH
Welthandelsorganisation,WTO|-|WTO|IGO
Weltklimarat,IPCC|-|UNO|IGO
Ärzte ohne Grenzen|-|-|NGO
Andengemeinschaft|-|-|IGO
SADC,Entwicklungsgemeinschaft des südlichen Afrika,Südafrikanische Entwicklungsgemeinschaft|-|SAD|IGO
Igad,IGAD|-|IGD|IGO
Cemac,CEMAC|-|-|IGO
Ostafrikanische Gemeinschaft,EAC|-|EAC|IGO
Allianz der Sahelstaaten,Sahel-Allianz|-|-|IGO
Unasur,Union Südamerikanischer Nationen|-|-|IGO
Celac,CELAC|-|-|IGO
Alba-Staaten,Bolivarische Allianz|-|-|IGO
Pazifik-Allianz,Pazifische Inselstaaten,Pacific Islands Forum|-|-|IGO
Saarc,SAARC|-|-|IGO
Organisation der Turkstaaten,Turkstaaten|-|-|IGO
Arktischer Rat,Nordischer Rat,Ostseerat|-|-|IGO
Internationaler Gewerkschaftsbund,Europäischer Gewerkschaftsbund|-|-|LAB
Ärzte der Welt,Plan International,Terre des Hommes,Medico International|-|-|NGO
Global Witness,Conflict Armament Research,Article 19,Bellingcat|-|-|NGO
Lockbit,REvil|-|-|CRM
Haqqani-Netzwerk|AFG|-|REB
Nordallianz|AFG|-|REB
Radikalislamische Taliban|AFG|-|REB
Taliban|AFG|-|REB
Taliban-Kämpfer,Talibankämpfer,Taliban-Führung|AFG|-|REB
Taliban-Regierung,Taliban-Regime|AFG|-|GOV
Hakkani-Netzwerk|AFG|-|REB
MPLA|AGO|-|PTY
UNITA,Unita|AGO|-|OPP
Peronisten|ARG|-|PTY
YPF|ARG|-|BUS
APA,Kronen Zeitung,Die Presse,Der Standard|AUT|-|MED
FPÖ,ÖVP,SPÖ,NEOS,BZÖ|AUT|-|PTY
Grüne Alternative,Die Grünen – Die Grüne Alternative,Team Stronach,Liste Pilz,KPÖ,Volkspartei ÖVP|AUT|-|PTY
Hofburg,Ballhausplatz|AUT|-|GOV
OMV,Voestalpine,Raiffeisen Bank International,Red Bull|AUT|-|BUS
ORF|AUT|-|MED
ÖGB|AUT|-|LAB
Österreichische Volkspartei,Sozialdemokratische Partei Österreichs,Freiheitliche Partei Österreichs,Freiheitliche,Freiheitliche Partei|AUT|-|PTY
Neos|AUT|-|PTY
Österreichischer Gewerkschaftsbund|AUT|-|LAB
A1 Telekom,AUA,Austrian,Austrian Airlines,Asfinag,Andritz,AMAG,BAWAG,Bank Austria,Bawag,Bawag PSK,Borealis,Buwog,Casinos Austria,Conwert,EVN,Erste Bank,Erste Group|AUT|-|BUS
Do & Co,Heta,Hypo Alpe Adria,Immofinanz,Industriellenvereinigung,KTM,Kelag,Kommunalkredit,Lenzing,Meinl Bank,Novomatic,Porr,Raiffeisen,Raiffeisen International,RBI,RZB,Rosenbauer|AUT|-|BUS
Semperit,Strabag,Swarovski,Telekom Austria,Tiwag,Uniqa,Vienna Insurance Group,Volksbanken AG,WKO,WKÖ,Wien Energie,Wienerberger,Wiener Linien,Wiener Städtische,Wirtschaftskammer|AUT|-|BUS
Wirtschaftskammer Österreich,Zielpunkt,Zumtobel,ÖBB,Österreichische Bundesbahnen,Österreichische Post|AUT|-|BUS
AK,Arbeiterkammer,GPA,GPA-djp,GÖD,Pro-Ge,Produktionsgewerkschaft,Vida,Younion|AUT|-|LAB
AGES,AMS,Austro Control,BMF,BWB,Bundeswettbewerbsbehörde,E-Control,FMA,Finanzprokuratur,OeNB,Oesterreichische Nationalbank,Österreichische Nationalbank,Statistik Austria|AUT|-|GOV
OGH,VfGH,VwGH,BVwG,WKStA,Wirtschafts- und Korruptionsstaatsanwaltschaft,Korruptionsstaatsanwaltschaft|AUT|-|JUD
BVT|AUT|-|SPY
Zeugen Jehovas,Jehovas Zeugen,Scientology,Opus Dei,Heilsarmee|-|-|REL
Global 2000,SOS Mitmensch,VKI,Verein für Konsumenteninformation,Volkshilfe|AUT|-|NGO
ÖFB,ÖSV|AUT|-|UNK
Vlaams Belang,N-VA,Vlaams Blok|BEL|-|PTY
Awami League|BGD|-|PTY
Awami-Liga,Bangladesh Nationalist Party|BGD|-|PTY
GERB,Gerb,Ataka|BGR|-|PTY
SNSD|BIH|-|PTY
Belavia|BLR|-|BUS
Belta,Nexta|BLR|-|MED
Wjasna,Viasna|BLR|-|NGO
Arbeiterpartei PT|BRA|-|PTY
Petrobras,Embraer|BRA|-|BUS
Landlosenbewegung,MST|BRA|-|CVL
Landlosenbewegung MST|BRA|-|NGO+CVL
Anti-Balaka|CAF|-|REB
Seleka,Séléka|CAF|-|REB
Seleka-Rebellen,Anti-Balaka-Milizen|CAF|-|REB
Bombardier|CAN|-|BUS
Liberale Partei Kanadas|CAN|-|PTY
RCMP|CAN|-|COP
ABB,Glencore,Novartis AG,Swisscom,Nord Stream AG,Nord Stream 2 AG,Schweizerische Bundesbahnen,SBB|CHE|-|BUS
Bundesrat der Schweiz|CHE|-|GOV
Bundesgericht,Schweizerische Bundesanwaltschaft|CHE|-|JUD
EDA,Bundeshaus|CHE|-|GOV
Neue Zürcher Zeitung,NZZ,Tages-Anzeiger,Schweizer Radio und Fernsehen,SRF|CHE|-|MED
SVP|CHE|-|PTY
Schweizerische Volkspartei,SP Schweiz,CVP,BDP|CHE|-|PTY
Ständerat|CHE|-|LEG
UBS,Credit Suisse,Nestlé,Novartis,Roche|CHE|-|BUS
Travailsuisse,Schweizerischer Gewerkschaftsbund|CHE|-|LAB
Economiesuisse|CHE|-|BUS
China Daily,CCTV,Volkszeitung,South China Morning Post,CGTN|CHN|-|MED
Falun Gong|CHN|-|REL
Huawei,BYD,Alibaba,Tencent,ByteDance,TikTok,Evergrande|CHN|-|BUS
Kommunistische Partei Chinas,KP Chinas,Zentralkomitee|CHN|-|PTY+GOV
Volksbefreiungsarmee|CHN|-|MIL
Volkskongress,Nationaler Volkskongress|CHN|-|LEG
Xinhua,Global Times|CHN|-|MED
ZTE,Lenovo,Geely,Sinopec,CNOOC,PetroChina,Xiaomi,Cosco,CATL,SMIC,Hikvision,Temu,Shein|CHN|-|BUS
KPCh|CHN|-|PTY
Tiktok,Bytedance|CHN|-|BUS
Chinesische Volksbefreiungsarmee|CHN|-|MIL
M23|COD|-|REB
FDLR,Allied Democratic Forces,Codeco|COD|-|REB
M23-Rebellen,M23-Miliz,Bewegung M23|COD|-|REB
FDLR-Miliz,ADF-Miliz,ADF-Rebellen|COD|-|REB
FARC,Farc,ELN|COL|-|REB
Revolutionäre Streitkräfte Kolumbiens,FARC-Rebellen,Farc-Rebellen,FARC-Guerilla,Farc-Guerilla,ELN-Rebellen,ELN-Guerilla,Nationale Befreiungsarmee,Paramilitärs der AUC,Clan del Golfo,Golf-Clan|COL|-|REB
Ecopetrol|COL|-|BUS
Kommunistische Partei Kubas|CUB|-|PTY+GOV
EOKA|CYP|-|REB
ODS,CSSD,ČSSD|CZE|-|PTY
Škoda,Skoda,ČEZ|CZE|-|BUS
ANO,Ano|CZE|-|PTY
ADAC,Verkehrsclub Deutschland|DEU|-|NGO
ARD,ZDF,Spiegel,DER SPIEGEL,Der Spiegel,Bild-Zeitung,BILD,Die Zeit,Die Welt,taz,Frankfurter Allgemeine Zeitung,FAZ,Süddeutsche Zeitung,Deutschlandfunk,Deutsche Welle,WDR,NDR,MDR,RBB,dpa,Bild am Sonntag,Handelsblatt,Tagesspiegel,Frankfurter Rundschau,Tagesschau|DEU|-|MED
Abu-Chaker-Clan,Remmo-Clan,Miri-Clan|DEU|-|CRM
AfD,Alternative für Deutschland|DEU|-|PTY+OPP
AfD-Fraktion|DEU|-|PTY+OPP
Ampel,Ampelkoalition,Ampel-Koalition,Ampelregierung,Große Koalition,GroKo,Schwarz-Rot,Rot-Grün,Schwarz-Gelb|DEU|-|GOV+PTY
Audi,BMW,Volkswagen,VW,Daimler,Mercedes,Mercedes-Benz,Opel,Porsche,Siemens,Bosch,BASF,Bayer AG,RWE,EON,E.ON,EnBW,Vattenfall,Lufthansa,Deutsche Lufthansa,Deutsche Bahn,Deutsche Telekom,Telekom,Deutsche Post,Deutsche Bank,Commerzbank,Rheinmetall,Krauss-Maffei Wegmann,ThyssenKrupp,Thyssenkrupp,Bertelsmann,SAP,Edeka,Rewe,Aldi,Lidl,Metro AG,Metro-Konzern,Uniper,Wirecard,Heckler & Koch,TUI,Adidas,Biontech,BioNTech,Infineon,Karstadt,Schlecker,Berliner Verkehrsbetriebe,BVG|DEU|-|BUS
Auswärtiges Amt,Bundeskanzleramt,Kanzleramt,Bundesregierung,Bundeskabinett,Schloss Bellevue,Bundespräsidialamt|DEU|-|GOV
BDEW,DIHT,ZDH,Bauernverband,Deutscher Bauernverband,VDA,VDMA,Handelsverband Deutschland,HDE,Dehoga,Deutscher Industrie- und Handelskammertag,Bundesvereinigung der Deutschen Arbeitgeberverbände,Ostausschuss der Deutschen Wirtschaft,Ost-Ausschuss der deutschen Wirtschaft,Ost-Ausschuss,Bundesverband deutscher Banken|DEU|-|BUS
BND,Bundesnachrichtendienst,Verfassungsschutz,Bundesamt für Verfassungsschutz,MAD|DEU|-|SPY
Bundesanwaltschaft,Bundesverfassungsgericht,Bundesgerichtshof,BGH,BVerfG,BVerwG,BSG,BFH,Generalbundesanwalt,Bundesverwaltungsgericht,Bundesarbeitsgericht,Bundessozialgericht|DEU|-|JUD
Bundeskriminalamt,BKA,Landeskriminalamt,LKA,Bundespolizei,SEK,GSG 9,Bundesgrenzschutz|DEU|-|COP
Bundespatentgericht,Bundesfinanzhof|DEU|-|JUD
VG Wort,VG Bild-Kunst,Verwertungsgesellschaft Wort|DEU|-|NGO
Bundespolizeipräsidium|DEU|-|COP
Bundestag,Deutscher Bundestag,Bundesrat|DEU|-|LEG
Bundesverband der Deutschen Industrie,BDI,BDA,DIHK,IHK,Bitkom,Arbeitgeberverband Gesamtmetall,Gesamtmetall|DEU|-|BUS
Bundeswehr,Kommando Spezialkräfte,KSK|DEU|-|MIL
Bündnis Sahra Wagenknecht,BSW|DEU|-|PTY+OPP
CDU,CSU,Unionsparteien,CDU/CSU,Christlich-Soziale Union,Christlich Demokratische Union,Christdemokraten,Christsoziale|DEU|-|PTY
Chaos Computer Club,CCC,Sea-Watch,Sea-Eye,Deutsche Umwelthilfe,BUND,NABU,Nabu,Pro Asyl,Foodwatch,Campact,Welthungerhilfe,Deutsche Welthungerhilfe,Caritas,Diakonie,Stiftung Warentest,Letzte Generation,Arbeitskreis Vorratsdatenspeicherung,Technisches Hilfswerk,THW|DEU|-|NGO
Deutsche Bischofskonferenz,EKD,Zentralrat der Juden,Zentralrat der Muslime,Evangelische Kirche in Deutschland|DEU|-|REL
Deutsche Botschaft,Bundesinnenministerium,Bundesverteidigungsministerium,Bundesfinanzministerium,Bundesjustizministerium,Bundeswirtschaftsministerium,Bundesgesundheitsministerium,Bundesumweltministerium,Bundesverkehrsministerium,BAMF,Bamf,Bundesamt für Migration und Flüchtlinge,Bundesnetzagentur,Bundeskartellamt,BaFin,Bafin,Bundesagentur für Arbeit,Arbeitsagentur,Bundesbank,Deutsche Bundesbank,Treuhand,BSI,Kultusministerkonferenz,Ministerpräsidentenkonferenz,Innenministerkonferenz,Bundespresseamt,Umweltbundesamt,Statistisches Bundesamt,Eisenbahn-Bundesamt,Kraftfahrt-Bundesamt,Bundesrechnungshof,Wirtschaftsweise,Sachverständigenrat,Ethikrat,Deutscher Ethikrat,Stasi-Unterlagen-Behörde,GIZ|DEU|-|GOV
Deutsche Marine,Wehrmacht,Reichswehr,Waffen-SS,SS|DEU|-|MIL
Deutsche Polizeigewerkschaft,DPolG,Beamtenbund,Deutscher Beamtenbund,dbb,Bundeswehrverband,Deutscher Bundeswehrverband,Verdi-Gewerkschaft,Gewerkschaft Verdi,Gewerkschaft Erziehung und Wissenschaft,Lokführergewerkschaft GDL,Lokführergewerkschaft,IG Bau|DEU|-|LAB
Deutscher Gewerkschaftsbund,DGB,IG Metall,ver.di,Ver.di,Verdi,GdP,Gewerkschaft der Polizei,GDL,EVG,IG BCE,IG BAU,GEW,Marburger Bund,Vereinigung Cockpit,Transnet,NGG,Gewerkschaft Deutscher Lokomotivführer|DEU|-|LAB
Die Linke,Linke,Linkspartei,Linksfraktion,PDS,WASG,Linkspartei.PDS|DEU|-|PTY+OPP
FDP,Freie Demokraten,Liberale,Piratenpartei,NPD,DVU,Freie Wähler|DEU|-|PTY
Grüne,Die Grünen,Bündnis 90/Die Grünen,Bündnis 90,Bündnisgrüne|DEU|-|PTY
Hells Angels,Bandidos,Gruppe Freital,Revolution Chemnitz,Combat 18,Atomwaffen Division,Nordkreuz|DEU|-|REB
Linksjugend,Junge Alternative|DEU|-|PTY+OPP
Max-Planck-Gesellschaft,Fraunhofer-Gesellschaft,Deutsche Forschungsgemeinschaft,DFG,Charité,DIW,Ifo-Institut,ifo-Institut,IfW,Institut der deutschen Wirtschaft,Humboldt-Universität,Freie Universität Berlin,Leopoldina,Hochschulrektorenkonferenz|DEU|-|EDU
Nationalsozialistischer Untergrund,NSU,RAF,Rote Armee Fraktion,Reichsbürger|DEU|-|REB
Pegida,PEGIDA|DEU|-|CVL
Querdenken,Querdenken 711,Ende Gelände,Die letzte Generation,Interventionistische Linke,Antifa,Bündnis Dresden Nazifrei,Identitäre Bewegung|DEU|-|CVL
Robert-Koch-Institut,RKI,Paul-Ehrlich-Institut|DEU|-|GOV+HLH
Robin Wood,Deutscher Naturschutzbund,Deutscher Kinderschutzbund,Kinderschutzbund,Deutsches Rotes Kreuz,DRK,Malteser,Johanniter,Brot für die Welt,Misereor,Germanwatch,Deutscher Caritasverband,VdK,Sozialverband VdK,Paritätischer Wohlfahrtsverband,Paritätischer Gesamtverband,Gesellschaft für bedrohte Völker,Abgeordnetenwatch,Lobbycontrol,Mehr Demokratie,Verbraucherzentrale Bundesverband,Verbraucherzentrale,Bund für Umwelt und Naturschutz,Bund für Umwelt und Naturschutz Deutschland,Naturschutzbund,Naturschutzbund Deutschland,Umwelthilfe,Deutscher Städtetag,Städtetag,Deutscher Landkreistag,Deutscher Städte- und Gemeindebund,Städte- und Gemeindebund,Bund der Steuerzahler,Weißer Ring,Amadeu-Antonio-Stiftung,Amadeu Antonio Stiftung,Gesellschaft für Freiheitsrechte,Netzpolitik.org,Mission Lifeline,Jugend Rettet,Cap Anamur,Deutscher Journalisten-Verband,Bund Deutscher Kriminalbeamter,Deutsche Gesellschaft für Auswärtige Politik,DGAP,Stiftung Wissenschaft und Politik,SWP,Konrad-Adenauer-Stiftung,Friedrich-Ebert-Stiftung,Heinrich-Böll-Stiftung,Bertelsmann-Stiftung,Bertelsmann Stiftung,DFB,Deutscher Fußball-Bund|DEU|-|NGO
SPD,Sozialdemokratische Partei Deutschlands,Jusos|DEU|-|PTY
SPD-Fraktion,SPD-Bundestagsfraktion,Unionsfraktion,CDU/CSU-Fraktion,CSU-Landesgruppe,FDP-Fraktion,FDP-Bundestagsfraktion,Grünen-Fraktion,Bundestagsfraktion|DEU|-|PTY+LEG
Staatsregierung,Bayerische Staatsregierung|DEU|-|GOV
Stasi,Militärischer Abschirmdienst,Landesamt für Verfassungsschutz|DEU|-|SPY
Ständige Impfkommission,Stiko|DEU|-|GOV+HLH
Werteunion,WerteUnion,Bündnis Deutschland,Partei Die Rechte,Der III. Weg,Der Dritte Weg,DKP,Die Heimat,ÖDP,Volt,Tierschutzpartei,Piratenpartei Deutschland,Junge Union,Grüne Jugend,Junge Liberale,Seniorenunion,Schill-Partei,MLPD,Bündnis C,dieBasis|DEU|-|PTY
Wintershall,Wintershall Dea,Continental,Allianz SE,Munich Re,Münchener Rück,Deutsche Börse,DAX-Konzerne,Evonik,Henkel,Hochtief,Bilfinger,ZF Friedrichshafen,Salzgitter AG,Merck,Fresenius,Air Berlin,Condor,Fraport,Germanwings,Eurowings,Hapag-Lloyd,Infineon Technologies,Vonovia,Deutsche Wohnen,Hypo Real Estate,KfW,WestLB,BayernLB,Arcandor,Kaufhof,Galeria Karstadt Kaufhof,Dresdner Bank,DB,Bahn AG,DHL,1&1,Siemens Energy,Heidelberg Materials,Heckler und Koch,KMW,Diehl,MTU,Hensoldt,Curevac,CureVac,Hoechst,Schaeffler,Thyssen-Krupp,Signa,Tönnies,Axel Springer,Springer-Verlag,Müller-Milch,Nordex,Enercon,Steag,Leag,LEAG|DEU|-|BUS
ZEIT,Zeit Online,ZEIT ONLINE,Spiegel Online,t-online,Correctiv,Focus,FOCUS,Junge Freiheit,junge Welt,neues deutschland,Neues Deutschland,SWR,Welt am Sonntag,Frankfurter Allgemeine Sonntagszeitung,Rheinische Post,Neue Osnabrücker Zeitung,Redaktionsnetzwerk Deutschland,RND,Funke Mediengruppe,Funke-Mediengruppe,Berliner Zeitung,Berliner Morgenpost,Der Tagesspiegel,Leipziger Volkszeitung,Augsburger Allgemeine,Stuttgarter Zeitung,Bayerischer Rundfunk,Hessischer Rundfunk,n-tv,RTL,Sat.1,ProSieben,epd,KNA,Hamburger Abendblatt,Passauer Neue Presse,Saarbrücker Zeitung,Wirtschaftswoche,Cicero,Tagesthemen,heute-journal|DEU|-|MED
Zentralrat der Juden in Deutschland,Zentralrat der Muslime in Deutschland,Zentralkomitee der deutschen Katholiken,ZdK,Ditib,DITIB,Islamrat,Evangelische Kirche|DEU|-|REL
attac,Attac,ATTAC|DEU|-|NGO
SOS Humanity|DEU|-|NGO
Reichsbürger-Szene|DEU|-|CVL+OPP
Dansk Folkeparti,Dänische Volkspartei|DNK|-|PTY
Maersk,Mærsk,Jyllands-Posten,Novo Nordisk|DNK|-|BUS
FIS,Islamische Heilsfront,GIA|DZA|-|REB
FLN|DZA|-|PTY
Sonatrach|DZA|-|BUS
Hirak|DZA|-|CVL+OPP
Conaie|ECU|-|NGO+CVL
Al-Azhar,Al-Azhar-Universität|EGY|-|REL
Ansar Beit al-Makdis|EGY|-|REB
Kifaja|EGY|-|OPP
Muslimbrüder,Muslimbruderschaft|EGY|-|OPP+REL
Partei für Freiheit und Gerechtigkeit|EGY|-|PTY+OPP
Frente Polisario,Polisario,Front Polisario|ESH|-|REB
Polisario-Front|ESH|-|REB
Audiencia Nacional,Nationaler Gerichtshof|ESP|-|JUD
Baskische Separatistenorganisation ETA,Baskische Untergrundorganisation ETA|ESP|-|REB
Ciudadanos,Volkspartei PP,Bildu,Batasuna,Izquierda Unida,Sumar,Junts,ERC,Esquerra Republicana|ESP|-|PTY
ETA,Eta|ESP|-|REB
El Mundo,El Pais|ESP|-|MED
El País|ESP|-|MED
Generalitat|ESP|-|GOV
Guardia Civil,Mossos d’Esquadra|ESP|-|COP
Moncloa|ESP|-|GOV
PSOE,Partido Popular,Vox,Podemos|ESP|-|PTY
Telefónica,Repsol,Iberia,Inditex,Santander|ESP|-|BUS
Open Arms,Proactiva Open Arms|ESP|-|NGO
TPLF,Volksbefreiungsfront von Tigray|ETH|-|REB
Volksbefreiungsfront TPLF,Tigray-Rebellen,Oromo-Befreiungsfront|ETH|-|REB
Oromo-Befreiungsarmee|ETH|-|REB
Oromo Liberation Army,Fano-Miliz|ETH|-|REB
Nokia|FIN|-|BUS
Wahre Finnen,Die Finnen,Basisfinnen|FIN|-|PTY
AFP,Le Monde,Le Figaro,Charlie Hebdo|FRA|-|MED
Airbus,EADS,Renault,Peugeot,TotalEnergies,Areva,Air France,EDF,Alstom|FRA|-|BUS
CGT,CFDT,Force Ouvrière|FRA|-|LAB
CRS|FRA|-|COP
Carrefour,PSA,PSA Peugeot Citroën,Citroën,SNCF,France Télécom,Sanofi,Dassault,Thales,BNP Paribas,Société Générale,Crédit Agricole,Arianespace,LVMH,L’Oréal,Michelin,Naval Group,DCNS,Veolia,Vivendi,Danone,Engie,GDF Suez,Suez,Air France-KLM,Framatome,Stellantis,Atos|FRA|-|BUS
DGSE,DGSI|FRA|-|SPY
Elysee-Palast,Palais de l’Élysée,Hôtel Matignon,Elysée Palast|FRA|-|GOV
FLNC|FRA|-|REB
Front National,Rassemblement National,UMP,Parti Socialiste|FRA|-|PTY
Gelbwesten|FRA|-|CVL
La République en Marche,En Marche,LREM,Les Républicains,Republikaner LR,La France insoumise,La France Insoumise,MoDem,UDF,Sozialistische Partei Frankreichs,Parti de Gauche,Linksfront|FRA|-|PTY
Libération,Liberation,Le Parisien,France Info,BFM,BFMTV,Mediapart,France 24,Agence France-Presse,Nachrichtenagentur AFP|FRA|-|MED
Nationalversammlung|FRA|-|LEG
Élysée,Elysée,Élysée-Palast,Elysée-Palast,Élyséepalast,Quai d’Orsay,Matignon|FRA|-|GOV
Quai d'Orsay|FRA|-|GOV
Anglikanische Kirche,Church of England|GBR|-|REL
Astrazeneca,AstraZeneca,GlaxoSmithKline,Vodafone,BAE Systems,Barclays,Lloyds,Royal Bank of Scotland,Rio Tinto,Unilever,EasyJet,Easyjet,Jaguar Land Rover,Cambridge Analytica,Northern Rock,Tesco,Ineos,BT,Royal Mail|GBR|-|BUS
BBC,Guardian,The Guardian,Financial Times,Daily Mail,Sunday Times,Reuters|GBR|-|MED
BP,Shell,HSBC,Rolls-Royce,British Airways|GBR|-|BUS
Bank of England,Home Office,10 Downing Street|GBR|-|GOV
Downing Street,Buckingham-Palast,Foreign Office,Whitehall|GBR|-|GOV
GCHQ,MI-5,MI-6,Secret Intelligence Service|GBR|-|SPY
House of Commons,House of Lords,Westminster|GBR|-|LEG
IRA|GBR|-|REB
Labour,Labour-Partei,Labour Party,Tories,Konservative Partei,UKIP,Ukip,Liberal Democrats,Brexit-Partei,SNP,Sinn Féin|GBR|-|PTY
Liberaldemokraten,DUP,Reform UK,Brexit Party,Schottische Nationalpartei,Scottish National Party,Ulster Unionists,Democratic Unionist Party,British National Party,BNP,English Defence League,Plaid Cymru,Konservative Partei Großbritanniens|GBR|-|PTY
MI5,MI6|GBR|-|SPY
Metropolitan Police,Metropolitan Police Service|GBR|-|COP
Oberhaus,Unterhaus|GBR|-|LEG
Old Bailey,High Court|GBR|-|JUD
Real IRA,Irisch-Republikanische Armee,Ulster Volunteer Force|GBR|-|REB
Royal Navy,Royal Air Force|GBR|-|MIL
Scotland Yard|GBR|-|COP
TUC,RMT|GBR|-|LAB
Times,The Times,Daily Telegraph,The Telegraph,The Sun,Daily Mirror,The Independent,Economist,The Economist,Sky News,ITV,Channel 4,The Observer,Evening Standard|GBR|-|MED
UVF|GBR|-|REB
Georgischer Traum,Vereinte Nationale Bewegung|GEO|-|PTY
Pasok,PASOK,KKE,Nea Demokratia,Neue Demokratie,Anel,ANEL,Goldene Morgendämmerung|GRC|-|PTY
SYRIZA,Syriza,Nea Dimokratia,Goldene Morgenröte|GRC|-|PTY
Chrysi Avgi|GRC|-|PTY
Demosisto|HKG|-|OPP
Fanmi Lavalas|HTI|-|PTY
Fidesz,Jobbik|HUN|-|PTY
MOL|HUN|-|BUS
MSZP,Tisza,Tisza-Partei,Fidesz-Partei,KDNP|HUN|-|PTY
Garuda,Garuda Indonesia|IDN|-|BUS
Jemaah Islamiyah,Bewegung Freies Aceh|IDN|-|REB
BJP,Kongresspartei,Bharatiya Janata Party|IND|-|PTY
Naxaliten|IND|-|REB
Tata,Tata Motors,Tata Steel,Reliance,Adani,Air India,Infosys|IND|-|BUS
Ryanair|IRL|-|BUS
Sinn-Fein,Sinn Fein,Fianna Fáil,Fine Gael|IRL|-|PTY
Basidsch,Basidsch-Milizen,Quds-Brigaden,Al-Quds-Einheit,Kuds-Brigaden,Quds-Einheit,Pasdaran|IRN|-|MIL
IRNA,Fars|IRN|-|MED
Iran Air,Mahan Air|IRN|-|BUS
Press TV,PressTV,ISNA,Isna,Tasnim,Fars News|IRN|-|MED
Revolutionsgarden,Revolutionsgarde,Revolutionswächter,Al-Quds-Brigaden,Iranische Revolutionsgarden|IRN|-|MIL
Schlichtungsrat|IRN|-|GOV
Sittenpolizei|IRN|-|COP
Volksmudschahedin,Volksmodschahedin|IRN|-|OPP
Wächterrat|IRN|-|GOV
Volksmudschaheddin|IRN|-|OPP
Al-Kuds-Brigaden|IRN|-|MIL
Haschd al-Schaabi,Mahdi-Armee|IRQ|-|REB
KDP,PUK,Patriotische Union Kurdistans,Demokratische Partei Kurdistans,Baath-Partei|IRQ|-|PTY
Kurdische Regionalregierung,Kurdische Autonomieregierung|IRQ|-|GOV
Peschmerga|IRQ|-|MIL
Volksmobilisierungskräfte,Volksmobilisierungseinheiten,Volksmobilmachungseinheiten,PMF,Kataib Hisbollah,Hisbollah-Brigaden,Badr-Brigaden,Ansar al-Islam,Ansar al-Sunna,Islamischer Staat im Irak|IRQ|-|REB
B’Tselem,Betselem,Peace Now,Frieden jetzt,Breaking the Silence|ISR|-|NGO
Haaretz|ISR|-|MED
Israelische Armee,Israels Armee,Zahal|ISR|-|MIL
Israelische Streitkräfte,IDF|ISR|-|MIL
Jerusalem Post,Jediot Ahronot,Jedioth Ahronoth,Times of Israel,Ma’ariv,Maariv|ISR|-|MED
Knesset|ISR|-|LEG
Likud,Kadima,Blau-Weiß,Arbeitspartei|ISR|-|PTY
Mossad,Schin Bet,Shin Bet,Schabak|ISR|-|SPY
NSO,NSO Group,El Al|ISR|-|BUS
Schas,Schas-Partei,Israel Beitenu,Unser Haus Israel,Meretz,Jesch Atid,Vereinte Thora,Vereinigtes Thora-Judentum,Jüdisches Heim,Otzma Jehudit,Religiöser Zionismus|ISR|-|PTY
COGAT,Cogat|ISR|-|GOV
B'Tselem|ISR|-|NGO
Carabinieri,Guardia di Finanza|ITA|-|COP
Corriere della Sera,La Repubblica,Repubblica,La Stampa,ANSA,RAI,Rai|ITA|-|MED
ENI,Enel,Telecom Italia,Unicredit,UniCredit,Ferrari,Fincantieri,Autostrade,Ilva,ITA Airways,Monte dei Paschi|ITA|-|BUS
Fiat,Alitalia,Eni|ITA|-|BUS
Fünf Sterne,PD,Italia Viva,Südtiroler Volkspartei,Alleanza Nazionale,Volk der Freiheit,Rifondazione Comunista,Brüder Italiens|ITA|-|PTY
Fünf-Sterne-Bewegung,5-Sterne-Bewegung,Lega,Lega Nord,Forza Italia,Fratelli d’Italia,Fratelli d'Italia,Cinque Stelle,Partito Democratico|ITA|-|PTY
Quirinal,Palazzo Chigi|ITA|-|GOV
’Ndrangheta,Ndrangheta,Cosa Nostra,Camorra|ITA|-|CRM
CGIL,CISL,UIL|ITA|-|LAB
Aum-Sekte,Yakuza|JPN|-|CRM
Kyodo,NHK,Jiji,Yomiuri Shimbun,Asahi Shimbun,Nikkei|JPN|-|MED
LDP,Liberaldemokratische Partei Japans|JPN|-|PTY
Mitsubishi,Toshiba,Hitachi,Panasonic,Softbank,SoftBank,Olympus,Takata,Japan Airlines,Mazda,Suzuki,Subaru,Fujitsu|JPN|-|BUS
Selbstverteidigungsstreitkräfte|JPN|-|MIL
Sony,Toyota,Nissan,Honda,Nintendo,Tepco|JPN|-|BUS
Selbstverteidigungskräfte|JPN|-|MIL
Rote Khmer|KHM|-|REB
Blaues Haus|KOR|-|GOV
LG,Kia,Daewoo,SK Hynix,Korean Air,Posco|KOR|-|BUS
Samsung,Hyundai|KOR|-|BUS
Yonhap|KOR|-|MED
Amal-Bewegung,Bewegung des 14. März,Freie Patriotische Bewegung,Forces Libanaises|LBN|-|PTY
Fatah al-Islam|LBN|-|REB
Hisbollah,Hizbollah,Hizbullah,Hisbollah-Miliz|LBN|-|REB
Hisbollah-Kämpfer,Schiitenmiliz Hisbollah,Schiiten-Miliz Hisbollah|LBN|-|REB
GNA,Einheitsregierung|LBY|-|GOV
LNA|LBY|-|MIL
Libysche Nationalarmee,Nationalarmee LNA|LBY|-|MIL
Regierung der Nationalen Einheit|LBY|-|GOV
Ansar al-Scharia|LBY|-|REB
Befreiungstiger,Befreiungstiger von Tamil Eelam,Rebellenorganisation LTTE|LKA|-|REB
Tamil Tigers,Tamilische Tiger,LTTE|LKA|-|REB
Tamilen-Tiger|LKA|-|REB
RTL Group,ArcelorMittal,Arcelor|LUX|-|BUS
PRI,PRD|MEX|-|PTY
Pemex|MEX|-|BUS
Zetas,Los Zetas,Sinaloa-Kartell,Kartell von Sinaloa,Jalisco-Kartell|MEX|-|CRM
Zapatisten,EZLN|MEX|-|REB
Golfkartell,Kartell Jalisco Nueva Generación|MEX|-|CRM
VMRO-DPMNE|MKD|-|PTY
Ansar Dine,Mujao,MNLA,JNIM|MLI|-|REB
Ansar al-Dine|MLI|-|REB
Arakan-Armee|MMR|-|REB
Karen National Union|MMR|-|REB
Nationale Liga für Demokratie,NLD|MMR|-|OPP
Tatmadaw|MMR|-|MIL
KNU,Kachin Independence Army,Arakan Army|MMR|-|REB
Nationale Einheitsregierung|MMR|-|OPP
Frelimo|MOZ|-|PTY
Renamo|MOZ|-|REB
RENAMO|MOZ|-|PTY+OPP
FRELIMO|MOZ|-|PTY
Malaysia Airlines,AirAsia,Petronas|MYS|-|BUS
Boko Haram|NGA|-|REB
MEND,Bewegung für die Emanzipation des Niger-Deltas|NGA|-|REB
Boko-Haram-Miliz,Boko-Haram-Kämpfer,Boko-Haram-Sekte|NGA|-|REB
Ipob|NGA|-|REB
Sandinisten,FSLN|NIC|-|PTY
KLM|NLD|-|BUS
PVV|NLD|-|PTY
Philips,ABN Amro,ASML,Heineken,TNT,Tennet,Fortis|NLD|-|BUS
VVD,CDA,D66,PvdA,Partij voor de Vrijheid,Partei für die Freiheit,Liste Pim Fortuyn|NLD|-|PTY
Statoil,Equinor,Telenor,Norsk Hydro|NOR|-|BUS
Maoisten,Maoistische Rebellen|NPL|-|REB
ISI|PAK|-|SPY
Lashkar-e-Taiba,Lashkar-e Taiba,Laschkar-e-Taiba,Jaish-e-Mohammed,Pakistanische Taliban,TTP|PAK|-|REB
PPP,Pakistanische Volkspartei,Muslim-Liga,PTI,Tehreek-e-Insaf|PAK|-|PTY
Muslimliga,Pakistanische Muslimliga,Muslimliga-N|PAK|-|PTY
Tehrik-i-Taliban,Tehrik-e-Taliban|PAK|-|REB
Tehreek-e-Taliban Pakistan,Belutschische Befreiungsarmee|PAK|-|REB
Pakistan Tehreek-e-Insaf|PAK|-|PTY
Leuchtender Pfad,Sendero Luminoso|PER|-|REB
Tupac Amaru,MRTA|PER|-|REB
Abu Sayyaf,Moro Islamische Befreiungsfront,MILF|PHL|-|REB
Neue Volksarmee|PHL|-|REB
Moro Islamic Liberation Front,Islamische Befreiungsfront der Moros|PHL|-|REB
Moro National Liberation Front,Nationale Befreiungsfront der Moros,MNLF|PHL|-|REB
Abu-Sayyaf-Gruppe,Abu-Sayyaf-Rebellen|PHL|-|REB
Gazeta Wyborcza,Rzeczpospolita,PAP,TVN|POL|-|MED
PKN Orlen,Orlen,LOT|POL|-|BUS
PiS,Bürgerplattform,Solidarność|POL|-|PTY
Recht und Gerechtigkeit,Bürgerplattform PO,Samoobrona,Konfederacja,Bürgerkoalition,PSL,Liga Polnischer Familien|POL|-|PTY
Sejm|POL|-|LEG
Solidarnosc|POL|-|LAB
Arbeiterpartei Nordkoreas|PRK|-|PTY+GOV
KCNA|PRK|-|MED
Lazarus-Gruppe|PRK|-|SPY
Fatah,PLO,Autonomiebehörde,Palästinensische Autonomiebehörde|PSE|-|GOV
Hamas,Islamischer Dschihad,Al-Aksa-Brigaden,Kassam-Brigaden|PSE|-|REB
Hamas-Regierung,Hamas-Behörde,Hamas-Führung,Hamas-Kämpfer,Hamas-Terroristen,Hamas-Miliz,Hamas-Bewegung,Radikalislamische Hamas,Islamistische Hamas,Qassam-Brigaden,Al-Kassam-Brigaden,Volksfront zur Befreiung Palästinas,PFLP,Volkswiderstandskomitees,Palästinensischer Islamischer Dschihad|PSE|-|REB
Palästinenserbehörde,Palästinenserregierung,Palästinensische Regierung,Palästinensische Befreiungsorganisation|PSE|-|GOV
Qatar Airways,Al Jazeera,Al-Dschasira,al-Dschasira,Al-Jazeera|QAT|-|MED
PSD,PNL,USR,AUR|ROU|-|PTY
Securitate|ROU|-|SPY
Duma,Staatsduma,Föderationsrat|RUS|-|LEG
Einiges Russland|RUS|-|PTY
Ermittlungskomitee,Basmanny-Gericht|RUS|-|JUD
FSB,GRU|RUS|-|SPY
KGB|BLR|-|SPY
Gazprom Export,Gasprom,Transneft,Aeroflot,Alrosa,Rusal,Norilsk Nickel,Rostec,Nornickel,Surgutneftegas,WTB,VTB,Alfa-Bank,Novatek,Nowatek,Kaspersky,Yandex,VKontakte,Rosoboronexport,TNK-BP,Gazprombank,Sewmasch,Sibneft|RUS|-|BUS
Gazprom,Rosneft,Lukoil,Yukos,Jukos,Sberbank,Rosatom|RUS|-|BUS
Golos,Lewada-Zentrum,Soldatenmütter,Memorial International|RUS|-|NGO
Gruppe Wagner,Wagner-Gruppe,Wagner,Söldnergruppe Wagner|RUS|-|MIL
Inlandsgeheimdienst FSB,Auslandsgeheimdienst SWR,Militärgeheimdienst GRU|RUS|-|SPY
Interfax,TASS,Tass,RIA Nowosti,Ria Nowosti,Itar-Tass,Russia Today,RT,Sputnik,Nowaja Gaseta|RUS|-|MED
Kommersant,Nowaja Gazeta,Meduza,Echo Moskwy,Echo Moskaus,Radio Echo Moskwy,Iswestija,Rossija 1,NTW,Doschd,RIA,RT DE,RT Deutsch,Perwy Kanal,Rossijskaja Gaseta,Wedomosti,Ruptly,The Insider,Nachrichtenagentur Interfax,Nachrichtenagentur TASS,Nachrichtenagentur Tass|RUS|-|MED
Kommunistische Partei Russlands,KPRF,Jabloko,LDPR,Gerechtes Russland,Solidarnost|RUS|-|PTY
Kreml|RUS|-|GOV
Memorial|RUS|-|NGO
Nawalny-Stiftung,Antikorruptionsstiftung,Stiftung zur Bekämpfung der Korruption,FBK,Pussy Riot|RUS|-|OPP
OMON|RUS|-|COP
Rosgwardija|RUS|-|COP
Russisch-Orthodoxe Kirche,Russisch-orthodoxe Kirche|RUS|-|REL
Russisches Außenministerium,Roskomnadsor|RUS|-|GOV
Schwarzmeerflotte,Nordflotte,Pazifikflotte,Russische Streitkräfte|RUS|-|MIL
Wagner-Söldner,Söldnertruppe Wagner,Privatarmee Wagner,Wagner-Truppe,Söldner der Gruppe Wagner|RUS|-|MIL
Komitee gegen Folter,OWD-Info|RUS|-|NGO
Roskosmos|RUS|-|BUS
Fancy Bear,Cozy Bear|RUS|-|SPY
Saudi Aramco,Aramco|SAU|-|BUS
Oberste Volksversammlung,Obersten Volksversammlung,Oberste Volksversammlung Nordkoreas|PRK|-|LEG
Souveräner Rat,Souveränen Rat,Souveränen Rats,Souveränen Rates|SDN|-|GOV
Movimiento al Socialismo,Bewegung zum Sozialismus,MAS|BOL|-|PTY
Rapid Support Forces,RSF,RSF-Miliz,Dschandschawid,Janjaweed,Dschandschawid-Milizen,JEM,SPLM-Nord,SPLM/A,Sudanesische Befreiungsarmee|SDN|-|REB
Temasek,Singapore Airlines|SGP|-|BUS
FMLN|SLV|-|PTY
Mara Salvatrucha,MS-13|SLV|-|CRM
Al-Schabaab,al-Schabaab,Al-Shabaab,Al-Schabab,Schabaab,Schabab,Schabab-Miliz,Schabaab-Miliz,Al-Schabaab-Miliz,Al-Shabaab-Miliz,Shabaab-Miliz|SOM|-|REB
Union islamischer Gerichte,Union der islamischen Gerichte,Al-Shabab,al-Shabab,al-Shabaab|SOM|-|REB
Serbische Fortschrittspartei,SNS,Serbische Radikale Partei|SRB|-|PTY
SPLM,SPLA|SSD|-|PTY
Sudanesische Volksbefreiungsarmee|SSD|-|MIL
Smer,Smer-SD,SaS,OĽaNO|SVK|-|PTY
H&M,Vattenfall AB,SAS,Spotify,Electrolux,Scania,Northvolt,TeliaSonera|SWE|-|BUS
Saab,Volvo,Ikea,Ericsson|SWE|-|BUS
Schwedendemokraten,Moderate Sammlungspartei|SWE|-|PTY
Säpo|SWE|-|SPY
Al-Nusra-Front,Fatah-al-Scham-Front,Haiat Tahrir al-Scham HTS,Hajat Tahrir al-Scham,Ahrar al-Scham,Dschaisch al-Islam,Islamistische HTS|SYR|-|REB
Freie Syrische Armee,FSA,al-Nusra-Front,Nusra-Front,Haiat Tahrir al-Scham,HTS|SYR|-|REB
PYD,Kurdenmiliz YPG,Kurdenmiliz,Volksverteidigungseinheiten,Volksschutzeinheiten,Syrische Demokratische Kräfte SDF,YPJ|SYR|-|REB
SANA,Sana|SYR|-|MED
SDF,YPG,Syrische Demokratische Kräfte|SYR|-|REB
Syrische Beobachtungsstelle für Menschenrechte,Syrische Beobachtungsstelle,Weißhelme|SYR|-|NGO
Syrische Nationale Koalition,Nationale Koalition,Syrischer Nationalrat,Nationale Syrische Koalition|SYR|-|OPP
Pheu Thai,Pheu-Thai-Partei,Thai Rak Thai,Move Forward,Volksallianz für Demokratie|THA|-|PTY
UDD,PAD,Rothemden,Gelbhemden|THA|-|OPP
Ennahda,Nidaa Tounes,Ennahda-Partei|TUN|-|PTY
UGTT|TUN|-|LAB
Ennahdha|TUN|-|PTY
AKP,HDP,CHP,MHP|TUR|-|PTY
Anadolu,Hürriyet,Cumhuriyet,Milliyet,TRT,Nachrichtenagentur Anadolu|TUR|-|MED
Graue Wölfe|TUR|-|PTY
Kurdische Arbeiterpartei,Verbotene Arbeiterpartei Kurdistans,PKK-Kämpfer,PKK-Rebellen,Freiheitsfalken Kurdistans,DHKP-C|TUR|-|REB
PKK,Arbeiterpartei Kurdistans|TUR|-|REB
Partei der Gerechtigkeit und Entwicklung,Partei für Gerechtigkeit und Entwicklung,Republikanische Volkspartei,Iyi-Partei,DTP,DEM-Partei,Gülen-Bewegung|TUR|-|PTY
Turkish Airlines,Baykar,Halkbank|TUR|-|BUS
Foxconn,TSMC|TWN|-|BUS
Kuomintang,KMT,Demokratische Fortschrittspartei,DPP|TWN|-|PTY
Chadema|TZA|-|PTY+OPP
Lord’s Resistance Army,Widerstandsarmee des Herrn|UGA|-|REB
Lord's Resistance Army,LRA|UGA|-|REB
Asow-Regiment,Asow|UKR|-|MIL
Energoatom,Ukrenerho,Ukrenergo,Ukroboronprom,Ukrnafta|UKR|-|BUS
Euromaidan,Maidan-Aktivisten|UKR|-|CVL+OPP
Naftogaz|UKR|-|BUS
Ostukrainische Separatisten|UKR|-|REB
Partei der Regionen,Diener des Volkes,Block Timoschenko,Batkiwschtschyna,Swoboda,Europäische Solidarität|UKR|-|PTY
Rechter Sektor,Regiment Asow,Asow-Bataillon,Asow-Brigade|UKR|-|MIL
SBU|UKR|-|SPY
Ukrainska Prawda|UKR|-|MED
Ukrinform,Kyiv Independent,Unian|UKR|-|MED
Volksrepublik Donezk,Volksrepublik Lugansk,Volksrepublik Luhansk,DNR,LNR,Prorussische Separatisten,Prorussische Rebellen|UKR|-|REB
Werchowna Rada,Rada|UKR|-|LEG
AFL-CIO,UAW,Teamsters|USA|-|LAB
Amazon,Apple,Boeing,Citigroup,Exxon,Facebook,General Motors,Goldman Sachs,Google,Intel,Lehman Brothers,Lockheed Martin,Microsoft,Monsanto,Netflix,Youtube,Pfizer,SpaceX,Tesla,Twitter,Uber,YouTube,Blackwater|USA|-|BUS
Black Lives Matter,Occupy Wall Street,Occupy|USA|-|CVL
CIA,NSA|USA|-|SPY
CNN,NPR,PBS,New York Times,Washington Post,Wall Street Journal,Fox News,Associated Press,Bloomberg,Politico,Newsweek|USA|-|MED
Capitol,US-Abgeordnetenhaus|USA|-|LEG
Chevron,ExxonMobil,Exxon Mobil,Chrysler,Ford,GM,Meta,Alphabet,IBM,Hewlett-Packard,HP,Dell,Cisco,Oracle,Nvidia,AMD,Qualcomm,Airbnb,Moderna,Novavax,Johnson & Johnson,Gilead,Eli Lilly,Coca-Cola,PepsiCo,McDonald’s,Starbucks,Walmart,Wal-Mart,Nike,Disney,Walt Disney,Warner Bros,Philip Morris,JPMorgan,JP Morgan,Morgan Stanley,Bank of America,Wells Fargo,Blackrock,BlackRock,AIG,Bear Stearns,Fannie Mae,Freddie Mac,Halliburton,Raytheon,Northrop Grumman,General Dynamics,General Electric,Caterpillar,Delta Airlines,United Airlines,American Airlines,Dow Chemical,DuPont,Enron,Worldcom,Yahoo,Ebay,eBay,Paypal,PayPal,OpenAI,Anthropic,Palantir,Anadarko,ConocoPhillips,FireEye,Solarwinds,SolarWinds,Mastercard,Standard & Poor’s,Moody’s,Fitch,Instagram,Whatsapp,WhatsApp,Snapchat,Reddit,Spirit Aerosystems,Blue Origin,Colonial Pipeline,X Corp|USA|-|BUS
DEA,ATF,Secret Service,US-Marshals,US-Grenzschutz,NYPD,New Yorker Polizei|USA|-|COP
Demokratische Partei der USA,US-Demokraten,US-Republikaner,Republican Party,Democratic Party,Tea-Party-Bewegung,Grand Old Party|USA|-|PTY
FBI|USA|-|COP
Harvard,Stanford,Columbia-Universität,Yale,Princeton,Johns-Hopkins-Universität,Johns Hopkins Universität,Harvard-Universität,Columbia University|USA|-|EDU
Kapitol,US-Kongress,US-Senat,US-Repräsentantenhaus|USA|-|LEG
MSNBC,NBC,CBS,ABC,ABC News,CBS News,NBC News,USA Today,Los Angeles Times,Chicago Tribune,The Atlantic,Axios,Breitbart,The Hill,Huffington Post,The New York Times,The Washington Post,The Wall Street Journal,Voice of America,Radio Free Europe,AP,Magazin New Yorker,The New Yorker,Vanity Fair,Forbes,Foreign Policy,Buzzfeed,BuzzFeed,The Intercept,Radio Liberty|USA|-|MED
NASA,Nasa,Federal Reserve,Fed,US-Notenbank|USA|-|GOV
NRA,ACLU,American Civil Liberties Union,American Jewish Committee,Sierra Club,Heritage Foundation,National Rifle Association|USA|-|NGO
Navy,US-Navy,US-Army,US-Marineinfanterie,US-Truppen,US-Soldaten,Navy Seals,Navy SEALs,US-Küstenwache,Africom,Centcom,CENTCOM,AFRICOM,Delta Force,Air Force,US Air Force,Green Berets,Academi|USA|-|MIL
Pentagon|USA|-|GOV+MIL
Proud Boys,Oath Keepers,Ku-Klux-Klan,QAnon|USA|-|REB
Republikaner,Demokraten,Republikanische Partei,Tea Party|USA|-|PTY
State Department,Außenministerium der Vereinigten Staaten|USA|-|GOV
Republikanische Senatoren,Demokratische Senatoren,Republikanische Abgeordnete,Demokratische Abgeordnete,Republikanischer Senator,Demokratischer Senator,Republikanischer Abgeordneter,Demokratischer Abgeordneter|USA|-|LEG
Supreme Court,Oberster Gerichtshof der USA,US-Justiz,US-Staatsanwaltschaft,Oberster US-Gerichtshof,US-Supreme-Court|USA|-|JUD
US-Armee,US-Marine,US-Streitkräfte,US-Luftwaffe,US-Marines,US Army,US Navy,US-Militär|USA|-|MIL
US-Regierung,Trump-Administration,Trump-Regierung,Biden-Administration,Obama-Administration,Bush-Administration,US-Administration,US-Finanzministerium,US-Außenministerium,US-Justizministerium,US-Heimatschutzministerium,US-Handelsministerium,US-Energieministerium,US-Botschaft,US-Vertretung,Washingtoner Regierung,Federal Reserve Bank,USAID,US-Präsidialamt,FDA,EPA,FEMA,Fema,FAA,SEC,FTC,FCC,ICE,Heimatschutzministerium,CDC,US-Zentralbank,Notenbank Fed,US-Umweltbehörde,US-Luftfahrtbehörde FAA|USA|-|GOV
US-Verteidigungsministerium|USA|-|GOV+MIL
Weißes Haus,Weisses Haus,Oval Office|USA|-|GOV
Heiliger Stuhl,Vatikan|VAT|-|REL
Kurie,Römische Kurie,Glaubenskongregation|VAT|-|REL
PDVSA|VEN|-|BUS
PSUV|VEN|-|PTY
Tren de Aragua|VEN|-|CRM
UCK,UÇK|XKX|-|REB
Vetëvendosje,Vetevendosje,LDK,PDK|XKX|-|PTY
Kosovo-Befreiungsarmee|XKX|-|REB
Serbische Liste|XKX|-|PTY
Ansarollah,Ansar Allah,Huthi-Bewegung,Houthi,Huthi-Kämpfer,Houthi-Rebellen,Huthi-Truppen,Schiitische Huthi-Rebellen,Al-Kaida auf der Arabischen Halbinsel|YEM|-|REB
Huthi,Huthis,Huthi-Rebellen,Huthi-Miliz|YEM|-|REB
Südlicher Übergangsrat|YEM|-|REB
ANC|ZAF|-|PTY
Afrikanischer Nationalkongress,African National Congress,Democratic Alliance,Economic Freedom Fighters|ZAF|-|PTY
EFF|ZAF|-|PTY
Cosatu|ZAF|-|LAB
Bewegung für Demokratischen Wandel|ZWE|-|PTY+OPP
MDC|ZWE|-|PTY+OPP
Zanu-PF,ZANU-PF|ZWE|-|PTY
Bewegung für demokratischen Wandel|ZWE|-|PTY+OPP
`;
