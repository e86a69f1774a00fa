/**
 * People in the news of the last decades whom articles name without saying who they are, by hand. Fields: name as the
 * German press writes it; country (ISO alpha-3) or `-`; organisation code or `-`; sectors; office; first and last year in it
 * (open while in office). Sorted; a person stands once per office.
 */
export const PEOPLE = `
Abbas Araghtschi|IRN|-|GOV|Außenminister|2024-
Abbas Araktschi|IRN|-|GOV|Außenminister|2024-
Abd Rabbo Mansur Hadi|YEM|-|GOV|Präsident|2012-2022
Abdel Fattah al-Burhan|SDN|-|MIL|General|2019-
Abdel Fattah al-Sisi|EGY|-|GOV|Präsident|2014-
Abdel Malik al-Huthi|YEM|-|REB|Rebellenführer|2004-
Abdelaziz Bouteflika|DZA|-|GOV|Präsident|1999-2019
Abdelilah Benkirane|MAR|-|GOV|Ministerpräsident|2011-2017
Abdelkader Bensalah|DZA|-|GOV|Übergangspräsident|2019-2019
Abdelmadjid Tebboune|DZA|-|GOV|Präsident|2019-
Abdoulaye Diop|MLI|-|GOV|Außenminister|2014-2017
Abdoulaye Diop|MLI|-|GOV|Außenminister|2021-
Abdoulaye Wade|SEN|-|GOV|Präsident|2000-2012
Abdourahamane Tiani|NER|-|GOV+MIL|Juntachef|2023-
Abdul Asis al-Hakim|IRQ|-|PTY|Schiitenführer|2003-2009
Abdul Hamid Dbeiba|LBY|-|GOV|Ministerpräsident|2021-
Abdulla Yameen|MDV|-|GOV|Präsident|2013-2018
Abdullah Abdullah|AFG|-|GOV|Regierungschef|2014-2020
Abdullah Badawi|MYS|-|GOV|Ministerpräsident|2003-2009
Abdullah Gül|TUR|-|GOV|Außenminister|2003-2007
Abdullah Gül|TUR|-|GOV|Präsident|2007-2014
Abdullah II.|JOR|-|GOV|König|1999-
Abdullah bin Zayed|ARE|-|GOV|Außenminister|2006-
Abdullah ibn Abd al-Aziz|SAU|-|GOV|König|2005-2015
Abdullah Öcalan|TUR|-|REB|PKK-Chef|1984-
Abdullahi Yusuf|SOM|-|GOV|Präsident|2004-2008
Abed Rabbo Mansur Hadi|YEM|-|GOV|Präsident|2012-2022
Abhisit Vejjajiva|THA|-|GOV|Ministerpräsident|2008-2011
Abiy Ahmed|ETH|-|GOV|Ministerpräsident|2018-
Abu Bakar Bashir|IDN|-|REB|Islamistenführer|1999-
Abu Bakr al-Baghdadi|-|IMG|REB|Terroristenführer|2010-2019
Abu Bakr al-Kirbi|YEM|-|GOV|Außenminister|2001-2014
Abu Mahdi al-Muhandis|IRQ|-|REB|Milizenführer|2003-2020
Abu Mohammed al-Dschaulani|SYR|-|REB|Rebellenführer|2012-2024
Abu Mohammed al-Dscholani|SYR|-|REB|Rebellenführer|2012-2024
Abu Musab al-Sarkawi|-|IMG|REB|Terroristenführer|2003-2006
Abubakar Shekau|NGA|-|REB|Rebellenführer|2009-2021
Achim Steiner|-|UNO|IGO|UNDP-Chef|2006-2025
Achmed Sakajew|RUS|-|REB|Rebellenführer|2002-
Ada Colau|ESP|-|GOV|Bürgermeisterin|2015-2023
Adalberto Costa Júnior|AGO|-|PTY+OPP|Unita-Chef|2019-
Adam Bodnar|POL|-|GOV|Justizminister|2023-2025
Adam Kinzinger|USA|-|LEG|Abgeordneter|2011-2023
Adam Rotfeld|POL|-|GOV|Außenminister|2005-2005
Adam Schiff|USA|-|LEG|Abgeordneter|2001-
Adel al-Dschubeir|SAU|-|GOV|Außenminister|2015-2018
Adil Abd al-Mahdi|IRQ|-|GOV|Ministerpräsident|2018-2020
Adli Mansur|EGY|-|GOV|Präsident|2013-2014
Afonso Dhlakama|MOZ|-|PTY+OPP|Renamo-Chef|1979-2018
Agathon Rwasa|BDI|-|PTY+OPP|Oppositionsführer|2008-
Agim Çeku|XKX|-|GOV|Ministerpräsident|2006-2008
Agnes Chow|HKG|-|OPP|Aktivistin|2014-
Agnès Callamard|-|-|NGO|Generalsekretärin|2021-
Agnès Callamard|-|UNO|IGO|Sonderberichterstatterin|2016-2021
Aguila Saleh|LBY|-|LEG|Parlamentspräsident|2014-
Ahmed Abdi Godane|SOM|-|REB|Al-Shabaab-Chef|2008-2014
Ahmed Abul Gheit|-|ARL|IGO|Generalsekretär|2016-
Ahmed Abul Gheit|EGY|-|GOV|Außenminister|2004-2011
Ahmed Attaf|DZA|-|GOV|Außenminister|2023-
Ahmed Gaïd Salah|DZA|-|MIL|Armeechef|2004-2019
Ahmed Kurei|PSE|-|GOV|Ministerpräsident|2003-2006
Ahmed Nasif|EGY|-|GOV|Ministerpräsident|2004-2011
Ahmed Ouyahia|DZA|-|GOV|Ministerpräsident|1995-2019
Ahmed Schafik|EGY|-|GOV|Ministerpräsident|2011-2011
Ahmed al-Dschabari|PSE|-|REB|Hamas-Militärchef|2004-2012
Ahmed al-Dscharba|SYR|-|OPP|Oppositionsführer|2013-2014
Ahmed al-Scharaa|SYR|-|GOV|Präsident|2025-
Ahmet Davutoğlu|TUR|-|GOV|Außenminister|2009-2014
Ahmet Davutoğlu|TUR|-|GOV|Ministerpräsident|2014-2016
Ahmet Necdet Sezer|TUR|-|GOV|Präsident|2000-2007
Ahmet Üzümcü|-|OPC|IGO|Generaldirektor|2010-2018
Ai Weiwei|CHN|-|OPP|Dissident|2008-
Aidarus al-Subaidi|YEM|-|REB|Separatistenführer|2017-
Aiman Mazyek|DEU|-|REL|Zentralratsvorsitzender|2010-2024
Aiman Safadi|JOR|-|GOV|Außenminister|2017-
Aiman al-Sawahiri|-|IMG|REB|Terroristenführer|2001-2022
Ajay Banga|-|WBK|IGO|Weltbankpräsident|2023-
Ajit Doval|IND|-|GOV|Sicherheitsberater|2014-
Akbar Haschemi Rafsandschani|IRN|-|GOV|Präsident|1989-1997
Akbar Haschemi Rafsandschani|IRN|-|GOV|Schlichtungsratschef|1997-2017
Akihito|JPN|-|GOV|Kaiser|1989-2019
Al Gore|USA|-|PTY|Vizepräsident|1993-2001
Alaa Abdel Fattah|EGY|-|OPP|Aktivist|2011-
Alain Berset|-|COE|IGO|Generalsekretär|2024-
Alain Berset|CHE|-|GOV|Bundesrat|2012-2023
Alain Juppé|FRA|-|GOV|Außenminister|2011-2012
Alan García|PER|-|GOV|Präsident|2006-2011
Alan Greenspan|USA|-|GOV|Notenbankchef|1987-2006
Alassane Ouattara|CIV|-|GOV|Präsident|2011-
Albert Ondo Ossa|GAB|-|PTY+OPP|Oppositionskandidat|2023-
Albert Rivera|ESP|-|PTY|Parteichef|2006-2019
Albert Rösti|CHE|-|GOV|Bundesrat|2023-
Alberto Fernández|ARG|-|GOV|Präsident|2019-2023
Alberto Fujimori|PER|-|GOV|Präsident|1990-2000
Alberto Gonzales|USA|-|GOV|Justizminister|2005-2007
Alberto Nisman|ARG|-|JUD|Staatsanwalt|2004-2015
Alberto Núñez Feijóo|ESP|-|PTY|Parteichef|2022-
Alberto Otárola|PER|-|GOV|Ministerpräsident|2022-2024
Albin Kurti|XKX|-|GOV|Ministerpräsident|2020-
Alejandro Mayorkas|USA|-|GOV|Heimatschutzminister|2021-2025
Alejandro Toledo|PER|-|GOV|Präsident|2001-2006
Aleksandar Vulin|SRB|-|GOV|Innenminister|2020-2022
Aleksandar Vučić|SRB|-|GOV|Ministerpräsident|2014-2017
Aleksandar Vučić|SRB|-|GOV|Präsident|2017-
Aleksander Kwaśniewski|POL|-|GOV|Präsident|1995-2005
Ales Bjaljazki|BLR|-|NGO|Menschenrechtler|1996-
Alex Salmond|GBR|-|GOV|Regierungschef|2007-2014
Alexander Bastrykin|RUS|-|JUD|Chefermittler|2007-
Alexander Borodai|UKR|-|REB|Separatistenführer|2014-2014
Alexander Bortnikow|RUS|-|SPY|FSB-Chef|2008-
Alexander De Croo|BEL|-|GOV|Ministerpräsident|2020-2025
Alexander Dobrindt|DEU|-|GOV|Innenminister|2025-
Alexander Downer|AUS|-|GOV|Außenminister|1996-2007
Alexander Gauland|DEU|-|PTY|Parteichef|2013-
Alexander Graf Lambsdorff|DEU|-|GOV|Botschafter|2023-
Alexander Graf Lambsdorff|DEU|-|LEG|Außenpolitiker|2004-2023
Alexander Gruschko|RUS|-|GOV|Vizeaußenminister|2005-
Alexander Hoffmann|DEU|-|LEG|Landesgruppenchef|2025-
Alexander Hug|-|OSC|IGO|Missionschef|2014-2018
Alexander Kosulin|BLR|-|OPP|Oppositioneller|2005-2010
Alexander Litwinenko|GBR|-|SPY|Agent|2000-2006
Alexander Lukaschenko|BLR|-|GOV|Präsident|1994-
Alexander Milinkewitsch|BLR|-|OPP|Oppositionsführerin|2005-2010
Alexander Nowak|RUS|-|GOV|Vizeministerpräsident|2012-
Alexander Sachartschenko|UKR|-|REB|Separatistenführer|2014-2018
Alexander Schallenberg|AUT|-|GOV|Bundeskanzler|2021-2021
Alexander Schweitzer|DEU|-|GOV|Ministerpräsident|2024-
Alexander Stubb|FIN|-|GOV|Präsident|2024-
Alexander Van der Bellen|AUT|-|GOV|Bundespräsident|2017-
Alexandre de Moraes|BRA|-|JUD|Richter|2017-
Alexandria Ocasio-Cortez|USA|-|LEG|Abgeordnete|2019-
Alexej Kudrin|RUS|-|GOV|Finanzminister|2000-2011
Alexej Miller|RUS|-|BUS|Konzernchef|2001-
Alexej Nawalny|RUS|-|OPP|Oppositioneller|2011-2024
Alexej Puschkow|RUS|-|LEG|Außenpolitiker|2011-
Alexis Tsipras|GRC|-|GOV|Ministerpräsident|2015-2019
Alfonso Cano|COL|-|REB|Rebellenführer|2008-2011
Alfonso Dastis|ESP|-|GOV|Außenminister|2016-2018
Alfred Gusenbauer|AUT|-|GOV|Bundeskanzler|2007-2008
Alfredo Palacio|ECU|-|GOV|Präsident|2005-2007
Alfredo Pérez Rubalcaba|ESP|-|GOV|Innenminister|2006-2011
Alfredo Reinado|TLS|-|REB|Rebellenführer|2006-2008
Ali Abdullah Saleh|YEM|-|GOV|Präsident|1990-2012
Ali Abdullah Salih|YEM|-|GOV|Präsident|1990-2012
Ali Ahmeti|MKD|-|PTY|Albanerführer|2002-
Ali Akbar Salehi|IRN|-|GOV|Außenminister|2010-2013
Ali Akbar Welajati|IRN|-|GOV|Berater|1997-
Ali Babacan|TUR|-|GOV|Außenminister|2007-2009
Ali Babacan|TUR|-|OPP|Parteichef|2020-
Ali Bagheri|IRN|-|GOV|Unterhändler|2021-2024
Ali Bongo|GAB|-|GOV|Präsident|2009-2023
Ali Chamenei|IRN|-|GOV+REL|Oberster Führer|1989-
Ali Hassan al-Madschid|IRQ|-|MIL|General|1982-2010
Ali Karti|SDN|-|GOV|Außenminister|2010-2015
Ali Laridschani|IRN|-|GOV|Sicherheitsratschef|2025-
Ali Laridschani|IRN|-|GOV|Unterhändler|2005-2007
Ali Laridschani|IRN|-|LEG|Parlamentspräsident|2008-2020
Ali Mahaman Lamine Zeine|NER|-|GOV|Ministerpräsident|2023-
Ali Mohammed Ghedi|SOM|-|GOV|Ministerpräsident|2004-2007
Ali Mohamud Rage|SOM|-|REB|Al-Shabaab-Sprecher|2009-
Ali Schamchani|IRN|-|GOV|Sicherheitsratschef|2013-2023
Ali Seidan|LBY|-|GOV|Ministerpräsident|2012-2014
Ali Yerlikaya|TUR|-|GOV|Innenminister|2023-
Ali al-Sistani|IRQ|-|REL|Großajatollah|1992-
Alice Weidel|DEU|-|PTY|Parteichef|2015-
Alicia Bárcena|MEX|-|GOV|Außenministerin|2023-2024
Alischer Usmanow|RUS|-|BUS|Oligarch|2003-
Alistair Darling|GBR|-|GOV|Finanzminister|2007-2010
Alix Didier Fils-Aimé|HTI|-|GOV|Ministerpräsident|2024-
Alma Zadic|AUT|-|GOV|Justizministerin|2020-2025
Alma Zadić|AUT|-|GOV|Justizministerin|2020-2025
Almasbek Atambajew|KGZ|-|GOV|Präsident|2011-2017
Alois Rainer|DEU|-|GOV|Landwirtschaftsminister|2025-
Alois Stöger|AUT|-|GOV|Minister|2008-2017
Alpha Condé|GIN|-|GOV|Präsident|2010-2021
Alpha Oumar Konaré|-|AFU|IGO|Kommissionschef|2003-2008
Alu Alchanow|RUS|-|GOV|Tschetschenenführer|2004-2007
Alvaro Gil-Robles|-|COE|IGO|Menschenrechtskommissar|1999-2006
Amadou Sanogo|MLI|-|MIL|Putschführer|2012-2013
Amadou Toumani Touré|MLI|-|GOV|Präsident|2002-2012
Amber Rudd|GBR|-|GOV|Innenministerin|2016-2018
Amir Chan Muttaki|AFG|-|GOV|Außenminister|2021-
Amir Peretz|ISR|-|GOV+MIL|Verteidigungsminister|2006-2007
Amira Mohamed Ali|DEU|-|PTY|Parteichefin|2019-
Amit Shah|IND|-|GOV|Innenminister|2019-
Amr Mussa|-|ARL|IGO|Generalsekretär|2001-2011
Ana Brnabić|SRB|-|GOV|Ministerpräsident|2017-2024
Anatoli Antonow|RUS|-|GOV|Botschafter|2017-2024
Anatoli Serdjukow|RUS|-|GOV+MIL|Verteidigungsminister|2007-2012
Anders Behring Breivik|NOR|-|REB|Attentäter|2011-
Anders Fogh Rasmussen|-|NAT|IGO|Generalsekretär|2009-2014
Anders Fogh Rasmussen|DNK|-|GOV|Ministerpräsident|2001-2009
Andrea Lindholz|DEU|-|LEG|Abgeordnete|2013-
Andrea Nahles|DEU|-|PTY|Parteichef|2013-2019
Andrea Voßhoff|DEU|-|GOV|Datenschutzbeauftragter|2014-2018
Andrea Ypsilanti|DEU|-|PTY|Parteichefin|2003-2009
Andreas Babler|AUT|-|GOV|Vizekanzler|2025-
Andreas Babler|AUT|-|PTY|Parteichef|2023-2025
Andreas Bovenschulte|DEU|-|GOV|Bürgermeister|2019-
Andreas Geisel|DEU|-|GOV|Innensenator|2016-2023
Andreas Kalbitz|DEU|-|PTY|AfD-Politiker|2014-2020
Andreas Scheuer|DEU|-|GOV|Verkehrsminister|2018-2021
Andreas Scheuer|DEU|-|PTY|Generalsekretär|2013-2018
Andreas Schieder|AUT|-|LEG+PTY|Klubchef|2013-2018
Andreas Voßkuhle|DEU|-|JUD|Verfassungsgerichtspräsident|2010-2020
Andrej Babiš|CZE|-|GOV|Ministerpräsident|2017-2021
Andrej Babiš|CZE|-|GOV|Ministerpräsident|2025-
Andrej Beloussow|RUS|-|GOV+MIL|Verteidigungsminister|2024-
Andrej Kelin|RUS|-|GOV|Botschafter|2019-
Andrej Kiska|SVK|-|GOV|Präsident|2014-2019
Andrej Klimow|RUS|-|LEG|Außenpolitiker|2012-
Andrej Plenković|HRV|-|GOV|Ministerpräsident|2016-
Andrej Rudenko|RUS|-|GOV|Vizeaußenminister|2019-
Andrej Sannikow|BLR|-|OPP|Oppositioneller|2010-
Andrew Cuomo|USA|-|GOV|Gouverneur|2011-2021
Andrij Deschtschyzja|UKR|-|GOV|Außenminister|2014-2014
Andrij Jermak|UKR|-|GOV|Präsidialamtschef|2020-2025
Andrij Melnyk|UKR|-|GOV|Botschafter|2015-2022
Andrij Sybiha|UKR|-|GOV|Außenminister|2024-
Andrij Taran|UKR|-|GOV+MIL|Verteidigungsminister|2020-2021
Andris Piebalgs|-|EUR|IGO|Kommissar|2004-2014
Andrius Kubilius|-|EUR|IGO|Kommissar|2024-
Andrius Kubilius|LTU|-|GOV|Ministerpräsident|2008-2012
Andrus Ansip|EST|-|GOV|Ministerpräsident|2005-2014
Andry Rajoelina|MDG|-|GOV|Präsident|2009-2014
Andrzej Duda|POL|-|GOV|Präsident|2015-2025
Andrzej Poczobut|BLR|-|MED|Journalist|2010-
Andrä Rupprechter|AUT|-|GOV|Landwirtschaftsminister|2013-2017
André Ventura|PRT|-|PTY|Chega-Chef|2019-
Andrés Manuel López Obrador|MEX|-|GOV|Präsident|2018-2024
Andrés Manuel López Obrador|MEX|-|OPP|Oppositionsführer|2000-2018
Andy Grote|DEU|-|GOV|Innensenator|2016-
Angel Gurría|-|-|IGO|OECD-Generalsekretär|2006-2021
Angela Merkel|DEU|-|GOV|Bundeskanzler|2005-2021
Angelino Alfano|ITA|-|GOV|Außenminister|2016-2018
Angelino Alfano|ITA|-|GOV|Innenminister|2013-2016
Anis Amri|TUN|-|REB|Attentäter|2016-2017
Anita Anand|CAN|-|GOV|Außenministerin|2025-
Anitta Hipper|-|EUR|IGO|Sprecherin|2020-
Anja Karliczek|DEU|-|GOV|Bildungsminister|2018-2021
Anke Feldhusen|DEU|-|GOV|Botschafterin|2019-2023
Anke Rehlinger|DEU|-|GOV|Ministerpräsidentin|2022-
Ann Linde|SWE|-|GOV|Außenminister|2019-2022
Anna Fotyga|POL|-|GOV|Außenministerin|2006-2007
Anna Hazare|IND|-|NGO|Aktivist|2011-
Anna Lindh|SWE|-|GOV|Außenministerin|1998-2003
Anna Politkowskaja|RUS|-|MED|Journalistin|1999-2006
Annalena Baerbock|-|UNO|IGO|Präsidentin der Generalversammlung|2026-
Annalena Baerbock|DEU|-|GOV|Außenminister|2021-2025
Annalena Baerbock|DEU|-|PTY|Parteichefin|2018-2021
Anne Hidalgo|FRA|-|GOV|Bürgermeisterin|2014-
Anne Spiegel|DEU|-|GOV|Familienminister|2021-2022
Annegret Kramp-Karrenbauer|DEU|-|GOV+MIL|Verteidigungsminister|2019-2021
Annegret Kramp-Karrenbauer|DEU|-|PTY|Parteichef|2018-2019
Annette Kurschus|DEU|-|REL|EKD-Ratsvorsitzende|2021-2023
Annette Schavan|DEU|-|GOV|Bildungsminister|2005-2013
Anniken Huitfeldt|NOR|-|GOV|Außenministerin|2021-2023
Ante Gotovina|HRV|-|MIL|General|1992-2012
Anthony Albanese|AUS|-|GOV|Premierminister|2022-
Anthony Fauci|USA|-|GOV+HLH|Immunologe|1984-2022
Anton Hofreiter|DEU|-|PTY|Parteichef|2013-
Anton Mattle|AUT|-|GOV|Landeshauptmann|2022-
Anton Siluanow|RUS|-|GOV|Finanzminister|2011-
Antoni Macierewicz|POL|-|GOV+MIL|Verteidigungsminister|2015-2018
Antonio García|COL|-|REB|ELN-Chef|2021-
Antonio Saca|SLV|-|GOV|Präsident|2004-2009
Antonio Tajani|-|EUR|IGO+LEG|Parlamentspräsident|2017-2019
Antonio Tajani|ITA|-|GOV|Minister|2022-
Antonis Samaras|GRC|-|GOV|Ministerpräsident|2012-2015
Antony Blinken|USA|-|GOV|Außenminister|2021-2025
Antti Häkkänen|FIN|-|GOV+MIL|Verteidigungsminister|2023-
António Costa|-|EUR|IGO|Ratspräsident|2024-
António Costa|PRT|-|GOV|Ministerpräsident|2015-2024
António Guterres|-|UNO|IGO|Generalsekretär|2017-
Anura Kumara Dissanayake|LKA|-|GOV|Präsident|2024-
Anutin Charnvirakul|THA|-|GOV|Ministerpräsident|2025-
Anwar Gargasch|ARE|-|GOV|Staatsminister|2008-
Anwar Ibrahim|MYS|-|GOV|Ministerpräsident|2022-
Anwar Ibrahim|MYS|-|OPP|Oppositionsführer|1998-2022
Aníbal Cavaco Silva|PRT|-|GOV|Präsident|2006-2016
Araik Arutjunjan|ARM|-|REB|Präsident|2020-2023
Arancha González Laya|ESP|-|GOV|Minister|2020-2021
Ararat Mirsojan|ARM|-|GOV|Außenminister|2021-
Ariel Henry|HTI|-|GOV|Ministerpräsident|2021-2024
Ariel Scharon|ISR|-|GOV|Ministerpräsident|2001-2006
Arlene Foster|GBR|-|GOV|Regierungschefin|2016-2021
Armando Guebuza|MOZ|-|GOV|Präsident|2005-2015
Armen Sarkissjan|ARM|-|GOV|Präsident|2018-2022
Armin Laschet|DEU|-|GOV|Ministerpräsident|2017-2021
Armin Papperger|DEU|-|BUS|Konzernchef|2013-
Armin Schuster|DEU|-|GOV|Innenminister|2022-
Arnaud Montebourg|FRA|-|GOV|Wirtschaftsminister|2012-2014
Arnold Schwarzenegger|USA|-|GOV|Gouverneur|2003-2011
Arsen Awakow|UKR|-|GOV|Innenminister|2014-2021
Arsenij Jazenjuk|UKR|-|GOV|Ministerpräsident|2014-2016
Arthur Mutambara|ZWE|-|PTY+OPP|Oppositionspolitiker|2006-2009
Artis Pabriks|LVA|-|GOV+MIL|Verteidigungsminister|2010-2022
Artis Pabriks|LVA|-|GOV|Außenminister|2004-2007
Artur Mas|ESP|-|GOV|Regionalpräsident|2010-2016
Arvind Kejriwal|IND|-|GOV|Regierungschef|2013-2024
Arvydas Anušauskas|LTU|-|GOV+MIL|Verteidigungsminister|2020-2024
Aschraf Ghani|AFG|-|GOV|Präsident|2014-2021
Ashfaq Parvez Kayani|PAK|-|MIL|Armeechef|2007-2013
Ashton Carter|USA|-|GOV+MIL|Verteidigungsminister|2015-2017
Asif Ali Zardari|PAK|-|GOV|Präsident|2008-2013
Asif Ali Zardari|PAK|-|GOV|Präsident|2024-
Asim Munir|PAK|-|MIL|Armeechef|2022-
Askar Akajew|KGZ|-|GOV|Präsident|1990-2005
Aslan Bschania|GEO|-|REB|Separatistenführer|2020-2024
Aslan Maschadow|RUS|-|REB|Rebellenführer|1997-2005
Assaad al-Schaibani|SYR|-|GOV|Außenminister|2024-
Assimi Goïta|MLI|-|MIL+GOV|Juntachef|2020-
Atal Bihari Vajpayee|IND|-|GOV|Ministerpräsident|1998-2004
Atifete Jahjaga|XKX|-|GOV|Präsidentin|2011-2016
Atiku Abubakar|NGA|-|OPP|Oppositionsführer|1999-
Audrey Azoulay|-|UNO|IGO|UNESCO-Chefin|2017-2025
Augusto Pinochet|CHL|-|GOV+MIL|Diktator|1973-2006
Augusto Santos Silva|PRT|-|GOV|Außenminister|2015-2022
Aung San Suu Kyi|MMR|-|GOV|Regierungschefin|2016-2021
Aung San Suu Kyi|MMR|-|OPP|Oppositionsführerin|1988-2015
Avdullah Hoti|XKX|-|GOV|Ministerpräsident|2020-2021
Avichay Adraee|ISR|-|MIL|Armeesprecher|2005-
Avigdor Lieberman|ISR|-|GOV+MIL|Verteidigungsminister|2016-2018
Avigdor Lieberman|ISR|-|GOV|Außenminister|2009-2015
Aviv Kochavi|ISR|-|MIL|Generalstabschef|2019-2023
Axel Kicillof|ARG|-|GOV|Gouverneur|2019-
Axel Weber|DEU|-|GOV|Bundesbankpräsident|2004-2011
Ayelet Schaked|ISR|-|GOV|Ministerin|2015-2022
Bachtijor Saidow|UZB|-|GOV|Außenminister|2022-
Badr Abdelatty|EGY|-|GOV|Außenminister|2024-
Bah N'Daw|MLI|-|GOV|Übergangspräsident|2020-2021
Bahram Ghassemi|IRN|-|GOV|Außenamtssprecher|2016-2019
Baiba Braže|LVA|-|GOV|Außenministerin|2024-
Baitullah Mehsud|PAK|-|REB|Taliban-Führer|2007-2009
Bajram Kosumi|XKX|-|GOV|Ministerpräsident|2005-2006
Bakir Izetbegović|BIH|-|GOV|Präsident|2010-2018
Baltasar Garzón|ESP|-|JUD|Richter|1988-2012
Balthasar Glättli|CHE|-|PTY|Grünen-Chef|2020-2024
Ban Ki Moon|-|UNO|IGO|Generalsekretär|2007-2016
Ban Ki-moon|-|UNO|IGO|Generalsekretär|2007-2016
Ban Ki-moon|KOR|-|GOV|Außenminister|2004-2006
Barack Obama|USA|-|GOV|Präsident|2009-2017
Barbara Hendricks|DEU|-|GOV|Umweltminister|2013-2018
Barbara Prammer|AUT|-|LEG|Nationalratspräsidentin|2006-2014
Barham Salih|IRQ|-|GOV|Präsident|2018-2022
Barnaba Marial Benjamin|SSD|-|GOV|Außenminister|2011-2016
Bart De Wever|BEL|-|GOV|Ministerpräsident|2025-
Baschar Dschaafari|SYR|-|GOV|UN-Botschafter|2006-2020
Baschar al-Assad|SYR|-|GOV|Präsident|2000-2024
Baschar al-Dschaafari|SYR|-|GOV|Botschafter|2006-2020
Bassirou Diomaye Faye|SEN|-|GOV|Präsident|2024-
Basuki Tjahaja Purnama|IDN|-|GOV|Gouverneur|2014-2017
Beat Jans|CHE|-|GOV|Bundesrat|2024-
Beata Szydło|POL|-|GOV|Ministerpräsident|2015-2017
Beate Hartinger-Klein|AUT|-|GOV|Sozialministerin|2017-2019
Beate Meinl-Reisinger|AUT|-|GOV|Außenministerin|2025-
Beate Merk|DEU|-|GOV|Justizministerin|2003-2013
Beate Zschäpe|DEU|-|REB|Angeklagte|2011-
Beatrix von Storch|DEU|-|PTY|Politikerin|2014-
Bekir Bozdağ|TUR|-|GOV|Justizminister|2013-2023
Ben Bernanke|USA|-|GOV|Notenbankchef|2006-2014
Ben Wallace|GBR|-|GOV|Minister|2019-2023
Benazir Bhutto|PAK|-|OPP|Oppositionsführerin|1997-2007
Benedikt XVI.|VAT|-|REL|Papst|2005-2013
Benigno Aquino|PHL|-|GOV|Präsident|2010-2016
Benita Ferrero-Waldner|-|EUR|IGO|Kommissar|2004-2010
Benita Ferrero-Waldner|AUT|-|GOV|Außenministerin|2000-2004
Benjamin Limbach|DEU|-|GOV|Justizminister|2022-
Benjamin Netanjahu|ISR|-|GOV|Ministerpräsident|2009-2021
Benjamin Netanjahu|ISR|-|GOV|Ministerpräsident|2022-
Benny Gantz|ISR|-|GOV+MIL|Verteidigungsminister|2020-2022
Benny Gantz|ISR|-|MIL|Generalstabschef|2011-2015
Benny Tai|HKG|-|EDU+OPP|Professor|2013-
Benoît Hamon|FRA|-|PTY|Präsidentschaftskandidat|2017-2017
Beppe Grillo|ITA|-|PTY|Parteichef|2009-2017
Bernard Bot|NLD|-|GOV|Außenminister|2003-2007
Bernard Cazeneuve|FRA|-|GOV|Innenminister|2014-2016
Bernard Cazeneuve|FRA|-|GOV|Premierminister|2016-2017
Bernard Kouchner|FRA|-|GOV|Außenminister|2007-2010
Bernardino León|-|UNO|IGO|Sondergesandter|2014-2015
Bernardo Arévalo|GTM|-|GOV|Präsident|2024-
Bernd Baumann|DEU|-|LEG|Fraktionsgeschäftsführer|2017-
Bernd Lucke|DEU|-|PTY|Parteichef|2013-2015
Bernd Riexinger|DEU|-|PTY|Parteichef|2012-2021
Bernhard Witthaut|DEU|-|LAB|Gewerkschaftschef|2010-2013
Bernie Sanders|USA|-|LEG|Kongressführer|2007-
Bert Koenders|NLD|-|GOV|Außenminister|2014-2017
Berta Cáceres|HND|-|NGO|Umweltaktivistin|1993-2016
Berthold Huber|DEU|-|LAB|Gewerkschaftschef|2007-2013
Bertie Ahern|IRL|-|GOV|Ministerpräsident|1997-2008
Bertrand Bisimwa|COD|-|REB|M23-Chef|2013-
Bertrand Delanoë|FRA|-|GOV|Bürgermeister|2001-2014
Bettina Stark-Watzinger|DEU|-|GOV|Bildungsminister|2021-2024
Bezalel Smotrich|ISR|-|GOV|Minister|2022-
Beşir Atalay|TUR|-|GOV|Innenminister|2007-2011
Bhumibol Adulyadej|THA|-|GOV|König|1946-2016
Bidsina Iwanischwili|GEO|-|OPP|Oppositionsführer|2012-
Bijan Djir-Sarai|DEU|-|PTY|Generalsekretär|2021-2024
Bilawal Bhutto Zardari|PAK|-|GOV|Außenminister|2022-2023
Bill Clinton|USA|-|GOV|Präsident|1993-2001
Bill Gates|USA|-|BUS|Unternehmer|1975-
Bill de Blasio|USA|-|GOV|Bürgermeister|2014-2021
Binali Yıldırım|TUR|-|GOV|Ministerpräsident|2016-2018
Bingu wa Mutharika|MWI|-|GOV|Präsident|2004-2012
Birtukan Mideksa|ETH|-|PTY+OPP|Oppositionsführerin|2008-2010
Björn Höcke|DEU|-|PTY|Parteichef|2013-
Blaise Compaoré|BFA|-|GOV|Präsident|1987-2014
Bo Xilai|CHN|-|GOV|Parteichef|2004-2012
Bob Carr|AUS|-|GOV|Außenminister|2012-2013
Bob Menendez|USA|-|LEG|Senator|2006-2024
Bobi Wine|UGA|-|OPP|Oppositionsführer|2017-
Bodo Ramelow|DEU|-|GOV|Ministerpräsident|2014-2024
Bohuslav Sobotka|CZE|-|GOV|Ministerpräsident|2014-2017
Bojko Borissow|BGR|-|GOV|Ministerpräsident|2009-2021
Bola Tinubu|NGA|-|GOV|Präsident|2023-
Boni Yayi|BEN|-|GOV|Präsident|2006-2016
Boris Beresowski|RUS|-|OPP|Unternehmer|2000-2013
Boris Gryslow|RUS|-|LEG|Parlamentspräsident|2003-2011
Boris Jelzin|RUS|-|GOV|Präsident|1991-1999
Boris Johnson|GBR|-|GOV|Außenminister|2016-2018
Boris Johnson|GBR|-|GOV|Bürgermeister|2008-2016
Boris Johnson|GBR|-|GOV|Premierminister|2019-2022
Boris Nadeschdin|RUS|-|OPP|Oppositionspolitiker|2023-
Boris Nemzow|RUS|-|OPP|Oppositioneller|2004-2015
Boris Pistorius|DEU|-|GOV+MIL|Verteidigungsminister|2023-
Boris Rhein|DEU|-|GOV|Ministerpräsident|2022-
Boris Tadić|SRB|-|GOV|Präsident|2004-2012
Boris Tarasjuk|UKR|-|GOV|Außenminister|2005-2007
Bosco Ntaganda|COD|-|REB|Rebellenführer|2005-
Bradley Manning|USA|-|MIL|Gefreiter|2010-2013
Brahim Ghali|ESH|-|REB|Polisario-Chef|2016-
Branko Crvenkovski|MKD|-|GOV|Präsident|2004-2009
Brett McGurk|USA|-|GOV|Sondergesandter|2015-2025
Brian Cowen|IRL|-|GOV|Ministerpräsident|2008-2011
Brice Hortefeux|FRA|-|GOV|Innenminister|2009-2011
Brice Oligui Nguema|GAB|-|GOV|Präsident|2023-
Brigitte Bierlein|AUT|-|GOV|Bundeskanzlerin|2019-2020
Brigitte Zypries|DEU|-|GOV|Justizminister|2002-2009
Brigitte Zypries|DEU|-|GOV|Wirtschaftsminister|2017-2018
Britta Haßelmann|DEU|-|LEG|Fraktionschefin|2021-
Bronisław Komorowski|POL|-|GOV|Präsident|2010-2015
Bruno Kahl|DEU|-|SPY|BND-Präsident|2016-2025
Bruno Le Maire|FRA|-|GOV|Minister|2017-2024
Bruno Retailleau|FRA|-|GOV|Innenminister|2024-2025
Bruno Rodríguez|CUB|-|GOV|Außenminister|2009-
Burhan Ghaliun|SYR|-|OPP|Oppositionsführer|2011-2012
Buthaina Schaaban|SYR|-|GOV|Beraterin|2003-2024
Bärbel Bas|DEU|-|LEG|Bundestagspräsident|2021-2025
Bärbel Kofler|DEU|-|GOV|Menschenrechtsbeauftragter|2016-2021
Béji Caïd Essebsi|TUN|-|GOV|Präsident|2014-2019
Béla Anda|DEU|-|GOV|Regierungssprecher|2002-2005
Børge Brende|NOR|-|GOV|Außenminister|2013-2017
Bülent Arınç|TUR|-|GOV|Vizeministerpräsident|2009-2015
Camila Vallejo|CHL|-|EDU+CVL|Studentenführerin|2010-2013
Camila Vallejo|CHL|-|GOV|Regierungssprecherin|2022-
Can Dündar|TUR|-|MED|Journalist|2013-
Carl Bildt|SWE|-|GOV|Außenminister|2006-2014
Carla Del Ponte|-|UNO|IGO+JUD|Chefanklägerin|1999-2007
Carles Puigdemont|ESP|-|GOV|Regionalpräsident|2016-2017
Carlo Azeglio Ciampi|ITA|-|GOV|Präsident|1999-2006
Carlos Alvarado|CRI|-|GOV|Präsident|2018-2022
Carlos Ghosn|JPN|-|BUS|Konzernchef|2001-2018
Carlos Gomes Júnior|GNB|-|GOV|Ministerpräsident|2009-2012
Carlos Mesa|BOL|-|GOV|Präsident|2003-2005
Carlos Mesa|BOL|-|PTY+OPP|Oppositionsführer|2018-
Carme Chacón|ESP|-|GOV+MIL|Verteidigungsministerin|2008-2011
Carmen Romero|-|NAT|IGO|Sprecherin|2005-2023
Carola Rackete|DEU|-|NGO|Kapitänin|2019-
Carrie Lam|HKG|-|GOV|Regierungschefin|2017-2022
Carsten Breuer|DEU|-|MIL|Generalinspekteur|2023-
Carsten Linnemann|DEU|-|PTY|Generalsekretär|2023-
Carsten Schneider|DEU|-|GOV|Umweltminister|2025-
Carsten Sieling|DEU|-|GOV|Bürgermeister|2015-2019
Carsten Spohr|DEU|-|BUS|Konzernchef|2014-
Caspar Veldkamp|NLD|-|GOV|Außenminister|2024-2025
Catherine Ashton|-|EUR|IGO|Außenbeauftragter|2009-2014
Catherine Colonna|FRA|-|GOV|Außenminister|2022-2024
Catherine Samba-Panza|CAF|-|GOV|Übergangspräsidentin|2014-2016
Cecilia Malmström|-|EUR|IGO|Kommissarin|2010-2019
Cellou Dalein Diallo|GIN|-|PTY+OPP|Oppositionsführer|2007-
Celso Amorim|BRA|-|GOV|Außenminister|2003-2010
Cem Özdemir|DEU|-|GOV|Landwirtschaftsminister|2021-2025
Cem Özdemir|DEU|-|PTY|Parteichef|2008-
Chaled Maschaal|PSE|-|REB|Hamas-Chef|1996-
Chalifa Haftar|LBY|-|MIL|General|2014-
Chalil al-Haija|PSE|-|REB|Hamas-Führer|2006-
Chandrika Kumaratunga|LKA|-|GOV|Präsidentin|1994-2005
Charles Blé Goudé|CIV|-|PTY|Jugendführer|2000-2014
Charles Clarke|GBR|-|GOV|Innenminister|2004-2006
Charles III.|GBR|-|GOV|König|2022-
Charles Michel|-|EUR|IGO|Ratspräsident|2019-2024
Charles Michel|BEL|-|GOV|Ministerpräsident|2014-2019
Charles Taylor|LBR|-|GOV|Präsidentin|1997-2003
Charlie Kirk|USA|-|PTY|Aktivist|2012-2025
Charlotte Knobloch|DEU|-|REL|Zentralratspräsident|2006-2010
Chelsea Manning|USA|-|SPY|Whistleblowerin|2013-
Chen Guangcheng|CHN|-|OPP|Bürgerrechtler|2005-
Chen Shui-bian|TWN|-|GOV|Präsident|2000-2008
Cho Jung-tai|TWN|-|GOV|Ministerpräsident|2024-
Cho Tae-yul|KOR|-|GOV|Außenminister|2024-2025
Choe Son-hui|PRK|-|GOV|Außenministerin|2022-
Choi Soon-sil|KOR|-|CVL|Vertraute|2013-2017
Chokri Belaïd|TUN|-|PTY+OPP|Oppositionspolitiker|2011-2013
Chris Hipkins|NZL|-|GOV|Premierminister|2023-2023
Chris Patten|GBR|-|GOV|Gouverneur|1992-1997
Christian Drosten|DEU|-|HLH|Virologe|2020-
Christian Dürr|DEU|-|PTY|Parteichef|2021-
Christian Kern|AUT|-|GOV|Bundeskanzler|2016-2017
Christian Levrat|CHE|-|PTY|SP-Chef|2008-2020
Christian Lindner|DEU|-|GOV|Finanzminister|2021-2024
Christian Lindner|DEU|-|PTY|Parteichef|2013-2021
Christian Pegel|DEU|-|GOV|Innenminister|2021-
Christian Schmidt|-|UNO|IGO|Hoher Repräsentant|2021-
Christian Schmidt|DEU|-|GOV|Landwirtschaftsminister|2014-2018
Christian Schwarz-Schilling|-|UNO|IGO|Hoher Repräsentant|2006-2007
Christian Sewing|DEU|-|BUS|Bankchef|2018-
Christian Stocker|AUT|-|GOV|Bundeskanzler|2025-
Christian Wulff|DEU|-|GOV|Bundespräsident|2010-2012
Christiana Figueres|-|UNO|IGO|Klimachefin|2010-2016
Christiane Benner|DEU|-|LAB|Gewerkschaftschefin|2023-
Christiane Taubira|FRA|-|GOV|Justizministerin|2012-2016
Christine Haderthauer|DEU|-|PTY|Generalsekretärin|2007-2008
Christine Lagarde|-|EUR|IGO|Zentralbankchef|2019-
Christine Lagarde|-|IMF|IGO|IWF-Chef|2011-2019
Christine Lagarde|FRA|-|GOV|Finanzministerin|2007-2011
Christine Lambrecht|DEU|-|GOV+MIL|Verteidigungsminister|2021-2023
Christine Lieberknecht|DEU|-|GOV|Ministerpräsidentin|2009-2014
Christine Schraner Burgener|-|UNO|IGO|Sondergesandte|2018-2021
Christoph Ahlhaus|DEU|-|GOV|Bürgermeister|2010-2011
Christoph Blocher|CHE|-|GOV|Bundesrat|2003-2007
Christoph Heusgen|DEU|-|GOV|Botschafter|2017-2021
Christophe Castaner|FRA|-|GOV|Innenminister|2018-2020
Christophe Lutundula|COD|-|GOV|Außenminister|2021-2024
Christopher Cavoli|-|NAT|MIL|Oberbefehlshaber|2022-2025
Christopher Hill|USA|-|GOV|Gesandter|2005-2009
Christopher Luxon|NZL|-|GOV|Premierminister|2023-
Christopher Wray|USA|-|COP|FBI-Direktor|2017-2025
Chrystia Freeland|CAN|-|GOV|Außenministerin|2017-2024
Chuck Hagel|USA|-|GOV+MIL|Verteidigungsminister|2013-2015
Chuck Schumer|USA|-|LEG|Kongressführer|2017-
Chung Eui-yong|KOR|-|GOV|Außenminister|2021-2022
Cindy McCain|-|UNO|IGO|WFP-Chefin|2023-
Claude Guéant|FRA|-|GOV|Innenminister|2011-2012
Claude Joseph|HTI|-|GOV|Ministerpräsident|2021-2021
Claudia Roth|DEU|-|PTY|Parteichef|2001-
Claudia Sheinbaum|MEX|-|GOV|Präsident|2024-
Claus Weselsky|DEU|-|LAB|Gewerkschaftschef|2008-2024
Clément Beaune|FRA|-|GOV|Minister|2020-2022
Colin Powell|USA|-|GOV|Außenminister|2001-2005
Condoleezza Rice|USA|-|GOV|Außenminister|2005-2009
Constantino Chiwenga|ZWE|-|GOV|Vizepräsident|2017-
Consuelo Porras|GTM|-|JUD|Generalstaatsanwältin|2018-
Corneille Nangaa|COD|-|REB|Rebellenführer|2023-
Cornelia Pieper|DEU|-|GOV|Staatsminister|2009-2013
Cristiana Chamorro|NIC|-|OPP|Oppositionspolitikerin|2021-
Cristina Kirchner|ARG|-|GOV|Präsident|2007-2015
Curtis Scaparrotti|-|NAT|MIL|Oberbefehlshaber|2016-2019
Cyril Ramaphosa|ZAF|-|GOV|Präsident|2018-
Cédric Wermuth|CHE|-|PTY|SP-Chef|2020-
Călin Georgescu|ROU|-|PTY|Präsidentschaftskandidat|2024-
Călin Popescu-Tăriceanu|ROU|-|GOV|Ministerpräsident|2004-2008
Dalai Lama|CHN|-|REL|Religionsführer|1959-
Dalia Grybauskaitė|LTU|-|GOV|Präsidentin|2009-2019
Dan Haluz|ISR|-|MIL|Generalstabschef|2005-2007
Dana Perino|USA|-|GOV|Regierungssprecherin|2007-2009
Daniel Bahr|DEU|-|GOV|Gesundheitsminister|2011-2013
Daniel Chapo|MOZ|-|GOV|Präsident|2025-
Daniel Cohn-Bendit|-|EUR|IGO+LEG|Fraktionschef|2002-2014
Daniel Günther|DEU|-|GOV|Ministerpräsident|2017-
Daniel Hagari|ISR|-|MIL|Armeesprecher|2023-2025
Daniel Noboa|ECU|-|GOV|Präsident|2023-
Daniel Ortega|NIC|-|GOV|Präsident|2007-
Daniela Behrens|DEU|-|GOV|Innenministerin|2023-
Danilo Medina|DOM|-|GOV|Präsident|2012-2020
Danilo Türk|SVN|-|GOV|Präsident|2007-2012
Danny Danon|ISR|-|GOV|Botschafter|2015-2020
Daphne Caruana Galizia|MLT|-|MED|Journalistin|2000-2017
David Bakradse|GEO|-|LEG|Parlamentschef|2008-2012
David Barnea|ISR|-|SPY|Mossad-Chef|2021-
David Beasley|-|UNO|IGO|WFP-Chef|2017-2023
David Cameron|GBR|-|GOV|Außenminister|2023-2024
David Cameron|GBR|-|GOV|Premierminister|2010-2016
David Choquehuanca|BOL|-|GOV|Außenminister|2006-2017
David Davis|GBR|-|GOV|Brexitminister|2016-2018
David Frost|GBR|-|GOV|Brexit-Unterhändler|2019-2021
David Lammy|GBR|-|GOV|Außenminister|2024-2025
David Malpass|-|WBK|IGO|Weltbankpräsident|2019-2023
David McAllister|-|EUR|IGO+LEG|Ausschussvorsitzender|2014-
David McAllister|DEU|-|GOV|Ministerpräsident|2010-2013
David Miliband|GBR|-|GOV|Außenminister|2007-2010
David Petraeus|USA|-|MIL|General|2003-2011
David Petraeus|USA|-|SPY|CIA-Direktor|2011-2012
David Sassoli|-|EUR|IGO+LEG|Parlamentspräsident|2019-2022
Debretsion Gebremichael|ETH|-|REB|Rebellenführer|2018-
Delcy Rodríguez|VEN|-|GOV|Vizepräsidentin|2014-
Delfin Lorenzana|PHL|-|GOV+MIL|Verteidigungsminister|2016-2022
Demeke Mekonnen|ETH|-|GOV|Außenminister|2020-2024
Denis Bećirović|BIH|-|GOV|Präsidiumsmitglied|2022-
Denis Moncada|NIC|-|GOV|Außenminister|2017-2024
Denis Mukwege|COD|-|HLH|Arzt|1999-
Denis Puschilin|UKR|-|REB|Separatistenführer|2014-
Denis Sassou Nguesso|COG|-|GOV|Präsident|1997-
Deniz Baykal|TUR|-|OPP|Parteichef|2000-2010
Deniz Yücel|DEU|-|MED|Journalist|2015-
Denys Monastyrskyj|UKR|-|GOV|Innenminister|2021-2023
Denys Schmyhal|UKR|-|GOV+MIL|Verteidigungsminister|2025-
Denys Schmyhal|UKR|-|GOV|Ministerpräsident|2020-2025
Derviş Eroğlu|CYP|-|GOV|Volksgruppenführer|2010-2015
Des Browne|GBR|-|GOV+MIL|Verteidigungsminister|2006-2008
Desi Bouterse|SUR|-|GOV|Präsident|2010-2020
Detlef Wetzel|DEU|-|LAB|Gewerkschaftschef|2013-2015
Detlev Mehlis|-|UNO|IGO+JUD|Sonderermittler|2005-2006
Devlet Bahçeli|TUR|-|PTY|Parteichef|1997-
Dick Cheney|USA|-|GOV|Vizepräsident|2001-2009
Dick Marty|-|COE|IGO|Sonderermittler|2005-2011
Dick Schoof|NLD|-|GOV|Ministerpräsident|2024-
Didier Burkhalter|CHE|-|GOV|Bundesrat|2009-2017
Didier Reynders|-|EUR|IGO|Kommissar|2019-2024
Didier Reynders|BEL|-|GOV|Außenminister|2011-2019
Dieter Althaus|DEU|-|GOV|Ministerpräsident|2003-2009
Dieter Graumann|DEU|-|REL|Zentralratspräsident|2010-2014
Dieter Hundt|DEU|-|BUS|Arbeitgeberpräsident|1996-2013
Dieter Kempf|DEU|-|BUS|BDI-Präsident|2017-2020
Dieter Romann|DEU|-|COP|Bundespolizeipräsident|2012-
Dieter Zetsche|DEU|-|BUS|Konzernchef|2006-2019
Dietmar Bartsch|DEU|-|PTY|Parteichef|2009-
Dietmar Woidke|DEU|-|GOV|Ministerpräsident|2013-
Dilma Rousseff|BRA|-|GOV|Präsident|2011-2016
Dimitrij Rupel|SVN|-|GOV|Außenminister|2000-2008
Dimitris Avramopoulos|-|EUR|IGO|Kommissar|2014-2019
Dimitris Christofias|CYP|-|GOV|Präsident|2008-2013
Dina Boluarte|PER|-|GOV|Präsident|2022-2025
Dioncounda Traoré|MLI|-|GOV|Präsident|2012-2013
Diosdado Cabello|VEN|-|GOV|Innenminister|2010-
Dirk Behrendt|DEU|-|GOV|Justizsenator|2016-2021
Dirk Niebel|DEU|-|GOV|Entwicklungsminister|2009-2013
Dirk Niebel|DEU|-|PTY|Generalsekretär|2005-2009
Dirk Wiese|DEU|-|GOV|Russlandbeauftragter|2018-2020
Dmitri Firtasch|UKR|-|BUS|Unternehmer|2004-
Dmitri Medwedew|RUS|-|GOV|Ministerpräsident|2012-2020
Dmitri Medwedew|RUS|-|GOV|Präsident|2008-2012
Dmitri Medwedew|RUS|-|GOV|Vizechef des Sicherheitsrats|2020-
Dmitri Muratow|RUS|-|MED|Chefredakteur|1995-
Dmitri Peskow|RUS|-|GOV|Kremlsprecher|2012-
Dmitri Poljanski|RUS|-|GOV|Vizebotschafter|2018-
Dmitri Rogosin|RUS|-|GOV|Vizeministerpräsident|2008-2022
Dmytro Jarosch|UKR|-|REB|Parteichef|2013-2015
Dmytro Kuleba|UKR|-|GOV|Außenminister|2020-2024
Doku Umarow|RUS|-|REB|Rebellenführer|2006-2013
Dolkun Isa|CHN|-|OPP|Uigurenführer|2004-
Domingos Simões Pereira|GNB|-|PTY+OPP|Oppositionsführer|2014-
Dominic Cummings|GBR|-|GOV|Berater|2019-2020
Dominic Raab|GBR|-|GOV|Außenminister|2019-2021
Dominique Strauss-Kahn|-|IMF|IGO|IWF-Chef|2007-2011
Dominique Strauss-Kahn|FRA|-|PTY|Politiker|1997-2007
Dominique de Villepin|FRA|-|GOV|Premierminister|2005-2007
Donald Rumsfeld|USA|-|GOV+MIL|Verteidigungsminister|2001-2006
Donald Trump|USA|-|GOV|Präsident|2017-2021
Donald Trump|USA|-|GOV|Präsident|2025-
Donald Tsang|HKG|-|GOV|Regierungschef|2005-2012
Donald Tusk|-|EUR|IGO|Ratspräsident|2014-2019
Donald Tusk|POL|-|GOV|Ministerpräsident|2007-2014
Donald Tusk|POL|-|GOV|Ministerpräsident|2023-
Dong Jun|CHN|-|GOV+MIL|Verteidigungsminister|2023-
Dora Bakojanni|GRC|-|GOV|Außenministerin|2006-2009
Dorin Recean|MDA|-|GOV|Ministerpräsident|2023-2025
Doris Bures|AUT|-|LEG|Nationalratspräsidentin|2014-2024
Doris Leuthard|CHE|-|GOV|Bundesrätin|2006-2018
Dorothee Bär|DEU|-|GOV|Forschungsminister|2025-
Doug Ford|CAN|-|GOV|Provinzpremier|2018-
Dragan Čović|BIH|-|PTY|Kroatenführer|2005-
Dschalal Talabani|IRQ|-|GOV|Präsident|2005-2014
Dschamal Chaschukdschi|SAU|-|MED|Journalist|2000-2018
Dschamschid Scharmahd|DEU|-|OPP|Oppositioneller|2020-2024
Dscheihun Bairamow|AZE|-|GOV|Außenminister|2020-
Dschibran Bassil|LBN|-|GOV|Außenminister|2014-2020
Dschihad Makdissi|SYR|-|GOV|Außenamtssprecher|2011-2012
Duma Boko|BWA|-|GOV|Präsident|2024-
Dunja Mijatović|-|COE|IGO|Menschenrechtskommissarin|2018-2024
Dunja Mijatović|-|OSC|IGO|Medienbeauftragte|2010-2017
Duško Marković|MNE|-|GOV|Ministerpräsident|2016-2020
Eberhard Zorn|DEU|-|MIL|Generalinspekteur|2018-2023
Ebrahim Raisi|IRN|-|GOV|Präsident|2021-2024
Ed Miliband|GBR|-|PTY|Parteichef|2010-2015
Edelgard Bulmahn|DEU|-|GOV|Bildungsminister|1998-2005
Edgar Lungu|ZMB|-|GOV|Präsident|2015-2021
Edgars Rinkēvičs|LVA|-|GOV|Außenminister|2011-2023
Edgars Rinkēvičs|LVA|-|GOV|Präsident|2023-
Edi Rama|ALB|-|GOV|Ministerpräsident|2013-
Edmund Stoiber|DEU|-|GOV|Ministerpräsident|1993-2007
Edmundo González Urrutia|VEN|-|OPP|Oppositionskandidat|2024-
Edmundo González|VEN|-|OPP|Oppositionskandidat|2024-
Eduard Heger|SVK|-|GOV|Ministerpräsident|2021-2023
Eduard Kokoity|GEO|-|REB|Separatistenführer|2001-2011
Eduard Schewardnadse|GEO|-|GOV|Präsident|1995-2003
Eduardo Cunha|BRA|-|LEG|Parlamentspräsident|2015-2016
Eduardo Rodríguez Veltzé|BOL|-|GOV|Präsident|2005-2006
Edward Kennedy|USA|-|LEG|Senator|1962-2009
Edward Lowassa|TZA|-|PTY+OPP|Oppositionskandidat|2015-2019
Edward Nalbandjan|ARM|-|GOV|Außenminister|2008-2018
Edward Snowden|USA|-|SPY|Whistleblower|2013-
Effie Defrin|ISR|-|MIL|Armeesprecher|2025-
Efraín Ríos Montt|GTM|-|GOV+MIL|Diktator|1982-2018
Ehrhart Körting|DEU|-|GOV|Innensenator|2001-2011
Ehud Barak|ISR|-|GOV+MIL|Verteidigungsminister|2007-2013
Ehud Olmert|ISR|-|GOV|Ministerpräsident|2006-2009
Ejal Samir|ISR|-|MIL|Generalstabschef|2025-
Eka Tkeschelaschwili|GEO|-|GOV|Außenministerin|2008-2008
Ekrem İmamoğlu|TUR|-|OPP|Oppositionspolitiker|2019-
Eli Cohen|ISR|-|GOV|Außenminister|2022-2023
Eli Jischai|ISR|-|GOV|Minister|2006-2013
Elina Valtonen|FIN|-|GOV|Außenministerin|2023-
Elio Di Rupo|BEL|-|GOV|Ministerpräsident|2011-2014
Elisabeth Baume-Schneider|CHE|-|GOV|Bundesrätin|2023-
Elisabeth II.|GBR|-|GOV|Königin|1952-2022
Elisabeth Köstinger|AUT|-|GOV|Landwirtschaftsministerin|2017-2022
Elizabeth II.|GBR|-|GOV|Königin|1952-2022
Elizabeth Warren|USA|-|LEG|Senatorin|2013-
Ella Pamfilowa|RUS|-|GOV|Wahlleiterin|2016-
Ellen Johnson Sirleaf|LBR|-|GOV|Präsidentin|2006-2018
Elly Schlein|ITA|-|PTY|Parteichefin|2023-
Elmar Brok|-|EUR|IGO+LEG|Ausschussvorsitzender|1980-2019
Elmar Mammadjarow|AZE|-|GOV|Außenminister|2004-2020
Elmedin Konaković|BIH|-|GOV|Außenminister|2023-
Elon Musk|USA|-|BUS|Unternehmer|2002-
Elvis Amoroso|VEN|-|GOV|Wahlratschef|2023-
Elwira Nabiullina|RUS|-|GOV|Zentralbankchefin|2013-
Ely Ould Mohamed Vall|MRT|-|GOV+MIL|Juntachef|2005-2007
Emil Boc|ROU|-|GOV|Ministerpräsident|2008-2012
Emily Haber|DEU|-|GOV|Botschafterin|2018-2023
Emma Bonino|ITA|-|GOV|Außenministerin|2013-2014
Emmanuel Macron|FRA|-|GOV|Präsident|2017-
Emmanuel Macron|FRA|-|GOV|Wirtschaftsminister|2014-2016
Emmerson Mnangagwa|ZWE|-|GOV|Präsident|2017-
Emomali Rachmon|TJK|-|GOV|Präsident|1994-
Emomalij Rahmon|TJK|-|GOV|Präsident|1994-
Enda Kenny|IRL|-|GOV|Ministerpräsident|2011-2017
Enrico Letta|ITA|-|GOV|Ministerpräsident|2013-2014
Enrique Manalo|PHL|-|GOV|Außenminister|2022-2025
Enrique Peña Nieto|MEX|-|GOV|Präsident|2012-2018
Enzo Moavero Milanesi|ITA|-|GOV|Außenminister|2018-2019
Eric Adams|USA|-|GOV|Bürgermeister|2022-2025
Eric Chu|TWN|-|PTY|Kuomintang-Chef|2021-2025
Eric Holder|USA|-|GOV|Justizminister|2009-2015
Eric Mamer|-|EUR|IGO|Sprecher|2019-2024
Erich Foglar|AUT|-|LAB|ÖGB-Chef|2008-2018
Erkki Tuomioja|FIN|-|GOV|Außenminister|2000-2015
Erna Solberg|NOR|-|GOV|Ministerpräsident|2013-2021
Ernest Bai Koroma|SLE|-|GOV|Präsident|2007-2018
Ernesto Araújo|BRA|-|GOV|Außenminister|2019-2021
Ernst Uhrlau|DEU|-|SPY|BND-Präsident|2005-2011
Ersin Tatar|CYP|-|GOV|Präsident|2020-2025
Ertuğrul Apakan|-|OSC|IGO|Missionschef|2014-2019
Erwin Pröll|AUT|-|GOV|Landeshauptmann|1992-2017
Erwin Sellering|DEU|-|GOV|Ministerpräsident|2008-2017
Erwin Teufel|DEU|-|GOV|Ministerpräsident|1991-2005
Esmail Baghai|IRN|-|GOV|Außenamtssprecher|2024-
Esmail Ghani|IRN|-|MIL|General|2020-
Espen Barth Eide|NOR|-|GOV|Außenminister|2012-2013
Espen Barth Eide|NOR|-|GOV|Außenminister|2023-
Euklid Tsakalotos|GRC|-|GOV|Minister|2015-2019
Eva Glawischnig|AUT|-|PTY|Grünen-Chefin|2008-2017
Eva Högl|DEU|-|LEG|Wehrbeauftragter|2020-2025
Eva Kühne-Hörmann|DEU|-|GOV|Justizministerin|2014-2022
Evan Gershkovich|USA|-|MED|Journalist|2022-
Evangelos Venizelos|GRC|-|GOV|Außenminister|2013-2015
Eveline Widmer-Schlumpf|CHE|-|GOV|Bundesrätin|2008-2015
Evelyn Palla|DEU|-|BUS|Bahnchefin|2025-
Evghenia Guțul|MDA|-|GOV|Regionalchefin|2023-2025
Evika Siliņa|LVA|-|GOV|Ministerpräsidentin|2023-
Evo Morales|BOL|-|GOV|Präsident|2006-2019
Ewa Kopacz|POL|-|GOV|Ministerpräsident|2014-2015
Fabrice Leggeri|-|EUR|IGO+COP|Frontex-Direktor|2015-2022
Fahd ibn Abd al-Aziz|SAU|-|GOV|König|1982-2005
Fahrettin Altun|TUR|-|GOV|Kommunikationsdirektor|2018-2025
Fahrettin Koca|TUR|-|GOV|Gesundheitsminister|2018-2024
Faisal Mekdad|SYR|-|GOV|Außenminister|2006-2024
Faisal bin Farhan|SAU|-|GOV|Außenminister|2019-
Fajis al-Sarradsch|LBY|-|GOV|Ministerpräsident|2016-2021
Farhan Haq|-|UNO|IGO|UN-Sprecher|2005-
Faruk al-Scharaa|SYR|-|GOV|Außenminister|1984-2006
Fathi Baschagha|LBY|-|GOV|Innenminister|2018-2023
Fatih Birol|-|-|IGO|Direktor|2015-
Fatmir Sejdiu|XKX|-|GOV|Präsident|2006-2010
Fatos Nano|ALB|-|GOV|Ministerpräsident|2002-2005
Fatou Bensouda|-|ICC|IGO+JUD|Chefankläger|2012-2021
Faure Gnassingbé|TGO|-|GOV|Präsident|2005-
Fausi Barhum|PSE|-|REB|Hamas-Sprecher|2006-
Faustin-Archange Touadéra|CAF|-|GOV|Präsident|2016-
Federica Mogherini|-|EUR|IGO|Außenbeauftragter|2014-2019
Federica Mogherini|ITA|-|GOV|Außenministerin|2014-2014
Federico Franco|PRY|-|GOV|Präsident|2012-2013
Federico Lombardi|VAT|-|REL|Vatikansprecher|2006-2016
Felipe Bulnes|CHL|-|GOV|Bildungsminister|2011-2011
Felipe Calderón|MEX|-|GOV|Präsident|2006-2012
Felipe Pérez Roque|CUB|-|GOV|Außenminister|1999-2009
Felipe VI.|ESP|-|GOV|König|2014-
Felix Banaszak|DEU|-|PTY|Parteichef|2024-
Felix Kulow|KGZ|-|GOV|Ministerpräsident|2005-2007
Felor Badenberg|DEU|-|GOV|Justizsenatorin|2023-
Ferd Grapperhaus|NLD|-|GOV|Justizminister|2017-2022
Ferdinand Marcos|PHL|-|GOV|Präsident|2022-
Ferenc Gyurcsány|HUN|-|GOV|Ministerpräsident|2004-2009
Fernando Arias|-|OPC|IGO|Generaldirektor|2018-
Fernando Collor|BRA|-|LEG|Senator|2007-2023
Fernando Grande-Marlaska|ESP|-|GOV|Innenminister|2018-
Fernando Haddad|BRA|-|GOV|Finanzminister|2023-
Fernando Lugo|PRY|-|GOV|Präsident|2008-2012
Fernando Villavicencio|ECU|-|PTY|Präsidentschaftskandidat|2023-2023
Fethullah Gülen|TUR|-|REL|Prediger|1999-2024
Fidel Castro|CUB|-|GOV|Präsident|1959-2008
Figen Yüksekdağ|TUR|-|OPP|Parteichefin|2014-
Filip Vujanović|MNE|-|GOV|Präsident|2003-2018
Filipe Nyusi|MOZ|-|GOV|Präsident|2015-2025
Filippo Grandi|-|UNO|IGO|Hochkommissarin|2016-
Florence Parly|FRA|-|GOV|Minister|2017-2022
Francia Márquez|COL|-|GOV|Vizepräsidentin|2022-
Francisco Sagasti|PER|-|GOV|Präsident|2020-2021
Franco Frattini|-|EUR|IGO|Kommissar|2004-2008
Franco Frattini|ITA|-|GOV|Minister|2002-2011
Frank Bainimarama|FJI|-|GOV|Ministerpräsident|2007-2022
Frank Bainimarama|FJI|-|MIL|Militärchef|1999-2007
Frank Bsirske|DEU|-|LAB|Gewerkschaftschef|2001-2019
Frank Henkel|DEU|-|GOV|Innensenator|2011-2016
Frank Werneke|DEU|-|LAB|Gewerkschaftschef|2019-
Frank-Walter Steinmeier|DEU|-|GOV|Außenminister|2005-2009
Frank-Walter Steinmeier|DEU|-|GOV|Außenminister|2013-2017
Frank-Walter Steinmeier|DEU|-|GOV|Bundespräsident|2017-
Frans Timmermans|-|EUR|IGO|Kommissar|2014-2023
Franz Josef Jung|DEU|-|GOV+MIL|Verteidigungsminister|2005-2009
Franz Josef Strauß|DEU|-|GOV|Ministerpräsident|1978-1988
Franz Müntefering|DEU|-|PTY|Parteichef|2004-2009
Franz Voves|AUT|-|GOV|Landeshauptmann|2005-2015
Franziska Brantner|DEU|-|PTY|Parteichefin|2024-
Franziska Giffey|DEU|-|GOV|Bürgermeister|2021-2023
Franziska Giffey|DEU|-|GOV|Familienminister|2018-2021
Franziskus|VAT|-|REL|Papst|2013-2025
François Bayrou|FRA|-|GOV|Premierminister|2024-2025
François Bozizé|CAF|-|GOV|Präsident|2003-2013
François Fillon|FRA|-|GOV|Premierminister|2007-2012
François Hollande|FRA|-|GOV|Präsident|2012-2017
Frauke Petry|DEU|-|PTY|Parteichef|2013-2017
Fred Matiang'i|KEN|-|GOV|Innenminister|2017-2022
Fredrik Reinfeldt|SWE|-|GOV|Ministerpräsident|2006-2014
Freeman Mbowe|TZA|-|PTY+OPP|Oppositionsführer|2004-2025
Friedrich Merz|DEU|-|GOV|Bundeskanzler|2025-
Friedrich Merz|DEU|-|PTY|Parteichef|2000-2025
Fritz Kuhn|DEU|-|PTY|Parteichef|1998-
Fuad Hussein|IRQ|-|GOV|Außenminister|2020-
Fuad Siniora|LBN|-|GOV|Ministerpräsident|2005-2009
Fumio Kishida|JPN|-|GOV|Ministerpräsident|2021-2024
Félix Maradiaga|NIC|-|OPP|Oppositionspolitiker|2018-
Félix Tshisekedi|COD|-|GOV|Präsident|2019-
Gabi Aschkenasi|ISR|-|GOV|Außenminister|2020-2021
Gabi Aschkenasi|ISR|-|MIL|Generalstabschef|2007-2011
Gabriel Attal|FRA|-|GOV|Premierminister|2024-2024
Gabriel Boric|CHL|-|GOV|Präsident|2022-
Gabriela Sommerfeld|ECU|-|GOV|Außenministerin|2023-
Gabriele Heinisch-Hosek|AUT|-|GOV|Bildungsministerin|2008-2016
Gabrielius Landsbergis|LTU|-|GOV|Außenminister|2020-2024
Gadi Eizenkot|ISR|-|MIL|Generalstabschef|2015-2019
Gao Zhisheng|CHN|-|JUD+OPP|Anwalt|2005-
Garri Kasparow|RUS|-|OPP|Oppositioneller|2005-
Garry Conille|HTI|-|GOV|Ministerpräsident|2024-2024
Gavin Newsom|USA|-|GOV|Gouverneur|2019-
Gavin Williamson|GBR|-|GOV+MIL|Verteidigungsminister|2017-2019
Geert Wilders|NLD|-|PTY|Parteichef|2006-
Geir Haarde|ISL|-|GOV|Ministerpräsident|2006-2009
Geir Pedersen|-|UNO|IGO|Gesandter|2018-
Geng Shuang|CHN|-|GOV|Außenamtssprecher|2016-2020
Gennadi Sjuganow|RUS|-|PTY|Parteichef|1993-
Geoff Hoon|GBR|-|GOV+MIL|Verteidigungsminister|1999-2005
Georg Bätzing|DEU|-|REL|Bischof|2016-
Georg Eisenreich|DEU|-|GOV|Justizminister|2018-
Georg Maier|DEU|-|GOV|Innenminister|2017-
Georg Milbradt|DEU|-|GOV|Ministerpräsident|2002-2008
Georg Pazderski|DEU|-|PTY|Politiker|2016-2021
George Mitchell|USA|-|GOV|Gesandter|2009-2011
George Osborne|GBR|-|GOV|Finanzminister|2010-2016
George Simion|ROU|-|PTY|Parteichef|2019-
George Soros|USA|-|BUS|Investor|1990-
George Tenet|USA|-|SPY|CIA-Direktor|1997-2004
George W. Bush|USA|-|GOV|Präsident|2001-2009
George Weah|LBR|-|GOV|Präsident|2018-2024
Georgi Parwanow|BGR|-|GOV|Präsident|2002-2012
Gerald Klug|AUT|-|GOV+MIL|Verteidigungsminister|2013-2016
Geraldo Alckmin|BRA|-|GOV|Vizepräsident|2023-
Gerd Müller|DEU|-|GOV|Entwicklungsminister|2013-2021
Gerd Sonnleitner|DEU|-|BUS|Bauernpräsident|1997-2012
Gerda Hasselfeldt|DEU|-|LEG|Landesgruppenchefin|2011-2017
Gergely Gulyás|HUN|-|GOV|Kanzleramtsminister|2018-
Gergely Karácsony|HUN|-|GOV|Bürgermeister|2019-
Gerhard Karner|AUT|-|GOV|Innenminister|2021-
Gerhard Pfister|CHE|-|PTY|Mitte-Chef|2016-2025
Gerhard Schindler|DEU|-|SPY|BND-Präsident|2011-2016
Gerhard Schröder|DEU|-|GOV|Bundeskanzler|1998-2005
Gernot Blümel|AUT|-|GOV|Finanzminister|2017-2021
Gernot Erler|DEU|-|GOV|Staatsminister|2005-2018
Gerry Adams|IRL|-|PTY|Parteichef|1983-2018
Gesine Lötzsch|DEU|-|PTY|Parteichefin|2010-2012
Getachew Reda|ETH|-|REB|TPLF-Sprecher|2015-2023
Ghassan Salamé|-|UNO|IGO|Sondergesandter|2017-2020
Ghassem Soleimani|IRN|-|MIL|General|1998-2020
Gholamresa Aghasadeh|IRN|-|GOV|Atomchef|1997-2009
Gianfranco Fini|ITA|-|GOV|Außenminister|2004-2006
Gianni Infantino|-|-|NGO|FIFA-Präsident|2016-
Gideon Saar|ISR|-|GOV|Außenminister|2024-
Gilad Erdan|ISR|-|GOV|Botschafter|2015-2024
Gilad Schalit|ISR|-|MIL|Soldat|2006-2011
Gilbert Diendéré|BFA|-|MIL|General|2015-2015
Gilberto Teodoro|PHL|-|GOV+MIL|Verteidigungsminister|2023-
Gilchrist Olympio|TGO|-|OPP|Oppositionsführer|1992-2013
Gilles de Kerchove|-|EUR|IGO|Koordinator|2007-2021
Gina Haspel|USA|-|SPY|CIA-Direktorin|2018-2021
Gina Raimondo|USA|-|GOV|Handelsministerin|2021-2025
Giorgi Gacharia|GEO|-|GOV|Ministerpräsident|2019-2021
Giorgi Margwelaschwili|GEO|-|GOV|Präsident|2013-2018
Giorgia Meloni|ITA|-|GOV|Ministerpräsident|2022-
Giorgio Napolitano|ITA|-|GOV|Präsident|2006-2015
Giorgos Gerapetritis|GRC|-|GOV|Außenminister|2023-
Giorgos Papandreou|GRC|-|GOV|Ministerpräsident|2009-2011
Giovanni Tria|ITA|-|GOV|Finanzminister|2018-2019
Girija Prasad Koirala|NPL|-|GOV|Ministerpräsident|2006-2008
Gitanas Nausėda|LTU|-|GOV|Präsident|2019-
Giuliano Amato|ITA|-|GOV|Innenminister|2006-2008
Giulio Terzi|ITA|-|GOV|Außenminister|2011-2013
Giulio Tremonti|ITA|-|GOV|Finanzminister|2001-2011
Giuseppe Conte|ITA|-|GOV|Ministerpräsident|2018-2021
Gjorge Ivanov|MKD|-|GOV|Präsident|2009-2019
Gloria Macapagal-Arroyo|PHL|-|GOV|Präsident|2001-2010
Gnassingbé Eyadéma|TGO|-|GOV|Präsident|1967-2005
Godefroid Niyombare|BDI|-|MIL|General|2015-2015
Goodluck Jonathan|NGA|-|GOV|Präsident|2010-2015
Gordana Siljanovska-Davkova|MKD|-|GOV|Präsidentin|2024-
Gordon Bajnai|HUN|-|GOV|Ministerpräsident|2009-2010
Gordon Brown|GBR|-|GOV|Premierminister|2007-2010
Gotabaya Rajapaksa|LKA|-|GOV|Präsident|2019-2022
Grant Shapps|GBR|-|GOV+MIL|Verteidigungsminister|2023-2024
Gregor Gysi|DEU|-|PTY|Parteichef|1990-
Greta Thunberg|SWE|-|CVL|Klimaaktivistin|2018-
Grigol Waschadse|GEO|-|GOV|Außenminister|2008-2012
Grigori Jawlinski|RUS|-|PTY|Parteichef|1993-
Grigori Karassin|RUS|-|GOV|Vizeaußenminister|2005-2019
Grzegorz Schetyna|POL|-|GOV|Außenminister|2014-2015
Guido Crosetto|ITA|-|GOV+MIL|Verteidigungsminister|2022-
Guido Westerwelle|DEU|-|GOV|Außenminister|2009-2013
Guido Westerwelle|DEU|-|PTY|Parteichef|2001-2009
Guido Wolf|DEU|-|GOV|Justizminister|2016-2021
Guillaume Soro|CIV|-|GOV|Ministerpräsident|2007-2012
Guillaume Soro|CIV|-|REB|Rebellenführer|2002-2007
Guillermo Fariñas|CUB|-|OPP|Dissident|2006-
Guillermo Lasso|ECU|-|GOV|Präsident|2021-2023
Gulbuddin Hekmatjar|AFG|-|REB|Milizenführer|1977-
Guo Jiakun|CHN|-|GOV|Außenamtssprecher|2025-
Gurbanguly Berdimuhamedow|TKM|-|GOV|Präsident|2007-2022
Gustavo Petro|COL|-|GOV|Präsident|2022-
Guy Parmelin|CHE|-|GOV|Bundesrat|2016-
Guy Verhofstadt|-|EUR|IGO+LEG|Fraktionschef|2009-2024
Guy Verhofstadt|BEL|-|GOV|Ministerpräsident|1999-2008
Gyanendra|NPL|-|GOV|König|2001-2008
Gérald Darmanin|FRA|-|GOV|Minister|2020-
Gérard Collomb|FRA|-|GOV|Innenminister|2017-2018
Gérard Longuet|FRA|-|GOV+MIL|Verteidigungsminister|2011-2012
Géza Andreas von Geyr|DEU|-|GOV|Botschafter|2019-2023
Göran Persson|SWE|-|GOV|Ministerpräsident|1996-2006
Günter Gloser|DEU|-|GOV|Staatsminister|2005-2009
Günter Verheugen|-|EUR|IGO|Kommissar|1999-2010
Günther Beckstein|DEU|-|GOV|Ministerpräsident|2007-2008
Günther Oettinger|-|EUR|IGO|Kommissar|2010-2019
Günther Oettinger|DEU|-|GOV|Ministerpräsident|2005-2010
Günther Platter|AUT|-|GOV|Landeshauptmann|2008-2022
Hadja Lahbib|BEL|-|GOV|Außenministerin|2022-2024
Hage Geingob|NAM|-|GOV|Präsident|2015-2024
Haider al-Abadi|IRQ|-|GOV|Ministerpräsident|2014-2018
Hailemariam Desalegn|ETH|-|GOV|Ministerpräsident|2012-2018
Haitham bin Tariq|OMN|-|GOV|Sultan|2020-
Hakainde Hichilema|ZMB|-|GOV|Präsident|2021-
Hakan Fidan|TUR|-|GOV|Außenminister|2023-
Hakeem Jeffries|USA|-|LEG|Kongressführer|2023-
Hakimullah Mehsud|PAK|-|REB|Taliban-Führer|2009-2013
Hama Amadou|NER|-|PTY+OPP|Oppositionsführer|2009-2024
Hamad bin Isa al-Chalifa|BHR|-|GOV|König|1999-
Hamad bin Khalifa Al Thani|QAT|-|GOV|Emir|1995-2013
Hamadi Dschebali|TUN|-|GOV|Ministerpräsident|2011-2013
Hamdullah Mohib|AFG|-|GOV|Sicherheitsberater|2018-2021
Hamid Karsai|AFG|-|GOV|Präsident|2001-2014
Hamid-Resa Assefi|IRN|-|GOV|Außenamtssprecher|2000-2006
Han Duck-soo|KOR|-|GOV|Ministerpräsident|2007-2025
Hanke Bruins Slot|NLD|-|GOV|Außenministerin|2023-2024
Hanna Maljar|UKR|-|GOV+MIL|Vizeverteidigungsministerin|2021-2023
Hannelore Kraft|DEU|-|GOV|Ministerpräsident|2010-2017
Hanno Pevkur|EST|-|GOV+MIL|Verteidigungsminister|2022-
Hans Blix|-|UNO|IGO|Waffeninspekteur|2000-2003
Hans Eichel|DEU|-|GOV|Finanzminister|1999-2005
Hans Jörg Schelling|AUT|-|GOV|Finanzminister|2014-2017
Hans Kluge|-|WHO|IGO|Regionaldirektor|2020-
Hans Niessl|AUT|-|GOV|Landeshauptmann|2000-2019
Hans Peter Doskozil|AUT|-|GOV+MIL|Verteidigungsminister|2016-2017
Hans Peter Doskozil|AUT|-|GOV|Landeshauptmann|2019-
Hans-Christian Ströbele|DEU|-|LEG|Abgeordneter|1985-2017
Hans-Georg Maaßen|DEU|-|SPY|Verfassungsschutzpräsident|2012-2018
Hans-Gert Pöttering|-|EUR|IGO+LEG|Parlamentspräsident|2007-2009
Hans-Joachim Grote|DEU|-|GOV|Innenminister|2017-2020
Hans-Jürgen Papier|DEU|-|JUD|Verfassungsgerichtspräsident|2002-2010
Hans-Peter Bartels|DEU|-|LEG|Wehrbeauftragter|2015-2020
Hans-Peter Friedrich|DEU|-|GOV|Innenminister|2011-2013
Hans-Peter Keitel|DEU|-|BUS|BDI-Präsident|2009-2012
Hans-Peter Uhl|DEU|-|LEG|Innenpolitiker|1998-2017
Harald Range|DEU|-|JUD|Generalbundesanwalt|2011-2015
Harald Ringstorff|DEU|-|GOV|Ministerpräsident|1998-2008
Haris Silajdžić|BIH|-|GOV|Präsident|2006-2010
Harlem Désir|-|OSC|IGO|Medienbeauftragter|2017-2020
Harry Reid|USA|-|LEG|Kongressführer|2005-2017
Hartmut Mehdorn|DEU|-|BUS|Konzernchef|1999-2009
Hartwig Löger|AUT|-|GOV|Finanzminister|2017-2019
Hashim Thaçi|XKX|-|GOV|Ministerpräsident|2008-2014
Hashim Thaçi|XKX|-|GOV|Ministerpräsident|2016-2020
Hasim al-Beblawi|EGY|-|GOV|Ministerpräsident|2013-2014
Hassan Dahir Aweys|SOM|-|REB|Islamistenführer|2006-2013
Hassan Diab|LBN|-|GOV|Ministerpräsident|2020-2021
Hassan Nasrallah|LBN|-|REB|Hisbollah-Chef|1992-2024
Hassan Rohani|IRN|-|GOV|Präsident|2013-2021
Hassan Rohani|IRN|-|GOV|Unterhändler|2003-2005
Hassan Ruhani|IRN|-|GOV|Präsident|2013-2021
Hassan Sheikh Mohamud|SOM|-|GOV|Präsident|2012-2017
Hassan Sheikh Mohamud|SOM|-|GOV|Präsident|2022-
Hassan al-Turabi|SDN|-|OPP|Oppositionsführer|1999-2016
He Lifeng|CHN|-|GOV|Vizeministerpräsident|2023-
Heather Nauert|USA|-|GOV|Außenamtssprecherin|2017-2019
Hebe de Bonafini|ARG|-|NGO|Menschenrechtlerin|1979-2022
Heide Simonis|DEU|-|GOV|Ministerpräsidentin|1993-2005
Heidemarie Wieczorek-Zeul|DEU|-|GOV|Entwicklungsminister|1998-2009
Heidi Reichinnek|DEU|-|PTY|Fraktionschefin|2021-
Heidi Tagliavini|-|OSC|IGO|Sondergesandte|2014-2015
Heiko Maas|DEU|-|GOV|Außenminister|2018-2021
Heiko Maas|DEU|-|GOV|Justizminister|2013-2018
Heinrich Bedford-Strohm|DEU|-|REL|Ratsvorsitzender|2014-2021
Heinrich von Pierer|DEU|-|BUS|Konzernchef|1992-2007
Heinz Fischer|AUT|-|GOV|Bundespräsident|2004-2016
Heinz Fromm|DEU|-|SPY|Verfassungsschutzpräsident|2000-2012
Heinz-Christian Strache|AUT|-|PTY|Parteichef|2005-2019
Helen Clark|NZL|-|GOV|Premierministerin|1999-2008
Helen Zille|ZAF|-|PTY+OPP|Oppositionsführerin|2007-2015
Helga Schmid|-|OSC|IGO|Generalsekretärin|2020-2024
Helge Braun|DEU|-|GOV|Kanzleramtschef|2018-2021
Helle Thorning-Schmidt|DNK|-|GOV|Ministerpräsident|2011-2015
Hellmut Königshaus|DEU|-|LEG|Wehrbeauftragter|2010-2015
Helmut Kohl|DEU|-|GOV|Bundeskanzler|1982-1998
Helmut Schmidt|DEU|-|GOV|Bundeskanzler|1974-1982
Hendrik Wüst|DEU|-|GOV|Ministerpräsident|2021-
Henning Otte|DEU|-|LEG|Wehrbeauftragter|2025-
Henning Scherf|DEU|-|GOV|Bürgermeister|1995-2005
Henri Konan Bédié|CIV|-|PTY+OPP|Oppositionsführer|2000-2023
Henrique Capriles|VEN|-|OPP|Oppositionsführer|2012-
Henry Kissinger|USA|-|GOV|Außenminister|1973-1977
Henry Paulson|USA|-|GOV|Finanzminister|2006-2009
Heraldo Muñoz|CHL|-|GOV|Außenminister|2014-2018
Herbert Diess|DEU|-|BUS|Konzernchef|2018-2022
Herbert Kickl|AUT|-|PTY|Parteichef|2017-
Herbert Raymond McMaster|USA|-|GOV|Sicherheitsberater|2017-2018
Herbert Reul|DEU|-|GOV|Innenminister|2017-
Heribert Rech|DEU|-|GOV|Innenminister|2004-2011
Herman Van Rompuy|-|EUR|IGO|Ratspräsident|2009-2014
Herman Van Rompuy|BEL|-|GOV|Ministerpräsident|2008-2009
Hermann Gröhe|DEU|-|GOV|Gesundheitsminister|2013-2018
Hermann Schützenhöfer|AUT|-|GOV|Landeshauptmann|2015-2022
Herta Däubler-Gmelin|DEU|-|GOV|Justizminister|1998-2002
Hervé Morin|FRA|-|GOV+MIL|Verteidigungsminister|2007-2010
Herzi Halevi|ISR|-|MIL|Generalstabschef|2023-2025
Heydər Əliyev|AZE|-|GOV|Präsident|1993-2003
Hibatullah Achundsada|AFG|-|REB|Taliban-Chef|2016-
Hifikepunye Pohamba|NAM|-|GOV|Präsident|2005-2015
Hikmet Hadschijew|AZE|-|GOV|Berater|2018-
Hillary Clinton|USA|-|GOV|Außenminister|2009-2013
Hina Rabbani Khar|PAK|-|GOV|Außenministerin|2011-2013
Hirokazu Matsuno|JPN|-|GOV|Regierungssprecher|2021-2023
Hischam al-Haschimi|IRQ|-|EDU|Experte|2014-2020
Holger Apfel|DEU|-|PTY|Parteichef|2009-2013
Holger Münch|DEU|-|COP|BKA-Präsident|2014-
Holger Stahlknecht|DEU|-|GOV|Innenminister|2011-2020
Hong Lei|CHN|-|GOV|Außenamtssprecher|2010-2016
Horacio Cartes|PRY|-|GOV|Präsident|2013-2018
Horst Köhler|-|IMF|IGO|IWF-Chef|2000-2004
Horst Köhler|DEU|-|GOV|Bundespräsident|2004-2010
Horst Seehofer|DEU|-|GOV|Gesundheitsminister|1992-1998
Horst Seehofer|DEU|-|GOV|Innenminister|2018-2021
Horst Seehofer|DEU|-|GOV|Ministerpräsident|2008-2018
Hoschjar Sebari|IRQ|-|GOV|Außenminister|2003-2014
Hosni Mubarak|EGY|-|GOV|Präsident|1981-2011
Hossein Amirabdollahian|IRN|-|GOV|Außenminister|2021-2024
Hossein Salami|IRN|-|MIL|General|2019-2025
Hou Yu-ih|TWN|-|PTY+OPP|Präsidentschaftskandidat|2023-2024
Howard Lutnick|USA|-|GOV|Handelsminister|2025-
Hrant Dink|TUR|-|MED|Journalist|1996-2007
Hristijan Mickoski|MKD|-|GOV|Ministerpräsident|2024-
Htin Kyaw|MMR|-|GOV|Präsident|2016-2018
Hu Jia|CHN|-|OPP|Dissident|2001-
Hu Jintao|CHN|-|GOV|Präsident|2003-2013
Hua Chunying|CHN|-|GOV|Außenminister|2012-
Hubert Gorbach|AUT|-|GOV|Vizekanzler|2003-2007
Hubertus Heil|DEU|-|GOV|Arbeitsminister|2018-2025
Hubertus Heil|DEU|-|PTY|Generalsekretär|2005-2009
Hugo Chávez|VEN|-|GOV|Präsident|1999-2013
Hulusi Akar|TUR|-|GOV+MIL|Verteidigungsminister|2018-2023
Humberto de la Calle|COL|-|GOV|Chefunterhändler|2012-2016
Humza Yousaf|GBR|-|GOV|Regierungschef|2023-2024
Hun Manet|KHM|-|GOV|Ministerpräsident|2023-
Hun Sen|KHM|-|GOV|Ministerpräsident|1985-2023
Husni Mubarak|EGY|-|GOV|Präsident|1981-2011
Hussein Salami|IRN|-|MIL|Revolutionsgardenchef|2019-2025
Héctor Timerman|ARG|-|GOV|Außenminister|2010-2015
Ian Khama|BWA|-|GOV|Präsident|2008-2018
Ibrahim Boubacar Keïta|MLI|-|GOV|Präsident|2013-2020
Ibrahim Gambari|-|UNO|IGO|Sondergesandter|2007-2012
Ibrahim Kalin|TUR|-|GOV|Präsidentensprecher|2014-2023
Ibrahim Kalin|TUR|-|SPY|Geheimdienstchef|2023-
Ibrahim Rugova|XKX|-|GOV|Präsident|2002-2006
Ibrahim Traoré|BFA|-|GOV+MIL|Juntachef|2022-
Ibrahim al-Dschafari|IRQ|-|GOV|Ministerpräsident|2005-2006
Idriss Déby|TCD|-|GOV|Präsident|1990-2021
Idrissa Seck|SEN|-|PTY|Oppositionspolitiker|2004-
Iftikhar Chaudhry|PAK|-|JUD|Oberrichter|2005-2013
Ignazio Cassis|CHE|-|GOV|Bundesrat|2017-
Igor Dodon|MDA|-|GOV|Präsident|2016-2020
Igor Girkin|RUS|-|REB|Separatistenführer|2014-
Igor Iwanow|RUS|-|GOV|Außenminister|1998-2004
Igor Konaschenkow|RUS|-|MIL|Militärsprecher|2013-
Igor Krasnow|RUS|-|JUD|Generalstaatsanwalt|2020-2025
Igor Matovič|SVK|-|GOV|Ministerpräsident|2020-2021
Igor Plotnizki|UKR|-|REB|Separatistenführer|2014-2017
Igor Setschin|RUS|-|BUS|Konzernchef|2012-
Igor Smirnow|MDA|-|REB|Separatistenführer|1991-2011
Igor Strelkow|RUS|-|REB|Separatistenführer|2014-2023
Ihor Klymenko|UKR|-|GOV|Innenminister|2023-
Ihor Kolomojskyj|UKR|-|BUS|Unternehmer|2000-
Ihor Terechow|UKR|-|GOV|Bürgermeister|2021-
Ijad Allawi|IRQ|-|GOV|Ministerpräsident|2004-2005
Ilan Șor|MDA|-|OPP|Unternehmer|2015-
Ilham Alijew|AZE|-|GOV|Präsident|2003-
Ilham Tohti|CHN|-|OPP+EDU|Wissenschaftler|2009-
Ilhan Omar|USA|-|LEG|Abgeordnete|2019-
Ilie Bolojan|ROU|-|GOV|Ministerpräsident|2025-
Ilir Meta|ALB|-|GOV|Präsident|2017-2022
Ilja Jaschin|RUS|-|OPP|Oppositioneller|2012-
Ilse Aigner|DEU|-|GOV|Landwirtschaftsminister|2008-2013
Ilse Aigner|DEU|-|LEG|Landtagspräsident|2018-
Imad Mughnija|LBN|-|REB|Hisbollah-Kommandeur|1982-2008
Imran Khan|PAK|-|GOV|Ministerpräsident|2018-2022
Imran Khan|PAK|-|OPP|Oppositionsführerin|2022-
Ine Eriksen Søreide|NOR|-|GOV|Außenministerin|2017-2021
Ines Schwerdtner|DEU|-|PTY|Parteichefin|2024-
Inger Andersen|-|UNO|IGO|UNEP-Chefin|2019-
Ingo Kramer|DEU|-|BUS|Arbeitgeberpräsident|2013-2020
Ingo Wolf|DEU|-|GOV|Innenminister|2005-2010
Ingrida Šimonytė|LTU|-|GOV|Ministerpräsidentin|2020-2024
Ion Chicu|MDA|-|GOV|Ministerpräsident|2019-2020
Irakli Garibaschwili|GEO|-|GOV|Ministerpräsident|2013-2015
Irakli Garibaschwili|GEO|-|GOV|Ministerpräsident|2021-2024
Irakli Kobachidse|GEO|-|GOV|Ministerpräsident|2024-
Irene Khan|-|-|NGO|Generalsekretärin|2001-2009
Irina Bokowa|-|UNO|IGO|UNESCO-Chefin|2009-2017
Iris Spranger|DEU|-|GOV|Innensenatorin|2021-
Irmgard Griss|AUT|-|PTY|Politikerin|2015-2019
Iryna Wereschtschuk|UKR|-|GOV|Vizeministerpräsidentin|2021-2024
Isa Mustafa|XKX|-|GOV|Ministerpräsident|2014-2017
Isaac Herzog|ISR|-|GOV|Präsident|2021-
Isaac Zida|BFA|-|GOV+MIL|Übergangspremier|2014-2015
Isabel Díaz Ayuso|ESP|-|GOV|Regionalpräsidentin|2019-
Isaias Afewerki|ERI|-|GOV|Präsident|1993-
Isaias Afwerki|ERI|-|GOV|Präsident|1993-
Isaías Samakuva|AGO|-|PTY+OPP|Unita-Chef|2003-2019
Ishaq Dar|PAK|-|GOV|Außenminister|2024-
Islam Karimow|UZB|-|GOV|Präsident|1991-2016
Ismail Hanija|PSE|-|REB|Hamas-Chef|2006-2024
Ismail Omar Guelleh|DJI|-|GOV|Präsident|1999-
Isnilon Hapilon|PHL|-|REB|Abu-Sayyaf-Chef|2005-2017
Israel Katz|ISR|-|GOV+MIL|Verteidigungsminister|2024-
Israel Katz|ISR|-|GOV|Außenminister|2019-2020
Israel Katz|ISR|-|GOV|Außenminister|2024-2024
Issa Tchiroma|CMR|-|PTY+OPP|Oppositionskandidat|2025-
Itamar Ben-Gvir|ISR|-|GOV|Minister|2022-
Iveta Radičová|SVK|-|GOV|Ministerpräsidentin|2010-2012
Ivica Dačić|SRB|-|GOV|Ministerpräsident|2012-2014
Ivo Josipović|HRV|-|GOV|Präsident|2010-2015
Ivo Sanader|HRV|-|GOV|Ministerpräsident|2003-2009
Iván Duque|COL|-|GOV|Präsident|2018-2022
Iván Márquez|COL|-|REB|Rebellenführer|1985-
Iván Velásquez|-|UNO|IGO+JUD|Cicig-Chef|2013-2019
Iwan Schdanow|RUS|-|OPP|Oppositioneller|2018-
Iyad Ag Ghaly|MLI|-|REB|Islamistenführer|2012-
J. D. Vance|USA|-|GOV|Vizepräsident|2025-
Jaap de Hoop Scheffer|-|NAT|IGO|Generalsekretär|2004-2009
Jacek Czaputowicz|POL|-|GOV|Außenminister|2018-2020
Jacinda Ardern|NZL|-|GOV|Premierministerin|2017-2023
Jack Lew|USA|-|GOV|Finanzminister|2013-2017
Jack Ma|CHN|-|BUS|Unternehmer|1999-
Jack Straw|GBR|-|GOV|Außenminister|2001-2006
Jacob Rees-Mogg|GBR|-|LEG|Abgeordneter|2010-2024
Jacob Zuma|ZAF|-|GOV|Präsident|2009-2018
Jacques Chirac|FRA|-|GOV|Präsident|1995-2007
Jacqui Smith|GBR|-|GOV|Innenministerin|2007-2009
Jadranka Kosor|HRV|-|GOV|Ministerpräsidentin|2009-2011
Jahia Sinwar|PSE|-|REB|Hamas-Chef|2017-2024
Jahja Sari|YEM|-|REB|Militärsprecher|2018-
Jahja al-Sinwar|PSE|-|REB|Hamas-Chef|2017-2024
Jair Bolsonaro|BRA|-|GOV|Präsident|2019-2022
Jair Lapid|ISR|-|GOV|Ministerpräsident|2022-2022
Jakaya Kikwete|TZA|-|GOV|Präsident|2005-2015
Jake Sullivan|USA|-|GOV|Sicherheitsberater|2021-2025
Jakob Kellenberger|-|IRC|NGO|IKRK-Präsident|2000-2012
Jakov Milatović|MNE|-|GOV|Präsident|2023-
Jamal Khashoggi|SAU|-|MED|Journalist|2000-2018
James Appathurai|-|NAT|IGO|Sprecher|2004-2024
James Clapper|USA|-|SPY|Geheimdienstdirektor|2010-2017
James Cleverly|GBR|-|GOV|Außenminister|2022-2023
James Comey|USA|-|COP|FBI-Direktor|2013-2017
James Jeffrey|USA|-|GOV|Sondergesandter|2018-2020
James Jones|USA|-|GOV|Sicherheitsberater|2009-2010
James Mattis|USA|-|GOV+MIL|Verteidigungsminister|2017-2018
James Moriarty|USA|-|GOV|Botschafter|2004-2011
Jan Egeland|-|UNO|IGO|Nothilfekoordinator|2003-2006
Jan Hamáček|CZE|-|GOV|Ministerpräsident|2018-2021
Jan Jambon|BEL|-|GOV|Innenminister|2014-2018
Jan Lipavský|CZE|-|GOV|Außenminister|2021-2025
Jan Marsalek|AUT|-|SPY|Manager|2010-
Jan Peter Balkenende|NLD|-|GOV|Ministerpräsident|2002-2010
Jan van Aken|DEU|-|PTY|Parteichef|2024-
Jana Černochová|CZE|-|GOV+MIL|Verteidigungsministerin|2021-2025
Janet Yellen|USA|-|GOV|Finanzministerin|2021-2025
Janet Yellen|USA|-|GOV|Notenbankchefin|2014-2018
Janez Janša|SVN|-|GOV|Ministerpräsident|2004-2008
Janez Janša|SVN|-|GOV|Ministerpräsident|2012-2013
Janez Janša|SVN|-|GOV|Ministerpräsident|2020-2022
Janez Lenarčič|-|EUR|IGO|Kommissar|2019-2024
Jang Song-thaek|PRK|-|GOV|Politiker|2007-2013
Janine Wissler|DEU|-|PTY|Parteichefin|2021-2024
Jared Kushner|USA|-|GOV|Berater|2017-
Jarosław Kaczyński|POL|-|GOV|Ministerpräsident|2006-2007
Jarosław Kaczyński|POL|-|PTY|Parteichef|2007-
Jassir Arafat|PSE|-|GOV|Präsident|1994-2004
Javier Milei|ARG|-|GOV|Präsident|2023-
Javier Solana|-|EUR|IGO|Außenbeauftragter|2000-2009
Javier Solana|-|NAT|IGO|Nato-Generalsekretär|1995-1999
Jawar Mohammed|ETH|-|OPP|Oppositionspolitiker|2018-
Jay Carney|USA|-|GOV|Regierungssprecher|2011-2014
Jay Tarriela|PHL|-|COP|Küstenwachensprecher|2022-
Jean Asselborn|LUX|-|GOV|Außenminister|2004-2023
Jean Castex|FRA|-|GOV|Premierminister|2020-2022
Jean Ping|-|AFU|IGO|Kommissionschef|2008-2012
Jean Ping|GAB|-|PTY+OPP|Oppositionsführer|2016-
Jean-Bertrand Aristide|HTI|-|GOV|Präsident|2001-2004
Jean-Claude Juncker|-|EUR|IGO|Eurogruppenchef|2005-2013
Jean-Claude Juncker|-|EUR|IGO|Kommissionspräsident|2014-2019
Jean-Claude Juncker|LUX|-|GOV|Ministerpräsident|1995-2013
Jean-Claude Trichet|-|EUR|IGO|Zentralbankchef|2003-2011
Jean-Luc Mélenchon|FRA|-|PTY|Parteichefin|2009-
Jean-Marc Ayrault|FRA|-|GOV|Außenminister|2016-2017
Jean-Marc Ayrault|FRA|-|GOV|Premierminister|2012-2014
Jean-Marie Le Pen|FRA|-|PTY|Parteichefin|1972-2011
Jean-Noël Barrot|FRA|-|GOV|Außenminister|2024-
Jean-Pierre Bemba|COD|-|OPP|Oppositionsführer|1998-
Jean-Pierre Raffarin|FRA|-|GOV|Premierminister|2002-2005
Jean-Yves Le Drian|FRA|-|GOV+MIL|Verteidigungsminister|2012-2017
Jean-Yves Le Drian|FRA|-|GOV|Außenminister|2017-2022
Jeanine Áñez|BOL|-|GOV|Präsident|2019-2020
Jeff Bezos|USA|-|BUS|Unternehmer|1994-
Jeff Sessions|USA|-|GOV|Justizminister|2017-2018
Jekaterina Dunzowa|RUS|-|OPP|Oppositionelle|2023-
Jen Psaki|USA|-|GOV|Regierungssprecherin|2013-2022
Jens Böhrnsen|DEU|-|GOV|Bürgermeister|2005-2015
Jens Rommel|DEU|-|JUD|Generalbundesanwalt|2024-
Jens Spahn|DEU|-|GOV|Gesundheitsminister|2018-2021
Jens Spahn|DEU|-|LEG|Fraktionschef|2025-
Jens Stoltenberg|-|NAT|IGO|Generalsekretär|2014-2024
Jens Stoltenberg|NOR|-|GOV|Ministerpräsident|2005-2013
Jens Weidmann|DEU|-|GOV|Bundesbankpräsident|2011-2021
Jens-Frederik Nielsen|GRL|-|GOV|Regierungschef|2025-
Jeppe Kofod|DNK|-|GOV|Außenminister|2019-2022
Jeremy Corbyn|GBR|-|PTY|Parteichef|2015-2020
Jeremy Hunt|GBR|-|GOV|Außenminister|2018-2019
Jeremy Issacharoff|ISR|-|GOV|Botschafter|2017-2022
Jeroen Dijsselbloem|-|EUR|IGO|Eurogruppenchef|2013-2018
Jerome Powell|USA|-|GOV|Notenbankchef|2018-
Jerzy Buzek|-|EUR|IGO+LEG|Parlamentspräsident|2009-2012
Jerzy Buzek|POL|-|GOV|Ministerpräsident|1997-2001
Jewgeni Prigoschin|RUS|-|MIL|Söldnerführer|2014-2023
Jeyhun Bayramov|AZE|-|GOV|Außenminister|2020-
Jiang Yu|CHN|-|GOV|Außenamtssprecherin|2006-2011
Jiang Zemin|CHN|-|GOV|Präsident|1993-2003
Jim Yong Kim|-|WBK|IGO|Weltbankpräsident|2012-2019
Jimmie Åkesson|SWE|-|PTY|Parteichef|2005-
Jimmy Carter|USA|-|GOV|Präsident|1977-1981
Jimmy Chérizier|HTI|-|CRM|Bandenchef|2020-
Jimmy Lai|HKG|-|MED|Verleger|1995-
Jitzhak Rabin|ISR|-|GOV|Ministerpräsident|1992-1995
Jiří Paroubek|CZE|-|GOV|Ministerpräsident|2005-2006
Joachim Gauck|DEU|-|GOV|Bundespräsident|2012-2017
Joachim Herrmann|DEU|-|GOV|Innenminister|2007-
Joachim Meisner|DEU|-|REL|Kardinal|1989-2014
Joachim Nagel|DEU|-|GOV|Bundesbankpräsident|2022-
Joachim Rukwied|DEU|-|BUS|Bauernpräsident|2012-
Joachim Rücker|-|UNO|IGO|UNMIK-Chef|2006-2008
Joaquín Almunia|-|EUR|IGO|Kommissar|2004-2014
Joaquín Guzmán|MEX|-|CRM|Drogenboss|1993-
Joaw Galant|ISR|-|GOV+MIL|Verteidigungsminister|2022-2024
Jochen Kopelke|DEU|-|LAB|Gewerkschaftschef|2022-
Joe Biden|USA|-|GOV|Präsident|2021-2025
Joe Biden|USA|-|GOV|Vizepräsident|2009-2017
Joe Kaeser|DEU|-|BUS|Konzernchef|2013-2021
Joe Manchin|USA|-|LEG|Senator|2010-2025
Johann Saathoff|DEU|-|GOV|Russlandbeauftragter|2020-2021
Johann Schneider-Ammann|CHE|-|GOV|Bundesrat|2010-2018
Johann Wadephul|DEU|-|GOV|Außenminister|2025-
Johann Wadephul|DEU|-|LEG|Außenpolitiker|2009-2025
Johanna Mikl-Leitner|AUT|-|GOV|Innenministerin|2011-2016
Johanna Wanka|DEU|-|GOV|Bildungsminister|2013-2018
Johannes Hahn|-|EUR|IGO|Kommissar|2010-2024
Johannes Paul II.|VAT|-|REL|Papst|1978-2005
Johannes Rau|DEU|-|GOV|Bundespräsident|1999-2004
John Ashcroft|USA|-|GOV|Justizminister|2001-2005
John Atta Mills|GHA|-|GOV|Präsident|2009-2012
John Baird|CAN|-|GOV|Außenminister|2011-2015
John Bercow|GBR|-|LEG|Parlamentspräsident|2009-2019
John Boehner|USA|-|LEG|Kongressführer|2011-2015
John Bolton|USA|-|GOV|Sicherheitsberater|2018-2019
John Brennan|USA|-|SPY|CIA-Direktor|2013-2017
John Dramani Mahama|GHA|-|GOV|Präsident|2012-2017
John Garang|SDN|-|REB|Rebellenführer|1983-2005
John Healey|GBR|-|GOV|Minister|2024-
John Holmes|-|UNO|IGO|Nothilfekoordinator|2007-2010
John Howard|AUS|-|GOV|Premierminister|1996-2007
John Kelly|USA|-|GOV|Stabschef|2017-2019
John Kerry|USA|-|GOV|Außenminister|2013-2017
John Key|NZL|-|GOV|Premierministerin|2008-2016
John Kirby|USA|-|GOV|Sprecher|2013-2025
John Kufuor|GHA|-|GOV|Präsident|2001-2009
John Lee|HKG|-|GOV|Regierungschef|2022-
John Magufuli|TZA|-|GOV|Präsident|2015-2021
John Mahama|GHA|-|GOV|Präsident|2012-2017
John McCain|USA|-|LEG|Kongressführer|1987-2018
John Negroponte|USA|-|SPY|Geheimdienstdirektor|2004-2007
John Ratcliffe|USA|-|SPY|CIA-Direktor|2020-
John Reid|GBR|-|GOV|Innenminister|2005-2007
John Steenhuisen|ZAF|-|PTY|DA-Chef|2019-
John Swinney|GBR|-|GOV|Regierungschef|2024-
John Thune|USA|-|LEG|Kongressführer|2025-
Joko Widodo|IDN|-|GOV|Präsident|2014-2024
Jonas Gahr Støre|NOR|-|GOV|Außenminister|2005-2012
Jonas Gahr Støre|NOR|-|GOV|Ministerpräsident|2021-2025
Jordan Bardella|FRA|-|PTY|Parteichefin|2019-
Jorge Arreaza|VEN|-|GOV|Außenminister|2017-2021
Jorge Glas|ECU|-|GOV|Vizepräsident|2013-2018
Jorge Quiroga|BOL|-|PTY+OPP|Oppositionsführer|2002-2025
Jorge Rodríguez|VEN|-|LEG|Parlamentspräsident|2021-
Jorge Sampaio|PRT|-|GOV|Präsident|1996-2006
Joschka Fischer|DEU|-|GOV|Außenminister|1998-2005
Josef Ackermann|DEU|-|BUS|Konzernchef|2002-2012
Josef Moser|AUT|-|GOV|Justizminister|2017-2019
Josef Ostermayer|AUT|-|GOV|Kanzleramtsminister|2008-2016
Josef Pröll|AUT|-|GOV|Finanzminister|2008-2011
Josef Pühringer|AUT|-|GOV|Landeshauptmann|1995-2017
Josef Schuster|DEU|-|REL|Zentralratspräsident|2014-
Josep Borrell|-|EUR|IGO+LEG|Parlamentspräsident|2004-2007
Josep Borrell|-|EUR|IGO|Außenbeauftragter|2019-2024
Josep Borrell|ESP|-|GOV|Außenminister|2018-2019
Joseph Aoun|LBN|-|GOV|Präsident|2025-
Joseph Boakai|LBR|-|GOV|Präsident|2024-
Joseph Deiss|CHE|-|GOV|Bundesrat|1999-2006
Joseph Dunford|USA|-|MIL|Generalstabschef|2015-2019
Joseph Kabila|COD|-|GOV|Präsident|2001-2019
Joseph Kony|UGA|-|REB|Rebellenführer|1987-
Joseph Muscat|MLT|-|GOV|Ministerpräsident|2013-2020
Joseph Wu|TWN|-|GOV|Außenminister|2018-2024
Josh Earnest|USA|-|GOV|Regierungssprecher|2014-2017
Joshua Wong|HKG|-|OPP|Aktivist|2014-
José Antonio Kast|CHL|-|PTY|Präsidentschaftskandidat|2017-
José Bono|ESP|-|GOV+MIL|Verteidigungsminister|2004-2006
José Eduardo dos Santos|AGO|-|GOV|Präsident|1979-2017
José Ibarretxe|ESP|-|GOV|Regionalpräsident|1999-2009
José Jerí|PER|-|GOV|Präsident|2025-
José Luis Rodríguez Zapatero|ESP|-|GOV|Ministerpräsident|2004-2011
José Manuel Albares|ESP|-|GOV|Minister|2021-
José Manuel Barroso|-|EUR|IGO|Kommissionspräsident|2004-2014
José Manuel García-Margallo|ESP|-|GOV|Außenminister|2011-2016
José María Aznar|ESP|-|GOV|Ministerpräsident|1996-2004
José Miguel Insulza|-|OAS|IGO|Generalsekretär|2005-2015
José Mujica|URY|-|GOV|Präsident|2010-2015
José Mário Vaz|GNB|-|GOV|Präsident|2014-2020
José Ramos-Horta|TLS|-|GOV|Präsident|2007-2012
José Ramos-Horta|TLS|-|GOV|Präsident|2022-
José Raúl Mulino|PAN|-|GOV|Präsident|2024-
José Sócrates|PRT|-|GOV|Ministerpräsident|2005-2011
Jovenel Moïse|HTI|-|GOV|Präsident|2017-2021
Joyce Banda|MWI|-|GOV|Präsidentin|2012-2014
João Bernardo Vieira|GNB|-|GOV|Präsident|2005-2009
João Gomes Cravinho|PRT|-|GOV|Außenminister|2022-2024
João Lourenço|AGO|-|GOV|Präsident|2017-
Juan Carlos Varela|PAN|-|GOV|Präsident|2014-2019
Juan Carlos|ESP|-|GOV|König|1975-2014
Juan Guaidó|VEN|-|OPP|Oppositionsführer|2019-
Juan José Zúñiga|BOL|-|MIL|General|2024-2024
Juan Manuel Santos|COL|-|GOV|Präsident|2010-2018
Juan Orlando Hernández|HND|-|GOV|Präsident|2014-2022
Juan Ramón de la Fuente|MEX|-|GOV|Außenminister|2024-
Juan Sebastián Chamorro|NIC|-|OPP|Oppositionspolitiker|2018-
Juha Sipilä|FIN|-|GOV|Ministerpräsident|2015-2019
Julia Gillard|AUS|-|GOV|Premierminister|2010-2013
Julia Klöckner|DEU|-|LEG|Bundestagspräsident|2025-
Julia Nawalnaja|RUS|-|OPP|Oppositionspolitikerin|2018-
Julia Timoschenko|UKR|-|GOV|Ministerpräsident|2007-2010
Julia Timoschenko|UKR|-|OPP|Oppositionsführerin|2010-
Julian Assange|AUS|-|MED|Wikileaks-Gründer|2006-
Julian Assange|AUS|-|NGO|WikiLeaks-Gründer|2006-
Julie Bishop|AUS|-|GOV|Außenministerin|2013-2018
Julija Nawalnaja|RUS|-|OPP|Oppositioneller|2021-
Julija Swyrydenko|UKR|-|GOV|Ministerpräsident|2025-
Julius Malema|ZAF|-|OPP|Parteichef|2008-
Junichiro Koizumi|JPN|-|GOV|Ministerpräsident|2001-2006
Juraj Blanár|SVK|-|GOV|Außenminister|2023-
Juri Balujewski|RUS|-|MIL|Generalstabschef|2004-2008
Juri Jechanurow|UKR|-|GOV|Ministerpräsident|2005-2006
Juri Luschkow|RUS|-|GOV|Bürgermeister|1992-2010
Juri Luzenko|UKR|-|GOV|Innenminister|2005-2009
Juri Luzenko|UKR|-|JUD|Generalstaatsanwalt|2016-2019
Juri Tschaika|RUS|-|JUD|Generalstaatsanwalt|2006-2020
Juri Uschakow|RUS|-|GOV|Berater|2012-
Justin Trudeau|CAN|-|GOV|Premierminister|2015-2025
Jyrki Katainen|-|EUR|IGO|Kommissar|2014-2019
Jyrki Katainen|FIN|-|GOV|Ministerpräsident|2011-2014
Ján Figeľ|-|EUR|IGO|Kommissar|2004-2009
Ján Kuciak|SVK|-|MED|Journalist|2015-2018
János Áder|HUN|-|GOV|Präsident|2012-2022
Jóhanna Sigurðardóttir|ISL|-|GOV|Ministerpräsidentin|2009-2013
Jörg Haider|AUT|-|PTY|Parteichef|1986-2008
Jörg Hofmann|DEU|-|LAB|Gewerkschaftschef|2015-2023
Jörg Leichtfried|AUT|-|GOV|Verkehrsminister|2016-2017
Jörg Meuthen|DEU|-|PTY|Parteichef|2015-2022
Jörg Schönbohm|DEU|-|GOV|Innenminister|1999-2009
Jörg Ziercke|DEU|-|COP|BKA-Präsident|2004-2014
Jörg Zimmermann|DEU|-|GOV|Regierungssprecher|2020-
Jürgen Elsässer|DEU|-|MED|Journalist|2010-
Jürgen Hardt|DEU|-|LEG|Außenpolitiker|2009-
Jürgen Peters|DEU|-|LAB|Gewerkschaftschef|2003-2007
Jürgen Rüttgers|DEU|-|GOV|Ministerpräsident|2005-2010
Jürgen Stock|-|ITP|IGO+COP|Generalsekretär|2014-2024
Jürgen Thumann|DEU|-|BUS|BDI-Präsident|2005-2008
Jürgen Trittin|DEU|-|GOV|Umweltminister|1998-2005
Jüri Ratas|EST|-|GOV|Ministerpräsident|2016-2021
Kabus bin Said|OMN|-|GOV|Sultan|1970-2020
Kadri Simson|-|EUR|IGO|Kommissarin|2019-2024
Kadri Veseli|XKX|-|PTY|PDK-Chef|2016-2020
Kai Wegner|DEU|-|GOV|Bürgermeister|2023-
Kaing Guek Eav|KHM|-|CRM|Folterchef|1975-2020
Kairat Abdrachmanow|KAZ|-|GOV|Außenminister|2016-2018
Kais Saied|TUN|-|GOV|Präsident|2019-
Kaja Kallas|-|EUR|IGO|Außenbeauftragter|2024-
Kaja Kallas|EST|-|GOV|Ministerpräsidentin|2021-2024
Kajsa Ollongren|NLD|-|GOV+MIL|Verteidigungsministerin|2022-2024
Kamal Charrasi|IRN|-|GOV|Außenminister|1997-2005
Kamala Harris|USA|-|GOV|Vizepräsident|2021-2025
Kamil Idris|SDN|-|GOV|Ministerpräsident|2025-
Kamtschybek Taschijew|KGZ|-|SPY|Geheimdienstchef|2020-
Kang Kyung-wha|KOR|-|GOV|Außenministerin|2017-2021
Karel De Gucht|-|EUR|IGO|Kommissar|2009-2014
Karel De Gucht|BEL|-|GOV|Außenminister|2004-2009
Karel Schwarzenberg|CZE|-|GOV|Außenminister|2007-2013
Karim Khan|-|ICC|IGO+JUD|Chefankläger|2021-
Karim Massimow|KAZ|-|GOV|Ministerpräsident|2007-2016
Karin Keller-Sutter|CHE|-|GOV|Bundespräsidentin|2019-
Karin Kneissl|AUT|-|GOV|Außenministerin|2017-2019
Karin Prien|DEU|-|GOV|Bildungsminister|2025-
Karine Jean-Pierre|USA|-|GOV|Regierungssprecherin|2022-2025
Karl Lauterbach|DEU|-|GOV|Gesundheitsminister|2021-2025
Karl Lehmann|DEU|-|REL|Kardinal|1987-2016
Karl Nehammer|AUT|-|GOV|Bundeskanzler|2021-2025
Karl Nehammer|AUT|-|GOV|Innenminister|2020-2021
Karl-Heinz Schröter|DEU|-|GOV|Innenminister|2014-2019
Karl-Theodor zu Guttenberg|DEU|-|GOV+MIL|Verteidigungsminister|2009-2011
Karl-Theodor zu Guttenberg|DEU|-|LEG|Außenpolitiker|2002-2008
Karol Nawrocki|POL|-|GOV|Präsident|2025-
Karoline Edtstadler|AUT|-|GOV|Europaministerin|2020-2025
Karoline Leavitt|USA|-|GOV|Regierungssprecherin|2025-
Karolos Papoulias|GRC|-|GOV|Präsident|2005-2015
Karsten Wildberger|DEU|-|GOV|Digitalminister|2025-
Kash Patel|USA|-|COP|FBI-Direktor|2025-
Kassym-Schomart Tokajew|KAZ|-|GOV|Präsident|2019-
Katalin Novák|HUN|-|GOV|Präsidentin|2022-2024
Katarina Barley|DEU|-|GOV|Justizminister|2018-2019
Katerina Sakellaropoulou|GRC|-|GOV|Präsidentin|2020-2025
Katharina Dröge|DEU|-|LEG|Fraktionschefin|2021-
Katherina Reiche|DEU|-|GOV|Wirtschaftsminister|2025-
Katja Kipping|DEU|-|PTY|Parteichef|2012-2021
Katrin Göring-Eckardt|DEU|-|PTY|Parteichef|2012-
Katrín Jakobsdóttir|ISL|-|GOV|Ministerpräsidentin|2017-2024
Katsuya Okada|JPN|-|GOV|Außenminister|2009-2010
Kay Nehm|DEU|-|JUD|Generalbundesanwalt|1994-2006
Kayleigh McEnany|USA|-|GOV|Regierungssprecherin|2020-2021
Kazimierz Marcinkiewicz|POL|-|GOV|Ministerpräsident|2005-2006
Keheliya Rambukwella|LKA|-|GOV|Regierungssprecher|2006-2015
Keiko Fujimori|PER|-|OPP|Oppositionsführerin|2009-
Keir Starmer|GBR|-|GOV|Premierminister|2024-
Keith Alexander|USA|-|SPY|NSA-Chef|2005-2014
Keith Kellogg|USA|-|GOV|Gesandter|2025-
Kelly Craft|USA|-|GOV|Botschafterin|2019-2021
Kem Sokha|KHM|-|PTY+OPP|Oppositionsführer|2007-
Kemal Kılıçdaroğlu|TUR|-|OPP|Oppositionspolitiker|2010-
Kemi Badenoch|GBR|-|OPP|Oppositionsführerin|2024-
Ken Livingstone|GBR|-|GOV|Bürgermeister|2000-2008
Kersti Kaljulaid|EST|-|GOV|Präsidentin|2016-2021
Kevin Kühnert|DEU|-|PTY|Parteichef|2017-2024
Kevin McCarthy|USA|-|LEG|Kongressführer|2019-2023
Kevin Rudd|AUS|-|GOV|Premierminister|2007-2010
Kgalema Motlanthe|ZAF|-|GOV|Präsident|2008-2009
Khadga Prasad Oli|NPL|-|GOV|Ministerpräsident|2015-2025
Khadija Ismajilowa|AZE|-|MED|Journalistin|2010-
Khaleda Zia|BGD|-|GOV|Ministerpräsidentin|2001-2006
Khaleda Zia|BGD|-|PTY+OPP|Oppositionsführerin|2007-2025
Khawaja Asif|PAK|-|GOV+MIL|Verteidigungsminister|2022-
Khieu Samphan|KHM|-|REB|Rote-Khmer-Führer|1976-
Khurshid Kasuri|PAK|-|GOV|Außenminister|2002-2007
Kim Dae-jung|KOR|-|GOV|Präsident|1998-2003
Kim Jong Il|PRK|-|GOV|Machthaber|1994-2011
Kim Jong Un|PRK|-|GOV|Machthaber|2011-
Kim Jong-il|PRK|-|GOV|Machthaber|1994-2011
Kim Jong-un|PRK|-|GOV|Machthaber|2011-
Kim Yo-jong|PRK|-|GOV|Funktionärin|2014-
Kinga Göncz|HUN|-|GOV|Außenministerin|2006-2009
Kira Jarmysch|RUS|-|OPP|Sprecherin|2014-
Kiril Petkow|BGR|-|GOV|Ministerpräsident|2021-2022
Kirill Dmitrijew|RUS|-|GOV|Sondergesandter|2025-
Kirsten Fehrs|DEU|-|REL|EKD-Ratsvorsitzende|2023-
Kithure Kindiki|KEN|-|GOV|Innenminister|2022-2024
Kizza Besigye|UGA|-|OPP|Oppositionsführer|2001-
Klara Geywitz|DEU|-|GOV|Bauminister|2021-2025
Klaudia Tanner|AUT|-|GOV+MIL|Verteidigungsministerin|2020-
Klaus Dauderstädt|DEU|-|LAB|Beamtenbundchef|2012-2017
Klaus Ernst|DEU|-|PTY|Parteichef|2010-2012
Klaus Iohannis|ROU|-|GOV|Präsident|2014-2025
Klaus Regling|-|EUR|IGO|ESM-Chef|2012-2022
Klaus Wowereit|DEU|-|GOV|Bürgermeister|2001-2014
Ko Wen-je|TWN|-|PTY|TPP-Chef|2019-2025
Koen Lenaerts|-|EUR|IGO+JUD|Gerichtspräsident|2015-
Kofi Annan|-|UNO|IGO|Generalsekretär|1997-2006
Kofi Annan|-|UNO|IGO|Sondergesandter|2012-2012
Kolinda Grabar-Kitarović|HRV|-|GOV|Präsidentin|2015-2020
Kong Quan|CHN|-|GOV|Außenamtssprecher|2001-2006
Konrad Adenauer|DEU|-|GOV|Bundeskanzler|1949-1963
Konrad Freiberg|DEU|-|LAB|Gewerkschaftschef|2000-2010
Konstantin Kossatschow|RUS|-|LEG|Außenpolitiker|2003-
Konstantin von Notz|DEU|-|LEG|Fraktionsvize|2009-
Kostas Karamanlis|GRC|-|GOV|Ministerpräsident|2004-2009
Kristalina Georgieva|-|IMF|IGO|IWF-Chef|2019-
Kristen Michal|EST|-|GOV|Ministerpräsident|2024-
Kristi Noem|USA|-|GOV|Heimatschutzministerin|2025-
Kristina Schröder|DEU|-|GOV|Familienminister|2009-2013
Krišjānis Kariņš|LVA|-|GOV|Ministerpräsident|2019-2023
Kurmanbek Bakijew|KGZ|-|GOV|Präsident|2005-2010
Kurt Beck|DEU|-|GOV|Ministerpräsident|1994-2013
Kurt Volker|USA|-|GOV|Sondergesandter|2017-2019
Kwasi Kwarteng|GBR|-|GOV|Finanzminister|2022-2022
Kyaw Moe Tun|MMR|-|GOV|UN-Botschafter|2020-
Kyriakos Mitsotakis|GRC|-|GOV|Ministerpräsident|2019-
Kyrill|RUS|-|REL|Patriarch|2009-
Kyrylo Budanow|UKR|-|SPY|Geheimdienstchef|2020-
Kęstutis Budrys|LTU|-|GOV|Außenminister|2024-
Lai Ching-te|TWN|-|GOV|Präsident|2024-
Laila Freivalds|SWE|-|GOV|Außenministerin|2003-2006
Laisenia Qarase|FJI|-|GOV|Ministerpräsident|2000-2006
Lakhdar Brahimi|-|UNO|IGO|Gesandter|2012-2014
Lamberto Zannier|-|OSC|IGO|Generalsekretär|2011-2017
Lansana Conté|GIN|-|GOV|Präsident|1984-2008
Lars Klingbeil|DEU|-|GOV|Finanzminister|2025-
Lars Løkke Rasmussen|DNK|-|GOV|Außenminister|2022-
Lars Løkke Rasmussen|DNK|-|GOV|Ministerpräsident|2009-2011
Lars Løkke Rasmussen|DNK|-|GOV|Ministerpräsident|2015-2019
Laura Chinchilla|CRI|-|GOV|Präsidentin|2010-2014
Laura Codruța Kövesi|-|EUR|IGO+JUD|Generalstaatsanwältin|2019-
Laurent Fabius|FRA|-|GOV|Außenminister|2012-2016
Laurent Gbagbo|CIV|-|GOV|Präsident|2000-2011
Laurent Nkunda|COD|-|REB|Rebellenführer|2004-2009
Laurent Nuñez|FRA|-|GOV|Innenminister|2025-
Lawrence Gonzi|MLT|-|GOV|Ministerpräsident|2004-2013
Lawrence Wong|SGP|-|GOV|Ministerpräsident|2024-
Lech Kaczyński|POL|-|GOV|Präsident|2005-2010
Lech Wałęsa|POL|-|GOV|Präsident|1990-1995
Lee Hsien Loong|SGP|-|GOV|Ministerpräsident|2004-2024
Lee Jae-myung|KOR|-|GOV|Präsident|2025-
Lee Jong-wook|-|WHO|IGO|Generaldirektor|2003-2006
Lee Myung-bak|KOR|-|GOV|Präsident|2008-2013
Leila de Lima|PHL|-|OPP|Senatorin|2016-2022
Leni Robredo|PHL|-|GOV|Vizepräsidentin|2016-2022
Lenín Moreno|ECU|-|GOV|Präsident|2017-2021
Leo Varadkar|IRL|-|GOV|Ministerpräsident|2017-2020
Leo Varadkar|IRL|-|GOV|Ministerpräsident|2022-2024
Leo XIV.|VAT|-|REL|Papst|2025-
Leon Panetta|USA|-|GOV+MIL|Verteidigungsminister|2011-2013
Leonel Fernández|DOM|-|GOV|Präsident|2004-2012
Leonid Koschara|UKR|-|GOV|Außenminister|2012-2014
Leonid Kutschma|UKR|-|GOV|Präsident|1994-2005
Leonid Passetschnik|UKR|-|REB|Separatistenführer|2017-
Leonid Sluzki|RUS|-|LEG|Außenpolitiker|2016-
Leonid Wolkow|RUS|-|OPP|Oppositioneller|2013-
Leonidas Iza|ECU|-|CVL+OPP|Indigenenführer|2021-2025
Leonore Gewessler|AUT|-|GOV|Umweltministerin|2020-2025
Leopoldo Brenes|NIC|-|REL|Kardinal|2014-
Leopoldo Fernández|BOL|-|GOV+OPP|Präfekt|2006-2008
Leopoldo López|VEN|-|OPP|Oppositionsführer|2014-
Leung Chun-ying|HKG|-|GOV|Regierungschef|2012-2017
Levy Mwanawasa|ZMB|-|GOV|Präsident|2002-2008
Lewon Ter-Petrosjan|ARM|-|OPP|Oppositionsführer|2007-2013
Li Keqiang|CHN|-|GOV|Ministerpräsident|2013-2023
Li Qiang|CHN|-|GOV|Ministerpräsident|2023-
Li Shangfu|CHN|-|GOV+MIL|Verteidigungsminister|2023-2023
Li Zhaoxing|CHN|-|GOV|Außenminister|2003-2007
Liam Fox|GBR|-|GOV+MIL|Verteidigungsminister|2010-2011
Liang Guanglie|CHN|-|GOV+MIL|Verteidigungsminister|2008-2013
Lien Chan|TWN|-|OPP|Oppositionsführer|2000-2005
Lin Chia-lung|TWN|-|GOV|Außenminister|2024-
Lin Jian|CHN|-|GOV|Außenamtssprecher|2024-
Linas Linkevičius|LTU|-|GOV|Außenminister|2012-2020
Linda Teuteberg|DEU|-|PTY|Generalsekretärin|2019-2020
Linda Thomas-Greenfield|USA|-|GOV|Botschafterin|2021-2025
Lindsey Graham|USA|-|LEG|Kongressführer|2003-
Lisa Mazzone|CHE|-|PTY|Grünen-Chefin|2024-
Lisa Paus|DEU|-|GOV|Familienminister|2022-2025
Liu He|CHN|-|GOV|Vizeministerpräsident|2018-2023
Liu Jianchao|CHN|-|GOV|Außenamtssprecher|2001-2009
Liu Xiaobo|CHN|-|OPP|Dissident|1989-2017
Liviu Dragnea|ROU|-|PTY|Parteichef|2015-2019
Liz Cheney|USA|-|LEG|Abgeordnete|2017-2023
Liz Throssell|-|UNO|IGO|Sprecherin|2015-
Liz Truss|GBR|-|GOV|Premierminister|2022-2022
Ljubow Sobol|RUS|-|OPP|Oppositionelle|2019-
Lloyd Austin|USA|-|GOV+MIL|Verteidigungsminister|2021-2025
Lorenz Caffier|DEU|-|GOV|Innenminister|2006-2020
Lorenzo Guerini|ITA|-|GOV+MIL|Verteidigungsminister|2019-2022
Loretta Lynch|USA|-|GOV|Justizministerin|2015-2017
Lothar Bisky|DEU|-|PTY|Parteichef|1993-
Lothar Wieler|DEU|-|GOV+HLH|RKI-Präsident|2015-2023
Louis Michel|-|EUR|IGO|Kommissar|2004-2009
Louis Michel|BEL|-|GOV|Außenminister|1999-2004
Louise Arbour|-|UNO|IGO|Hochkommissarin|2004-2008
Louise Mushikiwabo|RWA|-|GOV|Außenministerin|2009-2018
Loukas Papademos|GRC|-|GOV|Ministerpräsident|2011-2012
Lu Kang|CHN|-|GOV|Außenamtssprecher|2015-2019
Lubomír Zaorálek|CZE|-|GOV|Außenminister|2014-2017
Luc Frieden|LUX|-|GOV|Ministerpräsident|2023-
Luciana Lamorgese|ITA|-|GOV|Minister|2019-2022
Lucio Gutiérrez|ECU|-|GOV|Präsident|2003-2005
Ludovic Orban|ROU|-|GOV|Ministerpräsident|2019-2020
Luigi Di Maio|ITA|-|GOV|Minister|2018-2022
Luis Almagro|-|OAS|IGO|Generalsekretär|2015-2025
Luis Arce|BOL|-|GOV|Präsident|2020-
Luis Caputo|ARG|-|GOV|Wirtschaftsminister|2023-
Luis Fernando Camacho|BOL|-|OPP|Oppositionsführer|2019-
Luis Guillermo Solís|CRI|-|GOV|Präsident|2014-2018
Luis Lacalle Pou|URY|-|GOV|Präsident|2020-2025
Luis Moreno Ocampo|-|ICC|IGO+JUD|Chefankläger|2003-2012
Luisa Neubauer|DEU|-|CVL|Klimaaktivistin|2018-
Luiz Henrique Mandetta|BRA|-|GOV|Gesundheitsminister|2019-2020
Luiz Inácio Lula da Silva|BRA|-|GOV|Präsident|2003-2010
Luiz Inácio Lula da Silva|BRA|-|GOV|Präsident|2023-
Lula|BRA|-|GOV|Präsident|2003-2010
Lula|BRA|-|GOV|Präsident|2023-
Lulzim Basha|ALB|-|PTY+OPP|Oppositionsführer|2013-2022
Lutz Bachmann|DEU|-|CVL|Pegida-Gründer|2014-
Luís Amado|PRT|-|GOV|Außenminister|2006-2011
Luís Montenegro|PRT|-|GOV|Ministerpräsident|2024-
László Sólyom|HUN|-|GOV|Präsident|2005-2010
Ma Ying-jeou|TWN|-|GOV|Präsident|2008-2016
Maaouya Ould Taya|MRT|-|GOV|Präsident|1984-2005
Macky Sall|SEN|-|GOV|Präsident|2012-2024
Madeleine Albright|USA|-|GOV|Außenministerin|1997-2001
Madhav Kumar Nepal|NPL|-|GOV|Ministerpräsident|2009-2011
Madschid al-Ansari|QAT|-|GOV|Außenamtssprecher|2021-
Magdalena Andersson|SWE|-|GOV|Ministerpräsident|2021-2022
Magnus Brunner|-|EUR|IGO|Kommissar|2024-
Maha Vajiralongkorn|THA|-|GOV|König|2016-
Mahamadou Issoufou|NER|-|GOV|Präsident|2011-2021
Mahamat Déby|TCD|-|GOV|Präsident|2021-
Mahathir Mohamad|MYS|-|GOV|Ministerpräsident|1981-2003
Mahathir Mohamad|MYS|-|GOV|Ministerpräsident|2018-2020
Mahinda Rajapaksa|LKA|-|GOV|Präsident|2005-2015
Mahmoud Ali Youssouf|-|AFU|IGO|Kommissionschef|2025-
Mahmoud Dicko|MLI|-|REL|Imam|2008-
Mahmud Abbas|PSE|-|GOV|Präsident|2005-
Mahmud Ahmadinedschad|IRN|-|GOV|Präsident|2005-2013
Mahmud Dschibril|LBY|-|OPP|Übergangsratschef|2011-2011
Mahmud al-Sahar|PSE|-|REB|Hamas-Führer|2004-
Maia Sandu|MDA|-|GOV|Präsident|2020-
Maithripala Sirisena|LKA|-|GOV|Präsident|2015-2019
Maja Kocijancic|-|EUR|IGO|Sprecherin|2010-2019
Malala Yousafzai|PAK|-|CVL|Aktivistin|2012-
Malcolm Turnbull|AUS|-|GOV|Premierminister|2015-2018
Malu Dreyer|DEU|-|GOV|Ministerpräsident|2013-2024
Mamadou Tandja|NER|-|GOV|Präsident|1999-2010
Mamady Doumbouya|GIN|-|GOV+MIL|Juntachef|2021-
Mamata Banerjee|IND|-|GOV|Regierungschefin|2011-
Manfred Nowak|-|UNO|IGO|Sonderberichterstatter|2004-2010
Manfred Schell|DEU|-|LAB|Gewerkschaftschef|1989-2008
Manfred Stolpe|DEU|-|GOV|Verkehrsminister|2002-2005
Manfred Weber|-|EUR|IGO+LEG|Fraktionschef|2014-
Mangosuthu Buthelezi|ZAF|-|PTY|Inkatha-Chef|1975-2019
Manmohan Singh|IND|-|GOV|Ministerpräsident|2004-2014
Manuel Marulanda|COL|-|REB|Rebellenführer|1964-2008
Manuel Merino|PER|-|GOV|Präsident|2020-2020
Manuel Noriega|PAN|-|GOV+MIL|Diktator|1983-1989
Manuel Rosales|VEN|-|OPP|Oppositionsführer|2006-
Manuel Valls|FRA|-|GOV|Premierminister|2014-2016
Manuel Zelaya|HND|-|GOV|Präsident|2006-2009
Manuela Rottmann|DEU|-|LEG|Abgeordnete|2017-2024
Manuela Schwesig|DEU|-|GOV|Ministerpräsident|2017-
Manutschehr Mottaki|IRN|-|GOV|Außenminister|2005-2010
Mao Ning|CHN|-|GOV|Außenamtssprecherin|2022-
Marc Garneau|CAN|-|GOV|Außenminister|2021-2021
Marc Ravalomanana|MDG|-|GOV|Präsident|2002-2009
Marcel Ciolacu|ROU|-|GOV|Ministerpräsident|2023-2025
Marcel Dettling|CHE|-|PTY|SVP-Chef|2024-
Marcelo Ebrard|MEX|-|GOV|Außenminister|2018-2023
Marcelo Rebelo de Sousa|PRT|-|GOV|Präsident|2016-
Marco Buschmann|DEU|-|GOV|Justizminister|2021-2024
Marco Chiesa|CHE|-|PTY|SVP-Chef|2020-2024
Marco Minniti|ITA|-|GOV|Innenminister|2016-2018
Marco Rubio|USA|-|GOV|Außenminister|2025-
Marek Belka|POL|-|GOV|Ministerpräsident|2004-2005
Margaret Beckett|GBR|-|GOV|Außenminister|2006-2007
Margaret Chan|-|WHO|IGO|Generaldirektor|2007-2017
Margaret Thatcher|GBR|-|GOV|Premierminister|1979-1990
Margarita Robles|ESP|-|GOV+MIL|Verteidigungsministerin|2018-
Margarita Simonjan|RUS|-|MED|Chefredakteurin|2005-
Margaritis Schinas|-|EUR|IGO|Kommissar|2019-2024
Margot Käßmann|DEU|-|REL|Ratsvorsitzende|2009-2010
Margot Wallström|-|EUR|IGO|Kommissarin|2004-2010
Margot Wallström|SWE|-|GOV|Außenminister|2014-2019
Margrethe II.|DNK|-|GOV|Königin|1972-2024
Margrethe Vestager|-|EUR|IGO|Kommissarin|2014-2024
Margus Tsahkna|EST|-|GOV|Außenminister|2023-
Mari Alkatiri|TLS|-|GOV|Ministerpräsident|2002-2006
Maria Aljochina|RUS|-|OPP|Aktivistin|2012-
Maria Fekter|AUT|-|GOV|Innenministerin|2008-2011
Maria Kolesnikowa|BLR|-|OPP|Oppositionsführerin|2020-
Maria Malmer Stenergard|SWE|-|GOV|Außenministerin|2024-
Maria Ressa|PHL|-|MED|Journalistin|2012-
Maria Sacharowa|RUS|-|GOV|Außenamtssprecherin|2015-
Mariano Rajoy|ESP|-|GOV|Ministerpräsident|2011-2018
Marie Harf|USA|-|GOV|Außenamtssprecherin|2013-2015
Marie Okabe|-|UNO|IGO|UN-Sprecherin|2001-2012
Marie-Agnes Strack-Zimmermann|DEU|-|LEG|Ausschussvorsitzende|2017-2024
Marielle Franco|BRA|-|PTY|Stadträtin|2016-2018
Marija Lwowa-Belowa|RUS|-|GOV|Kinderrechtsbeauftragte|2021-
Marija Pejčinović Burić|-|COE|IGO|Generalsekretärin|2019-2024
Marina Owsjannikowa|RUS|-|MED|Journalistin|2022-
Marine Le Pen|FRA|-|PTY|Parteichefin|2011-
Mario Abdo Benítez|PRY|-|GOV|Präsident|2018-2023
Mario Czaja|DEU|-|PTY|Generalsekretär|2022-2023
Mario Draghi|-|EUR|IGO|Zentralbankchef|2011-2019
Mario Draghi|ITA|-|GOV|Ministerpräsident|2021-2022
Mario Kunasek|AUT|-|GOV|Landeshauptmann|2024-
Mario Kunasek|AUT|-|GOV|Verteidigungsminister|2017-2019
Mario Monti|ITA|-|GOV|Ministerpräsident|2011-2013
Mario Reiß|DEU|-|LAB|GDL-Chef|2024-
Mario Voigt|DEU|-|GOV|Ministerpräsident|2024-
Marion Gentges|DEU|-|GOV|Justizministerin|2021-
Marise Payne|AUS|-|GOV|Außenministerin|2018-2022
Mariusz Błaszczak|POL|-|GOV+MIL|Verteidigungsminister|2018-2023
Mariusz Kamiński|POL|-|GOV|Innenminister|2019-2023
Marjan Šarec|SVN|-|GOV|Ministerpräsident|2018-2020
Mark Carney|CAN|-|GOV|Premierminister|2025-
Mark Esper|USA|-|GOV+MIL|Verteidigungsminister|2019-2020
Mark Lowcock|-|UNO|IGO|Nothilfekoordinator|2017-2021
Mark Meadows|USA|-|GOV|Stabschef|2020-2021
Mark Milley|USA|-|MIL|Generalstabschef|2019-2023
Mark Regev|ISR|-|GOV|Regierungssprecher|2007-2015
Mark Rutte|-|NAT|IGO|Generalsekretär|2024-
Mark Rutte|NLD|-|GOV|Ministerpräsident|2010-2024
Mark Toner|USA|-|GOV|Außenamtssprecher|2010-2017
Mark Zuckerberg|USA|-|BUS|Unternehmer|2004-
Marko Đurić|SRB|-|GOV|Außenminister|2024-
Markus Blume|DEU|-|PTY|Generalsekretär|2018-2022
Markus Braun|DEU|-|BUS|Konzernchef|2002-2020
Markus Krebber|DEU|-|BUS|Konzernchef|2021-
Markus Löning|DEU|-|GOV|Menschenrechtsbeauftragter|2010-2013
Markus Söder|DEU|-|GOV|Ministerpräsident|2018-
Markus Söder|DEU|-|PTY|Generalsekretär|2003-2007
Markus Ulbig|DEU|-|GOV|Innenminister|2009-2017
Markus Wallner|AUT|-|GOV|Landeshauptmann|2011-
Marlis Tepe|DEU|-|LAB|Gewerkschaftschefin|2013-2021
Maroš Šefčovič|-|EUR|IGO|Kommissar|2009-
Marta Kos|-|EUR|IGO|Kommissarin|2024-
Martin Burkert|DEU|-|LAB|EVG-Chef|2022-
Martin Dempsey|USA|-|MIL|Generalstabschef|2011-2015
Martin Fayulu|COD|-|OPP|Oppositionsführer|2018-
Martin Griffiths|-|UNO|IGO|Sondergesandter|2018-2024
Martin Huber|DEU|-|PTY|Generalsekretär|2022-
Martin Jäger|DEU|-|GOV|Außenamtssprecher|2005-2013
Martin Jäger|DEU|-|SPY|BND-Präsident|2025-
Martin Kobler|-|UNO|IGO|Sondergesandter|2011-2017
Martin Kocher|AUT|-|GOV|Arbeitsminister|2021-2025
Martin Lee|HKG|-|OPP|Oppositionspolitiker|1990-
Martin Nesirky|-|UNO|IGO|UN-Sprecher|2009-2014
Martin Pfister|CHE|-|GOV|Bundesrat|2025-
Martin Polaschek|AUT|-|GOV|Bildungsminister|2021-2025
Martin Sajdik|-|OSC|IGO|Sondergesandter|2015-2019
Martin Schulz|-|EUR|IGO+LEG|Parlamentspräsident|2012-2017
Martin Schulz|DEU|-|PTY|Parteichef|2017-2018
Martin Schäfer|DEU|-|GOV|Außenamtssprecher|2013-2018
Martin Winterkorn|DEU|-|BUS|Konzernchef|2007-2015
Martine Aubry|FRA|-|PTY|Parteichefin|2008-
Martti Ahtisaari|-|UNO|IGO|Gesandter|2005-2008
Martín Torrijos|PAN|-|GOV|Präsident|2004-2009
Martín Vizcarra|PER|-|GOV|Präsident|2018-2020
Marwan Barghuti|PSE|-|OPP|Fatah-Führer|2002-
María Corina Machado|VEN|-|OPP|Oppositionsführer|2012-
María Fernanda Suárez|COL|-|GOV|Ministerin|2018-2020
Maslum Abdi|SYR|-|MIL|SDF-Kommandeur|2018-
Masood Azhar|PAK|-|REB|Islamistenführer|2000-
Masrur Barsani|IRQ|-|GOV|Regierungschef|2019-
Massimo D'Alema|ITA|-|GOV|Minister|2006-2008
Massud Peseschkian|IRN|-|GOV|Präsident|2024-
Masud Barsani|IRQ|-|GOV|Kurdenpräsident|2005-2017
Mateusz Morawiecki|POL|-|GOV|Ministerpräsident|2017-2023
Mathias Cormann|-|-|IGO|OECD-Generalsekretär|2021-
Matt Hancock|GBR|-|GOV|Gesundheitsminister|2018-2021
Mattea Meyer|CHE|-|PTY|SP-Chefin|2020-
Matteo Piantedosi|ITA|-|GOV|Innenminister|2022-
Matteo Renzi|ITA|-|GOV|Ministerpräsident|2014-2016
Matteo Salvini|ITA|-|GOV|Minister|2018-2019
Matteo Salvini|ITA|-|PTY|Parteichef|2013-
Matthew Miller|USA|-|GOV|Außenamtssprecher|2023-2025
Matthias Miersch|DEU|-|LEG|Fraktionschef|2024-
Matthias Müller|DEU|-|BUS|Konzernchef|2015-2018
Matthias Platzeck|DEU|-|GOV|Ministerpräsident|2002-2013
Matthias Strolz|AUT|-|PTY|Neos-Chef|2012-2018
Matti Vanhanen|FIN|-|GOV|Ministerpräsident|2003-2010
Maulana Fazlullah|PAK|-|REB|Talibanführer|2008-2018
Maurice Kamto|CMR|-|PTY+OPP|Oppositionsführer|2012-
Mauricio Funes|SLV|-|GOV|Präsident|2009-2014
Mauricio Macri|ARG|-|GOV|Präsident|2015-2019
Mauro Vieira|BRA|-|GOV|Außenminister|2023-
Maxim Ryschenkow|BLR|-|GOV|Außenminister|2024-
Maxime Prévot|BEL|-|GOV|Außenminister|2025-
Maxime Verhagen|NLD|-|GOV|Außenminister|2007-2010
Maximilian Krah|DEU|-|PTY|Politiker|2019-
Mehbooba Mufti|IND|-|GOV|Regierungschefin|2016-2018
Mehdi Karrubi|IRN|-|OPP|Oppositionsführer|2009-
Mehmet Ali Talat|CYP|-|GOV|Präsident|2005-2010
Meles Zenawi|ETH|-|GOV|Ministerpräsident|1995-2012
Meng Wanzhou|CHN|-|BUS|Managerin|2011-
Meral Akşener|TUR|-|OPP|Parteichefin|2017-2024
Merera Gudina|ETH|-|PTY+OPP|Oppositionsführer|1996-
Merrick Garland|USA|-|GOV|Justizminister|2021-2025
Mette Frederiksen|DNK|-|GOV|Ministerpräsident|2019-
Mevlüt Çavuşoğlu|TUR|-|GOV|Außenminister|2014-2023
Meşale Tolu|DEU|-|MED|Journalistin|2017-2018
Michael Bloomberg|USA|-|GOV|Bürgermeister|2002-2013
Michael Chertoff|USA|-|GOV|Heimatschutzminister|2005-2009
Michael Cohen|USA|-|CVL|Anwalt|2016-2025
Michael Ebling|DEU|-|GOV|Innenminister|2022-
Michael Fallon|GBR|-|GOV+MIL|Verteidigungsminister|2014-2017
Michael Flynn|USA|-|GOV|Sicherheitsberater|2017-2017
Michael Glos|DEU|-|GOV|Wirtschaftsminister|2005-2009
Michael Gove|GBR|-|GOV|Minister|2014-2024
Michael Grosse-Brömer|DEU|-|LEG|Fraktionsgeschäftsführer|2012-2021
Michael Hayden|USA|-|SPY|CIA-Direktor|2006-2009
Michael Häupl|AUT|-|GOV|Bürgermeister|1994-2018
Michael Kretschmer|DEU|-|GOV|Ministerpräsident|2017-
Michael Ludwig|AUT|-|GOV|Bürgermeister|2018-
Michael McGrath|-|EUR|IGO|Kommissar|2024-
Michael Mukasey|USA|-|GOV|Justizminister|2007-2009
Michael Müller|DEU|-|GOV|Bürgermeister|2014-2021
Michael Neumann|DEU|-|GOV|Innensenator|2011-2016
Michael Randrianirina|MDG|-|GOV+MIL|Machthaber|2025-
Michael Roth|DEU|-|GOV|Staatsminister|2013-2021
Michael Roth|DEU|-|LEG|Ausschussvorsitzender|2021-2025
Michael Sata|ZMB|-|GOV|Präsident|2011-2014
Michael Sommer|DEU|-|LAB|Gewerkschaftschef|2002-2014
Michael Spindelegger|AUT|-|GOV|Außenminister|2008-2013
Michael Stübgen|DEU|-|GOV|Innenminister|2019-2024
Michail Bogdanow|RUS|-|GOV|Vizeaußenminister|2011-2025
Michail Chodorkowski|RUS|-|OPP|Oppositioneller|2003-
Michail Fradkow|RUS|-|GOV|Ministerpräsident|2004-2007
Michail Galusin|RUS|-|GOV|Vizeaußenminister|2022-
Michail Kassjanow|RUS|-|GOV|Ministerpräsident|2000-2004
Michail Kassjanow|RUS|-|OPP|Oppositionspolitiker|2005-
Michail Mischustin|RUS|-|GOV|Ministerpräsident|2020-
Micheil Kawelaschwili|GEO|-|GOV|Präsident|2024-
Micheil Saakaschwili|GEO|-|GOV|Präsident|2004-2013
Micheil Saakaschwili|GEO|-|OPP|Oppositionsführer|2014-
Michel Aoun|LBN|-|GOV|Präsident|2016-2022
Michel Barnier|-|EUR|IGO|Kommissar|2010-2021
Michel Barnier|FRA|-|GOV|Außenminister|2004-2005
Michel Barnier|FRA|-|GOV|Premierminister|2024-2024
Michel Djotodia|CAF|-|GOV|Präsident|2013-2014
Michel Kafando|BFA|-|GOV|Übergangspräsident|2014-2015
Michel Martelly|HTI|-|GOV|Präsident|2011-2016
Michel Sapin|FRA|-|GOV|Finanzminister|2014-2017
Michel Suleiman|LBN|-|GOV|Präsident|2008-2014
Michel Temer|BRA|-|GOV|Präsident|2016-2018
Micheline Calmy-Rey|CHE|-|GOV|Bundesrat|2003-2011
Michelle Bachelet|-|UNO|IGO|Hochkommissarin|2018-2022
Michelle Bachelet|CHL|-|GOV|Präsident|2006-2010
Michelle Bachelet|CHL|-|GOV|Präsident|2014-2018
Micheál Martin|IRL|-|GOV|Ministerpräsident|2020-2022
Micheál Martin|IRL|-|GOV|Ministerpräsident|2025-
Michèle Alliot-Marie|FRA|-|GOV+MIL|Verteidigungsministerin|2002-2007
Michèle Alliot-Marie|FRA|-|GOV|Ministerin|2007-2011
Miguel Díaz-Canel|CUB|-|GOV|Präsident|2018-
Miguel Uribe|COL|-|PTY+OPP|Senator|2022-2025
Miguel Ángel Moratinos|ESP|-|GOV|Minister|2004-2010
Mihai Popșoi|MDA|-|GOV|Außenminister|2024-
Mike Johnson|USA|-|LEG|Kongressführer|2023-
Mike Mullen|USA|-|MIL|Generalstabschef|2007-2011
Mike Pence|USA|-|GOV|Vizepräsident|2017-2021
Mike Pompeo|USA|-|GOV|Außenminister|2018-2021
Mike Waltz|USA|-|GOV|Sicherheitsberater|2025-2025
Mikuláš Dzurinda|SVK|-|GOV|Ministerpräsident|1998-2006
Milan Radoičić|XKX|-|PTY|Serbenpolitiker|2018-2023
Milo Đukanović|MNE|-|GOV|Ministerpräsident|2003-2016
Milo Đukanović|MNE|-|GOV|Präsident|2018-2023
Milojko Spajić|MNE|-|GOV|Ministerpräsident|2023-
Milorad Dodik|BIH|-|GOV|Präsident|2010-
Miloš Vučević|SRB|-|GOV|Ministerpräsident|2024-2025
Miloš Zeman|CZE|-|GOV|Präsident|2013-2023
Min Aung Hlaing|MMR|-|MIL|Juntachef|2011-
Mir Hossein Mussawi|IRN|-|OPP|Oppositionsführer|2009-
Mircea Geoană|-|NAT|IGO|Vizegeneralsekretär|2019-2024
Mirek Topolánek|CZE|-|GOV|Ministerpräsident|2006-2009
Miri Regev|ISR|-|GOV|Ministerin|2015-
Mirjana Spoljaric|-|IRC|NGO|IKRK-Präsidentin|2022-
Mirko Cvetković|SRB|-|GOV|Ministerpräsident|2008-2012
Miro Cerar|SVN|-|GOV|Ministerpräsident|2014-2018
Miroslav Lajčák|SVK|-|GOV|Außenminister|2009-2020
Mitch McConnell|USA|-|LEG|Kongressführer|2007-
Mitt Romney|USA|-|PTY|Präsidentschaftskandidat|2008-2012
Mmusi Maimane|ZAF|-|PTY+OPP|Oppositionsführer|2015-2019
Moas al-Chatib|SYR|-|OPP|Oppositionsführer|2012-2013
Mohamed Abdelaziz|ESH|-|REB|Polisario-Chef|1976-2016
Mohamed Abdullahi Mohamed|SOM|-|GOV|Präsident|2017-2022
Mohamed Bazoum|NER|-|GOV|Präsident|2021-2023
Mohamed Muizzu|MDV|-|GOV|Präsident|2023-
Mohamed Nasheed|MDV|-|GOV|Präsident|2008-2012
Mohamed Ould Abdel Aziz|MRT|-|GOV|Präsident|2009-2019
Mohamed Tantawi|EGY|-|MIL|Militärratschef|1991-2012
Mohammad Bagher Ghalibaf|IRN|-|LEG|Parlamentspräsident|2020-
Mohammad Bagheri|IRN|-|MIL|Generalstabschef|2016-2025
Mohammed Ali Hosseini|IRN|-|GOV|Außenamtssprecher|2006-2008
Mohammed Badie|EGY|-|PTY+OPP|Muslimbruderchef|2010-
Mohammed Chatami|IRN|-|GOV|Präsident|1997-2005
Mohammed Deif|PSE|-|REB|Hamas-Führer|2002-2024
Mohammed Dschawad Sarif|IRN|-|GOV|Außenminister|2013-2021
Mohammed Eslami|IRN|-|GOV|Atomchef|2021-
Mohammed Ghannouchi|TUN|-|GOV|Ministerpräsident|1999-2011
Mohammed Halbussi|IRQ|-|LEG|Parlamentspräsident|2018-2023
Mohammed Hamdan Daglo|SDN|-|MIL|General|2019-
Mohammed Hamdan Daglo|SDN|-|REB|Milizenführer|2019-
Mohammed Mursi|EGY|-|GOV|Präsident|2012-2013
Mohammed Mustafa|PSE|-|GOV|Ministerpräsident|2024-
Mohammed Pakpur|IRN|-|MIL|Revolutionsgardenchef|2025-
Mohammed Schtajjeh|PSE|-|GOV|Ministerpräsident|2019-2024
Mohammed VI.|MAR|-|GOV|König|1999-
Mohammed al-Baradei|EGY|-|OPP|Oppositionsführer|2010-2013
Mohammed al-Magarief|LBY|-|LEG|Parlamentspräsident|2012-2013
Mohammed al-Sudani|IRQ|-|GOV|Ministerpräsident|2022-
Mohammed bin Abdulrahman Al Thani|QAT|-|GOV|Außenminister|2016-
Mohammed bin Salman|SAU|-|GOV|Kronprinz|2017-
Mohammed bin Zayed|ARE|-|GOV|Präsident|2022-
Mohammed el-Baradei|-|IAE|IGO|Generaldirektor|1997-2009
Mohammed el-Baradei|EGY|-|OPP|Oppositionspolitiker|2010-
Mohsen Fachrisadeh|IRN|-|SPY|Atomphysiker|2000-2020
Mokhtar Belmokhtar|DZA|-|REB|Islamistenführer|2003-
Mona Sahlin|SWE|-|PTY|Parteichefin|2007-2011
Moncef Marzouki|TUN|-|GOV|Präsident|2011-2014
Monika Harms|DEU|-|JUD|Generalbundesanwältin|2006-2011
Mono Jojoy|COL|-|REB|Farc-Kommandant|1999-2010
Moon Jae-in|KOR|-|GOV|Präsident|2017-2022
Morgan Ortagus|USA|-|GOV|Außenamtssprecherin|2019-2021
Morgan Tsvangirai|ZWE|-|OPP+PTY|Oppositionsführer|1999-2018
Morgan Tsvangirai|ZWE|-|OPP|Oppositionsführer|1999-2009
Moritz Leuenberger|CHE|-|GOV|Bundesrat|1995-2010
Mosche Jaalon|ISR|-|GOV+MIL|Verteidigungsminister|2013-2016
Mosche Kahlon|ISR|-|GOV|Finanzminister|2015-2020
Mosche Katzav|ISR|-|GOV|Präsident|2000-2007
Moussa Dadis Camara|GIN|-|GOV+MIL|Juntachef|2008-2009
Moussa Faki|-|AFU|IGO|Kommissionschef|2017-
Moïse Katumbi|COD|-|PTY+OPP|Oppositionsführer|2015-
Mswati III.|SWZ|-|GOV|König|1986-
Muammar al-Gaddafi|LBY|-|GOV|Staatschef|1969-2011
Muchtar Abljasow|KAZ|-|OPP|Oppositioneller|2009-
Muchtar Tleuberdi|KAZ|-|GOV|Außenminister|2019-2023
Muhammad Yunus|BGD|-|GOV|Regierungschef|2024-
Muhammadu Buhari|NGA|-|GOV|Präsident|2015-2023
Muhiddin Kabiri|TJK|-|OPP|Oppositionsführer|2006-
Muhoozi Kainerugaba|UGA|-|MIL|Armeechef|2024-
Muhyiddin Yassin|MYS|-|GOV|Ministerpräsident|2020-2021
Muktada al-Sadr|IRQ|-|REL+OPP|Geistlicher|2003-
Mullah Baradar|AFG|-|REB|Taliban-Führer|1994-2021
Mullah Mansur|AFG|-|REB|Talibanführer|2015-2016
Mullah Omar|AFG|-|REB|Taliban-Chef|1994-2013
Murad Ebrahim|PHL|-|REB|Rebellenführer|2003-2019
Murat Nurtleu|KAZ|-|GOV|Außenminister|2023-2025
Murhaf Abu Kasra|SYR|-|GOV+MIL|Verteidigungsminister|2024-
Musalia Mudavadi|KEN|-|GOV|Außenminister|2023-
Muse Bihi Abdi|SOM|-|GOV|Präsident|2017-2024
Mussa Abu Marsuk|PSE|-|REB|Hamas-Führer|1996-
Mussa Kussa|LBY|-|GOV|Außenminister|2009-2011
Mustafa Abdul Dschalil|LBY|-|OPP|Übergangsratschef|2011-2012
Mustafa Akıncı|CYP|-|GOV|Präsident|2015-2020
Mustafa Madbuli|EGY|-|GOV|Ministerpräsident|2018-
Mustafa al-Kadhimi|IRQ|-|GOV|Ministerpräsident|2020-2022
Mustafa al-Kasimi|IRQ|-|GOV|Ministerpräsident|2020-2022
Mwai Kibaki|KEN|-|GOV|Präsident|2002-2013
Mychajlo Fedorow|UKR|-|GOV|Digitalminister|2019-
Mychajlo Podoljak|UKR|-|GOV|Berater|2020-
Mykola Asarow|UKR|-|GOV|Ministerpräsident|2010-2014
Mykola Oleschtschuk|UKR|-|MIL|Luftwaffenchef|2021-2024
Mykola Solskyj|UKR|-|GOV|Agrarminister|2022-2024
Mélanie Joly|CAN|-|GOV|Außenministerin|2021-2025
Múte Egede|GRL|-|GOV|Regierungschef|2021-2025
Nabih Berri|LBN|-|LEG|Parlamentspräsident|1992-
Nabil Abu Rudeina|PSE|-|GOV|Sprecher|1996-
Nabil Fahmi|EGY|-|GOV|Außenminister|2013-2014
Nabil al-Arabi|-|ARL|IGO|Generalsekretär|2011-2016
Nadeschda Tolokonnikowa|RUS|-|OPP|Aktivistin|2012-
Nadija Sawtschenko|UKR|-|MIL|Pilotin|2014-
Nadschib Mikati|LBN|-|GOV|Ministerpräsident|2011-2014
Nadschib Mikati|LBN|-|GOV|Ministerpräsident|2021-2025
Naftali Bennett|ISR|-|GOV+MIL|Verteidigungsminister|2019-2020
Naftali Bennett|ISR|-|GOV|Ministerpräsident|2021-2022
Naim Kassim|LBN|-|REB|Hisbollah-Chef|2005-
Najib Razak|MYS|-|GOV|Ministerpräsident|2009-2018
Naledi Pandor|ZAF|-|GOV|Außenministerin|2019-2024
Nana Akufo-Addo|GHA|-|GOV|Präsident|2017-2025
Nancy Faeser|DEU|-|GOV|Innenminister|2021-2025
Nancy Pelosi|USA|-|LEG|Kongressführer|2003-2023
Naoto Kan|JPN|-|GOV|Ministerpräsident|2010-2011
Narendra Modi|IND|-|GOV|Ministerpräsident|2014-
Narges Mohammadi|IRN|-|OPP|Menschenrechtlerin|2003-
Naruhito|JPN|-|GOV|Kaiser|2019-
Nasrin Sotudeh|IRN|-|JUD+NGO|Menschenrechtsanwältin|2009-
Nasser Bourita|MAR|-|GOV|Außenminister|2017-
Nasser Dschudeh|JOR|-|GOV|Außenminister|2009-2017
Nasser Kanaani|IRN|-|GOV|Außenamtssprecher|2022-2024
Natalia Gavrilița|MDA|-|GOV|Ministerpräsidentin|2021-2023
Natallja Eismant|BLR|-|GOV|Sprecherin|2014-
Nataša Pirc Musar|SVN|-|GOV|Präsidentin|2022-
Nathan Law|HKG|-|OPP|Aktivist|2016-
Navi Pillay|-|UNO|IGO|Hochkommissarin|2008-2014
Nawaf Salam|LBN|-|GOV|Ministerpräsident|2025-
Nawaz Sharif|PAK|-|GOV|Ministerpräsident|2013-2017
Nawaz Sharif|PAK|-|OPP|Oppositionsführer|1999-2013
Nayib Bukele|SLV|-|GOV|Präsident|2019-
Nebojša Stefanović|SRB|-|GOV|Innenminister|2014-2022
Ned Price|USA|-|GOV|Außenamtssprecher|2021-2023
Neelie Kroes|-|EUR|IGO|Kommissarin|2004-2014
Nelson Chamisa|ZWE|-|PTY+OPP|Oppositionsführer|2018-
Nelson Mandela|ZAF|-|GOV|Präsident|1994-1999
Netschirwan Barsani|IRQ|-|GOV|Kurdenpräsident|2006-
Netumbo Nandi-Ndaitwah|NAM|-|GOV|Präsidentin|2025-
Ngozi Okonjo-Iweala|-|WTO|IGO|Generaldirektorin|2021-
Nguyen Phu Trong|VNM|-|GOV|Parteichef|2011-2024
Nguyen Xuan Phuc|VNM|-|GOV|Präsident|2016-2023
Nicanor Duarte|PRY|-|GOV|Präsident|2003-2008
Nicholas Burns|USA|-|GOV|Staatssekretär|2005-2025
Nick Clegg|GBR|-|GOV|Vizepremier|2010-2015
Nicola Beer|DEU|-|PTY|Generalsekretärin|2013-2019
Nicola Sturgeon|GBR|-|GOV|Minister|2014-2023
Nicola Zingaretti|ITA|-|PTY|Parteichef|2019-2021
Nicolas Hulot|FRA|-|GOV|Umweltminister|2017-2018
Nicolas Sarkozy|FRA|-|GOV|Minister|2005-2007
Nicolas Sarkozy|FRA|-|GOV|Präsident|2007-2012
Nicolás Maduro|VEN|-|GOV|Präsident|2013-
Nicu Popescu|MDA|-|GOV|Außenminister|2019-2024
Nicușor Dan|ROU|-|GOV|Präsident|2025-
Niels Annen|DEU|-|GOV|Staatsminister|2018-2025
Nigel Farage|GBR|-|PTY|Parteichef|2006-
Nika Melia|GEO|-|OPP|Oppositionsführer|2019-
Nikki Haley|USA|-|GOV|Botschafterin|2017-2018
Nikol Paschinjan|ARM|-|GOV|Ministerpräsident|2018-
Nikola Dimitrov|MKD|-|GOV|Außenminister|2017-2020
Nikola Gruevski|MKD|-|GOV|Ministerpräsident|2006-2016
Nikola Selaković|SRB|-|GOV|Außenminister|2020-2022
Nikolai Makarow|RUS|-|MIL|Generalstabschef|2008-2012
Nikolai Mladenow|-|UNO|IGO|Sondergesandter|2015-2020
Nikolai Patruschew|RUS|-|GOV|Sicherheitsratschef|2008-2024
Nikolaus Schneider|DEU|-|REL|EKD-Ratsvorsitzender|2010-2014
Nikos Anastasiadis|CYP|-|GOV|Präsident|2013-2023
Nikos Christodoulides|CYP|-|GOV|Präsident|2023-
Nikos Christodoulidis|CYP|-|GOV|Präsident|2023-
Nikos Dendias|GRC|-|GOV|Minister|2019-
Nikos Kotzias|GRC|-|GOV|Außenminister|2015-2018
Nils Melzer|-|UNO|IGO|Sonderberichterstatter|2016-2022
Nils Muižnieks|-|COE|IGO|Menschenrechtskommissar|2012-2018
Nils Schmid|DEU|-|LEG|Außenpolitiker|2017-
Nina Warken|DEU|-|GOV|Gesundheitsminister|2025-
Nino Burdschanadse|GEO|-|LEG|Parlamentspräsidentin|2001-2008
Nkosazana Dlamini-Zuma|-|AFU|IGO|Kommissionschefin|2012-2017
Nkosazana Dlamini-Zuma|ZAF|-|GOV|Außenministerin|1999-2009
Nnamdi Kanu|NGA|-|REB|Separatistenführer|2012-
Nobutaka Machimura|JPN|-|GOV|Außenminister|2004-2005
Norbert Darabos|AUT|-|GOV+MIL|Verteidigungsminister|2007-2013
Norbert Hansen|DEU|-|LAB|Transnet-Chef|1999-2008
Norbert Hofer|AUT|-|PTY|Präsidentschaftskandidat|2013-
Norbert Lammert|DEU|-|LEG|Bundestagspräsident|2005-2017
Norbert Röttgen|DEU|-|GOV|Umweltminister|2009-2012
Norbert Röttgen|DEU|-|LEG|Ausschussvorsitzender|2014-2021
Norbert Röttgen|DEU|-|PTY|Parteichef|2012-
Norbert Walter-Borjans|DEU|-|PTY|Parteichef|2019-2021
Norman Gobbi|CHE|-|GOV|Staatsrat|2011-
Notis Mitarakis|GRC|-|GOV|Migrationsminister|2020-2023
Nuhu Ribadu|NGA|-|GOV|Sicherheitsberater|2023-
Numan Kurtulmuş|TUR|-|GOV|Vizeministerpräsident|2014-2017
Nur Misuari|PHL|-|REB|Rebellenführer|1972-2016
Nuri al-Maliki|IRQ|-|GOV|Ministerpräsident|2006-2014
Nursultan Nasarbajew|KAZ|-|GOV|Präsident|1991-2019
Néstor Kirchner|ARG|-|GOV|Präsident|2003-2007
Néstor Reverol|VEN|-|GOV|Innenminister|2016-2020
Oana Lungescu|-|NAT|IGO|Sprecherin|2010-2023
Olaf Lies|DEU|-|GOV|Ministerpräsident|2025-
Olaf Scholz|DEU|-|GOV|Bundeskanzler|2021-2025
Olaf Scholz|DEU|-|GOV|Bürgermeister|2011-2018
Olaf Scholz|DEU|-|GOV|Finanzminister|2018-2021
Ole von Beust|DEU|-|GOV|Bürgermeister|2001-2010
Oleg Deripaska|RUS|-|BUS|Unternehmer|2000-
Oleg Orlow|RUS|-|NGO|Menschenrechtler|2000-
Oleh Synjehubow|UKR|-|GOV|Gouverneur|2021-
Oleh Tjahnybok|UKR|-|OPP|Parteichef|2004-
Oleksij Tschernyschow|UKR|-|GOV|Vizeregierungschef|2024-2025
Olexander Syrskyj|UKR|-|MIL|Oberbefehlshaber|2024-
Olexander Turtschynow|UKR|-|GOV|Präsident|2014-2014
Olexij Arestowytsch|UKR|-|GOV|Berater|2020-2023
Olexij Danilow|UKR|-|GOV|Sicherheitsratschef|2019-2024
Olexij Hontscharuk|UKR|-|GOV|Ministerpräsident|2019-2020
Olexij Makejew|UKR|-|GOV|Botschafter|2022-
Olexij Resnikow|UKR|-|GOV+MIL|Verteidigungsminister|2021-2023
Olha Stefanischyna|UKR|-|GOV|Vizeregierungschefin|2020-2025
Oliver Blume|DEU|-|BUS|Konzernchef|2022-
Oliver Ivanović|XKX|-|PTY|Serbenpolitiker|2008-2018
Oliver Malchow|DEU|-|LAB|Gewerkschaftschef|2013-2021
Olivier Faure|FRA|-|PTY|Parteichef|2018-
Olivier Nduhungirehe|RWA|-|GOV|Außenminister|2024-
Olivier Véran|FRA|-|GOV|Gesundheitsminister|2020-2022
Olivér Várhelyi|-|EUR|IGO|Kommissar|2019-
Ollanta Humala|PER|-|GOV|Präsident|2011-2016
Olli Rehn|-|EUR|IGO|Kommissar|2004-2014
Olusegun Obasanjo|NGA|-|GOV|Präsident|1999-2007
Omar Abdullah|IND|-|GOV|Regierungschef|2024-
Omar Bongo|GAB|-|GOV|Präsident|1967-2009
Omar García Harfuch|MEX|-|GOV|Sicherheitsminister|2024-
Omar Karami|LBN|-|GOV|Ministerpräsident|2004-2005
Omar Suleiman|EGY|-|SPY|Geheimdienstchef|1993-2011
Omar Touray|-|WAS|IGO|Ecowas-Kommissionspräsident|2022-
Omar al-Baschir|SDN|-|GOV|Präsident|1989-2019
Omid Nouripour|DEU|-|LEG|Außenpolitiker|2006-2021
Omid Nouripour|DEU|-|PTY|Parteichef|2022-2024
Orhan Pamuk|TUR|-|CVL|Schriftsteller|2005-
Oriol Junqueras|ESP|-|PTY|Separatistenführer|2011-
Osama bin Laden|-|IMG|REB|Terroristenführer|1988-2011
Oskar Lafontaine|DEU|-|PTY|Parteichef|1995-
Osman Kavala|TUR|-|NGO|Kulturmäzen|2017-
Otto Pérez Molina|GTM|-|GOV|Präsident|2012-2015
Otto Schily|DEU|-|GOV|Innenminister|1998-2005
Ousmane Sonko|SEN|-|GOV|Ministerpräsident|2024-
Pablo Beltrán|COL|-|REB|ELN-Unterhändler|2016-
Pablo Casado|ESP|-|PTY|Parteichef|2018-2022
Pablo Iglesias|ESP|-|PTY|Parteichef|2014-2021
Paddy Ashdown|-|UNO|IGO|Hoher Repräsentant|2002-2006
Paetongtarn Shinawatra|THA|-|GOV|Ministerpräsidentin|2024-2025
Pagan Amum|SSD|-|PTY|SPLM-Generalsekretär|2005-2013
Pam Bondi|USA|-|GOV|Justizministerin|2025-
Pamela Rendi-Wagner|AUT|-|PTY|Parteichefin|2018-2023
Panagiotis Pikrammenos|GRC|-|GOV|Ministerpräsident|2012-2012
Panos Kammenos|GRC|-|GOV+MIL|Verteidigungsminister|2015-2019
Paolo Gentiloni|-|EUR|IGO|Kommissar|2019-2024
Paolo Gentiloni|ITA|-|GOV|Ministerpräsident|2016-2018
Park Geun-hye|KOR|-|GOV|Präsident|2013-2017
Park Jin|KOR|-|GOV|Außenminister|2022-2024
Pascal Affi N'Guessan|CIV|-|PTY+OPP|Oppositionsführer|2011-
Pascal Couchepin|CHE|-|GOV|Bundesrat|1998-2009
Pascal Lamy|-|WTO|IGO|Generaldirektor|2005-2013
Patrice Talon|BEN|-|GOV|Präsident|2016-
Patricia Bullrich|ARG|-|GOV|Sicherheitsministerin|2015-2019
Patricia Bullrich|ARG|-|GOV|Sicherheitsministerin|2023-2025
Patricia Espinosa|-|UNO|IGO|Klimachefin|2016-2022
Patrick Achi|CIV|-|GOV|Ministerpräsident|2021-2023
Patrick Döring|DEU|-|PTY|Generalsekretär|2011-2013
Patrick Muyaya|COD|-|GOV|Regierungssprecher|2021-
Patrick Schnieder|DEU|-|GOV|Verkehrsminister|2025-
Paul Biya|CMR|-|GOV|Präsident|1982-
Paul Kagame|RWA|-|GOV|Präsident|2000-
Paul Magnette|BEL|-|GOV|Regionalpräsident|2014-2017
Paul Manafort|USA|-|CVL|Berater|2016-2021
Paul Martin|CAN|-|GOV|Premierminister|2003-2006
Paul Rusesabagina|RWA|-|OPP|Regierungskritiker|2006-
Paul Ryan|USA|-|LEG|Kongressführer|2015-2019
Paul Spiegel|DEU|-|REL|Zentralratspräsident|2000-2006
Paul Whelan|USA|-|CVL|Marineinfanterist|2018-2024
Paul Wolfowitz|-|WBK|IGO|Weltbankpräsident|2005-2007
Paul Wolfowitz|USA|-|GOV|Vizeverteidigungsminister|2001-2005
Paul Ziemiak|DEU|-|PTY|Parteichef|2018-2022
Paul-Henri Damiba|BFA|-|GOV+MIL|Machthaber|2022-2022
Paula Pinho|-|EUR|IGO|Sprecherin|2024-
Paulo Portas|PRT|-|GOV|Außenminister|2011-2013
Paulo Rangel|PRT|-|GOV|Außenminister|2024-
Pawel Gubarew|UKR|-|REB|Separatistenführer|2014-2014
Pawel Latuschko|BLR|-|OPP|Oppositioneller|2020-
Paweł Adamowicz|POL|-|GOV|Bürgermeister|1998-2019
Pawlo Klimkin|UKR|-|GOV|Außenminister|2014-2019
Pawlo Kyrylenko|UKR|-|GOV|Gouverneur|2019-2023
Pedro Castillo|PER|-|GOV|Präsident|2021-2022
Pedro Pablo Kuczynski|PER|-|GOV|Präsident|2016-2018
Pedro Passos Coelho|PRT|-|GOV|Ministerpräsident|2011-2015
Pedro Sánchez|ESP|-|GOV|Ministerpräsident|2018-
Peer Steinbrück|DEU|-|GOV|Finanzminister|2005-2009
Peer Steinbrück|DEU|-|GOV|Ministerpräsident|2002-2005
Pekka Haavisto|-|UNO|IGO|Sondergesandter|2025-
Pekka Haavisto|FIN|-|GOV|Außenminister|2019-2023
Penny Wong|AUS|-|GOV|Außenministerin|2022-
Per Stig Møller|DNK|-|GOV|Außenminister|2001-2010
Pere Aragonès|ESP|-|GOV|Regionalpräsident|2021-2024
Pervez Musharraf|PAK|-|GOV|Präsident|2001-2008
Petar Petković|SRB|-|GOV|Kosovobeauftragter|2020-
Pete Hegseth|USA|-|GOV+MIL|Verteidigungsminister|2025-
Peter Altmaier|DEU|-|GOV|Umweltminister|2012-2013
Peter Altmaier|DEU|-|GOV|Wirtschaftsminister|2018-2021
Peter Beuth|DEU|-|GOV|Innenminister|2014-2024
Peter Biesenbach|DEU|-|GOV|Justizminister|2017-2022
Peter Dutton|AUS|-|OPP|Oppositionsführer|2018-2025
Peter Frank|DEU|-|JUD|Generalbundesanwalt|2015-2023
Peter Harry Carstensen|DEU|-|GOV|Ministerpräsident|2005-2012
Peter Heesen|DEU|-|LAB|Beamtenbundchef|2003-2012
Peter Hultqvist|SWE|-|GOV+MIL|Verteidigungsminister|2014-2022
Peter Leibinger|DEU|-|BUS|BDI-Präsident|2025-
Peter Löscher|DEU|-|BUS|Konzernchef|2007-2013
Peter Mandelson|-|EUR|IGO|Kommissar|2004-2008
Peter Maurer|-|IRC|NGO|IKRK-Präsident|2012-2022
Peter Mutharika|MWI|-|GOV|Präsident|2014-2020
Peter Müller|DEU|-|GOV|Ministerpräsident|1999-2011
Peter O'Neill|PNG|-|GOV|Ministerpräsident|2011-2019
Peter Obi|NGA|-|PTY+OPP|Oppositionskandidat|2022-
Peter Pace|USA|-|MIL|Generalstabschef|2005-2007
Peter Pellegrini|SVK|-|GOV|Ministerpräsident|2018-2020
Peter Pellegrini|SVK|-|GOV|Präsident|2024-
Peter Pilz|AUT|-|LEG+PTY|Abgeordneter|1999-2019
Peter Ramsauer|DEU|-|GOV|Verkehrsminister|2009-2013
Peter Schaar|DEU|-|GOV|Datenschutzbeauftragter|2003-2013
Peter Stano|-|EUR|IGO|Sprecher|2019-2025
Peter Steudtner|DEU|-|NGO|Menschenrechtler|2017-2017
Peter Struck|DEU|-|GOV+MIL|Verteidigungsminister|2002-2005
Peter Tauber|DEU|-|PTY|Generalsekretär|2013-2018
Peter Tschentscher|DEU|-|GOV|Bürgermeister|2018-
Petr Bystron|DEU|-|PTY|Politiker|2017-
Petr Fiala|CZE|-|GOV|Ministerpräsident|2021-2025
Petr Nečas|CZE|-|GOV|Ministerpräsident|2010-2013
Petr Pavel|-|NAT|MIL|Militärausschussvorsitzender|2015-2018
Petr Pavel|CZE|-|GOV|Präsident|2023-
Petro Poroschenko|UKR|-|GOV|Präsident|2014-2019
Petteri Orpo|FIN|-|GOV|Ministerpräsident|2023-
Pham Minh Chinh|VNM|-|GOV|Ministerpräsident|2021-
Phil Hogan|-|EUR|IGO|Kommissar|2014-2020
Philip Breedlove|-|NAT|MIL|Oberbefehlshaber|2013-2016
Philip Hammond|GBR|-|GOV|Außenminister|2014-2016
Philipp Mißfelder|DEU|-|LEG|Außenpolitiker|2005-2015
Philipp Rösler|DEU|-|GOV|Wirtschaftsminister|2011-2013
Philippe Douste-Blazy|FRA|-|GOV|Außenminister|2005-2007
Philippe Lazzarini|-|UNO|IGO|UNRWA-Chef|2020-
Philippe Martinez|FRA|-|LAB|Gewerkschaftschef|2015-2023
Phumtham Wechayachai|THA|-|GOV|Vizeregierungschef|2023-2025
Pier Carlo Padoan|ITA|-|GOV|Finanzminister|2014-2018
Pier Luigi Bersani|ITA|-|PTY|Parteichef|2009-2013
Pierre Gemayel|LBN|-|GOV|Industrieminister|2005-2006
Pierre Krähenbühl|-|UNO|IGO|UNRWA-Chef|2014-2019
Pierre Moscovici|-|EUR|IGO|Kommissar|2014-2019
Pierre Nkurunziza|BDI|-|GOV|Präsident|2005-2020
Pierre Poilievre|CAN|-|OPP|Oppositionsführer|2022-
Pierre-Yves Maillard|CHE|-|LAB|Gewerkschaftschef|2019-
Pietro Parolin|VAT|-|GOV+REL|Kardinalstaatssekretär|2013-
Pita Limjaroenrat|THA|-|OPP|Parteichef|2020-
Platon Lebedew|RUS|-|BUS|Unternehmer|2003-2014
Porfirio Lobo|HND|-|GOV|Präsident|2010-2014
Porter Goss|USA|-|SPY|CIA-Direktor|2004-2006
Prabowo Subianto|IDN|-|GOV|Präsident|2024-
Prachanda|NPL|-|REB|Rebellenführer|1996-2008
Pranab Mukherjee|IND|-|GOV|Außenminister|2006-2009
Pranab Mukherjee|IND|-|GOV|Präsident|2012-2017
Prayut Chan-o-cha|THA|-|GOV|Ministerpräsident|2014-2023
Prinz Charles|GBR|-|GOV|Thronfolger|1969-2022
Priti Patel|GBR|-|GOV|Minister|2019-2022
Prokopis Pavlopoulos|GRC|-|GOV|Präsident|2015-2020
Pushpa Kamal Dahal|NPL|-|GOV|Ministerpräsident|2008-2024
Pál Schmitt|HUN|-|GOV|Präsident|2010-2012
Pål Jonson|SWE|-|GOV+MIL|Verteidigungsminister|2022-
Péter Magyar|HUN|-|OPP|Oppositionsführer|2024-
Péter Szijjártó|HUN|-|GOV|Außenminister|2014-
Qamar Javed Bajwa|PAK|-|MIL|Armeechef|2016-2022
Qin Gang|CHN|-|GOV|Außenamtssprecher|2005-2014
Qin Gang|CHN|-|GOV|Außenminister|2022-2023
Quim Torra|ESP|-|GOV|Regionalpräsident|2018-2020
Rached Ghannouchi|TUN|-|PTY|Parteichef|1981-
Rachel Reeves|GBR|-|GOV|Finanzministerin|2024-
Rachida Dati|FRA|-|GOV|Justizministerin|2007-2009
Radosław Sikorski|POL|-|GOV+MIL|Verteidigungsminister|2005-2007
Radosław Sikorski|POL|-|GOV|Außenminister|2007-2014
Radosław Sikorski|POL|-|GOV|Außenminister|2023-
Radovan Karadžić|SRB|-|UNK|Angeklagter|1996-
Rafael Correa|ECU|-|GOV|Präsident|2007-2017
Rafael Grossi|-|IAE|IGO|Generaldirektor|2019-
Rafał Trzaskowski|POL|-|GOV|Bürgermeister|2018-
Rafik Hariri|LBN|-|GOV|Ministerpräsident|2000-2004
Rafik al-Hariri|LBN|-|GOV|Ministerpräsident|2000-2004
Raheel Sharif|PAK|-|MIL|Armeechef|2013-2016
Rahm Emanuel|USA|-|GOV|Stabschef|2009-2010
Rahul Gandhi|IND|-|OPP|Oppositionsführer|2013-
Raif Badawi|SAU|-|OPP|Blogger|2008-
Raila Odinga|KEN|-|OPP|Oppositionsführer|2005-2025
Rainer Brüderle|DEU|-|GOV|Wirtschaftsminister|2009-2011
Rainer Dulger|DEU|-|BUS|Arbeitgeberpräsident|2020-
Rainer Maria Woelki|DEU|-|REL|Kardinal|2011-
Rainer Wendt|DEU|-|LAB|Gewerkschaftschef|2007-2023
Raja Pervez Ashraf|PAK|-|GOV|Ministerpräsident|2012-2013
Rajnath Singh|IND|-|GOV+MIL|Verteidigungsminister|2019-
Ralf Jäger|DEU|-|GOV|Innenminister|2010-2017
Ralf Stegner|DEU|-|PTY|Parteivize|2007-
Ralph Brinkhaus|DEU|-|PTY|Parteichef|2018-2022
Rami Abdel Rahman|SYR|-|NGO|Beobachter|2006-
Rami Abdurrahman|SYR|-|NGO|Beobachter|2006-
Rami Hamdallah|PSE|-|GOV|Ministerpräsident|2013-2019
Ramin Mehmanparast|IRN|-|GOV|Außenamtssprecher|2009-2013
Ramsan Kadyrow|RUS|-|GOV|Tschetschenenführer|2007-
Ramush Haradinaj|XKX|-|GOV|Ministerpräsident|2004-2005
Ramush Haradinaj|XKX|-|GOV|Ministerpräsident|2017-2020
Rand Paul|USA|-|LEG|Senator|2011-
Randhir Jaiswal|IND|-|GOV|Sprecher|2024-
Rangin Dadfar Spanta|AFG|-|GOV|Außenminister|2006-2010
Rania|JOR|-|GOV|Königin|1999-
Ranil Wickremesinghe|LKA|-|GOV|Ministerpräsident|2015-2022
Ranil Wickremesinghe|LKA|-|GOV|Präsident|2022-2024
Raschad al-Alimi|YEM|-|GOV|Präsident|2022-
Raschid Meredow|TKM|-|GOV|Außenminister|2001-
Raschid Nurgalijew|RUS|-|GOV|Innenminister|2003-2012
Ratko Mladić|SRB|-|UNK|Angeklagter|1995-
Rauf Denktasch|CYP|-|GOV|Präsident|1983-2005
Raul Chadschimba|GEO|-|REB|Separatistenführer|2014-2020
Ravina Shamdasani|-|UNO|IGO|Sprecherin|2012-
Razali Ismail|-|UNO|IGO|Sondergesandter|2000-2006
Raúl Castro|CUB|-|GOV|Präsident|2008-2018
Raúl Reyes|COL|-|REB|Farc-Kommandant|1999-2008
Rebecca Harms|-|EUR|IGO+LEG|Fraktionschefin|2009-2016
Rebiya Kadeer|CHN|-|OPP|Uigurenführerin|2005-
Recep Tayyip Erdoğan|TUR|-|GOV|Ministerpräsident|2003-2014
Recep Tayyip Erdoğan|TUR|-|GOV|Präsident|2014-
Reem Alabali-Radovan|DEU|-|GOV|Entwicklungsminister|2025-
Regula Rytz|CHE|-|PTY|Grünen-Chefin|2012-2020
Rehman Malik|PAK|-|GOV|Innenminister|2008-2013
Reiner Haseloff|DEU|-|GOV|Ministerpräsident|2011-
Reiner Hoffmann|DEU|-|LAB|Gewerkschaftschef|2014-2022
Reinhard Bütikofer|DEU|-|PTY|Parteichef|2002-
Reinhard Marx|DEU|-|REL|Kardinal|2007-
Reinhold Gall|DEU|-|GOV|Innenminister|2011-2016
Reinhold Lopatka|AUT|-|LEG+PTY|Klubchef|2013-2017
Reinhold Mitterlehner|AUT|-|GOV|Vizekanzler|2014-2017
Reinhold Robbe|DEU|-|LEG|Wehrbeauftragter|2005-2010
Ren Zhengfei|CHN|-|BUS|Unternehmer|1987-
Renate Künast|DEU|-|PTY|Parteichef|2001-
René Préval|HTI|-|GOV|Präsident|2006-2011
Retno Marsudi|IDN|-|GOV|Außenministerin|2014-2024
Reuven Rivlin|ISR|-|GOV|Präsident|2014-2021
Rex Tillerson|USA|-|GOV|Außenminister|2017-2018
Reza Pahlavi|IRN|-|OPP|Schah-Sohn|1980-
Ri Yong-ho|PRK|-|GOV|Außenminister|2016-2020
Riad Hidschab|SYR|-|OPP|Oppositionsführer|2012-2017
Riad Mansur|PSE|-|GOV|UN-Gesandter|2005-
Riad al-Assaad|SYR|-|REB|Rebellenführer|2011-2013
Riad al-Malki|PSE|-|GOV|Außenminister|2007-2024
Ricarda Lang|DEU|-|PTY|Parteichef|2022-2024
Ricardo Lagos|CHL|-|GOV|Präsident|2000-2006
Ricardo Martinelli|PAN|-|GOV|Präsident|2009-2014
Ricardo Salles|BRA|-|GOV|Umweltminister|2019-2021
Richard Armitage|USA|-|GOV|Vizeaußenminister|2001-2005
Richard Ferrand|FRA|-|LEG|Parlamentspräsident|2018-2022
Richard Grenell|USA|-|GOV|Gesandter|2018-2020
Richard Holbrooke|USA|-|GOV|Sondergesandter|2009-2010
Richard Lutz|DEU|-|BUS|Konzernchef|2017-2025
Riek Machar|SSD|-|REB|Rebellenführer|2013-
Rigathi Gachagua|KEN|-|GOV|Vizepräsident|2022-2024
Rinat Achmetow|UKR|-|BUS|Unternehmer|2000-
Rishi Sunak|GBR|-|GOV|Premierminister|2022-2024
Rita Verdonk|NLD|-|GOV|Ministerin|2003-2007
Rob Jetten|NLD|-|PTY|Parteichef|2018-
Robert Abela|MLT|-|GOV|Ministerpräsident|2020-
Robert Beugré Mambé|CIV|-|GOV|Ministerpräsident|2023-
Robert Dussey|TGO|-|GOV|Außenminister|2013-
Robert F. Kennedy Jr.|USA|-|GOV|Gesundheitsminister|2025-
Robert Fico|SVK|-|GOV|Ministerpräsident|2006-2018
Robert Fico|SVK|-|GOV|Ministerpräsident|2023-
Robert Gates|USA|-|GOV+MIL|Verteidigungsminister|2006-2011
Robert Gibbs|USA|-|GOV|Regierungssprecher|2009-2011
Robert Golob|SVN|-|GOV|Ministerpräsident|2022-
Robert Habeck|DEU|-|GOV|Wirtschaftsminister|2021-2025
Robert Habeck|DEU|-|PTY|Parteichef|2018-2021
Robert Kotscharjan|ARM|-|GOV|Präsident|1998-2008
Robert Malley|USA|-|GOV|Sondergesandter|2021-2023
Robert Mueller|USA|-|COP|FBI-Direktor|2001-2013
Robert Mueller|USA|-|JUD|Sonderermittler|2017-2019
Robert Mugabe|ZWE|-|GOV|Präsident|1987-2017
Robert O’Brien|USA|-|GOV|Sicherheitsberater|2019-2021
Robert Serry|-|UNO|IGO|Sondergesandter|2007-2015
Robert Telus|POL|-|GOV|Agrarminister|2023-2023
Robert Zoellick|-|WBK|IGO|Weltbankpräsident|2007-2012
Robert Zoellick|USA|-|GOV|Vizeaußenminister|2005-2006
Robert Zollitsch|DEU|-|REL|Erzbischof|2003-2014
Roberta Metsola|-|EUR|IGO+LEG|Parlamentspräsident|2022-
Roberto Azevêdo|-|WTO|IGO|Generaldirektor|2013-2020
Roberto Maroni|ITA|-|GOV|Innenminister|2008-2011
Roberto Micheletti|HND|-|GOV|Präsident|2009-2010
Roberto Speranza|ITA|-|GOV|Gesundheitsminister|2019-2022
Roch Marc Kaboré|BFA|-|GOV|Präsident|2015-2022
Roderich Kiesewetter|DEU|-|LEG|Außenpolitiker|2009-
Rodrigo Chaves|CRI|-|GOV|Präsident|2022-
Rodrigo Duterte|PHL|-|GOV|Präsident|2016-2022
Rodrigo Janot|BRA|-|JUD|Generalstaatsanwalt|2013-2017
Rodrigo Londoño|COL|-|REB|Rebellenführer|2011-2017
Rodrigo Paz|BOL|-|GOV|Präsident|2025-
Rodrigo Rato|-|IMF|IGO|IWF-Chef|2004-2007
Roger Lewentz|DEU|-|GOV|Innenminister|2011-2022
Roh Moo-hyun|KOR|-|GOV|Präsident|2003-2008
Roland Koch|DEU|-|GOV|Ministerpräsident|1999-2010
Roland Wöller|DEU|-|GOV|Innenminister|2017-2022
Rolando Álvarez|NIC|-|REL|Bischof|2011-2024
Rolf Mützenich|DEU|-|LEG|Fraktionschef|2019-2025
Rolf Mützenich|DEU|-|PTY|Parteichef|2019-
Roman Abramowitsch|RUS|-|BUS|Unternehmer|2000-
Roman Golowtschenko|BLR|-|GOV|Ministerpräsident|2020-2025
Roman Poseck|DEU|-|GOV|Innenminister|2024-
Roman Protassewitsch|BLR|-|OPP|Oppositionsführerin|2019-
Romani Rose|DEU|-|NGO|Zentralratsvorsitzender|1982-
Romano Prodi|-|EUR|IGO|Kommissionspräsident|1999-2004
Romano Prodi|ITA|-|GOV|Ministerpräsident|2006-2008
Ron DeSantis|USA|-|GOV|Gouverneur|2019-
Ron Dermer|ISR|-|GOV|Minister|2022-2025
Ron Klain|USA|-|GOV|Stabschef|2021-2023
Ron Prosor|ISR|-|GOV|Botschafter|2022-
Ronald Lamola|ZAF|-|GOV|Außenminister|2024-
Ronald Pofalla|DEU|-|PTY|Parteichef|2005-
Ronald Reagan|USA|-|GOV|Präsident|1981-1989
Ronald dela Rosa|PHL|-|COP|Polizeichef|2016-2018
Ronen Bar|ISR|-|SPY|Geheimdienstchef|2021-2025
Rosa Otunbajewa|KGZ|-|GOV|Präsident|2010-2011
Rosario Murillo|NIC|-|GOV|Vizepräsidentin|2017-
Rose Gottemoeller|-|NAT|IGO|Vizegeneralsekretärin|2016-2019
Rosemary DiCarlo|-|UNO|IGO|Vizegeneralsekretärin|2018-
Rossen Plewneliew|BGR|-|GOV|Präsident|2012-2017
Rossen Scheljaskow|BGR|-|GOV|Ministerpräsident|2025-
Ruben Brekelmans|NLD|-|GOV+MIL|Verteidigungsminister|2024-
Ruben Wardanjan|ARM|-|GOV|Regierungschef|2022-2023
Rubén Costas|BOL|-|GOV+OPP|Präfekt|2006-2021
Rudolf Anschober|AUT|-|GOV|Gesundheitsminister|2020-2021
Rudolf Hundstorfer|AUT|-|GOV|Sozialminister|2008-2016
Rudy Giuliani|USA|-|PTY|Anwalt|2001-
Ruhollah Chomeini|IRN|-|GOV+REL|Revolutionsführer|1979-1989
Rui Machete|PRT|-|GOV|Außenminister|2013-2015
Rumen Radew|BGR|-|GOV|Ministerpräsident|2017-
Rupert Colville|-|UNO|IGO|Sprecher|2009-2021
Ruprecht Polenz|DEU|-|LEG|Ausschussvorsitzender|1994-2013
Ruslan Stefantschuk|UKR|-|LEG|Parlamentspräsident|2021-
Rustem Umjerow|UKR|-|GOV+MIL|Verteidigungsminister|2023-2025
Ruud Lubbers|-|UNO|IGO|Hochkommissar|2001-2005
Rüdiger Grube|DEU|-|BUS|Konzernchef|2009-2017
Saad Hariri|LBN|-|GOV|Ministerpräsident|2009-2020
Saad al-Hariri|LBN|-|GOV|Ministerpräsident|2016-2020
Saadeddine Othmani|MAR|-|GOV|Ministerpräsident|2017-2021
Sabine Leutheusser-Schnarrenberger|DEU|-|GOV|Justizminister|2009-2013
Sabine Oberhauser|AUT|-|GOV|Gesundheitsministerin|2014-2017
Sabine Sütterlin-Waack|DEU|-|GOV|Innenministerin|2020-2025
Sabiullah Mudschahid|AFG|-|REB|Talibansprecher|2007-
Saddam Hussein|IRQ|-|GOV|Präsident|1979-2003
Sadiq Khan|GBR|-|GOV|Bürgermeister|2016-
Sadiq al-Mahdi|SDN|-|PTY+OPP|Oppositionsführer|1989-2020
Sadyr Dschaparow|KGZ|-|GOV|Präsident|2021-
Saeb Erekat|PSE|-|GOV|Unterhändler|1994-2020
Sahra Wagenknecht|DEU|-|PTY|Parteichef|2005-
Said Chatibsadeh|IRN|-|GOV|Außenamtssprecher|2020-2022
Said Dschalili|IRN|-|GOV|Unterhändler|2007-2013
Sajid Javid|GBR|-|GOV|Minister|2018-2022
Sajith Premadasa|LKA|-|PTY+OPP|Oppositionsführer|2019-
Salam Fajad|PSE|-|GOV|Ministerpräsident|2007-2013
Saleh Kebzabo|TCD|-|PTY+OPP|Oppositionsführer|1996-2022
Saleh al-Aruri|PSE|-|REB|Hamas-Führer|2010-2024
Sali Berisha|ALB|-|GOV|Ministerpräsident|2005-2013
Salil Shetty|-|-|NGO|Generalsekretär|2010-2018
Salmai Rassul|AFG|-|GOV|Außenminister|2010-2013
Salman Khurshid|IND|-|GOV|Außenminister|2012-2014
Salman ibn Abd al-Aziz|SAU|-|GOV|König|2015-
Salome Surabischwili|GEO|-|GOV|Präsident|2018-2024
Salou Djibo|NER|-|GOV+MIL|Juntachef|2010-2011
Salva Kiir|SSD|-|GOV|Präsident|2011-
Salvador Sánchez Cerén|SLV|-|GOV|Präsident|2014-2019
Sam Rainsy|KHM|-|OPP|Oppositionsführer|1995-
Samak Sundaravej|THA|-|GOV|Ministerpräsident|2008-2008
Samantha Power|USA|-|GOV|Botschafterin|2013-2017
Sami Abu Suhri|PSE|-|REB|Hamas-Sprecher|2005-
Samia Suluhu Hassan|TZA|-|GOV|Präsidentin|2021-
Samih Schukri|EGY|-|GOV|Außenminister|2014-2024
Samir Geagea|LBN|-|OPP|Parteichef|2005-
Samuel Schmid|CHE|-|GOV|Bundesrat|2001-2008
Sanae Takaichi|JPN|-|GOV|Ministerpräsident|2025-
Sanna Marin|FIN|-|GOV|Ministerpräsident|2019-2023
Santana Lopes|PRT|-|GOV|Ministerpräsident|2004-2005
Santiago Abascal|ESP|-|PTY|Parteichef|2014-
Santiago Peña|PRY|-|GOV|Präsident|2023-
Saparmurat Nijasow|TKM|-|GOV|Präsident|1990-2006
Sarah Palin|USA|-|PTY|Gouverneurin|2006-
Sarah Sanders|USA|-|GOV|Sprecherin|2017-2019
Sarath Fonseka|LKA|-|MIL|Armeechef|2005-2009
Saskia Esken|DEU|-|PTY|Parteichef|2019-2025
Saud al-Faisal|SAU|-|GOV|Außenminister|1975-2015
Sauli Niinistö|FIN|-|GOV|Präsident|2012-2024
Saulius Skvernelis|LTU|-|GOV|Ministerpräsident|2016-2020
Schamil Bassajew|RUS|-|REB|Rebellenführer|1995-2006
Schaul Mofas|ISR|-|GOV+MIL|Verteidigungsminister|2002-2006
Schawkat Mirsijojew|UZB|-|GOV|Präsident|2016-
Scheich Ahmed Jassin|PSE|-|REB|Hamas-Führer|1987-2004
Scheich Hasina|BGD|-|GOV|Ministerpräsidentin|2009-2024
Schimon Peres|ISR|-|GOV|Präsident|2007-2014
Schirin Ebadi|IRN|-|JUD+OPP|Anwältin|2003-
Schuchrat Chalmuchamedow|UZB|-|GOV+MIL|Verteidigungsminister|2024-
Scott Bessent|USA|-|GOV|Finanzminister|2025-
Scott McClellan|USA|-|GOV|Regierungssprecher|2003-2006
Scott Morrison|AUS|-|GOV|Premierminister|2018-2022
Sean McCormack|USA|-|GOV|Außenamtssprecher|2005-2009
Sean Spicer|USA|-|GOV|Regierungssprecher|2017-2017
Sebastian Kurz|AUT|-|GOV|Außenminister|2013-2017
Sebastian Kurz|AUT|-|GOV|Bundeskanzler|2017-2021
Sebastián Piñera|CHL|-|GOV|Präsident|2010-2014
Sebastián Piñera|CHL|-|GOV|Präsident|2018-2022
Seiji Maehara|JPN|-|GOV|Außenminister|2010-2011
Selahattin Demirtaş|TUR|-|OPP|Oppositionspolitiker|2014-
Sepp Blatter|-|-|NGO|FIFA-Präsident|1998-2015
Serdar Berdimuhamedow|TKM|-|GOV|Präsident|2022-
Serge Brammertz|-|UNO|IGO+JUD|Chefanklägerin|2008-
Sergej Aksjonow|RUS|-|GOV|Krim-Chef|2014-
Sergej Alejnik|BLR|-|GOV|Außenminister|2022-2024
Sergej Bagapsch|GEO|-|REB|Separatistenführer|2005-2011
Sergej Furgal|RUS|-|GOV|Gouverneur|2018-2020
Sergej Iwanow|RUS|-|GOV+MIL|Verteidigungsminister|2001-2007
Sergej Lawrow|RUS|-|GOV|Außenminister|2004-
Sergej Magnitski|RUS|-|CVL|Anwalt|2005-2009
Sergej Martynow|BLR|-|GOV|Außenminister|2003-2012
Sergej Mironow|RUS|-|PTY|Parteichef|2006-
Sergej Naryschkin|RUS|-|LEG|Parlamentspräsident|2011-2016
Sergej Naryschkin|RUS|-|SPY|Geheimdienstchef|2016-
Sergej Netschajew|RUS|-|GOV|Botschafter|2018-
Sergej Rjabkow|RUS|-|GOV|Vizeaußenminister|2008-
Sergej Schoigu|RUS|-|GOV+MIL|Verteidigungsminister|2012-2024
Sergej Skripal|GBR|-|SPY|Doppelagent|2010-
Sergej Sobjanin|RUS|-|GOV|Bürgermeister|2010-
Sergej Stanischew|BGR|-|GOV|Ministerpräsident|2005-2009
Sergej Surowikin|RUS|-|MIL|General|2017-
Sergej Tichanowski|BLR|-|OPP|Oppositioneller|2020-
Sergej Udalzow|RUS|-|OPP|Oppositioneller|2011-
Sergio Massa|ARG|-|GOV|Wirtschaftsminister|2022-2023
Sergio Mattarella|ITA|-|GOV|Präsident|2015-
Sergio Moro|BRA|-|GOV|Justizminister|2019-2020
Sergio Ramírez|NIC|-|CVL+OPP|Schriftsteller|1995-
Serhij Hajdaj|UKR|-|GOV|Gouverneur|2019-2023
Sersch Sargsjan|ARM|-|GOV|Präsident|2008-2018
Sevim Dağdelen|DEU|-|LEG|Außenpolitikerin|2005-
Shabana Mahmood|GBR|-|GOV|Innenministerin|2025-
Shah Mehmood Qureshi|PAK|-|GOV|Außenminister|2008-2022
Shahid Khaqan Abbasi|PAK|-|GOV|Ministerpräsident|2017-2018
Sharif Ahmed|SOM|-|GOV|Präsident|2009-2012
Sharif Sheikh Ahmed|SOM|-|GOV|Präsident|2009-2012
Shaukat Aziz|PAK|-|GOV|Ministerpräsident|2004-2007
Shehbaz Sharif|PAK|-|GOV|Ministerpräsident|2022-
Sheikh Hasina|BGD|-|GOV|Ministerpräsidentin|2009-2024
Shigeru Ishiba|JPN|-|GOV|Ministerpräsident|2024-2025
Shimon Stein|ISR|-|GOV|Botschafter|2001-2007
Shinzo Abe|JPN|-|GOV|Ministerpräsident|2006-2007
Shinzo Abe|JPN|-|GOV|Ministerpräsident|2012-2020
Siegfried Russwurm|DEU|-|BUS|BDI-Präsident|2021-2024
Sigmar Gabriel|DEU|-|GOV|Außenminister|2017-2018
Sigmar Gabriel|DEU|-|GOV|Wirtschaftsminister|2013-2017
Sigmundur Davíð Gunnlaugsson|ISL|-|GOV|Ministerpräsident|2013-2016
Silvan Schalom|ISR|-|GOV|Außenminister|2003-2006
Silvan Shalom|ISR|-|GOV|Außenminister|2003-2006
Silvio Berlusconi|ITA|-|GOV|Ministerpräsident|2001-2006
Silvio Berlusconi|ITA|-|GOV|Ministerpräsident|2008-2011
Silvio Báez|NIC|-|REL|Weihbischof|2009-
Simeon Sakskoburggotski|BGR|-|GOV|Ministerpräsident|2001-2005
Simon Coveney|IRL|-|GOV|Außenminister|2017-2022
Simon Mann|GBR|-|MIL|Söldner|2004-2025
Simon Stiell|-|UNO|IGO|Klimachef|2022-
Simone Peter|DEU|-|PTY|Parteichefin|2013-2018
Simonetta Sommaruga|CHE|-|GOV|Bundesrätin|2010-2022
Siradschuddin Hakkani|AFG|-|REB|Taliban-Führer|2007-
Sirodschiddin Aslow|TJK|-|GOV|Außenminister|2013-
Sirodschiddin Muchriddin|TJK|-|GOV|Außenminister|2013-
Sitiveni Rabuka|FJI|-|GOV|Ministerpräsident|2022-
Ska Keller|-|EUR|IGO+LEG|Fraktionschefin|2014-2024
Slobodan Milošević|SRB|-|UNK|Angeklagter|2000-2006
Sohrab Mnazakanjan|ARM|-|GOV|Außenminister|2018-2020
Somchai Wongsawat|THA|-|GOV|Ministerpräsident|2008-2008
Sondhi Limthongkul|THA|-|OPP|Protestführer|2005-2010
Song Min-soon|KOR|-|GOV|Außenminister|2006-2008
Sonia Gandhi|IND|-|OPP|Oppositionsführer|1998-2017
Sonja Hammerschmid|AUT|-|GOV|Bildungsministerin|2016-2017
Sonthi Boonyaratglin|THA|-|MIL|General|2005-2007
Sooronbai Dscheenbekow|KGZ|-|GOV|Präsident|2017-2020
Sophie Karmasin|AUT|-|GOV|Familienministerin|2013-2017
Sophie Wilmès|BEL|-|GOV|Ministerpräsidentin|2019-2022
Soraya Sáenz de Santamaría|ESP|-|GOV|Vizeministerpräsidentin|2011-2018
Soumaïla Cissé|MLI|-|PTY+OPP|Oppositionsführer|2002-2020
Srettha Thavisin|THA|-|GOV|Ministerpräsident|2023-2024
Staffan de Mistura|-|UNO|IGO|Gesandter|2014-2018
Stanislav Gross|CZE|-|GOV|Ministerpräsident|2004-2005
Stanislaw Tillich|DEU|-|GOV|Ministerpräsident|2008-2017
Stanley McChrystal|USA|-|MIL|General|2009-2010
Stavros Dimas|-|EUR|IGO|Kommissar|2004-2010
Stef Blok|NLD|-|GOV|Außenminister|2018-2021
Stefan Kornelius|DEU|-|GOV|Regierungssprecher|2025-
Stefan Liebich|DEU|-|LEG|Außenpolitiker|2009-2021
Stefan Löfven|SWE|-|GOV|Ministerpräsident|2014-2021
Stefan Mappus|DEU|-|GOV|Ministerpräsident|2010-2011
Stefan Meller|POL|-|GOV|Außenminister|2005-2006
Stefanie Hubig|DEU|-|GOV|Justizminister|2025-
Steffen Hebestreit|DEU|-|GOV|Regierungssprecher|2021-2025
Steffen Seibert|DEU|-|GOV|Regierungssprecher|2010-2021
Steffi Lemke|DEU|-|GOV|Umweltminister|2021-2025
Stella Kyriakides|-|EUR|IGO|Kommissarin|2019-2024
Stepan Poltorak|UKR|-|GOV+MIL|Verteidigungsminister|2014-2019
Stephan Balliet|DEU|-|CRM|Attentäter|2019-
Stephan Harbarth|DEU|-|JUD|Verfassungsgerichtspräsident|2020-
Stephan Weil|DEU|-|GOV|Ministerpräsident|2013-2025
Stephen Hadley|USA|-|GOV|Sicherheitsberater|2005-2009
Stephen Harper|CAN|-|GOV|Premierminister|2006-2015
Stephen Miller|USA|-|GOV|Berater|2017-
Stephen O’Brien|-|UNO|IGO|Nothilfekoordinator|2015-2017
Steve Bannon|USA|-|PTY|Berater|2016-
Steve Witkoff|USA|-|GOV|Gesandter|2025-
Steven Mnuchin|USA|-|GOV|Finanzminister|2017-2021
Steven Vanackere|BEL|-|GOV|Außenminister|2009-2011
Stjepan Mesić|HRV|-|GOV|Präsident|2000-2010
Stéphane Dujarric|-|UNO|IGO|UN-Sprecher|2005-
Stéphane Séjourné|FRA|-|GOV|Außenminister|2024-2024
Subcomandante Marcos|MEX|-|REB|Rebellenführer|1994-2014
Subrahmanyam Jaishankar|IND|-|GOV|Außenminister|2019-
Succès Masra|TCD|-|PTY+OPP|Oppositionsführer|2018-
Suella Braverman|GBR|-|GOV|Minister|2022-2023
Sugiono|IDN|-|GOV|Außenminister|2024-
Suharto|IDN|-|GOV|Präsident|1967-1998
Sultani Makenga|COD|-|REB|Rebellengeneral|2012-
Surab Noghaideli|GEO|-|GOV|Ministerpräsident|2005-2007
Surab Schwania|GEO|-|GOV|Ministerpräsident|2004-2005
Surayud Chulanont|THA|-|GOV|Ministerpräsident|2006-2008
Susan Rice|USA|-|GOV|Sicherheitsberater|2009-2017
Susanne Hennig-Wellsow|DEU|-|PTY|Parteichefin|2021-2022
Susanne Raab|AUT|-|GOV|Integrationsministerin|2020-2025
Sushila Karki|NPL|-|GOV|Ministerpräsidentin|2025-
Sushma Swaraj|IND|-|GOV|Außenministerin|2014-2019
Susilo Bambang Yudhoyono|IDN|-|GOV|Präsident|2004-2014
Suthep Thaugsuban|THA|-|OPP|Protestführer|2013-2014
Svenja Schulze|DEU|-|GOV|Umweltminister|2018-2021
Swetlana Gannuschkina|RUS|-|NGO|Menschenrechtlerin|2000-
Swetlana Tichanowskaja|BLR|-|OPP|Oppositionsführerin|2020-
Sylvie Goulard|FRA|-|GOV+MIL|Verteidigungsministerin|2017-2017
Sébastien Lecornu|FRA|-|GOV+MIL|Verteidigungsminister|2022-2025
Sébastien Lecornu|FRA|-|GOV|Premierminister|2025-
Ségolène Royal|FRA|-|PTY|Parteichefin|2007-
Sékouba Konaté|GIN|-|GOV+MIL|Übergangspräsident|2009-2010
Sérgio Moro|BRA|-|JUD|Richter|2014-2018
Sören Pellmann|DEU|-|PTY+LEG|Fraktionschef|2024-
Søren Jessen-Petersen|-|UNO|IGO|UNMIK-Chef|2004-2006
Süleyman Soylu|TUR|-|GOV|Innenminister|2016-2023
Taban Deng|SSD|-|GOV|Vizepräsident|2016-
Tabaré Vázquez|URY|-|GOV|Präsident|2005-2020
Tahir ul-Qadri|PAK|-|REL+OPP|Prediger|2012-
Takeshi Iwaya|JPN|-|GOV|Außenminister|2024-2025
Tamara Zieschang|DEU|-|GOV|Innenministerin|2021-
Tamim bin Hamad Al Thani|QAT|-|GOV|Emir|2013-
Tammam Salam|LBN|-|GOV|Ministerpräsident|2014-2016
Tammy Bruce|USA|-|GOV|Außenamtssprecherin|2025-
Tamás Sulyok|HUN|-|GOV|Präsident|2024-
Taras Katschka|UKR|-|GOV|Handelsbeauftragter|2019-2025
Tarcisio Bertone|VAT|-|GOV+REL|Kardinalstaatssekretär|2006-2013
Tareck El Aissami|VEN|-|GOV|Vizepräsident|2017-2018
Tarek William Saab|VEN|-|JUD|Generalstaatsanwalt|2017-
Tarik Asis|IRQ|-|GOV|Vizeministerpräsident|1979-2003
Tarik al-Haschimi|IRQ|-|GOV|Vizepräsident|2006-2012
Tarique Rahman|BGD|-|PTY+OPP|Parteichef|2018-
Tarja Halonen|FIN|-|GOV|Präsident|2000-2012
Taro Aso|JPN|-|GOV|Ministerpräsident|2008-2009
Taro Kono|JPN|-|GOV|Außenminister|2017-2019
Tassos Papadopoulos|CYP|-|GOV|Präsident|2003-2008
Tatjana Moskalkowa|RUS|-|GOV|Menschenrechtsbeauftragte|2016-
Ted Cruz|USA|-|LEG|Kongressführer|2013-
Tedros Adhanom Ghebreyesus|-|WHO|IGO|Generaldirektor|2017-
Tendai Biti|ZWE|-|PTY+OPP|Oppositionspolitiker|2005-
Teodoro Obiang|GNQ|-|GOV|Präsident|1979-
Teresa Ribera|-|EUR|IGO|Kommissarin|2024-
Terry Davis|-|COE|IGO|Generalsekretär|2004-2009
Terry Reintke|-|EUR|IGO+LEG|Fraktionschefin|2022-
Thabo Mbeki|ZAF|-|GOV|Präsident|1999-2008
Thaksin Shinawatra|THA|-|GOV|Ministerpräsident|2001-2006
Than Shwe|MMR|-|MIL|Juntachef|1992-2011
Thein Sein|MMR|-|GOV|Präsident|2011-2016
Theresa May|GBR|-|GOV|Premierminister|2016-2019
Thierry Breton|-|EUR|IGO|Kommissar|2019-2024
Thierry Burkart|CHE|-|PTY|FDP-Chef|2021-2025
Thomas Bach|-|-|NGO|IOC-Präsident|2013-2025
Thomas Boni Yayi|BEN|-|GOV|Präsident|2006-2016
Thomas Drozda|AUT|-|GOV|Kanzleramtsminister|2016-2017
Thomas Greminger|-|OSC|IGO|Generalsekretär|2017-2020
Thomas Haldenwang|DEU|-|SPY|Verfassungsschutzpräsident|2018-2024
Thomas Hammarberg|-|COE|IGO|Menschenrechtskommissar|2006-2012
Thomas Kemmerich|DEU|-|GOV|Ministerpräsident|2020-2020
Thomas Lubanga|COD|-|REB|Rebellenführer|2001-
Thomas Oppermann|DEU|-|LEG|Fraktionschef|2007-2020
Thomas Steg|DEU|-|GOV|Regierungssprecher|2002-2009
Thomas Stelzer|AUT|-|GOV|Landeshauptmann|2017-
Thomas Strobl|DEU|-|GOV|Innenminister|2016-
Thomas de Maizière|DEU|-|GOV+MIL|Verteidigungsminister|2011-2013
Thomas de Maizière|DEU|-|GOV|Innenminister|2009-2011
Thomas de Maizière|DEU|-|GOV|Innenminister|2013-2018
Thorbjørn Jagland|-|COE|IGO|Generalsekretär|2009-2019
Thorsten Frei|DEU|-|GOV|Kanzleramtschef|2025-
Thorsten Schäfer-Gümbel|DEU|-|PTY|Parteichef|2009-2019
Thuli Madonsela|ZAF|-|JUD|Ombudsfrau|2009-2016
Thérèse Kayikwamba Wagner|COD|-|GOV|Außenministerin|2024-
Tibisay Lucena|VEN|-|GOV|Wahlleiterin|2006-2020
Tidjane Thiam|CIV|-|PTY+OPP|Oppositionsführer|2023-
Tim Cook|USA|-|BUS|Unternehmer|2011-
Timo Soini|FIN|-|GOV|Außenminister|2015-2019
Timochenko|COL|-|REB|Farc-Chef|2011-2017
Timothy Geithner|USA|-|GOV|Finanzminister|2009-2013
Tino Chrupalla|DEU|-|PTY|Parteichef|2019-
To Lam|VNM|-|GOV|Parteichef|2024-
Tobias Billström|SWE|-|GOV|Außenminister|2022-2024
Tobias Hans|DEU|-|GOV|Ministerpräsident|2018-2022
Tod Wolters|-|NAT|MIL|Oberbefehlshaber|2019-2022
Tom Casey|USA|-|GOV|Außenamtssprecher|2005-2009
Tom Cotton|USA|-|LEG|Senator|2015-
Tom Donilon|USA|-|GOV|Sicherheitsberater|2010-2013
Tom Fletcher|-|UNO|IGO|Nothilfekoordinator|2024-
Tom Ridge|USA|-|GOV|Heimatschutzminister|2003-2005
Tom Thabane|LSO|-|GOV|Ministerpräsident|2012-2020
Tomasz Siemoniak|POL|-|GOV|Innenminister|2011-2025
Tomislav Nikolić|SRB|-|GOV|Präsident|2012-2017
Tomáš Petříček|CZE|-|GOV|Außenminister|2018-2021
Toni Brunner|CHE|-|PTY|SVP-Chef|2008-2016
Tony Abbott|AUS|-|GOV|Premierminister|2013-2015
Tony Blair|GBR|-|GOV|Premierminister|1997-2007
Tony Snow|USA|-|GOV|Regierungssprecher|2006-2007
Toomas Hendrik Ilves|EST|-|GOV|Präsident|2006-2016
Tor Wennesland|-|UNO|IGO|Sondergesandter|2021-2024
Torsten Albig|DEU|-|GOV|Ministerpräsident|2012-2017
Toshimitsu Motegi|JPN|-|GOV|Außenminister|2019-2021
Traian Băsescu|ROU|-|GOV|Präsident|2004-2014
Trinh Xuan Thanh|VNM|-|BUS|Manager|2017-
Trinidad Jiménez|ESP|-|GOV|Außenministerin|2010-2011
Troels Lund Poulsen|DNK|-|GOV+MIL|Verteidigungsminister|2023-
Tsai Ing-wen|TWN|-|GOV|Präsident|2016-2024
Tucker Carlson|USA|-|MED|Moderator|2016-
Tulsi Gabbard|USA|-|SPY|Geheimdienstdirektorin|2025-
Tundu Lissu|TZA|-|OPP|Oppositionsführer|2017-
Tung Chee-hwa|HKG|-|GOV|Regierungschef|1997-2005
Tzachi Hanegbi|ISR|-|GOV|Sicherheitsberater|2023-2025
Uchnaagiin Chürelsüch|MNG|-|GOV|Präsident|2021-
Udo Voigt|DEU|-|PTY|Parteichef|1996-2014
Ueli Maurer|CHE|-|GOV|Bundesrat|2009-2022
Uhuru Kenyatta|KEN|-|GOV|Präsident|2013-2022
Ulf Kristersson|SWE|-|GOV|Ministerpräsident|2022-
Ulla Schmidt|DEU|-|GOV|Gesundheitsminister|2001-2009
Ulrich Grillo|DEU|-|BUS|BDI-Präsident|2013-2016
Ulrich Kelber|DEU|-|GOV|Datenschutzbeauftragter|2019-2024
Ulrich Mäurer|DEU|-|GOV|Innensenator|2008-2025
Ulrich Schneider|DEU|-|NGO|Verbandsgeschäftsführer|1999-2024
Ulrich Silberbach|DEU|-|LAB|Beamtenbundchef|2017-2025
Ulrich Wilhelm|DEU|-|GOV|Regierungssprecher|2005-2010
Ulrike Demmer|DEU|-|GOV|Regierungssprecher|2016-2021
Ulrike Lunacek|AUT|-|PTY|Grünen-Politikerin|2009-2020
Umaru Yar’Adua|NGA|-|GOV|Präsident|2007-2010
Umberto Bossi|ITA|-|PTY|Parteichef|1989-2012
Uri Rosenthal|NLD|-|GOV|Außenminister|2010-2012
Urmas Paet|EST|-|GOV|Außenminister|2005-2014
Urmas Reinsalu|EST|-|GOV|Außenminister|2019-2023
Ursula Plassnik|AUT|-|GOV|Außenministerin|2004-2008
Ursula von der Leyen|-|EUR|IGO|Kommissionspräsident|2019-
Ursula von der Leyen|DEU|-|GOV+MIL|Verteidigungsminister|2013-2019
Uwe Schünemann|DEU|-|GOV|Innenminister|2003-2013
Vaira Vīķe-Freiberga|LVA|-|GOV|Präsidentin|1999-2007
Valdas Adamkus|LTU|-|GOV|Präsident|2004-2009
Valdis Dombrovskis|-|EUR|IGO|Kommissar|2014-
Valdis Zatlers|LVA|-|GOV|Präsident|2007-2011
Valentin Inzko|-|UNO|IGO|Hoher Repräsentant|2009-2021
Valerie Amos|-|UNO|IGO|Nothilfekoordinatorin|2010-2015
Velupillai Prabhakaran|LKA|-|REB|Rebellenführer|1976-2009
Venâncio Mondlane|MOZ|-|PTY+OPP|Oppositionsführer|2024-
Vera Jourova|-|EUR|IGO|EU-Kommissarin|2014-2024
Verena Bentele|DEU|-|NGO|VdK-Präsidentin|2018-
Verena Hubertz|DEU|-|GOV|Bauminister|2025-
Veronika Zepkalo|BLR|-|OPP|Oppositionelle|2020-
Vicente Fox|MEX|-|GOV|Präsident|2000-2006
Victoire Ingabire|RWA|-|OPP|Oppositionsführerin|2010-
Victor Ponta|ROU|-|GOV|Ministerpräsident|2012-2015
Victoria Nuland|USA|-|GOV|Staatssekretärin|2011-2024
Vikram Misri|IND|-|GOV|Staatssekretär|2024-
Viktor Babariko|BLR|-|OPP|Oppositioneller|2020-
Viktor Medwedtschuk|UKR|-|OPP|Politiker|2002-
Viktor Orbán|HUN|-|GOV|Ministerpräsident|2010-
Vincent Biruta|RWA|-|GOV|Außenminister|2019-2024
Viola Amherd|CHE|-|GOV|Bundesrat|2019-2025
Viorica Dăncilă|ROU|-|GOV|Ministerpräsidentin|2018-2019
Virginia Raggi|ITA|-|GOV|Bürgermeisterin|2016-2021
Vitali Klitschko|UKR|-|GOV|Bürgermeister|2014-
Viviane Reding|-|EUR|IGO|Kommissar|1999-2014
Vjosa Osmani|XKX|-|GOV|Präsidentin|2021-
Vlad Filat|MDA|-|GOV|Ministerpräsident|2009-2013
Vlad Plahotniuc|MDA|-|BUS|Unternehmer|2009-
Vladimir Padrino López|VEN|-|GOV+MIL|Verteidigungsminister|2014-
Vladimír Špidla|-|EUR|IGO|Kommissar|2004-2010
Vojislav Koštunica|SRB|-|GOV|Ministerpräsident|2004-2008
Vojislav Šešelj|SRB|-|PTY|Parteichef|1991-
Volker Bouffier|DEU|-|GOV|Ministerpräsident|2010-2022
Volker Kauder|DEU|-|PTY|Parteichef|2005-2018
Volker Perthes|-|UNO|IGO|Sondergesandter|2021-2023
Volker Türk|-|UNO|IGO|Hochkommissarin|2022-
Volker Wieker|DEU|-|MIL|Generalinspekteur|2010-2018
Volker Wissing|DEU|-|GOV|Verkehrsminister|2021-2025
Vuk Drašković|SRB|-|GOV|Außenminister|2004-2007
Vuk Jeremić|SRB|-|GOV|Außenminister|2007-2012
Václav Havel|CZE|-|GOV|Präsident|1993-2003
Václav Klaus|CZE|-|GOV|Präsident|2003-2013
Věra Jourová|-|EUR|IGO|Kommissarin|2014-2024
Wadim Krasnoselski|MDA|-|REB|Separatistenführer|2016-
Wadim Krassikow|RUS|-|SPY|Auftragsmörder|2019-2024
Wadym Prystajko|UKR|-|GOV|Außenminister|2019-2020
Wahagn Chatschaturjan|ARM|-|GOV|Präsident|2022-
Waker-uz-Zaman|BGD|-|MIL|Armeechef|2024-
Walentina Matwijenko|RUS|-|LEG|Föderationsratschefin|2011-
Waleri Gerassimow|RUS|-|MIL|Generalstabschef|2012-
Walerij Saluschnyj|UKR|-|MIL|Oberbefehlshaber|2021-2024
Walid Dschumblatt|LBN|-|OPP|Drusenführer|1977-
Walid al-Muallim|SYR|-|GOV|Außenminister|2006-2020
Walter Rosenkranz|AUT|-|LEG|Nationalratspräsident|2024-
Wang Wenbin|CHN|-|GOV|Außenamtssprecher|2020-2024
Wang Yi|CHN|-|GOV|Außenminister|2013-
Wardan Oskanjan|ARM|-|GOV|Außenminister|1998-2008
Wassili Nebensja|RUS|-|GOV|Botschafter|2017-
Wassyl Maljuk|UKR|-|SPY|Geheimdienstchef|2022-
Wei Fenghe|CHN|-|GOV+MIL|Verteidigungsminister|2018-2023
Wellington Koo|TWN|-|GOV+MIL|Verteidigungsminister|2024-
Wen Jiabao|CHN|-|GOV|Ministerpräsident|2003-2013
Wendy Sherman|USA|-|GOV|Vizeaußenministerin|2011-2023
Werner Faymann|AUT|-|GOV|Bundeskanzler|2008-2016
Werner Hoyer|DEU|-|GOV|Staatsminister|2009-2011
Werner Kogler|AUT|-|GOV|Vizekanzler|2020-2025
Wiktor Babariko|BLR|-|OPP|Oppositionspolitiker|2020-
Wiktor But|RUS|-|BUS|Waffenhändler|2008-
Wiktor Janukowitsch|UKR|-|GOV|Ministerpräsident|2006-2007
Wiktor Janukowitsch|UKR|-|GOV|Präsident|2010-2014
Wiktor Juschtschenko|UKR|-|GOV|Präsident|2005-2010
Wiktor Subkow|RUS|-|GOV|Ministerpräsident|2007-2008
Wilbur Ross|USA|-|GOV|Handelsminister|2017-2021
Wilfried Haslauer|AUT|-|GOV|Landeshauptmann|2013-2025
Wilhelm Molterer|AUT|-|GOV|Vizekanzler|2007-2008
William Barr|USA|-|JUD|Justizminister|2019-2020
William Burns|USA|-|SPY|CIA-Direktor|2021-2025
William Hague|GBR|-|GOV|Außenminister|2010-2014
William Ruto|KEN|-|GOV|Präsident|2022-
Willy Brandt|DEU|-|GOV|Bundeskanzler|1969-1974
Wim Duisenberg|-|EUR|IGO|Zentralbankchef|1998-2003
Win Myint|MMR|-|GOV|Präsident|2018-2021
Winfried Bausback|DEU|-|GOV|Justizminister|2013-2018
Winfried Kretschmann|DEU|-|GOV|Ministerpräsident|2011-
Winston Peters|NZL|-|GOV|Außenminister|2005-2008
Witali Tschurkin|RUS|-|GOV|Botschafter|2006-2017
Witalij Kim|UKR|-|GOV|Gouverneur|2020-
Witold Waszczykowski|POL|-|GOV|Außenminister|2015-2018
Wjatscheslaw Gladkow|RUS|-|GOV|Gouverneur|2020-
Wjatscheslaw Wolodin|RUS|-|LEG|Parlamentspräsident|2016-
Wladimir Dschabarow|RUS|-|LEG|Außenpolitiker|2009-
Wladimir Grinin|RUS|-|GOV|Botschafter|2010-2018
Wladimir Kara-Mursa|RUS|-|OPP|Oppositioneller|2012-
Wladimir Kolokolzew|RUS|-|GOV|Innenminister|2012-
Wladimir Kotenew|RUS|-|GOV|Botschafter|2004-2010
Wladimir Lukin|RUS|-|GOV|Menschenrechtsbeauftragter|2004-2014
Wladimir Makei|BLR|-|GOV|Außenminister|2012-2022
Wladimir Makej|BLR|-|GOV|Außenminister|2012-2022
Wladimir Medinski|RUS|-|GOV|Unterhändler|2020-
Wladimir Norow|UZB|-|GOV|Außenminister|2006-2010
Wladimir Norow|UZB|-|GOV|Außenminister|2022-2022
Wladimir Putin|RUS|-|GOV|Ministerpräsident|2008-2012
Wladimir Putin|RUS|-|GOV|Präsident|2000-2008
Wladimir Putin|RUS|-|GOV|Präsident|2012-
Wladimir Schirinowski|RUS|-|PTY|Parteichef|1991-2022
Wladimir Tschischow|RUS|-|GOV|Botschafter|2005-2022
Wladimir Tschurow|RUS|-|GOV|Wahlleiter|2007-2016
Wladimir Ustinow|RUS|-|JUD|Generalstaatsanwalt|2000-2006
Wladimir Woronin|MDA|-|GOV|Präsident|2001-2009
Wolfgang Bosbach|DEU|-|LEG|Innenpolitiker|1994-2017
Wolfgang Brandstetter|AUT|-|GOV|Justizminister|2013-2017
Wolfgang Böhmer|DEU|-|GOV|Ministerpräsident|2002-2011
Wolfgang Clement|DEU|-|GOV|Wirtschaftsminister|2002-2005
Wolfgang Gehrcke|DEU|-|LEG|Außenpolitiker|1998-2017
Wolfgang Huber|DEU|-|REL|EKD-Ratsvorsitzender|2003-2009
Wolfgang Ischinger|DEU|-|NGO|Konferenzleiter|2008-2022
Wolfgang Katzian|AUT|-|LAB|ÖGB-Chef|2018-
Wolfgang Kubicki|DEU|-|PTY|Parteivize|2013-
Wolfgang Mückstein|AUT|-|GOV|Gesundheitsminister|2021-2022
Wolfgang Schmidt|DEU|-|GOV|Kanzleramtschef|2021-2025
Wolfgang Schneiderhan|DEU|-|MIL|Generalinspekteur|2002-2009
Wolfgang Schäuble|DEU|-|GOV|Finanzminister|2009-2017
Wolfgang Schäuble|DEU|-|GOV|Innenminister|2005-2009
Wolfgang Schäuble|DEU|-|LEG|Bundestagspräsident|2017-2021
Wolfgang Schüssel|AUT|-|GOV|Bundeskanzler|2000-2007
Wolfgang Sobotka|AUT|-|GOV|Innenminister|2016-2017
Wolfgang Thierse|DEU|-|LEG|Bundestagspräsident|1998-2005
Wolfgang Tiefensee|DEU|-|GOV|Verkehrsminister|2005-2009
Wolodymyr Hrojsman|UKR|-|GOV|Ministerpräsident|2016-2019
Wolodymyr Lytwyn|UKR|-|LEG|Parlamentspräsident|2002-2012
Wolodymyr Omeljan|UKR|-|GOV|Infrastrukturminister|2016-2019
Wolodymyr Selenskyj|UKR|-|GOV|Präsident|2019-
Wopke Hoekstra|-|EUR|IGO|Kommissar|2023-
Wopke Hoekstra|NLD|-|GOV|Außenminister|2022-2023
Wu Ken|CHN|-|GOV|Botschafter|2019-2024
Władysław Kosiniak-Kamysz|POL|-|GOV+MIL|Verteidigungsminister|2023-
Xanana Gusmão|TLS|-|GOV|Ministerpräsident|2023-
Xanana Gusmão|TLS|-|GOV|Präsident|2002-2007
Xavier Bettel|LUX|-|GOV|Ministerpräsident|2013-2023
Xenia Sobtschak|RUS|-|OPP|Politikerin|2012-
Xi Jinping|CHN|-|GOV|Präsident|2013-
Xiomara Castro|HND|-|GOV|Präsidentin|2022-
Xóchitl Gálvez|MEX|-|PTY+OPP|Oppositionskandidatin|2023-2024
Yahya Jammeh|GMB|-|GOV|Präsident|1994-2017
Yahya Saree|YEM|-|REB|Huthi-Sprecher|2018-
Yamandú Orsi|URY|-|GOV|Präsident|2025-
Yang Jiechi|CHN|-|GOV|Außenminister|2007-2013
Yanis Varoufakis|GRC|-|GOV|Minister|2015-2015
Yasmin Fahimi|DEU|-|LAB|Gewerkschaftschefin|2022-
Yasuo Fukuda|JPN|-|GOV|Ministerpräsident|2007-2008
Yayi Boni|BEN|-|GOV|Präsident|2006-2016
Yaël Braun-Pivet|FRA|-|LEG|Parlamentspräsidentin|2022-
Yaşar Büyükanıt|TUR|-|MIL|Generalstabschef|2006-2008
Yaşar Güler|TUR|-|GOV+MIL|Verteidigungsminister|2023-
Yemane Gebremeskel|ERI|-|GOV|Informationsminister|2015-
Yemi Osinbajo|NGA|-|GOV|Vizepräsident|2015-2023
Yingluck Shinawatra|THA|-|GOV|Ministerpräsident|2011-2014
Ylva Johansson|-|EUR|IGO|Kommissarin|2019-2024
Yogi Adityanath|IND|-|GOV|Regierungschef|2017-
Yoko Kamikawa|JPN|-|GOV|Außenministerin|2023-2024
Yolande Makolo|RWA|-|GOV|Regierungssprecherin|2021-
Yoon Suk Yeol|KOR|-|GOV|Präsident|2022-2025
Yoon Suk-yeol|KOR|-|GOV|Präsident|2022-2025
Yoshihide Suga|JPN|-|GOV|Ministerpräsident|2020-2021
Yoshihiko Noda|JPN|-|GOV|Ministerpräsident|2011-2012
Yoshimasa Hayashi|JPN|-|GOV|Außenminister|2021-2023
Yousaf Raza Gilani|PAK|-|GOV|Ministerpräsident|2008-2012
Youssef Chahed|TUN|-|GOV|Ministerpräsident|2016-2020
Yoweri Museveni|UGA|-|GOV|Präsident|1986-
Yukio Edano|JPN|-|GOV|Regierungssprecher|2011-2012
Yukio Hatoyama|JPN|-|GOV|Ministerpräsident|2009-2010
Yukiya Amano|-|IAE|IGO|Generaldirektor|2009-2019
Yusuf Tuggar|NGA|-|GOV|Außenminister|2023-
Yves Leterme|BEL|-|GOV|Ministerpräsident|2008-2011
Yvette Cooper|GBR|-|GOV|Außenminister|2025-
Yvo de Boer|-|UNO|IGO|Klimachef|2006-2010
Yván Gil|VEN|-|GOV|Außenminister|2023-
Zakir Hasanow|AZE|-|GOV+MIL|Verteidigungsminister|2013-
Zalmay Khalilzad|USA|-|GOV|Sondergesandter|2018-2021
Zaw Min Tun|MMR|-|GOV+MIL|Juntasprecher|2021-
Zbigniew Rau|POL|-|GOV|Außenminister|2020-2023
Zbigniew Ziobro|POL|-|GOV|Justizminister|2015-2023
Zeid Ra’ad al-Hussein|-|UNO|IGO|Hochkommissar|2014-2018
Zhang Xiaoming|CHN|-|GOV|Amtsleiter|2013-2022
Zhao Lijian|CHN|-|GOV|Außenminister|2020-2023
Zhao Ziyang|CHN|-|OPP|Parteichef|1987-2005
Zine el-Abidine Ben Ali|TUN|-|GOV|Präsident|1987-2011
Zipi Livni|ISR|-|GOV|Außenminister|2006-2009
Zohran Mamdani|USA|-|GOV|Bürgermeister|2025-
Zoltán Kovács|HUN|-|GOV|Regierungssprecher|2010-
Zoran Milanović|HRV|-|GOV|Ministerpräsident|2011-2016
Zoran Milanović|HRV|-|GOV|Präsident|2020-
Zoran Zaev|MKD|-|GOV|Ministerpräsident|2017-2022
Zoran Đinđić|SRB|-|GOV|Ministerpräsident|2001-2003
Zuzana Čaputová|SVK|-|GOV|Präsidentin|2019-2024
Álvaro Colom|GTM|-|GOV|Präsident|2008-2012
Álvaro García Linera|BOL|-|GOV|Vizepräsident|2006-2019
Álvaro Leyva|COL|-|GOV|Außenminister|2022-2024
Álvaro Uribe|COL|-|GOV|Präsident|2002-2010
Édouard Philippe|FRA|-|GOV|Premierminister|2017-2020
Élisabeth Borne|FRA|-|GOV|Premierminister|2022-2024
Émile Lahoud|LBN|-|GOV|Präsident|1998-2007
Éric Ciotti|FRA|-|PTY|Parteichef|2022-
Éric Dupond-Moretti|FRA|-|GOV|Justizminister|2020-2024
Éric Zemmour|FRA|-|PTY|Politiker|2021-
Étienne Tshisekedi|COD|-|PTY+OPP|Oppositionsführer|1992-2017
Évariste Ndayishimiye|BDI|-|GOV|Präsident|2020-
Íngrid Betancourt|COL|-|OPP|Politikerin|2002-
Óscar Arias|CRI|-|GOV|Präsident|2006-2010
Óscar Berger|GTM|-|GOV|Präsident|2004-2008
Özgür Özel|TUR|-|OPP|Parteichef|2023-
Đuro Macut|SRB|-|GOV|Ministerpräsident|2025-
Štefan Füle|-|EUR|IGO|Kommissar|2010-2014
Željka Cvijanović|BIH|-|GOV|Präsidiumsmitglied|2022-
Željko Komšić|BIH|-|GOV|Präsident|2006-2024
`;
